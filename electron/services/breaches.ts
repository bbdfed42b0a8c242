/** The register of breaches: entered, kept up to date, told in phases, closed with what was learned (GDPR Art. 33). */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { BreachFile } from '../../shared/contract/breach-calls.ts';
import type { AuditDraft } from '../../shared/domain/audit/audit-entry.ts';
import { isOwed } from '../../shared/domain/breach/breach-duties.ts';
import type { Breach, BreachFacts, BreachPhase, BreachSheet } from '../../shared/domain/breach/breach.ts';
import {
  breachIdSchema,
  breachPhaseIdSchema,
  type BreachId,
  type FileId,
  type SubjectId,
} from '../../shared/domain/id.ts';
import { isAfter, isBefore, type LocalDate } from '../../shared/domain/local-date.ts';
import { instantOf, localTimeAt, type LocalTime } from '../../shared/domain/local-time.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { insertBreachPhase, listBreachPhases } from '../database/breach-phases.ts';
import {
  addBreachSubject,
  findBreach,
  insertBreach,
  listBreaches,
  nextBreachReference,
  removeBreachSubject,
  updateBreach,
} from '../database/breaches.ts';
import { listCategories } from '../database/categories.ts';
import { change } from '../database/change.ts';
import { readTimeZone } from '../database/controller.ts';
import type { Db, WriteDb } from '../database/database.ts';
import { deleteLetterDraft } from '../database/letter-drafts.ts';
import { findSubject } from '../database/subjects.ts';
import { storeStaged } from './attachments.ts';
import {
  breachFile,
  breachNoticeDraft,
  letterTo,
  needsDelayReasons,
  summariseBreach,
} from './breach-file.ts';
import { listLettersAbout } from '../database/letters.ts';
import { notFound, rule } from './on-request.ts';

interface OneBreach {
  readonly id: BreachId;
}
interface Entry {
  readonly facts: BreachFacts;
  readonly aware: LocalTime;
}
type Reply = Result<BreachFile, AppError>;

export function list(context: Context) {
  const items = listBreaches(context.db).map((breach) => summariseBreach(context, breach));
  return ok({ now: context.now(), items });
}

export function get(context: Context, { id }: OneBreach): Reply {
  const breach = findBreach(context.db, id);
  return breach === null ? notFound('breach') : ok(breachFile(context, breach));
}

export function open(context: Context, entry: Entry): Reply {
  const read = readEntry(context, entry);
  if (!read.ok) return read;
  const id = breachIdSchema.parse(context.newId());
  const done = change<null>(context, (db) => {
    const reference = nextBreachReference(db, entry.aware.on);
    insertBreach(db, { ...read.value, id, reference, closed: null }, context.now());
    return ok({ value: null, audit: audit('breach-opened', id) });
  });
  return done.ok ? get(context, { id }) : done;
}

export function save(context: Context, { id, ...entry }: OneBreach & Entry): Reply {
  const read = readEntry(context, entry);
  if (!read.ok) return read;
  return onOpenBreach(context, id, 'breach-changed', (db, breach) => {
    // What was told was told after we became aware.
    const isToldBefore = listBreachPhases(db, id).some(({ toldAt }) => toldAt < read.value.awareAt);
    if (isToldBefore) return rule('time-before-awareness');
    updateBreach(db, { ...breach, ...read.value });
    return ok(null);
  });
}

interface PhaseInput extends OneBreach, Pick<BreachPhase, 'delayReasons' | 'theirReference'> {
  readonly told: LocalTime;
  readonly sheet: BreachSheet;
}

/** Art. 33(4): each phase is kept as it was told. */
export function addPhase(
  context: Context,
  { id, told, sheet, delayReasons, theirReference }: PhaseInput,
): Reply {
  const toldAt = instantOf(told.on, told.time, readTimeZone(context.db));
  return onOpenBreach(context, id, 'breach-notified', (db, breach) => {
    if (toldAt > context.now()) return rule('date-in-future');
    if (toldAt < breach.awareAt) return rule('time-before-awareness');
    if (needsDelayReasons(breach, listBreachPhases(db, id), toldAt) && delayReasons === null)
      return rule('delay-reasons-needed');
    const phaseId = breachPhaseIdSchema.parse(context.newId());
    insertBreachPhase(db, id, { id: phaseId, toldAt, sheet, delayReasons, theirReference });
    return ok(null);
  });
}

interface ChosenPersons extends OneBreach {
  readonly add: readonly SubjectId[];
  readonly remove: readonly SubjectId[];
}

