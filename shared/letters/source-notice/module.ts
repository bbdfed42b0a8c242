/** To a person whose data came from elsewhere: what GDPR Art. 14 wants them to know, within a month or at first contact. */
import { letterModule } from '../letter-module.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { buildSourceNoticeFacts, sourceNoticeFactsSchema, sourceNoticeGaps } from './facts.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const sourceNotice = letterModule({
  templates: { fr, nl, en, de },
  factsSchema: sourceNoticeFactsSchema,
  particulars: [
    { name: 'source', kind: 'text', isRequired: true },
    { name: 'obtainedOn', kind: 'date', isRequired: false, isPast: true },
    { name: 'publicSource', kind: 'choice', choices: ['public', 'not-public'], isRequired: false },
  ],
  build: buildSourceNoticeFacts,
  gaps: sourceNoticeGaps,
});
