/** Reads and writes up to which day alarms were seen: a column of the one row of `register`. */
import { localDateSchema, type LocalDate } from '../../shared/domain/local-date.ts';
import type { Db, WriteDb } from './database.ts';

export function readAlarmsSeenOn(db: Db): LocalDate | null {
  return localDateSchema.nullable().parse(db.prepare('SELECT alarms_seen_on FROM register').pluck().get());
}

export function markAlarmsSeen(db: WriteDb, on: LocalDate): void {
  db.prepare('UPDATE register SET alarms_seen_on = ?').run(on);
}
