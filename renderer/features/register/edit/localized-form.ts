/** Text in several languages as it is typed: one line per language, empty where nothing was written. */
import { z } from 'zod';
import { localDateSchema, type LocalDate } from '../../../../shared/domain/local-date.ts';
import { languages, type Language, type LocalizedText } from '../../../../shared/domain/language.ts';

/** Messages are keys of the catalogs. */
const text = z.string().trim().max(4000, 'common.too-long');
const localized = z.object({ fr: text, nl: text, en: text, de: text });
export type LocalizedForm = z.infer<typeof localized>;

export const optionalLocalized = localized;

/** 'YYYY-MM-DD' as a date field gives it. */
export const optionalDay = z.string().nullable();

export function writtenDay(text: string | null): LocalDate | null {
  return text === null ? null : localDateSchema.parse(text);
}

/** At least one language; the error stands in the one in which the register is written first. */
export function requiredLocalized(main: Language) {
  return localized.refine((form) => languages.some((language) => form[language] !== ''), {
    error: 'common.required',
    path: [main],
  });
}

export function localizedToForm(stored: LocalizedText | null): LocalizedForm {
  return { fr: stored?.fr ?? '', nl: stored?.nl ?? '', en: stored?.en ?? '', de: stored?.de ?? '' };
}

/** Null where nothing was written in any language. */
export function formToLocalized(form: LocalizedForm): LocalizedText | null {
  const written = languages.flatMap((language) => {
    const trimmed = form[language].trim();
    return trimmed === '' ? [] : [[language, trimmed] as const];
  });
  return written.length === 0 ? null : Object.fromEntries(written);
}

/** Of a field that must be filled. Throws where it is not. */
export function writtenText(form: LocalizedForm): LocalizedText {
  const stored = formToLocalized(form);
  if (stored === null) throw new Error('A text that was checked is empty');
  return stored;
}

/** How many of the texts that say something lack one of the languages: a letter in it could not print them. */
export function countUntranslated(forms: readonly LocalizedForm[]): number {
  return forms.filter((form) => {
    const written = languages.filter((language) => form[language].trim() !== '');
    return written.length > 0 && written.length < languages.length;
  }).length;
}
