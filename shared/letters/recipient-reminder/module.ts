/** To a recipient that has not confirmed a notice under GDPR Art. 19. */
import { letterModule } from '../letter-module.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { buildRecipientReminderFacts, recipientReminderFactsSchema, reminderGaps } from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const recipientReminder = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: recipientReminderFactsSchema,
  particulars: [
    { name: 'identifiers', kind: 'text', isRequired: true },
    { name: 'confirmBy', kind: 'date', isRequired: false },
  ],
  build: buildRecipientReminderFacts,
  gaps: reminderGaps,
});
