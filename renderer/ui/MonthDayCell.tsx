/** One day of the diary: its number and what falls on it. */
import { Button as RacButton } from 'react-aria-components';
import { Mark, shapeOfTone, type MarkShape } from './Mark.tsx';
import type { Tone } from './tone.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export interface MonthEntry {
  readonly id: string;
  /** What falls on the day, in a few words. */
  readonly label: string;
  readonly tone?: Tone | undefined;
  readonly shape?: MarkShape | undefined;
}

export interface MonthDay {
  /** 'YYYY-MM-DD'. */
  readonly id: string;
  /** Day of the month. */
  readonly number: string;
  /** « jeudi 7 mai ». */
  readonly label: string;
  /** Why nobody works that day, e.g. « Fête du Travail ». */
  readonly closedFor?: string | undefined;
  readonly isWeekend?: boolean | undefined;
  readonly isToday?: boolean | undefined;
  readonly isOutside?: boolean | undefined;
  readonly entries: readonly MonthEntry[];
}

interface MonthDayCellProps {
  readonly day: MonthDay;
  readonly onOpen: (entryId: string) => void;
}

export function MonthDayCell({ day, onOpen }: MonthDayCellProps) {
  const { number, label, closedFor, isWeekend, isToday, isOutside, entries } = day;
  return (
    <td
      className="ui-month-day"
      data-closed={isWeekend === true || closedFor !== undefined || undefined}
      data-today={isToday || undefined}
      data-outside={isOutside || undefined}
      data-empty={entries.length === 0 || undefined}
      aria-current={isToday === true ? 'date' : undefined}
    >
      <div className="ui-month-day-head">
        <span className="ui-month-number" aria-hidden>
          {number}
        </span>
        <VisuallyHidden>{label}</VisuallyHidden>
        <span className="ui-month-long" aria-hidden>
          {label}
        </span>
        {closedFor !== undefined && <span className="ui-month-closed">{closedFor}</span>}
      </div>
      {entries.length > 0 && (
        <ul className="ui-month-entries">
          {entries.map((entry) => (
            <li key={entry.id}>
              <RacButton className="ui-month-entry" onPress={() => onOpen(entry.id)}>
                <Mark shape={entry.shape ?? shapeOfTone[entry.tone ?? 'plain']} tone={entry.tone} />
                <span className="ui-month-entry-words">{entry.label}</span>
              </RacButton>
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}
