/** The record of processing as tables: the controller, the activities, the recipients, the periods, and what is done for clients. */
import type { AppError } from '../../contract/app-error.ts';
import type { Controller } from '../../domain/controller/controller.ts';
import type { Language } from '../../domain/language.ts';
import type { Processor } from '../../domain/processing/processing-activity.ts';
import type { RecipientField, RuleField } from '../../domain/register-import/record-words.ts';
import { capitalise } from '../../letters/format.ts';
import type { Result } from '../../result.ts';
import { linesOf } from '../blocks.ts';
import {
  activityOf,
  categoryOf,
  registerController,
  type ProcessingRegisterFacts,
  type RuleRecords,
} from '../processing-register.ts';
import { clientLines } from '../register-clients.ts';
import { contractLines, countryText, safeguardText } from '../register-recipients.ts';
import { createRegisterScribe, ruleText, type RegisterScribe } from '../register-scribe.ts';
import { finished } from '../scribe.ts';
import { tableWordsOf } from '../words/tables/words.ts';
import { activityTable } from './activity-table.ts';
import { columnsOf, dayCell, type Cell, type ReportTable } from './table.ts';

type Tables = Result<readonly ReportTable[], AppError>;

/** Fails as `language-missing`. */
export function processingRegisterTables(register: ProcessingRegisterFacts): Tables {
  const scribe = createRegisterScribe(register.language);
  const clients = clientTable(register, scribe);
  return finished(scribe, [
    controllerTable(register, scribe),
    activityTable(register, scribe),
    recipientTable(register, scribe),
    retentionTable(register, scribe),
    ...(clients === null ? [] : [clients]),
  ]);
}

type RecipientFacts = Pick<ProcessingRegisterFacts, 'processors' | 'categories'>;
interface InLanguage {
  readonly language: Language;
}

/** Art. 30(1)(d), 28(3). Fails as `language-missing`. */
export function recipientTables(facts: RecipientFacts & InLanguage): Tables {
  const scribe = createRegisterScribe(facts.language);
  return finished(scribe, [recipientTable(facts, scribe)]);
}

/** Art. 30(1)(f). Fails as `language-missing`. */
export function retentionTables(facts: RuleRecords & InLanguage): Tables {
  const scribe = createRegisterScribe(facts.language);
  return finished(scribe, [retentionTable(facts, scribe)]);
}

/** Art. 30(1)(a). */
function controllerTable(
  facts: { readonly controller: Controller; readonly processors: readonly Processor[] },
  scribe: RegisterScribe,
): ReportTable {
  const { say, language } = scribe;
  const { sheets, item, value } = tableWordsOf(language);
  return {
    name: say(sheets.controller),
    columns: columnsOf([say(item), 34], [say(value), 60]),
    rows: registerController(facts, scribe).filter(([, content]) => content !== null),
  };
}

export function recipientHeadings({
  say,
  text,
  language,
}: RegisterScribe): readonly (readonly [RecipientField, heading: string, width: number])[] {
  const { recipient, country } = tableWordsOf(language);
  return [
    ['name', say(text.name), 28],
    ['role', say(text.role), 20],
    ['service', say(text.service), 32],
    ['country', say(country), 20],
    ['safeguard', say(recipient.safeguard), 28],
    ['contact', say(recipient.contact), 32],
    ['categories', say(text.categories), 32],
    ['concludedOn', say(recipient.concludedOn), 14],
    ['reviewOn', say(recipient.reviewOn), 14],
    ['remarks', say(recipient.remarks), 40],
  ];
}

export function ruleHeadings({
  say,
  text,
  language,
}: RegisterScribe): readonly (readonly [RuleField, heading: string, width: number])[] {
  const { retention } = tableWordsOf(language);
  return [
    ['category', say(retention.category), 32],
    ['activity', say(text.activity), 28],
    ['period', say(text.retention), 44],
    ['groundKind', say(retention.groundKind), 22],
    ['citation', say(retention.citation), 44],
  ];
}

function recipientTable({ processors, categories }: RecipientFacts, scribe: RegisterScribe): ReportTable {
  const { say, language, letterWords, localizer } = scribe;
  const { sheets } = tableWordsOf(language);
  return {
    name: say(sheets.recipients),
    columns: columnsOf(...recipientHeadings(scribe).map(([, heading, width]) => [heading, width] as const)),
    rows: processors.map((processor): readonly Cell[] => {
      const { name, role, service, address, email, website, contract, categoryIds } = processor;
      const held = categories.filter(({ id }) => categoryIds.includes(id));
      const contacts = [address, email, website].filter((line) => line !== null && line !== '');
      return [
        name,
        capitalise(language, say(letterWords.processorRoles[role])),
        localizer.text(service, 'processor-service'),
        capitalise(language, countryText(processor, scribe)),
        safeguardText(processor, scribe),
        contacts.join('\n'),
        linesOf(held.map((category) => localizer.text(category.name, 'category'))),
        dayCell(contract?.concludedOn ?? null),
        dayCell(contract?.reviewOn ?? null),
        contractLines(processor, scribe).join('\n'),
      ];
    }),
  };
}

function retentionTable(facts: RuleRecords, scribe: RegisterScribe): ReportTable {
  const { say, text, language, localizer } = scribe;
  const { sheets } = tableWordsOf(language);
  return {
    name: say(sheets.retention),
    columns: columnsOf(...ruleHeadings(scribe).map(([, heading, width]) => [heading, width] as const)),
    rows: facts.retentionRules.map((rule) => [
      categoryOf(rule, facts, scribe),
      activityOf(rule, facts, scribe),
      ruleText(rule, scribe),
      capitalise(language, say(text.groundKinds[rule.ground.kind])),
      localizer.text(rule.ground.citation, 'retention-ground'),
    ]),
  };
}

/** Art. 30(2); null where the business works for nobody. */
function clientTable(
  { clientProcessing, processors }: ProcessingRegisterFacts,
  scribe: RegisterScribe,
): ReportTable | null {
  const { say, text, language, localizer } = scribe;
  const entries = clientProcessing.map((entry) => ({
    name: localizer.text(entry.name, 'purpose'),
    lines: clientLines(entry, processors, scribe),
  }));
  const [first] = entries;
  if (first === undefined) return null;
  return {
    name: say(tableWordsOf(language).sheets.clients),
    columns: columnsOf([say(text.activity), 28], ...first.lines.map(([label]) => [label, 40] as const)),
    rows: entries.map(({ name, lines }) => [name, ...lines.map(([, value]) => value)]),
  };
}
