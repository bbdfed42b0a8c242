/**
 * What is held about one person, as an answer to an access request has to group it (GDPR Art. 15(1)): per category the data,
 * purposes, recipients, period and source. Plain data; `group-held-data.ts` computes it.
 */
import { z } from 'zod';
import { disclosureRecipients } from '../disclosure/disclosure.ts';
import {
  activityIdSchema,
  categoryIdSchema,
  disclosureIdSchema,
  processorIdSchema,
  retentionRuleIdSchema,
  subjectIdSchema,
} from '../id.ts';
import { localizedTextSchema } from '../language.ts';
import { localDateSchema } from '../local-date.ts';
import {
  dataCategorySchema,
  processingActivitySchema,
  processorSchema,
} from '../processing/processing-activity.ts';
import { retentionRuleSchema } from '../retention/retention-rule.ts';
import { heldFieldSchema } from './identity-field.ts';
import { consentSchema } from './consent.ts';
import { contactOriginSchema, dataItemSchema } from './subject.ts';

export const heldItemSchema = dataItemSchema
  .unwrap()
  .pick({ id: true, label: true, value: true, source: true, collectedOn: true, activityId: true })
  .readonly();
export type HeldItem = z.infer<typeof heldItemSchema>;

const activity = processingActivitySchema.unwrap().shape;
export const heldPurposeSchema = z
  .object({
    activityId: activityIdSchema,
    name: activity.name,
    purpose: activity.purpose,
    lawfulBasis: activity.lawfulBasis,
    basisDetail: activity.basisDetail,
    isMarketing: activity.isMarketing,
    automatedDecision: activity.automatedDecision,
  })
  .readonly();
export type HeldPurpose = z.infer<typeof heldPurposeSchema>;

const processor = processorSchema.unwrap().shape;
export const heldRecipientSchema = z
  .object({
    processorId: processorIdSchema,
    name: processor.name,
    isUnnamed: processor.isUnnamed,
    role: processor.role,
    service: processor.service,
    countryCode: processor.countryCode,
    safeguard: processor.safeguard,
  })
  .readonly();
export type HeldRecipient = z.infer<typeof heldRecipientSchema>;

const rule = retentionRuleSchema.unwrap().shape;
/** The rule that ends last, which decides (see `keptUntil`). */
export const heldPeriodSchema = z
  .object({
    ruleId: retentionRuleIdSchema,
    duration: rule.duration,
    startEvent: rule.startEvent,
    countsFrom: rule.countsFrom,
    action: rule.action,
    ground: rule.ground,
    /** Last day of keeping for everything in the category; null while its start is not known, or where no period can be named. */
    keptThroughOn: localDateSchema.nullable(),
  })
  .readonly();
export type HeldPeriod = z.infer<typeof heldPeriodSchema>;

/** Art. 15(1)(g), "any available information": of the record's contacts, of an item, or of the activity that it serves. */
export const heldSourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('origin'), origin: contactOriginSchema }),
  z.object({ kind: z.literal('item'), text: z.string() }),
  z.object({ kind: z.literal('activity'), text: localizedTextSchema }),
]);
export type HeldSource = z.infer<typeof heldSourceSchema>;

/**
 * One category. The record of the person itself (names, contacts, note, marks) is the category with code `identity`: its
 * `fields`. Only that category has fields, and only it can lack a `categoryId`, where the register has none of its own.
 */
export const heldCategorySchema = z
  .object({
    categoryId: categoryIdSchema.nullable(),
    code: z.string().nullable(),
    name: localizedTextSchema,
    isSpecial: dataCategorySchema.unwrap().shape.isSpecial,
    fields: z.array(heldFieldSchema).readonly(),
    items: z.array(heldItemSchema).readonly(),
    purposes: z.array(heldPurposeSchema).readonly(),
    recipients: z.array(heldRecipientSchema).readonly(),
    /** Null: no rule was set for it. */
    period: heldPeriodSchema.nullable(),
    sources: z.array(heldSourceSchema).readonly(),
  })
  .readonly();
export type HeldCategory = z.infer<typeof heldCategorySchema>;

/** Given to an authority, in court or to another who demanded it, and not secret: a recipient to be named (Art. 15(1)(c)). */
export const heldDisclosureSchema = z
  .object({
    disclosureId: disclosureIdSchema,
    recipientKind: z.enum(disclosureRecipients),
    name: z.string(),
    countryCode: z.string(),
    on: localDateSchema,
    categories: z.array(localizedTextSchema).readonly(),
  })
  .readonly();
export type HeldDisclosure = z.infer<typeof heldDisclosureSchema>;

/** With the name of the activity that it is about. */
const heldConsentSchema = consentSchema.unwrap().extend({ activity: activity.name }).readonly();
export type HeldConsent = z.infer<typeof heldConsentSchema>;

export const heldDataSchema = z
  .object({
    subjectId: subjectIdSchema,
    /** Identity first, the others in the register's order. */
    categories: z.array(heldCategorySchema).readonly(),
    disclosures: z.array(heldDisclosureSchema).readonly(),
    consents: z.array(heldConsentSchema).readonly(),
  })
  .readonly();
export type HeldData = z.infer<typeof heldDataSchema>;

/** How many single things: fields and items. */
export function countHeld({ fields, items }: Pick<HeldCategory, 'fields' | 'items'>): number {
  return fields.length + items.length;
}
