/** The answer about a decision based solely on automated processing: GDPR Art. 15(1)(h) and 22. */
import { letterModule } from '../letter-module.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { automatedDecisionFactsSchema, automatedDecisionGaps, buildAutomatedDecisionFacts } from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const automatedDecisionAnswer = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: automatedDecisionFactsSchema,
  particulars: [],
  build: buildAutomatedDecisionFacts,
  gaps: automatedDecisionGaps,
});
