/** Every way that the letters of `sample-answers.ts` can turn out. */
import type { Language } from '../../shared/domain/language.ts';
import type { LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import type { RefusalReason } from '../../shared/domain/request/request.ts';
import { restrictionCases } from '../../shared/domain/request/right-details.ts';
import type { LetterInput } from '../../shared/letters/letter-input.ts';
import { aRequest, aRequester, asked, type Country } from './sample.ts';
import {
  answer,
  carriedOut,
  consented,
  corrections,
  details,
  grounds,
  lifted,
  lifting,
  marketingStoppedOn,
  objected,
  restrictedFor,
  restrictedOn,
  security,
  told,
  type AnswerKind,
} from './sample-answers.ts';
import { mandate } from './sample-outcomes.ts';

interface Variant {
  readonly kind: LetterKind;
  readonly name: string;
  readonly input: (country: Country, language: Language) => LetterInput;
}

type Case = Parameters<typeof answer> extends [AnswerKind, Country, Language, ...infer Rest] ? Rest : never;

const variant = (kind: AnswerKind, name: string, ...rest: Case): Variant => ({
  kind,
  name,
  input: (country, language) => answer(kind, country, language, ...rest),
});

const partly = (refusalReason: RefusalReason) =>
  ({ outcome: 'partly-granted', refusalReason, reasonText: 'W-17.' }) as const;
const refused = (refusalReason: RefusalReason) =>
  ({ outcome: 'refused', refusalReason, reasonText: 'W-17.' }) as const;

const refusals: Readonly<Partial<Record<AnswerKind, readonly RefusalReason[]>>> = {
  'rectification-answer': ['accuracy-not-shown', 'legal-obligation', 'identity-not-confirmed', 'other'],
  'restriction-answer': ['no-restriction-case', 'identity-not-confirmed'],
  'portability-answer': ['not-consent-or-contract', 'not-automated', 'others-rights', 'other'],
  'objection-answer': ['not-on-interests', 'legal-claims', 'identity-not-confirmed'],
  'marketing-answer': ['identity-not-confirmed', 'other'],
  'consent-answer': ['identity-not-confirmed', 'other'],
};

const agent = aRequester({ name: 'Alix Plaideur', role: 'agent', mandate });

const correctionsWithStatement = details('rectification', {
  ...corrections(),
  statement: 'W-43\n\nW-47',
});

export const answerVariants: readonly Variant[] = [
  ...Object.entries(refusals).flatMap(([kind, reasons]) =>
    reasons.map((reason) => variant(kind as AnswerKind, `refused: ${reason}`, refused(reason))),
  ),

  variant('rectification-answer', 'done, recipients told', { details: corrections() }, told),
  variant(
    'rectification-answer',
    'partly, with a statement',
    {
      ...partly('legal-obligation'),
      details: correctionsWithStatement,
    },
    told,
  ),
  variant('rectification-answer', 'to be done', { details: corrections(null) }),
  variant('rectification-answer', 'a statement alone', {
    details: details('rectification', { corrections: [], statement: 'W-43' }),
  }),

  ...restrictionCases.map((point) =>
    variant(
      'restriction-answer',
      `case ${point}`,
      { details: restrictedFor({ case: point }) },
      { restrictedOn },
    ),
  ),
  variant(
    'restriction-answer',
    'only the person lifts it, recipients told',
    { details: restrictedFor({ case: 'c', untilPersonLifts: true }) },
    { restrictedOn, ...told },
  ),
  variant(
    'restriction-answer',
    'partly',
    { ...partly('legal-claims'), details: restrictedFor() },
    { restrictedOn },
  ),
  variant('restriction-answer', 'to be done', { details: restrictedFor() }),
  variant('restriction-answer', 'refused, another request keeps the mark', refused('no-restriction-case'), {
    restrictedOn,
  }),

  variant('restriction-lifting', 'announced', { details: restrictedFor() }, lifting),
  variant(
    'restriction-lifting',
    'announced, no mark, several reasons',
    { details: restrictedFor() },
    { ...lifting, restrictedOn: null, particulars: { liftOn: '2026-04-02', liftReason: 'W-41\n\nW-53' } },
  ),
  variant('restriction-lifted', 'lifted', { details: lifted }),
  variant(
    'restriction-lifted',
    'lifted, another request keeps the mark',
    { details: lifted },
    { restrictedOn },
  ),

  variant('portability-answer', 'granted'),
  variant('portability-answer', 'partly', partly('others-rights')),
  variant(
    'portability-answer',
    'nothing known of the person, no copy yet',
    {},
    {
      held: null,
      hasPortableCopy: false,
    },
  ),
  ...(['transferredOn', 'transferObstacle', 'neither'] as const).map((name) =>
    variant(
      'portability-answer',
      `to another controller: ${name}`,
      { details: details('portability', { transferTo: 'Autre Boutique SA' }) },
      { particulars: { [name]: name === 'transferredOn' ? '2026-03-19' : 'W-59' } },
    ),
  ),
  variant(
    'portability-answer',
    'the copy goes to the person',
    {},
    {
      request: aRequest([asked('portability', { outcome: 'granted' })], { requester: agent }),
    },
  ),

  variant('objection-answer', 'upheld', { ...carriedOut, details: objected }, { activities: security }),
  variant('objection-answer', 'to be done', { details: objected }, { activities: security, restrictedOn }),
  variant(
    'objection-answer',
    'in part',
    { ...partly('compelling-grounds'), ...carriedOut, details: grounds },
    { activities: security },
  ),
  variant('objection-answer', 'compelling grounds', {
    ...refused('compelling-grounds'),
    reasonText: null,
    details: grounds,
  }),
  variant(
    'objection-answer',
    'compelling grounds, another request keeps the mark',
    { ...refused('compelling-grounds'), details: grounds },
    { restrictedOn },
  ),

  variant('marketing-answer', 'stopped', {}, { marketingStoppedOn }),
  variant(
    'marketing-answer',
    'stopped, a print from before',
    {},
    {
      marketingStoppedOn,
      keepsSuppressionPrint: true,
    },
  ),
  variant('marketing-answer', 'somebody who is not in the register', {}, { held: null }),
  variant('marketing-answer', 'in part', partly('other'), { marketingStoppedOn }),
  variant('marketing-answer', 'refused, but noted', refused('identity-not-confirmed'), {
    marketingStoppedOn,
  }),

  variant('consent-answer', 'withdrawn', carriedOut, {
    activities: consented,
    marketingStoppedOn,
    particulars: { consequences: 'W-61\n\nW-67' },
  }),
  variant('consent-answer', 'to be done', {}, { activities: consented, held: null }),
  variant('consent-answer', 'in part', { ...partly('other'), ...carriedOut }, { activities: consented }),
  variant('consent-answer', 'nothing rests on it', { outcome: 'nothing-held' }),
];
