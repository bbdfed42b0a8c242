/** The place of the file while it shows an authority's letter: a new one, or one with what became of it. */
import { useCallback, useEffect, useState } from 'react';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { CaseFile } from '../../../../shared/contract/case-calls.ts';
import { authorityCaseIdSchema, requestIdSchema } from '../../../../shared/domain/id.ts';
import { localDate } from '../../../../shared/domain/local-date.ts';
import type { Result } from '../../../../shared/result.ts';
import { api, onChanged, runJob } from '../../../api.ts';
import { useTranslator } from '../../../language.tsx';
import type { RoomProps } from '../../../navigation.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { draftRecord } from '../../../parts/letter-place.ts';
import { saveFile } from '../../../parts/save-file.ts';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { useSession } from '../../../session-store.ts';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { Spinner } from '../../../ui/Spinner.tsx';
import { CaseForm } from './CaseForm.tsx';
import { CaseView } from './CaseView.tsx';
import { CloseCaseDialog } from './CloseCaseDialog.tsx';

interface CaseRoomProps extends Pick<RoomProps, 'goTo' | 'open' | 'select'> {
  /** The id of a case; `new`, or `new:` and the id of the request that it is about. */
  readonly id: string;
}

/** Mount it anew for another case. */
export function CaseRoom({ id, goTo, open, select }: CaseRoomProps) {
  const t = useTranslator();
  const { status } = useSession();
  const [file, setFile] = useState<CaseFile | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [dialog, setDialog] = useState<'correct' | 'close' | null>(null);
  const attempt = useAttempt();
  const caseId = authorityCaseIdSchema.safeParse(id).data ?? null;
  const take = useCallback(async (pending: Promise<Result<CaseFile, AppError>>) => {
    const reply = await pending;
    if (!reply.ok) return reply.error;
    setFile(reply.value);
    setDialog(null);
    return null;
  }, []);
  useEffect(() => {
    if (caseId === null) return undefined;
    const load = () => void take(api['cases.get']({ id: caseId })).then(setError);
    load();
    return onChanged(['letters', 'requests'], load);
  }, [caseId, take]);
  const today = status?.open?.today;
  if (today === undefined) return null;

  if (caseId === null) {
    const requestId = requestIdSchema.safeParse(id.split(':')[1]).data ?? null;
    return (
      <>
        <PageTitle lead={t('case.new-lead')}>{t('case.new')}</PageTitle>
        <CaseForm
          t={t}
          today={localDate(today)}
          known={null}
          requestId={requestId}
          onSave={async (fields) => {
            const reply = await api['cases.open'](fields);
            if (!reply.ok) return reply.error;
            select({ kind: 'case', id: reply.value.case.id });
            return null;
          }}
          onCancel={() => select(requestId === null ? null : { kind: 'request', id: requestId })}
        />
      </>
    );
  }
  if (file === null) {
    return error === null ? <Spinner label={t('common.loading')} /> : <FailureNotice t={t} error={error} />;
  }
  if (dialog === 'correct') {
    return (
      <>
        <PageTitle over={file.case.reference}>{t('case.correct')}</PageTitle>
        <CaseForm
          t={t}
          today={file.today}
          known={file.case}
          requestId={null}
          onSave={(fields) => take(api['cases.save']({ id: caseId, fields }))}
          onCancel={() => setDialog(null)}
        />
      </>
    );
  }
  return (
    <>
      <CaseView
        t={t}
        file={file}
        onWrite={() => goTo('letters', draftRecord(caseId, 'authority-answer'))}
        onCorrect={() => setDialog('correct')}
        onCloseCase={() => setDialog('close')}
        onReopen={() => void attempt.run(() => take(api['cases.reopen']({ id: caseId })))}
        onEvidence={() => void attempt.run(() => saveEvidence(file))}
        isMakingEvidence={attempt.isPending}
        onOpenLetter={(letterId) => open('letter', letterId)}
        onOpenRequest={(requestId) => open('request', requestId)}
      />
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      {dialog === 'close' && (
        <CloseCaseDialog
          t={t}
          today={file.today}
          receivedOn={file.case.receivedOn}
          onCloseCase={(closedOn, outcome) => take(api['cases.close']({ id: caseId, closedOn, outcome }))}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  );
}

/** Of the request that the case is about, in the language of the authority's letter. */
async function saveEvidence({ case: { requestId, language } }: CaseFile): Promise<AppError | null> {
  if (requestId === null) return null;
  const made = await runJob('requests.evidence', { requestId, language }).done;
  const saved = made.ok ? await saveFile(made.value.fileId) : made;
  return saved.ok ? null : saved.error;
}
