/** The parts of the register's room, in the order of their tabs, and the part in which a record is worked on. */
import type { RecordRef } from '../../navigation.ts';

export const registerParts = [
  'activities',
  'map',
  'processors',
  'clients',
  'gaps',
  'policy-text',
  'retention',
  'sweep',
  'breaches',
  'disclosures',
] as const;
export type RegisterPart = (typeof registerParts)[number];

/** Those that begin another kind of work: what is checked, what is destroyed, what has happened. */
export const groupStarts: ReadonlySet<RegisterPart> = new Set(['gaps', 'retention', 'breaches']);

const partOfKind: Partial<Record<RecordRef['kind'], RegisterPart>> = {
  processor: 'processors',
  category: 'retention',
  'retention-rule': 'retention',
  'client-processing': 'clients',
  breach: 'breaches',
  disclosure: 'disclosures',
};

/** The part that a link leads to, else the first. */
export function partOf(record: RecordRef | null): RegisterPart {
  if (record === null) return 'activities';
  if (record.kind !== 'section') return partOfKind[record.kind] ?? 'activities';
  return registerParts.find((part) => part === record.id) ?? 'activities';
}
