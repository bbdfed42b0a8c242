/** Making, opening and locking registers. */
import { basename } from 'node:path';
import { randomBytes } from 'node:crypto';
import type { AppError, RegisterProblem } from '../../shared/contract/app-error.ts';
import type { Controller } from '../../shared/domain/controller/controller.ts';
import { noPromises } from '../../shared/domain/controller/promises.ts';
import type { RegisterId } from '../../shared/domain/id.ts';
import { localDate, localDateAt, type LocalDate } from '../../shared/domain/local-date.ts';
import { foldText } from '../../shared/domain/text/fold-text.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context, Host } from '../context.ts';
import { auditHead, leadsThrough } from '../database/audit-entries.ts';
import { change } from '../database/change.ts';
import { registerProblemOf } from '../database/database.ts';
import {
  listControllerVersions,
  readTimeZone,
  saveControllerVersion,
  savePromisesVersion,
} from '../database/controller.ts';
import { insertRegister, isRewriteDue, readRegister } from '../database/register.ts';
import {
  createRegisterFile,
  openWithPassphrase,
  openWithRawKey,
  recogniseRegister,
  compactRegisterFile,
  type RegisterFile,
} from '../files/register-file.ts';
import {
  deriveKey,
  formatRecoveryKey,
  keyProfiles,
  newSalt,
  parseRecoveryKey,
} from '../files/register-key.ts';
import { contextOn, openContext } from './open-context.ts';
import { revertInterruptedImports } from './imports.ts';
import { findReadyMade, loadReadyMade } from './ready-made.ts';
import type { OpenRegister } from './register-session.ts';
import { settleInterruptedSweep } from './sweeps.ts';

interface NewRegister {
  readonly controller: Controller;
  readonly passphrase: string;
  readonly readyMade: string | null;
}

/** What the policy in a register holds from before anything: so that requests received earlier find an identity too. */
const always = localDate('1900-01-01');

export async function create(host: Host, input: NewRegister) {
  const { controller, readyMade } = input;
  if (readyMade !== null && findReadyMade(readyMade) === null)
    return err<AppError>({ code: 'not-found', what: 'ready-made' });
  if (host.session.current() !== null) await lock(host);
  const path = await host.platform.placeForNewRegister(
    `${fileNameFor(controller.tradeName ?? controller.name)}.greffe`,
  );
  if (path === null) return err<AppError>({ code: 'cancelled' });
  return host.session.inTurn(() => createAt(host, path, input));
}

async function createAt(host: Host, path: string, { controller, passphrase, readyMade }: NewRegister) {
  await lockNow(host);
  const [profile] = keyProfiles;
  if (profile === undefined) throw new Error('There is no key profile');
  const key = await deriveKey(passphrase, newSalt(), profile);
  const file = createRegisterFile(path, key, (db) =>
    fill(
      contextOn(host, () => db),
      controller,
      readyMade,
    ),
  );
  if (!file.ok) return registerError(file.error);
  const { register } = begin(host, file.value);
  return ok({ register: describeOpen(register, todayOf(host)), recoveryKey: formatRecoveryKey(key) });
}

function fill(context: Context, controller: Controller, readyMade: string | null): void {
  change(context, (db) => {
    const id = context.newId();
    insertRegister(db, { id, createdAt: context.now(), suppressionSecret: randomBytes(32) });
    saveControllerVersion(db, { validFrom: always, controller });
    savePromisesVersion(db, { validFrom: always, promises: noPromises });
    return ok({ value: null, audit: { action: 'register-created', recordKind: 'register', recordId: id } });
  });
  if (readyMade !== null) loadReadyMade(context, { code: readyMade });
}

export async function choose(host: Host) {
  const path = await host.platform.chooseRegister();
  if (path === null) return ok({ chosen: null });
  const recognised = recogniseRegister(path);
  if (!recognised.ok) return registerError(recognised.error);
  const registerId = host.state.remember(path, host.newId);
  return ok({ chosen: host.state.known().find((known) => known.registerId === registerId) ?? null });
}

export async function unlock(
  host: Host,
  { registerId, passphrase }: { registerId: RegisterId; passphrase: string },
) {
  return host.session.inTurn(() => open(host, registerId, (path) => openWithPassphrase(path, passphrase)));
}

