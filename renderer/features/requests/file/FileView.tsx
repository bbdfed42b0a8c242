/** An opened request: its head, its ruler, what to mind, what comes next, and its work tab by tab. */
import { useState } from 'react';
import type { ChecklistItem, ChecklistTask } from '../../../../shared/domain/request/checklist.ts';
import { isOpen } from '../../../../shared/domain/request/lifecycle.ts';
import type { Right } from '../../../../shared/domain/request/right.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Tabs, type TabContent } from '../../../ui/Tabs.tsx';
import { Keeping } from '../archive/Keeping.tsx';
import { AttachmentsTab } from '../tabs/AttachmentsTab.tsx';
import { DataTab } from '../tabs/DataTab.tsx';
import { DeadlineTab } from '../tabs/DeadlineTab.tsx';
import { HistoryTab } from '../tabs/HistoryTab.tsx';
import { LettersTab } from '../tabs/LettersTab.tsx';
import { letterOf, taskKey } from '../todo/task-words.ts';
import type { WorkProps } from '../todo/task-props.ts';
import { TodoTab } from '../todo/TodoTab.tsx';
import { DeadlineRuler } from './DeadlineRuler.tsx';
import { fileMenu, type FileChoice, type FileDialog } from './file-dialog.ts';
import { FileDialogs } from './FileDialogs.tsx';
import { FileHead } from './FileHead.tsx';
import { focusTask, revealTask } from './focus-task.ts';
import { useFocusOnNext } from './use-focus-on-next.ts';
import { NextStep } from './NextStep.tsx';
import { Warnings } from './Warnings.tsx';

type TabId = 'todo' | 'data' | 'letters' | 'attachments' | 'history' | 'deadline';
/** What a voided request still shows. */
const tabsOfVoided: readonly TabId[] = ['letters', 'attachments', 'history'];

interface FileViewProps extends Omit<WorkProps, 'goToTask'> {
  /** « enregistré », for a moment after each change. */
  readonly savedText: string;
}

/** Mount it anew for another request: what is unfolded belongs to one. */
export function FileView({ savedText, ...given }: FileViewProps) {
  const { t, file, ways } = given;
  const isVoided = file.request.voided !== null;
  const [tab, setTab] = useState<TabId>(isVoided ? 'history' : 'todo');
  const [openTask, setOpenTask] = useState<string | null>(null);
  const [dialog, setDialog] = useState<FileDialog | null>(null);
  const attempt = useAttempt();
  const view = useFocusOnNext(file);

  const unfold = (key: string) => {
    setTab('todo');
    setOpenTask(key);
    focusTask(key);
  };
  const fold = (key: string | null) => {
    setOpenTask(key);
    if (key !== null) revealTask(key);
  };
  const goToTask = (task: ChecklistTask, right: Right | null) => {
    const item = file.checklist.find((each) => each.task === task && each.right === right);
    if (item !== undefined) unfold(taskKey(item));
  };
  /** A letter that is still to be written is written at once; all other work opens in its place. */
  const start = (item: ChecklistItem) => {
    const kind = letterOf(file, item);
    const isWritten = file.letters.some((letter) => letter.kind === kind);
    if (kind !== null && !isWritten) ways.writeLetter(kind);
    else unfold(taskKey(item));
  };
  const choose = (choice: FileChoice) => {
    if (choice === 'reopen') void attempt.run(given.actions.reopen);
    else if (choice === 'case') ways.enterCase();
    else setDialog(choice);
  };
  const props: WorkProps = { ...given, goToTask };
  const { subjectId } = file.request;
  const left = isOpen(file.state)
    ? file.checklist.filter(({ isDone, isOptional }) => !isDone && !isOptional).length
    : 0;

  const isWorking =
    tab === 'todo' && file.checklist.some((item) => !item.isDone && taskKey(item) === openTask);
  const written = file.letters.length;
  const kept = file.attachments.filter(({ destroyed }) => destroyed === null).length;
  const tabs: readonly TabContent<TabId>[] = [
    {
      id: 'todo',
      label: t('request.tab.todo'),
      count: countOf(left, t('request.tab.todo-count', { count: left })),
      content: <TodoTab {...props} openTask={openTask} onOpenTask={fold} />,
    },
    { id: 'data', label: t('request.tab.data'), content: <DataTab {...props} /> },
    {
      id: 'letters',
      label: t('request.tab.letters'),
      count: countOf(written, t('request.tab.letters-count', { count: written })),
      content: <LettersTab {...props} />,
    },
    {
      id: 'attachments',
      label: t('request.tab.attachments'),
      count: countOf(kept, t('request.tab.attachments-count', { count: kept })),
      content: <AttachmentsTab t={t} file={file} actions={given.actions} />,
    },
    {
      id: 'history',
      label: t('request.tab.history'),
      content: <HistoryTab t={t} file={file} onNote={() => setDialog('note')} />,
    },
    {
      id: 'deadline',
      label: t('request.tab.deadline'),
      content: <DeadlineTab t={t} file={file} onDialog={setDialog} />,
    },
  ];

  return (
    <div ref={view}>
      <FileHead
        t={t}
        file={file}
        menu={fileMenu(t, file)}
        onMenu={choose}
        onOpenSubject={() => subjectId !== null && ways.openSubject(subjectId)}
        onWhy={() => setTab('deadline')}
      />
      {!isVoided && <DeadlineRuler t={t} file={file} />}
      <Warnings t={t} codes={file.warnings} />
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      <NextStep t={t} file={file} savedText={savedText} isWorking={isWorking} onStart={start} />
      <Keeping t={t} file={file} onChoose={given.actions.chooseKeeping} onRemoval={ways.openRemoval} />
      <Tabs
        label={t('request.tabs')}
        selected={isVoided && !tabsOfVoided.includes(tab) ? 'history' : tab}
        onSelect={setTab}
        tabs={isVoided ? tabs.filter(({ id }) => tabsOfVoided.includes(id)) : tabs}
      />
      <FileDialogs {...props} dialog={dialog} onClose={() => setDialog(null)} />
    </div>
  );
}

function countOf(
  value: number,
  label: string,
): { readonly value: number; readonly label: string } | undefined {
  return value === 0 ? undefined : { value, label };
}
