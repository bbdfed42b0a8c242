/** Activities line by line: each row by what its columns say, and what stays out with its reason. */
import { readCountry } from '../import/read-values.ts';
import { foldText } from '../text/fold-text.ts';
import {
  recipientKey,
  type ActivityDraft,
  type DraftCategory,
  type DraftRecipient,
  type RegisterNote,
} from './activity-draft.ts';
import type { ActivityField, SheetMapping } from './activity-field.ts';
import { headingKey } from './heading-words.ts';
import {
  aroundColon,
  itemsOfCell,
  linesOfCell,
  printedItems,
  saysNothing,
  saysYes,
  textOf,
} from './cell-lists.ts';
import { isOwnStaff, readRecipient } from './read-recipient.ts';
import { printedKey, type RecordWords } from './record-words.ts';
import type { RegisterRow, RegisterSheet } from './register-sheet.ts';

export const rowRefusals = ['no-name', 'nul-byte', 'repeated-header'] as const;

export interface RefusedRow {
  readonly sheet: string;
  readonly line: number;
  readonly reason: (typeof rowRefusals)[number];
  readonly cells: readonly string[];
}

interface ReadRows {
  readonly drafts: readonly ActivityDraft[];
  readonly refused: readonly RefusedRow[];
}

export function readActivityRows(sheet: RegisterSheet, mapping: SheetMapping, words: RecordWords): ReadRows {
  const drafts: ActivityDraft[] = [];
  const refused: RefusedRow[] = [];
  const headings = mapping.columns.map(({ header }) => header);
  for (const row of sheet.rows.filter(({ line }) => line > mapping.headerLine)) {
    const refuse = (reason: RefusedRow['reason']) =>
      refused.push({ sheet: sheet.name, line: row.line, reason, cells: row.cells });
    if (row.cells.some((cell) => cell.includes('\0'))) refuse('nul-byte');
    else if (headings.every((heading, index) => (row.cells[index] ?? '') === heading))
      refuse('repeated-header');
    else {
      const draft = readActivityRow(sheet.name, row, mapping, words);
      if (draft === null) refuse('no-name');
      else drafts.push(draft);
    }
  }
  return { drafts, refused };
}

const longestName = 200;

function readActivityRow(
  sheet: string,
  row: RegisterRow,
  { columns }: SheetMapping,
  words: RecordWords,
): ActivityDraft | null {
  const items = isPrinted(columns, words) ? printedItems : itemsOfCell;
  const said = columns.flatMap(({ index, header, field }) => {
    const text = textOf(row.cells[index] ?? '', words);
    return text === null ? [] : [{ field, header, text }];
  });
  const all = (field: ActivityField) => said.filter((each) => each.field === field).map(({ text }) => text);
  const whole = (field: ActivityField) => {
    const texts = all(field);
    return texts.length === 0 ? null : texts.join('\n');
  };
  const given = (field: ActivityField) => all(field).filter((text) => !saysNothing(text, words));
  const purpose = whole('purpose');
  const name = (all('name')[0] ?? purpose?.split('\n')[0])?.slice(0, longestName);
  if (name === undefined) return null;
  const { categories, period, isSplit } = readCategories(
    whole('categories'),
    given('special').join('\n'),
    whole('retention'),
    { words, items },
  );
  const recipients = readRecipients(given, items, words);
  const notes: RegisterNote[] = [
    ...said
      .filter(({ field, text }) => field === 'note' && !saysNothing(text, words))
      .map(({ header, text }) => ({ heading: header, text })),
    ...(isSplit
      ? []
      : said
          .filter(({ field }) => field === 'special')
          .map(({ header, text }) => ({ heading: header, text }))),
    ...recipients.notes.map((text) => ({
      heading: headerOf(columns, 'recipients', 'transfers', 'safeguards'),
      text,
    })),
  ];
  const automated = given('automated').join('\n');
  return {
    sheet,
    line: row.line,
    name,
    purpose,
    basis: whole('basis'),
    persons: whole('persons'),
    source: whole('source'),
    security: whole('security'),
    automated: automated === '' ? null : automated,
    isMarketing: all('marketing').some((text) => saysYes(text, words)),
    categories,
    period,
    recipients: recipients.recipients,
    notes,
  };
}

