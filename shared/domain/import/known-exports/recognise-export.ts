/** Finds the known tool that wrote a table, by the names of its columns. */
import { headerKey } from '../header-key.ts';
import type { KnownExport } from './known-export.ts';
import { mailchimpExports } from './mailchimp.ts';
import { otherExports } from './other-tools.ts';
import { prestashopExports } from './prestashop.ts';

const knownExports: readonly KnownExport[] = [...mailchimpExports, ...prestashopExports, ...otherExports];

/** Null where no known tool uses these columns together. Columns that a shop added do no harm. */
export function recogniseExport(header: readonly string[]): KnownExport | null {
  const keys = new Set(header.map(headerKey));
  const isThere = (mark: string): boolean => mark.split('|').some((key) => keys.has(key));
  return (
    knownExports.find(
      ({ marks, columnCount }) =>
        marks.every(isThere) && (columnCount === undefined || columnCount === header.length),
    ) ?? null
  );
}

/** True for a column that the tool itself writes, and not a shop that added one. */
export function isUsual({ marks, usual = '', columns }: KnownExport, header: string): boolean {
  const key = headerKey(header);
  return key in columns || [...marks, usual].some((names) => names.split('|').includes(key));
}
