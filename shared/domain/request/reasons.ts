/** Which outcomes and which reasons for a refusal make sense for which right, and where each reason stands in the law. */
import type { Article } from '../law/article.ts';
import { refusalReasons, type RefusalReason } from './request.ts';
import { outcomes, type Outcome, type Right } from './right.ts';

/** What can be decided by a word. An erasure that erases something is decided by carrying it out. */
export function outcomesFor(right: Right): readonly Outcome[] {
  return outcomes.filter((outcome) => {
    if (right === 'erasure' && (outcome === 'granted' || outcome === 'partly-granted')) return false;
    return true;
  });
}

const onlyFor: Partial<Readonly<Record<RefusalReason, readonly Right[]>>> = {
  // Art. 17(3); an issued invoice stays as it was issued; and no directive of the dead sets a law aside.
  'legal-obligation': ['erasure', 'rectification', 'post-mortem'],
  'legal-claims': ['erasure', 'objection'],
  'free-expression': ['erasure'],
  'public-health': ['erasure'],
  'archives-research': ['erasure'],
  'no-ground': ['erasure'],
  'others-rights': ['access', 'portability'],
  'accuracy-not-shown': ['rectification'],
  'no-restriction-case': ['restriction'],
  'not-consent-or-contract': ['portability'],
  'not-automated': ['portability'],
  'not-on-interests': ['objection'],
  'compelling-grounds': ['objection'],
  'decision-needed-for-contract': ['automated-decision'],
  'decision-allowed-by-law': ['automated-decision'],
  'decision-by-explicit-consent': ['automated-decision'],
  'no-entitlement': ['post-mortem'],
};

/** Of access the law alone says what stands against it: a reason of one's own is none (Art. 12(5), 15(4), 23). */
const notFor: Partial<Readonly<Record<RefusalReason, readonly Right[]>>> = {
  // Recital 27: the dead are not protected by the GDPR, nor is its Art. 23 about them.
  'restricted-by-law': ['post-mortem'],
  other: ['access'],
};

/** Art. 21(3) and 7(3) know no exception: all that can stand in the way is who asks. */
const unconditional: readonly Right[] = ['marketing-objection', 'consent-withdrawal'];
const onWhoAsks: readonly RefusalReason[] = ['not-identifiable', 'identity-not-confirmed'];

/** The right's own reasons first. */
export function reasonsFor(right: Right): readonly RefusalReason[] {
  if (unconditional.includes(right)) return onWhoAsks;
  const fitting = refusalReasons.filter(
    (reason) => (onlyFor[reason]?.includes(right) ?? true) && notFor[reason]?.includes(right) !== true,
  );
  return [
    ...fitting.filter((reason) => onlyFor[reason] !== undefined),
    ...fitting.filter((reason) => onlyFor[reason] === undefined),
  ];
}

const gdpr = (place: string): Article => ({ act: 'gdpr', place });

const articles: Readonly<Record<RefusalReason, Article | null>> = {
  'legal-obligation': gdpr('17(3)(b)'),
  'legal-claims': gdpr('17(3)(e)'),
  'free-expression': gdpr('17(3)(a)'),
  'public-health': gdpr('17(3)(c)'),
  'archives-research': gdpr('17(3)(d)'),
  'no-ground': gdpr('17(1)'),
  'others-rights': gdpr('15(4)'),
  'accuracy-not-shown': gdpr('16'),
  'no-restriction-case': gdpr('18(1)'),
  'not-consent-or-contract': gdpr('20(1)(a)'),
  'not-automated': gdpr('20(1)(b)'),
  'not-on-interests': gdpr('21(1)'),
  'compelling-grounds': gdpr('21(1)'),
  'decision-needed-for-contract': gdpr('22(2)(a)'),
  'decision-allowed-by-law': gdpr('22(2)(b)'),
  'decision-by-explicit-consent': gdpr('22(2)(c)'),
  'no-entitlement': { act: 'fr-lil', place: '85' },
  'not-identifiable': gdpr('11(2)'),
  'identity-not-confirmed': gdpr('12(6)'),
  'manifestly-unfounded': gdpr('12(5)'),
  excessive: gdpr('12(5)'),
  'restricted-by-law': gdpr('23(1)'),
  other: null,
};

/** The exceptions of Art. 17(3) are those of erasure; elsewhere the reason stands in the law that obliges. */
export function articleOfReason(reason: RefusalReason, right: Right): Article | null {
  const article = articles[reason];
  if (reason === 'legal-claims' && right === 'objection') return gdpr('21(1)');
  if (reason === 'others-rights' && right === 'portability') return gdpr('20(4)');
  return article?.place.startsWith('17(3)') === true && right !== 'erasure' ? null : article;
}
