/** In which language the screen speaks; changes it at once. */
import { languages, type Language } from '../../../shared/domain/language.ts';
import { useTranslator } from '../../language.tsx';
import { languageOwnNames } from '../../parts/names.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { StepShell } from './StepShell.tsx';
import type { StepProps } from './step-props.ts';

interface LanguageStepProps extends StepProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** There are registers to go back to; otherwise one may be opened that this computer does not know. */
  readonly hasOthers: boolean;
}

export function LanguageStep({
  language,
  onLanguage,
  hasOthers,
  preview,
  onBack,
  onContinue,
}: LanguageStepProps) {
  const t = useTranslator();
  return (
    <StepShell
      step="language"
      preview={preview}
      onBack={onBack}
      backLabel={hasOthers ? undefined : t('start.have-register')}
      onContinue={onContinue}
      continueLabel={t('common.continue')}
    >
      <RadioGroup
        label={t('start.language.label')}
        choices={languages.map((id) => ({ id, label: languageOwnNames[id] }))}
        value={language}
        onChange={onLanguage}
      />
    </StepShell>
  );
}
