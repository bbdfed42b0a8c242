/** How long one category of data is kept: how long, from when, what happens then, on what ground. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { ProcessingOverview } from '../../../../shared/contract/processing-calls.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import type { LegalPeriod } from '../../../../shared/domain/retention/legal-period.ts';
import { legalPeriodsInForce } from '../../../../shared/domain/retention/legal-periods.ts';
import {
  groundKinds,
  retentionActions,
  startEvents,
  type RetentionRule,
} from '../../../../shared/domain/retention/retention-rule.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { EditorDialog } from '../../../parts/EditorDialog.tsx';
import { ChoiceField } from '../../../parts/form/FormFields.tsx';
import { capitalise } from '../../../parts/format.ts';
import { startEventText } from '../../../parts/keeping-words.ts';
import { useAttempt } from '../../../parts/use-attempt.ts';
import type { RuleDraft } from '../register-room-store.ts';
import { CountField, RadioField, SwitchField } from './controls.tsx';
import { deletionOf } from './deletion.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { LegalPeriodField } from './LegalPeriodField.tsx';
import { LocalizedField } from './LocalizedField.tsx';
import { countUntranslated } from './localized-form.ts';
import {
  durationUnits,
  everyActivity,
  formToRule,
  longest,
  periodToForm,
  ruleFormSchema,
  ruleToForm,
  type RuleForm,
  type RulePreset,
} from './rule-form.ts';

interface RuleDialogProps {
  readonly t: Translator;
  /** Null for a new one. */
  readonly rule: RetentionRule | null;
  readonly preset: RulePreset | null;
  readonly overview: ProcessingOverview;
  readonly main: Language;
  readonly onSave: (draft: RuleDraft) => Promise<AppError | null>;
  readonly onDelete: () => Promise<AppError | null>;
  readonly onClose: () => void;
}

export function RuleDialog({ t, rule, preset, overview, main, ...does }: RuleDialogProps) {
  const { categories, activities, country, today } = overview;
  const attempt = useAttempt();
  const [isEveryLanguageShown, showEveryLanguage] = useState(false);
  const [period, setPeriod] = useState<LegalPeriod | null>(null);
  const schema = useMemo(() => ruleFormSchema(main), [main]);
  const periods = useMemo(() => legalPeriodsInForce(country, today), [country, today]);
  const form = useForm<RuleForm>({
    resolver: zodResolver(schema),
    defaultValues: ruleToForm(rule, preset),
  });
  const { control, watch } = form;
  const [unit, citation, criterion] = watch(['unit', 'citation', 'criterion']);
  const save = form.handleSubmit(async (written) => {
    await attempt.run(() => does.onSave(formToRule(written, rule, period)));
  });
  const take = (chosen: LegalPeriod) => {
    setPeriod(chosen);
    const { categoryCode, activityId } = form.getValues();
    form.reset({ categoryCode, activityId, ...periodToForm(chosen) }, { keepDefaultValues: true });
  };
  const part = { t, control };
  const text = { ...part, main, isEveryLanguageShown };
  return (
    <EditorDialog
      t={t}
      title={t(rule === null ? 'register.new-rule' : 'register.retention')}
      isDirty={form.formState.isDirty}
      isPending={attempt.isPending}
      error={attempt.error}
      onSave={() => void save()}
      onClose={does.onClose}
      deletion={deletionOf(t, rule, () => void attempt.run(does.onDelete))}
    >
      <LanguageSwitch
        t={t}
        main={main}
        untranslated={countUntranslated([citation, criterion])}
        isOn={isEveryLanguageShown}
        onChange={showEveryLanguage}
      />
      <div className="register-pair">
        <ChoiceField
          {...part}
          name="categoryCode"
          label={t('rule.category')}
          choices={categories.map(({ id, code, name }) => ({ id: code ?? id, label: t.text(name) }))}
        />
        <ChoiceField
          {...part}
          name="activityId"
          label={t('rule.activity')}
          choices={[
            { id: everyActivity, label: capitalise(t, t('register.every-activity')) },
            ...activities.map(({ id, name }) => ({ id: id as string, label: t.text(name) })),
          ]}
        />
      </div>
      <LegalPeriodField t={t} periods={periods} chosen={period} onChoose={take} />
      <div className="register-pair">
        {unit !== 'indefinite' && (
          <CountField control={control} name="count" label={t('rule.length')} max={longest[unit]} />
        )}
        <ChoiceField
          {...part}
          name="unit"
          label={t('rule.unit')}
          choices={durationUnits.map((id) => ({ id, label: t(`rule.unit.${id}`) }))}
        />
      </div>
      {unit === 'indefinite' && (
        <LocalizedField
          {...text}
          name="criterion"
          label={t('rule.criterion')}
          description={t('rule.criterion.how')}
        />
      )}
      <ChoiceField
        {...part}
        name="startEvent"
        label={t('rule.start')}
        choices={startEvents.map((id) => ({ id, label: startEventText(t, id) }))}
      />
      <SwitchField
        control={control}
        name="fromJanuary"
        label={t('rule.from-january')}
        description={t('rule.from-january.means')}
      />
      <RadioField
        control={control}
        name="action"
        label={t('rule.action')}
        choices={retentionActions.map((id) => ({ id, label: capitalise(t, t(`rule.action.${id}`)) }))}
      />
      <RadioField
        control={control}
        name="groundKind"
        label={t('rule.ground')}
        choices={groundKinds.map((id) => ({ id, label: capitalise(t, t(`ground.${id}`)) }))}
      />
      <LocalizedField
        {...text}
        name="citation"
        label={t('rule.citation')}
        description={t('rule.citation.how')}
      />
    </EditorDialog>
  );
}
