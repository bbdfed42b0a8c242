/** Taking over a list of requests kept elsewhere: looked at first, then registered as a whole, with its own numbers. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { JobControl } from '../../shared/contract/define.ts';
import type { TakenOverList } from '../../shared/contract/intake-calls.ts';
import {
  requestIdSchema,
  type FileId,
  type RegisterId,
  type RequestId,
  type SubjectId,
} from '../../shared/domain/id.ts';
import type { Language } from '../../shared/domain/language.ts';
import { ownReferencePattern } from '../../shared/domain/request/reference-pattern.ts';
import type { RequestRight, SubjectRequest } from '../../shared/domain/request/request.ts';
import { fitsTable, type ListMapping } from '../../shared/domain/request-list/list-column.ts';
import {
  mostShown,
  nextNumbers,
  planList,
  type ListPreview,
  type PlannedList,
} from '../../shared/domain/request-list/list-preview.ts';
import { proposeListColumns, withDateOrders } from '../../shared/domain/request-list/propose-columns.ts';
import { listWarnings, type ListedRequest } from '../../shared/domain/request-list/read-line.ts';
import { requestWords } from '../../shared/domain/request/request-words.ts';
import { normaliseEmail } from '../../shared/domain/text/email.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { change } from '../database/change.ts';
import { controllerOn } from '../database/controller.ts';
import type { Db, WriteDb } from '../database/database.ts';
import { readReferencePattern, readRegister, saveReferencePattern } from '../database/register.ts';
import { insertRequest, listReferences, nextReference, updateRequest } from '../database/requests.ts';
import { subjectsByEmail } from '../database/subject-candidates.ts';
import { parseApart } from '../files/table/parse-apart.ts';
import type { Table } from '../files/table/table.ts';
import { markAtOnce } from './marks.ts';
import { record } from './on-request.ts';
import { openRight } from './registration.ts';

export interface ListOrder {
  readonly fileId: FileId;
  /** Of a workbook; null for the first sheet that holds a table. */
  readonly sheet: string | null;
}

interface ReadList {
  readonly table: Table;
  readonly mapping: ListMapping;
  readonly plan: PlannedList;
}

export async function previewList(
  context: Context,
  { mapping, ...order }: ListOrder & { readonly mapping: ListMapping | null },
): Promise<Result<ListPreview, AppError>> {
  const read = await readList(context, order, mapping);
  if (!read.ok) return read;
  const { table, plan } = read.value;
  const { db } = context;
  const { lines, refused } = plan;
  const closed = lines.filter(({ request }) => request.isClosed).length;
  const inForce = readReferencePattern(db) ?? ownReferencePattern;
  return ok({
    form: table.form,
    mapping: read.value.mapping,
    samples: table.header.map((_, index) => samplesOf(table, index)),
    counts: {
      lines: table.rows.length + table.refused.length,
      open: lines.length - closed,
      closed,
      linked: lines.filter(({ request }) => knownPerson(db, request) !== null).length,
      refused: refused.length,
    },
    lines: lines.slice(0, mostShown).map(({ line, request }) => {
      const { reference, receivedOn, name, rights, isClosed, warnings } = request;
      return { line, reference, receivedOn, name, rights, isClosed, warnings };
    }),
    refused: refused.slice(0, mostShown),
    warnings: listWarnings
      .map((warning) => ({
        warning,
        count: lines.filter(({ request }) => request.warnings.includes(warning)).length,
      }))
      .filter(({ count }) => count > 0),
    numbering: nextNumbers(plan, inForce, new Set(listReferences(db)), context.today()),
  });
}

interface TakeOver extends ListOrder {
  readonly mapping: ListMapping;
  /** The next request gets the number that follows in the list. */
  readonly continuesNumbering: boolean;
}

