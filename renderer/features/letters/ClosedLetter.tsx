/** A signed letter: its sheet as it stands for good, and what becomes of it. */
import { Download, FilePen, Send } from 'lucide-react';
import { useState } from 'react';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { LetterId } from '../../../shared/domain/id.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { PostLetterDialog, type Posting } from '../../parts/PostLetterDialog.tsx';
import { useAttempt } from '../../parts/use-attempt.ts';
import { Button } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import { Switch } from '../../ui/Switch.tsx';
import type { Leaving } from './draft-store.ts';
import { LetterSheet } from './LetterSheet.tsx';
import type { LetterRow } from './letters-store.ts';

interface ClosedLetterProps {
  readonly t: Translator;
  readonly row: LetterRow;
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  readonly today: LocalDate;
  readonly leaving: Leaving;
  readonly onSave: () => Promise<AppError | null>;
  readonly onPost: (posting: Posting) => Promise<AppError | null>;
  readonly onOpenRequest: () => void;
  /** Begins the letter that corrects this one. */
  readonly onCorrect: () => Promise<AppError | null>;
  readonly onOpenLetter: (id: LetterId) => void;
}

export function ClosedLetter({
  t,
  row,
  bytes,
  today,
  leaving,
  onSave,
  onPost,
  onOpenRequest,
  onCorrect,
  onOpenLetter,
}: ClosedLetterProps) {
  const [hasMarks, setMarks] = useState(false);
  const [isPosting, setPosting] = useState(false);
  const attempt = useAttempt();
  const { letter, name } = row;
  const reference = row.reference ?? '';
  const { posting } = letter;
  return (
    <>
      <PageTitle
        over={<Link onPress={onOpenRequest}>{t('letter.over', { reference, name })}</Link>}
        actions={
          <>
            <Button icon={Download} isPending={attempt.isPending} onPress={() => void attempt.run(onSave)}>
              {t('letter.save-pdf')}
            </Button>
            {posting === null ? (
              <Button tone="primary" icon={Send} onPress={() => setPosting(true)}>
                {t('posting.note')}
              </Button>
            ) : (
              <Button tone="primary" onPress={onOpenRequest}>
                {t('letter.file', { reference })}
              </Button>
            )}
          </>
        }
      >
        {t(`letter-kind.${letter.kind}`)}
      </PageTitle>
      <div className="letters-desk">
        <div className="letters-side">
          <p className="letters-standing" aria-live="polite">
            {posting === null ? (
              <>
                <StateTag tone="due" hasGround>
                  {t('letters.to-send')}
                </StateTag>
                <span>{t('letter.signed-sentence')}</span>
              </>
            ) : (
              <>
                <StateTag tone="done" hasGround>
                  {t('letters.gone')}
                </StateTag>
                <span>{sentText(t, letter)}</span>
              </>
            )}
          </p>
          <CorrectionNote
            t={t}
            letter={letter}
            onOpenLetter={onOpenLetter}
            onCorrect={() => void attempt.run(onCorrect)}
          />
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
      {isPosting && (
        <PostLetterDialog
          t={t}
          letter={letter}
          today={today}
          channel={leaving.channel}
          registeredNumber={leaving.registeredNumber}
          onPost={onPost}
          onClose={() => setPosting(false)}
        />
      )}
    </>
  );
}

interface CorrectionNoteProps {
  readonly t: Translator;
  readonly letter: LetterRow['letter'];
  readonly onOpenLetter: (id: LetterId) => void;
  readonly onCorrect: () => void;
}

/** Which letter replaces which; the latest one can be corrected. */
function CorrectionNote({
  t,
  letter: { replacesId, replacedById },
  onOpenLetter,
  onCorrect,
}: CorrectionNoteProps) {
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
      {replacedById === null && (
        <div>
          <Button icon={FilePen} onPress={onCorrect}>
            {t('correction.begin')}
          </Button>
        </div>
      )}
    </>
  );
}

function sentText(t: Translator, { posting }: LetterRow['letter']): string {
  if (posting === null) return '';
  const by = t(`request.by.${posting.channel}`);
  const day = t.date(posting.sentOn);
  return posting.registeredNumber === null
    ? t('letter.sent', { by, day })
    : t('letter.sent-number', { by, day, number: posting.registeredNumber });
}

/** Eight signs at a time can be compared by eye. */
function inGroups(print: string): string {
  return print.replace(/.{8}(?=.)/gu, '$& ');
}
