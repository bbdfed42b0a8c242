/** The recovery key, shown only when asked for, and the sheet that bears it. */
import { EyeOff, FileDown, KeyRound } from 'lucide-react';
import { useState } from 'react';
import { languages, type Language } from '../../../shared/domain/language.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { languageOwnNames } from '../../parts/names.ts';
import { RecoveryKey } from '../../parts/RecoveryKey.tsx';
import { useSaved } from '../../parts/use-saved.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { SavedNote } from '../../ui/SavedNote.tsx';

interface RecoverySectionProps {
  /** Null while it is not shown. */
  readonly recoveryKey: string | null;
  readonly onShow: (language: Language) => void;
  readonly onHide: () => void;
  readonly onSave: () => Promise<boolean>;
  readonly t: Translator;
}

export function RecoverySection({ recoveryKey, onShow, onHide, onSave, t }: RecoverySectionProps) {
  const [language, setLanguage] = useState<Language>(t.language);
  const saved = useSaved();
  const save = async () => {
    if (await onSave()) saved.show();
  };
  return (
    <div className="settings-form settings-column">
      <p className="settings-lead">{t('recovery.lead')}</p>
      {recoveryKey === null ? (
        <>
          <RadioGroup
            label={t('recovery.language')}
            orientation="horizontal"
            choices={languages.map((id) => ({ id, label: languageOwnNames[id] }))}
            value={language}
            onChange={setLanguage}
          />
          <div className="settings-save">
            <Button tone="primary" icon={KeyRound} onPress={() => onShow(language)}>
              {t('recovery.show')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <RecoveryKey value={recoveryKey} label={t('recovery.key')} />
          <div className="settings-save">
            <Button tone="primary" icon={FileDown} onPress={() => void save()}>
              {t('recovery.save-sheet')}
            </Button>
            <Button icon={EyeOff} onPress={onHide}>
              {t('recovery.hide')}
            </Button>
            <SavedNote text={saved.text} />
          </div>
        </>
      )}
    </div>
  );
}
