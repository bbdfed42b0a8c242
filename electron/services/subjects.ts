/** What the user can do with persons and what is held about them. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { SubjectRow } from '../../shared/contract/subject-calls.ts';
import {
  dataItemIdSchema,
  subjectIdSchema,
  type DataItemId,
  type SubjectId,
} from '../../shared/domain/id.ts';
import {
  relationSchema,
  type DataItem,
  type Subject,
  type SubjectFields,
} from '../../shared/domain/subject/subject.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { undoableChange } from '../database/change.ts';
import { deleteDataItem, insertDataItem, ownerOfDataItem } from '../database/data-items.ts';
import { listConsents } from '../database/consents.ts';
import type { Db } from '../database/database.ts';
import { listDisclosuresOf } from '../database/disclosures.ts';
import { listLettersAbout } from '../database/letters.ts';
import { listRequestsOf } from '../database/requests.ts';
import { findNoticeException } from '../database/source-notice-exceptions.ts';
import { listStoppedActivities } from '../database/stopped-activities.ts';
import { searchSubjects } from '../database/subject-search.ts';
import { deleteSubject, findSubject, insertSubject, updateSubject } from '../database/subjects.ts';
import { requestsPastKeeping } from './archive.ts';
import { isSubjectHeld } from './authority-hold.ts';
import { heldForPerson } from './held-data.ts';
import { breachesOfPerson, disclosuresOfPerson } from './person-marks.ts';
import { summarise } from './request-file.ts';

interface ListInput {
  readonly query: string;
  readonly cursor: string | null;
  readonly limit: number;
}

export function list({ db }: Context, { query, cursor, limit }: ListInput) {
  const { rows, total } = searchSubjects(db, query, cursor === null ? null : readCursor(cursor), limit);
  const last = rows.at(-1);
  const items: readonly SubjectRow[] = rows.map(({ sortName: _sortName, ...row }) => ({
    ...row,
    relation: relationSchema.parse(row.relation),
    isRestricted: row.isRestricted === 1,
    isMarketingStopped: row.isMarketingStopped === 1,
  }));
  const nextCursor =
    rows.length < limit || last === undefined ? null : JSON.stringify([last.sortName, last.id]);
  return ok({ items, nextCursor, total });
}

export function get(context: Context, { id }: { readonly id: SubjectId }) {
  const { db } = context;
  const subject = findSubject(db, id);
  if (subject === null) return err<AppError>({ code: 'not-found', what: 'subject' });
  const over = requestsPastKeeping(context);
  const requests = listRequestsOf(db, id)
    .filter((request) => !over.has(request.id))
    .map((request) => summarise(context, request));
  return ok({
    subject,
    held: heldForPerson(context, subject),
    disclosures: disclosuresOfPerson(context, id),
    breaches: breachesOfPerson(context, id),
    consents: listConsents(db, id),
    stops: listStoppedActivities(db, id),
    noticeException: findNoticeException(db, id),
    requests,
  });
}

export function create(context: Context, { fields }: { readonly fields: SubjectFields }) {
  const id = subjectIdSchema.parse(context.newId());
  const done = undoableChange(context, (db) => {
    insertSubject(
      db,
      { id, fields, importId: null, marketingStoppedOn: null, createdAt: context.now() },
      context.newId,
    );
    return ok({ value: id, audit: { action: 'subject-created', recordKind: 'subject', recordId: id } });
  });
  return done.ok ? ok({ id, changeId: done.value.changeId }) : done;
}

export function update(
  context: Context,
  { id, fields }: { readonly id: SubjectId; readonly fields: SubjectFields },
) {
  const done = undoableChange(context, (db) => {
    const open = findChangeable(db, id);
    if (!open.ok) return open;
    updateSubject(db, id, fields, context.newId);
    return ok({ value: null, audit: { action: 'subject-changed', recordKind: 'subject', recordId: id } });
  });
  return done.ok ? ok({ changeId: done.value.changeId }) : done;
}

export function remove(context: Context, { id }: { readonly id: SubjectId }) {
  const done = undoableChange<null>(context, (db) => {
    const subject = findSubject(db, id);
    if (subject === null) return err({ code: 'not-found', what: 'subject' });
    if (subject.restrictedOn !== null) return isRestricted;
    if (isSubjectHeld(db, id)) return err({ code: 'rule-broken', rule: 'authority-hold' });
    if (listRequestsOf(db, id).length > 0) return err({ code: 'rule-broken', rule: 'legal-hold' });
    if (listDisclosuresOf(db, id).length > 0)
      return err({ code: 'rule-broken', rule: 'disclosure-names-person' });
    if (listLettersAbout(db, { subjectId: id }).length > 0)
      return err({ code: 'rule-broken', rule: 'letter-names-person' });
    // Its file would not come back with an undo.
    if (listConsents(db, id).some(({ file }) => file !== null))
      return err({ code: 'rule-broken', rule: 'consent-proven' });
    deleteSubject(db, id);
    return ok({ value: null, audit: { action: 'subject-deleted', recordKind: 'subject', recordId: id } });
  });
  return done.ok ? ok({ changeId: done.value.changeId }) : done;
}

export function addDataItem(context: Context, input: Omit<DataItem, 'id' | 'importId'>) {
  const id = dataItemIdSchema.parse(context.newId());
  const done = undoableChange(context, (db) => {
    const open = findChangeable(db, input.subjectId);
    if (!open.ok) return open;
    insertDataItem(db, { ...input, id, importId: null });
    return ok({ value: id, audit: { action: 'data-item-saved', recordKind: 'data-item', recordId: id } });
  });
  return done.ok ? ok({ id, changeId: done.value.changeId }) : done;
}

export function removeDataItem(context: Context, { id }: { readonly id: DataItemId }) {
  const done = undoableChange<null>(context, (db) => {
    const owner = ownerOfDataItem(db, id);
    if (owner !== null && findSubject(db, owner)?.restrictedOn !== null) return isRestricted;
    if (owner !== null && isSubjectHeld(db, owner))
      return err({ code: 'rule-broken', rule: 'authority-hold' });
    if (!deleteDataItem(db, id)) return err({ code: 'not-found', what: 'data-item' });
    return ok({ value: null, audit: { action: 'data-item-removed', recordKind: 'data-item', recordId: id } });
  });
  return done.ok ? ok({ changeId: done.value.changeId }) : done;
}

/**
 * Of an erased person only what the law obliges to keep remains: nothing is added to it (Art. 17(1), 5(1)(b)). Restricted data
 * is stored and nothing else (Art. 18(2)): it changes on the person's own request alone.
 */
export function findChangeable(db: Db, id: SubjectId): Result<Subject, AppError> {
  const subject = findSubject(db, id);
  if (subject === null) return err({ code: 'not-found', what: 'subject' });
  if (subject.archivedOn !== null) return err({ code: 'rule-broken', rule: 'erasure-already-carried-out' });
  if (subject.restrictedOn !== null) return isRestricted;
  return ok(subject);
}

const isRestricted: Result<never, AppError> = err({ code: 'rule-broken', rule: 'subject-restricted' });

function readCursor(cursor: string): readonly [string, string] | null {
  const parts: Result<unknown, null> = parseJson(cursor);
  return parts.ok && Array.isArray(parts.value) && parts.value.length === 2
    ? [String(parts.value[0]), String(parts.value[1])]
    : null;
}

function parseJson(text: string): Result<unknown, null> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err(null);
  }
}
