/** Reads stored texts in the language of a letter and notes which ones lack it; nothing falls back to another language. */
import type { Language, LocalizedText } from '../domain/language.ts';

export const localizedThings = [
  'category',
  'purpose',
  'basis-detail',
  'data-source',
  'automated-decision',
  'processor-service',
  'retention-ground',
  'retention-criterion',
  'authority',
  'persons',
  'security',
  'breach-words',
] as const;
export type LocalizedThing = (typeof localizedThings)[number];

/** A text of the register that the letter needs in a language it does not have. */
export interface LanguageGap {
  readonly kind: 'language';
  readonly language: Language;
  readonly what: LocalizedThing;
  /** What it says in a language that it has, to find it by. */
  readonly text: string;
}

export interface Localizer {
  readonly language: Language;
  /** The text, or a stand-in that is never printed, because a letter with gaps is not composed. */
  readonly text: (stored: LocalizedText, what: LocalizedThing) => string;
  readonly gaps: () => readonly LanguageGap[];
}

export function createLocalizer(language: Language): Localizer {
  const gaps = new Map<string, LanguageGap>();
  return {
    language,
    text: (stored, what) => {
      const known = stored[language];
      if (known !== undefined) return known;
      const text = Object.values(stored).find((each) => each !== undefined) ?? '';
      gaps.set(`${what} ${text}`, { kind: 'language', language, what, text });
      return text;
    },
    gaps: () => [...gaps.values()],
  };
}