/** A person to whom a letter was signed stays: the letter is the proof. */
export function choosePersons(context: Context, { id, add, remove }: ChosenPersons): Reply {
  return onOpenBreach(context, id, 'breach-changed', (db, breach) => {
    if (breach.ourRole === 'processor') return rule('client-decides');
    const letters = listLettersAbout(db, { breachId: id });
    for (const subjectId of add) {
      const subject = findSubject(db, subjectId);
      if (subject === null) return notFound('subject');
      if (subject.archivedOn !== null) return rule('erasure-already-carried-out');
      addBreachSubject(db, id, subjectId);
    }
    for (const subjectId of remove) {
      if (letterTo(letters, subjectId) !== null) return rule('letter-names-person');
      removeBreachSubject(db, id, subjectId);
      deleteLetterDraft(db, breachNoticeDraft(id, subjectId));
    }
    return ok(null);
  });
}

export function attach(
  context: Context,
  { id, fileId, note }: OneBreach & { readonly fileId: FileId; readonly note: string | null },
): Reply {
  return onBreach(context, id, 'attachment-added', (db) => {
    const staged = { requestId: null, breachId: id, letterId: null, role: 'received' as const, fileId, note };
    const kept = storeStaged(context, db, staged);
    return kept.ok ? ok(null) : kept;
  });
}

interface Closing extends OneBreach {
  readonly closedOn: LocalDate;
  readonly lessons: string;
}

/** Not while somebody is still to be told, nor while more was promised to the authority (Art. 33(4)). */
export function close(context: Context, { id, closedOn, lessons }: Closing): Reply {
  return onOpenBreach(context, id, 'breach-closed', (db, breach) => {
    if (isAfter(closedOn, context.today())) return rule('date-in-future');
    if (isBefore(closedOn, localTimeAt(breach.awareAt, readTimeZone(db)).on))
      return rule('time-before-awareness');
    if (breach.risk === null && breach.ourRole === 'controller') return rule('risk-needed');
    const isMoreToCome = (listBreachPhases(db, id).at(-1)?.sheet.outstanding ?? null) !== null;
    if (isMoreToCome || isOwed(summariseBreach(context, breach).duties)) return rule('breach-duties-open');
    updateBreach(db, { ...breach, closed: { on: closedOn, lessons } });
    return ok(null);
  });
}

export function reopen(context: Context, { id }: OneBreach): Reply {
  return onBreach(context, id, 'breach-reopened', (db, breach) => {
    updateBreach(db, { ...breach, closed: null });
    return ok(null);
  });
}

type Work = (db: WriteDb, breach: Breach) => Result<null, AppError>;

function onBreach(context: Context, id: BreachId, action: AuditDraft['action'], work: Work): Reply {
  const done = change<null>(context, (db) => {
    const breach = findBreach(db, id);
    if (breach === null) return notFound('breach');
    const worked = work(db, breach);
    return worked.ok ? ok({ value: null, audit: audit(action, id) }) : worked;
  });
  return done.ok ? get(context, { id }) : done;
}

function onOpenBreach(context: Context, id: BreachId, action: AuditDraft['action'], work: Work): Reply {
  return onBreach(context, id, action, (db, breach) =>
    breach.closed === null ? work(db, breach) : rule('breach-closed'),
  );
}

type Read = BreachFacts & Pick<Breach, 'awareAt'>;

/** The hour of a clock becomes an instant, and what cannot be is refused. */
function readEntry({ db, now, today }: Context, { facts, aware }: Entry): Result<Read, AppError> {
  const awareAt = instantOf(aware.on, aware.time, readTimeZone(db));
  const { happenedFrom, happenedUntil, discoveredOn, ourRole, client } = facts;
  if (awareAt > now() || isAfter(discoveredOn, today())) return rule('date-in-future');
  // One may suspect before one is certain, not the other way round.
  if (isAfter(discoveredOn, aware.on)) return rule('time-before-awareness');
  const isUpsideDown =
    happenedFrom !== null && happenedUntil !== null && isBefore(happenedUntil, happenedFrom);
  if (isUpsideDown || (happenedFrom !== null && isAfter(happenedFrom, discoveredOn)))
    return rule('time-before-awareness');
  if (ourRole === 'processor' && client === null) return rule('client-needed');
  if (!areCategories(db, facts.categoryIds)) return notFound('category');
  return ok({ ...facts, client: ourRole === 'processor' ? client : null, awareAt });
}

export function areCategories(db: Db, ids: BreachFacts['categoryIds']): boolean {
  const known = listCategories(db).map(({ id }) => id);
  return ids.every((id) => known.includes(id));
}

function audit(action: AuditDraft['action'], id: BreachId): AuditDraft {
  return { action, recordKind: 'breach', recordId: id };
}
