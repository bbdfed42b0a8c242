/** The record of processing activities: GDPR Art. 30(1), with the lawful basis that the CNIL and APD models add. */
import { z } from 'zod';
import { activityIdSchema, categoryIdSchema, processorIdSchema } from '../id.ts';
import { languages, localizedTextSchema, type LocalizedText } from '../language.ts';
import { localDateSchema } from '../local-date.ts';
import { countryCodeSchema } from '../postal/country-code.ts';
import { processorContractSchema } from './processor-contract.ts';

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

/** GDPR Art. 9(2)(a) to (j): what lifts the prohibition of special categories. */
export const specialBases = [
  'explicit-consent',
  'employment',
  'vital-interests',
  'non-profit',
  'made-public',
  'legal-claims',
  'public-interest',
  'health-care',
  'public-health',
  'research',
] as const;
export type SpecialBasis = (typeof specialBases)[number];

/** Where a text may be missing, and in registers written before it was asked. */
const optionalText = localizedTextSchema.nullable().default(null);

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

/** Art. 28(3)(a), 28(10): what the recipient may do with the data for purposes of its own. `own-service`: to improve what it sells. */
export const ownUses = ['not-stated', 'forbidden', 'own-service', 'any'] as const;

/** Art. 28(2) and (4): who works for the processor. */
const subProcessorSchema = z
  .object({
    name: z.string().trim().min(1).max(200),
    /** Null while not known. */
    countryCode: countryCodeSchema.nullable(),
  })
  .readonly();

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
    /** Stands for several whose names are not on record: "les transporteurs". */
    isUnnamed: z.boolean().default(false),
    /** Pays for the data, or receives it for a price. */
    isBuyer: z.boolean().default(false),
    ownUse: z.enum(ownUses).default('not-stated'),
    subProcessors: z.array(subProcessorSchema).max(100).readonly().default([]),
    /** Null: none is on record. Asked of processors only. */
    contract: processorContractSchema.nullable().default(null),
  })
  .readonly();
export type Processor = z.infer<typeof processorSchema>;

/** Art. 6(1)(f), recital 47: why the interest (`basisDetail`) does not weigh too much on the person. */
const balanceTestSchema = z
  .object({
    /** Why nothing milder would do. */
    necessity: optionalText,
    /** What it means for the person, and what protects them. */
    balance: optionalText,
    decidedOn: localDateSchema.nullable().default(null),
  })
  .readonly();

/** Art. 7(1): the controller can show that the person consented. */
const consentProofSchema = z.object({ obtained: optionalText, kept: optionalText }).readonly();

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
    balanceTest: balanceTestSchema.nullable().default(null),
    consentProof: consentProofSchema.nullable().default(null),
    /** Art. 8(1): from which age a minor's own consent is taken; null where it is not asked of minors. */
    minimumAge: z.int().min(0).max(18).nullable().default(null),
    specialBasis: z.enum(specialBases).nullable().default(null),
    /** Which law, which claim. */
    specialBasisDetail: optionalText,
    /** Art. 26(2): the essence of the arrangement with the joint controllers among the recipients. */
    jointArrangement: optionalText,
    isMarketing: z.boolean(),
    /** Art. 30(1)(c). */
    persons: localizedTextSchema,
    /** Art. 15(1)(g): where the data comes from. */
    dataSource: localizedTextSchema.nullable(),
    /** Art. 30(1)(g), Art. 32. */
    security: localizedTextSchema.nullable(),
    /** Art. 22: the logic; null where nothing is decided by machines alone. */
    automatedDecision: localizedTextSchema.nullable(),
    /** Art. 13(2)(f): what follows for the person. */
    automatedConsequences: optionalText,
    /** Art. 22(3): how the person obtains that a human looks again. */
    automatedReview: optionalText,
    categoryIds: z.array(categoryIdSchema).readonly(),
    processorIds: z.array(processorIdSchema).readonly(),
  })
  .readonly();
export type ProcessingActivity = z.infer<typeof processingActivitySchema>;

/** The logic with its consequences and the human review, as answers print it (Art. 15(1)(h)); in the languages that have it all. */
export function automatedDecisionText(
  activity: Pick<ProcessingActivity, 'automatedDecision' | 'automatedConsequences' | 'automatedReview'>,
): LocalizedText | null {
  const { automatedDecision, automatedConsequences, automatedReview } = activity;
  if (automatedDecision === null) return null;
  const parts = [automatedDecision, automatedConsequences, automatedReview].filter((part) => part !== null);
  const whole = languages.flatMap((language) => {
    const texts = parts.map((part) => part[language]).filter((text) => text !== undefined);
    return texts.length === parts.length ? [[language, texts.join(' ')] as const] : [];
  });
  return whole.length === 0 ? automatedDecision : Object.fromEntries(whole);
}
