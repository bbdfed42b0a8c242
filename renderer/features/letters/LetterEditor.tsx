/** Writing a letter: its fields at the left, the sheet at the right, changing as one types, until it is signed. */
import { Lock } from 'lucide-react';
import { useState } from 'react';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { ControllerFile } from '../../../shared/contract/register-calls.ts';
import type { LetterFields } from '../../../shared/contract/letter-fields.ts';
import type { LetterSummary } from '../../../shared/contract/request-calls.ts';
import type { LetterKind } from '../../../shared/domain/letter/letter-kind.ts';
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
import type { LetterMatter } from './letter-matter.ts';
import { LetterProblem, type LetterWays } from './LetterProblem.tsx';
import { LetterSheet } from './LetterSheet.tsx';
import { LetterWarnings } from './LetterWarnings.tsx';
import { DropDraft } from './DropDraft.tsx';
import { matterName } from './matter-name.ts';
import { ShareWords } from './ShareWords.tsx';
import { SignDialog } from './SignDialog.tsx';
import { TextSection, type LetterWords } from './TextSection.tsx';

interface LetterEditorProps {
  readonly t: Translator;
  readonly kind: LetterKind;
  readonly matter: LetterMatter;
  readonly controller: ControllerFile;
  /** The closed letter that this one corrects. */
  readonly replaced: LetterSummary | null;
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
  readonly onShare: () => Promise<AppError | null>;
}

export function LetterEditor(props: LetterEditorProps) {
  const { t, kind, matter, controller, replaced, fields, onFields, preview, problem, ways, onSign } = props;
  const [hasMarks, setMarks] = useState(true);
  const [isSigning, setSigning] = useState(false);
  const attempt = useAttempt();
  const { missingForSigning } = controller;
  const incomplete: AppError | null =
    missingForSigning.length === 0
      ? null
      : { code: 'controller-incomplete', missing: [...missingForSigning] };
  // An answer is signed only once its right has been decided.
  const undecided: AppError | null = matter.isUndecided
    ? { code: 'rule-broken', rule: 'decision-needed' }
    : null;
  // What the preview found wrong is repaired first; what only signing asks for comes after.
  const obstacle = problem ?? undecided ?? attempt.error ?? incomplete;
  const recipient = matter.recipients.find(({ id }) => id === fields.processorId);
  const sign = async () => {
    await attempt.run(onSign);
    setSigning(false);
  };
  return (
    <>
      <PageTitle
        over={<Link onPress={ways.toMatter}>{matterName(t, matter)}</Link>}
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
          {replaced !== null && (
            <Notice title={t('correction.of', { day: t.date(replaced.letterOn) })}>
              {t(replaced.posting === null ? 'correction.never-left' : 'correction.says-so')}
            </Notice>
          )}
          {obstacle !== null && <LetterProblem t={t} kind={kind} error={obstacle} ways={ways} />}
          <LetterWarnings t={t} codes={preview?.warnings ?? []} onProve={ways.toMatter} />
          <LetterFieldsForm
            t={t}
            kind={kind}
            matter={matter}
            countryCode={controller.controller.address.countryCode}
            fields={fields}
            onFields={onFields}
          />
          <TextSection t={t} language={fields.language} words={props.words} />
          <ShareWords t={t} matter={matter} language={fields.language} onShare={props.onShare} />
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
        name={recipient?.name ?? matter.addressee}
        controller={controller.controller}
        isPending={attempt.isPending}
        onSign={() => void sign()}
        onCancel={() => setSigning(false)}
      />
    </>
  );
}