export async function unlockWithRecoveryKey(
  host: Host,
  { registerId, recoveryKey }: { registerId: RegisterId; recoveryKey: string },
) {
  const raw = parseRecoveryKey(recoveryKey);
  if (raw === null) return err<AppError>({ code: 'invalid-input', fields: ['recoveryKey'] });
  return host.session.inTurn(() => open(host, registerId, (path) => openWithRawKey(path, raw)));
}

/** Folds the journal into the one file, forgets the key, and lets go of the file. */
export async function lock(host: Host) {
  return host.session.inTurn(() => lockNow(host));
}

async function lockNow(host: Host) {
  const register = host.session.current();
  if (register === null) return ok({});
  await host.jobs.cancelAll();
  const context = openContext(host);
  if (context === null) return ok({});
  try {
    settleInterruptedSweep(context);
    revertInterruptedImports(context);
    rewriteIfDue(context, register, 'registers.lock');
    keepAuditHead(context);
  } catch (thrown) {
    // A full or vanished disk keeps nobody from locking; the next opening takes back what is left.
    const problem = registerProblemOf(thrown);
    if (problem === null) throw thrown;
    host.log('register-problem', { method: 'registers.lock', problem });
  } finally {
    host.session.end();
  }
  host.files.clear();
  host.emit({ kind: 'locked' });
  return ok({});
}

async function open(
  host: Host,
  registerId: RegisterId,
  how: (
    path: string,
  ) => Result<RegisterFile, RegisterProblem> | Promise<Result<RegisterFile, RegisterProblem>>,
) {
  const path = host.state.pathOf(registerId);
  if (path === null) return registerError('missing');
  const current = host.session.current();
  if (current?.registerId !== registerId) await lockNow(host);
  else if (current !== null) return ok(describeOpen(current, todayOf(host)));
  const file = await how(path);
  if (!file.ok) return registerError(file.error);
  const { register, context } = begin(host, file.value);
  try {
    settleInterruptedSweep(context);
    revertInterruptedImports(context);
    rewriteIfDue(context, register, 'registers.unlock');
    keepAuditHead(context);
  } catch (thrown) {
    host.session.end();
    throw thrown;
  }
  return ok(describeOpen(register, todayOf(host)));
}

/**
 * Rewrites the file without what was destroyed in it: what can wait for a quiet moment, as an attachment does, and an erasure
 * whose process died, or found no room, before its own rewriting.
 */
function rewriteIfDue({ db, log }: Context, { file }: OpenRegister, method: string): void {
  if (!isRewriteDue(db)) return;
  const compacted = compactRegisterFile(file);
  if (!compacted.ok) log('register-problem', { method, problem: compacted.error });
}

/**
 * Outside the file, because a chain alone cannot show that its end was cut off or made anew. A head through which the chain no
 * longer leads is kept, so that `audit.verify` goes on telling it.
 */
function keepAuditHead({ db, state }: Context): void {
  const { id } = readRegister(db);
  const known = state.auditHead(id);
  if (known === null || leadsThrough(db, known)) state.keepAuditHead(id, auditHead(db));
}

function begin(
  host: Host,
  file: RegisterFile,
): { readonly register: OpenRegister; readonly context: Context } {
  const registerId = host.state.remember(file.path, host.newId);
  const register = { registerId, file };
  host.session.begin(register);
  host.state.markOpened(registerId, host.now());
  const context = openContext(host);
  if (context === null) throw new Error('The register did not open');
  return { register, context };
}

export function describeOpen({ registerId, file }: OpenRegister, today: (timeZone: string) => LocalDate) {
  const latest = listControllerVersions(file.db).at(-1)?.controller;
  return {
    registerId,
    fileName: basename(file.path),
    controllerName: latest?.tradeName ?? latest?.name ?? '',
    today: today(readTimeZone(file.db)),
  };
}

function todayOf(host: Host): (timeZone: string) => LocalDate {
  return (timeZone) => localDateAt(host.now(), timeZone);
}

function registerError(problem: RegisterProblem): Result<never, AppError> {
  return err({ code: 'register', problem });
}

/** "Boutique Clairlune" → "boutique-clairlune": plain letters, so that every file system and sync folder takes it. */
function fileNameFor(name: string): string {
  const plain = foldText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return plain === '' ? 'registre' : plain;
}
