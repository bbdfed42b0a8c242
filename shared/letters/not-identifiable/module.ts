/** The answer to somebody whom the data does not allow to identify: GDPR Art. 11(2) and 12(2). It asks for no identity papers. */
import { letterModule } from '../letter-module.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { buildNotIdentifiableFacts, notIdentifiableFactsSchema } from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const notIdentifiable = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: notIdentifiableFactsSchema,
  particulars: [
    { name: 'data', kind: 'line', isRequired: false },
    { name: 'help', kind: 'text', isRequired: true },
  ],
  build: buildNotIdentifiableFacts,
});
