/** Language and light of the screen; both take effect at once. */
import type { Preferences } from '../../../shared/contract/lobby-calls.ts';
import { languages } from '../../../shared/domain/language.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { languageOwnNames } from '../../parts/names.ts';
import { capitalise } from '../../parts/format.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';

interface ScreenSectionProps {
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
  readonly t: Translator;
}

const themes = ['system', 'light', 'dark'] as const satisfies readonly Preferences['theme'][];

export function ScreenSection({ preferences, onPreferences, t }: ScreenSectionProps) {
  return (
    <div className="settings-form settings-column">
      <RadioGroup
        label={t('screen.language')}
        choices={languages.map((id) => ({ id, label: languageOwnNames[id] }))}
        value={preferences.language}
        onChange={(language) => onPreferences({ ...preferences, language })}
      />
      <RadioGroup
        label={t('screen.theme')}
        choices={themes.map((id) => ({ id, label: capitalise(t, t(`screen.theme.${id}`)) }))}
        value={preferences.theme}
        onChange={(theme) => onPreferences({ ...preferences, theme })}
      />
    </div>
  );
}
