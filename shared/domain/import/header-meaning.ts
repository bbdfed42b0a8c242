/** What a column is taken to mean by its name. */
import type { MappedColumn } from './column-mapping.ts';
import type { ColumnTarget, ImportCategory } from './column-target.ts';

export interface Meaning {
  readonly target: ColumnTarget;
  readonly category?: ImportCategory;
  readonly flag?: MappedColumn['flag'];
}

export interface HeaderMeaning extends Meaning {
  /** Whose address the column speaks of: 'billing', 'shipping', '2', …; null for the first or only one. */
  readonly group: string | null;
}

export function field(target: ColumnTarget): Meaning {
  return { target };
}

export function keptAs(category: ImportCategory): Meaning {
  return { target: 'data', category };
}
