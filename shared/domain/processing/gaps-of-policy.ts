/** What the published policy lacks under Art. 13, or says against the law and the register, from the facts noted about it. */
import type { PolicyElement, PublishedPolicy } from '../controller/published-policy.ts';
import { isInEea } from '../authority/eea.ts';
import { consentAge } from '../law/consent-age.ts';
import { isKnownIn, type Right } from '../request/right.ts';
import type { ProcessingRecord } from './processing-record.ts';
import { gapsOf, type FoundGap } from './gap.ts';

const gap = gapsOf(null);

/** Nothing while nobody has read the policy for this. */
export function gapsOfPolicy(record: ProcessingRecord): readonly FoundGap[] {
  const { policy } = record.promises;
  if (policy === null) return [];
  const found: (FoundGap | false)[] = [
    policy.datedOn === null && gap('missing', 'policy-undated', '12(1)'),
    policy.lawCited === 'directive-95-46' && gap('contradiction', 'policy-cites-directive', '94(1)'),
    authorityGap(policy),
    ...promiseGaps(record),
    ...lackingElements(policy, record),
    rightsGap(policy, record),
    minorsGap(policy, record),
    ...claimGaps(policy, record),
  ];
  return found.filter((each) => each !== false);
}

function authorityGap({ authorityNamed }: PublishedPolicy): FoundGap | false {
  if (authorityNamed === 'none') return gap('missing', 'policy-no-authority', '13(2)(d)');
  if (authorityNamed === 'name-only') return gap('missing', 'policy-authority-no-address', '13(2)(d)');
  return authorityNamed === 'former' && gap('contradiction', 'policy-authority-former', '13(2)(d)');
}

function promiseGaps({ promises }: ProcessingRecord): readonly FoundGap[] {
  const { answerWithin, identityRule, keepsOnlyAnonymousAfterErasure } = promises;
  const found: (FoundGap | false)[] = [
    answerWithin === null && gap('missing', 'policy-no-delay', '12(3)'),
    identityRule === 'none-stated' && gap('missing', 'policy-no-identity-rule', '12(6)'),
    // Reasonable doubt in the particular case, never as a rule.
    identityRule === 'identity-copy-and-signature' && gap('contradiction', 'policy-identity-copy', '12(6)'),
    keepsOnlyAnonymousAfterErasure && gap('caution', 'policy-anonymous-only', '5(2)'),
  ];
  return found.filter((each) => each !== false);
}

const placeOfElement: Readonly<Record<PolicyElement, string>> = {
  controller: '13(1)(a)',
  contact: '13(1)(a)',
  purposes: '13(1)(c)',
  'lawful-bases': '13(1)(c)',
  categories: '14(1)(d)',
  'recipients-by-name': '13(1)(e)',
  transfers: '13(1)(f)',
  retention: '13(2)(a)',
  security: '32(1)',
  breaches: '34(1)',
};
/** The law does not ask a policy to say this; the persons, and the register's model, gain by it. */
const isVoluntary = (element: PolicyElement) =>
  element === 'security' || element === 'breaches' || element === 'categories';

function lackingElements(
  { contains }: PublishedPolicy,
  { processors }: ProcessingRecord,
): readonly FoundGap[] {
  const hasTransfers = processors.some(({ countryCode }) => countryCode !== null && !isInEea(countryCode));
  const isAsked = (element: PolicyElement) => {
    if (element === 'transfers') return hasTransfers;
    return element !== 'recipients-by-name' || processors.length > 0;
  };
  const elements = Object.keys(placeOfElement) as readonly PolicyElement[];
  return elements
    .filter((element) => !contains.includes(element) && isAsked(element))
    .map((element) =>
      gap(isVoluntary(element) ? 'caution' : 'missing', 'policy-lacks', placeOfElement[element], {
        details: [element],
      }),
    );
}

/** Art. 13(2)(b) and (c); in France also the directives of LIL Art. 48. */
function rightsGap(
  { rightsNamed }: PublishedPolicy,
  { activities, country }: ProcessingRecord,
): FoundGap | false {
  const rests = (...bases: readonly string[]) =>
    activities.some(({ lawfulBasis }) => lawfulBasis !== null && bases.includes(lawfulBasis));
  const due: readonly (readonly [Right, boolean])[] = [
    ['access', true],
    ['rectification', true],
    ['erasure', true],
    ['restriction', true],
    ['objection', true],
    ['marketing-objection', activities.some(({ isMarketing }) => isMarketing)],
    ['portability', rests('consent', 'contract')],
    ['consent-withdrawal', rests('consent')],
    ['automated-decision', activities.some(({ automatedDecision }) => automatedDecision !== null)],
    ['post-mortem', isKnownIn(country, 'post-mortem')],
  ];
  const details = due.flatMap(([right, isDue]) => (isDue && !rightsNamed.includes(right) ? [right] : []));
  return details.length > 0 && gap('missing', 'policy-rights-missing', '13(2)(b)', { details });
}

function minorsGap({ minorsAge }: PublishedPolicy, { country, today }: ProcessingRecord): FoundGap | false {
  if (minorsAge === null) return false;
  const { value } = consentAge(country, today);
  const details = [String(minorsAge), String(value)];
  if (minorsAge < value) return gap('contradiction', 'policy-minors-below-law', '8(1)', { details });
  return minorsAge > value && gap('caution', 'policy-minors-above-law', '8(1)', { details });
}

function claimGaps(policy: PublishedPolicy, record: ProcessingRecord): readonly FoundGap[] {
  const { processors, retentionRules, categories } = record;
  const claims = (claim: PublishedPolicy['claims'][number]) => policy.claims.includes(claim);
  const duties = retentionRules.filter(({ ground }) => ground.kind === 'law');
  const denied = policy.declaredNotPersonal;
  const found: (FoundGap | false)[] = [
    claims('no-recipients') &&
      processors.length > 0 &&
      gap('contradiction', 'policy-no-recipients', '13(1)(e)'),
    claims('use-is-consent') && gap('contradiction', 'policy-use-is-consent', '4(11)'),
    claims('erases-everything') &&
      (duties.length > 0
        ? gap('contradiction', 'policy-erases-everything', '17(3)(b)', {
            names: [...new Set(duties.map(({ ground }) => ground.citation))],
          })
        : gap('caution', 'policy-erases-everything', '17(3)(b)')),
    claims('authorises-own-use') && gap('contradiction', 'policy-authorises-own-use', '28(3)(a)'),
    claims('changes-unannounced') && gap('caution', 'policy-changes-unannounced', '13(3)'),
    denied.length > 0 &&
      gap('contradiction', 'policy-not-personal', '4(1)', {
        names: categories.filter(({ code, id }) => denied.includes(code ?? id)).map(({ name }) => name),
      }),
  ];
  return found.filter((each) => each !== false);
}
