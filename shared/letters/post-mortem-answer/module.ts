/** The answer about data after a death: LIL Art. 84 and 85 in France; in Belgium what can be done without such a law. */
import { letterModule } from '../letter-module.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { buildPostMortemFacts, postMortemFactsSchema, postMortemGaps } from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const postMortemAnswer = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: postMortemFactsSchema,
  particulars: [],
  build: buildPostMortemFacts,
  gaps: postMortemGaps,
});
