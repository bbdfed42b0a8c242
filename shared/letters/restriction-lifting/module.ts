/** Before a restriction is lifted, the person is told: GDPR Art. 18(3). */
import { letterModule } from '../letter-module.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import {
  buildRestrictionLiftingFacts,
  restrictionLiftingFactsSchema,
  restrictionLiftingGaps,
  restrictionLiftingWarnings,
} from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const restrictionLifting = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: restrictionLiftingFactsSchema,
  particulars: [
    { name: 'liftOn', kind: 'date', isRequired: true },
    { name: 'liftReason', kind: 'text', isRequired: true },
  ],
  build: buildRestrictionLiftingFacts,
  gaps: restrictionLiftingGaps,
  warnings: restrictionLiftingWarnings,
});
