/** One activity from a sheet of its own, as the CNIL’s model of July 2019 lays it out: labels on the left, parts with headings. */
import { readCountry } from '../import/read-values.ts';
import type { ActivityDraft, DraftCategory, DraftRecipient, RegisterNote } from './activity-draft.ts';
import { saysNothing, textOf } from './cell-lists.ts';
import { blockOf, labelOf, type FormBlock } from './form-labels.ts';
import { isOwnStaff, readRecipient, readRole, readSafeguard } from './read-recipient.ts';
import type { RecordWords } from './record-words.ts';
import type { RegisterRow, RegisterSheet } from './register-sheet.ts';

interface Filling {
  name: string | null;
  basis: string | null;
  readonly purposes: string[];
  readonly persons: string[];
  readonly security: string[];
  readonly categories: DraftCategory[];
  readonly recipients: DraftRecipient[];
  readonly notes: RegisterNote[];
}

interface Part {
  readonly block: FormBlock;
  readonly heading: string;
  /** Where its columns begin. */
  readonly starts: readonly number[];
}

/** Null for a sheet that nobody filled in. */
export function readForm(sheet: RegisterSheet, words: RecordWords): ActivityDraft | null {
  const form: Filling = {
    name: null,
    basis: null,
    purposes: [],
    persons: [],
    security: [],
    categories: [],
    recipients: [],
    notes: [],
  };
  let part: Part | null = null;
  for (const row of sheet.rows) {
    const filled = row.cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [index]));
    const [first] = filled;
    if (first === undefined) continue;
    const label = row.cells[first] ?? '';
    const block = blockOf(label);
    if (block !== null) part = { block, heading: label.trim(), starts: filled };
    else readRow(form, row, first, part, words);
  }
  const name = form.name ?? form.purposes[0] ?? null;
  if (name === null) return null;
  return {
    sheet: sheet.name,
    line: sheet.rows[0]?.line ?? 1,
    name,
    purpose: form.purposes.length === 0 ? null : form.purposes.join('\n'),
    basis: form.basis,
    persons: form.persons.length === 0 ? null : form.persons.join('\n'),
    source: null,
    security: form.security.length === 0 ? null : form.security.join('\n'),
    automated: null,
    isMarketing: false,
    categories: form.categories,
    period: null,
    recipients: form.recipients,
    notes: form.notes,
  };
}

function readRow(
  form: Filling,
  { cells }: RegisterRow,
  first: number,
  part: Part | null,
  words: RecordWords,
): void {
  const label = (cells[first] ?? '').trim();
  const values = cells.slice(first + 1).flatMap((cell) => textOf(cell, words) ?? []);
  const value = values.join('\n');
  const known = labelOf(label);
  if (known !== null && (known !== 'name' || form.name === null)) {
    if (value === '' || known === 'reference' || known === 'day') return;
    if (known === 'name') form.name = values[0] ?? null;
    else if (known === 'basis') form.basis = value;
    else form.purposes.push(value);
    return;
  }
  if (part === null) {
    if (value !== '') form.notes.push({ heading: label, text: value });
    return;
  }
  const columns = columnsOf(cells, part.starts, first, words);
  if (columns.every((column) => column === null || saysNothing(column, words))) return;
  readPart(form, part, label, columns, words);
}

/** The values beside the label, each under its heading. */
function columnsOf(
  cells: readonly string[],
  starts: readonly number[],
  first: number,
  words: RecordWords,
): readonly (string | null)[] {
  return starts.slice(1).map((start, index) => {
    const end = starts[index + 2] ?? Math.max(cells.length, start + 1);
    const found = cells.slice(Math.max(start, first + 1), end).flatMap((cell) => textOf(cell, words) ?? []);
    return found.length === 0 ? null : found.join('\n');
  });
}

function readPart(
  form: Filling,
  { block, heading }: Part,
  label: string,
  columns: readonly (string | null)[],
  words: RecordWords,
): void {
  const [one = null, two = null, three = null, four = null] = columns;
  const said = [one, two].filter((each) => each !== null && !saysNothing(each, words));
  const note = (text: string) => form.notes.push({ heading: `${heading}, ${label}`, text });
  switch (block) {
    case 'purposes':
      if (said.length > 0) form.purposes.push(said.join('\n'));
      return;
    case 'categories':
    case 'special':
      form.categories.push({ name: label, isSpecial: block === 'special', period: two });
      if (one !== null) note(one);
      return;
    case 'persons':
      form.persons.push(said.join(' : '));
      return;
    case 'security':
      form.security.push(said.join(' : '));
      return;
    case 'recipients': {
      const text = two ?? one ?? '';
      if (isOwnStaff(text) || /interne/iu.test(one ?? '')) note(said.join(' : '));
      else
        form.recipients.push({ ...readRecipient(text, readRole(one ?? '', words) ?? 'controller', words) });
      return;
    }
    case 'transfers':
      if (one !== null && !saysNothing(one, words))
        form.recipients.push({
          name: one.slice(0, 200),
          role: readRole(one, words),
          service: null,
          countryCode: two === null ? null : readCountry(two),
          safeguard: three === null ? null : readSafeguard(three, words),
        });
      note(columns.filter((each) => each !== null).join(' ; '));
      if (four !== null) note(four);
      return;
    case 'actors':
      // The controller and its officer are kept in the settings of the register.
      if (one !== null && /conjoint/iu.test(label))
        form.recipients.push({
          name: one.slice(0, 200),
          role: 'joint-controller',
          service: null,
          countryCode: null,
          safeguard: null,
        });
      else if (/conjoint/iu.test(label)) note(columns.filter((each) => each !== null).join(', '));
      return;
  }
}
