/** The record of processing activities as rows: the columns of Art. 30(1), in the order of the model of the controller's authority. */
import { isInEea } from '../../domain/authority/eea.ts';
import type { ControllerCountry } from '../../domain/controller/controller.ts';
import { countryName } from '../../domain/postal/country-code.ts';
import type {
  DataCategory,
  ProcessingActivity,
  Processor,
} from '../../domain/processing/processing-activity.ts';
import { rulesFor } from '../../domain/subject/group-held-data.ts';
import { linesOf } from '../blocks.ts';
import type { ProcessingRegisterFacts } from '../processing-register.ts';
import { basisText, categoryName } from '../register-activity.ts';
import { activityDetails, automatedText } from '../register-details.ts';
import { mayTransfer, recipientLine, safeguardText, transferLine } from '../register-recipients.ts';
import { ruleText, type RegisterScribe } from '../register-scribe.ts';
import { tableWordsOf } from '../words/tables/words.ts';
import { columnsOf, dayCell, type Cell, type ReportTable } from './table.ts';

export const activityColumns = [
  'number',
  'controller',
  'activity',
  'createdOn',
  'changedOn',
  'purposes',
  'basis',
  'proof',
  'persons',
  'categories',
  'special',
  'source',
  'recipients',
  'processors',
  'joint',
  'transfers',
  'countries',
  'safeguards',
  'retention',
  'security',
  'automated',
  'marketing',
] as const;
export type ActivityColumn = (typeof activityColumns)[number];

/**
 * FR: the list and the sheets of the CNIL’s "registre de traitement simplifié" (July 2019) on one line for each activity, in its
 * order, with the basis that the CNIL advises to add. BE: the register of the model of the Belgian authority (September 2017),
 * which tells countries from safeguards; the letters beside its headings are those of Art. 30(1).
 */
const models: Readonly<Record<ControllerCountry, readonly ActivityColumn[]>> = {
  FR: [
    'activity',
    'number',
    'createdOn',
    'changedOn',
    'controller',
    'joint',
    'purposes',
    'basis',
    'proof',
    'categories',
    'retention',
    'special',
    'persons',
    'recipients',
    'processors',
    'security',
    'transfers',
    'source',
    'automated',
    'marketing',
  ],
  BE: [
    'number',
    'activity',
    'controller',
    'purposes',
    'basis',
    'proof',
    'persons',
    'categories',
    'special',
    'source',
    'recipients',
    'processors',
    'joint',
    'countries',
    'safeguards',
    'retention',
    'security',
    'automated',
    'marketing',
  ],
};

const widths: Readonly<Partial<Record<ActivityColumn, number>>> = {
  number: 9,
  controller: 24,
  createdOn: 13,
  changedOn: 13,
  proof: 40,
  recipients: 40,
  processors: 40,
  retention: 56,
  security: 40,
  marketing: 12,
};

export function activityTable(register: ProcessingRegisterFacts, scribe: RegisterScribe): ReportTable {
  const { sheets } = tableWordsOf(scribe.language);
  const headings = activityHeadings(register.controller.country, scribe);
  const model = models[register.controller.country];
  const rows = register.activities.map((activity, index) => {
    const cells = cellsOf(activity, index + 1, register, scribe);
    return model.map((column) => cells[column]);
  });
  return {
    name: scribe.say(sheets.activities),
    columns: columnsOf(
      ...model.map((column) => [scribe.say(headings[column]), widths[column] ?? 32] as const),
    ),
    rows,
  };
}

export function activityHeadings(
  country: ControllerCountry,
  { language, text }: RegisterScribe,
): Readonly<Record<ActivityColumn, string>> {
  const { activity } = tableWordsOf(language);
  const { cnil } = activity;
  const headings: Readonly<Record<ActivityColumn, string>> = {
    number: text.number,
    controller: activity.controller,
    activity: text.activity,
    createdOn: cnil.createdOn,
    changedOn: cnil.changedOn,
    purposes: text.purposes,
    basis: text.basis,
    proof: activity.proof,
    persons: text.persons,
    categories: text.categories,
    special: activity.special,
    source: text.source,
    recipients: activity.recipients,
    processors: activity.processors,
    joint: text.jointControllers,
    transfers: text.transfers,
    countries: activity.countries,
    safeguards: activity.safeguards,
    retention: activity.retention,
    security: text.security,
    automated: text.automated,
    marketing: text.marketing,
  };
  return country === 'FR' ? { ...headings, ...cnil } : headings;
}

