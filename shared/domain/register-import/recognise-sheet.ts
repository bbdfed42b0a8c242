/** What a sheet of a foreign register holds: a form for one activity, activities line by line, or what Greffe exports beside them. */
import type { ActivityField, RegisterColumn, SheetMapping } from './activity-field.ts';
import { fieldOfHeading, headingKey } from './heading-words.ts';
import { isForm } from './form-labels.ts';
import type { RecipientField, RecordWords, RuleField } from './record-words.ts';
import type { RegisterRow, RegisterSheet } from './register-sheet.ts';

/** Where the fields of a row stand. */
export type Columns<Field extends string> = ReadonlyMap<Field, number>;

export type RecognisedSheet =
  | { readonly kind: 'form'; readonly sheet: RegisterSheet }
  | { readonly kind: 'activities'; readonly sheet: RegisterSheet; readonly mapping: SheetMapping }
  | {
      readonly kind: 'recipients';
      readonly sheet: RegisterSheet;
      readonly headerLine: number;
      readonly columns: Columns<RecipientField>;
    }
  | {
      readonly kind: 'rules';
      readonly sheet: RegisterSheet;
      readonly headerLine: number;
      readonly columns: Columns<RuleField>;
    }
  | { readonly kind: 'unused'; readonly sheet: RegisterSheet };

/** A title, remarks and a second row of headings may stand above. */
const searched = 40;
/** Of Greffe's own headings: fewer are somebody else's. */
const fewestOwn = 4;

export function recogniseSheets(
  sheets: readonly RegisterSheet[],
  words: RecordWords,
): readonly RecognisedSheet[] {
  const own = sheets.map((sheet) => recogniseOwn(sheet, words));
  // Beside activities that Greffe has exported, its other sheets are no activities.
  const isOwn = own.some((each) => each?.kind === 'activities');
  return sheets.map(
    (sheet, index) => own[index] ?? (isOwn ? { kind: 'unused', sheet } : recogniseForeign(sheet)),
  );
}

function recogniseOwn(sheet: RegisterSheet, words: RecordWords): RecognisedSheet | null {
  const [header] = sheet.rows;
  if (header === undefined) return null;
  const headerLine = header.line;
  const rules = columnsIn(header, words.ruleHeadings);
  if (rules.has('category') && rules.has('period') && rules.size >= fewestOwn)
    return { kind: 'rules', sheet, headerLine, columns: rules };
  const recipients = columnsIn(header, words.recipientHeadings);
  if (recipients.has('name') && recipients.has('role') && recipients.size >= fewestOwn)
    return { kind: 'recipients', sheet, headerLine, columns: recipients };
  const columns = columnsOf(header, undefined).map((column) => ({
    ...column,
    field: words.activityHeadings.get(headingKey(column.header)) ?? column.field,
  }));
  const known = header.cells.filter((cell) => words.activityHeadings.has(headingKey(cell)));
  const has = (field: ActivityField) => columns.some((column) => column.field === field);
  return known.length >= 2 * fewestOwn && has('name') && has('purpose')
    ? { kind: 'activities', sheet, mapping: { sheet: sheet.name, headerLine, columns } }
    : null;
}

function columnsIn<Field extends string>(
  { cells }: RegisterRow,
  headings: ReadonlyMap<string, Field>,
): Columns<Field> {
  const found = new Map<Field, number>();
  cells.forEach((cell, index) => {
    const field = headings.get(headingKey(cell));
    if (field !== undefined && !found.has(field)) found.set(field, index);
  });
  return found;
}

function recogniseForeign(sheet: RegisterSheet): RecognisedSheet {
  if (isForm(sheet)) return { kind: 'form', sheet };
  const candidates = sheet.rows.slice(0, searched).map((row, index) => {
    const columns = columnsOf(row, sheet.rows[index - 1]);
    const fields = new Set(
      columns.map(({ field }) => field).filter((field) => field !== 'note' && field !== 'ignore'),
    );
    return { row, columns, fields };
  });
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (before, each) => (before === null || each.fields.size > before.fields.size ? each : before),
    null,
  );
  if (best === null) return { kind: 'unused', sheet };
  const { row, columns, fields } = best;
  const isTable = (fields.has('name') || fields.has('purpose')) && fields.size >= 2;
  if (!isTable || row === sheet.rows.at(-1)) return { kind: 'unused', sheet };
  return { kind: 'activities', sheet, mapping: { sheet: sheet.name, headerLine: row.line, columns } };
}

/** A longer cell is no heading. */
const longestHeading = 200;

function columnsOf({ cells }: RegisterRow, above: RegisterRow | undefined): readonly RegisterColumn[] {
  let isNamed = false;
  const width = Math.min(Math.max(cells.length, above?.cells.length ?? 0), 1000);
  return Array.from({ length: width }, (_, index): RegisterColumn => {
    const cell = cells[index]?.trim() ?? '';
    const group = above?.cells[index]?.trim() ?? '';
    // "Données sensibles ?" over "Oui/non", "Finalité" over nothing.
    const field = headingField(cell) ?? (cell === group ? null : headingField(group));
    const header = (cell === '' && field !== null ? group : cell).slice(0, longestHeading);
    if (header === '') return { index, header, field: 'ignore' };
    const isSecondName = field === 'name' && isNamed;
    if (field === 'name') isNamed = true;
    return { index, header, field: isSecondName ? 'note' : (field ?? 'note') };
  });
}

function headingField(cell: string): ActivityField | null {
  return cell.length > longestHeading ? null : fieldOfHeading(cell);
}

/** Whether the columns that the user settled are those of this file. */
export function fitsSheet(
  { sheet, headerLine, columns }: SheetMapping,
  sheets: readonly RegisterSheet[],
): boolean {
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const at = rows.findIndex(({ line }) => line === headerLine);
  const header = rows[at];
  if (header === undefined) return false;
  const found = columnsOf(header, rows[at - 1]);
  return (
    columns.length === found.length &&
    columns.every(({ index, header: name }, place) => index === place && name === found[place]?.header)
  );
}
