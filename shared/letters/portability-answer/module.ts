/** The answer to a request for data portability: GDPR Art. 20. It goes with the copy for a machine. */
import { letterModule } from '../letter-module.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import {
  buildPortabilityFacts,
  portabilityFactsSchema,
  portabilityGaps,
  portabilityWarnings,
} from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const portabilityAnswer = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: portabilityFactsSchema,
  particulars: [
    { name: 'transferredOn', kind: 'date', isRequired: false, isPast: true },
    { name: 'transferObstacle', kind: 'text', isRequired: false },
  ],
  build: buildPortabilityFacts,
  gaps: portabilityGaps,
  warnings: portabilityWarnings,
});
