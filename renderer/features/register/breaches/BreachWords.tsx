/** The words of a breach that go out in letters: in the language of the register, and below in the others. */
import { useState } from 'react';
import { languages, type Language } from '../../../../shared/domain/language.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { TextArea } from '../../../ui/TextArea.tsx';
import { LanguageSwitch } from '../edit/LanguageSwitch.tsx';
import { countUntranslated, type LocalizedForm } from '../edit/localized-form.ts';
import { wordNames, type BreachForm, type WordName } from './breach-form.ts';

interface BreachWordsProps {
  readonly t: Translator;
  readonly main: Language;
  readonly words: BreachForm['words'];
  readonly onWords: (words: BreachForm['words']) => void;
}

export function BreachWords({ t, main, words, onWords }: BreachWordsProps) {
  const [isEveryShown, setEveryShown] = useState(false);
  const others = languages.filter((language) => language !== main);
  const shown = isEveryShown ? [main, ...others] : [main];
  const write = (name: WordName, language: Language, text: string) => {
    const changed: LocalizedForm = { ...words[name], [language]: text };
    onWords({ ...words, [name]: changed });
  };
  return (
    <>
      <LanguageSwitch
        t={t}
        main={main}
        untranslated={countUntranslated(Object.values(words))}
        isOn={isEveryShown}
        onChange={setEveryShown}
      />
      {wordNames.map((name) => (
        <div key={name} className="register-localized">
          {shown.map((language) => {
            const label = t(`breach.words.${name}`);
            return (
              <TextArea
                key={language}
                lang={language}
                label={
                  language === main
                    ? label
                    : t('register.label-in', { label, language: t(`language.${language}`) })
                }
                isForPrint
                rows={2}
                maxLength={4000}
                value={words[name][language]}
                onChange={(text) => write(name, language, text)}
              />
            );
          })}
        </div>
      ))}
    </>
  );
}
