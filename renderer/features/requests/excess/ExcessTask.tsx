/** GDPR Art. 12(5): what the person asked before, what to mind, and the sheet, written or read. */
import { useEffect, useState } from 'react';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { ExcessFile } from '../../../../shared/contract/excess-calls.ts';
import { ArticleNote } from '../../../parts/ArticleNote.tsx';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Spinner } from '../../../ui/Spinner.tsx';
import type { TaskProps } from '../todo/task-props.ts';
import { EarlierRequests } from './EarlierRequests.tsx';
import { ExcessForm } from './ExcessForm.tsx';
import { ExcessRead } from './ExcessRead.tsx';

export function ExcessTask(props: TaskProps) {
  const { t, file, actions } = props;
  const { excess, error } = useExcess(actions.readExcess, file.events.length);
  return (
    <>
      <p>
        {t('excess.lead')} <ArticleNote t={t} article={{ act: 'gdpr', place: '12(5)' }} />
      </p>
      <p className="requests-quiet">{t('excess.internal')}</p>
      {error !== null && <FailureNotice t={t} error={error} />}
      {excess === null ? (
        error === null && <Spinner label={t('common.loading')} />
      ) : (
        <ExcessWork {...props} excess={excess} />
      )}
    </>
  );
}

export function ExcessWork(props: TaskProps & { readonly excess: ExcessFile }) {
  const { t, excess, isOver } = props;
  const { sheet, earlier, isFrozen } = excess;
  return (
    <>
      <EarlierRequests t={t} earlier={earlier} />
      {isFrozen && (
        <Notice tone="done" title={t('excess.frozen')}>
          {t('excess.frozen-text')}
        </Notice>
      )}
      {isFrozen || isOver ? sheet !== null && <ExcessRead t={t} sheet={sheet} /> : <ExcessForm {...props} />}
    </>
  );
}

/** @param version it is fetched anew when this changes */
function useExcess(read: TaskProps['actions']['readExcess'], version: number) {
  const [excess, setExcess] = useState<ExcessFile | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void read().then((reply) => {
      if (!isCurrent) return;
      if (reply.ok) setExcess(reply.value);
      else setError(reply.error);
    });
    return () => {
      isCurrent = false;
    };
  }, [read, version]);
  return { excess, error };
}
