/**
 * The conditions of each right as questions with yes or no, in the order in which the law asks them, and what the answers lead to:
 * a proposal with its reason. The user decides. Worded as `condition.<right>.<code>`.
 */
import type { Article } from '../law/article.ts';
import type { ConditionAnswer, ConditionAnswers } from './condition-answers.ts';
import type { RefusalReason } from './request.ts';
import type { Outcome, Right } from './right.ts';

interface Lead {
  readonly outcome: Outcome;
  readonly reason: RefusalReason | null;
}

interface Question {
  readonly code: string;
  readonly article: Article;
  /** What an answer settles; the other answer leads on to the next question. */
  readonly settles: ConditionAnswer;
  readonly lead: Lead;
}

interface Conditions {
  readonly questions: readonly Question[];
  /** Where no answer has settled it. */
  readonly otherwise: Lead;
}

export interface Proposal extends Lead {
  /** The question whose answer decides; null where none stood in the way. */
  readonly because: string | null;
}

const gdpr = (place: string): Article => ({ act: 'gdpr', place });
const afterDeath: Article = { act: 'fr-lil', place: '85' };
const granted: Lead = { outcome: 'granted', reason: null };
const nothingHeld: Lead = { outcome: 'nothing-held', reason: null };
const refused = (reason: RefusalReason): Lead => ({ outcome: 'refused', reason });
const partly = (reason: RefusalReason): Lead => ({ outcome: 'partly-granted', reason });

const ask = (code: string, place: string, settles: ConditionAnswer, lead: Lead): Question => ({
  code,
  article: gdpr(place),
  settles,
  lead,
});
const isHeld = (place: string) => ask('data-held', place, 'no', nothingHeld);

export const conditions: Readonly<Record<Right, Conditions>> = {
  access: {
    questions: [isHeld('15(1)'), ask('harms-others', '15(4)', 'yes', partly('others-rights'))],
    otherwise: granted,
  },
  rectification: {
    questions: [
      isHeld('16'),
      ask('inaccurate-or-incomplete', '16', 'no', refused('accuracy-not-shown')),
      // An issued invoice stays as it was issued; the statement of Art. 16 stands beside it.
      ask('must-stay-as-it-was', '16', 'yes', partly('legal-obligation')),
    ],
    otherwise: granted,
  },
  erasure: {
    questions: [isHeld('17(1)'), ask('ground-applies', '17(1)', 'no', refused('no-ground'))],
    otherwise: granted,
  },
  restriction: {
    questions: [
      isHeld('18(1)'),
      ask('accuracy-contested', '18(1)(a)', 'yes', granted),
      ask('unlawful-not-erased', '18(1)(b)', 'yes', granted),
      ask('needed-for-claims', '18(1)(c)', 'yes', granted),
      ask('objection-pending', '18(1)(d)', 'yes', granted),
    ],
    otherwise: refused('no-restriction-case'),
  },
  portability: {
    questions: [
      isHeld('20(1)'),
      ask('consent-or-contract', '20(1)(a)', 'no', refused('not-consent-or-contract')),
      ask('automated', '20(1)(b)', 'no', refused('not-automated')),
      ask('harms-others', '20(4)', 'yes', partly('others-rights')),
    ],
    otherwise: granted,
  },
  objection: {
    questions: [
      isHeld('21(1)'),
      ask('marketing', '21(2)', 'yes', granted),
      ask('rests-on-interests', '21(1)', 'no', refused('not-on-interests')),
      ask('compelling-grounds', '21(1)', 'yes', refused('compelling-grounds')),
      ask('needed-for-claims', '21(1)', 'yes', refused('legal-claims')),
    ],
    otherwise: granted,
  },
  // Absolute: nothing is weighed.
  'marketing-objection': { questions: [isHeld('21(2)')], otherwise: granted },
  'consent-withdrawal': {
    questions: [ask('rests-on-consent', '7(3)', 'no', nothingHeld)],
    otherwise: granted,
  },
  'automated-decision': {
    questions: [
      ask('solely-automated', '22(1)', 'no', nothingHeld),
      ask('significant-effect', '22(1)', 'no', nothingHeld),
      ask('allowed-by-law', '22(2)(b)', 'yes', refused('decision-allowed-by-law')),
      // The decision may be taken, but a human looks at it again: Art. 22(3).
      ask('needed-for-contract', '22(2)(a)', 'yes', partly('decision-needed-for-contract')),
      ask('explicit-consent', '22(2)(c)', 'yes', partly('decision-by-explicit-consent')),
    ],
    otherwise: granted,
  },
  'post-mortem': {
    questions: [
      { ...ask('entitled', '85', 'no', refused('no-entitlement')), article: afterDeath },
      { ...isHeld('85'), article: afterDeath },
    ],
    otherwise: granted,
  },
};

/** The questions to show: up to the first without an answer, or to the one that settles it. */
export function openQuestions(right: Right, answers: ConditionAnswers): readonly Question[] {
  const { questions } = conditions[right];
  const last = questions.findIndex(
    ({ code, settles }) => answers[code] === undefined || answers[code] === settles,
  );
  return last === -1 ? questions : questions.slice(0, last + 1);
}

/** Null while a question that decides is open. */
export function proposeOutcome(right: Right, answers: ConditionAnswers): Proposal | null {
  const last = openQuestions(right, answers).at(-1);
  if (last === undefined) return null;
  const answer = answers[last.code];
  if (answer === undefined) return null;
  if (answer === last.settles) return { ...last.lead, because: last.code };
  return { ...conditions[right].otherwise, because: null };
}
