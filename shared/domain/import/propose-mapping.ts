/** Proposes what each column of a foreign table becomes: by the tool that wrote it, by its name, by its content. */
import type { ColumnDraft } from './column-draft.ts';
import type { ColumnMapping, DateOrder, MappedColumn } from './column-mapping.ts';
import { looks, sampleColumn } from './column-sample.ts';
import type { ColumnTarget, ImportCategory } from './column-target.ts';
import { headerKey } from './header-key.ts';
import type { HeaderMeaning } from './header-meaning.ts';
import { isWeakId, readHeader } from './header-words.ts';
import type { KnownExport } from './known-exports/known-export.ts';
import { isUsual, recogniseExport } from './known-exports/recognise-export.ts';
import { plausible, readContent, readNameless } from './read-content.ts';
import { detectDateOrder } from './read-date.ts';
import { settleColumns } from './settle-columns.ts';

/**
 * @param rows cells of all rows of the table, or of as many as there are at hand: the order of day and month is settled
 * by looking at every value. Columns of passwords, keys and payment cards always come out as `secret`.
 */
export function proposeMapping(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): ColumnMapping {
  const known = recogniseExport(header);
  const drafts = header.map((name, index) => draftOf(name, index, sampleColumn(rows, index), known));
  const settled = settleColumns(readNameless(drafts));
  const groups = groupNumbers(settled);
  const dated = withDateOrders(settled, rows);
  return {
    source: known?.source ?? 'unknown',
    relation: known?.relation ?? relationOf(settled),
    columns: settled.map((draft, place) => mapped(draft, groups, dated[place] ?? null)),
  };
}

function draftOf(
  header: string,
  index: number,
  values: readonly string[],
  known: KnownExport | null,
): ColumnDraft {
  const certain = known?.columns[headerKey(header)];
  const byWord = certain === undefined ? readHeader(header) : null;
  const fromContent = readContent(values);
  const isNamedSecret = (certain ?? byWord)?.target === 'secret';
  // What looks like a password or a payment card is one, whatever its column is called.
  if (fromContent?.target === 'secret' && !isNamedSecret && !isIdentifier(header, fromContent)) {
    return { index, header, values, meaning: fromContent, why: 'content' };
  }
  if (certain !== undefined)
    return { index, header, values, meaning: withoutTrivia(certain, values), why: 'known-export' };
  const checked = byWord === null ? null : plausible(byWord, values);
  if (checked !== null) {
    const why = known !== null && isUsual(known, header) ? 'known-export' : 'header-word';
    return { index, header, values, meaning: withoutTrivia(checked, values), why };
  }
  return { index, header, values, meaning: fromContent, why: fromContent === null ? 'nothing' : 'content' };
}

/** A column of data in which everyone has a zero says nothing about anyone. */
function withoutTrivia(meaning: HeaderMeaning, values: readonly string[]): HeaderMeaning {
  const isTrivial = values.length >= 20 && values.every((value) => /^0([.,]0+)?$/.test(value));
  return meaning.target === 'data' && isTrivial ? { target: 'ignore', group: null } : meaning;
}

/** Hexadecimal digits in a column called "ID" or "UUID" are an identifier, not a hash of a password. */
function isIdentifier(name: string, content: HeaderMeaning): boolean {
  return content.flag === 'secret' && (isWeakId(name) || readHeader(name)?.target === 'customer-number');
}

/** A table of mere addresses for mailings, without anything a customer would leave, is a list of subscribers. */
function relationOf(drafts: readonly ColumnDraft[]): ColumnMapping['relation'] {
  const targets = new Set(drafts.map(({ meaning }) => meaning?.target));
  const buys =
    drafts.some(({ meaning }) => meaning?.category === 'purchases') ||
    (['last-order-on', 'customer-number', 'street', 'vat-number', 'company'] as const).some((target) =>
      targets.has(target),
    );
  const subscribes = (
    ['newsletter-consent', 'newsletter-optin-at', 'unsubscribed-at', 'opt-in-ip'] as const
  ).some((target) => targets.has(target));
  return subscribes && !buys ? 'newsletter' : 'customer';
}

const addressTargets: ReadonlySet<ColumnTarget> = new Set([
  'street',
  'street-2',
  'postal-code',
  'town',
  'country',
]);

/** Numbers the addresses of a person: their own first, then that of their invoices, then in the order of the columns. */
function groupNumbers(drafts: readonly ColumnDraft[]): ReadonlyMap<string, number> {
  const groups = drafts.flatMap(({ meaning }) =>
    meaning !== null && addressTargets.has(meaning.target) ? [meaning.group ?? ''] : [],
  );
  const ordered = ['', 'billing', ...groups].filter((group) => groups.includes(group));
  return new Map([...new Set(ordered)].map((group, number) => [group, number]));
}

const dateTargets: ReadonlySet<ColumnTarget> = new Set([
  'birth-date',
  'created-on',
  'last-contact-on',
  'last-order-on',
  'newsletter-optin-at',
  'unsubscribed-at',
]);

/** A column in which every date can be read in two ways follows the other columns, which the same tool has written. */
function withDateOrders(
  drafts: readonly ColumnDraft[],
  rows: readonly (readonly string[])[],
): readonly (DateOrder | null)[] {
  const orders = drafts.map(({ index, meaning }) => {
    if (meaning === null || !dateTargets.has(meaning.target)) return null;
    return detectDateOrder(columnValues(rows, index));
  });
  const sure = new Set(orders.filter((order) => order === 'dmy' || order === 'mdy'));
  const [only] = sure;
  return orders.map((order) => (order === 'ask' && sure.size === 1 && only !== undefined ? only : order));
}

function* columnValues(rows: readonly (readonly string[])[], index: number): Generator<string> {
  for (const row of rows) yield row[index] ?? '';
}

function mapped(
  draft: ColumnDraft,
  groups: ReadonlyMap<string, number>,
  dateOrder: DateOrder | null,
): MappedColumn {
  const { index, header, meaning, why, values } = draft;
  const target = meaning?.target ?? (values.length === 0 ? 'ignore' : 'data');
  const isDate = dateTargets.has(target);
  return {
    index,
    header,
    target,
    categoryCode: target === 'data' ? (meaning?.category ?? ('other' satisfies ImportCategory)) : null,
    addressGroup: addressTargets.has(target) ? (groups.get(meaning?.group ?? '') ?? 0) : null,
    dateOrder: isDate ? (dateOrder ?? 'ymd') : null,
    flag: meaning?.flag ?? (looks.bankAccount(values) ? 'bank-account' : null),
    why,
  };
}
