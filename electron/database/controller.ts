/** Reads and writes the `controller_version` and `promises_version` tables: identity and promises by the day they hold from. */
import {
  controllerSchema,
  type Controller,
  type ControllerVersion,
} from '../../shared/domain/controller/controller.ts';
import {
  noPromises,
  promisesSchema,
  type Promises,
  type PromisesVersion,
} from '../../shared/domain/controller/promises.ts';
import { localDateSchema, type LocalDate } from '../../shared/domain/local-date.ts';
import {
  calendarYearEnd,
  financialYearEndSchema,
  type FinancialYearEnd,
} from '../../shared/domain/retention/financial-year.ts';
import type { Db, WriteDb } from './database.ts';
import { fromJson } from './rows.ts';

interface VersionRow {
  readonly validFrom: string;
  readonly body: string;
}

/** Oldest first; a register has at least one. */
export function listControllerVersions(db: Db): readonly ControllerVersion[] {
  const rows = db
    .prepare('SELECT valid_from AS validFrom, controller AS body FROM controller_version ORDER BY valid_from')
    .all() as VersionRow[];
  return rows.map(({ validFrom, body }) => ({
    validFrom: localDateSchema.parse(validFrom),
    controller: fromJson(controllerSchema, body),
  }));
}

/** The identity in force on a day; before the first version, the first one. */
export function controllerOn(db: Db, on: LocalDate): Controller {
  const versions = listControllerVersions(db);
  const inForce = versions.findLast(({ validFrom }) => validFrom <= on) ?? versions[0];
  if (inForce === undefined) throw new Error('The register has no controller');
  return inForce.controller;
}

export function saveControllerVersion(db: WriteDb, { validFrom, controller }: ControllerVersion): void {
  // In two writes, since the journal of undo keeps what was deleted.
  db.prepare('DELETE FROM controller_version WHERE valid_from = ?').run(validFrom);
  db.prepare('INSERT INTO controller_version (valid_from, controller) VALUES (?, ?)').run(
    validFrom,
    JSON.stringify(controller),
  );
}

/** The zone of the latest version: "today" is counted in it. */
export function readTimeZone(db: Db): string {
  return db
    .prepare(`SELECT controller ->> '$.timeZone' FROM controller_version ORDER BY valid_from DESC LIMIT 1`)
    .pluck()
    .get() as string;
}

/** Of the latest version. */
export function readFinancialYearEnd(db: Db): FinancialYearEnd {
  const end = db
    .prepare(
      `SELECT controller ->> '$.financialYearEnd' FROM controller_version ORDER BY valid_from DESC LIMIT 1`,
    )
    .pluck()
    .get();
  return financialYearEndSchema.catch(calendarYearEnd).parse(end);
}

export function listPromisesVersions(db: Db): readonly PromisesVersion[] {
  const rows = db
    .prepare('SELECT valid_from AS validFrom, promises AS body FROM promises_version ORDER BY valid_from')
    .all() as VersionRow[];
  return rows.map(({ validFrom, body }) => ({
    validFrom: localDateSchema.parse(validFrom),
    promises: fromJson(promisesSchema, body),
  }));
}

/** What the policy promised on a day; before the first version, the first one. */
export function promisesOn(db: Db, on: LocalDate): Promises {
  const versions = listPromisesVersions(db);
  return (versions.findLast(({ validFrom }) => validFrom <= on) ?? versions[0])?.promises ?? noPromises;
}

export function savePromisesVersion(db: WriteDb, { validFrom, promises }: PromisesVersion): void {
  db.prepare('DELETE FROM promises_version WHERE valid_from = ?').run(validFrom);
  db.prepare('INSERT INTO promises_version (valid_from, promises) VALUES (?, ?)').run(
    validFrom,
    JSON.stringify(promises),
  );
}
