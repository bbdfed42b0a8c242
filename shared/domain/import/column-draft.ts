/** One column on its way to a proposal: its name, its values, and what it is taken for so far. */
import type { MappedColumn } from './column-mapping.ts';
import type { HeaderMeaning } from './header-meaning.ts';

export interface ColumnDraft {
  readonly index: number;
  readonly header: string;
  /** Values that say something; a sample, cleaned. */
  readonly values: readonly string[];
  readonly meaning: HeaderMeaning | null;
  readonly why: MappedColumn['why'];
}
