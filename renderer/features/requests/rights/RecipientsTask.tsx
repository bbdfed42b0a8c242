/** Art. 19: each recipient of what was rectified, erased or restricted, what they hold of it, and what became of telling them. */
import { useEffect, useState } from 'react';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { NoticeRow } from '../../../../shared/contract/notice-calls.ts';
import type { Right } from '../../../../shared/domain/request/right.ts';
import { ArticleNote } from '../../../parts/ArticleNote.tsx';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { Spinner } from '../../../ui/Spinner.tsx';
import type { NoticeDraft } from '../file-actions.ts';
import type { TaskProps } from '../todo/task-props.ts';
import { askedRight, rightOf } from '../todo/task-words.ts';
import { RecipientRow } from './RecipientRow.tsx';

export function RecipientsTask(props: TaskProps) {
  const right = rightOf(props.item);
  return right === null ? null : <Recipients {...props} right={right} />;
}

function Recipients({ t, file, actions, ways, right }: TaskProps & { readonly right: Right }) {
  const { rows, error, save } = useNotices(actions, right, file.events.length);
  const isDecided = askedRight(file, right)?.outcome !== null;
  const mayNote = isDecided && file.request.voided === null;
  return (
    <>
      <p>
        {t('recipients.lead')} <ArticleNote t={t} article={{ act: 'gdpr', place: '19' }} />
      </p>
      {!isDecided && <p className="requests-quiet">{t('recipients.later')}</p>}
      {error !== null && <FailureNotice t={t} error={error} />}
      {rows === null ? (
        error === null && <Spinner label={t('common.loading')} />
      ) : rows.length === 0 ? (
        <p>{t('recipients.none')}</p>
      ) : (
        <ul className="requests-recipients">
          {rows.map((row) => (
            <RecipientRow
              key={row.processorId ?? row.name}
              t={t}
              file={file}
              row={row}
              onSave={mayNote ? save : null}
              onWrite={() => ways.writeLetter('recipient-notice')}
            />
          ))}
        </ul>
      )}
    </>
  );
}

/** @param version the list is fetched anew when it changes */
function useNotices({ listNotices, saveNotice }: TaskProps['actions'], right: Right, version: number) {
  const [rows, setRows] = useState<readonly NoticeRow[] | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void listNotices(right).then((reply) => {
      if (!isCurrent) return;
      if (reply.ok) setRows(reply.value);
      else setError(reply.error);
    });
    return () => {
      isCurrent = false;
    };
  }, [listNotices, right, version]);
  const save = async (notice: NoticeDraft): Promise<AppError | null> => {
    const reply = await saveNotice(right, notice);
    if (!reply.ok) return reply.error;
    setRows(reply.value);
    return null;
  };
  return { rows, error, save };
}
