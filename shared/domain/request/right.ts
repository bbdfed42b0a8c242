/**
 * The rights a data subject can exercise, as data. To add one: extend `rights`; the compiler then
 * asks for its rule here, its checklist, and its name in every language.
 */
import { z } from 'zod';
import type { ControllerCountry } from '../controller/controller.ts';
import type { Article } from '../law/article.ts';
import type { Pace } from './immediate-duty.ts';

export const rights = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'marketing-objection',
  'consent-withdrawal',
  'automated-decision',
  'post-mortem',
] as const;
export const rightSchema = z.enum(rights);
export type Right = z.infer<typeof rightSchema>;

interface RightRule {
  readonly article: Article & { readonly act: 'gdpr' | 'fr-lil' };
  /** Recipients of the data must be told afterwards (GDPR Art. 19). */
  readonly notifiesRecipients: boolean;
  /** `month`: Art. 12(3). `at-once`: carried out within the own target of two working days, the letter follows.
   * `flag-at-once`: the data is flagged on the day of receipt, the decision has the month. */
  readonly pace: Pace;
}

const gdpr = (place: string) => ({ act: 'gdpr', place }) as const;

export const rightRules: Readonly<Record<Right, RightRule>> = {
  access: { article: gdpr('15'), notifiesRecipients: false, pace: 'month' },
  rectification: { article: gdpr('16'), notifiesRecipients: true, pace: 'month' },
  erasure: { article: gdpr('17'), notifiesRecipients: true, pace: 'month' },
  restriction: { article: gdpr('18'), notifiesRecipients: true, pace: 'flag-at-once' },
  portability: { article: gdpr('20'), notifiesRecipients: false, pace: 'month' },
  objection: { article: gdpr('21(1)'), notifiesRecipients: false, pace: 'flag-at-once' },
  'marketing-objection': { article: gdpr('21(2)'), notifiesRecipients: false, pace: 'at-once' },
  'consent-withdrawal': { article: gdpr('7(3)'), notifiesRecipients: false, pace: 'at-once' },
  'automated-decision': { article: gdpr('22'), notifiesRecipients: false, pace: 'month' },
  'post-mortem': { article: { act: 'fr-lil', place: '85' }, notifiesRecipients: false, pace: 'month' },
};

/** LIL Art. 84 to 86: Belgian law knows no such right. */
export function isKnownIn(country: ControllerCountry, right: Right): boolean {
  return rightRules[right].article.act !== 'fr-lil' || country === 'FR';
}

export const outcomes = [
  'granted',
  'partly-granted',
  'refused',
  'nothing-held',
  'forwarded',
  'withdrawn',
] as const;
export const outcomeSchema = z.enum(outcomes);
export type Outcome = z.infer<typeof outcomeSchema>;

export function isGranted({ outcome }: { readonly outcome: Outcome | null }): boolean {
  return outcome === 'granted' || outcome === 'partly-granted';
}

/** An outcome that GDPR Art. 12(4) obliges to give reasons for. */
export function needsReason(outcome: Outcome): boolean {
  return outcome === 'refused' || outcome === 'partly-granted';
}
