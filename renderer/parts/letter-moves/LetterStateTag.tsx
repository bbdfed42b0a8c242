/** Where a signed letter stands: to be sent, sent, delivered, come back, or replaced. */
import type { LetterSummary } from '../../../shared/contract/request-calls.ts';
import type { LetterState } from '../../../shared/domain/letter/posting.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { StateTag } from '../../ui/StateTag.tsx';
import type { Tone } from '../../ui/tone.ts';

interface LetterStateTagProps {
  readonly t: Translator;
  readonly letter: Pick<LetterSummary, 'state' | 'postings'>;
}

const tones: Readonly<Record<LetterState, Tone>> = {
  'to-send': 'due',
  replaced: 'plain',
  sent: 'done',
  delivered: 'done',
  returned: 'late',
};

export function LetterStateTag({ t, letter }: LetterStateTagProps) {
  return <StateTag tone={tones[letter.state]}>{letterStateText(t, letter)}</StateTag>;
}

export function letterStateText(t: Translator, { state, postings }: LetterStateTagProps['letter']): string {
  const last = postings.at(-1);
  if (last === undefined) return t(state === 'replaced' ? 'letters.replaced' : 'letters.to-send');
  if (last.returnedOn !== null)
    return t('letters.returned', {
      day: t.date(last.returnedOn),
      reason: t(`return-reason.${last.returnReason ?? 'other'}`),
    });
  if (last.deliveredOn !== null) return t('letters.delivered', { day: t.date(last.deliveredOn) });
  return t('letters.sent', { by: t(`request.by.${last.channel}`), day: t.date(last.sentOn) });
}
