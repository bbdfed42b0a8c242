/** To a person whose data a breach concerns: what happened, what it may mean, what was done and what they can do (GDPR Art. 34). */
import { breachGaps } from '../breach-facts.ts';
import { letterModule } from '../letter-module.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { breachNoticeFactsSchema, buildBreachNoticeFacts } from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const breachNotice = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: breachNoticeFactsSchema,
  particulars: [],
  build: buildBreachNoticeFacts,
  gaps: breachGaps,
});