type ItemsOf = (text: string) => readonly string[];

/** Headings that Greffe writes, most of them. */
function isPrinted(columns: SheetMapping['columns'], words: RecordWords): boolean {
  return (
    2 * columns.filter(({ header }) => words.activityHeadings.has(headingKey(header))).length >
    columns.length + 2
  );
}

function headerOf(columns: SheetMapping['columns'], ...fields: readonly ActivityField[]): string {
  return columns.find(({ field }) => fields.includes(field))?.header ?? '';
}

/** Special ones are those that the column of special ones names; where it says "yes" only, which ones is not known. */
function readCategories(
  named: string | null,
  special: string,
  retention: string | null,
  { words, items }: { readonly words: RecordWords; readonly items: ItemsOf },
): {
  readonly categories: readonly DraftCategory[];
  readonly period: string | null;
  readonly isSplit: boolean;
} {
  const isYes = special !== '' && saysYes(special, words) && special.length < 10;
  const specials = special === '' || isYes ? [] : items(special);
  const isSpecial = (name: string) => specials.some((each) => foldText(each) === foldText(name));
  const names = [...(named === null || saysNothing(named, words) ? [] : items(named))];
  const further = specials.filter((each) => !names.some((name) => foldText(name) === foldText(each)));
  const lines = retention === null ? [] : (items === printedItems ? items : linesOfCell)(retention);
  const periods = new Map<string, string>();
  const rest: string[] = [];
  for (const line of lines) {
    const [before, after] = aroundColon(line) ?? ['', line];
    const category = [...names, ...further].find(
      (each) => before !== '' && printedKey(each) === printedKey(before.replace(/\s*\([^()]*\)$/u, '')),
    );
    if (category === undefined) rest.push(line);
    else if (printedKey(after) !== printedKey(words.missing)) periods.set(category, after);
  }
  return {
    categories: [...names, ...further].map((name) => ({
      name: name.slice(0, longestName),
      isSpecial: isSpecial(name),
      period: periods.get(name) ?? null,
    })),
    period: rest.length === 0 ? null : rest.join('\n'),
    isSplit: !isYes,
  };
}

/** Those whom the columns name; where a transfer names none of them, or one alone received the data, is told apart. */
function readRecipients(
  given: (field: ActivityField) => readonly string[],
  items: ItemsOf,
  words: RecordWords,
): { readonly recipients: readonly DraftRecipient[]; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const read = (field: ActivityField, role: DraftRecipient['role']) =>
    given(field)
      .flatMap(items)
      .flatMap((item): readonly DraftRecipient[] => {
        if (items !== printedItems && isOwnStaff(item)) {
          notes.push(item);
          return [];
        }
        return [readRecipient(item, role, words)];
      });
  const recipients = new Map(
    [...read('processors', 'processor'), ...read('joint', 'joint-controller'), ...read('recipients', null)]
      .toReversed()
      .map((each) => [recipientKey(each), each]),
  );
  for (const item of [...given('transfers'), ...given('safeguards')].flatMap(items)) {
    const transfer = readRecipient(item, null, words);
    const countryCode = transfer.countryCode ?? readCountry(item);
    const named = [...recipients.values()].filter(({ name }) => foldText(name) === foldText(transfer.name));
    // "États-Unis", "clauses contractuelles types": of whom, only one recipient tells.
    const isSaid = countryCode !== null || transfer.safeguard !== null;
    const meant = named.length === 0 && isSaid && recipients.size === 1 ? [...recipients.values()] : named;
    if (meant.length === 0) notes.push(item);
    for (const recipient of meant)
      recipients.set(recipientKey(recipient), {
        ...recipient,
        countryCode: recipient.countryCode ?? countryCode,
        safeguard: recipient.safeguard ?? transfer.safeguard,
      });
  }
  return { recipients: [...recipients.values()].toReversed(), notes };
}
