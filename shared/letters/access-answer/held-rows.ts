/** Words the groups of held data as the rows of an access answer's tables. */
import { columnWords, importWords } from '../../domain/subject/data-words.ts';
import { isInEea } from '../../domain/authority/eea.ts';
import type { Language } from '../../domain/language.ts';
import { countryName } from '../../domain/postal/country-code.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import { identityCode } from '../../domain/subject/purposes-of-person.ts';
import type {
  HeldCategory,
  HeldConsent,
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

/** With a copy beside it, the letter names the first and leaves the rest to the copy, which has them all. */
export function categoryRow(held: HeldCategory, localizer: Localizer, hasCopy: boolean): CategoryRow {
  const { language } = localizer;
  return {
    category: localizer.text(held.name, 'category'),
    data: namesOf(held, localizer, hasCopy),
    period: capitalise(language, heldPeriodText(held, localizer)),
    source: sourcesOf(held, localizer, hasCopy),
  };
}

/** Each name once: all fields, and the first of the items. Only our own words take a capital. */
function namesOf({ fields, items }: HeldCategory, { language }: Localizer, hasCopy: boolean): string {
  const words = wordsOf(language);
  const ours = fields.map(({ field }) => phrase(language, words.identityFields[field]));
  const theirs = [...new Set(items.map(({ label }) => columnWords(label, language) ?? label))];
  const [first] = items;
  const isOurs = ours.length > 0 || (first !== undefined && columnWords(first.label, language) !== null);
  const rest = hasCopy ? theirs.length - namedAtMost : 0;
  const shown = [...new Set(ours), ...(rest <= 0 ? theirs : theirs.slice(0, namedAtMost))].join(', ');
  const list = rest <= 0 ? shown : formatCount(language, words.andMore, rest, shown);
  return isOurs ? capitalise(language, list) : list;
}

/**
 * Art. 15(1)(g). What the record and the items say of themselves is named in full; of activities that merely use the data, which
 * each tell where theirs comes from, the first.
 */
function sourcesOf({ sources }: HeldCategory, localizer: Localizer, hasCopy: boolean): string {
  const { language } = localizer;
  const words = wordsOf(language);
  if (sources.length === 0) return capitalise(language, phrase(language, words.unknownSource));
  const texts = (those: readonly HeldSource[]) => [
    ...new Set(those.map((source) => sourceText(source, localizer))),
  ];
  const own = texts(sources.filter(({ kind }) => kind !== 'activity'));
  const ofActivities = texts(sources.filter(({ kind }) => kind === 'activity'));
  const shown = hasCopy ? ofActivities.slice(0, 1) : ofActivities;
  const list = [...own, ...shown].join(' · ');
  return shown.length === ofActivities.length ? list : phrase(language, words.andOtherSources, { list });
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
  if (source.kind === 'activity') return localizer.text(source.text, 'data-source');
  return itemSourceText(source.text, language);
}

/** What was noted with an item; an import in words that the person understands. */
export function itemSourceText(source: string, language: Language): string {
  const ours = importWords(source, language);
  return ours === null ? source : capitalise(language, ours);
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
  consents: readonly HeldConsent[] = [],
): readonly PurposeRow[] {
  return byFirst(
    categories.flatMap((category) => category.purposes.map((purpose) => ({ of: purpose, category }))),
    ({ of }) => of.activityId,
  ).map((group) => ({
    purpose: localizer.text(group.of.purpose, 'purpose'),
    basis: [basisText(group.of, localizer), ...consentTexts(group.of, consents, localizer)].join(', '),
    categories: categoryNames(group.categories, localizer),
  }));
}

/** "donné le 3 mars 2025": the latest that the person gave, and whether it was withdrawn. */
function consentTexts(
  { activityId }: HeldPurpose,
  consents: readonly HeldConsent[],
  { language }: Localizer,
): readonly string[] {
  const words = wordsOf(language);
  const latest = consents.findLast((consent) => consent.activityId === activityId);
  if (latest === undefined) return [];
  const { givenOn, way, withdrawnOn } = latest;
  const day = (on: LocalDate) => ({ date: formatDate(language, on) });
  return [
    ...(givenOn === null ? [] : [phrase(language, words.consentGiven, day(givenOn))]),
    ...(givenOn === null && way !== null ? [phrase(language, words.consentGivenOnce)] : []),
    ...(withdrawnOn === null ? [] : [phrase(language, words.consentWithdrawn, day(withdrawnOn))]),
  ];
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
  if (details === null) return country;
  // In the EEA itself a safeguard is for what goes on from there.
  const isOnward = countryCode !== null && isInEea(countryCode);
  return phrase(language, isOnward ? words.onward : words.detailed, {
    what: country,
    details: phrase(language, details),
  });
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
