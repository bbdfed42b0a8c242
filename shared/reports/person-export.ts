/** The copy of a person's data to read (GDPR Art. 15(1) and (3)): everything held, category by category, and what is done with it. */
import type { AppError } from '../contract/app-error.ts';
import type { Controller } from '../domain/controller/controller.ts';
import type { Language } from '../domain/language.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { countHeld, type HeldData } from '../domain/subject/held-data.ts';
import type { LeftOut } from '../domain/subject/portable-data.ts';
import { displayName, type Subject } from '../domain/subject/subject.ts';
import { heldPeriodText } from '../letters/access-answer/held-rows.ts';
import { frameOf } from '../letters/clauses/clauses.ts';
import { capitalise } from '../letters/format.ts';
import { legalName } from '../letters/letterhead.ts';
import type { ReportBlock, ReportDocument } from '../letters/report.ts';
import { resolveTemplate } from '../letters/resolve-template.ts';
import type { Result } from '../result.ts';
import { facts, heading, paragraph, table } from './blocks.ts';
import { addressText, contactText, waysText } from './controller-facts.ts';
import { categoryBlocks } from './person-category.ts';
import { consentBlocks, disclosureBlocks } from './person-standing.ts';
import { createScribe, finished, type Scribe } from './scribe.ts';

export interface PersonExportFacts {
  readonly language: Language;
  /** Of the request. */
  readonly reference: string;
  readonly madeOn: LocalDate;
  /** In force when the request was received. */
  readonly controller: Controller;
  readonly subject: Subject;
  readonly held: HeldData;
  /** Of a copy to be taken elsewhere (Art. 20): what it does not hold. Absent: it holds everything. */
  readonly leftOut?: readonly LeftOut[];
}

/** Nothing is cut: long tables and texts go on over pages. Fails as `language-missing`. */
export function personExportReport(facts: PersonExportFacts): Result<ReportDocument, AppError> {
  const { language, controller, reference, held } = facts;
  const scribe = createScribe(language);
  const { say, date, words } = scribe;
  const text = words.personExport;
  const blocks: readonly ReportBlock[] =
    held.categories.length === 0
      ? [paragraph(say(text.nothingHeld)), summary(facts, scribe)]
      : [
          paragraph(say(text.intro, { date: date(facts.madeOn) })),
          summary(facts, scribe),
          heading(1, say(text.overviewHeading)),
          overview(held, scribe),
          ...held.categories.flatMap((category) => categoryBlocks(category, scribe)),
          ...disclosureBlocks(held.disclosures, scribe),
          ...consentBlocks(held.consents, scribe),
          ...decisions(held, scribe),
        ];
  return finished(scribe, {
    language,
    orientation: 'portrait',
    issuer: legalName(controller),
    title: say(text.title),
    subtitle: say(text.subtitle, { reference }),
    blocks: [...portability(facts, scribe), ...blocks, ...rights(controller, scribe)],
    footer: [say(words.request, { reference }), say(words.madeOn, { date: date(facts.madeOn) })],
    pageLabel: say(words.pageLabel, { page: '{page}', pages: '{pages}' }),
  });
}

function portability({ leftOut }: PersonExportFacts, scribe: Scribe): readonly ReportBlock[] {
  if (leftOut === undefined) return [];
  const { say, words } = scribe;
  const lines = leftOutLines(leftOut, scribe);
  return [
    paragraph(say(words.portability.what)),
    ...(lines.length === 0
      ? []
      : [heading(1, say(words.portability.leftOutHeading)), ...lines.map((line) => paragraph(line))]),
  ];
}

/** "Factures (3 éléments) : ces données ne sont traitées ni …" */
export function leftOutLines(
  leftOut: readonly LeftOut[],
  { say, words, letterWords, localizer }: Scribe,
): readonly string[] {
  return leftOut.map(({ name, count, reason }) =>
    say(words.portability.leftOut, {
      category: localizer.text(name, 'category'),
      items: say(count === 1 ? letterWords.items.one : letterWords.items.other, { count: String(count) }),
      reason: words.portability.reasons[reason],
    }),
  );
}

function summary({ subject, reference, controller }: PersonExportFacts, scribe: Scribe): ReportBlock {
  const { say, words } = scribe;
  const text = words.personExport;
  const { dpo, address, website } = controller;
  const lines = [legalName(controller), addressText(address, scribe.language), waysText(controller), website];
  return facts(
    [say(text.person), displayName(subject)],
    [say(text.request), reference],
    [say(text.controller), lines.filter((line) => line !== null).join('\n')],
    [say(words.controller.dpo), dpo === null ? null : contactText(dpo)],
  );
}

function overview({ categories }: HeldData, scribe: Scribe): ReportBlock {
  const { say, words, localizer, language } = scribe;
  const text = words.personExport;
  return table(
    [
      [say(text.category), 5],
      [say(text.count), 2],
      [say(text.kept), 8],
    ],
    categories.map((category) => [
      localizer.text(category.name, 'category'),
      new Intl.NumberFormat(scribe.letterWords.locale).format(countHeld(category)),
      capitalise(language, heldPeriodText(category, localizer)),
    ]),
  );
}

/** Art. 15(1)(h): said once where there are none; otherwise each stands with its category. */
function decisions({ categories }: HeldData, { say, words }: Scribe): readonly ReportBlock[] {
  const hasDecisions = categories.some(({ purposes }) =>
    purposes.some(({ automatedDecision }) => automatedDecision !== null),
  );
  const text = words.personExport;
  return hasDecisions ? [] : [heading(1, say(text.automated)), paragraph(say(text.noAutomated))];
}

/** Art. 15(1)(e) and (f); complaint and court in the words of the letters. */
function rights(controller: Controller, { language, say, words }: Scribe): readonly ReportBlock[] {
  const text = words.personExport;
  const { privacyContact, address, country } = controller;
  const ways = [
    privacyContact === null ? null : contactText(privacyContact),
    waysText(controller),
    addressText(address, language),
  ].filter((way) => way !== null);
  const complaint = resolveTemplate(
    { version: 1, subject: '', blocks: frameOf(language).clauses.complaint, enclosures: [] },
    { isBelgium: country === 'BE', isFrance: country === 'FR', otherAuthority: null, asksForAnother: false },
    {},
    language,
  );
  return [
    heading(1, say(text.rightsHeading)),
    paragraph(say(text.rights)),
    facts([say(text.write), ways.join('\n')]),
    ...complaint.blocks.flatMap((block): readonly ReportBlock[] =>
      block.kind === 'heading' ? [heading(2, block.text)] : block.kind === 'paragraph' ? [block] : [],
    ),
  ];
}
