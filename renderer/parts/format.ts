/** Dates and names as a person says them, in the language of the screen. */
import { daysBetween, localDateOf, type LocalDate } from '../../shared/domain/local-date.ts';
import type { Translator } from '../../shared/i18n/translator.ts';

/** How near a day must be to be called by its weekday alone. */
const withinAWeek = 6;

/** The first letter as a capital: a word of ours at the head of a line. */
export function capitalise(t: Translator, text: string): string {
  return text.charAt(0).toLocaleUpperCase(t.language) + text.slice(1);
}

/** "aujourd’hui", "demain", "jeudi", "dans 9 jours", "hier", "il y a 3 jours". */
export function relativeDay(t: Translator, on: LocalDate, today: LocalDate): string {
  const days = daysBetween(today, on);
  if (days === 0) return t('time.today');
  if (days === 1) return t('time.tomorrow');
  if (days === -1) return t('time.yesterday');
  if (days < 0) return t('time.days-ago', { count: -days });
  return days <= withinAWeek ? weekdayName(t, on) : t('time.in-days', { count: days });
}

/** "jeudi" */
export function weekdayName(t: Translator, on: LocalDate): string {
  const format = new Intl.DateTimeFormat(t.language, { weekday: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${on}T00:00:00Z`));
}

/** "jeudi 7 mai 2026" */
export function exactDay(t: Translator, on: LocalDate): string {
  return `${t.weekday(on)} ${on.slice(0, 4)}`;
}

/** The day and time of an instant where the computer is: "7 mai 2026, 14:05". */
export function instantText(t: Translator, instant: string): string {
  const at = new Date(instant);
  const day = localDateOf(at.getFullYear(), at.getMonth() + 1, at.getDate());
  const time = new Intl.DateTimeFormat(t.language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return `${t.date(day)}, ${time.format(at)}`;
}
