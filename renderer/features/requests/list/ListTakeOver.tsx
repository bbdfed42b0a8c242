/** Taking over a list of requests: drop it, look at what would be registered, confirm. Nothing is stored before that. */
import { useEffect, useRef } from 'react';
import { largestFile } from '../../../../shared/contract/lobby-calls.ts';
import { useTranslator } from '../../../language.tsx';
import { errorSentences } from '../../../parts/describe-error.ts';
import { useFreshPage } from '../../../parts/use-fresh-page.ts';
import { Button } from '../../../ui/Button.tsx';
import { FileDrop } from '../../../ui/FileDrop.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { ProgressBar } from '../../../ui/ProgressBar.tsx';
import { Spinner } from '../../../ui/Spinner.tsx';
import { ListLook } from './ListLook.tsx';
import { useRequestList } from './list-store.ts';
import './list.css';

interface ListTakeOverProps {
  readonly onEnd: () => void;
}

const bytesPerMegabyte = 1024 * 1024;
const accepted = ['.csv', '.tsv', '.txt', '.xlsx', '.xls', '.ods', 'text/csv'] as const;

export function ListTakeOver({ onEnd }: ListTakeOverProps) {
  const t = useTranslator();
  const { stage, take, remap, chooseSheet, setNumbering, run, saveRefused, startOver } = useRequestList();
  const pane = useRef<HTMLDivElement>(null);
  useFreshPage(pane, stage.kind);
  useEffect(
    // An end that was seen makes room for the next list.
    () => () => {
      if (useRequestList.getState().stage.kind === 'end') startOver();
    },
    [startOver],
  );
  return (
    <div ref={pane}>
      <PageTitle lead={t('list.lead')}>{t('list.title')}</PageTitle>
      {stage.kind === 'choose' && (
        <FileDrop
          label={t('list.drop')}
          buttonLabel={t('imports.choose')}
          hint={t('list.hint', { limit: largestFile / bytesPerMegabyte })}
          accept={accepted}
          errorMessage={stage.error === null ? undefined : errorSentences(t, stage.error)}
          onFiles={([file]) => {
            if (file !== undefined) void take(file);
          }}
        />
      )}
      {stage.kind === 'read' && <Spinner label={t('imports.reading', { fileName: stage.fileName })} />}
      {stage.kind === 'look' && (
        <ListLook
          t={t}
          stage={stage}
          onMapping={(mapping) => void remap(mapping)}
          onSheet={(sheet) => void chooseSheet(sheet)}
          onNumbering={setNumbering}
          onRun={() => void run()}
          onSaveRefused={() => void saveRefused(t.language)}
          onOtherFile={startOver}
        />
      )}
      {stage.kind === 'run' && (
        <ProgressBar
          label={t('list.running')}
          value={stage.total === 0 ? undefined : stage.done / stage.total}
        />
      )}
      {stage.kind === 'end' && (
        <Notice
          tone="done"
          title={t('list.end')}
          live="polite"
          action={
            <Button tone="primary" onPress={onEnd}>
              {t('list.see')}
            </Button>
          }
        >
          {t('list.end.text', { count: stage.result.added, closed: stage.result.closed })}
        </Notice>
      )}
    </div>
  );
}
