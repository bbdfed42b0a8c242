/** What the date field and the date picker are asked for; the language's way to write a date comes from `I18nProvider`. */
import { useState } from 'react';
import type { DateFieldProps as RacProps, DateValue } from 'react-aria-components';
import { fromCalendarDate, toCalendarDate } from './date-value.ts';
import { defined, type Loose } from './defined.ts';
import { splitTexts, type FieldTexts } from './field-texts.ts';

export interface DateFieldProps
  extends
    FieldTexts,
    Loose<
      Pick<
        RacProps<DateValue>,
        'onBlur' | 'name' | 'id' | 'autoFocus' | 'isRequired' | 'isDisabled' | 'isReadOnly'
      >
    > {
  /** 'YYYY-MM-DD', or `null` when empty. */
  readonly value: string | null;
  /** 'YYYY-MM-DD', or `null` while the date is empty or incomplete. */
  readonly onChange: (value: string | null) => void;
  /** 'YYYY-MM-DD', inclusive. */
  readonly min?: string | undefined;
  /** 'YYYY-MM-DD', inclusive. */
  readonly max?: string | undefined;
}

/** Below this a year is still being written: « 2 » on the way to « 2026 ». */
const firstWholeYear = 1000;

/** A date field's words, and all else in the component library's own terms. */
export function useDateProps(props: DateFieldProps) {
  const [texts, { value, onChange, min = null, max = null, ...handed }] = splitTexts(props);
  const [unfinished, setUnfinished] = useState<DateValue | null>(null);
  const bounds = { minValue: toCalendarDate(min) ?? undefined, maxValue: toCalendarDate(max) ?? undefined };
  const racProps = {
    ...defined({ ...handed, ...bounds }),
    value: value === null ? unfinished : toCalendarDate(value),
    onChange: (date: DateValue | null) => {
      const isWhole = date === null || date.year >= firstWholeYear;
      setUnfinished(isWhole ? null : date);
      onChange(isWhole ? fromCalendarDate(date) : null);
    },
    isInvalid: texts.errorMessage !== undefined,
    validationBehavior: 'aria',
    shouldForceLeadingZeros: true,
  } as const;
  return [texts, racProps] as const;
}
