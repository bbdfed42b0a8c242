/** Reports to hand out or to keep. */
import type { reports as french } from '../fr/reports.ts';

export const reports: Record<keyof typeof french, string> = {
  'reports.lead': 'Documents to hand out or to keep, made on the spot from the register.',
  'reports.register.title': 'Record of processing activities',
  'reports.register.text':
    'The record that the authority may ask for at any time: your activities, their bases, the data, the recipients, the periods and the security measures.',
  'reports.register.language': 'Language of the document',
  'reports.register.make': 'Make the PDF',
  'reports.register.making': 'The document is being prepared…',
};
