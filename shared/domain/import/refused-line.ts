/** Lines of a foreign table that are not taken over: which, why, and what may be kept of them for the user to repair. */
import { z } from 'zod';
import type { ColumnMapping } from './column-mapping.ts';
import { hideMarkedSecrets, isBareHash, isMarkedSecret } from './detect-secret.ts';
import { rowRefusals } from './subject-draft.ts';
import { tableRefusals } from './table-problem.ts';

export const lineRefusals = [...tableRefusals, ...rowRefusals, 'erased-person', 'restricted-person'] as const;
export const lineRefusalSchema = z.enum(lineRefusals);
/** Worded for the user as `import.refused.<code>`. */
export type LineRefusal = z.infer<typeof lineRefusalSchema>;

export const refusedLineSchema = z
  .object({
    /** 1-based line of the file. */
    line: z.int().min(1),
    reason: lineRefusalSchema,
    /** Name of the column at fault, where it is one. */
    column: z.string().nullable(),
    /** As they stand in the file, but for secrets, which are empty. */
    cells: z.array(z.string()).readonly(),
  })
  .readonly();
export type RefusedLine = z.infer<typeof refusedLineSchema>;

/**
 * Takes passwords, hashes and card numbers out of a line before it is shown or kept. Where cells do not stand under their
 * names (a delimiter too many, a quotation mark that never closes), everything from the first secret column on goes.
 */
export function withoutSecrets(line: RefusedLine, mapping: ColumnMapping): RefusedLine {
  const secret = new Set(
    mapping.columns.filter(({ target }) => target === 'secret').map(({ index }) => index),
  );
  if (secret.size === 0) return { ...line, cells: line.cells.map(blankSecret) };
  const first = Math.min(...secret);
  const isAligned = line.cells.length === mapping.columns.length;
  const isRaw = line.reason === 'unclosed-quote';
  const cells = line.cells.map((cell, index) => {
    if (isRaw) return '';
    return isAligned ? (secret.has(index) ? '' : blankSecret(cell)) : index >= first ? '' : blankSecret(cell);
  });
  return { ...line, cells };
}

function blankSecret(cell: string): string {
  return isMarkedSecret(cell) || isBareHash(cell) ? '' : hideMarkedSecrets(cell);
}
