/** Opens the fields of the other languages, and says how many texts a letter in one of them would lack. */
import { languages, type Language } from '../../../../shared/domain/language.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Switch } from '../../../ui/Switch.tsx';

interface LanguageSwitchProps {
  readonly t: Translator;
  readonly main: Language;
  readonly untranslated: number;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export function LanguageSwitch({ t, main, untranslated, isOn, onChange }: LanguageSwitchProps) {
  const others = languages
    .filter((language) => language !== main)
    .map((language) => t(`language.${language}`));
  return (
    <Switch
      isSelected={isOn}
      onChange={onChange}
      description={
        untranslated === 0
          ? t('register.languages-whole')
          : t('register.languages-missing', { count: untranslated })
      }
    >
      {t('register.languages', { languages: t.list(others) })}
    </Switch>
  );
}
