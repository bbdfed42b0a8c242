/** The words of the record as tables, backwards: what each heading and each phrase that Greffe prints stands for. */
import { controllerCountrySchema } from '../../domain/controller/controller.ts';
import type { Language } from '../../domain/language.ts';
import {
  lawfulBases,
  processorRoles,
  transferSafeguards,
} from '../../domain/processing/processing-activity.ts';
import type { ActivityField } from '../../domain/register-import/activity-field.ts';
import { headingKey } from '../../domain/register-import/heading-words.ts';
import { printedKey, type RecordWords, type RulePeriod } from '../../domain/register-import/record-words.ts';
import { groundKinds, retentionActions, startEvents } from '../../domain/retention/retention-rule.ts';
import { activityColumns, activityHeadings, type ActivityColumn } from './activity-table.ts';
import { recipientHeadings, ruleHeadings } from './register-tables.ts';
import { createRegisterScribe, ruleText, type RegisterScribe } from '../register-scribe.ts';
import { tableWordsOf } from '../words/tables/words.ts';

const fieldOfColumn: Readonly<Record<ActivityColumn, ActivityField>> = {
  number: 'reference',
  controller: 'ignore',
  activity: 'name',
  createdOn: 'ignore',
  changedOn: 'ignore',
  purposes: 'purpose',
  basis: 'basis',
  proof: 'note',
  persons: 'persons',
  categories: 'categories',
  special: 'special',
  source: 'source',
  recipients: 'recipients',
  processors: 'processors',
  joint: 'joint',
  transfers: 'transfers',
  countries: 'transfers',
  safeguards: 'safeguards',
  retention: 'retention',
  security: 'security',
  automated: 'automated',
  marketing: 'marketing',
};

const known = new Map<Language, RecordWords>();

export function recordWordsOf(language: Language): RecordWords {
  const words = known.get(language) ?? readBack(language);
  known.set(language, words);
  return words;
}

function readBack(language: Language): RecordWords {
  const scribe = createRegisterScribe(language);
  const { say, text, letterWords } = scribe;
  const table = tableWordsOf(language);
  const printedPeriods = printedRules(scribe);
  const printed = <Value>(entries: readonly (readonly [string | null, Value])[]) =>
    new Map(
      entries.flatMap(([word, value]) => (word === null ? [] : [[printedKey(say(word)), value] as const])),
    );
  const headings = <Value>(entries: readonly (readonly [string, Value])[]) =>
    new Map(entries.map(([heading, value]) => [headingKey(heading), value] as const));
  return {
    activityHeadings: headings(
      controllerCountrySchema.options.flatMap((country) => {
        const model = activityHeadings(country, scribe);
        return activityColumns.map((column) => [say(model[column]), fieldOfColumn[column]] as const);
      }),
    ),
    recipientHeadings: headings(recipientHeadings(scribe).map(([field, heading]) => [heading, field])),
    ruleHeadings: headings(ruleHeadings(scribe).map(([field, heading]) => [heading, field])),
    missing: say(text.missing),
    nothing: new Set(
      [table.no, text.noTransfers, text.noAutomated, text.noJointControllers].map((word) =>
        printedKey(say(word)),
      ),
    ),
    yes: printedKey(say(table.yes)),
    everyActivity: printedKey(say(text.everyActivity)),
    lawfulBases: printed(lawfulBases.map((basis) => [text.lawfulBases[basis], basis])),
    roles: printed(processorRoles.map((role) => [letterWords.processorRoles[role], role])),
    safeguards: printed(transferSafeguards.map((each) => [letterWords.safeguards[each], each])),
    groundKinds: printed(groundKinds.map((kind) => [text.groundKinds[kind], kind])),
    readPeriod: (written) => periodOf(written, printedPeriods, scribe),
  };
}

/** Every rule that could have been printed with the figure that stands there, by how it is printed. */
function periodOf(
  written: string,
  printed: (count: number) => ReadonlyMap<string, RulePeriod>,
  scribe: RegisterScribe,
): RulePeriod | null {
  const figure = /\d[\d.\s\u00a0\u202f]*/u.exec(written)?.[0].replace(/\D/gu, '') ?? '';
  // Longer than any period.
  const count = figure.length > 5 ? 0 : Number(figure);
  return printed(count).get(printedKey(written)) ?? criterionOf(written, scribe);
}

const mostRemembered = 200;

function printedRules(scribe: RegisterScribe): (count: number) => ReadonlyMap<string, RulePeriod> {
  const remembered = new Map<number, ReadonlyMap<string, RulePeriod>>();
  return (count) => {
    const known = remembered.get(count);
    if (known !== undefined) return known;
    const rules = new Map(
      candidates(count)
        .toReversed()
        .map((rule) => [printedKey(ruleText(rule, scribe)), rule]),
    );
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(count, rules);
    return rules;
  };
}

function candidates(count: number): readonly RulePeriod[] {
  const durations: readonly RulePeriod['duration'][] = [
    { unit: 'years', count },
    { unit: 'months', count },
    { unit: 'days', count },
    { unit: 'days', count: 0 },
    { unit: 'indefinite', criterion: null },
  ];
  return durations.flatMap((duration) =>
    retentionActions.flatMap((action) =>
      startEvents.flatMap((startEvent) =>
        (['event', 'next-1-january'] as const).map((countsFrom) => ({
          duration,
          startEvent,
          countsFrom,
          action,
        })),
      ),
    ),
  );
}

/** "Criterion, puis anonymisation": what follows is known, what stands before it is the criterion. */
function criterionOf(written: string, { say, letterWords, language }: RegisterScribe): RulePeriod | null {
  const mark = '\u0001';
  for (const action of ['anonymise', 'archive'] as const) {
    const [before = '', after = ''] = say(letterWords.afterwards[action], { period: mark }).split(mark);
    if (after === '' || !written.endsWith(after) || !written.startsWith(before)) continue;
    const criterion = written.slice(before.length, -after.length).trim();
    if (criterion === '') continue;
    return {
      duration: { unit: 'indefinite', criterion: { [language]: criterion } },
      startEvent: 'collected',
      countsFrom: 'event',
      action,
    };
  }
  return null;
}
