/** The names of public holidays, as they head a line. */
import { holidayNameSchema } from '../../shared/domain/calendar/holiday-rule.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import { capitalise } from './format.ts';

/** `code` as the calendar gives it; one that is unknown here stays as it is. */
export function holidayName(t: Translator, code: string): string {
  const known = holidayNameSchema.safeParse(code);
  return known.success ? capitalise(t, t(`holiday.${known.data}`)) : code;
}
