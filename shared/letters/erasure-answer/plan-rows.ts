/** Words the lines of an erasure plan as the rows of the answer's tables. */
import type { ErasureLine } from '../../domain/request/erasure-plan.ts';
import { capitalise, formatArticle, formatCount, formatList, phrase } from '../format.ts';
import type { Localizer } from '../localizer.ts';
import { periodText, untilText } from '../period-text.ts';
import { wordsOf } from '../words/words.ts';

/**
 * The plan with each category's lines of one fate made one: a plan decides on the record of the person and on single items apart,
 * the person reads what became of a category.
 */
export function mergeLines(lines: readonly ErasureLine[]): readonly ErasureLine[] {
  const groups = new Map<string, ErasureLine>();
  for (const line of lines) {
    const { categoryId, decision, exception, rule, keptThroughOn, reason } = line;
    const fate = JSON.stringify([categoryId, decision, exception, rule?.ruleId, keptThroughOn, reason]);
    const same = groups.get(fate);
    groups.set(fate, same === undefined ? line : joined(same, line));
  }
  return [...groups.values()];
}

function joined(one: ErasureLine, other: ErasureLine): ErasureLine {
  return {
    ...one,
    fields: [...one.fields, ...other.fields],
    itemIds: [...one.itemIds, ...other.itemIds],
    count: one.count + other.count,
  };
}

/** "Prénom, nom et adresse postale", "12 éléments", "Adresse postale et 1 autre élément" */
export function erasedRow(
  line: ErasureLine,
  localizer: Localizer,
): { readonly category: string; readonly what: string } {
  return {
    category: localizer.text(line.name, 'category'),
    what: capitalise(localizer.language, whatOf(line, localizer)),
  };
}

interface KeptRow {
  readonly category: string;
  readonly exception: string;
  readonly basis: string;
  readonly until: string;
}

/** The exception of Art. 17(3), the law or reason behind it, and the last day or the criteria. */
export function keptRow(line: ErasureLine, localizer: Localizer): KeptRow {
  const { language } = localizer;
  const words = wordsOf(language);
  return {
    category: phrase(language, words.detailed, {
      what: localizer.text(line.name, 'category'),
      details: whatOf(line, localizer),
    }),
    exception: exceptionText(line, localizer),
    basis: basisText(line, localizer),
    until: capitalise(language, endText(line, localizer)),
  };
}

function exceptionText({ exception }: ErasureLine, { language }: Localizer): string {
  const words = wordsOf(language);
  // A plan keeps nothing without an exception once a ground was accepted.
  if (exception === null) throw new Error('A line of an erasure plan is kept without an exception');
  return phrase(language, words.inBrackets, {
    what: capitalise(language, phrase(language, words.exceptions[exception])),
    details: formatArticle(language, { act: 'gdpr', place: `17(3)(${exception})` }),
  });
}

function basisText({ rule, reason }: ErasureLine, localizer: Localizer): string {
  if (rule !== null) return localizer.text(rule.ground.citation, 'retention-ground');
  return (
    reason ??
    capitalise(localizer.language, phrase(localizer.language, wordsOf(localizer.language).completesDocuments))
  );
}

function endText({ rule, keptThroughOn, reason }: ErasureLine, localizer: Localizer): string {
  const { periods } = wordsOf(localizer.language);
  if (keptThroughOn !== null) return untilText(keptThroughOn, localizer);
  if (rule !== null) return periodText(rule, localizer);
  return phrase(localizer.language, reason === null ? periods.asLongAsTheRest : periods.asLongAsTheReason);
}

/** A line that follows other lines: the name beside kept documents, without a rule or a choice of its own. */
export function isNamingOnly({ rule, reason }: ErasureLine): boolean {
  return rule === null && reason === null;
}

function whatOf({ fields, itemIds }: ErasureLine, localizer: Localizer): string {
  const { language } = localizer;
  const counted = wordsOf(language)[fields.length === 0 ? 'items' : 'otherItems'];
  const items = itemIds.length === 0 ? [] : [formatCount(language, counted, itemIds.length)];
  const names = fields.map((field) => phrase(language, wordsOf(language).identityFields[field]));
  return formatList(language, [...names, ...items]);
}
