/** Each time a letter left: when, how, under which number, and what became of it. */
import type { LetterSummary } from '../../../shared/contract/request-calls.ts';
import type { Posting } from '../../../shared/domain/letter/posting.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';

interface SendingsProps {
  readonly t: Translator;
  readonly letter: Pick<LetterSummary, 'postings'>;
}

export function Sendings({ t, letter: { postings } }: SendingsProps) {
  // One that has no number says no more than the tag above.
  if (postings.length < 2 && (postings[0]?.registeredNumber ?? null) === null) return null;
  return (
    <div className="letters-sendings">
      <h2>{t('posting.sendings')}</h2>
      <ol>
        {postings.map((posting, index) => (
          <li key={`${posting.sentOn} ${index}`}>{sendingText(t, posting)}</li>
        ))}
      </ol>
    </div>
  );
}

function sendingText(t: Translator, posting: Posting): string {
  const { channel, sentOn, registeredNumber, deliveredOn, returnedOn, returnReason } = posting;
  return [
    t('letters.sent', { by: t(`request.by.${channel}`), day: t.date(sentOn) }),
    ...(registeredNumber === null ? [] : [t('posting.number', { number: registeredNumber })]),
    ...(deliveredOn === null ? [] : [t('letters.delivered', { day: t.date(deliveredOn) })]),
    ...(returnedOn === null
      ? []
      : [
          t('letters.returned', {
            day: t.date(returnedOn),
            reason: t(`return-reason.${returnReason ?? 'other'}`),
          }),
        ]),
  ].join(' · ');
}
