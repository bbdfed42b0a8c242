/** The register of breaches on paper (GDPR Art. 33(5)): facts, effects and what was done, for whoever inspects it. */
import type { NoticeDuty, PersonsDuty } from '../domain/breach/breach-duties.ts';
import type { Breach, BreachPhase } from '../domain/breach/breach.ts';
import type { Controller } from '../domain/controller/controller.ts';
import type { Language } from '../domain/language.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { LocalTime } from '../domain/local-time.ts';
import { capitalise, formatTime } from '../letters/format.ts';
import { legalName } from '../letters/letterhead.ts';
import type { ReportBlock, ReportDocument } from '../letters/report.ts';
import { facts, heading, linesOf, paragraph } from './blocks.ts';
import { createScribe, type Scribe } from './scribe.ts';
import { breachReportWordsOf, type BreachReportWords } from './words/breaches/words.ts';

type Duty = Pick<NoticeDuty, 'because' | 'isLate'>;

export interface BreachRecord {
  readonly breach: Breach;
  readonly aware: LocalTime;
  readonly duties: {
    readonly authority: Duty | null;
    readonly client: Duty | null;
    readonly persons: PersonsDuty | null;
  };
  readonly phases: readonly (BreachPhase & { readonly told: LocalTime })[];
  readonly categories: readonly string[];
  /** Letters to persons that have left. */
  readonly lettersSent: number;
  /** The last day on which the client's letter left. */
  readonly clientToldOn: LocalDate | null;
}

export interface BreachRegisterFacts {
  readonly language: Language;
  readonly controller: Controller;
  readonly madeOn: LocalDate;
  readonly breaches: readonly BreachRecord[];
}

export function breachRegisterReport({
  language,
  controller,
  madeOn,
  breaches,
}: BreachRegisterFacts): ReportDocument {
  const scribe = createScribe(language);
  const { say, words, date } = scribe;
  const text = breachReportWordsOf(language);
  return {
    language,
    orientation: 'portrait',
    issuer: legalName(controller),
    title: say(text.register.title),
    subtitle: say(text.register.subtitle, { date: date(madeOn) }),
    blocks:
      breaches.length === 0
        ? [paragraph(say(text.register.empty))]
        : breaches.flatMap((record) => [
            heading(1, `${record.breach.reference}, ${date(record.aware.on)}`),
            recordBlock(record, scribe, text),
          ]),
    footer: [say(words.madeOn, { date: date(madeOn) })],
    pageLabel: say(words.pageLabel, { page: '{page}', pages: '{pages}' }),
  };
}

function recordBlock(record: BreachRecord, scribe: Scribe, text: BreachReportWords): ReportBlock {
  const { say, date } = scribe;
  const { breach, aware } = record;
  const { register, sheet } = text;
  const cells = breachCells(record, scribe, text);
  return facts(
    [say(register.summary), breach.summary],
    [say(register.role), cells.role],
    [say(sheet.discovered), date(breach.discoveredOn)],
    [
      say(sheet.aware),
      say(text.moment, { day: date(aware.on), time: formatTime(scribe.language, aware.time) }),
    ],
    [say(sheet.effects), cells.effects],
    [say(sheet.persons), countsOf(record, text, scribe.language)],
    [say(sheet.categories), cells.categories],
    [say(sheet.risk), cells.risk],
    [say(register.reasons), cells.reasons],
    [say(register.authority), cells.authority],
    [say(register.client), cells.client],
    [say(sheet.delayHeading), cells.delay],
    [say(register.personsTelling), cells.personsTelling],
    [say(register.measures), cells.measures],
    [say(register.lessons), cells.lessons],
  );
}

/** What is worded alike on paper and in a table; null where the breach does not concern it. */
export function breachCells(record: BreachRecord, scribe: Scribe, text: BreachReportWords) {
  const { language, say } = scribe;
  const { breach, phases, duties } = record;
  const { register } = text;
  const last = phases.at(-1) ?? null;
  const measures = breach.words.measures?.[language] ?? last?.sheet.measures ?? null;
  return {
    role: breach.client === null ? null : say(register.processor, { client: breach.client.name }),
    effects: linesOf(breach.effects.map((effect) => capitalise(language, say(text.effects[effect])))),
    categories: record.categories.length === 0 ? null : linesOf(record.categories),
    risk: breach.risk === null ? say(text.unknown) : say(text.risks[breach.risk.level]),
    reasons: breach.risk?.reasons ?? null,
    authority: duties.authority === null ? null : noticeText(record, duties.authority, scribe, text),
    client: duties.client === null ? null : noticeText(record, duties.client, scribe, text),
    delay: phases.find(({ delayReasons }) => delayReasons !== null)?.delayReasons ?? null,
    personsTelling: duties.persons === null ? null : personsText(record, scribe, text),
    measures,
    lessons: breach.closed === null ? say(register.open) : breach.closed.lessons,
  };
}

function countsOf(
  { breach }: BreachRecord,
  { sheet, unknown }: BreachReportWords,
  language: Language,
): string {
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  const line = (label: string, value: number | null) =>
    value === null ? [] : [`${label}${colon}${new Intl.NumberFormat(language).format(value)}`];
  return [
    breach.persons ?? unknown,
    ...line(sheet.personsCount, breach.personsCount),
    ...line(sheet.recordsCount, breach.recordsCount),
  ].join('\n');
}

function noticeText(
  { phases, clientToldOn }: BreachRecord,
  duty: Duty,
  { say, date, language }: Scribe,
  text: BreachReportWords,
): string {
  if (phases.length > 0)
    return linesOf(
      phases.map(({ told: { on, time }, theirReference }, index) => {
        const day = say(text.moment, { day: date(on), time: formatTime(language, time) });
        const at = index === 0 && duty.isLate ? say(text.register.toldLate, { day }) : day;
        return theirReference === null ? at : `${at} (${theirReference})`;
      }),
    );
  if (clientToldOn !== null) return date(clientToldOn);
  return say(duty.because === null ? text.register.notOwed : text.register.stillOwed);
}

function personsText(
  { breach, duties, lettersSent }: BreachRecord,
  { say, date }: Scribe,
  text: BreachReportWords,
): string {
  const { exception, personsTold } = breach;
  const lines = [
    ...(lettersSent === 0 ? [] : [say(text.register.letters, { count: String(lettersSent) })]),
    ...(personsTold === null ? [] : [`${date(personsTold.on)}, ${personsTold.how}`]),
    ...(exception === null ? [] : [`${say(text.exceptions[exception.ground])}\n${exception.reasons}`]),
  ];
  if (lines.length > 0) return linesOf(lines);
  return say(duties.persons?.because == null ? text.register.notOwed : text.register.stillOwed);
}
