/** One breach in place of the register's parts: a new one, its facts, or its file with what is to be told. */
import { useCallback, useEffect, useState } from 'react';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { BreachFile } from '../../../../shared/contract/breach-calls.ts';
import { breachIdSchema } from '../../../../shared/domain/id.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import { localDate } from '../../../../shared/domain/local-date.ts';
import type { DataCategory } from '../../../../shared/domain/processing/processing-activity.ts';
import type { Result } from '../../../../shared/result.ts';
import { api, onChanged } from '../../../api.ts';
import { useTranslator } from '../../../language.tsx';
import type { RoomProps } from '../../../navigation.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { draftRecord } from '../../../parts/letter-place.ts';
import { useSession } from '../../../session-store.ts';
import { Link } from '../../../ui/Link.tsx';
import { Page as PageFrame } from '../../../ui/Page.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { Spinner } from '../../../ui/Spinner.tsx';
import { BreachForm } from './BreachForm.tsx';
import { BreachView } from './BreachView.tsx';
import { CloseBreachDialog } from './CloseBreachDialog.tsx';
import { PhaseForm } from './PhaseForm.tsx';
import { attachTo, printSheet, writeLetters } from './breach-verbs.ts';

interface BreachRoomProps extends Pick<RoomProps, 'goTo' | 'open' | 'select'> {
  /** The id of a breach, or `new`. */
  readonly id: string;
  readonly categories: readonly DataCategory[];
  readonly main: Language;
}

type Task = 'correct' | 'phase' | 'close';

/** Mount it anew for another breach. */
export function BreachRoom({ id, categories, main, goTo, open, select }: BreachRoomProps) {
  const t = useTranslator();
  const { status } = useSession();
  const [file, setFile] = useState<BreachFile | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [task, setTask] = useState<Task | null>(null);
  const breachId = breachIdSchema.safeParse(id).data ?? null;
  const take = useCallback(async (pending: Promise<Result<BreachFile, AppError>>) => {
    const reply = await pending;
    if (!reply.ok) return reply.error;
    setFile(reply.value);
    setTask(null);
    return null;
  }, []);
  useEffect(() => {
    if (breachId === null) return undefined;
    const load = () =>
      void api['breaches.get']({ id: breachId }).then((reply) =>
        reply.ok ? setFile(reply.value) : setError(reply.error),
      );
    load();
    return onChanged(['breaches', 'letters', 'subjects', 'controller'], load);
  }, [breachId]);
  const today = status?.open?.today;
  if (today === undefined) return null;
  const toList = (
    <Link onPress={() => select({ kind: 'section', id: 'breaches' })}>{t('register.breaches')}</Link>
  );

  if (breachId === null) {
    return (
      <PageFrame label={t('breach.new')} width="text">
        <PageTitle over={toList} lead={t('breach.new-lead')}>
          {t('breach.new')}
        </PageTitle>
        <BreachForm
          t={t}
          today={localDate(today)}
          file={null}
          categories={categories}
          main={main}
          onSave={async (entry) => {
            const reply = await api['breaches.open'](entry);
            if (!reply.ok) return reply.error;
            select({ kind: 'breach', id: reply.value.breach.id });
            return null;
          }}
          onCancel={() => select({ kind: 'section', id: 'breaches' })}
        />
      </PageFrame>
    );
  }
  if (file === null) {
    return (
      <PageFrame label={t('register.breaches')}>
        <PageTitle over={toList}>{t('register.breaches')}</PageTitle>
        {error === null ? <Spinner label={t('common.loading')} /> : <FailureNotice t={t} error={error} />}
      </PageFrame>
    );
  }
  const { reference } = file.breach;
  if (task === 'correct') {
    return (
      <PageFrame label={t('breach.correct')} width="text">
        <PageTitle over={reference}>{t('breach.correct')}</PageTitle>
        <BreachForm
          t={t}
          today={file.today}
          file={file}
          categories={categories}
          main={main}
          onSave={(entry) => take(api['breaches.save']({ id: breachId, ...entry }))}
          onCancel={() => setTask(null)}
        />
      </PageFrame>
    );
  }
  if (task === 'phase') {
    return (
      <PageFrame label={t('breach.phase.new')} width="text">
        <PageTitle over={reference} lead={t('breach.phase.lead')}>
          {t('breach.phase.new')}
        </PageTitle>
        <PhaseForm
          t={t}
          file={file}
          onPrint={(sheet) => printSheet({ id: breachId, phaseId: null, sheet, language: main })}
          onSave={(phase) => take(api['breaches.addPhase']({ id: breachId, ...phase }))}
          onCancel={() => setTask(null)}
        />
      </PageFrame>
    );
  }
  return (
    <PageFrame label={reference} width="text">
      <BreachView
        t={t}
        over={toList}
        file={file}
        categories={categories}
        verbs={{
          correct: () => setTask('correct'),
          phase: () => setTask('phase'),
          close: () => setTask('close'),
          reopen: () => take(api['breaches.reopen']({ id: breachId })),
          print: (phaseId) => printSheet({ id: breachId, phaseId, sheet: null, language: main }),
          choose: (change) => take(api['breaches.choosePersons']({ id: breachId, ...change })),
          writeLetters: (order) => writeLetters({ id: breachId, ...order }),
          postLetters: (order) => take(api['breaches.postLetters']({ id: breachId, ...order })),
          writeLetter: (subjectId) => goTo('letters', draftRecord(subjectId, 'breach-notice', breachId)),
          writeToClient: () => goTo('letters', draftRecord(breachId, 'breach-client-notice')),
          openLetter: (letterId) => open('letter', letterId),
          openPerson: (subjectId) => open('subject', subjectId),
          attach: (chosen) =>
            attachTo(chosen, (fileId) => take(api['breaches.attach']({ id: breachId, fileId }))),
        }}
      />
      {task === 'close' && (
        <CloseBreachDialog
          t={t}
          today={file.today}
          awareOn={file.aware.on}
          onCloseBreach={(closing) => take(api['breaches.close']({ id: breachId, ...closing }))}
          onClose={() => setTask(null)}
        />
      )}
    </PageFrame>
  );
}
