/** Ready-made registers (`resources/ready-made/*.json`): a whole record of processing to begin with, every text in all languages. */
import { z } from 'zod';
import { controllerCountrySchema } from '../controller/controller.ts';
import { promisesSchema } from '../controller/promises.ts';
import { clientProcessingSchema } from '../processing/client-processing.ts';
import { countryCodeSchema } from '../postal/country-code.ts';
import {
  dataCategorySchema,
  processingActivitySchema,
  processorSchema,
} from '../processing/processing-activity.ts';
import { retentionGroundSchema, retentionRuleSchema } from '../retention/retention-rule.ts';
import { identityCode } from '../subject/purposes-of-person.ts';

/** "customer-account": stable for good, because registers made from it remember it. */
const code = z.string().regex(/^[a-z][a-z0-9-]*$/);
const text = z.string().trim().min(1).max(4000);
const completeText = z.object({ fr: text, nl: text, en: text, de: text }).readonly();

const category = dataCategorySchema
  .unwrap()
  .omit({ id: true })
  .extend({ code, name: completeText })
  .readonly();

const processor = processorSchema
  .unwrap()
  .omit({ id: true, categoryIds: true })
  .extend({
    code,
    service: completeText,
    countryCode: countryCodeSchema.nullable(),
    categoryCodes: z.array(code).min(1).readonly(),
  })
  .readonly();

const activity = processingActivitySchema
  .unwrap()
  .omit({ id: true, categoryIds: true, processorIds: true })
  .extend({
    code,
    name: completeText,
    purpose: completeText,
    basisDetail: completeText.nullable(),
    persons: completeText,
    dataSource: completeText.nullable(),
    security: completeText.nullable(),
    automatedDecision: completeText.nullable(),
    categoryCodes: z.array(code).min(1).readonly(),
    processorCodes: z.array(code).readonly(),
  })
  .readonly();

/** Art. 30(2), of a business that works for others; its clients are the user's to name. */
const clientProcessing = clientProcessingSchema
  .unwrap()
  .omit({ id: true, processorIds: true, clients: true })
  .extend({
    code,
    name: completeText,
    categories: completeText,
    transfers: completeText.nullable(),
    security: completeText.nullable(),
    processorCodes: z.array(code).readonly(),
  })
  .readonly();

const retentionRule = retentionRuleSchema
  .unwrap()
  .omit({ id: true, activityId: true })
  .extend({
    code,
    /** Null: the rule holds for the category whatever it is used for. */
    activityCode: code.nullable(),
    categoryCode: code,
    ground: retentionGroundSchema.unwrap().extend({ citation: completeText }).readonly(),
  })
  .readonly();

/** Where the policies of such businesses lack something, contradict the law or themselves, or promise what must not be forgotten. */
const caution = z
  .object({
    code,
    kind: z.enum(['missing', 'contradiction', 'caution']),
    text: completeText,
    /** Place in the GDPR: "13(2)(a)". */
    article: z.string().min(1).max(60).nullable(),
    /** The entry it speaks of; null for the register or the policy as a whole. */
    about: z
      .object({ kind: z.enum(['category', 'processor', 'activity']), code })
      .readonly()
      .nullable(),
  })
  .readonly();

/** Issues of the refinement: `duplicate-code`, `unknown-code`, `no-identity-category`, each with the path of its place. */
export const readyMadeRegisterSchema = z
  .object({
    code,
    /** Counts up with each revision of the file. */
    version: z.int().positive(),
    country: controllerCountrySchema,
    /** The commonest kind of business: offered first in its country, and proposed. */
    isUsual: z.boolean().default(false),
    name: completeText,
    description: completeText,
    promises: promisesSchema,
    categories: z.array(category).readonly(),
    processors: z.array(processor).readonly(),
    activities: z.array(activity).readonly(),
    retentionRules: z.array(retentionRule).readonly(),
    clientProcessing: z.array(clientProcessing).readonly().default([]),
    cautions: z.array(caution).readonly(),
  })
  .readonly()
  .superRefine((register, context) => {
    for (const { message, path } of referenceProblems(register))
      context.addIssue({ code: 'custom', message, path });
  });

export type ReadyMadeRegister = z.infer<typeof readyMadeRegisterSchema>;

interface ReferenceProblem {
  readonly message: 'duplicate-code' | 'unknown-code' | 'no-identity-category';
  readonly path: (string | number)[];
}

const listKeys = [
  'categories',
  'processors',
  'activities',
  'retentionRules',
  'clientProcessing',
  'cautions',
] as const;
type ListKey = (typeof listKeys)[number];
const listOfKind = { category: 'categories', processor: 'processors', activity: 'activities' } as const;

/** One entry naming another by its code. */
interface Reference {
  readonly to: ListKey;
  readonly code: string;
  readonly path: (string | number)[];
}

function referenceProblems(register: ReadyMadeRegister): readonly ReferenceProblem[] {
  const has = (list: ListKey, wanted: string): boolean =>
    register[list].some((entry) => entry.code === wanted);
  const unknown = referencesOf(register)
    .filter((reference) => !has(reference.to, reference.code))
    .map(({ path }): ReferenceProblem => ({ message: 'unknown-code', path }));
  const withoutIdentity: readonly ReferenceProblem[] = has('categories', identityCode)
    ? []
    : [{ message: 'no-identity-category', path: ['categories'] }];
  return [
    ...withoutIdentity,
    ...listKeys.flatMap((list) => duplicateProblems(list, register[list])),
    ...unknown,
  ];
}

function referencesOf({
  processors,
  activities,
  retentionRules,
  clientProcessing: worksFor,
  cautions,
}: ReadyMadeRegister): readonly Reference[] {
  const many = (to: ListKey, codes: readonly string[], path: (string | number)[]): readonly Reference[] =>
    codes.map((each, index) => ({ to, code: each, path: [...path, index] }));
  return [
    ...processors.flatMap(({ categoryCodes }, index) =>
      many('categories', categoryCodes, ['processors', index, 'categoryCodes']),
    ),
    ...activities.flatMap(({ categoryCodes, processorCodes }, index) => [
      ...many('categories', categoryCodes, ['activities', index, 'categoryCodes']),
      ...many('processors', processorCodes, ['activities', index, 'processorCodes']),
    ]),
    ...retentionRules.flatMap(({ categoryCode, activityCode }, index): Reference[] => {
      const path = ['retentionRules', index];
      const category: Reference = { to: 'categories', code: categoryCode, path: [...path, 'categoryCode'] };
      if (activityCode === null) return [category];
      return [category, { to: 'activities', code: activityCode, path: [...path, 'activityCode'] }];
    }),
    ...worksFor.flatMap(({ processorCodes }, index) =>
      many('processors', processorCodes, ['clientProcessing', index, 'processorCodes']),
    ),
    ...cautions.flatMap(({ about }, index): Reference[] =>
      about === null
        ? []
        : [{ to: listOfKind[about.kind], code: about.code, path: ['cautions', index, 'about', 'code'] }],
    ),
  ];
}

function duplicateProblems(
  list: ListKey,
  entries: readonly { readonly code: string }[],
): readonly ReferenceProblem[] {
  return entries.flatMap((entry, index): ReferenceProblem[] => {
    const isFirst = entries.findIndex((other) => other.code === entry.code) === index;
    return isFirst ? [] : [{ message: 'duplicate-code', path: [list, index, 'code'] }];
  });
}
