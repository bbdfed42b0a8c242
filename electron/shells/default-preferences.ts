/** The preferences of a first start: the first of the computer's languages that Greffe speaks, else French. */
import { languages } from '../../shared/domain/language.ts';
import type { Preferences } from '../../shared/contract/lobby-calls.ts';

/** `locales` as BCP 47 tags ("nl-BE") or POSIX names ("nl_BE.UTF-8"), the preferred one first. */
export function defaultPreferences(locales: readonly string[]): Preferences {
  const spoken = locales.map((locale) => languages.find((language) => isIn(language, locale)));
  return { language: spoken.find((language) => language !== undefined) ?? 'fr', theme: 'system' };
}

function isIn(language: string, locale: string): boolean {
  return locale.toLowerCase().split(/[-_.]/)[0] === language;
}

/** The languages of the computer; on Linux those of the environment, because everything else reports English without one. */
export function systemLocales(): readonly string[] {
  const { LANGUAGE, LC_ALL, LC_MESSAGES, LANG } = process.env;
  if (process.platform !== 'linux') return [Intl.DateTimeFormat().resolvedOptions().locale];
  return [...(LANGUAGE ?? '').split(':'), LC_ALL, LC_MESSAGES, LANG].filter((each) => each !== undefined);
}
