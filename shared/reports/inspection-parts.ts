/** The lists on the cover of the folder for an inspection: contracts, requests of the year, deletions, the audit trail, what is missing. */
import { countryName } from '../domain/postal/country-code.ts';
import { contractClauses } from '../domain/processing/processor-contract.ts';
import { outcomes } from '../domain/request/right.ts';
import type { ReportBlock } from '../letters/report.ts';
import { facts, heading, linesOf, note, paragraph, table } from './blocks.ts';
import { inGroups } from './evidence-files.ts';
import type { InspectionFacts } from './inspection-facts.ts';
import type { Scribe } from './scribe.ts';
import type { InspectionWords } from './words/inspection/words.ts';

type Blocks = readonly ReportBlock[];

/** Art. 28(3): whether there is a contract, since when, and what it settles. */
export function processorBlocks(
  { processors }: InspectionFacts,
  scribe: Scribe,
  { processors: text }: InspectionWords,
): Blocks {
  const { say } = scribe;
  if (processors.length === 0) return [heading(1, say(text.heading)), paragraph(say(text.none))];
  return [
    heading(1, say(text.heading)),
    table(
      [
        [say(text.name), 8],
        [say(text.country), 3],
        [say(text.concludedOn), 3],
        [say(text.reviewOn), 3],
        [say(text.clauses), 4],
      ],
      processors.map((processor) => contractRow(processor, scribe, text)),
    ),
  ];
}

function contractRow(
  { name, service, countryCode, contract }: InspectionFacts['processors'][number],
  { say, date, language }: Scribe,
  text: InspectionWords['processors'],
): readonly string[] {
  const country = countryCode === null ? say(text.noCountry) : countryName(countryCode, language);
  const who = `${name}\n${service}`;
  const unknown = say(text.notSet);
  if (contract === null) return [who, country, unknown, unknown, say(text.noContract)];
  const { concludedOn, reviewOn, clauses } = contract;
  const [settled, all] = [clauses.length, contractClauses.length];
  return [
    who,
    country,
    concludedOn === null ? say(text.undated) : date(concludedOn),
    reviewOn === null ? unknown : date(reviewOn),
    settled === all ? say(text.whole) : say(text.partly, { settled: String(settled), all: String(all) }),
  ];
}

export function requestBlocks(folder: InspectionFacts, { say }: Scribe, words: InspectionWords): Blocks {
  const { madeOn, year, rightName, outcomeName, language } = folder;
  const text = words.requests;
  const head = heading(1, say(text.heading, { year: madeOn.slice(0, 4) }));
  if (year === null) return [head, paragraph(say(text.none))];
  const number = new Intl.NumberFormat(language);
  const reached = outcomes.filter((outcome) => year.rights.some((figures) => figures.outcomes[outcome] > 0));
  const { days } = year;
  return [
    head,
    {
      kind: 'table',
      columns: [
        { head: say(text.right), width: 5, align: 'start' },
        { head: say(text.asked), width: 2, align: 'end' },
        ...reached.map((outcome) => ({ head: outcomeName(outcome), width: 3, align: 'end' as const })),
        { head: say(text.undecided), width: 2, align: 'end' },
      ],
      rows: year.rights.map((figures) => [
        rightName(figures.right),
        ...[figures.asked, ...reached.map((outcome) => figures.outcomes[outcome]), figures.undecided].map(
          (count) => number.format(count),
        ),
      ]),
    },
    ...(days === null
      ? []
      : [
          paragraph(
            say(text.days, { median: number.format(days.median), longest: number.format(days.longest) }),
          ),
        ]),
  ];
}

/** Art. 5(1)(e), 5(2). */
export function sweepBlocks(
  { sweeps, language }: InspectionFacts,
  { say, date }: Scribe,
  { sweeps: text }: InspectionWords,
): Blocks {
  const head = heading(1, say(text.heading));
  if (sweeps.length === 0) return [head, paragraph(say(text.none))];
  const number = new Intl.NumberFormat(language);
  return [
    head,
    {
      kind: 'table',
      columns: [
        { head: say(text.on), width: 4, align: 'start' },
        { head: say(text.items), width: 3, align: 'end' },
        { head: say(text.persons), width: 4, align: 'end' },
      ],
      rows: sweeps.map(({ on, items, persons }) => [date(on), number.format(items), number.format(persons)]),
    },
    note(say(text.note)),
  ];
}

/** Art. 5(2). */
export function auditBlocks(
  { audit: { entries, head, brokenAt }, language }: InspectionFacts,
  { say }: Scribe,
  { audit: text }: InspectionWords,
): Blocks {
  return [
    heading(1, say(text.heading)),
    paragraph(say(text.what)),
    facts(
      [say(text.entries), new Intl.NumberFormat(language).format(entries)],
      [say(text.head), say(text.headValue, { seq: String(head.seq), hash: inGroups(head.hash) })],
      [say(text.state), brokenAt === null ? say(text.whole) : say(text.broken, { seq: String(brokenAt) })],
    ),
    heading(2, say(text.checkHeading)),
    { kind: 'list', items: text.check.map((step) => say(step)) },
  ];
}

export function gapBlocks(
  { gaps }: InspectionFacts,
  { say, date }: Scribe,
  { gaps: text }: InspectionWords,
): Blocks {
  if (gaps === null) return [];
  const { open, settled } = gaps;
  const nameOf = (about: (typeof open)[number]['about']) =>
    about === 'register' || about === 'policy' ? say(text[about]) : about.name;
  return [
    // On a page of its own, which can be left out of the pile as well.
    { kind: 'pageBreak' },
    heading(1, say(text.heading)),
    ...(open.length === 0
      ? [paragraph(say(text.none))]
      : [
          paragraph(say(text.what)),
          table(
            [
              [say(text.record), 4],
              [say(text.gap), 9],
            ],
            open.map(({ about, texts }) => [nameOf(about), linesOf(texts)]),
          ),
        ]),
    ...(settled.length === 0
      ? []
      : [
          heading(2, say(text.settledHeading)),
          table(
            [
              [say(text.record), 3],
              [say(text.gap), 5],
              [say(text.how), 5],
            ],
            settled.map((each) => [nameOf(each.about), each.text, linesOf([each.how, date(each.on)])]),
          ),
        ]),
  ];
}
