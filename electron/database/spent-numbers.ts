/** Reads and writes the `spent_number` table: the highest number of each series from which a file was removed. */
import type { Db, WriteDb } from './database.ts';

/** @returns 0 where no file of the series was removed */
export function spentNumber(db: Db, series: string): number {
  const number = db.prepare('SELECT number FROM spent_number WHERE series = ?').pluck().get(series);
  return typeof number === 'number' ? number : 0;
}

export function keepSpentNumber(db: WriteDb, series: string, number: number): void {
  db.prepare(
    `INSERT INTO spent_number (series, number) VALUES (?, ?)
     ON CONFLICT (series) DO UPDATE SET number = max(number, excluded.number)`,
  ).run(series, number);
}
