/** What happened, in its order, each line with its date. */
import type { ReactNode } from 'react';
import { Mark, type MarkShape } from './Mark.tsx';

export interface TimelineItem {
  readonly id: string;
  /** A `DateText`. */
  readonly when: ReactNode;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly shape?: MarkShape | undefined;
}

interface TimelineProps {
  readonly label: string;
  readonly items: readonly TimelineItem[];
}

export function Timeline({ label, items }: TimelineProps) {
  return (
    <ol className="ui-timeline" aria-label={label}>
      {items.map(({ id, when, title, detail, shape = 'dot' }) => (
        <li key={id} className="ui-timeline-item">
          <span className="ui-timeline-when">{when}</span>
          <span className="ui-timeline-mark">
            <Mark shape={shape} />
          </span>
          <div className="ui-timeline-words">
            <div>{title}</div>
            {detail !== undefined && <div className="ui-timeline-detail">{detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
