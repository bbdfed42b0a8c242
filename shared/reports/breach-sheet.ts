/** The sheet of Art. 33(3): all that the authority's form asks for, to copy from. */
import type { Breach, BreachPhase, BreachSheet } from '../domain/breach/breach.ts';
import type { Controller } from '../domain/controller/controller.ts';
import type { Language } from '../domain/language.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { LocalTime } from '../domain/local-time.ts';
import { capitalise, formatTime } from '../letters/format.ts';
import { legalName } from '../letters/letterhead.ts';
import type { ReportBlock, ReportDocument } from '../letters/report.ts';
import { facts, heading, linesOf, paragraph } from './blocks.ts';
import { controllerLines } from './controller-facts.ts';
import { createScribe } from './scribe.ts';
import { breachReportWordsOf, type BreachReportWords } from './words/breaches/words.ts';

export interface BreachSheetFacts {
  readonly language: Language;
  readonly controller: Controller;
  readonly madeOn: LocalDate;
  readonly breach: Breach;
  readonly aware: LocalTime;
  readonly due: LocalTime | null;
  readonly sheet: BreachSheet;
  /** Null: a draft, nobody was told it yet. */
  readonly told:
    | (Pick<BreachPhase, 'delayReasons' | 'theirReference'> & {
        readonly number: number;
        readonly at: LocalTime;
      })
    | null;
  readonly arePersonsTold: boolean;
}

export function breachSheetReport(facts: BreachSheetFacts): ReportDocument {
  const { language, controller, breach, sheet, told } = facts;
  const scribe = createScribe(language);
  const { say, words, date } = scribe;
  const text = breachReportWordsOf(language);
  return {
    language,
    orientation: 'portrait',
    issuer: legalName(controller),
    title: say(text.sheet.title, { reference: breach.reference }),
    subtitle: told === null ? say(text.sheet.draft) : say(text.sheet.phase, { number: String(told.number) }),
    blocks: [
      paragraph(say(text.sheet.what)),
      heading(1, say(words.register.controllerHeading)),
      controllerBlock(facts),
      heading(1, say(text.sheet.factsHeading)),
      factBlock(facts, text),
      ...section(say(text.sheet.natureHeading), sheet.nature),
      personsBlock(facts, text),
      ...section(say(text.sheet.contactHeading), sheet.contact),
      ...section(say(text.sheet.consequencesHeading), sheet.consequences),
      ...section(say(text.sheet.measuresHeading), sheet.measures),
      ...section(say(text.sheet.outstandingHeading), sheet.outstanding),
      ...section(say(text.sheet.delayHeading), told?.delayReasons ?? null),
      ...section(
        say(text.sheet.personsToldHeading),
        say(facts.arePersonsTold ? text.sheet.personsTold : text.sheet.notTold),
      ),
    ],
    footer: [say(words.madeOn, { date: date(facts.madeOn) })],
    pageLabel: say(words.pageLabel, { page: '{page}', pages: '{pages}' }),
  };
}

function section(title: string, text: string | null): readonly ReportBlock[] {
  return text === null ? [] : [heading(1, title), ...text.split(/\n{2,}/u).map(paragraph)];
}

function controllerBlock({ controller, language }: BreachSheetFacts): ReportBlock {
  return facts(...controllerLines(controller, createScribe(language)));
}

function factBlock(
  { breach, language, aware, due, told }: BreachSheetFacts,
  text: BreachReportWords,
): ReportBlock {
  const { say, date } = createScribe(language);
  const { happenedFrom, happenedUntil, risk } = breach;
  const moment = ({ on, time }: LocalTime) =>
    say(text.moment, { day: date(on), time: formatTime(language, time) });
  const happened =
    happenedFrom === null
      ? say(text.unknown)
      : happenedUntil === null || happenedUntil === happenedFrom
        ? date(happenedFrom)
        : say(text.fromUntil, { from: date(happenedFrom), until: date(happenedUntil) });
  return facts(
    [say(text.sheet.happened), happened],
    [say(text.sheet.discovered), date(breach.discoveredOn)],
    [say(text.sheet.aware), moment(aware)],
    [say(text.sheet.due), due === null ? null : moment(due)],
    [say(text.sheet.told), told === null ? null : moment(told.at)],
    [say(text.sheet.theirReference), told?.theirReference ?? null],
    [
      say(text.sheet.effects),
      linesOf(breach.effects.map((effect) => capitalise(language, say(text.effects[effect])))),
    ],
    [
      say(text.sheet.risk),
      risk === null ? say(text.unknown) : `${say(text.risks[risk.level])}\n${risk.reasons}`,
    ],
  );
}

function personsBlock({ sheet, language }: BreachSheetFacts, text: BreachReportWords): ReportBlock {
  const { say } = createScribe(language);
  const count = (value: number | null) =>
    value === null ? say(text.unknown) : new Intl.NumberFormat(language).format(value);
  return facts(
    [say(text.sheet.persons), sheet.persons ?? say(text.unknown)],
    [say(text.sheet.personsCount), count(sheet.personsCount)],
    [say(text.sheet.recordsCount), count(sheet.recordsCount)],
    [
      say(text.sheet.categories),
      sheet.categories.length === 0 ? say(text.unknown) : linesOf(sheet.categories),
    ],
  );
}
