/** To a supervisory authority: the answer to its letter, with the facts of the request that it is about. */
import { letterModule } from '../letter-module.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { authorityAnswerFactsSchema, authorityAnswerWarnings, buildAuthorityAnswerFacts } from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const authorityAnswer = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: authorityAnswerFactsSchema,
  particulars: [
    { name: 'statement', kind: 'text', isRequired: true },
    { name: 'evidence', kind: 'choice', choices: ['enclosed', 'not-enclosed'], isRequired: false },
    { name: 'otherEnclosures', kind: 'line', isRequired: false },
  ],
  build: buildAuthorityAnswerFacts,
  warnings: authorityAnswerWarnings,
});
