/** A date to type or to find in a month. */
import { CalendarDays } from 'lucide-react';
import { Button, DatePicker as RacDatePicker, Dialog, Group, Popover } from 'react-aria-components';
import { CalendarPanel } from './CalendarPanel.tsx';
import { dateBounds, type DateFieldProps } from './date-props.ts';
import { fromCalendarDate } from './date-value.ts';
import { DateSegments } from './DateSegments.tsx';
import { defined } from './defined.ts';
import { splitTexts } from './field-texts.ts';
import { FieldFoot } from './FieldFoot.tsx';
import { FieldLabel } from './FieldLabel.tsx';

export function DatePicker(props: DateFieldProps) {
  const [texts, { value, onChange, min, max, ...handed }] = splitTexts(props);
  return (
    <RacDatePicker
      {...defined(handed)}
      {...dateBounds({ value, min, max })}
      className="ui-field"
      data-width="short"
      onChange={(date) => onChange(fromCalendarDate(date))}
      isInvalid={texts.errorMessage !== undefined}
      validationBehavior="aria"
      shouldForceLeadingZeros
    >
      <FieldLabel texts={texts} />
      <Group className="ui-input ui-input-group">
        <DateSegments className="ui-bare-input" />
        <Button className="ui-input-button">
          <CalendarDays size={16} aria-hidden />
        </Button>
      </Group>
      <FieldFoot texts={texts} />
      <Popover className="ui-popover" offset={4}>
        <Dialog className="ui-popover-body">
          <CalendarPanel />
        </Dialog>
      </Popover>
    </RacDatePicker>
  );
}
