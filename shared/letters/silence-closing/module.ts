/** The end of a request for want of an answer about who asks: GDPR Art. 12(2), 12(4) and 12(6). An answer opens it again. */
import { letterModule } from '../letter-module.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import {
  buildSilenceClosingFacts,
  silenceClosingFactsSchema,
  silenceClosingGaps,
  silenceClosingWarnings,
} from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const silenceClosing = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: silenceClosingFactsSchema,
  particulars: [],
  build: buildSilenceClosingFacts,
  gaps: silenceClosingGaps,
  warnings: silenceClosingWarnings,
});
