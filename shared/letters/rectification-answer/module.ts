/** The answer to a request for rectification: GDPR Art. 16. */
import { letterModule } from '../letter-module.ts';
import { effectWarnings } from '../outcome-facts.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { buildRectificationFacts, rectificationFactsSchema, rectificationGaps } from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const rectificationAnswer = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: rectificationFactsSchema,
  particulars: [],
  build: buildRectificationFacts,
  gaps: rectificationGaps,
  warnings: (_input, facts) => effectWarnings(facts.toCorrect.length > 0),
});
