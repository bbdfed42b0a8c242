/** The place of the file while it shows what is due for removal: a preview, the last word, how far it is, and what was done. */
import { useEffect, useRef, useState } from 'react';
import type { DueFile } from '../../../../shared/contract/archive-calls.ts';
import { useTranslator } from '../../../language.tsx';
import type { RoomProps } from '../../../navigation.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { useFreshPage } from '../../../parts/use-fresh-page.ts';
import { useReload } from '../../../parts/use-reload.ts';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { ProgressBar } from '../../../ui/ProgressBar.tsx';
import { Spinner } from '../../../ui/Spinner.tsx';
import { RemovalLists } from './RemovalLists.tsx';
import { useRemoval } from './removal-store.ts';

export function RemovalRoom({ open }: Pick<RoomProps, 'open'>) {
  const t = useTranslator();
  const { view, error, share, done, load, remove } = useRemoval();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isAsking, setAsking] = useState(false);
  const pane = useRef<HTMLDivElement>(null);
  useReload(['requests', 'letters', 'controller', 'processing'], load);
  useFreshPage(pane, 'removal');
  useEffect(() => () => useRemoval.setState({ done: null, error: null }), []);
  if (view === null) {
    return error === null ? (
      <Spinner label={t('common.loading')} />
    ) : (
      <FailureNotice t={t} error={error} onRetry={() => void load()} />
    );
  }
  const chosen = view.due.filter(({ requestId }) => !left.has(requestId));
  const choose = (requestId: string, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(requestId);
    else next.add(requestId);
    setLeft(next);
  };
  const consequence = ({ reference, requesterName: name, what, attachments }: DueFile) =>
    what === 'file'
      ? t('removal.confirm-file', { reference, name })
      : t('removal.confirm-annexes', { reference, name, names: t.list(attachments) });
  return (
    <div ref={pane} className="requests-removal">
      <PageTitle lead={t('removal.lead')}>{t('removal.title')}</PageTitle>
      {error !== null && <FailureNotice t={t} error={error} />}
      {done !== null && (
        <Notice tone="done" title={t('removal.done')} live="polite">
          {t('removal.done-text', done)}
        </Notice>
      )}
      {share !== null && <ProgressBar label={t('removal.working')} value={share} />}
      <RemovalLists
        t={t}
        view={view}
        left={left}
        onChoose={choose}
        onOpen={(id) => open('request', id)}
        action={
          <Button
            tone="danger"
            onPress={() => setAsking(true)}
            isDisabled={chosen.length === 0 || share !== null}
          >
            {t('removal.remove', { count: chosen.length })}
          </Button>
        }
      />
      <ConfirmDialog
        isOpen={isAsking}
        title={t('removal.confirm')}
        sentence={t('removal.confirm-sentence')}
        consequences={[...chosen.map(consequence), t('removal.confirm-copies')]}
        confirmLabel={t('removal.confirm-label')}
        cancelLabel={t('common.cancel')}
        onConfirm={() => {
          setAsking(false);
          void remove(chosen);
        }}
        onCancel={() => setAsking(false)}
      />
    </div>
  );
}
