/** Which outcomes and which reasons for a refusal make sense for which right, and where each reason stands in the law. */
import type { Article } from '../../../../shared/domain/law/article.ts';
import { refusalReasons, type RefusalReason } from '../../../../shared/domain/request/request.ts';
import { outcomes, type Outcome, type Right } from '../../../../shared/domain/request/right.ts';

/** What can be decided by a word. An erasure that erases something is decided by carrying it out. */
export function outcomesFor(right: Right): readonly Outcome[] {
  return outcomes.filter((outcome) => {
    if (right === 'erasure' && (outcome === 'granted' || outcome === 'partly-granted')) return false;
    return true;
  });
}

const onlyFor: Partial<Readonly<Record<RefusalReason, readonly Right[]>>> = {
  'no-ground': ['erasure'],
  'others-rights': ['access', 'portability'],
};

export function reasonsFor(right: Right): readonly RefusalReason[] {
  return refusalReasons.filter((reason) => onlyFor[reason]?.includes(right) ?? true);
}

const gdpr = (place: string): Article => ({ act: 'gdpr', place });

const articles: Readonly<Record<RefusalReason, Article | null>> = {
  'legal-obligation': gdpr('17(3)(b)'),
  'legal-claims': gdpr('17(3)(e)'),
  'no-ground': gdpr('17(1)'),
  'others-rights': gdpr('15(4)'),
  'not-identifiable': gdpr('11(2)'),
  'identity-not-confirmed': gdpr('12(6)'),
  'manifestly-unfounded': gdpr('12(5)'),
  excessive: gdpr('12(5)'),
  other: null,
};

/** The exceptions of Art. 17(3) are those of erasure; elsewhere the reason stands in the law that obliges. */
export function articleOfReason(reason: RefusalReason, right: Right): Article | null {
  const article = articles[reason];
  return article?.place.startsWith('17(3)') === true && right !== 'erasure' ? null : article;
}
