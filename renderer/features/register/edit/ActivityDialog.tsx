/** One activity of the record, opened for reading and changing. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { ProcessingOverview } from '../../../../shared/contract/processing-calls.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import type { ProcessingActivity } from '../../../../shared/domain/processing/processing-activity.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { EditorDialog } from '../../../parts/EditorDialog.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import type { ActivityDraft } from '../register-room-store.ts';
import {
  activityFormSchema,
  activityTexts,
  activityToForm,
  formToActivity,
  type ActivityForm,
} from './activity-form.ts';
import { BasisFields } from './BasisFields.tsx';
import { CategoriesField, RecipientsField } from './ChecklistFields.tsx';
import { AutomatedFields, JointField, SpecialFields } from './CircumstanceFields.tsx';
import { SwitchField } from './controls.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { LocalizedField } from './LocalizedField.tsx';
import { deletionOf } from './deletion.ts';
import { countUntranslated } from './localized-form.ts';
import { PeriodsOfCategories } from './PeriodsOfCategories.tsx';
import { useFieldFocus } from './use-field-focus.ts';

interface ActivityDialogProps {
  readonly t: Translator;
  /** Null for a new one. */
  readonly activity: ProcessingActivity | null;
  readonly overview: ProcessingOverview;
  readonly main: Language;
  /** Where the work goes on. */
  readonly field: string | null;
  readonly onSave: (draft: ActivityDraft) => Promise<AppError | null>;
  readonly onDelete: () => Promise<AppError | null>;
  readonly onClose: () => void;
}

export function ActivityDialog({
  t,
  activity,
  overview,
  main,
  field: wanted,
  onSave,
  onDelete,
  onClose,
}: ActivityDialogProps) {
  const attempt = useAttempt();
  const [isEveryLanguageShown, showEveryLanguage] = useState(false);
  const schema = useMemo(() => activityFormSchema(main), [main]);
  const form = useForm<ActivityForm>({
    resolver: zodResolver(schema),
    defaultValues: activityToForm(activity),
  });
  const { control, watch } = form;
  const values = watch();
  useFieldFocus(wanted);
  const save = form.handleSubmit(async (written) => {
    await attempt.run(() => onSave(formToActivity(written, activity)));
  });
  const text = { t, control, main, isEveryLanguageShown };
  return (
    <EditorDialog
      t={t}
      title={activity === null ? t('register.new-activity') : t.text(activity.name)}
      isDirty={form.formState.isDirty}
      isPending={attempt.isPending}
      error={attempt.error}
      onSave={() => void save()}
      onClose={onClose}
      deletion={deletionOf(t, activity, () => void attempt.run(onDelete))}
    >
      <LanguageSwitch
        t={t}
        main={main}
        untranslated={countUntranslated(activityTexts.map((name) => values[name]))}
        isOn={isEveryLanguageShown}
        onChange={showEveryLanguage}
      />
      <LocalizedField {...text} name="name" label={t('activity.name')} isLine />
      <LocalizedField
        {...text}
        name="purpose"
        label={t('activity.purpose')}
        description={t('activity.purpose.how')}
      />
      <LocalizedField {...text} name="persons" label={t('activity.persons')} isLine />
      <BasisFields {...text} overview={overview} />
      <SwitchField
        control={control}
        name="isMarketing"
        label={t('activity.marketing')}
        description={t('activity.marketing.means')}
      />
      <CategoriesField t={t} control={control} categories={overview.categories} />
      <SpecialFields {...text} categories={overview.categories} />
      <PeriodsOfCategories t={t} overview={overview} activity={activity} categoryIds={values.categoryIds} />
      <RecipientsField t={t} control={control} processors={overview.processors} />
      <JointField {...text} processors={overview.processors} />
      <LocalizedField {...text} name="dataSource" label={t('activity.data-source')} />
      <LocalizedField
        {...text}
        name="security"
        label={t('activity.security')}
        description={t('activity.security.how')}
      />
      <AutomatedFields {...text} />
    </EditorDialog>
  );
}
