/** The open register as services see it. */
import { localDateAt } from '../../shared/domain/local-date.ts';
import type { Context, Host } from '../context.ts';
import { readTimeZone } from '../database/controller.ts';
import type { Db } from '../database/database.ts';

/** Null while none is open. The connection is looked up at each use, because a compaction replaces it. */
export function openContext(host: Host): Context | null {
  if (host.session.current() === null) return null;
  return contextOn(host, () => {
    const open = host.session.current();
    if (open === null) throw new Error('The register was locked meanwhile');
    return open.file.db;
  });
}

/** `today` is the day in the controller's time zone, not the laptop's. */
export function contextOn(host: Host, database: () => Db): Context {
  return {
    ...host,
    get db() {
      return database();
    },
    today: () => localDateAt(host.now(), readTimeZone(database())),
  };
}