/** All lines in one change: a list that is half taken over would be numbered twice. */
export async function importList(
  context: Context,
  { continuesNumbering, mapping, ...order }: TakeOver,
  control: JobControl,
): Promise<Result<TakenOverList, AppError>> {
  const read = await readList(context, order, mapping);
  if (!read.ok) return read;
  const { lines, refused, pattern } = read.value.plan;
  await control.progress(0, lines.length);
  if (control.isCancelled()) return err({ code: 'cancelled' });
  const { language } = controllerOn(context.db, context.today());
  const done = change<readonly RequestId[]>(context, (db) => {
    if (continuesNumbering && pattern !== null) saveReferencePattern(db, pattern);
    // Numbers are given in the order of receipt, after those that the list brings.
    const inOrder = lines
      .map(({ request }) => request)
      .toSorted(
        (a, b) =>
          Number(a.reference === null) - Number(b.reference === null) ||
          a.receivedOn.localeCompare(b.receivedOn),
      );
    const ids = inOrder.map((listed) => takeOver(context, db, listed, language));
    const registered = ids.map(
      (recordId) => ({ action: 'request-registered', recordKind: 'request', recordId }) as const,
    );
    const register = {
      action: 'request-list-taken-over',
      recordKind: 'register',
      recordId: readRegister(db).id as RegisterId,
    } as const;
    return ok({ value: ids, audit: [register, ...registered] });
  });
  if (!done.ok) return done;
  await control.progress(lines.length, lines.length);
  const closed = lines.filter(({ request }) => request.isClosed).length;
  return ok({ added: lines.length, closed, refused: refused.length });
}

function takeOver(context: Context, db: WriteDb, listed: ListedRequest, language: Language): RequestId {
  const id = requestIdSchema.parse(context.newId());
  const { receivedOn, answeredOn, isClosed } = listed;
  const subjectId = knownPerson(db, listed);
  const request: SubjectRequest = {
    id,
    reference: listed.reference ?? nextReference(db, receivedOn),
    channel: listed.channel,
    receivedOn,
    requester: {
      name: listed.name,
      role: 'self',
      onBehalfOf: null,
      mandate: null,
      email: listed.email,
      address: null,
      language,
    },
    subjectId,
    theirReference: null,
    note: listed.note,
    rights: listed.rights.map((right) => answeredRight(openRight(right), listed)),
    ourRole: 'controller',
    client: null,
    // Its letters are elsewhere: closed as the list says, not by an answer that Greffe knows.
    closedEarly: isClosed
      ? { on: answeredOn ?? context.today(), reason: requestWords[language].takenOver }
      : null,
    voided: null,
  };
  insertRequest(db, request, context.now());
  if (isClosed) updateRequest(db, request);
  record(context, db, id, { kind: 'registered', on: receivedOn });
  record(context, db, id, { kind: 'taken-over', note: listed.stateWords });
  if (!isClosed) markAtOnce(context, db, request);
  return id;
}

/** An outcome that the list names was decided, and carried out, before Greffe. */
function answeredRight(
  right: RequestRight,
  { isClosed, outcome, answeredOn, receivedOn }: ListedRequest,
): RequestRight {
  if (!isClosed || outcome === null) return right;
  const decidedOn = answeredOn ?? receivedOn;
  const isGranted = outcome === 'granted' || outcome === 'partly-granted';
  return { ...right, outcome, decidedOn, carriedOutOn: isGranted ? decidedOn : null };
}

/** The one person of the register with this e-mail; null where there is none, or several. */
function knownPerson(db: Db, { email }: ListedRequest): SubjectId | null {
  if (email === null) return null;
  const found = subjectsByEmail(db, normaliseEmail(email));
  return found.length === 1 ? (found[0]?.subjectId ?? null) : null;
}

export async function readList(
  context: Context,
  { fileId, sheet }: ListOrder,
  wanted: ListMapping | null,
): Promise<Result<ReadList, AppError>> {
  const file = context.files.get(fileId);
  if (file === null) return err({ code: 'not-found', what: 'file' });
  const parsed = await parseApart(file.bytes, sheet === null ? {} : { sheet });
  if (!parsed.ok) return err({ code: 'table-unreadable', problem: parsed.error });
  const table = parsed.value;
  if (table.rows.length > mostLines) {
    return err({ code: 'table-unreadable', problem: { code: 'too-many-rows', limit: mostLines } });
  }
  if (wanted !== null && !fitsTable(wanted, table.header))
    return err({ code: 'mapping-refused', problem: { code: 'other-table' } });
  const rows = table.rows.map(({ cells }) => cells);
  const mapping = wanted === null ? proposeListColumns(table.header, rows) : withDateOrders(wanted, rows);
  const taken = new Set(listReferences(context.db));
  const today = context.today();
  const { country } = controllerOn(context.db, today);
  return ok({ table, mapping, plan: planList(table, mapping, taken, { country, today }) });
}

/** More than any small business has had: beyond it the file is something else. */
const mostLines = 20_000;

function samplesOf({ rows }: Table, index: number): readonly string[] {
  const filled = rows.map(({ cells }) => (cells[index] ?? '').trim()).filter((cell) => cell !== '');
  return [...new Set(filled)].slice(0, 3).map((cell) => cell.slice(0, 80));
}
