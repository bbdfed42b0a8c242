/** Why a foreign table could not be read at all, and why single lines of it were left out: codes and numbers, no content. */
import { z } from 'zod';

/** What the first bytes say a file is, where it is not text in columns. */
export const foreignKinds = [
  'spreadsheet',
  'pdf',
  'archive',
  'image',
  'web-page',
  'xml',
  'json',
  'binary',
] as const;
export const foreignKindSchema = z.enum(foreignKinds);
export type ForeignKind = z.infer<typeof foreignKindSchema>;

/** The whole file is refused and nothing of it is kept. Lines are 1-based lines of the file. */
export const tableProblemSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('empty-file') }),
  z.object({ code: z.literal('not-a-table'), looksLike: foreignKindSchema }),
  z.object({ code: z.literal('too-many-bytes'), limit: z.int() }),
  z.object({ code: z.literal('too-many-columns'), limit: z.int() }),
  z.object({ code: z.literal('too-many-rows'), limit: z.int() }),
  z.object({ code: z.literal('cell-too-long'), line: z.int(), limit: z.int() }),
  /** Quotation marks open and never close, so often that lines can no longer be told apart. */
  z.object({ code: z.literal('quotes-unreadable'), line: z.int() }),
  /** A workbook is an archive: this one unpacks to more bytes than `limit`, or far more than its size gives reason to. */
  z.object({ code: z.literal('unpacks-too-big'), limit: z.int() }),
  z.object({ code: z.literal('too-many-cells'), limit: z.int() }),
  /** A workbook that opens with a password only. */
  z.object({ code: z.literal('encrypted') }),
  z.object({ code: z.literal('damaged') }),
  z.object({ code: z.literal('no-such-sheet') }),
  z.object({ code: z.literal('took-too-long'), seconds: z.int() }),
  z.object({ code: z.literal('out-of-memory') }),
  z.object({ code: z.literal('parser-crashed') }),
]);
export type TableProblem = z.infer<typeof tableProblemSchema>;

export const tableRefusals = [
  'too-few-cells',
  'too-many-cells',
  'unclosed-quote',
  'nul-byte',
  'undecodable',
  'repeated-header',
] as const;
/** Why one line of a readable file was left out. */
export const tableRefusalSchema = z.enum(tableRefusals);
export type TableRefusal = z.infer<typeof tableRefusalSchema>;
