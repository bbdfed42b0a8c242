/** What of a policy's proposals the register does not hold yet: the work that is left, entry by entry. */
import { z } from 'zod';
import { isKindHeld, isNamed, meantRecipients } from './compare/compare-recipients.ts';
import { activityHolder, categoryHolder } from './compare/compare-entries.ts';
import { comparePolicy } from './compare/compare-policy.ts';
import { compared, wordsOf, type ComparedRegister, type ReadPolicy } from './compare/compared.ts';
import type { Difference } from './compare/difference.ts';
import { promiseFields } from './compare/compare-promises.ts';
import { policyRecipients } from './policy-codes.ts';
import { policyEvidenceSchema, policyFindingSchema } from './policy-finding.ts';
import {
  activityProposalSchema,
  categoryProposalSchema,
  controllerProposalSchema,
  processorProposalSchema,
  retentionProposalSchema,
  type RegisterProposal,
} from './proposal.ts';
import { entryKey, fieldKey, retentionKey } from './proposal-key.ts';
import { promisesSchema } from '../controller/promises.ts';

export const controllerFields = [
  'name',
  'tradeName',
  'legalForm',
  'address',
  'email',
  'phone',
  'enterpriseNumber',
  'website',
] as const;

const common = {
  key: z.string().min(1).max(300),
  confidence: policyFindingSchema.unwrap().shape.confidence,
  evidence: z.array(policyEvidenceSchema).readonly(),
};

/** `value` of a field: the whole of what the policy gives, of which `field` is proposed. */
export const openProposalSchema = z.discriminatedUnion('kind', [
  z
    .object({
      ...common,
      kind: z.literal('controller'),
      field: z.enum(controllerFields),
      value: controllerProposalSchema,
    })
    .readonly(),
  z.object({ ...common, kind: z.literal('activity'), value: activityProposalSchema }).readonly(),
  z.object({ ...common, kind: z.literal('category'), value: categoryProposalSchema }).readonly(),
  z.object({ ...common, kind: z.literal('processor'), value: processorProposalSchema }).readonly(),
  z.object({ ...common, kind: z.literal('retention-rule'), value: retentionProposalSchema }).readonly(),
  z
    .object({ ...common, kind: z.literal('promises'), field: z.enum(promiseFields), value: promisesSchema })
    .readonly(),
]);
export type OpenProposal = z.infer<typeof openProposalSchema>;

/** What the user has answered before: the same key from the same sentences does not come back. */
export interface PolicyAnswer {
  readonly key: string;
  readonly sentences: readonly string[];
}

export function sentencesOf({ evidence }: Pick<OpenProposal, 'evidence'>): readonly string[] {
  return [...new Set(evidence.map(({ sentence }) => wordsOf(sentence)))];
}

export interface PolicyStanding {
  readonly proposals: readonly OpenProposal[];
  readonly differences: readonly Difference[];
}

export function policyStanding(
  policy: ReadPolicy,
  proposal: RegisterProposal,
  register: ComparedRegister,
  answers: readonly PolicyAnswer[],
): PolicyStanding {
  const differences = comparePolicy(policy, register);
  const mends = new Set(differences.flatMap(({ proposalKey }) => proposalKey ?? []));
  const open = allProposals(proposal).filter((each) => isOpen(each, mends, policy, register));
  return { differences, proposals: open.filter((each) => !isAnswered(each, answers)) };
}

function isAnswered(proposal: OpenProposal, answers: readonly PolicyAnswer[]): boolean {
  const given = new Set(
    answers.filter(({ key }) => key === proposal.key).flatMap(({ sentences }) => sentences),
  );
  return given.size > 0 && sentencesOf(proposal).every((sentence) => given.has(sentence));
}

export function allProposals(proposal: RegisterProposal): readonly OpenProposal[] {
  const { controller, activities, categories, processors, retentionRules, promises } = proposal;
  const clear = 'clear' as const;
  return [
    ...controllerFields.flatMap((field) =>
      controller.value[field] === undefined
        ? []
        : {
            kind: 'controller' as const,
            key: fieldKey('controller', field),
            field,
            value: controller.value,
            confidence: clear,
            evidence: controller.evidence[field] ?? [],
          },
    ),
    ...activities.map((each) => ({
      kind: 'activity' as const,
      key: entryKey('activity', each.value.code),
      ...each,
    })),
    ...categories.map((each) => ({
      kind: 'category' as const,
      key: entryKey('category', each.value.code),
      ...each,
    })),
    ...processors.map((each) => ({
      kind: 'processor' as const,
      key: entryKey('processor', each.value.code),
      ...each,
    })),
    ...retentionRules.map((each) => ({
      kind: 'retention-rule' as const,
      key: retentionKey(each.value),
      ...each,
    })),
    ...promiseFields.flatMap((field) =>
      (promises.evidence[field] ?? []).length === 0
        ? []
        : {
            kind: 'promises' as const,
            key: fieldKey('promises', field),
            field,
            value: promises.value,
            confidence: clear,
            evidence: promises.evidence[field] ?? [],
          },
    ),
  ];
}

/** A difference that it mends makes a proposal; what is only possible, or makes no difference, is asked where nothing is held. */
function isOpen(
  proposal: OpenProposal,
  mends: ReadonlySet<string>,
  policy: ReadPolicy,
  register: ComparedRegister,
): boolean {
  if (mends.has(proposal.key)) return true;
  const of = compared(policy, register);
  switch (proposal.kind) {
    case 'controller':
      return (
        proposal.field !== 'name' &&
        proposal.field !== 'address' &&
        register.controller[proposal.field] === null
      );
    case 'activity':
      return !activityHolder(of)(proposal.value.code);
    case 'category':
      return !categoryHolder(of)(proposal.value.code);
    case 'processor': {
      const { code, name, isUnnamed } = proposal.value;
      const meant = meantRecipients(of);
      const kind = policyRecipients.find((each) => each === code);
      if (isUnnamed && kind !== undefined) return !isKindHeld(kind, meant);
      return !meant.some((each) => isNamed(each, { name, code }));
    }
    case 'retention-rule':
      return !register.retentionRules.some(
        ({ categoryCode }) => categoryCode === proposal.value.categoryCode,
      );
    case 'promises':
      return false;
  }
}
