/** One month to pick a day from, for the date picker. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components';

export function CalendarPanel() {
  return (
    <Calendar className="ui-calendar">
      <header className="ui-calendar-head">
        <Button slot="previous" className="ui-icon-button">
          <ChevronLeft size={18} aria-hidden />
        </Button>
        <CalendarHeading className="ui-calendar-title" />
        <Button slot="next" className="ui-icon-button">
          <ChevronRight size={18} aria-hidden />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short" className="ui-calendar-grid">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className="ui-calendar-weekday">{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className="ui-calendar-day" />}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
