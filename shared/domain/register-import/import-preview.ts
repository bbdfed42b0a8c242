/** What taking a register over would do: what is added, what is there already, what is kept as a note, what stays out. */
import { z } from 'zod';
import { languageSchema } from '../language.ts';
import { lawfulBasisSchema } from '../processing/processing-activity.ts';
import { sheetMappingSchema } from './activity-field.ts';
import { rowRefusals } from './read-activity-rows.ts';

/** So many are shown of each kind; all are counted. */
export const mostShown = 200;

const registerNoteSchema = z.object({ heading: z.string(), text: z.string() }).readonly();

const plannedActivitySchema = z
  .object({
    name: z.string(),
    purpose: z.string(),
    lawfulBasis: lawfulBasisSchema.nullable(),
    categories: z.array(z.string()).readonly(),
    recipients: z.array(z.string()).readonly(),
    /** How many of its periods were read, and how many are kept in words. */
    periods: z.object({ read: z.int(), inWords: z.int() }).readonly(),
    notes: z.array(registerNoteSchema).readonly(),
  })
  .readonly();
export type PlannedActivity = z.infer<typeof plannedActivitySchema>;

const refusedRowSchema = z
  .object({
    sheet: z.string(),
    line: z.int(),
    reason: z.enum(rowRefusals),
    cells: z.array(z.string()).readonly(),
  })
  .readonly();

export const sheetUses = ['form', 'activities', 'recipients', 'rules', 'unused'] as const;

export const registerPreviewSchema = z
  .object({
    /** In which the texts are written. */
    language: languageSchema,
    sheets: z.array(z.object({ name: z.string(), use: z.enum(sheetUses) }).readonly()).readonly(),
    tables: z.array(sheetMappingSchema).readonly(),
    /** Up to three values of each column of each table. */
    samples: z.array(z.array(z.array(z.string()).readonly()).readonly()).readonly(),
    counts: z
      .object({
        activities: z.int(),
        categories: z.int(),
        recipients: z.int(),
        rules: z.int(),
        notes: z.int(),
        present: z.int(),
        refused: z.int(),
      })
      .readonly(),
    activities: z.array(plannedActivitySchema).readonly(),
    /** Names of activities that the register has: they stay as they are. */
    present: z.array(z.string()).readonly(),
    refused: z.array(refusedRowSchema).readonly(),
  })
  .readonly();
export type RegisterPreview = z.infer<typeof registerPreviewSchema>;
