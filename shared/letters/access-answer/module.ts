/** The answer to a request for access: GDPR Art. 15. */
import { letterModule } from '../letter-module.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { accessAnswerFactsSchema, accessWarningsOf, buildAccessAnswerFacts } from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const accessAnswer = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: accessAnswerFactsSchema,
  particulars: [],
  build: buildAccessAnswerFacts,
  warnings: accessWarningsOf,
});
