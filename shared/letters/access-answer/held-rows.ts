/** Words the groups of held data as the rows of an access answer's tables. */
import { dataLabel } from '../../domain/subject/data-words.ts';
import { isInEea } from '../../domain/authority/eea.ts';
import { countryName } from '../../domain/postal/country-code.ts';
import { identityCode } from '../../domain/subject/purposes-of-person.ts';
import type {
  HeldCategory,
  HeldPeriod,
  HeldPurpose,
  HeldRecipient,
  HeldSource,
} from '../../domain/subject/held-data.ts';
import { capitalise, formatCount, formatDate, formatShortArticle, phrase } from '../format.ts';
import type { Localizer } from '../localizer.ts';
import { periodText } from '../period-text.ts';
import { wordsOf } from '../words/words.ts';
import { byFirst } from './by-first.ts';

/** A table names this many items of a category; the copy has them all. */
const namedAtMost = 8;

export interface CategoryRow {
  readonly category: string;
  readonly data: string;
  readonly period: string;
  readonly source: string;
}

export function categoryRow(held: HeldCategory, localizer: Localizer): CategoryRow {
  const { language } = localizer;
  const words = wordsOf(language);
  const fields = held.fields.map(({ field }) => phrase(language, words.identityFields[field]));
  const sources = held.sources.map((source) => sourceText(source, localizer));
  return {
    category: localizer.text(held.name, 'category'),
    data: namesOf(
      fields,
      held.items.map(({ label }) => dataLabel(label, language)),
      localizer,
    ),
    period: capitalise(language, heldPeriodText(held, localizer)),
    source:
      sources.length === 0
        ? capitalise(language, phrase(language, words.unknownSource))
        : [...new Set(sources)].join(' · '),
  };
}

/** Each name once: all fields, and the first of the items. */
function namesOf(fields: readonly string[], items: readonly string[], { language }: Localizer): string {
  const distinct = [...new Set(items)];
  const shown = [...new Set(fields), ...distinct.slice(0, namedAtMost)];
  const rest = distinct.length - namedAtMost;
  const list =
    rest <= 0 ? shown.join(', ') : formatCount(language, wordsOf(language).andMore, rest, shown.join(', '));
  return fields.length === 0 ? list : capitalise(language, list);
}

export function heldPeriodText({ period, code }: HeldCategory, localizer: Localizer): string {
  const { language } = localizer;
  const { periods } = wordsOf(language);
  if (period !== null) return fullPeriodText(period, localizer);
  return phrase(language, code === identityCode ? periods.asLongAsTheRest : periods.asLongAsNeeded);
}

/** The period, its last day where it can be computed, what follows it, and the law, where a law obliges. */
function fullPeriodText(period: HeldPeriod, localizer: Localizer): string {
  const { language } = localizer;
  const { periods, afterwards } = wordsOf(language);
  const base = periodText(period, localizer);
  const dated =
    period.keptThroughOn === null
      ? base
      : phrase(language, periods.atLatest, {
          period: base,
          date: formatDate(language, period.keptThroughOn),
        });
  const whole = phrase(language, afterwards[period.action], { period: dated });
  if (period.ground.kind !== 'law') return whole;
  const ground = localizer.text(period.ground.citation, 'retention-ground');
  return phrase(language, periods.byLaw, { period: whole, ground });
}

export function sourceText(source: HeldSource, localizer: Localizer): string {
  const { language } = localizer;
  if (source.kind === 'origin')
    return capitalise(language, phrase(language, wordsOf(language).origins[source.origin]));
  return source.kind === 'item' ? source.text : localizer.text(source.text, 'data-source');
}

export interface PurposeRow {
  readonly purpose: string;
  readonly basis: string;
  readonly categories: string;
}

/** Each purpose once, with the categories that it uses. */
export function purposeRows(
  categories: readonly HeldCategory[],
  localizer: Localizer,
): readonly PurposeRow[] {
  return byFirst(
    categories.flatMap((category) => category.purposes.map((purpose) => ({ of: purpose, category }))),
    ({ of }) => of.activityId,
  ).map((group) => ({
    purpose: localizer.text(group.of.purpose, 'purpose'),
    basis: basisText(group.of, localizer),
    categories: categoryNames(group.categories, localizer),
  }));
}

export const basisPlaces = {
  consent: '6(1)(a)',
  contract: '6(1)(b)',
  'legal-obligation': '6(1)(c)',
  'vital-interests': '6(1)(d)',
  'public-task': '6(1)(e)',
  'legitimate-interests': '6(1)(f)',
} as const;

/** What a register writes of its own about the basis often names the article, and then stands alone. */
export const citesArticle = /art(?:\.|icle|ikel)?\s*6(?!\d)/iu;

/** "Votre consentement (art. 6.1.a) : …" */
export function basisText({ lawfulBasis, basisDetail }: HeldPurpose, localizer: Localizer): string {
  const { language } = localizer;
  const words = wordsOf(language);
  if (lawfulBasis === null) return capitalise(language, phrase(language, words.noStatedBasis));
  const detail = basisDetail === null ? null : localizer.text(basisDetail, 'basis-detail');
  if (detail !== null && citesArticle.test(detail)) return detail;
  const what = phrase(language, words.inBrackets, {
    what: capitalise(language, phrase(language, words.lawfulBases[lawfulBasis])),
    details: formatShortArticle(language, basisPlaces[lawfulBasis]),
  });
  return detail === null ? what : phrase(language, words.detailed, { what, details: detail });
}

export interface RecipientRow {
  readonly recipient: string;
  readonly service: string;
  readonly country: string;
  readonly categories: string;
}

/** Each recipient once, by name (C-154/21), with the categories that it receives. */
export function recipientRows(
  categories: readonly HeldCategory[],
  localizer: Localizer,
): readonly RecipientRow[] {
  const { language } = localizer;
  const words = wordsOf(language);
  return byFirst(
    categories.flatMap((category) => category.recipients.map((recipient) => ({ of: recipient, category }))),
    ({ of }) => of.processorId,
  ).map((group) => ({
    recipient: group.of.name,
    service: phrase(language, words.inBrackets, {
      what: localizer.text(group.of.service, 'processor-service'),
      details: phrase(language, words.processorRoles[group.of.role]),
    }),
    country: countryText(group.of, localizer),
    categories: categoryNames(group.categories, localizer),
  }));
}

export function countryText(recipient: HeldRecipient, { language }: Localizer): string {
  const { countryCode } = recipient;
  const words = wordsOf(language);
  const country =
    countryCode === null
      ? capitalise(language, phrase(language, words.unknownCountry))
      : countryName(countryCode, language);
  const details = words.safeguards[lacksSafeguard(recipient) ? 'missing' : recipient.safeguard];
  return details === null
    ? country
    : phrase(language, words.detailed, { what: country, details: phrase(language, details) });
}

/** Said to be missing, or to be needless where the country says otherwise. */
export function lacksSafeguard({
  countryCode,
  safeguard,
}: Pick<HeldRecipient, 'countryCode' | 'safeguard'>): boolean {
  return (
    safeguard === 'missing' || (safeguard === 'none-needed' && countryCode !== null && !isInEea(countryCode))
  );
}

/** With commas alone: the names of categories are often themselves of the form "a and b". */
function categoryNames(categories: readonly HeldCategory[], localizer: Localizer): string {
  return categories.map(({ name }) => localizer.text(name, 'category')).join(', ');
}
