/** The first start: five quiet pages, one question each, beside a letterhead that grows as one answers. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { Preferences } from '../../../shared/contract/lobby-calls.ts';
import { useTranslator } from '../../language.tsx';
import {
  controllerFormSchema,
  emptyControllerForm,
  toController,
  type ControllerForm,
} from '../../parts/controller/controller-form.ts';
import { LetterheadPreview } from '../../parts/controller/LetterheadPreview.tsx';
import { IdentityStep } from './IdentityStep.tsx';
import { LanguageStep } from './LanguageStep.tsx';
import { PassphraseStep } from './PassphraseStep.tsx';
import { RecoveryStep } from './RecoveryStep.tsx';
import { RegisterStep } from './RegisterStep.tsx';
import { fromPolicy, proposedRegister } from './ready-made.ts';
import { startSteps, type StartStep } from './start-steps.ts';
import { useStartStore } from './start-store.ts';
import './start.css';

interface StartPageProps {
  readonly preferences: Preferences;
  /** There are other registers to go back to. */
  readonly hasOthers: boolean;
  readonly onPreferences: (preferences: Preferences) => void;
  /** Left, or finished with the new register open. */
  readonly onEnd: () => void;
  /** Finished, to go on with the policy that the business publishes. */
  readonly onPolicy: () => void;
}

export function Page({ preferences, hasOthers, onPreferences, onEnd, onPolicy }: StartPageProps) {
  const t = useTranslator();
  const { language } = preferences;
  const [step, setStep] = useState<StartStep>('language');
  // Secrets live in the page alone and go with it.
  const [passphrase, setPassphrase] = useState('');
  const [repetition, setRepetition] = useState('');
  const [isPutAway, setPutAway] = useState(false);
  const form = useForm<ControllerForm>({
    resolver: zodResolver(controllerFormSchema),
    defaultValues: emptyControllerForm(language),
    mode: 'onTouched',
  });
  const answers = useWatch({ control: form.control }) as ControllerForm;
  const controller = toController({ ...answers, language });
  const { readyMade, choice, error, isBusy, recoveryKey, isSheetSaved, ...verbs } = useStartStore();
  const { loadReadyMade, choose, create, saveSheet, reset } = verbs;
  useEffect(() => {
    void loadReadyMade();
    return reset;
  }, [loadReadyMade, reset]);

  const go = (by: 1 | -1) => {
    const next = startSteps[startSteps.indexOf(step) + by];
    if (next !== undefined) setStep(next);
  };
  const createRegister = async () => {
    if (!(await create({ controller, passphrase }))) return;
    setPassphrase('');
    setRepetition('');
    setStep('recovery');
  };
  const common = {
    preview: <LetterheadPreview controller={controller} label={t('start.preview')} />,
    onBack: () => go(-1),
    onContinue: () => go(1),
  };
  switch (step) {
    case 'language':
      return (
        <LanguageStep
          {...common}
          hasOthers={hasOthers}
          onBack={onEnd}
          language={language}
          onLanguage={(next) => onPreferences({ ...preferences, language: next })}
        />
      );
    case 'identity':
      return <IdentityStep {...common} form={form} />;
    case 'passphrase':
      return (
        <PassphraseStep
          {...common}
          passphrase={passphrase}
          repetition={repetition}
          onPassphrase={setPassphrase}
          onRepetition={setRepetition}
          known={[
            controller.name,
            controller.tradeName ?? '',
            controller.address.town,
            controller.address.line1,
          ]}
        />
      );
    case 'register':
      return (
        <RegisterStep
          {...common}
          country={controller.country}
          readyMade={readyMade}
          choice={proposedRegister(choice, readyMade, controller.country)}
          onChoice={choose}
          error={error}
          isPending={isBusy}
          onContinue={() => void createRegister()}
        />
      );
    case 'recovery':
      return (
        <RecoveryStep
          {...common}
          recoveryKey={recoveryKey ?? ''}
          onSaveSheet={() => void saveSheet(language)}
          isSaving={isBusy}
          isSaved={isSheetSaved}
          isPutAway={isPutAway}
          onPutAway={setPutAway}
          error={error}
          onContinue={choice === fromPolicy ? onPolicy : onEnd}
        />
      );
  }
}
