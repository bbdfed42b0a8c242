/** Writes tables as CSV that a spreadsheet opens without running anything in it. */
import Papa from 'papaparse';

/**
 * What a spreadsheet may take for a formula, with the wide forms that some of them read alike. Every such cell, of one line or
 * several, gets an apostrophe in front.
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** C0 and C1 controls, which end or spoil the file in many readers; tab and line breaks are text. */
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/**
 * RFC 4180: commas, CR LF, quotes where needed; UTF-8 after a byte order mark, without which spreadsheets guess. Control
 * characters become U+FFFD; null is an empty cell.
 */
export function toCsv(columns: readonly string[], rows: readonly (readonly (string | null)[])[]): Uint8Array {
  const cells = [columns, ...rows].map((row) =>
    row.map((cell) => cell?.replaceAll(controls, '\ufffd') ?? null),
  );
  const text = Papa.unparse(cells, { delimiter: ',', newline: '\r\n', escapeFormulae: formula });
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
}
