/** To the client for whom we process: a request of a person whose data it is responsible for. */
import { letterModule } from '../letter-module.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { buildForwardingFacts, forwardingFactsSchema } from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const forwarding = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: forwardingFactsSchema,
  particulars: [{ name: 'offer', kind: 'text', isRequired: false }],
  build: buildForwardingFacts,
});
