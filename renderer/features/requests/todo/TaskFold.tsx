/** One line of the work: its mark or box, its words, and below it, when opened, the work itself. */
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Mark } from '../../../ui/Mark.tsx';

interface TaskFoldProps {
  /** Of the line's element. */
  readonly id: string;
  readonly title: string;
  /** Quietly at the far end: « facultatif », what was decided. */
  readonly aside: ReactNode;
  readonly state: 'done' | 'next' | 'open';
  /** The state in words, for who cannot see the mark. */
  readonly stateText: string;
  /** Given where the task is ticked by hand. */
  readonly onTick: ((done: boolean) => void) | undefined;
  readonly tickLabel: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

export function TaskFold(props: TaskFoldProps) {
  const { id, title, aside, state, stateText, onTick, tickLabel, isOpen, onToggle, children } = props;
  return (
    <Disclosure className="requests-task" data-state={state} isExpanded={isOpen} onExpandedChange={onToggle}>
      <div id={id} className="requests-task-line">
        {onTick === undefined ? (
          <span className="requests-task-mark">
            <Mark
              shape={state === 'done' ? 'check' : state === 'next' ? 'dot' : 'ring'}
              tone={state === 'done' ? 'done' : 'plain'}
            />
          </span>
        ) : (
          <Checkbox aria-label={tickLabel} isSelected={state === 'done'} onChange={onTick} />
        )}
        <Heading level={4} className="requests-task-heading">
          <Button slot="trigger" className="requests-task-button">
            <span className="requests-task-title">{title}</span>
            <span className="ui-visually-hidden">, {stateText}</span>
            <span className="requests-task-aside">{aside}</span>
            <ChevronRight size={16} aria-hidden />
          </Button>
        </Heading>
      </div>
      <DisclosurePanel className="requests-task-panel">
        <div className="requests-task-work">{children}</div>
      </DisclosurePanel>
    </Disclosure>
  );
}
