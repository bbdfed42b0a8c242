/** One answer for all rights that met with nothing: "we hold nothing about you" is an answer, stated in words. */
import { letterModule } from '../letter-module.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { buildNothingHeldFacts, nothingHeldFactsSchema } from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const nothingHeld = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: nothingHeldFactsSchema,
  particulars: [{ name: 'searched', kind: 'text', isRequired: false }],
  build: buildNothingHeldFacts,
});
