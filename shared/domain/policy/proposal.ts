/** What a reading of a policy proposes for the register: entries to accept, change or refuse, each with the sentences it came from. */
import { z } from 'zod';
import { controllerCountrySchema } from '../controller/controller.ts';
import { promisesSchema } from '../controller/promises.ts';
import {
  dataCategorySchema,
  processingActivitySchema,
  processorSchema,
} from '../processing/processing-activity.ts';
import { retentionRuleSchema } from '../retention/retention-rule.ts';
import { postalAddressSchema } from '../postal/postal-address.ts';
import { policyEvidenceSchema, policyFindingSchema } from './policy-finding.ts';

/** Entries refer to each other by these: the register gives them ids when they are accepted. */
const code = z.string().min(1).max(100);

const proposed = <Value extends z.ZodType>(value: Value) =>
  z
    .object({
      value,
      confidence: policyFindingSchema.unwrap().shape.confidence,
      evidence: z.array(policyEvidenceSchema).min(1).readonly(),
    })
    .readonly();

const line = z.string().min(1).max(200).optional();

export const controllerProposalSchema = z
  .object({
    name: line,
    tradeName: line,
    legalForm: line,
    address: postalAddressSchema.optional(),
    email: line,
    phone: line,
    enterpriseNumber: line,
    website: line,
    country: controllerCountrySchema.optional(),
  })
  .readonly();

export const categoryProposalSchema = dataCategorySchema
  .unwrap()
  .omit({ id: true })
  .extend({ code })
  .readonly();

export const processorProposalSchema = processorSchema
  .unwrap()
  .omit({ id: true, categoryIds: true })
  .extend({ code })
  .readonly();

export const activityProposalSchema = processingActivitySchema
  .unwrap()
  .omit({ id: true, categoryIds: true, processorIds: true })
  .extend({
    code,
    /** Of the categories proposed here, those that such an activity uses. */
    categoryCodes: z.array(code).readonly(),
    /** Of the processors proposed here, those that the same sentences name. */
    processorCodes: z.array(code).readonly(),
  })
  .readonly();

export const retentionProposalSchema = retentionRuleSchema
  .unwrap()
  .omit({ id: true, activityId: true })
  .extend({
    activityCode: code.nullable(),
    /** The policy does not say from when: `startEvent` is the usual one for such data. */
    isStartAssumed: z.boolean(),
  })
  .readonly();

export const registerProposalSchema = z
  .object({
    /** Fields that the policy gives; each with its own sentences under the same name. */
    controller: z
      .object({
        value: controllerProposalSchema,
        evidence: z.record(z.string(), z.array(policyEvidenceSchema).readonly()).readonly(),
      })
      .readonly(),
    categories: z.array(proposed(categoryProposalSchema)).readonly(),
    processors: z.array(proposed(processorProposalSchema)).readonly(),
    activities: z.array(proposed(activityProposalSchema)).readonly(),
    retentionRules: z.array(proposed(retentionProposalSchema)).readonly(),
    /** Complete: what the policy does not promise is as in `noPromises`. */
    promises: z
      .object({
        value: promisesSchema,
        evidence: z.record(z.string(), z.array(policyEvidenceSchema).readonly()).readonly(),
      })
      .readonly(),
  })
  .readonly();
export type RegisterProposal = z.infer<typeof registerProposalSchema>;
export type CategoryProposal = z.infer<typeof categoryProposalSchema>;
export type ProcessorProposal = z.infer<typeof processorProposalSchema>;
export type ActivityProposal = z.infer<typeof activityProposalSchema>;
export type RetentionProposal = z.infer<typeof retentionProposalSchema>;

/** One proposal with where it comes from. */
export interface Proposed<Value> {
  readonly value: Value;
  readonly confidence: 'clear' | 'possible';
  readonly evidence: readonly z.infer<typeof policyEvidenceSchema>[];
}
