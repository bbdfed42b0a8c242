/** The acknowledgement of a request: what arrived when, and by when the answer comes (GDPR Art. 12(3)). */
import { letterModule } from '../letter-module.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { acknowledgementFactsSchema, buildAcknowledgementFacts } from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const acknowledgement = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: acknowledgementFactsSchema,
  particulars: [],
  build: buildAcknowledgementFacts,
});
