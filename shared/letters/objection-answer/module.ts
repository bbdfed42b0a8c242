/** The answer to an objection on grounds of a particular situation: GDPR Art. 21(1). */
import { letterModule } from '../letter-module.ts';
import { effectWarnings } from '../outcome-facts.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { buildObjectionFacts, objectionFactsSchema, objectionGaps } from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const objectionAnswer = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: objectionFactsSchema,
  particulars: [],
  build: buildObjectionFacts,
  gaps: objectionGaps,
  warnings: (_input, facts) => effectWarnings(facts.isToBeCarriedOut),
});
