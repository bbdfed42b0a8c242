/** The entries of a plan while it is made: finds what is there or planned by its name, adds what is not, once. */
import { categoryIdSchema, processorIdSchema } from '../id.ts';
import { languages, type LocalizedText } from '../language.ts';
import { isInEea } from '../authority/eea.ts';
import { categoryEntries } from '../policy/entries/categories.ts';
import { recipientEntries } from '../policy/entries/recipients.ts';
import { readPolicy } from '../policy/read-policy.ts';
import type { DataCategory, Processor } from '../processing/processing-activity.ts';
import { proposedProcessor, type DirectoryProcessor } from '../processing/processor-directory.ts';
import type { RetentionRule } from '../retention/retention-rule.ts';
import { foldText } from '../text/fold-text.ts';
import { recipientKey, type DraftRecipient, type RegisterNote } from './activity-draft.ts';
import type { ForeignRecord, PlannedNote, PlanSetting, PresentRecord } from './plan-import.ts';
import type { OwnRecipient } from './read-own-sheets.ts';
import type { RecordWords } from './record-words.ts';

export interface PlanBook {
  readonly words: RecordWords;
  readonly newId: () => string;
  readonly newCategories: readonly DataCategory[];
  readonly newProcessors: readonly Processor[];
  readonly newRules: readonly RetentionRule[];
  readonly notes: readonly PlannedNote[];
  /** Under which a period is noted that no category takes. */
  readonly periodHeading: string;
  readonly presentActivity: (name: string) => string | null;
  readonly category: (name: string, isSpecial: boolean) => DataCategory;
  /** Was there, with periods of its own. */
  readonly isSettled: (category: DataCategory) => boolean;
  readonly nameOf: (category: DataCategory) => string;
  readonly recipient: (draft: DraftRecipient) => Processor;
  readonly ownRecipient: (own: OwnRecipient) => Processor;
  readonly rule: (rule: RetentionRule) => void;
  /** What is longer than a text may be goes into `notes`. */
  readonly text: (written: string, heading: string, notes: RegisterNote[]) => LocalizedText;
  readonly note: (recordId: string | null, notes: readonly RegisterNote[]) => void;
}

/** Of a text of the register. */
const longestText = 4000;

