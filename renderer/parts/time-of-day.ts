/** An hour as people type it. */
import { timeOfDaySchema } from '../../shared/domain/local-time.ts';

/** "9:5", "9h05", "09.05" → "09:05"; null where it is none. */
export function readTimeOfDay(typed: string): string | null {
  const [, hours = '', minutes = '0'] = /^\s*(\d{1,2})\s*(?:[:.hu]\s*(\d{0,2}))?\s*$/iu.exec(typed) ?? [];
  if (hours === '') return null;
  const time = `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
  return timeOfDaySchema.safeParse(time).data ?? null;
}
