/** The words on the screen, by the keys the screen itself uses. */
import { languages, type Language } from '../../shared/domain/language.ts';
import { catalogs } from '../../shared/i18n/catalogs.ts';
import { createTranslator, type Translator } from '../../shared/i18n/translator.ts';

const translators = Object.fromEntries(
  languages.map((language) => [language, createTranslator(language, catalogs[language])]),
) as Readonly<Record<Language, Translator>>;

export function wordsIn(language: Language): Translator {
  return translators[language];
}