export function createPlanBook(
  foreign: ForeignRecord,
  present: PresentRecord,
  setting: PlanSetting,
): PlanBook {
  const { language, words, directory, newId } = setting;
  const activities = namesOf(present.activities.map(({ name }) => name));
  const categories = new Map<string, DataCategory>();
  for (const category of present.categories)
    for (const name of textsOf(category.name)) categories.set(foldText(name), category);
  const processors = new Map(present.processors.map((each) => [foldText(each.name), each]));
  const newCategories: DataCategory[] = [];
  const newProcessors: Processor[] = [];
  const newRules: RetentionRule[] = [];
  const notes: PlannedNote[] = [];

  const text: PlanBook['text'] = (written, heading, into) => {
    const whole = written.trim();
    const rest = whole.slice(longestText);
    if (rest !== '') into.push({ heading, text: rest });
    return { [language]: whole.slice(0, longestText).trim() || words.missing };
  };
  const note: PlanBook['note'] = (recordId, added) => {
    if (added.length > 0) notes.push({ recordId, notes: added });
  };

  const category: PlanBook['category'] = (name, isSpecial) => {
    const key = foldText(name);
    const found = categories.get(key);
    if (found !== undefined) return found;
    const entry = Object.entries(categoryEntries).find(([, each]) => hasName(each.name, key));
    const code = entry?.[0] ?? null;
    const isTaken = [...present.categories, ...newCategories].some(
      (each) => code !== null && each.code === code,
    );
    const made: DataCategory = {
      id: categoryIdSchema.parse(newId()),
      code: isTaken ? null : code,
      name: text(name, name, []),
      isSpecial: isSpecial || entry?.[1].isSpecial === true,
    };
    categories.set(key, made);
    newCategories.push(made);
    return made;
  };

  const add = (key: string, processor: Processor): Processor => {
    processors.set(key, processor);
    newProcessors.push(processor);
    return processor;
  };

  const ownRecipient: PlanBook['ownRecipient'] = (recipient) => {
    const name = foldText(recipient.name);
    const key = recipientKey(recipient);
    const found = processors.get(key) ?? present.processors.find((each) => foldText(each.name) === name);
    if (found !== undefined) return found;
    const id = processorIdSchema.parse(newId());
    const { address, email, website } = recipient;
    if (recipient.remarks !== null) note(id, [{ heading: recipient.name, text: recipient.remarks }]);
    return add(key, {
      ...bare(recipient.name, name),
      id,
      role: recipient.role,
      service: text(recipient.service ?? words.missing, recipient.name, []),
      countryCode: recipient.countryCode,
      safeguard: recipient.safeguard ?? safeguardWithout(recipient.countryCode),
      address,
      email,
      website,
      categoryIds: [...new Set(recipient.categories.map((name) => category(name, false).id))],
    });
  };

  const recipient: PlanBook['recipient'] = (draft) => {
    const key = foldText(draft.name);
    const recorded =
      foreign.recipients.find((each) => recipientKey(each) === recipientKey(draft)) ??
      foreign.recipients.find((each) => foldText(each.name) === key);
    if (recorded !== undefined) return ownRecipient(recorded);
    const found = processors.get(key);
    if (found !== undefined) return found;
    const entry = entryOf(draft.name, directory);
    const same =
      entry === null
        ? undefined
        : [...present.processors, ...newProcessors].find(
            ({ code, name }) => code === entry.code || foldText(name) === foldText(entry.name),
          );
    if (same !== undefined) {
      processors.set(key, same);
      return same;
    }
    const proposed = entry === null ? bare(draft.name, key) : proposedProcessor(entry);
    const countryCode = draft.countryCode ?? proposed.countryCode;
    return add(key, {
      ...proposed,
      id: processorIdSchema.parse(newId()),
      role: draft.role ?? entry?.role ?? proposed.role,
      service:
        draft.service === null
          ? (entry?.service ?? text(words.missing, draft.name, []))
          : text(draft.service, draft.name, []),
      countryCode,
      safeguard:
        draft.safeguard ??
        (entry === null || draft.countryCode !== null ? safeguardWithout(countryCode) : entry.safeguard),
    });
  };

  const rule: PlanBook['rule'] = (added) => {
    const isSame = (each: RetentionRule) =>
      JSON.stringify({ ...each, id: null }) === JSON.stringify({ ...added, id: null });
    if (!newRules.some(isSame)) newRules.push(added);
  };

  return {
    words,
    newId,
    newCategories,
    newProcessors,
    newRules,
    notes,
    periodHeading: headingOfPeriods[language],
    presentActivity: (name) => (activities.has(foldText(name)) ? name : null),
    category,
    isSettled: (each) =>
      present.categories.includes(each) &&
      present.retentionRules.some(({ categoryCode }) => categoryCode === (each.code ?? each.id)),
    nameOf: ({ name }) => name[language] ?? textsOf(name)[0] ?? '',
    recipient,
    ownRecipient,
    rule,
    text,
    note,
  };
}

const headingOfPeriods = {
  fr: 'Durée de conservation',
  nl: 'Bewaartermijn',
  en: 'Retention period',
  de: 'Aufbewahrungsdauer',
} as const;

function bare(name: string, key: string): Omit<Processor, 'id'> {
  const unnamed = Object.values(recipientEntries).find((entry) => hasName(entry.name, key));
  return {
    code: null,
    name,
    role: unnamed?.role ?? 'controller',
    service: {},
    countryCode: null,
    safeguard: 'missing',
    address: null,
    email: null,
    website: null,
    source: null,
    categoryIds: [],
    isUnnamed: unnamed !== undefined,
    isBuyer: false,
    ownUse: 'not-stated',
    subProcessors: [],
    contract: null,
  };
}

/** Art. 44: needed outside the EEA only. */
function safeguardWithout(countryCode: string | null): Processor['safeguard'] {
  return countryCode !== null && isInEea(countryCode) ? 'none-needed' : 'missing';
}

/** By a name or an alias of the directory, as policies name providers; the whole name, no part of it. */
function entryOf(name: string, directory: readonly DirectoryProcessor[]): DirectoryProcessor | null {
  const key = foldText(name);
  const plain = directory.find((entry) =>
    [entry.name, ...entry.alsoKnownAs].some((each) => foldText(each) === key),
  );
  if (plain !== undefined) return plain;
  if (name.length > 60) return null;
  for (const { claim } of readPolicy(`Nous utilisons ${name}.`, directory).findings)
    if (claim.kind === 'processor' && claim.code !== null && foldText(claim.name) === key)
      return directory.find(({ code }) => code === claim.code) ?? null;
  return null;
}

function hasName(name: LocalizedText, key: string): boolean {
  return languages.some((language) => foldText(name[language] ?? '') === key);
}

function namesOf(names: readonly LocalizedText[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => textsOf(name).map(foldText)));
}

function textsOf(text: LocalizedText): readonly string[] {
  return languages.flatMap((language) => text[language] ?? []);
}
