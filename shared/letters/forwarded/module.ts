/** To the person: the request was passed on to the client for whom we process, who decides. We decide nothing. */
import { letterModule } from '../letter-module.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { buildForwardedFacts, forwardedFactsSchema } from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const forwarded = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: forwardedFactsSchema,
  particulars: [{ name: 'forwardedOn', kind: 'date', isRequired: false, isPast: true }],
  build: buildForwardedFacts,
  gaps: ({ request }) => (request.client === null ? [{ kind: 'addressee' }] : []),
});
