/** The recipients and the periods that Greffe exports beside its activities, each on a sheet of its own. */
import { readCountry } from '../import/read-values.ts';
import type { Processor } from '../processing/processing-activity.ts';
import type { RetentionRule } from '../retention/retention-rule.ts';
import { linesOfCell, saysNothing, textOf } from './cell-lists.ts';
import type { RecognisedSheet } from './recognise-sheet.ts';
import { readRole, readSafeguard } from './read-recipient.ts';
import { printedKey, type RecordWords, type RulePeriod } from './record-words.ts';

/** What the sheet says of a recipient; the names of its categories, not yet looked up. */
export interface OwnRecipient {
  readonly name: string;
  readonly role: Processor['role'];
  readonly service: string | null;
  readonly countryCode: string | null;
  readonly safeguard: Processor['safeguard'] | null;
  readonly address: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly categories: readonly string[];
  /** The contract, in words. */
  readonly remarks: string | null;
}

export interface OwnRule {
  readonly category: string;
  /** Null: of every activity. */
  readonly activity: string | null;
  readonly period: string;
  readonly read: RulePeriod | null;
  readonly groundKind: RetentionRule['ground']['kind'] | null;
  readonly citation: string | null;
}

type Of<Kind extends RecognisedSheet['kind']> = Extract<RecognisedSheet, { kind: Kind }>;

export function readOwnRecipients(
  { sheet, headerLine, columns }: Of<'recipients'>,
  words: RecordWords,
): readonly OwnRecipient[] {
  return rowsBelow(sheet.rows, headerLine).flatMap((cells): readonly OwnRecipient[] => {
    const said = (field: Parameters<typeof columns.get>[0]) =>
      textOf(cells[columns.get(field) ?? -1] ?? '', words);
    const name = said('name');
    if (name === null) return [];
    const contacts = linesOfCell(said('contact') ?? '');
    const email = contacts.find((line) => /^\S+@\S+\.\S+$/u.test(line)) ?? null;
    const website =
      contacts.find((line) => /^(?:https?:\/\/|www\.)?[^\s@]+\.[a-z]{2,}(?:\/\S*)?$/iu.test(line)) ?? null;
    const address = contacts.filter((line) => line !== email && line !== website).join('\n');
    const days = [said('concludedOn'), said('reviewOn')].filter((day) => day !== null);
    const remarks = [...days, ...linesOfCell(said('remarks') ?? '')].join('\n');
    return [
      {
        name: name.slice(0, 200),
        role: readRole(said('role') ?? '', words) ?? 'processor',
        service: said('service'),
        countryCode: readCountry(said('country') ?? ''),
        safeguard: readSafeguard(said('safeguard') ?? '', words),
        address: address === '' ? null : address,
        email,
        website,
        categories: linesOfCell(said('categories') ?? '').filter((line) => !saysNothing(line, words)),
        remarks: remarks === '' ? null : remarks,
      },
    ];
  });
}

export function readOwnRules(
  { sheet, headerLine, columns }: Of<'rules'>,
  words: RecordWords,
): readonly OwnRule[] {
  return rowsBelow(sheet.rows, headerLine).flatMap((cells): readonly OwnRule[] => {
    const said = (field: Parameters<typeof columns.get>[0]) =>
      textOf(cells[columns.get(field) ?? -1] ?? '', words);
    const category = said('category');
    const period = said('period');
    if (category === null || period === null) return [];
    const activity = said('activity');
    const isForAll = activity === null || printedKey(activity) === words.everyActivity;
    return [
      {
        category,
        activity: isForAll ? null : activity,
        period,
        read: words.readPeriod(period),
        groundKind: words.groundKinds.get(printedKey(said('groundKind') ?? '')) ?? null,
        citation: said('citation'),
      },
    ];
  });
}

function rowsBelow(
  rows: readonly { readonly line: number; readonly cells: readonly string[] }[],
  headerLine: number,
): readonly (readonly string[])[] {
  return rows.filter(({ line }) => line > headerLine).map(({ cells }) => cells);
}
