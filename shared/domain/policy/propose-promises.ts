/** What the policy promises to those who write in, and what it contains and claims, in the shape in which the register keeps it. */
import { noPromises, type Promises } from '../controller/promises.ts';
import type { PolicyElement, PublishedPolicy } from '../controller/published-policy.ts';
import type {
  FindingClaim,
  MissingInformation,
  PolicyEvidence,
  PolicyFinding,
  PolicyReading,
} from './policy-finding.ts';
import type { PolicyStatement } from './policy-codes.ts';
import type { RegisterProposal } from './proposal.ts';

type PromisesProposal = RegisterProposal['promises'];

export function proposePromises(reading: PolicyReading): PromisesProposal {
  const evidence: Record<string, readonly PolicyEvidence[]> = {};
  const { findings } = reading;
  const sentencesOf = (key: keyof Promises, found: readonly PolicyFinding[]) => {
    if (found.length > 0) evidence[key] = found.flatMap((each) => each.evidence);
    return found;
  };
  const find = <Kind extends FindingClaim['kind']>(
    key: keyof Promises,
    kind: Kind,
    is: (claim: Extract<FindingClaim, { kind: Kind }>) => boolean,
  ) =>
    sentencesOf(
      key,
      findings.filter(
        ({ claim, confidence }) => confidence === 'clear' && isOfKind(claim, kind) && is(claim),
      ),
    ).flatMap(({ claim }) => (isOfKind(claim, kind) ? [claim] : []));
  const says = (key: keyof Promises, statement: PolicyStatement) =>
    find(key, 'statement', (claim) => claim.statement === statement).length > 0;
  const copies = find('identityRule', 'identity-rule', ({ rule }) => rule === 'identity-copy');
  const known =
    copies.length > 0
      ? []
      : find('identityRule', 'identity-rule', ({ rule }) => rule === 'known-address-only');
  const stated = find(
    'answersGoTo',
    'answer-destination',
    ({ destination }) => destination !== 'channel-asked',
  );
  const breaches = find(
    'breachNoticeWithinHours',
    'breach',
    ({ withinHours, hasThreshold, tells }) => withinHours !== null && !hasThreshold && tells !== 'persons',
  );
  const value: Promises = {
    ...noPromises,
    answerWithin: find('answerWithin', 'answer-deadline', ({ within }) => within !== null)[0]?.within ?? null,
    channels: find('channels', 'channel', () => true).map(({ channel }) => channel),
    identityRule:
      copies.length > 0
        ? 'identity-copy-and-signature'
        : known.length > 0
          ? 'known-address-only'
          : 'none-stated',
    answersGoTo: stated[0]?.destination ?? 'channel-asked',
    keepsOnlyAnonymousAfterErasure: says('keepsOnlyAnonymousAfterErasure', 'only-anonymous-after-erasure'),
    endOfServiceMeansErasure: says('endOfServiceMeansErasure', 'erasure-on-end-of-service'),
    noMarketing: find('noMarketing', 'marketing', ({ promise }) => promise === 'never').length > 0,
    breachNoticeWithinHours: breaches[0]?.withinHours ?? null,
    tellsPersonsOfEveryBreach:
      find(
        'tellsPersonsOfEveryBreach',
        'breach',
        ({ hasThreshold, tells }) => !hasThreshold && tells !== 'authority',
      ).length > 0,
    policy: publishedPolicyOf(reading),
  };
  return { value, evidence };
}

function isOfKind<Kind extends FindingClaim['kind']>(
  claim: FindingClaim,
  kind: Kind,
): claim is Extract<FindingClaim, { kind: Kind }> {
  return claim.kind === kind;
}

/** By which missing piece of information an element of Art. 13 is lacking. */
const lackedBy: Readonly<Record<PolicyElement, MissingInformation>> = {
  controller: 'controller-name',
  contact: 'contact',
  purposes: 'purposes',
  'lawful-bases': 'lawful-basis',
  categories: 'data-categories',
  'recipients-by-name': 'named-processors',
  transfers: 'transfers',
  retention: 'retention',
  security: 'security',
  breaches: 'breach',
};

const claimsOf: Readonly<Partial<Record<PolicyStatement, PublishedPolicy['claims'][number]>>> = {
  'never-sold': 'never-sells',
  'not-shared-for-marketing': 'never-sells',
  'no-recipients': 'no-recipients',
  'consent-by-use': 'use-is-consent',
  'erases-everything': 'erases-everything',
  'other-use-allowed': 'authorises-own-use',
};

function publishedPolicyOf({ findings, missing }: PolicyReading): PublishedPolicy {
  const claims = findings.map(({ claim }) => claim);
  const ofKind = <Kind extends FindingClaim['kind']>(kind: Kind) =>
    claims.flatMap((claim) => (isOfKind(claim, kind) ? [claim] : []));
  const laws = ofKind('legal-text').map(({ text }) => text);
  const authorities = ofKind('authority');
  const statements = ofKind('statement').map(({ statement }) => statement);
  const changes = ofKind('policy-change').map(({ notice }) => notice);
  const elements = Object.entries(lackedBy) as readonly (readonly [PolicyElement, MissingInformation])[];
  const announced = changes.includes('persons-informed') || !changes.includes('any-time');
  return {
    datedOn:
      ofKind('policy-date')
        .map(({ on }) => on)
        .toSorted()
        .at(-1) ?? null,
    lawCited:
      laws.includes('directive-95-46') && !laws.includes('gdpr')
        ? 'directive-95-46'
        : laws.includes('gdpr')
          ? 'gdpr'
          : 'none',
    authorityNamed: authorityNamed(authorities),
    minorsAge:
      ofKind('minors')
        .map(({ age }) => age)
        .find((age) => age !== null && age <= 18) ?? null,
    contains: elements.filter(([, lack]) => !missing.includes(lack)).map(([element]) => element),
    rightsNamed: [...new Set(ofKind('right').map(({ right }) => right))],
    claims: [
      ...new Set([
        ...statements.flatMap((statement) => claimsOf[statement] ?? []),
        ...(announced ? [] : (['changes-unannounced'] as const)),
      ]),
    ],
    declaredNotPersonal: statements.includes('ip-called-not-personal') ? ['connection'] : [],
  };
}

function authorityNamed(
  authorities: readonly Extract<FindingClaim, { kind: 'authority' }>[],
): PublishedPolicy['authorityNamed'] {
  const named = authorities.filter(({ authority }) => authority !== null);
  if (named.some(({ isDead, address }) => isDead || address === 'obsolete')) return 'former';
  if (named.some(({ address }) => address === 'current')) return 'with-address';
  return named.length > 0 ? 'name-only' : 'none';
}
