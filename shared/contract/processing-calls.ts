/** What can be asked about processing: activities, categories, processors, retention rules. */
import { z } from 'zod';
import { controllerCountrySchema } from '../domain/controller/controller.ts';
import { changeIdSchema, fileIdSchema, processorIdSchema } from '../domain/id.ts';
import { localizedTextSchema } from '../domain/language.ts';
import { localDateSchema } from '../domain/local-date.ts';
import { clientProcessingSchema } from '../domain/processing/client-processing.ts';
import {
  dataCategorySchema,
  processingActivitySchema,
  processorSchema,
} from '../domain/processing/processing-activity.ts';
import { processorDirectorySchema } from '../domain/processing/processor-directory.ts';
import { gapKeySchema, settledGapSchema, settledHowSchema } from '../domain/processing/settled-gap.ts';
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
    /** What it speaks of, by codes: clauses, rights, elements of a policy, ids of categories. */
    details: z.array(z.string()).readonly(),
    /** What it speaks of, by names of the register. */
    names: z.array(localizedTextSchema).readonly(),
    article: z.string().nullable(),
  })
  .readonly();
export type Gap = z.infer<typeof gapSchema>;

const overview = z.object({
  activities: z.array(processingActivitySchema).readonly(),
  categories: z.array(dataCategorySchema).readonly(),
  processors: z.array(processorSchema).readonly(),
  retentionRules: z.array(retentionRuleSchema).readonly(),
  /** The processor's own register, Art. 30(2). */
  clientProcessing: z.array(clientProcessingSchema).readonly(),
  contractFiles: z
    .array(
      z.object({ processorId: processorIdSchema, name: z.string(), size: z.int(), addedOn: localDateSchema }),
    )
    .readonly(),
  /** Of the controller: which legal periods apply. */
  country: controllerCountrySchema,
  today: localDateSchema,
  /** Without those that are settled. */
  gaps: z.array(gapSchema).readonly(),
  /** As long as the register would still point them out. */
  settledGaps: z.array(settledGapSchema.unwrap().extend({ gap: gapSchema }).readonly()).readonly(),
});
export type ProcessingOverview = z.infer<typeof overview>;

const registerEntryKinds = [
  'activity',
  'processor',
  'category',
  'retention-rule',
  'client-processing',
] as const;
export type RegisterEntryKind = (typeof registerEntryKinds)[number];

const ofProcessor = z.object({ processorId: processorIdSchema });
const nothing = z.object({});

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
  'processing.saveCategory': call(
    dataCategorySchema.unwrap().extend({ id: dataCategorySchema.unwrap().shape.id.nullable() }),
    dataCategorySchema,
  ),
  'processing.saveRetentionRule': call(
    retentionRuleSchema.unwrap().extend({ id: retentionRuleSchema.unwrap().shape.id.nullable() }),
    retentionRuleSchema,
  ),
  'processing.saveClientProcessing': call(
    clientProcessingSchema.unwrap().extend({ id: clientProcessingSchema.unwrap().shape.id.nullable() }),
    clientProcessingSchema,
  ),
  /** Refused, with what rests on it, while anything does; taken back with `undo.apply`. */
  'processing.remove': call(
    z.object({ kind: z.enum(registerEntryKinds), id: z.uuid() }),
    z.object({ changeId: changeIdSchema }),
  ),
  /** The signed contract: takes the place of the one before. */
  'processing.attachContract': call(ofProcessor.extend({ fileId: fileIdSchema }), nothing),
  'processing.readContract': call(ofProcessor, z.object({ fileId: fileIdSchema })),
  /** The file is destroyed for good; what the checklist says of the contract stays. */
  'processing.detachContract': call(ofProcessor, nothing),
  /** Only what is to be watched, and notes; what is missing is filled in. */
  'processing.settleGap': call(z.object({ key: gapKeySchema, how: settledHowSchema }), nothing),
  'processing.reopenGap': call(z.object({ key: gapKeySchema }), nothing),
  /** Providers that small businesses use, to be checked and saved as one's own. */
  'processing.directory': call(nothing, z.object({ items: processorDirectorySchema })),
  /** Adds the entries of a ready-made register that are not there yet; nothing of the user's own is touched. */
  'readyMade.load': call(z.object({ code: z.string() }), z.object({ added: z.int() })),
};
