/** A question about who asks: GDPR Art. 12(6). The period rests from the day it leaves. */
import { letterModule } from '../letter-module.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import {
  buildIdentityQuestionFacts,
  identityQuestionFactsSchema,
  identityQuestionGaps,
  identityQuestionWarnings,
  proofs,
} from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const identityQuestion = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: identityQuestionFactsSchema,
  particulars: [
    { name: 'doubt', kind: 'text', isRequired: true },
    { name: 'proof', kind: 'choice', choices: proofs, isRequired: true },
    { name: 'questions', kind: 'text', isRequired: false },
  ],
  build: buildIdentityQuestionFacts,
  gaps: identityQuestionGaps,
  warnings: identityQuestionWarnings,
});
