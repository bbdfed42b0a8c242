/** A resolved report as data: registers, data exports, evidence, the recovery sheet. `electron/pdf` turns it into pages. */
import { z } from 'zod';
import { languageSchema } from '../domain/language.ts';

const reportColumnSchema = z.object({
  head: z.string(),
  /** Share of the table's width, relative to the other columns. */
  width: z.number().positive(),
  /** Figures stand at the end, all else at the start. */
  align: z.enum(['start', 'end']),
});

export const reportBlockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.literal([1, 2, 3]), text: z.string() }),
  z.object({ kind: z.literal('paragraph'), text: z.string() }),
  /** A remark in small type: a source, a caution. */
  z.object({ kind: z.literal('note'), text: z.string() }),
  z.object({ kind: z.literal('list'), items: z.array(z.string()).readonly() }),
  /** Labels with their values; a line feed in a value begins a new line. */
  z.object({
    kind: z.literal('facts'),
    items: z.array(z.object({ label: z.string(), value: z.string() })).readonly(),
  }),
  /** Rows have one text for each column. */
  z.object({
    kind: z.literal('table'),
    columns: z.array(reportColumnSchema).min(1).readonly(),
    rows: z.array(z.array(z.string()).readonly()).readonly(),
  }),
  /** Characters to be copied by hand, in groups: a recovery key. */
  z.object({ kind: z.literal('code'), groups: z.array(z.string()).readonly() }),
  z.object({ kind: z.literal('pageBreak') }),
]);
export type ReportBlock = z.infer<typeof reportBlockSchema>;

export const reportDocumentSchema = z
  .object({
    language: languageSchema,
    orientation: z.enum(['portrait', 'landscape']),
    /** Name of the controller: above the title, in the running heads, author of the PDF. */
    issuer: z.string(),
    title: z.string(),
    subtitle: z.string().nullable(),
    blocks: z.array(reportBlockSchema).readonly(),
    /** What stands at the foot of each page: a reference, the date of issue. */
    footer: z.array(z.string()).readonly(),
    /** "Page {page} / {pages}" with both places named. */
    pageLabel: z.string(),
  })
  .readonly();
export type ReportDocument = z.infer<typeof reportDocumentSchema>;
