/** Once a restriction was lifted: on which day, and why. */
import { letterModule } from '../letter-module.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { buildRestrictionLiftedFacts, restrictionLiftedFactsSchema, restrictionLiftedGaps } from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const restrictionLifted = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: restrictionLiftedFactsSchema,
  particulars: [],
  build: buildRestrictionLiftedFacts,
  gaps: restrictionLiftedGaps,
});
