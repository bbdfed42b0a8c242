/** A signed letter: its sheet as it stands for good, and what becomes of it. */
import { Download, FilePen } from 'lucide-react';
import { useState } from 'react';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { RequestFile } from '../../../shared/contract/request-calls.ts';
import type { LetterId } from '../../../shared/domain/id.ts';
import type { Posting } from '../../../shared/domain/letter/posting.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { LetterMoves } from '../../parts/letter-moves/LetterMoves.tsx';
import type { LetterVerbs } from '../../parts/letter-moves/letter-moves.ts';
import { LetterStateTag } from '../../parts/letter-moves/LetterStateTag.tsx';
import { useAttempt } from '../../parts/use-attempt.ts';
import { Button } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Switch } from '../../ui/Switch.tsx';
import type { Leaving } from './draft-store.ts';
import { LetterSheet } from './LetterSheet.tsx';
import type { LetterRow } from './letters-store.ts';

interface ClosedLetterProps {
  readonly t: Translator;
  readonly row: LetterRow;
  /** Of the request it is about; null until it is there, and where it is about something else. */
  readonly file: RequestFile | null;
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  readonly today: LocalDate;
  readonly leaving: Leaving;
  readonly onSave: () => Promise<AppError | null>;
  readonly verbs: LetterVerbs;
  readonly onOpenRequest: () => void;
  /** Begins the letter that corrects this one; null where a further letter is written instead. */
  readonly onCorrect: (() => Promise<AppError | null>) | null;
  readonly onOpenLetter: (id: LetterId) => void;
}

export function ClosedLetter({
  t,
  row,
  file,
  bytes,
  today,
  leaving,
  onSave,
  verbs,
  onOpenRequest,
  onCorrect,
  onOpenLetter,
}: ClosedLetterProps) {
  const [hasMarks, setMarks] = useState(false);
  const attempt = useAttempt();
  const { letter, name } = row;
  const reference = row.reference ?? '';
  const { state } = letter;
  return (
    <>
      <PageTitle
        over={<Link onPress={onOpenRequest}>{t('letter.over', { reference, name })}</Link>}
        actions={
          <>
            <Button icon={Download} isPending={attempt.isPending} onPress={() => void attempt.run(onSave)}>
              {t('letter.save-pdf')}
            </Button>
            {state !== 'to-send' && (
              <Button onPress={onOpenRequest}>{t('letter.file', { reference })}</Button>
            )}
          </>
        }
      >
        {t(`letter-kind.${letter.kind}`)}
      </PageTitle>
      <div className="letters-desk">
        <div className="letters-side">
          <p className="letters-standing" aria-live="polite">
            <LetterStateTag t={t} letter={letter} />
            {state === 'to-send' && <span>{t('letter.signed-sentence')}</span>}
          </p>
          <LetterMoves t={t} letter={letter} file={file} today={today} {...leaving} verbs={verbs} hasAccent>
            {letter.replacedById === null && onCorrect !== null && (
              <Button tone="quiet" icon={FilePen} onPress={() => void attempt.run(onCorrect)}>
                {t('correction.begin')}
              </Button>
            )}
          </LetterMoves>
          <Sendings t={t} letter={letter} />
          <CorrectionNote t={t} letter={letter} onOpenLetter={onOpenLetter} />
          {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
          <dl className="letters-facts">
            <div>
              <dt>{t('letter.language')}</dt>
              <dd>{t(`language.${letter.language}`)}</dd>
            </div>
            <div>
              <dt>{t('letter.date')}</dt>
              <dd>{t.date(letter.letterOn)}</dd>
            </div>
            <div>
              <dt>{t('letter.seal-print')}</dt>
              <dd className="letters-print figures">{inGroups(letter.sha256)}</dd>
            </div>
          </dl>
          <Switch isSelected={hasMarks} onChange={setMarks}>
            {t('letter.marks')}
          </Switch>
        </div>
        <div className="letters-paper">
          <LetterSheet
            t={t}
            kind={letter.kind}
            language={letter.language}
            bytes={bytes}
            hasMarks={hasMarks}
            closedText={t('letter.signed', { day: t.date(letter.letterOn) })}
          />
        </div>
      </div>
    </>
  );
}

interface CorrectionNoteProps {
  readonly t: Translator;
  readonly letter: LetterRow['letter'];
  readonly onOpenLetter: (id: LetterId) => void;
}

/** Which letter replaces which. */
function CorrectionNote({ t, letter: { replacesId, replacedById }, onOpenLetter }: CorrectionNoteProps) {
  return (
    <>
      {replacedById !== null && (
        <Notice
          title={t('correction.replaced')}
          action={<Button onPress={() => onOpenLetter(replacedById)}>{t('correction.see-new')}</Button>}
        >
          {t('correction.both-kept')}
        </Notice>
      )}
      {replacesId !== null && (
        <p>
          <Link onPress={() => onOpenLetter(replacesId)}>{t('correction.see-old')}</Link>
        </p>
      )}
    </>
  );
}

/** Each time it left: when, how, under which number, and what became of it. */
function Sendings({ t, letter: { postings } }: Pick<CorrectionNoteProps, 't' | 'letter'>) {
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

/** Eight signs at a time can be compared by eye. */
function inGroups(print: string): string {
  return print.replace(/.{8}(?=.)/gu, '$& ');
}
