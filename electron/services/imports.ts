/** Taking in an export of another tool: looked at first, then stored in slices that can be taken back as one. */
import { setImmediate } from 'node:timers/promises';
import type { AppError } from '../../shared/contract/app-error.ts';
import type { JobControl } from '../../shared/contract/define.ts';
import type { ImportSummary } from '../../shared/contract/subject-calls.ts';
import { importIdSchema, type FileId, type ImportId } from '../../shared/domain/id.ts';
import { confirmMapping, type ColumnMapping } from '../../shared/domain/import/column-mapping.ts';
import { planInSlices, previewOf, type PlannedImport } from '../../shared/domain/import/import-preview.ts';
import { proposeMapping } from '../../shared/domain/import/propose-mapping.ts';
import type { SubjectDraft } from '../../shared/domain/import/subject-draft.ts';
import { importSourceText } from '../../shared/domain/import/source-words.ts';
import { lineRefusalWords } from '../../shared/domain/import/refusal-words.ts';
import type { Language } from '../../shared/domain/language.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { change, changeSlice } from '../database/change.ts';
import { controllerOn } from '../database/controller.ts';
import {
  endImport,
  findImport,
  insertImport,
  listImports,
  setImportCounts,
  type ImportBatch,
  type ImportState,
} from '../database/import-batches.ts';
import { reindexSubjects } from '../database/subject-search.ts';
import { existingPersons, isRestricted } from '../database/subjects.ts';
import { hasSuppressions, isSuppressed } from '../database/suppression-entries.ts';
import { emptyUndoJournal, subjectsTouchedBy, takeBack } from '../database/undo.ts';
import type { Connection } from '../database/database.ts';
import { parseApart } from '../files/table/parse-apart.ts';
import type { Table } from '../files/table/table.ts';
import { writeRefused } from '../files/table/write-refused.ts';
import { createImportWriter, fieldsOf } from './import-writer.ts';

/** A staged file, and of a workbook which sheet; null for the first that holds a table. */
interface TableOrder {
  readonly fileId: FileId;
  readonly sheet: string | null;
}

interface ImportOrder extends TableOrder {
  readonly mapping: ColumnMapping;
}

interface ReadImport {
  readonly fileName: string;
  readonly table: Table;
  readonly mapping: ColumnMapping;
  readonly plan: PlannedImport;
}

/** Lines per transaction: other calls get their turn between two slices. */
const sliceSize = 100;

export async function preview(
  context: Context,
  { mapping, ...order }: TableOrder & { readonly mapping: ColumnMapping | null },
) {
  const read = await readImport(context, order, mapping);
  return read.ok ? ok(previewOf(read.value.table, read.value.mapping, read.value.plan)) : read;
}

export async function run(
  context: Context,
  { mapping, ...order }: ImportOrder,
  control: JobControl,
): Promise<Result<ImportSummary, AppError>> {
  const read = await readImport(context, order, mapping);
  if (!read.ok) return read;
  const { plan, fileName } = read.value;
  const id = importIdSchema.parse(context.newId());
  start(context, { id, fileName, source: mapping.source, refused: plan.refused.length });

  const writer = createImportWriter(context, {
    id,
    source: importSourceText(mapping.source, controllerOn(context.db, context.today()).language),
    refused: plan.refused.length,
  });
  for (let from = 0; from < plan.drafts.length; from += sliceSize) {
    if (control.isCancelled()) return takeBackImport(context, id, 'cancelled');
    const written = changeSlice<null>(context, id, (db) => {
      for (let place = from; place < Math.min(from + sliceSize, plan.drafts.length); place += 1) {
        const line = plan.drafts[place];
        if (line !== undefined) writer.write(db, line, plan.outcomes[place] ?? { kind: 'new' });
      }
      setImportCounts(db, id, writer.counts());
      return ok({
        value: null,
        audit: { action: 'import-slice-stored', recordKind: 'import', recordId: id },
      });
    });
    if (!written.ok) return written;
    await control.progress(Math.min(from + sliceSize, plan.drafts.length), plan.drafts.length);
  }
  return end(context, id, 'done');
}

export function list({ db }: Context) {
  return ok({ items: listImports(db) });
}

/** For the user to repair: the columns of the file, then the line and the reason in words. Formulas are neutralised. */
export async function refusedLines(
  context: Context,
  { mapping, language, ...order }: ImportOrder & { language: Language },
) {
  const read = await readImport(context, order, mapping);
  if (!read.ok) return read;
  const words = lineRefusalWords[language];
  const bytes = writeRefused(read.value.plan.refused, read.value.mapping, {
    line: words.line,
    reason: words.reason,
    describe: ({ reason, column }) => (column === null ? words[reason] : `${words[reason]} (${column})`),
  });
  return ok({ fileId: context.files.add({ name: `${words.fileName}.csv`, mediaType: 'text/csv', bytes }) });
}

