/** Writing a letter: its fields at the left, the sheet at the right, changing as one types, until it is signed. */
import { Lock } from 'lucide-react';
import { useState } from 'react';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { ControllerFile } from '../../../shared/contract/register-calls.ts';
import type { LetterFields } from '../../../shared/contract/letter-fields.ts';
import type { RequestFile } from '../../../shared/contract/request-calls.ts';
import type { SubjectFile } from '../../../shared/contract/subject-calls.ts';
import { letterRules, rightAnsweredBy, type LetterKind } from '../../../shared/domain/letter/letter-kind.ts';
import { addDays } from '../../../shared/domain/local-date.ts';
import type { Processor } from '../../../shared/domain/processing/processing-activity.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { useAttempt } from '../../parts/use-attempt.ts';
import { Button } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { SavedNote } from '../../ui/SavedNote.tsx';
import { Switch } from '../../ui/Switch.tsx';
import type { LetterPreview } from './draft-store.ts';
import { LetterFieldsForm } from './LetterFieldsForm.tsx';
import { LetterProblem, type LetterWays } from './LetterProblem.tsx';
import { LetterSheet } from './LetterSheet.tsx';
import { LetterWarnings } from './LetterWarnings.tsx';
import { DropDraft } from './DropDraft.tsx';
import { SignDialog } from './SignDialog.tsx';
import { TextSection, type LetterWords } from './TextSection.tsx';

interface LetterEditorProps {
  readonly t: Translator;
  readonly kind: LetterKind;
  readonly file: RequestFile;
  readonly subject: SubjectFile | null;
  readonly controller: ControllerFile | null;
  /** Those a notice can go to. */
  readonly recipients: readonly Processor[];
  readonly fields: LetterFields;
  readonly onFields: (fields: LetterFields) => void;
  readonly preview: LetterPreview | null;
  readonly problem: AppError | null;
  readonly ways: LetterWays;
  readonly onSign: () => Promise<AppError | null>;
  /** The quiet « enregistré ». */
  readonly saved: string;
  /** Null while nothing of it is kept. */
  readonly onDrop: (() => Promise<AppError | null>) | null;
  readonly words: LetterWords;
}

export function LetterEditor(props: LetterEditorProps) {
  const { t, kind, file, subject, controller, fields, onFields, preview, problem, ways, onSign } = props;
  const [hasMarks, setMarks] = useState(true);
  const [isSigning, setSigning] = useState(false);
  const attempt = useAttempt();
  const { request, summary } = file;
  const replaced = file.letters.find(({ id }) => id === fields.replacesId);
  const missing = controller?.missingForSigning ?? [];
  const incomplete: AppError | null =
    missing.length === 0 ? null : { code: 'controller-incomplete', missing: [...missing] };
  // What the preview found wrong is repaired first; what only signing asks for comes after.
  const obstacle = problem ?? undecided(kind, file) ?? attempt.error ?? incomplete;
  const sign = async () => {
    await attempt.run(onSign);
    setSigning(false);
  };
  return (
    <>
      <PageTitle
        over={
          <Link onPress={ways.toRequest}>
            {t('letter.over', { reference: request.reference, name: request.requester.name })}
          </Link>
        }
        actions={
          <>
            <SavedNote text={props.saved} />
            <Button
              tone="primary"
              icon={Lock}
              isDisabled={preview === null || (obstacle !== null && obstacle !== attempt.error)}
              onPress={() => setSigning(true)}
            >
              {t('letter.sign')}
            </Button>
          </>
        }
      >
        {t(`letter-kind.${kind}`)}
      </PageTitle>
      <div className="letters-desk">
        <div className="letters-side">
          {replaced !== undefined && (
            <Notice title={t('correction.of', { day: t.date(replaced.letterOn) })}>
              {t(replaced.posting === null ? 'correction.never-left' : 'correction.says-so')}
            </Notice>
          )}
          {obstacle !== null && <LetterProblem t={t} kind={kind} error={obstacle} ways={ways} />}
          <LetterWarnings t={t} codes={preview?.warnings ?? []} onProve={ways.toRequest} />
          <LetterFieldsForm
            t={t}
            kind={kind}
            file={file}
            subject={subject}
            recipients={props.recipients}
            countryCode={controller?.controller.address.countryCode ?? 'BE'}
            today={addDays(summary.limitOn, -summary.standing.daysToLimit)}
            fields={fields}
            onFields={onFields}
          />
          <TextSection t={t} words={props.words} />
          <Switch isSelected={hasMarks} onChange={setMarks}>
            {t('letter.marks')}
          </Switch>
          {props.onDrop !== null && <DropDraft t={t} kind={kind} onDrop={props.onDrop} />}
        </div>
        <div className="letters-paper">
          {problem !== null && preview !== null && <p className="letters-stale">{t('letter.stale')}</p>}
          {(preview !== null || problem === null) && (
            <LetterSheet
              t={t}
              kind={kind}
              language={fields.language}
              bytes={preview?.bytes ?? null}
              hasMarks={hasMarks}
            />
          )}
        </div>
      </div>
      <SignDialog
        t={t}
        isOpen={isSigning}
        kind={kind}
        fields={fields}
        pages={preview?.pages ?? 1}
        name={addresseeName(props)}
        controller={controller?.controller ?? null}
        isPending={attempt.isPending}
        onSign={() => void sign()}
        onCancel={() => setSigning(false)}
      />
    </>
  );
}

/** To whom the letter goes, as the moment of signing names them. */
function addresseeName({ kind, file, fields, recipients }: LetterEditorProps): string {
  const { client, requester } = file.request;
  const { addressee } = letterRules[kind];
  if (addressee === 'client') return client?.name ?? '';
  if (addressee === 'recipient') return recipients.find(({ id }) => id === fields.processorId)?.name ?? '';
  return requester.name;
}

/** An answer is signed only once its right has been decided. */
function undecided(kind: LetterKind, { request }: RequestFile): AppError | null {
  const asked = request.rights.find(({ right }) => right === rightAnsweredBy(kind));
  return asked?.outcome === null ? { code: 'rule-broken', rule: 'decision-needed' } : null;
}
