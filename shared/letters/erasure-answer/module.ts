/** The answer to a request for erasure: GDPR Art. 17. */
import { decisionOn } from '../decision-facts.ts';
import { letterModule } from '../letter-module.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { buildErasureAnswerFacts, erasureAnswerFactsSchema } from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const erasureAnswer = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: erasureAnswerFactsSchema,
  particulars: [
    { name: 'recipientNames', kind: 'choice', choices: ['named', 'on-request'], isRequired: false },
  ],
  build: buildErasureAnswerFacts,
  gaps: (input) => {
    const { outcome } = decisionOn('erasure', input.request);
    const isGranted = outcome === 'granted' || outcome === 'partly-granted';
    return isGranted && input.plan === null ? [{ kind: 'erasure-plan' }] : [];
  },
  warnings: (_input, facts) => (facts.isToBeCarriedOut ? ['erasure-not-carried-out'] : []),
});
