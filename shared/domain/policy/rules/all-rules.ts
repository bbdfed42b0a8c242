/** Every rule by which a policy is read. A new theme: its file here, and nothing else. */
import { basisRules, legalTextRules } from './bases.ts';
import { personDataRules } from './data-person.ts';
import { useDataRules } from './data-use.ts';
import type { PolicyRule } from './policy-rule.ts';
import { promiseRules } from './promises.ts';
import { purposeRules } from './purposes.ts';
import { relationPurposeRules } from './purposes-relation.ts';
import { recipientRules } from './recipients.ts';
import { requestRules } from './requests.ts';
import { rightRules } from './rights.ts';
import { securityRules } from './security.ts';
import { statementRules } from './statements.ts';
import { transferRules } from './transfers.ts';

export { topicRules } from './topics.ts';

export const policyRules: readonly PolicyRule[] = [
  ...purposeRules,
  ...relationPurposeRules,
  ...personDataRules,
  ...useDataRules,
  ...recipientRules,
  ...transferRules,
  ...basisRules,
  ...rightRules,
  ...requestRules,
  ...legalTextRules,
  ...promiseRules,
  ...securityRules,
  ...statementRules,
];
