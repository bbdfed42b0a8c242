/** What an import would do, shown before anything is stored: mapping, first lines, duplicates, refused lines. */
import { z } from 'zod';
import type { SubjectId } from '../id.ts';
import { displayName } from '../subject/subject.ts';
import { columnMappingSchema, type ColumnMapping } from './column-mapping.ts';
import {
  createMatcher,
  matchOutcomeSchema,
  type DraftLine,
  type ExistingPersons,
  type MatchOutcome,
} from './find-duplicates.ts';
import { rowToSubject, type RowOptions } from './read-row.ts';
import { refusedLineSchema, withoutSecrets, type RefusedLine } from './refused-line.ts';
import { importWarningCodes, type SubjectDraft } from './subject-draft.ts';
import { tableFormSchema, type TableForm } from './table-form.ts';
import type { TableRefusal } from './table-problem.ts';

export { columnMappingSchema } from './column-mapping.ts';

const previewLineSchema = z
  .object({
    line: z.int(),
    name: z.string(),
    email: z.string().nullable(),
    town: z.string().nullable(),
    outcome: matchOutcomeSchema,
    warnings: z.array(z.enum(importWarningCodes)).readonly(),
  })
  .readonly();

export const importPreviewSchema = z
  .object({
    form: tableFormSchema,
    /** Line of the header; null where the file has none. */
    headerLine: z.int().nullable(),
    mapping: columnMappingSchema,
    /** The first values of each column, in the order of the mapping; empty for secrets. */
    samples: z.array(z.array(z.string()).readonly()).readonly(),
    counts: z
      .object({
        lines: z.int(),
        new: z.int(),
        same: z.int(),
        possible: z.int(),
        repeated: z.int(),
        refused: z.int(),
        withWarnings: z.int(),
      })
      .readonly(),
    warnings: z
      .array(
        z
          .object({ code: z.enum(importWarningCodes), column: z.string().nullable(), count: z.int() })
          .readonly(),
      )
      .readonly(),
    /** The first 200 lines that would be stored; lines that need a decision come first. */
    lines: z.array(previewLineSchema).readonly(),
    /** The first 500. */
    refused: z.array(refusedLineSchema).readonly(),
  })
  .readonly();
export type ImportPreview = z.infer<typeof importPreviewSchema>;

/** A table as `readCsv` gives it, or any other reader of foreign tables. */
export interface ImportTable {
  readonly form: TableForm;
  readonly headerLine: number | null;
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly refused: readonly {
    readonly line: number;
    readonly reason: TableRefusal;
    readonly cells: readonly string[];
  }[];
}

export interface PlannedImport {
  readonly drafts: readonly DraftLine[];
  /** One per draft. */
  readonly outcomes: readonly MatchOutcome[];
  /** Of the table and of its rows, in the order of the file, without secrets. */
  readonly refused: readonly RefusedLine[];
}

export interface PlanOptions extends RowOptions {
  /** Whether whoever obtained erasure stands in a line: it is refused, and what it says of them is not repeated. */
  readonly isErased?: (draft: SubjectDraft) => boolean;
  /** Whether a person's data is only stored (Art. 18(2)): a line about them is left alone. */
  readonly isRestricted?: (id: SubjectId) => boolean;
}

/** Reads every row of a table by a confirmed mapping and compares it with the register. Stores nothing. */
export function planImport(
  table: ImportTable,
  mapping: ColumnMapping,
  existing: ExistingPersons,
  options: PlanOptions,
): PlannedImport {
  const slices = planInSlices(table, mapping, existing, options);
  for (;;) {
    const { done, value } = slices.next();
    if (done === true) return value;
  }
}

const rowsPerSlice = 200;

