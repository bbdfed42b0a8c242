/** How Greffe writes a record of processing in one language, read backwards: what its own exports need to come in again. */
import type { LawfulBasis, Processor } from '../processing/processing-activity.ts';
import type { RetentionRule } from '../retention/retention-rule.ts';
import type { ActivityField } from './activity-field.ts';

export const recipientFields = [
  'name',
  'role',
  'service',
  'country',
  'safeguard',
  'contact',
  'categories',
  'concludedOn',
  'reviewOn',
  'remarks',
] as const;
export type RecipientField = (typeof recipientFields)[number];

export const ruleFields = ['category', 'activity', 'period', 'groundKind', 'citation'] as const;
export type RuleField = (typeof ruleFields)[number];

export type RulePeriod = Pick<RetentionRule, 'duration' | 'startEvent' | 'countsFrom' | 'action'>;

/** Headings are compared by `headingKey`; texts as they were printed. */
export interface RecordWords {
  readonly activityHeadings: ReadonlyMap<string, ActivityField>;
  readonly recipientHeadings: ReadonlyMap<string, RecipientField>;
  readonly ruleHeadings: ReadonlyMap<string, RuleField>;
  /** "à renseigner": stands where something is missing. */
  readonly missing: string;
  /** What stands where there is nothing to say: "aucun", "aucune", "non". */
  readonly nothing: ReadonlySet<string>;
  readonly yes: string;
  /** Of a rule that holds for every activity. */
  readonly everyActivity: string;
  readonly lawfulBases: ReadonlyMap<string, LawfulBasis>;
  readonly roles: ReadonlyMap<string, Processor['role']>;
  readonly safeguards: ReadonlyMap<string, Processor['safeguard']>;
  readonly groundKinds: ReadonlyMap<string, RetentionRule['ground']['kind']>;
  /** Null where it was not printed by Greffe. */
  readonly readPeriod: (text: string) => RulePeriod | null;
}

/** What two printings of the same words have in common. */
export function printedKey(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}
