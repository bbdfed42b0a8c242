/** One activity of the record of processing: its line in the overview and its card (GDPR Art. 30(1)(b) to (g)). */
import type {
  DataCategory,
  ProcessingActivity,
  Processor,
} from '../domain/processing/processing-activity.ts';
import type { RetentionRule } from '../domain/retention/retention-rule.ts';
import { rulesFor } from '../domain/subject/group-held-data.ts';
import { basisPlaces, citesArticle } from '../letters/access-answer/held-rows.ts';
import { capitalise, formatShortArticle } from '../letters/format.ts';
import type { ReportBlock } from '../letters/report.ts';
import { facts, heading, linesOf, table } from './blocks.ts';
import { activityDetails, automatedText } from './register-details.ts';
import { mayTransfer, recipientLine, transferLine } from './register-recipients.ts';
import { basisName, groundText, ruleText, type RegisterScribe } from './register-scribe.ts';

export interface RegisterRecords {
  readonly categories: readonly DataCategory[];
  readonly processors: readonly Processor[];
  readonly retentionRules: readonly RetentionRule[];
}

export interface ActivityCard {
  /** Number, name, lawful basis, persons, remarks. */
  readonly overview: readonly string[];
  readonly blocks: readonly ReportBlock[];
}

/** @param position from 1 */
export function activityCard(
  activity: ProcessingActivity,
  position: number,
  records: RegisterRecords,
  scribe: RegisterScribe,
): ActivityCard {
  const missingBefore = scribe.missingCount();
  const { say, text, localizer } = scribe;
  const categories = records.categories.filter(({ id }) => activity.categoryIds.includes(id));
  const recipients = records.processors.filter(({ id }) => activity.processorIds.includes(id));
  const transfers = recipients.filter(mayTransfer);
  const name = localizer.text(activity.name, 'purpose');
  const persons = localizer.text(activity.persons, 'persons');
  const { security, dataSource, automatedDecision, isMarketing } = activity;
  const linesOr = (lines: readonly string[], otherwise: string) =>
    lines.length === 0 ? say(otherwise) : linesOf([...new Set(lines)]);
  const blocks: readonly ReportBlock[] = [
    heading(2, `${position}. ${name}`),
    facts(
      [say(text.purposes), localizer.text(activity.purpose, 'purpose')],
      [say(text.basis), basisText(activity, scribe)],
      ...activityDetails(activity, { categories, recipients }, scribe),
      [say(text.persons), persons],
      [
        say(text.source),
        dataSource === null
          ? scribe.missing(`source ${activity.id}`)
          : localizer.text(dataSource, 'data-source'),
      ],
      [
        say(text.recipients),
        linesOr(
          recipients.map((each) => recipientLine(each, scribe)),
          text.noRecipients,
        ),
      ],
      [
        say(text.transfers),
        linesOr(
          transfers.map((each) => transferLine(each, scribe)),
          text.noTransfers,
        ),
      ],
      [
        say(text.security),
        security === null ? scribe.missing(`security ${activity.id}`) : localizer.text(security, 'security'),
      ],
      [say(text.automated), automatedText(activity, scribe)],
      [say(text.marketing), isMarketing ? say(text.marketingText) : null],
    ),
    table(
      [
        [say(text.categories), 3],
        [say(text.retention), 4],
        [say(text.ground), 4],
      ],
      categories.length === 0
        ? [[scribe.missing(`categories ${activity.id}`), '', '']]
        : retentionRows(categories, activity, records, scribe),
    ),
  ];
  const remarks = [
    categories.some(({ isSpecial }) => isSpecial) ? text.marks.special : null,
    transfers.length > 0 ? text.marks.transfer : null,
    automatedDecision === null ? null : text.marks.automated,
    isMarketing ? text.marks.marketing : null,
    scribe.missingCount() > missingBefore ? text.marks.incomplete : null,
  ].filter((mark) => mark !== null);
  const basis =
    activity.lawfulBasis === null
      ? scribe.missing(`basis ${activity.id}`)
      : basisName(activity.lawfulBasis, scribe);
  return {
    overview: [String(position), name, basis, persons, remarks.map((mark) => say(mark)).join('\n')],
    blocks,
  };
}

/** "Consentement de la personne (art. 6.1.a)", and on a line of its own the law or the interest it rests on (Art. 13(1)(d)). */
export function basisText(
  { id, lawfulBasis, basisDetail }: ProcessingActivity,
  scribe: RegisterScribe,
): string {
  const { say, language, letterWords, localizer, missing } = scribe;
  if (lawfulBasis === null) return missing(`basis ${id}`);
  const name = basisName(lawfulBasis, scribe);
  const article = formatShortArticle(language, basisPlaces[lawfulBasis]);
  const cited = say(letterWords.inBrackets, { what: name, details: article });
  const needsDetail = lawfulBasis === 'legitimate-interests' || lawfulBasis === 'legal-obligation';
  if (basisDetail === null && !needsDetail) return cited;
  if (basisDetail === null) return `${cited}\n${missing(`basis detail ${id}`)}`;
  const details = localizer.text(basisDetail, 'basis-detail');
  return `${citesArticle.test(details) ? name : cited}\n${capitalise(language, details)}`;
}

/** The categories with their rules, or with none; categories kept under the very same rules share their rows. */
function retentionRows(
  categories: readonly DataCategory[],
  activity: ProcessingActivity,
  { retentionRules }: RegisterRecords,
  scribe: RegisterScribe,
): readonly (readonly string[])[] {
  const groups = new Map<
    string,
    { readonly names: string[]; readonly rules: readonly (readonly string[])[] }
  >();
  for (const category of categories) {
    const { id, code } = category;
    const found = rulesFor({ code, categoryId: id }, [activity.id], retentionRules);
    const rules =
      found.length === 0
        ? [[scribe.missing(`retention ${activity.id} ${id}`), '']]
        : found.map((rule) => [ruleText(rule, scribe), groundText(rule, scribe)]);
    const group = groups.get(JSON.stringify(rules)) ?? { names: [], rules };
    group.names.push(categoryName(category, scribe));
    groups.set(JSON.stringify(rules), group);
  }
  return [...groups.values()].flatMap(({ names, rules }) => rules.map((rule) => [names.join('\n'), ...rule]));
}

/** "Santé (catégorie particulière, art. 9)" */
export function categoryName(
  { name, isSpecial }: DataCategory,
  { say, letterWords, localizer, text }: RegisterScribe,
): string {
  const what = localizer.text(name, 'category');
  return isSpecial ? say(letterWords.inBrackets, { what, details: say(text.special) }) : what;
}
