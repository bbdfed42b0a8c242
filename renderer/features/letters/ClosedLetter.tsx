/** A signed letter: its sheet as it stands for good, and what becomes of it. */
import { Download, FilePen } from 'lucide-react';
import { useState } from 'react';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { RequestFile } from '../../../shared/contract/request-calls.ts';
import type { LetterId, RequestAttachmentId } from '../../../shared/domain/id.ts';
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
import type { LetterFile } from './letters-store.ts';
import { matterName } from './matter-name.ts';
import { Proofs } from './Proofs.tsx';
import { Sendings } from './Sendings.tsx';

interface ClosedLetterProps {
  readonly t: Translator;
  readonly row: LetterFile;
  /** Of the request it is about; null until it is there, and where it is about something else. */
  readonly file: RequestFile | null;
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  readonly today: LocalDate;
  readonly leaving: Leaving;
  readonly onSave: () => Promise<AppError | null>;
  readonly onSaveProof: (id: RequestAttachmentId) => Promise<AppError | null>;
  readonly verbs: LetterVerbs;
  readonly onOpenMatter: () => void;
  /** Begins the letter that corrects this one. */
  readonly onCorrect: () => Promise<AppError | null>;
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
  onSaveProof,
  verbs,
  onOpenMatter,
  onCorrect,
  onOpenLetter,
}: ClosedLetterProps) {
  const [hasMarks, setMarks] = useState(false);
  const attempt = useAttempt();
  const { letter, reference } = row;
  const { state } = letter;
  // Null while the request is open, and where the letter is about none.
  const closedOn = file?.state === 'closed' ? file.keeping.closedOn : null;
  return (
    <>
      <PageTitle
        over={<Link onPress={onOpenMatter}>{matterName(t, row)}</Link>}
        actions={
          <>
            <Button icon={Download} isPending={attempt.isPending} onPress={() => void attempt.run(onSave)}>
              {t('letter.save-pdf')}
            </Button>
            {state !== 'to-send' && (
              <Button onPress={onOpenMatter}>
                {reference === null ? t('letter.go-request') : t('letter.file', { reference })}
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
            <LetterStateTag t={t} letter={letter} />
            {state === 'to-send' && <span>{t('letter.signed-sentence')}</span>}
          </p>
          {closedOn !== null && state !== 'to-send' && (
            <Notice
              tone="done"
              title={t('letter.request-closed', { day: t.date(closedOn) })}
              live="polite"
              action={<Button onPress={onOpenMatter}>{t('letter.go-request')}</Button>}
            />
          )}
          <LetterMoves
            t={t}
            letter={letter}
            file={file}
            today={today}
            {...leaving}
            emailAddress={row.emailAddress}
            verbs={verbs}
            hasAccent
          >
            {letter.replacedById === null && (
              <Button tone="quiet" icon={FilePen} onPress={() => void attempt.run(onCorrect)}>
                {t('correction.begin')}
              </Button>
            )}
          </LetterMoves>
          <Sendings t={t} letter={letter} />
          <Proofs t={t} proofs={row.proofs} onSave={onSaveProof} />
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
  readonly letter: LetterFile['letter'];
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

/** Eight signs at a time can be compared by eye. */
function inGroups(print: string): string {
  return print.replace(/.{8}(?=.)/gu, '$& ');
}
