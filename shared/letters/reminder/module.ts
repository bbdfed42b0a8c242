/** A reminder of a question that was not answered. It changes nothing about the period. */
import { letterModule } from '../letter-module.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { buildReminderFacts, reminderFactsSchema, reminderGaps } from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const reminder = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: reminderFactsSchema,
  particulars: [{ name: 'answerBy', kind: 'date', isRequired: false }],
  build: buildReminderFacts,
  gaps: reminderGaps,
});
