/** The answer to an objection to direct marketing, which is absolute: GDPR Art. 21(2) and (3). */
import { letterModule } from '../letter-module.ts';
import { effectWarnings } from '../outcome-facts.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { buildMarketingFacts, marketingFactsSchema, marketingGaps } from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const marketingAnswer = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: marketingFactsSchema,
  particulars: [],
  build: buildMarketingFacts,
  gaps: marketingGaps,
  warnings: (_input, facts) => effectWarnings(facts.isToBeCarriedOut),
});
