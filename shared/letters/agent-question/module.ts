/** A question to somebody who asks for another: the proof and the reach of their mandate. It does not stop the clock. */
import { letterModule } from '../letter-module.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { agentGaps, agentQuestionFactsSchema, buildAgentQuestionFacts } from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const agentQuestion = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: agentQuestionFactsSchema,
  particulars: [
    { name: 'doubt', kind: 'text', isRequired: false },
    { name: 'question', kind: 'text', isRequired: false },
    { name: 'answerBy', kind: 'date', isRequired: false },
  ],
  build: buildAgentQuestionFacts,
  gaps: agentGaps,
});
