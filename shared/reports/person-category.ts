/** One category of a person's data: every field and item as it is held, then why, from whom, with whom and how long (Art. 15(1)). */
import { columnWords, dataValue } from '../domain/subject/data-words.ts';
import type { HeldCategory, HeldItem, HeldPurpose, HeldRecipient } from '../domain/subject/held-data.ts';
import type { HeldField } from '../domain/subject/identity-field.ts';
import { relationSchema } from '../domain/subject/subject.ts';
import {
  basisText,
  countryText,
  heldPeriodText,
  itemSourceText,
  sourceText,
} from '../letters/access-answer/held-rows.ts';
import { fieldText } from '../letters/field-text.ts';
import { capitalise } from '../letters/format.ts';
import type { ReportBlock } from '../letters/report.ts';
import { facts, heading, linesOf, note, table } from './blocks.ts';
import type { Scribe } from './scribe.ts';

export function categoryBlocks(category: HeldCategory, scribe: Scribe): readonly ReportBlock[] {
  const { say, words, localizer } = scribe;
  const text = words.personExport;
  return [
    heading(1, localizer.text(category.name, 'category')),
    ...(category.isSpecial ? [note(say(text.special))] : []),
    ...(category.fields.length === 0
      ? []
      : [
          table(
            columns(say(text.since), scribe),
            category.fields.map((field) => fieldRow(field, scribe)),
          ),
        ]),
    ...(category.items.length === 0
      ? []
      : [
          table(
            columns(say(text.collectedOn), scribe),
            category.items.map((item) => itemRow(item, scribe)),
          ),
        ]),
    handling(category, scribe),
    ...purposeBlocks(category.purposes, scribe),
    ...recipientBlocks(category.recipients, scribe),
  ];
}

function columns(dateHead: string, { say, words }: Scribe): readonly (readonly [string, number])[] {
  const text = words.personExport;
  return [
    [say(text.data), 4],
    [say(text.content), 7],
    [dateHead, 3],
    [say(text.origin), 4],
  ];
}

function fieldRow(field: HeldField, { say, words, letterWords, language, date }: Scribe): readonly string[] {
  return [
    capitalise(language, say(letterWords.identityFields[field.field])),
    fieldValue(field, { say, words, language }),
    field.since === null ? words.none : date(field.since),
    field.origin === null ? words.none : capitalise(language, say(letterWords.origins[field.origin])),
  ];
}

/** Codes and days in words, all else as it is held. */
function fieldValue(
  { field, value }: HeldField,
  { say, words, language }: Pick<Scribe, 'say' | 'words' | 'language'>,
): string {
  if (field === 'relation') return say(words.relations[relationSchema.parse(value)]);
  return fieldText(field, value, language);
}

function itemRow(
  { label, value, collectedOn, source }: HeldItem,
  { words, date, language }: Scribe,
): readonly string[] {
  const ours = columnWords(label, language);
  return [
    ours === null ? label : capitalise(language, ours),
    value === '' ? words.none : dataValue(label, value, language),
    collectedOn === null ? words.none : date(collectedOn),
    source === null ? words.none : itemSourceText(source, language),
  ];
}

/** What can be said in a line or two; purposes and recipients follow as tables, where there are any. */
function handling(category: HeldCategory, scribe: Scribe): ReportBlock {
  const { say, words, letterWords, localizer, language } = scribe;
  const text = words.personExport;
  const { purposes, recipients } = category;
  const sources = [...new Set(category.sources.map((source) => sourceText(source, localizer)))];
  const decisions = purposes.flatMap(({ name, automatedDecision }) =>
    automatedDecision === null
      ? []
      : [
          say(letterWords.detailed, {
            what: localizer.text(name, 'purpose'),
            details: localizer.text(automatedDecision, 'automated-decision'),
          }),
        ],
  );
  const unknown = (pattern: string) => capitalise(language, say(pattern));
  return facts(
    [say(text.sources), sources.length === 0 ? unknown(letterWords.unknownSource) : linesOf(sources)],
    [say(text.kept), periodText(category, scribe)],
    [say(text.why), purposes.length === 0 ? unknown(text.noPurpose) : null],
    [say(text.recipients), recipients.length === 0 ? unknown(text.noRecipients) : null],
    [say(text.automated), decisions.length === 0 ? null : linesOf(decisions)],
  );
}

/** Name and purpose, the lawful basis and, for marketing, that one may simply say no (Art. 21(4)). */
function purposeBlocks(purposes: readonly HeldPurpose[], scribe: Scribe): readonly ReportBlock[] {
  const { say, words, localizer } = scribe;
  const text = words.personExport;
  if (purposes.length === 0) return [];
  return [
    heading(2, say(text.why)),
    table(
      [
        [say(text.purpose), 1],
        [say(text.basis), 1],
      ],
      purposes.map((purpose) => [
        `${localizer.text(purpose.name, 'purpose')}\n${localizer.text(purpose.purpose, 'purpose')}`,
        [basisText(purpose, localizer), ...(purpose.isMarketing ? [say(text.marketing)] : [])].join('\n'),
      ]),
    ),
  ];
}

/** By name (C-154/21), with the country and the safeguard of a transfer (Art. 15(2)). */
function recipientBlocks(recipients: readonly HeldRecipient[], scribe: Scribe): readonly ReportBlock[] {
  const { say, words, letterWords, localizer, language } = scribe;
  const text = words.personExport;
  if (recipients.length === 0) return [];
  return [
    heading(2, say(text.recipients)),
    table(
      [
        [say(text.recipient), 5],
        [say(text.service), 6],
        [say(text.country), 5],
      ],
      recipients.map((recipient) => [
        `${recipient.name}\n${capitalise(language, say(letterWords.processorRoles[recipient.role]))}`,
        localizer.text(recipient.service, 'processor-service'),
        capitalise(language, countryText(recipient, localizer)),
      ]),
    ),
  ];
}

/** The period, its last day where one can be computed, and the contract or promise that it rests on. */
function periodText(category: HeldCategory, { localizer, language }: Scribe): string {
  const text = capitalise(language, heldPeriodText(category, localizer));
  const ground = category.period?.ground;
  // A law is already named in the period. Why a period was only suggested is a note for whoever keeps the register.
  const isTold = ground !== undefined && (ground.kind === 'contract' || ground.kind === 'policy');
  return isTold ? `${text}\n${localizer.text(ground.citation, 'retention-ground')}` : text;
}
