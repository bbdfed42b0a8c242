/** The day, month and year of a date field, each written and stepped through on its own. */
import { DateInput, DateSegment } from 'react-aria-components';

interface DateSegmentsProps {
  readonly className: string;
}

export function DateSegments({ className }: DateSegmentsProps) {
  return (
    <DateInput className={`${className} ui-date-segments figures`}>
      {(segment) => <DateSegment segment={segment} className="ui-date-segment" />}
    </DateInput>
  );
}
