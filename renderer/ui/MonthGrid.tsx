/** A month as a page of a diary: its weeks, and in each day what falls on it. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useId } from 'react';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import { MonthDayCell, type MonthDay } from './MonthDayCell.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export interface MonthWeek {
  readonly id: string;
  /** The week's number, e.g. `19`, and its words, e.g. « semaine 19 ». */
  readonly number: string;
  readonly label: string;
  readonly days: readonly MonthDay[];
}

interface MonthGridProps {
  /** « mai 2026 ». */
  readonly title: string;
  readonly level?: 2 | 3 | undefined;
  /** Seven, in the order of the week. */
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
  /** Over the column of week numbers, e.g. « Semaine », read out only. */
  readonly weekLabel: string;
  readonly weeks: readonly MonthWeek[];
  readonly labels: { readonly previous: string; readonly next: string; readonly today: string };
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onToday: () => void;
  /** Opens what falls on a day. */
  readonly onOpen: (entryId: string) => void;
}

export function MonthGrid({
  title,
  level = 2,
  weekdays,
  weekLabel,
  weeks,
  labels,
  onPrevious,
  onNext,
  onToday,
  onOpen,
}: MonthGridProps) {
  const titleId = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="ui-month" aria-labelledby={titleId}>
      <header className="ui-month-head">
        <Heading id={titleId} className="ui-month-title" aria-live="polite">
          {title}
        </Heading>
        <div className="ui-month-turn">
          <Button tone="quiet" onPress={onToday}>
            {labels.today}
          </Button>
          <IconButton label={labels.previous} icon={ChevronLeft} onPress={onPrevious} />
          <IconButton label={labels.next} icon={ChevronRight} onPress={onNext} />
        </div>
      </header>
      <table className="ui-month-page" aria-labelledby={titleId}>
        <thead>
          <tr>
            <th scope="col" className="ui-month-week">
              <VisuallyHidden>{weekLabel}</VisuallyHidden>
            </th>
            {weekdays.map((weekday) => (
              <th key={weekday.long} scope="col" abbr={weekday.long}>
                {weekday.short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.id}>
              <th scope="row" className="ui-month-week">
                <span aria-hidden>{week.number}</span>
                <VisuallyHidden>{week.label}</VisuallyHidden>
              </th>
              {week.days.map((day) => (
                <MonthDayCell key={day.id} day={day} onOpen={onOpen} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
