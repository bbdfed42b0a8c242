/** Turns what a foreign register says into entries of this one: new ones only; what is there under the same name stays untouched. */
import type { ActivityId } from '../id.ts';
import type { Language } from '../language.ts';
import type { DataCategory, ProcessingActivity, Processor } from '../processing/processing-activity.ts';
import type { DirectoryProcessor } from '../processing/processor-directory.ts';
import type { RetentionRule } from '../retention/retention-rule.ts';
import { activityIdSchema } from '../id.ts';
import type { ActivityDraft, RegisterNote } from './activity-draft.ts';
import type { PlannedActivity } from './import-preview.ts';
import { createPlanBook, type PlanBook } from './plan-book.ts';
import { planRules, ruleOf } from './plan-rules.ts';
import { readBasis } from './read-basis.ts';
import type { OwnRecipient, OwnRule } from './read-own-sheets.ts';
import type { RecordWords } from './record-words.ts';

export interface PresentRecord {
  readonly activities: readonly ProcessingActivity[];
  readonly categories: readonly DataCategory[];
  readonly processors: readonly Processor[];
  readonly retentionRules: readonly RetentionRule[];
}

export interface ForeignRecord {
  readonly drafts: readonly ActivityDraft[];
  readonly recipients: readonly OwnRecipient[];
  readonly rules: readonly OwnRule[];
}

export interface PlanSetting {
  /** In which the foreign register is written. */
  readonly language: Language;
  readonly words: RecordWords;
  readonly directory: readonly DirectoryProcessor[];
  readonly newId: () => string;
}

/** What is kept in words, and on which entry; null: on the register as a whole. */
export interface PlannedNote {
  readonly recordId: string | null;
  readonly notes: readonly RegisterNote[];
}

export interface RegisterPlan {
  readonly categories: readonly DataCategory[];
  readonly processors: readonly Processor[];
  readonly activities: readonly ProcessingActivity[];
  readonly rules: readonly RetentionRule[];
  readonly notes: readonly PlannedNote[];
  readonly planned: readonly PlannedActivity[];
  /** Names of activities that are there already. */
  readonly present: readonly string[];
}

export function planImport(
  foreign: ForeignRecord,
  present: PresentRecord,
  setting: PlanSetting,
): RegisterPlan {
  const book = createPlanBook(foreign, present, setting);
  const made: { readonly activity: ProcessingActivity; readonly planned: PlannedActivity }[] = [];
  const known: string[] = [];
  for (const draft of foreign.drafts) {
    if (book.presentActivity(draft.name) === null) made.push(planActivity(draft, book, foreign, setting));
    else known.push(draft.name);
  }
  for (const recipient of foreign.recipients) book.ownRecipient(recipient);
  const activities = made.map(({ activity }) => activity);
  planRules(foreign.rules, activities, book, setting);
  return {
    categories: book.newCategories,
    processors: book.newProcessors,
    activities,
    rules: book.newRules,
    notes: book.notes,
    planned: made.map(({ planned }) => planned),
    present: known,
  };
}

function planActivity(
  draft: ActivityDraft,
  book: PlanBook,
  { rules }: ForeignRecord,
  { words, newId }: PlanSetting,
) {
  const id: ActivityId = activityIdSchema.parse(newId());
  const notes: RegisterNote[] = [...draft.notes];
  const categories = draft.categories.map((category) => book.category(category.name, category.isSpecial));
  const recipients = draft.recipients.map((recipient) => book.recipient(recipient));
  const { lawfulBasis, detail } =
    draft.basis === null ? { lawfulBasis: null, detail: null } : readBasis(draft.basis, words);
  const text = (written: string, heading: string) => book.text(written, heading, notes);
  const optional = (written: string | null, heading: string) =>
    written === null ? null : text(written, heading);
  const activity: ProcessingActivity = {
    id,
    code: null,
    name: text(draft.name, draft.name),
    purpose: text(draft.purpose ?? words.missing, draft.name),
    lawfulBasis,
    basisDetail: optional(detail, draft.name),
    balanceTest: null,
    consentProof: null,
    minimumAge: null,
    specialBasis: null,
    specialBasisDetail: null,
    jointArrangement: null,
    isMarketing: draft.isMarketing,
    persons: text(draft.persons ?? words.missing, draft.name),
    dataSource: optional(draft.source, draft.name),
    security: optional(draft.security, draft.name),
    automatedDecision: optional(draft.automated, draft.name),
    automatedConsequences: null,
    automatedReview: null,
    categoryIds: [...new Set(categories.map((each) => each.id))],
    processorIds: [...new Set(recipients.map((each) => each.id))],
  };
  const own = rules.length > 0 ? [] : periodsOf(draft);
  const rulesHere = own.map(({ name, period }) =>
    ruleOf(period, { category: book.category(name, false), activityId: id }, book),
  );
  if (own.length === 0 && rules.length === 0 && draft.period !== null)
    notes.push({ heading: book.periodHeading, text: draft.period });
  book.note(id, notes);
  const inWords = rulesHere.filter(({ duration }) => duration.unit === 'indefinite').length;
  const planned: PlannedActivity = {
    name: draft.name,
    purpose: draft.purpose ?? '',
    lawfulBasis,
    categories: categories.map((each) => book.nameOf(each)),
    recipients: recipients.map(({ name }) => name),
    periods: { read: rulesHere.length - inWords, inWords },
    notes,
  };
  return { activity, planned };
}

/** Each category with what is said of it, else with what is said of the activity as a whole. */
function periodsOf({
  categories,
  period,
}: ActivityDraft): readonly { readonly name: string; readonly period: string }[] {
  return categories.flatMap(({ name, period: own }) => {
    const said = own ?? period;
    return said === null ? [] : said.split(/ \/ (?=\p{Lu}|\d)/u).map((each) => ({ name, period: each }));
  });
}
