/** Holds a published policy and the register against each other, both ways; nothing that a careful policy and its register share is a difference. */
import { compareController } from './compare-controller.ts';
import { compareCategories, comparePurposes } from './compare-entries.ts';
import { compareLaw, missingFromPolicy } from './compare-law.ts';
import { comparePromises } from './compare-promises.ts';
import { compareRecipients, compareTransfers, meantRecipients } from './compare-recipients.ts';
import { compareRetention } from './compare-retention.ts';
import { compareStatements } from './compare-statements.ts';
import { compared, type ComparedRegister, type ReadPolicy } from './compared.ts';
import { differenceSeverities, type Difference } from './difference.ts';

/** Contradictions first, then what the policy lacks, then what the register lacks. */
export function comparePolicy(policy: ReadPolicy, register: ComparedRegister): readonly Difference[] {
  const of = compared(policy, register);
  const meant = meantRecipients(of);
  const found = [
    ...compareController(of),
    ...compareStatements(of),
    ...compareLaw(of, meant),
    ...comparePromises(of),
    ...comparePurposes(of),
    ...compareCategories(of),
    ...compareRecipients(of, meant),
    ...compareTransfers(of, meant),
    ...compareRetention(of),
    ...missingFromPolicy(of),
  ];
  const rank = ({ severity }: Difference) => differenceSeverities.indexOf(severity);
  return found.toSorted((a, b) => rank(a) - rank(b));
}
