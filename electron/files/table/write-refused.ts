/** The refused lines of an import as a table that the user can open, repair and import again. */
import Papa from 'papaparse';
import type { ColumnMapping } from '../../../shared/domain/import/column-mapping.ts';
import { withoutSecrets, type RefusedLine } from '../../../shared/domain/import/refused-line.ts';

export interface RefusedWords {
  /** Names of the two columns put in front: "Ligne", "Motif". */
  readonly line: string;
  readonly reason: string;
  /** "Adresse e-mail mal formée (colonne « E-mail »)" */
  readonly describe: (line: RefusedLine) => string;
}

/**
 * UTF-8 with a byte order mark and semicolons, which Excel opens as a table in French, Dutch and German alike. Columns of
 * secrets are left out, and no cell can act as a formula.
 */
export function writeRefused(
  lines: readonly RefusedLine[],
  mapping: ColumnMapping,
  words: RefusedWords,
): Uint8Array {
  const kept = mapping.columns.filter(({ target }) => target !== 'secret');
  const fields = [words.line, words.reason, ...kept.map(({ header }) => header)];
  const data = lines.map((line) => {
    const { cells } = withoutSecrets(line, mapping);
    const beyond = cells.slice(mapping.columns.length);
    return [
      String(line.line),
      words.describe(line),
      ...kept.map(({ index }) => cells[index] ?? ''),
      ...beyond,
    ];
  });
  const text = Papa.unparse({ fields, data }, { delimiter: ';', newline: '\r\n', escapeFormulae: true });
  return new TextEncoder().encode(`\uFEFF${text}`);
}
