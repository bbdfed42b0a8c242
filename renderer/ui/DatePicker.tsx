/** A date to type or to find in a month. */
import { CalendarDays } from 'lucide-react';
import { Button, DatePicker as RacDatePicker, Dialog, Group, Popover } from 'react-aria-components';
import { CalendarPanel } from './CalendarPanel.tsx';
import { DateSegments } from './DateSegments.tsx';
import { FieldFoot } from './FieldFoot.tsx';
import { FieldLabel } from './FieldLabel.tsx';
import { useDateProps, type DateFieldProps } from './use-date-props.ts';

export function DatePicker(props: DateFieldProps) {
  const [texts, racProps] = useDateProps(props);
  return (
    <RacDatePicker {...racProps} className="ui-field" data-width="short">
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
