/** The folder that is handed over at an inspection: what it holds, and how it is ordered. */
import type { inspection as french } from '../fr/inspection.ts';

export const inspection: Readonly<Record<keyof typeof french, string>> = {
  'inspection.title': 'For an inspection',
  'inspection.lead':
    'What an officer of the authority asks to see: who you are, your registers, their figures and how to check them, with a line to sign.',
  'inspection.language': 'Language of the folder',
  'inspection.contents': 'What you hand over',
  'inspection.folder': 'The whole folder',
  'inspection.folder.text': 'a ZIP file: the cover and the registers as PDF, with their hashes',
  'inspection.cover': 'The cover alone',
  'inspection.cover.text': 'a PDF of a few pages, to print and sign',
  'inspection.with-gaps': 'Add the page listing what remains to be completed',
  'inspection.with-gaps.means':
    'Nothing obliges you to hand it over. Read it before the inspection in any case.',
  'inspection.make': 'Prepare the folder',
};
