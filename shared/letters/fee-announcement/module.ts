/** A reasonable fee announced, with its grounds and what can be chosen instead: GDPR Art. 12(5) and 15(3). */
import { letterModule } from '../letter-module.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { buildFeeAnnouncementFacts, feeAnnouncementFactsSchema, feeGrounds, feeWarnings } from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const feeAnnouncement = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: feeAnnouncementFactsSchema,
  particulars: [
    { name: 'feeGround', kind: 'choice', choices: feeGrounds, isRequired: true },
    { name: 'circumstances', kind: 'text', isRequired: true },
    { name: 'amount', kind: 'line', isRequired: true },
    { name: 'answerBy', kind: 'date', isRequired: false },
  ],
  build: buildFeeAnnouncementFacts,
  warnings: feeWarnings,
});
