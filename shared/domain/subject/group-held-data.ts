/** Groups what is held about one person for an access answer (GDPR Art. 15(1)). Pure; the caller reads the records. */
import type { ActivityId, CategoryId } from '../id.ts';
import type { LocalizedText } from '../language.ts';
import {
  automatedDecisionText,
  type DataCategory,
  type ProcessingActivity,
  type Processor,
} from '../processing/processing-activity.ts';
import type { RetentionEvent } from '../retention/due-for-deletion.ts';
import type { FinancialYearEnd } from '../retention/financial-year.ts';
import { keptUntil } from '../retention/kept-until.ts';
import type { RetentionRule } from '../retention/retention-rule.ts';
import type { Consent } from './consent.ts';
import type {
  HeldCategory,
  HeldData,
  HeldDisclosure,
  HeldPeriod,
  HeldPurpose,
  HeldRecipient,
  HeldSource,
} from './held-data.ts';
import { heldFieldsOf, type HeldField } from './identity-field.ts';
import {
  activitiesOfCategory,
  activitiesOfPerson,
  identityCode,
  recipientsOf,
} from './purposes-of-person.ts';
import { eventsOfItem, eventsOfSubject } from './retention-events.ts';
import type { DataItem, Subject } from './subject.ts';

export interface HeldDataInput {
  readonly subject: Subject;
  readonly items: readonly DataItem[];
  readonly categories: readonly DataCategory[];
  readonly activities: readonly ProcessingActivity[];
  readonly processors: readonly Processor[];
  readonly retentionRules: readonly RetentionRule[];
  /** Of the controller. */
  readonly financialYearEnd: FinancialYearEnd;
  /** Activities that have stopped for this person. */
  readonly stoppedActivityIds?: readonly ActivityId[];
  /** Activities on consent which this person has not given, where consents are kept. */
  readonly unconsentedActivityIds?: readonly ActivityId[];
  readonly consents?: readonly Consent[];
  /** Those that the person may know of. */
  readonly disclosures?: readonly HeldDisclosure[];
}

/** The record of a person belongs here where the register has no category with the code `identity`. */
export const identityCategoryName: LocalizedText = {
  fr: 'Identité et coordonnées',
  nl: 'Identiteit en contactgegevens',
  en: 'Identity and contact details',
  de: 'Identität und Kontaktdaten',
};

/** Throws where an item names a category that is not among `categories`. */
export function groupHeldData(input: HeldDataInput): HeldData {
  const { subject, items, categories } = input;
  const identity = categories.find(({ code }) => code === identityCode);
  const unknown = items.find(({ categoryId }) => !categories.some(({ id }) => id === categoryId));
  if (unknown !== undefined) throw new Error('A data item names an unknown category');

  const concerned = activitiesOfPerson({
    items,
    activities: input.activities,
    identityCategoryId: identity?.id ?? null,
    isMarketingStopped: subject.marketingStoppedOn !== null,
    stoppedActivityIds: input.stoppedActivityIds ?? [],
    unconsentedActivityIds: input.unconsentedActivityIds ?? [],
  });
  const groups: readonly Group[] = [
    {
      category: identity ?? null,
      fields: heldFieldsOf(subject),
      items: itemsIn(items, identity?.id ?? null),
    },
    ...categories
      .filter(({ id }) => id !== identity?.id)
      .map((category) => ({ category, fields: [], items: itemsIn(items, category.id) })),
  ];
  return {
    subjectId: subject.id,
    disclosures: input.disclosures ?? [],
    consents: consentsNamed(input),
    categories: groups
      .filter((group) => group.fields.length + group.items.length > 0)
      .map((group) => heldCategory(group, input, concerned)),
  };
}

function consentsNamed({ consents = [], activities }: HeldDataInput): HeldData['consents'] {
  return consents.flatMap((consent) => {
    const activity = activities.find(({ id }) => id === consent.activityId);
    return activity === undefined ? [] : [{ ...consent, activity: activity.name }];
  });
}

interface Group {
  /** Null: identity, without an entry of its own. */
  readonly category: DataCategory | null;
  readonly fields: readonly HeldField[];
  readonly items: readonly DataItem[];
}

