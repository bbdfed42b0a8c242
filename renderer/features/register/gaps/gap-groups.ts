/** What is missing, grouped by the record it is about, with where it can be put right. Pure. */
import type { Gap, ProcessingOverview } from '../../../../shared/contract/processing-calls.ts';
import type { LocalizedText } from '../../../../shared/domain/language.ts';
import { gravityOf, inOrderOfGravity } from './gap-words.ts';

/** A field of the editors that a gap leads to. */
export type ActivityField =
  'lawfulBasis' | 'basisDetail' | 'security' | 'categoryIds' | 'isMarketing' | 'processorIds';
export type ProcessorField = 'countryCode' | 'safeguard' | 'name';
export type RecordField = ActivityField | ProcessorField;

export interface GapGroup {
  /** The record's id; `register` for what concerns it as a whole. */
  readonly id: string;
  readonly kind: 'activity' | 'processor' | 'category' | 'register';
  readonly name: LocalizedText | null;
  readonly gaps: readonly Gap[];
  /** Of a category, which has no editor: the activities that use it. */
  readonly usedBy: readonly { readonly id: string; readonly name: LocalizedText }[];
}

/** The gravest first; else activities in their order, then recipients, categories, and the register as a whole. */
export function groupGaps(overview: ProcessingOverview): readonly GapGroup[] {
  const { activities, processors, categories, gaps } = overview;
  const records: readonly Omit<GapGroup, 'gaps'>[] = [
    ...activities.map(({ id, name }) => ({ id, kind: 'activity' as const, name, usedBy: [] })),
    ...processors.map(({ id, name }) => ({
      id,
      kind: 'processor' as const,
      name: sameInAll(name),
      usedBy: [],
    })),
    ...categories.map(({ id, name }) => ({
      id,
      kind: 'category' as const,
      name,
      usedBy: activities.filter(({ categoryIds }) => categoryIds.includes(id)),
    })),
  ];
  const groups = records.map((record) => ({
    ...record,
    gaps: gaps.filter(({ recordId }) => recordId === record.id),
  }));
  const known = new Set<string>(records.map(({ id }) => id));
  const general = gaps.filter(({ recordId }) => recordId === null || !known.has(recordId));
  const whole: GapGroup = { id: 'register', kind: 'register', name: null, gaps: general, usedBy: [] };
  return [...groups, whole]
    .filter((group) => group.gaps.length > 0)
    .map((group) => ({ ...group, gaps: inOrderOfGravity(group.gaps) }))
    .toSorted((a, b) => gravityOf(a.gaps) - gravityOf(b.gaps));
}

const fieldOfCode: Readonly<Record<string, RecordField>> = {
  'no-lawful-basis': 'lawfulBasis',
  'no-interest-named': 'basisDetail',
  'no-security': 'security',
  'no-retention': 'categoryIds',
  'special-category': 'basisDetail',
  'marketing-promised-never': 'isMarketing',
  'no-country': 'countryCode',
  'no-safeguard': 'safeguard',
};

/** Where a gap is put right; null where the record is to be read as a whole. */
export function fieldOf({ code }: Pick<Gap, 'code'>): RecordField | null {
  return fieldOfCode[code] ?? null;
}

function sameInAll(name: string): LocalizedText {
  return { fr: name, nl: name, en: name, de: name };
}
