/** What was destroyed when due, on paper (GDPR Art. 5(1)(e), 5(2)): counts by category and rule, who decided, what was kept, and the audit trail. */
import type { AppError } from '../contract/app-error.ts';
import type { AuditHead } from '../domain/audit/audit-entry.ts';
import type { Controller } from '../domain/controller/controller.ts';
import type { Language, LocalizedText } from '../domain/language.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Sweep, SweepLine } from '../domain/sweep/sweep.ts';
import { capitalise } from '../letters/format.ts';
import { legalName } from '../letters/letterhead.ts';
import { periodText } from '../letters/period-text.ts';
import type { ReportBlock, ReportDocument } from '../letters/report.ts';
import type { Result } from '../result.ts';
import { facts, heading, paragraph, table } from './blocks.ts';
import { createScribe, finished, type Scribe } from './scribe.ts';
import { columnsOf, dayCell, type ReportTable } from './tables/table.ts';
import { sweepProofWordsOf } from './words/sweep-proof.ts';

export interface ProvenSweep {
  readonly sweep: Sweep;
  readonly confirmedOn: LocalDate;
  /** Of its lines in the audit trail; the hash is that of its confirmation. */
  readonly trail: { readonly first: number; readonly last: number; readonly hash: string };
}

interface SweepProofFacts {
  readonly language: Language;
  readonly controller: Controller;
  readonly madeOn: LocalDate;
  readonly sweeps: readonly ProvenSweep[];
  /** By id; a category may be deleted since. */
  readonly categoryName: (id: string) => LocalizedText | null;
  readonly head: AuditHead;
}

/** Of one sweep, or of all that were confirmed. Fails as `language-missing`. */
export function sweepProofReport(facts: SweepProofFacts): Result<ReportDocument, AppError> {
  const { language, controller, madeOn, sweeps } = facts;
  const scribe = createScribe(language);
  const { say, words, date } = scribe;
  const text = sweepProofWordsOf(language);
  const [only, ...more] = sweeps;
  const isOne = only !== undefined && more.length === 0;
  return finished(scribe, {
    language,
    orientation: 'portrait',
    issuer: legalName(controller),
    title: say(isOne ? text.title : text.listTitle),
    subtitle: isOne ? say(text.subtitle, { date: date(only.sweep.today) }) : null,
    blocks: [
      paragraph(say(sweeps.length === 0 ? text.empty : text.intro)),
      ...sweeps.flatMap((proven) => sweepBlocks(proven, facts, scribe)),
      ...(sweeps.length === 0 ? [] : trail(facts, scribe)),
    ],
    footer: [say(words.madeOn, { date: date(madeOn) })],
    pageLabel: say(words.pageLabel, { page: '{page}', pages: '{pages}' }),
  });
}

/** A row for each line of each sweep. Fails as `language-missing`. */
export function sweepProofTable(facts: SweepProofFacts): Result<readonly ReportTable[], AppError> {
  const scribe = createScribe(facts.language);
  const { say } = scribe;
  const text = sweepProofWordsOf(facts.language);
  return finished(scribe, [
    {
      name: say(text.sheet),
      columns: columnsOf(
        [say(text.done), 13],
        [say(text.category), 32],
        [say(text.rule), 60],
        [say(text.afterwards), 18],
        [say(text.dueIn), 10],
        [say(text.count), 10],
        [say(text.decidedBy), 24],
      ),
      rows: facts.sweeps.flatMap(({ sweep, confirmedOn }) =>
        sweep.lines.map((line) => [
          dayCell(confirmedOn),
          categoryOf(line, facts, scribe),
          ruleText(line, scribe),
          capitalise(scribe.language, say(text.actions[line.action])),
          line.year,
          line.items,
          sweep.decidedBy,
        ]),
      ),
    },
  ]);
}

function sweepBlocks(
  { sweep, confirmedOn, trail: { first, last, hash } }: ProvenSweep,
  surroundings: SweepProofFacts,
  scribe: Scribe,
): readonly ReportBlock[] {
  const { say, date } = scribe;
  const text = sweepProofWordsOf(scribe.language);
  const number = numberIn(scribe);
  return [
    heading(1, say(text.heading, { date: date(confirmedOn) })),
    facts(
      [say(text.controller), legalName(surroundings.controller)],
      [say(text.decidedBy), sweep.decidedBy],
      [say(text.asOf), date(sweep.today)],
      [say(text.done), date(confirmedOn)],
      [say(text.items), number(sweep.lines.reduce((sum, { items }) => sum + items, 0))],
      [say(text.persons), number(sweep.persons)],
      [say(text.entries), say(text.range, { first: String(first), last: String(last) })],
      [say(text.print), hash],
    ),
    ...(sweep.lines.length === 0
      ? []
      : [heading(2, say(text.linesHeading)), lines(sweep, surroundings, scribe)]),
    heading(2, say(text.holdsHeading)),
    sweep.holds.length === 0
      ? paragraph(say(text.noHolds))
      : table(
          [
            [say(text.hold), 4],
            [say(text.count), 1],
          ],
          sweep.holds.map(({ kind, persons }) => [
            capitalise(scribe.language, say(text.holds[kind])),
            number(persons),
          ]),
        ),
  ];
}

function lines({ lines: all }: Sweep, surroundings: SweepProofFacts, scribe: Scribe): ReportBlock {
  const { say } = scribe;
  const text = sweepProofWordsOf(scribe.language);
  return table(
    [
      [say(text.category), 5],
      [say(text.rule), 9],
      [say(text.afterwards), 3],
      [say(text.dueIn), 2],
      [say(text.count), 2],
    ],
    all.map((line) => [
      categoryOf(line, surroundings, scribe),
      ruleText(line, scribe),
      capitalise(scribe.language, say(text.actions[line.action])),
      String(line.year),
      numberIn(scribe)(line.items),
    ]),
  );
}

function trail({ head }: SweepProofFacts, { say, language }: Scribe): readonly ReportBlock[] {
  const text = sweepProofWordsOf(language);
  return [
    heading(1, say(text.trailHeading)),
    paragraph(say(text.trail)),
    facts([say(text.head), say(text.headIs, { seq: String(head.seq), hash: head.hash })]),
  ];
}

function categoryOf({ categoryId }: SweepLine, { categoryName }: SweepProofFacts, scribe: Scribe): string {
  const name = categoryName(categoryId);
  return name === null
    ? scribe.say(sweepProofWordsOf(scribe.language).categoryGone)
    : scribe.localizer.text(name, 'category');
}

/** The rule as it was, and what it rests on. */
function ruleText({ rule }: SweepLine, { localizer, language }: Scribe): string {
  return `${capitalise(language, periodText(rule, localizer))}\n${localizer.text(rule.ground.citation, 'retention-ground')}`;
}

function numberIn({ letterWords }: Scribe): (value: number) => string {
  const format = new Intl.NumberFormat(letterWords.locale);
  return (value) => format.format(value);
}
