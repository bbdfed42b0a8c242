/** The refused lines of an import as a table that the user can open, repair and import again. */
import Papa from 'papaparse';
import type { ColumnMapping } from '../../../shared/domain/import/column-mapping.ts';
import type { ListMapping } from '../../../shared/domain/request-list/list-column.ts';
import type { RefusedListLine } from '../../../shared/domain/request-list/list-preview.ts';
import { withoutSecrets, type RefusedLine } from '../../../shared/domain/import/refused-line.ts';

export interface RefusedWords<Line> {
  /** Names of the two columns put in front: "Ligne", "Motif". */
  readonly line: string;
  readonly reason: string;
  /** "Adresse e-mail mal formée (colonne « E-mail »)" */
  readonly describe: (line: Line) => string;
}

/**
 * UTF-8 with a byte order mark and semicolons, which Excel opens as a table in French, Dutch and German alike. Columns of
 * secrets are left out, and no cell can act as a formula.
 */
export function writeRefused(
  lines: readonly RefusedLine[],
  mapping: ColumnMapping,
  words: RefusedWords<RefusedLine>,
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
  return tableOf(fields, data);
}

/** As `writeRefused`, of a list of requests, all of whose columns are its own. */
export function writeRefusedList(
  lines: readonly RefusedListLine[],
  mapping: ListMapping,
  words: RefusedWords<RefusedListLine>,
): Uint8Array {
  const fields = [words.line, words.reason, ...mapping.map(({ header }) => header)];
  const data = lines.map((line) => [
    String(line.line),
    words.describe(line),
    ...mapping.map(({ index }) => line.cells[index] ?? ''),
    ...line.cells.slice(mapping.length),
  ]);
  return tableOf(fields, data);
}

function tableOf(fields: string[], data: string[][]): Uint8Array {
  const text = Papa.unparse({ fields, data }, { delimiter: ';', newline: '\r\n', escapeFormulae: true });
  return new TextEncoder().encode(`\uFEFF${text}`);
}
