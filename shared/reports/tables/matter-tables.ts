/** The registers of breaches (GDPR Art. 33(5)) and of disclosures as tables. */
import { breachCells, type BreachRecord } from '../breach-register.ts';
import { disclosureCells, type DisclosureRecord } from '../disclosure-register.ts';
import type { Language } from '../../domain/language.ts';
import { countryName } from '../../domain/postal/country-code.ts';
import { createScribe } from '../scribe.ts';
import { breachReportWordsOf } from '../words/breaches/words.ts';
import { tableWordsOf } from '../words/tables/words.ts';
import { columnsOf, dayCell, type Cell, type ReportTable } from './table.ts';

interface BreachFacts {
  readonly language: Language;
  readonly breaches: readonly BreachRecord[];
}

export function breachTable({ language, breaches }: BreachFacts): ReportTable {
  const scribe = createScribe(language);
  const { say } = scribe;
  const text = breachReportWordsOf(language);
  const { register, sheet } = text;
  const { sheets, reference, closedOn, happenedFrom, happenedUntil } = tableWordsOf(language);
  return {
    name: say(sheets.breaches),
    columns: columnsOf(
      [say(reference), 14],
      [say(happenedFrom), 13],
      [say(happenedUntil), 13],
      [say(sheet.discovered), 13],
      [say(sheet.aware), 13],
      [say(register.summary), 44],
      [say(register.role), 24],
      [say(sheet.effects), 28],
      [say(sheet.persons), 28],
      [say(sheet.personsCount), 14],
      [say(sheet.recordsCount), 14],
      [say(sheet.categories), 28],
      [say(sheet.risk), 14],
      [say(register.reasons), 32],
      [say(register.authority), 32],
      [say(register.client), 24],
      [say(sheet.delayHeading), 24],
      [say(register.personsTelling), 32],
      [say(register.measures), 36],
      [say(register.lessons), 36],
      [say(closedOn), 13],
    ),
    rows: breaches.map((record): readonly Cell[] => {
      const { breach, aware } = record;
      const cells = breachCells(record, scribe, text);
      return [
        breach.reference,
        dayCell(breach.happenedFrom),
        dayCell(breach.happenedUntil),
        dayCell(breach.discoveredOn),
        dayCell(aware.on),
        breach.summary,
        cells.role,
        cells.effects,
        breach.persons,
        breach.personsCount,
        breach.recordsCount,
        cells.categories,
        cells.risk,
        cells.reasons,
        cells.authority,
        cells.client,
        cells.delay,
        cells.personsTelling,
        cells.measures,
        cells.lessons,
        dayCell(breach.closed?.on ?? null),
      ];
    }),
  };
}

interface DisclosureFacts {
  readonly language: Language;
  readonly disclosures: readonly DisclosureRecord[];
}

export function disclosureTable({ language, disclosures }: DisclosureFacts): ReportTable {
  const scribe = createScribe(language);
  const { say } = scribe;
  const text = breachReportWordsOf(language);
  const headings = text.disclosures;
  const { sheets, reference, country, receivedOn, givenOn } = tableWordsOf(language);
  return {
    name: say(sheets.disclosures),
    columns: columnsOf(
      [say(reference), 14],
      [say(headings.state), 16],
      [say(headings.recipient), 28],
      [say(headings.details), 36],
      [say(country), 16],
      [say(headings.basis), 36],
      [say(receivedOn), 14],
      [say(headings.demand), 28],
      [say(headings.persons), 28],
      [say(headings.categories), 28],
      [say(givenOn), 14],
      [say(headings.given), 36],
      [say(headings.refused), 32],
      [say(headings.contest), 32],
      [say(headings.telling), 28],
    ),
    rows: disclosures.map((record): readonly Cell[] => {
      const { reference: number, fields } = record.disclosure;
      const cells = disclosureCells(record, scribe, text);
      return [
        number,
        cells.state,
        `${fields.recipientName} (${cells.recipientKind})`,
        fields.recipientDetails,
        countryName(fields.countryCode, language),
        cells.basis,
        dayCell(fields.demand?.receivedOn ?? null),
        cells.demand,
        cells.persons,
        cells.categories,
        dayCell(fields.given?.on ?? null),
        cells.given,
        cells.refused,
        cells.contest,
        cells.telling,
      ];
    }),
  };
}
