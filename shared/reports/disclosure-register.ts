/** The register of disclosures on paper: to whom, on which demand, what was given, and whether the person may know. */
import type { Controller } from '../domain/controller/controller.ts';
import type { Disclosure, DisclosureFields, DisclosureState } from '../domain/disclosure/disclosure.ts';
import type { Language } from '../domain/language.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { basisPlaces } from '../letters/access-answer/held-rows.ts';
import { capitalise, formatShortArticle } from '../letters/format.ts';
import { legalName } from '../letters/letterhead.ts';
import type { ReportBlock, ReportDocument } from '../letters/report.ts';
import { facts, heading, linesOf, paragraph } from './blocks.ts';
import { createScribe, type Scribe } from './scribe.ts';
import { breachReportWordsOf, type BreachReportWords } from './words/breaches/words.ts';

export interface DisclosureRecord {
  readonly disclosure: Disclosure;
  readonly state: DisclosureState;
  /** As they are called now; who was erased since is counted no more. */
  readonly persons: readonly string[];
  readonly categories: readonly string[];
}

export interface DisclosureRegisterFacts {
  readonly language: Language;
  readonly controller: Controller;
  readonly madeOn: LocalDate;
  readonly disclosures: readonly DisclosureRecord[];
}

export function disclosureRegisterReport({
  language,
  controller,
  madeOn,
  disclosures,
}: DisclosureRegisterFacts): ReportDocument {
  const scribe = createScribe(language);
  const { say, words, date } = scribe;
  const text = breachReportWordsOf(language);
  return {
    language,
    orientation: 'portrait',
    issuer: legalName(controller),
    title: say(text.disclosures.title),
    subtitle: say(text.disclosures.subtitle, { date: date(madeOn) }),
    blocks:
      disclosures.length === 0
        ? [paragraph(say(text.disclosures.empty))]
        : disclosures.flatMap((record) => [
            heading(1, `${record.disclosure.reference}, ${record.disclosure.fields.recipientName}`),
            recordBlock(record, scribe, text),
          ]),
    footer: [say(words.madeOn, { date: date(madeOn) })],
    pageLabel: say(words.pageLabel, { page: '{page}', pages: '{pages}' }),
  };
}

function recordBlock(record: DisclosureRecord, scribe: Scribe, text: BreachReportWords): ReportBlock {
  const { say, words } = scribe;
  const { fields } = record.disclosure;
  const { disclosures } = text;
  const cells = disclosureCells(record, scribe, text);
  return facts(
    [say(disclosures.state), cells.state],
    [say(disclosures.recipient), cells.recipientKind],
    [say(disclosures.details), fields.recipientDetails],
    [say(disclosures.basis), cells.basis],
    [say(disclosures.demand), cells.demand],
    [say(disclosures.persons), cells.persons ?? say(words.none)],
    [say(disclosures.categories), cells.categories ?? say(words.none)],
    [say(disclosures.given), cells.given],
    [say(disclosures.refused), cells.refused],
    [say(disclosures.contest), cells.contest],
    [say(disclosures.telling), cells.telling],
  );
}

/** What is worded alike on paper and in a table; null where there is nothing to say. */
export function disclosureCells(record: DisclosureRecord, scribe: Scribe, text: BreachReportWords) {
  const { language, say, date, letterWords } = scribe;
  const { fields } = record.disclosure;
  const { given, refused, contest, lawfulBasis, basisText } = fields;
  const { disclosures } = text;
  const basis = `${capitalise(language, say(letterWords.lawfulBases[lawfulBasis]))} (${formatShortArticle(language, basisPlaces[lawfulBasis])})`;
  const persons = [...record.persons, ...(fields.otherPersons === null ? [] : [fields.otherPersons])];
  return {
    state: say(text.states[record.state]),
    recipientKind: capitalise(language, say(text.recipients[fields.recipientKind])),
    basis: basisText === null ? basis : `${basis}\n${basisText}`,
    demand: demandText(fields, scribe, text),
    persons: persons.length === 0 ? null : linesOf(persons),
    categories: record.categories.length === 0 ? null : linesOf(record.categories),
    given:
      given === null
        ? null
        : `${say(disclosures.givenOn, { day: date(given.on), channel: say(text.channels[given.channel]) })}\n${given.what}`,
    refused: refused === null ? null : `${date(refused.on)}\n${refused.reasons}`,
    contest:
      contest === null
        ? null
        : `${date(contest.on)}, ${say(text.contests[contest.outcome])}\n${contest.arguments}`,
    telling: tellingText(fields, scribe, text),
  };
}

function demandText({ demand }: DisclosureFields, { say, date }: Scribe, text: BreachReportWords): string {
  const { disclosures } = text;
  if (demand === null) return say(disclosures.noDemand);
  const day = date(demand.receivedOn);
  return demand.reference === null
    ? say(disclosures.demandWithoutReference, { day })
    : say(disclosures.demandText, { day, reference: demand.reference });
}

function tellingText({ telling }: DisclosureFields, { say, date }: Scribe, text: BreachReportWords): string {
  const { disclosures } = text;
  switch (telling.kind) {
    case 'to-tell':
      return say(disclosures.toTell);
    case 'told':
      return say(disclosures.told, { day: date(telling.on) });
    case 'not-needed':
      return `${say(disclosures.notNeeded)}\n${telling.reason}`;
    case 'secret': {
      const until =
        telling.until === null
          ? say(disclosures.secret)
          : say(disclosures.secretUntil, { day: date(telling.until) });
      return `${until}\n${telling.source}`;
    }
  }
}
