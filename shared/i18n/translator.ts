/** Looks up and fills messages. A missing key or placeholder is a type error, not a blank on screen. */
import type { Language, LocalizedText } from '../domain/language.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { FrenchCatalog } from './locales/fr/index.ts';

export type MessageKey = keyof FrenchCatalog;
/** Every language has exactly the keys of French. */
export type Catalog = Readonly<Record<MessageKey, string>>;

/** Names between braces; `{count|one|many}` counts as `count`. */
type Placeholder<S extends string> = S extends `${string}{${infer Inside}}${infer Rest}`
  ? NameOf<Inside> | Placeholder<Rest>
  : never;
type NameOf<S extends string> = S extends `${infer Name}|${string}` ? Name : S;
type Values<K extends MessageKey> = Readonly<Record<Placeholder<FrenchCatalog[K]>, string | number>>;

export interface Translator {
  <K extends MessageKey>(key: K, ...values: keyof Values<K> extends never ? [] : [Values<K>]): string;
  readonly language: Language;
  /** Whether there is such a message, for the few that a thing may lack: a hint, a name of its own. */
  has<K extends MessageKey>(key: K): boolean;
  /** "7 mai 2026" */
  date(date: LocalDate): string;
  /** "jeudi 7 mai" */
  weekday(date: LocalDate): string;
  /** "mai 2026", of "2026-05" */
  month(month: string): string;
  number(value: number): string;
  /** "a, b et c" */
  list(items: readonly string[]): string;
  /** Text of the register in the language of the screen; in another, marked with its language, where it lacks this one. */
  text(text: LocalizedText): string;
}

const languagesToTry = ['fr', 'nl', 'en', 'de'] as const;

/** `locale` of dates and numbers: "fr-BE"; by default the language itself. */
export function createTranslator(
  language: Language,
  catalog: Catalog,
  locale: string = language,
): Translator {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (date: string) => withOrdinal(formatter.format(new Date(`${date}T00:00:00Z`)), language);
  };
  const date = format({ dateStyle: 'long' });
  const weekday = format({ weekday: 'long', day: 'numeric', month: 'long' });
  const month = format({ month: 'long', year: 'numeric' });
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });

  const translate = (key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string =>
    catalog[key].replace(
      /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
      (whole, name: string, one?: string, many?: string) => {
        const value = values[name];
        if (value === undefined) return whole;
        if (one === undefined || many === undefined)
          return typeof value === 'number' ? numbers.format(value) : value;
        return plurals.select(Number(value)) === 'one' ? one : many;
      },
    );
  return Object.assign(translate as Translator, {
    language,
    has: (key: MessageKey) => Object.hasOwn(catalog, key),
    date,
    weekday,
    month: (text: string) => month(`${text}-01`),
    number: (value: number) => numbers.format(value),
    list: (items: readonly string[]) => lists.format(items),
    text: (text: LocalizedText) => {
      const own = text[language];
      if (own !== undefined) return own;
      const other = languagesToTry.find((each) => text[each] !== undefined);
      return other === undefined ? '' : `${text[other] ?? ''} [${other}]`;
    },
  });
}

/** French counts the first of the month, and only the first: "1er mai". */
function withOrdinal(date: string, language: Language): string {
  return language === 'fr' ? date.replace(/(^|\s)1 (?=\p{L})/u, '$11er ') : date;
}
