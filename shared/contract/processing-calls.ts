/** What can be asked about processing: activities, categories, processors, retention rules, and reports of them. */
import { z } from 'zod';
import { fileIdSchema } from '../domain/id.ts';
import { languageSchema, localizedTextSchema } from '../domain/language.ts';
import {
  dataCategorySchema,
  processingActivitySchema,
  processorSchema,
} from '../domain/processing/processing-activity.ts';
import { retentionRuleSchema } from '../domain/retention/retention-rule.ts';
import { call } from './define.ts';

/** Something that the record of processing activities lacks, or that contradicts the law or the policy. */
export const gapSchema = z
  .object({
    kind: z.enum(['missing', 'contradiction', 'caution']),
    /** Worded as `gap.<code>` unless the ready-made register brings its own words. */
    code: z.string(),
    recordId: z.string().nullable(),
    recordName: localizedTextSchema.nullable(),
    text: localizedTextSchema.nullable(),
    article: z.string().nullable(),
  })
  .readonly();
export type Gap = z.infer<typeof gapSchema>;

const overview = z.object({
  activities: z.array(processingActivitySchema).readonly(),
  categories: z.array(dataCategorySchema).readonly(),
  processors: z.array(processorSchema).readonly(),
  retentionRules: z.array(retentionRuleSchema).readonly(),
  gaps: z.array(gapSchema).readonly(),
});
export type ProcessingOverview = z.infer<typeof overview>;

export const processingCalls = {
  'processing.overview': call(z.object({}), overview),
  'processing.saveActivity': call(
    processingActivitySchema.unwrap().extend({ id: processingActivitySchema.unwrap().shape.id.nullable() }),
    processingActivitySchema,
  ),
  'processing.saveProcessor': call(
    processorSchema.unwrap().extend({ id: processorSchema.unwrap().shape.id.nullable() }),
    processorSchema,
  ),
  /** Adds the entries of a ready-made register that are not there yet; nothing of the user's own is touched. */
  'readyMade.load': call(z.object({ code: z.string() }), z.object({ added: z.int() })),
  /** The record of processing activities (Art. 30) as PDF. */
  'reports.processingRegister': call(
    z.object({ language: languageSchema }),
    z.object({ fileId: fileIdSchema }),
  ),
};
