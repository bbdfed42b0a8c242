/** Says in plain words what stands at a place in the law, and names the place. */
import type { Article } from '../../shared/domain/law/article.ts';
import type { MessageKey, Translator } from '../../shared/i18n/translator.ts';

export { articleText } from '../../shared/i18n/article-text.ts';

/** What the rule says, for who wants it; null where the app has no words for it. */
export function articleReason(t: Translator, { act, place }: Article): string | null {
  const key = reasons[`${act} ${place}`];
  return key === undefined ? null : t(key);
}

const reasons: Readonly<Record<string, MessageKey & `article.why.${string}`>> = {
  'gdpr 7(3)': 'article.why.gdpr-7-3',
  'gdpr 11(2)': 'article.why.gdpr-11-2',
  'gdpr 12(3)': 'article.why.gdpr-12-3',
  'gdpr 12(4)': 'article.why.gdpr-12-4',
  'gdpr 12(5)': 'article.why.gdpr-12-5',
  'gdpr 12(6)': 'article.why.gdpr-12-6',
  'gdpr 15': 'article.why.gdpr-15',
  'gdpr 15(4)': 'article.why.gdpr-15-4',
  'gdpr 16': 'article.why.gdpr-16',
  'gdpr 17': 'article.why.gdpr-17',
  'gdpr 17(1)': 'article.why.gdpr-17-1',
  'gdpr 17(3)': 'article.why.gdpr-17-3',
  'gdpr 18': 'article.why.gdpr-18',
  'gdpr 19': 'article.why.gdpr-19',
  'gdpr 20': 'article.why.gdpr-20',
  'gdpr 21(1)': 'article.why.gdpr-21-1',
  'gdpr 21(2)': 'article.why.gdpr-21-2',
  'gdpr 22': 'article.why.gdpr-22',
  'gdpr 77(1)': 'article.why.gdpr-77-1',
  'gdpr 99(2)': 'article.why.gdpr-99-2',
  'gdpr recital 63': 'article.why.gdpr-recital-63',
  'reg-1182-71 3(1)': 'article.why.reg-1182-71-3-1',
  'reg-1182-71 3(2)(c)': 'article.why.reg-1182-71-3-2-c',
  'reg-1182-71 3(4)': 'article.why.reg-1182-71-3-4',
  'fr-lil 85': 'article.why.fr-lil-85',
  'policy answer-within': 'article.why.policy-answer-within',
  'greffe at-once-target': 'article.why.greffe-at-once-target',
  'greffe post-by-margin': 'article.why.greffe-post-by-margin',
};
