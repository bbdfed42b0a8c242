/** « À faire »: the checklist of a request, first what concerns it as a whole, then right by right, each task with its work in place. */
import { nextStep, type ChecklistItem } from '../../../../shared/domain/request/checklist.ts';
import { isOpen } from '../../../../shared/domain/request/lifecycle.ts';
import { rightRules, type Outcome, type Right } from '../../../../shared/domain/request/right.ts';
import { ArticleNote } from '../../../parts/ArticleNote.tsx';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { capitalise } from '../../../parts/format.ts';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import type { MarkShape } from '../../../ui/Mark.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import type { Tone } from '../../../ui/tone.ts';
import { TaskFold } from './TaskFold.tsx';
import { TaskPanel } from './TaskPanel.tsx';
import { askedRight, rightOf, taskElementId, taskKey } from './task-words.ts';
import type { WorkProps } from './task-props.ts';

interface TodoTabProps extends WorkProps {
  /** `taskKey` of the one that is unfolded. */
  readonly openTask: string | null;
  readonly onOpenTask: (key: string | null) => void;
}

export function TodoTab(props: TodoTabProps) {
  const { t, file } = props;
  const common = file.checklist.filter((item) => rightOf(item) === null);
  const rights = [...new Set(file.checklist.map(rightOf))].filter((right): right is Right => right !== null);
  return (
    <div className="requests-todo">
      <Panel level={3} title={t('todo.first')}>
        <Tasks {...props} items={common} />
      </Panel>
      {rights.map((right) => (
        <Panel
          key={right}
          level={3}
          title={capitalise(t, t(`right.${right}`))}
          aside={<RightStanding {...props} right={right} />}
        >
          <Tasks {...props} items={file.checklist.filter((item) => item.right === right)} />
        </Panel>
      ))}
    </div>
  );
}

const looks = {
  granted: { tone: 'done', shape: 'check' },
  'partly-granted': { tone: 'done', shape: 'half' },
  refused: { tone: 'plain', shape: 'cross' },
  'nothing-held': { tone: 'plain', shape: 'ring' },
  forwarded: { tone: 'plain', shape: 'forward' },
  withdrawn: { tone: 'plain', shape: 'cross' },
} as const satisfies Readonly<Record<Outcome, { readonly tone: Tone; readonly shape: MarkShape }>>;

function RightStanding({ t, file, right }: TodoTabProps & { readonly right: Right }) {
  const outcome = askedRight(file, right)?.outcome ?? null;
  return (
    <span className="requests-right-standing">
      {outcome !== null && <StateTag {...looks[outcome]}>{t(`outcome.${outcome}`)}</StateTag>}
      <ArticleNote t={t} article={rightRules[right].article} />
    </span>
  );
}

function Tasks({ items, ...props }: TodoTabProps & { readonly items: readonly ChecklistItem[] }) {
  const { t, file, actions, openTask, onOpenTask } = props;
  const attempt = useAttempt();
  const next = isOpen(file.state) ? nextStep(file.checklist) : null;
  const isOver = !isOpen(file.state);
  return (
    <div className="requests-tasks">
      {items.map((item) => {
        const key = taskKey(item);
        const isNext = next !== null && taskKey(next) === key;
        const state = item.isDone ? 'done' : isNext ? 'next' : 'open';
        const title = t(`task.${item.task}`);
        const onTick =
          item.isManual && !isOver
            ? (done: boolean) => void attempt.run(() => actions.setTask(item.task, done, rightOf(item)))
            : undefined;
        return (
          <TaskFold
            key={key}
            id={taskElementId(key)}
            title={title}
            aside={item.isOptional && !item.isDone ? t('common.optional') : null}
            state={state}
            stateText={t(`todo.state.${state}`)}
            onTick={onTick}
            tickLabel={t('todo.tick', { task: title })}
            isOpen={openTask === key}
            onToggle={(open) => onOpenTask(open ? key : null)}
          >
            {openTask === key && (
              <>
                <TaskPanel {...props} item={item} isOver={isOver} />
                {onTick !== undefined && !item.isDone && (
                  <div className="requests-buttons">
                    <Button tone="primary" onPress={() => onTick(true)}>
                      {t('todo.done')}
                    </Button>
                  </div>
                )}
              </>
            )}
          </TaskFold>
        );
      })}
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
    </div>
  );
}
