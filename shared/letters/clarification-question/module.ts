/** A question about what is asked for: GDPR recital 63. The period rests only where the data is a large quantity. */
import { letterModule } from '../letter-module.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import {
  buildClarificationQuestionFacts,
  clarificationQuestionFactsSchema,
  clarificationWarnings,
} from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const clarificationQuestion = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: clarificationQuestionFactsSchema,
  particulars: [
    { name: 'question', kind: 'text', isRequired: true },
    { name: 'scope', kind: 'text', isRequired: false },
    { name: 'largeQuantity', kind: 'choice', choices: ['no', 'yes'], isRequired: true },
  ],
  build: buildClarificationQuestionFacts,
  warnings: clarificationWarnings,
});
