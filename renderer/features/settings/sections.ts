/** The parts of the settings, in the order of their tabs; their names are what a link to one carries. */
import type { RecordRef } from '../../navigation.ts';

export const sections = [
  'identity',
  'promises',
  'calendar',
  'templates',
  'screen',
  'recovery',
  'audit',
  'about',
] as const;
export type Section = (typeof sections)[number];

/** The part that a link leads to, else the first. */
export function sectionOf(record: RecordRef | null): Section {
  return sections.find((section) => record?.kind === 'section' && record.id === section) ?? 'identity';
}
