/** The plan by which the columns of one table become customers: proposed by the app, changed and confirmed by the user. */
import { z } from 'zod';
import { err, ok, type Result } from '../../result.ts';
import { relationSchema } from '../subject/subject.ts';
import { columnTargetSchema, importCategorySchema } from './column-target.ts';

export const importSources = [
  'prestashop',
  'mailchimp',
  'woocommerce',
  'shopify',
  'brevo',
  'unknown',
] as const;
export const importSourceSchema = z.enum(importSources);
export type ImportSource = z.infer<typeof importSourceSchema>;

/** In which order the numbers of a date stand; `ask` where every value of the column can be read in two ways. */
export const dateOrders = ['ymd', 'dmy', 'mdy', 'ask'] as const;
export const dateOrderSchema = z.enum(dateOrders);
export type DateOrder = z.infer<typeof dateOrderSchema>;

/** Why the app warns about a column. */
export const columnFlags = [
  'secret',
  'payment-card',
  'national-number',
  'bank-account',
  'special-category',
] as const;

export const mappedColumnSchema = z
  .object({
    /** Place in the table, from 0. */
    index: z.int().min(0),
    header: z.string(),
    target: columnTargetSchema,
    /** Only with `data`. */
    categoryCode: importCategorySchema.nullable(),
    /** Columns with the same number make up one postal address; null for what is no part of one. */
    addressGroup: z.int().min(0).nullable(),
    /** Null for columns without dates. */
    dateOrder: dateOrderSchema.nullable(),
    flag: z.enum(columnFlags).nullable(),
    /** What the proposal rests on. */
    why: z.enum(['known-export', 'header-word', 'content', 'nothing', 'user']),
  })
  .readonly();
export type MappedColumn = z.infer<typeof mappedColumnSchema>;

export const columnMappingSchema = z
  .object({
    source: importSourceSchema,
    /** What the people in this table are to the business, where the table does not say. */
    relation: relationSchema,
    /** One per column of the table, in its order. */
    columns: z.array(mappedColumnSchema).max(1000).readonly(),
  })
  .readonly();
export type ColumnMapping = z.infer<typeof columnMappingSchema>;

export const mappingProblemSchema = z.discriminatedUnion('code', [
  /** The mapping was made for another table. */
  z.object({ code: z.literal('other-table') }),
  /** A column of secrets was to be stored after all. */
  z.object({ code: z.literal('secret-column'), header: z.string() }),
  z.object({ code: z.literal('category-missing'), header: z.string() }),
]);
export type MappingProblem = z.infer<typeof mappingProblemSchema>;

/**
 * Accepts what the user made of a proposal. Call it with the proposal computed afresh from the file: what comes back
 * from the window is not trusted, and a column of passwords stays one (GDPR Art. 5(1)(c), Art. 32).
 */
export function confirmMapping(
  proposed: ColumnMapping,
  wanted: ColumnMapping,
): Result<ColumnMapping, MappingProblem> {
  if (wanted.columns.length !== proposed.columns.length) return err({ code: 'other-table' });
  for (const [index, before] of proposed.columns.entries()) {
    const after = wanted.columns[index];
    if (after === undefined || after.index !== index || after.header !== before.header)
      return err({ code: 'other-table' });
    if (before.target === 'secret' && after.target !== 'secret')
      return err({ code: 'secret-column', header: before.header });
    if (after.target === 'data' && after.categoryCode === null) {
      return err({ code: 'category-missing', header: after.header });
    }
  }
  return ok(wanted);
}
