/** A day without its weekday and year, for places that have room for little. */
import type { LocalDate } from '../../shared/domain/local-date.ts';
import type { Translator } from '../../shared/i18n/translator.ts';

/** "6 avril" */
export function dayAndMonth({ language }: Translator, on: LocalDate): string {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${on}T00:00:00Z`));
}
