/** The register of a business that accepted everything its policy proposes: the two agree. */
import { controllerSchema } from '../../../shared/domain/controller/controller.ts';
import {
  activityIdSchema,
  categoryIdSchema,
  processorIdSchema,
  retentionRuleIdSchema,
} from '../../../shared/domain/id.ts';
import type { ComparedRegister, ReadPolicy } from '../../../shared/domain/policy/compare/compared.ts';
import { retentionRuleSchema } from '../../../shared/domain/retention/retention-rule.ts';
import { proposedCategory, proposeRegister } from '../../../shared/domain/policy/propose-register.ts';
import { readPolicy } from '../../../shared/domain/policy/read-policy.ts';
import { aController } from '../../helpers/builders.ts';
import { directory } from './score-policies.ts';

export function readAs(text: string): ReadPolicy {
  return { text, reading: readPolicy(text, directory) };
}

const idOf = (place: number, index: number) =>
  `01890000-0000-7000-8000-${String(place)}${String(index).padStart(11, '0')}`;

export function agreeingRegister({ reading }: ReadPolicy): ComparedRegister {
  const proposal = proposeRegister(reading, { directory, language: 'fr' });
  const ruled = proposal.retentionRules.map(({ value }) => value.categoryCode);
  const codes = new Set([...proposal.categories.map(({ value }) => value.code), ...ruled]);
  const categories = [...codes].map((code, index) => ({
    ...proposedCategory(code),
    id: categoryIdSchema.parse(idOf(1, index)),
  }));
  const processors = proposal.processors.map(({ value }, index) => ({
    ...value,
    id: processorIdSchema.parse(idOf(2, index)),
    categoryIds: [],
  }));
  const activities = proposal.activities.map(
    ({ value: { categoryCodes, processorCodes, ...value } }, index) => ({
      ...value,
      id: activityIdSchema.parse(idOf(3, index)),
      categoryIds: categories.flatMap(({ id, code }) => (categoryCodes.includes(code) ? [id] : [])),
      processorIds: processors.flatMap(({ id, code }) => (processorCodes.includes(code) ? [id] : [])),
    }),
  );
  const retentionRules = proposal.retentionRules.map(({ value }, index) =>
    retentionRuleSchema.parse({
      ...value,
      id: retentionRuleIdSchema.parse(idOf(4, index)),
      activityId: null,
    }),
  );
  const { value: controller } = proposal.controller;
  return {
    controller: controllerSchema.parse({ ...aController(), phone: null, email: null, ...controller }),
    promises: proposal.promises.value,
    categories,
    processors,
    activities,
    retentionRules,
    directory,
  };
}
