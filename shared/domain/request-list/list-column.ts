/** What the columns of a list of requests say, as proposed by the app and settled by the user. */
import { z } from 'zod';
import { dateOrderSchema } from '../import/column-mapping.ts';

export const listTargets = [
  'reference',
  'received-on',
  'name',
  'given-name',
  'email',
  'rights',
  'channel',
  'outcome',
  'answered-on',
  'note',
  'ignore',
] as const;
export const listTargetSchema = z.enum(listTargets);
export type ListTarget = z.infer<typeof listTargetSchema>;

export const listColumnSchema = z
  .object({
    /** Place in the table, from 0. */
    index: z.int().min(0),
    header: z.string(),
    target: listTargetSchema,
    /** Null for columns without dates. */
    dateOrder: dateOrderSchema.nullable(),
  })
  .readonly();
export type ListColumn = z.infer<typeof listColumnSchema>;

/** One per column of the table, in its order. */
export const listMappingSchema = z.array(listColumnSchema).max(1000).readonly();
export type ListMapping = z.infer<typeof listMappingSchema>;

export function isDay(target: ListTarget): boolean {
  return target === 'received-on' || target === 'answered-on';
}

/** Whether a mapping was made for this table. */
export function fitsTable(mapping: ListMapping, header: readonly string[]): boolean {
  return (
    mapping.length === header.length &&
    mapping.every((column, index) => column.index === index && column.header === header[index])
  );
}
