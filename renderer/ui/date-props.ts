/** What the date field and the date picker are asked for; the language's way to write a date comes from `I18nProvider`. */
import type { DateFieldProps as RacProps, DateValue } from 'react-aria-components';
import { toCalendarDate } from './date-value.ts';
import { defined, type Loose } from './defined.ts';
import type { FieldTexts } from './field-texts.ts';

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

/** The date props in the component library's own terms. */
export function dateBounds({ value, min, max }: Pick<DateFieldProps, 'value' | 'min' | 'max'>) {
  return {
    value: toCalendarDate(value),
    ...defined({
      minValue: min === undefined ? undefined : (toCalendarDate(min) ?? undefined),
      maxValue: max === undefined ? undefined : (toCalendarDate(max) ?? undefined),
    }),
  };
}
