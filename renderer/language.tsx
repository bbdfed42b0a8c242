/** The language of the screen: the translator for every component, and the locale of dates and numbers. */
import { createContext, use, useLayoutEffect, useMemo, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { ControllerCountry } from '../shared/domain/controller/controller.ts';
import type { Language } from '../shared/domain/language.ts';
import { catalogs } from '../shared/i18n/catalogs.ts';
import { createTranslator, type Translator } from '../shared/i18n/translator.ts';

const TranslatorContext = createContext<Translator | null>(null);

interface LanguageProviderProps {
  readonly language: Language;
  /** Of the controller; null before a register is open. */
  readonly country: ControllerCountry | null;
  readonly children: ReactNode;
}

export function LanguageProvider({ language, country, children }: LanguageProviderProps) {
  const locale = localeOf(language, country);
  const translator = useMemo(
    () => createTranslator(language, catalogs[language], locale),
    [language, locale],
  );
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <I18nProvider locale={locale}>
      <TranslatorContext value={translator}>{children}</TranslatorContext>
    </I18nProvider>
  );
}

/** Throws outside a `LanguageProvider`. */
export function useTranslator(): Translator {
  const translator = use(TranslatorContext);
  if (translator === null) throw new Error('No language is set');
  return translator;
}

const homeLocales = {
  BE: { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB', de: 'de-BE' },
  FR: { fr: 'fr-FR', nl: 'nl-NL', en: 'en-GB', de: 'de-DE' },
} as const satisfies Readonly<Record<ControllerCountry, Readonly<Record<Language, string>>>>;

/** BCP 47: how the controller's country writes dates and numbers; before it is known, as in France. */
export function localeOf(language: Language, country: ControllerCountry | null): string {
  return homeLocales[country ?? 'FR'][language];
}
