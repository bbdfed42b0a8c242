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
import { columnsOf, type Cell, type ReportTable } from './table.ts';

type Column =
  | 'number'
  | 'activity'
  | 'purposes'
  | 'basis'
  | 'proof'
  | 'persons'
  | 'categories'
  | 'special'
  | 'source'
  | 'recipients'
  | 'processors'
  | 'joint'
  | 'transfers'
  | 'countries'
  | 'safeguards'
  | 'retention'
  | 'security'
  | 'automated'
  | 'marketing';

/** FR: the record sheet of the CNIL, one activity on a line. BE: the table of the APD, which tells countries from safeguards. */
const models: Readonly<Record<ControllerCountry, readonly Column[]>> = {
  FR: [
    'number',
    'activity',
    'purposes',
    'basis',
    'proof',
    'persons',
    'categories',
    'special',
    'retention',
    'recipients',
    'processors',
    'joint',
    'transfers',
    'security',
    'source',
    'automated',
    'marketing',
  ],
  BE: [
    'number',
    'activity',
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

export function activityTable(register: ProcessingRegisterFacts, scribe: RegisterScribe): ReportTable {
  const { sheets } = tableWordsOf(scribe.language);
  const headings = headingsOf(scribe);
  const model = models[register.controller.country];
  const rows = register.activities.map((activity, index) => {
    const cells = cellsOf(activity, index + 1, register, scribe);
    return model.map((column) => cells[column]);
  });
  return {
    name: scribe.say(sheets.activities),
    columns: columnsOf(...model.map((column) => [headings[column], column === 'number' ? 6 : 32] as const)),
    rows,
  };
}

function headingsOf({ language, say, text }: RegisterScribe): Readonly<Record<Column, string>> {
  const { activity } = tableWordsOf(language);
  return {
    number: say(text.number),
    activity: say(text.activity),
    purposes: say(text.purposes),
    basis: say(text.basis),
    proof: say(activity.proof),
    persons: say(text.persons),
    categories: say(text.categories),
    special: say(activity.special),
    source: say(text.source),
    recipients: say(activity.recipients),
    processors: say(activity.processors),
    joint: say(text.jointControllers),
    transfers: say(text.transfers),
    countries: say(activity.countries),
    safeguards: say(activity.safeguards),
    retention: say(activity.retention),
    security: say(text.security),
    automated: say(text.automated),
    marketing: say(text.marketing),
  };
}

function cellsOf(
  activity: ProcessingActivity,
  position: number,
  register: ProcessingRegisterFacts,
  scribe: RegisterScribe,
): Readonly<Record<Column, Cell>> {
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
