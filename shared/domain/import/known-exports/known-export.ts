/** How the table of a known tool is recognised, and what its columns mean where their names alone would mislead. */
import type { Relation } from '../../subject/subject.ts';
import type { ImportSource } from '../column-mapping.ts';
import type { ColumnTarget, ImportCategory } from '../column-target.ts';
import type { HeaderMeaning } from '../header-meaning.ts';

export interface KnownExport {
  readonly source: ImportSource;
  readonly relation: Relation;
  /** Every entry must be there, in one of its spellings (`|`): names of columns as `headerKey` writes them. */
  readonly marks: readonly string[];
  /** Further columns that the tool writes, separated by `|`; what they mean, their words say. */
  readonly usual?: string;
  /** Where a table of so few and so common columns is known only by having no others. */
  readonly columnCount?: number;
  /** Meanings that differ from, or are surer than, what the words say. All other columns, the shop's own among them, go by their words. */
  readonly columns: Readonly<Record<string, HeaderMeaning>>;
}

export function to(target: ColumnTarget, group: string | null = null): HeaderMeaning {
  return { target, group };
}

export function asData(category: ImportCategory): HeaderMeaning {
  return { target: 'data', category, group: null };
}

export const asSecret: HeaderMeaning = { target: 'secret', flag: 'secret', group: null };

/** Gives several columns, separated by `|`, one meaning. */
export function columns(
  entries: readonly (readonly [string, HeaderMeaning])[],
): Readonly<Record<string, HeaderMeaning>> {
  return Object.fromEntries(
    entries.flatMap(([keys, meaning]) => keys.split('|').map((key) => [key, meaning] as const)),
  );
}
