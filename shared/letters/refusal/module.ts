/** One reasoned refusal for one right or several: GDPR Art. 12(4) and 12(5). */
import { letterModule } from '../letter-module.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { buildRefusalFacts, refusalGaps, refusalLetterFactsSchema } from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const refusal = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: refusalLetterFactsSchema,
  particulars: [{ name: 'circumstances', kind: 'text', isRequired: false }],
  build: buildRefusalFacts,
  gaps: refusalGaps,
});
