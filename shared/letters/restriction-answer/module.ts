/** The answer to a request for restriction of processing: GDPR Art. 18. */
import { letterModule } from '../letter-module.ts';
import { effectWarnings } from '../outcome-facts.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { buildRestrictionFacts, restrictionFactsSchema, restrictionGaps } from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const restrictionAnswer = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: restrictionFactsSchema,
  particulars: [],
  build: buildRestrictionFacts,
  gaps: restrictionGaps,
  warnings: (_input, facts) => effectWarnings(facts.isToBeCarriedOut),
});
