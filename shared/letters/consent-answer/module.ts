/** The answer to the withdrawal of a consent: GDPR Art. 7(3). */
import { letterModule } from '../letter-module.ts';
import { effectWarnings } from '../outcome-facts.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { buildConsentFacts, consentFactsSchema, consentGaps } from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const consentAnswer = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: consentFactsSchema,
  particulars: [{ name: 'consequences', kind: 'text', isRequired: false }],
  build: buildConsentFacts,
  gaps: consentGaps,
  warnings: (_input, facts) => effectWarnings(facts.isToBeCarriedOut),
});
