/** What taking over a list of requests would do: which lines go in and how, which do not and why, how numbers go on. */
import { z } from 'zod';
import { tableFormSchema } from '../import/table-form.ts';
import { localDateSchema, type LocalDate } from '../local-date.ts';
import { learnReferencePattern, nextReference, ownReferencePattern } from '../request/reference-pattern.ts';
import { rightSchema } from '../request/right.ts';
import type { TableRefusal } from '../import/table-problem.ts';
import { listMappingSchema, type ListMapping } from './list-column.ts';
import {
  listLineRefusalSchema,
  listWarnings,
  readListLine,
  type ListedRequest,
  type ListLineRefusal,
  type ListReader,
} from './read-line.ts';

/** So many lines are shown of each kind; all are counted. */
export const mostShown = 200;

const listedLineSchema = z
  .object({
    line: z.int(),
    reference: z.string().nullable(),
    receivedOn: localDateSchema,
    name: z.string(),
    rights: z.array(rightSchema).readonly(),
    isClosed: z.boolean(),
    warnings: z.array(z.enum(listWarnings)).readonly(),
  })
  .readonly();

const refusedListLineSchema = z
  .object({
    line: z.int(),
    reason: listLineRefusalSchema,
    /** Name of the column at fault, where it is one. */
    column: z.string().nullable(),
    cells: z.array(z.string()).readonly(),
  })
  .readonly();
export type RefusedListLine = z.infer<typeof refusedListLineSchema>;

export const listPreviewSchema = z
  .object({
    form: tableFormSchema,
    mapping: listMappingSchema,
    /** Up to three values of each column. */
    samples: z.array(z.array(z.string()).readonly()).readonly(),
    counts: z
      .object({ lines: z.int(), open: z.int(), closed: z.int(), linked: z.int(), refused: z.int() })
      .readonly(),
    lines: z.array(listedLineSchema).readonly(),
    refused: z.array(refusedListLineSchema).readonly(),
    warnings: z.array(z.object({ warning: z.enum(listWarnings), count: z.int() }).readonly()).readonly(),
    /** What the next request would be called; `learned` is null where the list counts in no way, or in Greffe's own. */
    numbering: z.object({ learned: z.string().nullable(), own: z.string() }).readonly(),
  })
  .readonly();
export type ListPreview = z.infer<typeof listPreviewSchema>;

export interface PlannedLine {
  readonly line: number;
  readonly request: ListedRequest;
}

export interface PlannedList {
  readonly lines: readonly PlannedLine[];
  readonly refused: readonly RefusedListLine[];
  /** How the list numbers its requests; null where it does not, or as Greffe does. */
  readonly pattern: string | null;
}

interface ListTable {
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly refused: readonly {
    readonly line: number;
    readonly reason: TableRefusal;
    readonly cells: readonly string[];
  }[];
}

/** @param taken the references that the register has */
export function planList(
  table: ListTable,
  mapping: ListMapping,
  taken: ReadonlySet<string>,
  reader: ListReader,
): PlannedList {
  const lines: PlannedLine[] = [];
  const refused: RefusedListLine[] = table.refused.map((line) => ({ ...line, column: null }));
  const own = new Set<string>();
  const referenceColumn = mapping.find(({ target }) => target === 'reference')?.header ?? null;
  for (const { line, cells } of table.rows) {
    const read = readListLine(cells, mapping, reader);
    if (read.kind === 'refused') {
      refused.push({ line, reason: read.reason, column: read.column, cells });
      continue;
    }
    const clash = clashOf(read.request.reference, taken, own);
    if (clash !== null) refused.push({ line, reason: clash, column: referenceColumn, cells });
    else lines.push({ line, request: read.request });
    if (read.request.reference !== null) own.add(read.request.reference);
  }
  const learned = learnReferencePattern(
    lines
      .flatMap(({ request: { reference, receivedOn } }) =>
        reference === null ? [] : [{ reference, receivedOn }],
      )
      .toSorted((a, b) => a.receivedOn.localeCompare(b.receivedOn)),
  );
  return {
    lines,
    refused: refused.toSorted((a, b) => a.line - b.line),
    pattern: learned === ownReferencePattern ? null : learned,
  };
}

function clashOf(
  reference: string | null,
  taken: ReadonlySet<string>,
  own: ReadonlySet<string>,
): ListLineRefusal | null {
  if (reference === null) return null;
  if (own.has(reference)) return 'reference-repeated';
  return taken.has(reference) ? 'reference-taken' : null;
}

/** What the next request would be called, under the pattern of the list and under the one in force. */
export function nextNumbers(
  { lines, pattern }: PlannedList,
  inForce: string,
  taken: ReadonlySet<string>,
  today: LocalDate,
): ListPreview['numbering'] {
  const all = [...taken, ...lines.flatMap(({ request: { reference } }) => reference ?? [])];
  return {
    learned: pattern === null ? null : nextReference(pattern, today, all),
    own: nextReference(inForce, today, all),
  };
}
