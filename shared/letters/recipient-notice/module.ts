/** To a recipient of the data: what was rectified, erased or restricted, and what it must do (GDPR Art. 19). */
import { letterModule } from '../letter-module.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { buildRecipientNoticeFacts, recipientGaps, recipientNoticeFactsSchema } from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const recipientNotice = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: recipientNoticeFactsSchema,
  particulars: [
    { name: 'identifiers', kind: 'text', isRequired: true },
    { name: 'confirmBy', kind: 'date', isRequired: false },
  ],
  build: buildRecipientNoticeFacts,
  gaps: recipientGaps,
});