function cellsOf(
  activity: ProcessingActivity,
  position: number,
  register: ProcessingRegisterFacts,
  scribe: RegisterScribe,
): Readonly<Record<ActivityColumn, Cell>> {
  const { say, text, localizer, missing, language } = scribe;
  const words = tableWordsOf(language);
  const { id, security, dataSource } = activity;
  const categories = register.categories.filter((each) => activity.categoryIds.includes(each.id));
  const recipients = register.processors.filter((each) => activity.processorIds.includes(each.id));
  const transfers = recipients.filter(mayTransfer);
  const proof = activityDetails(activity, { categories, recipients }, scribe);
  const inRole = (isMeant: (role: Processor['role']) => boolean) =>
    linesOf(recipients.filter(({ role }) => isMeant(role)).map((each) => recipientLine(each, scribe)));
  return {
    number: position,
    controller: register.controller.name,
    createdOn: dayCell(register.activityDays?.get(id)?.createdOn ?? null),
    changedOn: dayCell(register.activityDays?.get(id)?.changedOn ?? null),
    activity: localizer.text(activity.name, 'purpose'),
    purposes: localizer.text(activity.purpose, 'purpose'),
    basis: basisText(activity, scribe),
    proof: linesOf(
      proof.flatMap(([label, value]) => (value === null ? [] : [detailed(label, value, scribe)])),
    ),
    persons: localizer.text(activity.persons, 'persons'),
    categories:
      categories.length === 0
        ? missing(`categories ${id}`)
        : linesOf(categories.map((each) => localizer.text(each.name, 'category'))),
    special: specialText(categories, scribe),
    source: dataSource === null ? missing(`source ${id}`) : localizer.text(dataSource, 'data-source'),
    recipients: inRole((role) => role === 'controller' || role === 'authority'),
    processors: inRole((role) => role === 'processor'),
    joint: inRole((role) => role === 'joint-controller'),
    transfers:
      transfers.length === 0
        ? say(text.noTransfers)
        : linesOf(transfers.map((each) => transferLine(each, scribe))),
    countries: countriesText(transfers, scribe),
    safeguards: linesOf(
      transfers.flatMap((each) => {
        const safeguard = safeguardText(each, scribe);
        return safeguard === null ? [] : [detailed(each.name, safeguard, scribe)];
      }),
    ),
    retention: linesOf(categories.map((each) => retentionText(each, activity, register, scribe))),
    security: security === null ? missing(`security ${id}`) : localizer.text(security, 'security'),
    automated: automatedText(activity, scribe),
    marketing: say(activity.isMarketing ? words.yes : words.no),
  };
}

/** GDPR Art. 9: which, or none. */
function specialText(categories: readonly DataCategory[], scribe: RegisterScribe): string {
  const { say, language, localizer } = scribe;
  const special = categories.filter(({ isSpecial }) => isSpecial);
  return special.length === 0
    ? say(tableWordsOf(language).no)
    : linesOf(special.map(({ name }) => localizer.text(name, 'category')));
}

/** Those outside the EEA; one that nobody wrote down may be. */
function countriesText(transfers: readonly Processor[], scribe: RegisterScribe): string {
  const { say, text, language, missing } = scribe;
  const countries = transfers.flatMap(({ id, countryCode }) => {
    if (countryCode === null) return [missing(`country ${id}`)];
    return isInEea(countryCode) ? [] : [countryName(countryCode, language)];
  });
  return countries.length === 0 ? say(text.noTransfers) : linesOf([...new Set(countries)]);
}

/** "Factures : 10 ans après l’exercice, puis effacement" */
function retentionText(
  category: DataCategory,
  { id }: ProcessingActivity,
  { retentionRules }: ProcessingRegisterFacts,
  scribe: RegisterScribe,
): string {
  const rules = rulesFor({ code: category.code, categoryId: category.id }, [id], retentionRules);
  const periods =
    rules.length === 0
      ? scribe.missing(`retention ${id} ${category.id}`)
      : rules.map((rule) => ruleText(rule, scribe)).join(' / ');
  return detailed(categoryName(category, scribe), periods, scribe);
}

function detailed(what: string, details: string, { say, letterWords }: RegisterScribe): string {
  return say(letterWords.detailed, { what, details });
}
