/** Reads the text out of a report, and the texts out of catalogs and records, to compare them. */
import type { ReportBlock, ReportDocument } from '../../shared/letters/report.ts';
import { assertNever, type Result } from '../../shared/result.ts';

/** Everything that the report says, in its order, one text on each line; no-break spaces as plain ones. */
export function textOf(report: ReportDocument): string {
  const { issuer, title, subtitle, blocks, footer } = report;
  return [issuer, title, subtitle ?? '', ...blocks.flatMap(textsOf), ...footer].map(even).join('\n');
}

export function textsOf(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return [block.text];
    case 'list':
      return block.items;
    case 'facts':
      return block.items.flatMap(({ label, value }) => [label, value]);
    case 'table':
      return [...block.columns.map(({ head }) => head), ...block.rows.flat()];
    case 'code':
      return block.groups;
    case 'pageBreak':
      return [];
    default:
      return assertNever(block);
  }
}

/** The value beside a label, in the facts from the heading given on. */
export function factAfter(report: ReportDocument, heading: string, label: string): string | undefined {
  const start = report.blocks.findIndex((block) => block.kind === 'heading' && block.text.includes(heading));
  const facts = report.blocks.slice(start).flatMap((block) => (block.kind === 'facts' ? block.items : []));
  const value = facts.find((fact) => even(fact.label) === label)?.value;
  return value === undefined ? undefined : even(value);
}

/** The tables from the heading given on, the nearest first. */
export function tablesAfter(report: ReportDocument, heading: string): readonly Table[] {
  const start = report.blocks.findIndex((block) => block.kind === 'heading' && block.text.includes(heading));
  return report.blocks.slice(start).flatMap((block) => (block.kind === 'table' ? [evenTable(block)] : []));
}

export function made<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Not made: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** All strings inside a value, however deep. */
export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Every text that is stored in languages, however deep it stands. */
export function localizedIn(value: unknown): readonly Readonly<Record<string, string>>[] {
  if (typeof value !== 'object' || value === null) return [];
  const isLocalized = 'fr' in value && Object.values(value).every((each) => typeof each === 'string');
  return isLocalized
    ? [value as Readonly<Record<string, string>>]
    : Object.values(value as Record<string, unknown>).flatMap(localizedIn);
}

type Table = ReportBlock & { kind: 'table' };

function evenTable(table: Table): Table {
  return {
    ...table,
    columns: table.columns.map((column) => ({ ...column, head: even(column.head) })),
    rows: table.rows.map((row) => row.map(even)),
  };
}

function even(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/gu, ' ');
}

/** Spaces of every width alike, and line breaks too: what a language's typography does to them is not the question. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}

/** Whether the text has these words as a whole, not as part of a longer word. */
export function says(text: string, words: string): boolean {
  return new RegExp(`(?<!\\p{L})${words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?!\\p{L})`, 'u').test(
    text,
  );
}