export function revert(
  context: Context,
  { importId }: { readonly importId: ImportId },
): Result<ImportSummary, AppError> {
  const batch = findImport(context.db, importId);
  if (batch === null) return err({ code: 'not-found', what: 'import' });
  if (batch.state !== 'done') return err({ code: 'not-found', what: 'change' });
  return takeBackImport(context, importId, 'reverted');
}

/** At opening and locking: an import that did not end is taken back, because it was never confirmed as done. */
export function revertInterruptedImports(context: Context): void {
  for (const { id, state } of listImports(context.db)) {
    // Where a later entry rests on it, what was stored stays, and its counts say how much.
    if (state === 'running' && !takeBackImport(context, id, 'reverted').ok) end(context, id, 'done');
  }
  emptyUndoJournal(context.db as Connection);
}

function start(
  context: Context,
  { id, fileName, source, refused }: Pick<ImportBatch, 'id' | 'fileName' | 'source' | 'refused'>,
) {
  const batch = { id, fileName, source, refused, startedAt: context.now(), state: 'running' as const };
  change(context, (db) => {
    insertImport(db, { ...batch, added: 0, updated: 0, unchanged: 0 });
    return ok({ value: null, audit: { action: 'import-started', recordKind: 'import', recordId: id } });
  });
}

function end(
  context: Context,
  id: ImportId,
  state: Exclude<ImportState, 'running'>,
): Result<ImportSummary, AppError> {
  return change(context, (db) => {
    endImport(db, id, state, context.now());
    const batch = findImport(db, id);
    if (batch === null) return err({ code: 'not-found', what: 'import' });
    return ok({ value: batch, audit: { action: 'import-ended', recordKind: 'import', recordId: id } });
  });
}

function takeBackImport(
  context: Context,
  id: ImportId,
  state: 'cancelled' | 'reverted',
): Result<ImportSummary, AppError> {
  const done = change<null>(context, (db) => {
    const touched = subjectsTouchedBy(db, id);
    const outcome = takeBack(db, id);
    // Of an import that was interrupted before its first slice nothing is remembered, nor stored.
    const isEmptyHanded = outcome === 'unknown' && findImport(db, id)?.state !== 'running';
    if (isEmptyHanded) return err({ code: 'not-found', what: 'change' });
    if (outcome === 'changed-since' || outcome === 'legal-hold')
      return err({ code: 'rule-broken', rule: outcome });
    reindexSubjects(db, touched);
    setImportCounts(db, id, { added: 0, updated: 0, unchanged: 0, refused: 0 });
    return ok({ value: null, audit: { action: 'import-reverted', recordKind: 'import', recordId: id } });
  });
  return done.ok ? end(context, id, state) : done;
}

async function readImport(
  context: Context,
  { fileId, sheet }: TableOrder,
  wanted: ColumnMapping | null,
): Promise<Result<ReadImport, AppError>> {
  const file = context.files.get(fileId);
  if (file === null) return err({ code: 'not-found', what: 'file' });
  const parsed = await parseApart(file.bytes, sheet === null ? {} : { sheet });
  if (!parsed.ok) return err({ code: 'table-unreadable', problem: parsed.error });
  const table = parsed.value;
  const proposed = proposeMapping(
    table.header,
    table.rows.map(({ cells }) => cells),
  );
  const confirmed = wanted === null ? ok(proposed) : confirmMapping(proposed, wanted);
  if (!confirmed.ok) return err({ code: 'mapping-refused', problem: confirmed.error });
  const mapping = confirmed.value;
  const plan = await planned(
    planInSlices(
      table,
      mapping,
      existingPersons(() => context.db, mapping.source),
      {
        defaultCountry: controllerOn(context.db, context.today()).country,
        isRestricted: (id) => isRestricted(context.db, id),
        ...(hasSuppressions(context.db) ? { isErased: (draft) => isErased(context, draft, mapping) } : {}),
      },
    ),
  );
  return ok({ fileName: file.name, table, mapping, plan });
}

/** Gives way to other calls between two slices. */
async function planned(slices: ReturnType<typeof planInSlices>): Promise<PlannedImport> {
  for (;;) {
    const { done, value } = slices.next();
    if (done === true) return value;
    await setImmediate();
  }
}

/** Whoever obtained erasure does not come back by a file. */
function isErased({ db }: Context, draft: SubjectDraft, { source }: ColumnMapping): boolean {
  return isSuppressed(db, fieldsOf(draft), { source, postalCode: draft.postalCode });
}
