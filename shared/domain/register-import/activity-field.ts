/** What a column of a foreign register says of an activity, as proposed by the app and settled by the user. */
import { z } from 'zod';

export const activityFields = [
  'name',
  'reference',
  'purpose',
  'basis',
  'persons',
  'categories',
  'special',
  'source',
  'recipients',
  'processors',
  'joint',
  'transfers',
  'safeguards',
  'retention',
  'security',
  'automated',
  'marketing',
  'note',
  'ignore',
] as const;
const activityFieldSchema = z.enum(activityFields);
export type ActivityField = z.infer<typeof activityFieldSchema>;

export const registerColumnSchema = z
  .object({
    /** Place in the sheet, from 0. */
    index: z.int().min(0).max(999),
    header: z.string().max(1000),
    field: activityFieldSchema,
  })
  .readonly();
export type RegisterColumn = z.infer<typeof registerColumnSchema>;

/** The columns of one sheet whose rows are activities. */
export const sheetMappingSchema = z
  .object({
    sheet: z.string().max(255),
    /** The row that names the columns. */
    headerLine: z.int().min(1),
    columns: z.array(registerColumnSchema).max(1000).readonly(),
  })
  .readonly();
export type SheetMapping = z.infer<typeof sheetMappingSchema>;
