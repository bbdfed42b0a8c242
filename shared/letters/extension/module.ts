/** Two further months, once, with a reason of this request's own, before the first month ends: GDPR Art. 12(3). */
import { letterModule } from '../letter-module.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { buildExtensionFacts, extensionFactsSchema, extensionWarnings } from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const extension = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: extensionFactsSchema,
  particulars: [{ name: 'reason', kind: 'text', isRequired: true }],
  build: buildExtensionFacts,
  warnings: extensionWarnings,
});
