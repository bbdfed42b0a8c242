/** The record of processing activities as a document (GDPR Art. 30(1)), with what the CNIL and APD models add to it. */
import type { AppError } from '../contract/app-error.ts';
import type { Controller } from '../domain/controller/controller.ts';
import type { Language } from '../domain/language.ts';
import type { ActivityId } from '../domain/id.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { ClientProcessing } from '../domain/processing/client-processing.ts';
import type { ProcessingActivity } from '../domain/processing/processing-activity.ts';
import type { RetentionRule } from '../domain/retention/retention-rule.ts';
import { formatCount } from '../letters/format.ts';
import { legalName } from '../letters/letterhead.ts';
import type { ReportBlock, ReportDocument } from '../letters/report.ts';
import type { Result } from '../result.ts';
import { facts, heading, linesOf, note, paragraph, table } from './blocks.ts';
import { contactText, controllerLines } from './controller-facts.ts';
import { activityCard, type RegisterRecords } from './register-activity.ts';
import { clientBlocks } from './register-clients.ts';
import { mapBlocks } from './register-map.ts';
import { recipientRow } from './register-recipients.ts';
import { createRegisterScribe, groundText, ruleText, type RegisterScribe } from './register-scribe.ts';
import { finished } from './scribe.ts';

export interface ProcessingRegisterFacts extends RegisterRecords {
  readonly language: Language;
  /** In force on the day the report is made. */
  readonly controller: Controller;
  readonly madeOn: LocalDate;
  readonly activities: readonly ProcessingActivity[];
  /** When each was entered and last saved, where that is known. */
  readonly activityDays?: ReadonlyMap<
    ActivityId,
    { readonly createdOn: LocalDate; readonly changedOn: LocalDate }
  >;
  /** Art. 30(2); empty where the business works for nobody. */
  readonly clientProcessing: readonly ClientProcessing[];
}

/** What a retention rule names. */
export type RuleRecords = Pick<ProcessingRegisterFacts, 'activities' | 'categories' | 'retentionRules'>;

/** What is missing is printed as missing, and counted at the head. Fails as `language-missing`. */
export function processingRegisterReport(
  register: ProcessingRegisterFacts,
): Result<ReportDocument, AppError> {
  const scribe = createRegisterScribe(register.language);
  const { say, text, words, date } = scribe;
  const { controller } = register;
  const cards = register.activities.map((activity, index) =>
    activityCard(activity, index + 1, register, scribe),
  );
  // Everything is written before the head is: the head says how much is missing.
  const body: readonly ReportBlock[] = [
    heading(1, say(text.controllerHeading)),
    facts(...registerController(register, scribe)),
    heading(1, say(text.overviewHeading)),
    ...(cards.length === 0
      ? [paragraph(say(text.noActivities))]
      : [
          overview(
            cards.map((card) => card.overview),
            scribe,
          ),
          ...mapBlocks(register, scribe),
          heading(1, say(text.activitiesHeading)),
          note(say(text.letters)),
          ...cards.flatMap(({ blocks }) => blocks),
        ]),
    heading(1, say(text.recipientsHeading)),
    ...recipients(register, scribe),
    heading(1, say(text.retentionHeading)),
    ...retention(register, scribe),
    ...clientBlocks(register.clientProcessing, register.processors, scribe),
  ];
  const count = scribe.missingCount();
  const made = say(words.madeOn, { date: date(register.madeOn) });
  return finished(scribe, {
    language: register.language,
    orientation: 'portrait',
    issuer: legalName(controller),
    title: say(text.title),
    subtitle: say(text.subtitle, { date: date(register.madeOn) }),
    blocks: [
      paragraph(say(text.law[controller.country])),
      ...(count === 0 ? [] : [paragraph(formatCount(register.language, text.missingCount, count))]),
      ...body,
    ],
    footer: [made],
    pageLabel: say(words.pageLabel, { page: '{page}', pages: '{pages}' }),
  });
}

/** Art. 30(1)(a). */
export function registerController(
  { controller, processors }: Pick<ProcessingRegisterFacts, 'controller' | 'processors'>,
  scribe: RegisterScribe,
): readonly (readonly [label: string, value: string | null])[] {
  const { say, text, words, missing } = scribe;
  const { privacyContact, dpo } = controller;
  const joint = processors.filter(({ role }) => role === 'joint-controller').map(({ name }) => name);
  return [
    ...controllerLines(controller, scribe).map(
      ([label, value]) => [label, value ?? missing(`controller ${label}`)] as const,
    ),
    [say(words.controller.privacyContact), privacyContact === null ? null : contactText(privacyContact)],
    [say(words.controller.dpo), dpo === null ? say(words.controller.noDpo) : contactText(dpo)],
    [say(text.jointControllers), joint.length === 0 ? say(text.noJointControllers) : linesOf(joint)],
    // Art. 27 binds only controllers outside the Union; Greffe knows Belgian and French ones.
    [say(text.representative), say(text.noRepresentative)],
  ];
}

function overview(rows: readonly (readonly string[])[], { say, text }: RegisterScribe): ReportBlock {
  return table(
    [
      [say(text.number), 1],
      [say(text.activity), 5],
      [say(text.basis), 5],
      [say(text.persons), 5],
      [say(text.remarks), 5],
    ],
    rows,
  );
}

export function recipients(
  { processors }: Pick<RegisterRecords, 'processors'>,
  scribe: RegisterScribe,
): readonly ReportBlock[] {
  const { say, text } = scribe;
  if (processors.length === 0) return [paragraph(say(text.noRecipients))];
  return [
    table(
      [
        [say(text.name), 4],
        [say(text.role), 3],
        [say(text.service), 4],
        [say(text.country), 4],
        [say(scribe.details.contract), 6],
      ],
      processors.map((processor) => recipientRow(processor, scribe)),
    ),
  ];
}

export function retention(register: RuleRecords, scribe: RegisterScribe): readonly ReportBlock[] {
  const { say, text } = scribe;
  const { retentionRules } = register;
  if (retentionRules.length === 0) return [paragraph(say(text.noRules))];
  return [
    note(say(text.retentionNote)),
    table(
      [
        [say(text.categories), 4],
        [say(text.activity), 3],
        [say(text.retention), 4],
        [say(text.ground), 5],
      ],
      retentionRules.map((rule) => [
        categoryOf(rule, register, scribe),
        activityOf(rule, register, scribe),
        ruleText(rule, scribe),
        groundText(rule, scribe),
      ]),
    ),
  ];
}

/** The code itself where a rule was kept for a category that is gone. */
export function categoryOf(
  { categoryCode }: RetentionRule,
  { categories }: RuleRecords,
  { localizer }: RegisterScribe,
): string {
  const category = categories.find(({ id, code }) => (code ?? id) === categoryCode);
  return category === undefined ? categoryCode : localizer.text(category.name, 'category');
}

export function activityOf(
  { activityId }: RetentionRule,
  { activities }: RuleRecords,
  scribe: RegisterScribe,
): string {
  const activity = activities.find(({ id }) => id === activityId);
  return activity === undefined
    ? scribe.say(scribe.text.everyActivity)
    : scribe.localizer.text(activity.name, 'purpose');
}
