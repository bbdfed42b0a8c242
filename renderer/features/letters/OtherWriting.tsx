/** Writing a letter that is about no request: its fields at the left, the sheet at the right, until it is signed. */
import { Lock } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { LetterFields } from '../../../shared/contract/letter-fields.ts';
import { idOf, matterOf, type LetterAbout } from '../../../shared/domain/letter/letter-about.ts';
import type { LetterKind } from '../../../shared/domain/letter/letter-kind.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { useTranslator } from '../../language.tsx';
import type { RoomProps } from '../../navigation.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useAttempt } from '../../parts/use-attempt.ts';
import { Button } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { Page as PageFrame } from '../../ui/Page.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import type { LetterPreview } from './draft-store.ts';
import { LetterProblem } from './LetterProblem.tsx';
import { LetterSheet } from './LetterSheet.tsx';
import { LetterWarnings } from './LetterWarnings.tsx';
import { drawLetter, keepDraft, readMatter, signLetter, type OtherMatter } from './other-letter-store.ts';
import { OtherLetterFields } from './OtherLetterFields.tsx';
import { SignDialog } from './SignDialog.tsx';

interface OtherWritingProps extends RoomProps {
  readonly about: LetterAbout;
  readonly kind: LetterKind;
  readonly today: LocalDate;
}

const drawAfterMs = 350;

/** Where the matter of a letter is worked on. */
export const recordKindOf = {
  request: 'request',
  'authority-case': 'case',
  subject: 'subject',
  breach: 'breach',
} as const;

export function OtherWriting({ about, kind, today, goTo, open, select }: OtherWritingProps) {
  const t = useTranslator();
  const [matter, setMatter] = useState<OtherMatter | null>(null);
  const [fields, setFields] = useState<LetterFields | null>(null);
  const [preview, setPreview] = useState<LetterPreview | null>(null);
  const [problem, setProblem] = useState<AppError | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [isSigning, setSigning] = useState(false);
  const attempt = useAttempt();
  const [order] = useState({ about, kind });

  useEffect(() => {
    void readMatter(order, today).then((read) => {
      if (!read.ok) return setError(read.error);
      setMatter(read.value);
      setFields(read.value.fields);
    });
  }, [order, today]);
  useEffect(() => {
    if (fields === null) return undefined;
    let isCurrent = true;
    const draw = async () => {
      const drawn = await drawLetter(order, fields);
      // A sheet that was overtaken by later typing is dropped.
      if (!isCurrent) return;
      setProblem(drawn.ok ? null : drawn.error);
      if (drawn.ok) setPreview(drawn.value);
    };
    const timer = setTimeout(() => void draw(), drawAfterMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [order, fields]);
  const write = (next: LetterFields) => {
    setFields(next);
    void keepDraft(order, next);
  };
  const toMatter = () => open(recordKindOf[matterOf(about)], idOf(about));
  const sign = async () => {
    if (fields === null) return;
    await attempt.run(async () => {
      const signed = await signLetter(order, fields);
      if (!signed.ok) return signed.error;
      select({ kind: 'letter', id: signed.value.id });
      return null;
    });
    setSigning(false);
  };

  if (matter === null || fields === null) {
    return (
      <PageFrame label={t(`letter-kind.${kind}`)}>
        <PageTitle>{t(`letter-kind.${kind}`)}</PageTitle>
        {error === null ? <Spinner label={t('common.loading')} /> : <FailureNotice t={t} error={error} />}
      </PageFrame>
    );
  }
  const { missingForSigning } = matter.controller;
  const incomplete: AppError | null =
    missingForSigning.length === 0
      ? null
      : { code: 'controller-incomplete', missing: [...missingForSigning] };
  const obstacle = problem ?? attempt.error ?? incomplete;
  return (
    <PageFrame label={t(`letter-kind.${kind}`)}>
      <PageTitle
        over={<Link onPress={toMatter}>{[matter.reference ?? '', matter.name].join(' ').trim()}</Link>}
        actions={
          <Button
            tone="primary"
            icon={Lock}
            isDisabled={preview === null || problem !== null || incomplete !== null}
            onPress={() => setSigning(true)}
          >
            {t('letter.sign')}
          </Button>
        }
      >
        {t(`letter-kind.${kind}`)}
      </PageTitle>
      <div className="letters-desk">
        <div className="letters-side">
          {obstacle !== null && (
            <LetterProblem
              t={t}
              kind={kind}
              error={obstacle}
              ways={{
                toSettings: () => goTo('settings'),
                toRegister: () => goTo('register'),
                toRequest: toMatter,
              }}
            />
          )}
          <LetterWarnings t={t} codes={preview?.warnings ?? []} />
          <OtherLetterFields t={t} kind={kind} matter={matter} fields={fields} onFields={write} />
        </div>
        <div className="letters-paper">
          {problem !== null && preview !== null && <p className="letters-stale">{t('letter.stale')}</p>}
          {(preview !== null || problem === null) && (
            <LetterSheet
              t={t}
              kind={kind}
              language={fields.language}
              bytes={preview?.bytes ?? null}
              hasMarks
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
        name={matter.name}
        controller={matter.controller.controller}
        isPending={attempt.isPending}
        onSign={() => void sign()}
        onCancel={() => setSigning(false)}
      />
    </PageFrame>
  );
}
