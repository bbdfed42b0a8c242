/** A date to type, for days one knows by heart. */
import { DateField as RacDateField } from 'react-aria-components';
import { dateBounds, type DateFieldProps } from './date-props.ts';
import { fromCalendarDate } from './date-value.ts';
import { DateSegments } from './DateSegments.tsx';
import { defined } from './defined.ts';
import { splitTexts } from './field-texts.ts';
import { FieldFoot } from './FieldFoot.tsx';
import { FieldLabel } from './FieldLabel.tsx';

export function DateField(props: DateFieldProps) {
  const [texts, { value, onChange, min, max, ...handed }] = splitTexts(props);
  return (
    <RacDateField
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
      <DateSegments className="ui-input" />
      <FieldFoot texts={texts} />
    </RacDateField>
  );
}
