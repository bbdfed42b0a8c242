/** Every rule by which a policy is read. A new theme: its file here, and nothing else. */
import { basisRules, legalTextRules } from './bases.ts';
import { dataRules } from './data.ts';
import type { PolicyRule } from './policy-rule.ts';
import { promiseRules } from './promises.ts';
import { purposeRules } from './purposes.ts';
import { relationPurposeRules } from './purposes-relation.ts';
import { recipientRules, transferRules } from './recipients.ts';
import { requestRules, rightRules } from './rights.ts';
import { securityRules } from './security.ts';

export { topicRules } from './topics.ts';

export const policyRules: readonly PolicyRule[] = [
  ...purposeRules,
  ...relationPurposeRules,
  ...dataRules,
  ...recipientRules,
  ...transferRules,
  ...basisRules,
  ...rightRules,
  ...requestRules,
  ...legalTextRules,
  ...promiseRules,
  ...securityRules,
];