function itemsIn(items: readonly DataItem[], id: CategoryId | null): readonly DataItem[] {
  return items.filter(({ categoryId }) => categoryId === id);
}

function heldCategory(
  { category, fields, items }: Group,
  input: HeldDataInput,
  concerned: readonly ProcessingActivity[],
): HeldCategory {
  const categoryId = category?.id ?? null;
  const code = category === null ? identityCode : category.code;
  const direct = activitiesOfCategory(concerned, categoryId, items);
  // Whatever is done with the rest is done with the name as well.
  const purposes = direct.length === 0 && code === identityCode ? concerned : direct;
  const recipients = recipientsOf(purposes, categoryId, input.processors, input.activities);
  const events = [
    ...eventsOfSubject(input.subject),
    ...items.flatMap((item) => eventsOfItem(item, input.financialYearEnd)),
  ];
  return {
    categoryId,
    code,
    name: category?.name ?? identityCategoryName,
    isSpecial: category?.isSpecial ?? false,
    fields,
    items: items.map(({ id, label, value, source, collectedOn, activityId }) => ({
      id,
      label,
      value,
      source,
      collectedOn,
      activityId,
    })),
    purposes: purposes.map(heldPurpose),
    recipients: recipients.map(heldRecipient),
    period: heldPeriod(
      rulesFor(
        { code, categoryId },
        purposes.map(({ id }) => id),
        input.retentionRules,
      ),
      events,
    ),
    sources: sourcesOf(fields, items, purposes),
  };
}

/** The rules of a category as far as they concern these activities. A category without a code is named by its id. */
export function rulesFor(
  { code, categoryId }: Pick<HeldCategory, 'code' | 'categoryId'>,
  activityIds: readonly ActivityId[],
  rules: readonly RetentionRule[],
): readonly RetentionRule[] {
  const name = code ?? categoryId;
  return rules.filter(
    ({ categoryCode, activityId }) =>
      categoryCode === name && (activityId === null || activityIds.includes(activityId)),
  );
}

function heldPeriod(rules: readonly RetentionRule[], events: readonly RetentionEvent[]): HeldPeriod | null {
  const kept = keptUntil(rules, events);
  if (kept === null) return null;
  const { id, duration, startEvent, countsFrom, action, ground } = kept.deciding.rule;
  const { result } = kept.deciding;
  return {
    ruleId: id,
    duration,
    startEvent,
    countsFrom,
    action,
    ground,
    keptThroughOn: result.ok ? result.value.keptThroughOn : null,
  };
}

function heldPurpose(activity: ProcessingActivity): HeldPurpose {
  const { id, name, purpose, lawfulBasis, basisDetail, isMarketing } = activity;
  return {
    activityId: id,
    name,
    purpose,
    lawfulBasis,
    basisDetail,
    isMarketing,
    automatedDecision: automatedDecisionText(activity),
  };
}

function heldRecipient({ id, ...recipient }: Processor): HeldRecipient {
  const { name, isUnnamed, role, service, countryCode, safeguard } = recipient;
  return { processorId: id, name, isUnnamed, role, service, countryCode, safeguard };
}

/** What the record and the items say themselves; for items that are silent, what their activities say. */
function sourcesOf(
  fields: readonly HeldField[],
  items: readonly DataItem[],
  purposes: readonly ProcessingActivity[],
): readonly HeldSource[] {
  const origins = distinct(fields.map(({ origin }) => origin));
  const texts = distinct(items.map(({ source }) => source));
  const silent = items.filter(({ source }) => source === null);
  const theirs = purposes.filter(({ id }) => silent.some(({ activityId }) => activityId === id));
  const isAnyoneNeeded = silent.length > 0 || origins.length + texts.length === 0;
  const speaking = theirs.length === 0 && isAnyoneNeeded ? purposes : theirs;
  return [
    ...origins.map((origin) => ({ kind: 'origin' as const, origin })),
    ...texts.map((text) => ({ kind: 'item' as const, text })),
    ...distinct(speaking.map(({ dataSource }) => dataSource)).map((text) => ({
      kind: 'activity' as const,
      text,
    })),
  ];
}

function distinct<T>(values: readonly (T | null)[]): readonly T[] {
  return [...new Set(values)].filter((value) => value !== null);
}
