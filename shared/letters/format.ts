/** Dates, lists, counts and citations of articles in the language of a letter. */
import type { Language } from '../domain/language.ts';
import { dayOfMonth, type LocalDate } from '../domain/local-date.ts';
import { typeset } from './typography.ts';
import { wordsOf, type Counted } from './words/words.ts';

/** Fills the `{places}` of one of our own phrases, once: what is put in stays as it is. Throws where a place has no value. */
export function phrase(
  language: Language,
  pattern: string,
  values: Readonly<Record<string, string>> = {},
): string {
  return typeset(language, pattern).replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`A phrase names the unknown place "${name}"`);
    return value;
  });
}

/** "7 mai 2026", "1er mai 2026", "7. Mai 2026"; the day stays with its month at the end of a line. */
export function formatDate(language: Language, on: LocalDate): string {
  const format = new Intl.DateTimeFormat(wordsOf(language).locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const text = format.format(new Date(`${on}T00:00:00Z`));
  const withOrdinal = language === 'fr' && dayOfMonth(on) === 1 ? text.replace(/^1(?=\s)/u, '1er') : text;
  return withOrdinal.replace(/\s/u, '\u00a0');
}

/** A time of "09:30" as each language writes it: "9 h 30", "9.30", "9:30"; the word for hour is the sentence's own. */
export function formatTime(language: Language, time: string): string {
  const [hour = '', minute = ''] = time.split(':');
  switch (language) {
    case 'fr':
      return minute === '00' ? `${Number(hour)}\u00a0h` : `${Number(hour)}\u00a0h\u00a0${minute}`;
    case 'nl':
      return minute === '00' ? String(Number(hour)) : `${Number(hour)}.${minute}`;
    case 'de':
      return minute === '00' ? String(Number(hour)) : `${Number(hour)}:${minute}`;
    case 'en':
      return `${Number(hour)}:${minute}`;
  }
}

/** "a, b et c" */
export function formatList(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(wordsOf(language).locale, { type: 'conjunction' }).format(items);
}

/** "a, b ou c" */
export function formatChoice(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(wordsOf(language).locale, { type: 'disjunction' }).format(items);
}

export function formatCount(language: Language, counted: Counted, count: number, list = ''): string {
  const { locale } = wordsOf(language);
  const isOne = new Intl.PluralRules(locale).select(count) === 'one';
  return phrase(language, isOne ? counted.one : counted.other, {
    count: new Intl.NumberFormat(locale).format(count),
    list,
  });
}

/** The user's own words as a sentence: with a full stop, unless they end with a sign of their own. */
export function asSentence(written: string): string {
  const text = written.trim();
  return text === '' || /[.!?…:;»”“]$/u.test(text) ? text : `${text}.`;
}

/** The first letter of a text of ours as a capital: "prénom et nom" → "Prénom et nom". */
export function capitalise(language: Language, text: string): string {
  return text.charAt(0).toLocaleUpperCase(wordsOf(language).locale) + text.slice(1);
}

/** Acts that letters may cite by themselves; laws that oblige to keep data are cited by their retention rule. */
interface Cited {
  readonly act: 'gdpr' | 'fr-lil';
  /** "15", "21(1)", "17(3)(b)" */
  readonly place: string;
}

/** "article 17, paragraphe 3, point b), du RGPD" */
export function formatArticle(language: Language, { act, place }: Cited): string {
  const { citation } = wordsOf(language);
  const [article = '', paragraph, point] = place.split(/[()]+/u).filter((part) => part !== '');
  const parts = [
    phrase(language, citation.article, { article }),
    paragraph === undefined ? '' : phrase(language, citation.paragraph, { paragraph }),
    point === undefined ? '' : phrase(language, citation.point, { point }),
  ];
  const around = act === 'gdpr' && paragraph !== undefined ? citation.gdprDeep : citation[act];
  return phrase(language, around, { place: parts.join('') });
}

/** "art. 6.1.b", for tables. */
export function formatShortArticle(language: Language, place: string): string {
  const [article = '', paragraph = '', point = ''] = place.split(/[()]+/u).filter((part) => part !== '');
  return phrase(language, wordsOf(language).citation.short, { article, paragraph, point });
}
