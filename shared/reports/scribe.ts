/** What every report is written with: one language, its words, and a reader of stored texts that never falls back. */
import type { AppError } from '../contract/app-error.ts';
import type { Language } from '../domain/language.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { formatDate, phrase } from '../letters/format.ts';
import { createLocalizer, type Localizer } from '../letters/localizer.ts';
import { wordsOf, type Words } from '../letters/words/words.ts';
import { err, ok, type Result } from '../result.ts';
import { reportWordsOf, type ReportWords } from './words/words.ts';

export interface Scribe {
  readonly language: Language;
  readonly words: ReportWords;
  /** The words of letters: they speak to the person. */
  readonly letterWords: Words;
  readonly localizer: Localizer;
  /** One of our own phrases, typeset and filled; see `phrase`. */
  readonly say: (pattern: string, values?: Readonly<Record<string, string>>) => string;
  readonly date: (on: LocalDate) => string;
}

export function createScribe(language: Language): Scribe {
  return {
    language,
    words: reportWordsOf(language),
    letterWords: wordsOf(language),
    localizer: createLocalizer(language),
    say: (pattern, values) => phrase(language, pattern, values),
    date: (on) => formatDate(language, on),
  };
}

/** What was made, or `language-missing` with the texts of the register that lack its language. */
export function finished<Made>({ localizer }: Scribe, made: Made): Result<Made, AppError> {
  const missing = [...new Set(localizer.gaps().map(({ text }) => text))];
  return missing.length === 0 ? ok(made) : err({ code: 'language-missing', missing });
}
