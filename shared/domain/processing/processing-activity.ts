/** The record of processing activities: GDPR Art. 30(1), with the lawful basis that the CNIL and APD models add. */
import { z } from 'zod';
import { activityIdSchema, categoryIdSchema, processorIdSchema } from '../id.ts';
import { localizedTextSchema } from '../language.ts';

/** GDPR Art. 6(1)(a) to (f). */
export const lawfulBases = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
] as const;
export const lawfulBasisSchema = z.enum(lawfulBases);
export type LawfulBasis = z.infer<typeof lawfulBasisSchema>;

/** Stable code of a ready-made entry; null for the user's own. */
const code = z.string().nullable();

export const dataCategorySchema = z
  .object({
    id: categoryIdSchema,
    code,
    name: localizedTextSchema,
    /** GDPR Art. 9. */
    isSpecial: z.boolean(),
  })
  .readonly();
export type DataCategory = z.infer<typeof dataCategorySchema>;

export const processorRoles = ['processor', 'joint-controller', 'controller', 'authority'] as const;

/** GDPR Art. 44 to 49: what a transfer outside the EEA rests on. `missing` is shown as missing. */
export const transferSafeguards = [
  'none-needed',
  'adequacy',
  'data-privacy-framework',
  'standard-clauses',
  'binding-rules',
  'missing',
] as const;

/** A processor (Art. 28), or another recipient (Art. 4(9)) of personal data. */
export const processorSchema = z
  .object({
    id: processorIdSchema,
    code,
    name: z.string().trim().min(1).max(200),
    role: z.enum(processorRoles),
    service: localizedTextSchema,
    /** ISO 3166-1 alpha-2; null while not known (carriers that a policy does not name). */
    countryCode: z.string().length(2).nullable(),
    safeguard: z.enum(transferSafeguards),
    address: z.string().nullable(),
    email: z.string().nullable(),
    website: z.string().nullable(),
    /** Where the facts come from and when they were read, for entries of the directory. */
    source: z.string().nullable(),
    categoryIds: z.array(categoryIdSchema).readonly(),
  })
  .readonly();
export type Processor = z.infer<typeof processorSchema>;

export const processingActivitySchema = z
  .object({
    id: activityIdSchema,
    code,
    name: localizedTextSchema,
    /** Art. 30(1)(b). */
    purpose: localizedTextSchema,
    lawfulBasis: lawfulBasisSchema.nullable(),
    /** Which law, or which legitimate interest (Art. 13(1)(d)). */
    basisDetail: localizedTextSchema.nullable(),
    isMarketing: z.boolean(),
    /** Art. 30(1)(c). */
    persons: localizedTextSchema,
    /** Art. 15(1)(g): where the data comes from. */
    dataSource: localizedTextSchema.nullable(),
    /** Art. 30(1)(g), Art. 32. */
    security: localizedTextSchema.nullable(),
    /** Art. 22: the logic and the consequences; null where nothing is decided by machines alone. */
    automatedDecision: localizedTextSchema.nullable(),
    categoryIds: z.array(categoryIdSchema).readonly(),
    processorIds: z.array(processorIdSchema).readonly(),
  })
  .readonly();
export type ProcessingActivity = z.infer<typeof processingActivitySchema>;
