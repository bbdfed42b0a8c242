/** What Art. 13 of the GDPR (and, in France, LIL art. 48) asks a policy to say, and the one that was read does not. */
import {
  missingInformation,
  type MissingInformation,
  type FindingClaim,
  type PolicyFinding,
} from './policy-finding.ts';

type Has = (wanted: (claim: FindingClaim) => boolean) => boolean;

const isRight = (right: string) => (claim: FindingClaim) => claim.kind === 'right' && claim.right === right;
const isKind = (kind: FindingClaim['kind']) => (claim: FindingClaim) => claim.kind === kind;

/** By each piece of information: where the policy gives it. */
const isGiven: Readonly<Record<MissingInformation, (has: Has, isFrench: boolean) => boolean>> = {
  'controller-name': (has) => has(isKind('controller-name')),
  'controller-address': (has) => has(isKind('controller-address')),
  contact: (has) =>
    has(isKind('controller-email')) || has(isKind('controller-phone')) || has(isKind('channel')),
  purposes: (has) => has(isKind('purpose')),
  'data-categories': (has) => has((claim) => claim.kind === 'data-category' && !claim.isDenied),
  'lawful-basis': (has) => has(isKind('lawful-basis')),
  recipients: (has) => has(isKind('recipient')) || has(isKind('processor')),
  'named-processors': (has) => has((claim) => claim.kind === 'processor' && !claim.isDenied),
  transfers: (has) => has(isKind('transfer')) || has(isKind('hosting-place')),
  retention: (has) => has(isKind('retention')),
  'retention-periods': (has) => has((claim) => claim.kind === 'retention' && claim.basis === 'period'),
  access: (has) => has(isRight('access')),
  rectification: (has) => has(isRight('rectification')),
  erasure: (has) => has(isRight('erasure')),
  restriction: (has) => has(isRight('restriction')),
  objection: (has) => has(isRight('objection')) || has(isRight('marketing-objection')),
  portability: (has) => has(isRight('portability')),
  'consent-withdrawal': (has) => has(isRight('consent-withdrawal')),
  authority: (has) => has((claim) => claim.kind === 'authority' && !claim.isDead),
  'answer-deadline': (has) => has((claim) => claim.kind === 'answer-deadline' && claim.within !== null),
  'identity-rule': (has) => has(isKind('identity-rule')),
  'automated-decision': (has) => has(isKind('automated-decision')) || has(isRight('automated-decision')),
  security: (has) => has(isKind('security-measure')),
  breach: (has) => has(isKind('breach')),
  // LIL art. 48: French policies must mention directives.
  'post-mortem': (has, isFrench) => !isFrench || has(isRight('post-mortem')),
  'policy-date': (has) => has(isKind('policy-date')),
};

export function findMissing(findings: readonly PolicyFinding[]): readonly MissingInformation[] {
  const has: Has = (wanted) => findings.some(({ claim }) => wanted(claim));
  return missingInformation.filter((each) => !isGiven[each](has, isFrenchPolicy(has)));
}

/** By the authority, the law, or the address; a policy that tells none of them is not taken for French. */
function isFrenchPolicy(has: Has): boolean {
  if (has((claim) => claim.kind === 'controller-address')) {
    return has((claim) => claim.kind === 'controller-address' && claim.address.countryCode === 'FR');
  }
  return has(
    (claim) =>
      (claim.kind === 'authority' && claim.authority === 'fr-cnil') ||
      (claim.kind === 'legal-text' && claim.text === 'fr-lil') ||
      (claim.kind === 'enterprise-number' && claim.country === 'FR') ||
      (claim.kind === 'hosting-place' && claim.countryCode === 'FR'),
  );
}
