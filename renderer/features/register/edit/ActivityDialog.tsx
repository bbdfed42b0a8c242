/** One activity of the record, opened for reading and changing. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo, useState } from 'react';
import { Controller as Field, useForm } from 'react-hook-form';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { ProcessingOverview } from '../../../../shared/contract/processing-calls.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import {
  lawfulBases,
  type ProcessingActivity,
} from '../../../../shared/domain/processing/processing-activity.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { ArticleNote } from '../../../parts/ArticleNote.tsx';
import { EditorDialog } from '../../../parts/EditorDialog.tsx';
import { capitalise } from '../../../parts/format.ts';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import type { ActivityDraft } from '../register-room-store.ts';
import {
  activityFormSchema,
  activityTexts,
  activityToForm,
  formToActivity,
  type ActivityForm,
} from './activity-form.ts';
import { CategoriesField, RecipientsField } from './ChecklistFields.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { LocalizedField } from './LocalizedField.tsx';
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
  readonly onClose: () => void;
}

export function ActivityDialog({
  t,
  activity,
  overview,
  main,
  field: wanted,
  onSave,
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
  const needsDetail =
    values.lawfulBasis === 'legitimate-interests' || values.lawfulBasis === 'legal-obligation';
  const optional = { optionalMark: t('common.optional') };
  return (
    <EditorDialog
      t={t}
      title={activity === null ? t('register.new-activity') : t.text(activity.name)}
      isDirty={form.formState.isDirty}
      isPending={attempt.isPending}
      error={attempt.error}
      onSave={() => void save()}
      onClose={onClose}
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
      <div className="register-columns" data-field="lawfulBasis">
        <Field
          control={control}
          name="lawfulBasis"
          render={({ field }) => (
            <RadioGroup
              label={t('activity.basis')}
              aside={<ArticleNote t={t} article={{ act: 'gdpr', place: '6(1)' }} />}
              choices={lawfulBases.map((id) => ({
                id,
                label: capitalise(t, t(`basis.${id}`)),
                description: t(`basis.${id}.means`),
              }))}
              value={field.value}
              onChange={field.onChange}
              onBlur={field.onBlur}
            />
          )}
        />
      </div>
      <LocalizedField
        {...text}
        {...(needsDetail ? {} : optional)}
        name="basisDetail"
        label={t('activity.basis-detail')}
        description={t('activity.basis-detail.how')}
      />
      <div data-field="isMarketing">
        <Field
          control={control}
          name="isMarketing"
          render={({ field }) => (
            <Switch
              isSelected={field.value}
              onChange={field.onChange}
              description={t('activity.marketing.means')}
            >
              {t('activity.marketing')}
            </Switch>
          )}
        />
      </div>
      <CategoriesField t={t} control={control} categories={overview.categories} />
      <PeriodsOfCategories t={t} overview={overview} activity={activity} categoryIds={values.categoryIds} />
      <RecipientsField t={t} control={control} processors={overview.processors} />
      <LocalizedField {...text} {...optional} name="dataSource" label={t('activity.data-source')} />
      <LocalizedField
        {...text}
        name="security"
        label={t('activity.security')}
        description={t('activity.security.how')}
      />
      <LocalizedField
        {...text}
        {...optional}
        name="automatedDecision"
        label={t('activity.automated')}
        description={t('activity.automated.how')}
      />
    </EditorDialog>
  );
}