/** As `planImport`, pausing every few rows, so that whoever drives it can let others have their turn. */
export function* planInSlices(
  table: ImportTable,
  mapping: ColumnMapping,
  existing: ExistingPersons,
  { isErased = () => false, isRestricted = () => false, ...options }: PlanOptions,
): Generator<undefined, PlannedImport, undefined> {
  const match = createMatcher(existing);
  const drafts: DraftLine[] = [];
  const outcomes: MatchOutcome[] = [];
  const leftAlone = new Set<number>();
  const refused: RefusedLine[] = table.refused.map((row) =>
    withoutSecrets({ ...row, column: null }, mapping),
  );
  for (const [place, { line, cells }] of table.rows.entries()) {
    if (place % rowsPerSlice === rowsPerSlice - 1) yield;
    const read = rowToSubject(cells, mapping, options);
    if (!read.ok) {
      const column = read.error.column === null ? null : (table.header[read.error.column] ?? null);
      refused.push(withoutSecrets({ line, reason: read.error.code, column, cells }, mapping));
    } else if (isErased(read.value)) {
      refused.push({ line, reason: 'erased-person', column: null, cells: [] });
    } else {
      const draft = { line, draft: read.value };
      const outcome = match(draft);
      const isAboutRestricted =
        (outcome.kind === 'same' && isRestricted(outcome.subjectId)) ||
        (outcome.kind === 'repeated-in-file' && leftAlone.has(outcome.line));
      if (isAboutRestricted) {
        leftAlone.add(line);
        refused.push(withoutSecrets({ line, reason: 'restricted-person', column: null, cells }, mapping));
      } else {
        drafts.push(draft);
        outcomes.push(outcome);
      }
    }
  }
  refused.sort((a, b) => a.line - b.line);
  return { drafts, outcomes, refused };
}

/** The part of a plan that a person can look at. */
export function previewOf(table: ImportTable, mapping: ColumnMapping, plan: PlannedImport): ImportPreview {
  const count = (kind: MatchOutcome['kind']): number =>
    plan.outcomes.filter((outcome) => outcome.kind === kind).length;
  return {
    form: table.form,
    headerLine: table.headerLine,
    mapping,
    samples: mapping.columns.map(({ index, target }) => (target === 'secret' ? [] : samplesOf(table, index))),
    counts: {
      lines: table.rows.length + table.refused.length,
      new: count('new'),
      same: count('same'),
      possible: count('possible'),
      repeated: count('repeated-in-file'),
      refused: plan.refused.length,
      withWarnings: plan.drafts.filter(({ draft }) => draft.warnings.length > 0).length,
    },
    warnings: countWarnings(table, plan.drafts),
    lines: previewLines(plan),
    refused: plan.refused.slice(0, 500),
  };
}

function samplesOf(table: ImportTable, index: number): readonly string[] {
  const samples: string[] = [];
  for (const { cells } of table.rows.slice(0, 2_000)) {
    const cell = cells[index]?.trim() ?? '';
    if (cell !== '' && !samples.includes(cell)) samples.push(cell.slice(0, 200));
    if (samples.length === 5) break;
  }
  return samples;
}

function previewLines({ drafts, outcomes }: PlannedImport): ImportPreview['lines'] {
  const urgency: readonly MatchOutcome['kind'][] = ['possible', 'repeated-in-file', 'same', 'new'];
  return drafts
    .map(({ line, draft }, place) => ({ line, draft, outcome: outcomes[place] ?? { kind: 'new' as const } }))
    .sort((a, b) => urgency.indexOf(a.outcome.kind) - urgency.indexOf(b.outcome.kind) || a.line - b.line)
    .slice(0, 200)
    .map(({ line, draft, outcome }) => ({
      line,
      name: displayName({ ...draft, contacts: draft.emails.map((value) => ({ value })) }),
      email: draft.emails[0] ?? null,
      town: draft.addresses[0]?.town ?? null,
      outcome,
      warnings: [...new Set(draft.warnings.map(({ code }) => code))],
    }));
}

function countWarnings(table: ImportTable, drafts: readonly DraftLine[]): ImportPreview['warnings'] {
  const counts = new Map<
    string,
    { code: ImportPreview['warnings'][number]['code']; column: string | null; count: number }
  >();
  for (const { draft } of drafts) {
    for (const { code, column } of draft.warnings) {
      const key = `${code} ${column ?? ''}`;
      const entry = counts.get(key) ?? {
        code,
        column: column === null ? null : (table.header[column] ?? null),
        count: 0,
      };
      entry.count++;
      counts.set(key, entry);
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
