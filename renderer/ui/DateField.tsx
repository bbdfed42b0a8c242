/** A date to type, for days one knows by heart. */
import { DateField as RacDateField } from 'react-aria-components';
import { DateSegments } from './DateSegments.tsx';
import { FieldFoot } from './FieldFoot.tsx';
import { FieldLabel } from './FieldLabel.tsx';
import { useDateProps, type DateFieldProps } from './use-date-props.ts';

export function DateField(props: DateFieldProps) {
  const [texts, racProps] = useDateProps(props);
  return (
    <RacDateField {...racProps} className="ui-field" data-width="short">
      <FieldLabel texts={texts} />
      <DateSegments className="ui-input" />
      <FieldFoot texts={texts} />
    </RacDateField>
  );
}
