/** To the client for whom we process: a breach of its data, with all that its own notice needs (GDPR Art. 33(2)). */
import { breachGaps } from '../breach-facts.ts';
import { letterModule } from '../letter-module.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { breachClientNoticeFactsSchema, buildBreachClientNoticeFacts } from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const breachClientNotice = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: breachClientNoticeFactsSchema,
  particulars: [{ name: 'outstanding', kind: 'text', isRequired: false }],
  build: buildBreachClientNoticeFacts,
  gaps: breachGaps,
});
