/** One processor or other recipient, opened for reading and changing. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo, useState } from 'react';
import { Controller as Field, useForm } from 'react-hook-form';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import {
  processorRoles,
  type DataCategory,
  type Processor,
} from '../../../../shared/domain/processing/processing-activity.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { EditorDialog } from '../../../parts/EditorDialog.tsx';
import { capitalise } from '../../../parts/format.ts';
import { FormTextField } from '../../../parts/form/FormTextField.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import type { ProcessorDraft } from '../register-room-store.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { LocalizedField } from './LocalizedField.tsx';
import { countUntranslated } from './localized-form.ts';
import { PlaceFields } from './PlaceFields.tsx';
import {
  formToProcessor,
  processorFormSchema,
  processorToForm,
  type ProcessorForm,
} from './processor-form.ts';
import { useFieldFocus } from './use-field-focus.ts';

interface ProcessorDialogProps {
  readonly t: Translator;
  /** Null for a new one. */
  readonly processor: Processor | null;
  readonly categories: readonly DataCategory[];
  readonly main: Language;
  /** Where the work goes on. */
  readonly field: string | null;
  readonly onSave: (draft: ProcessorDraft) => Promise<AppError | null>;
  readonly onClose: () => void;
}

export function ProcessorDialog({
  t,
  processor,
  categories,
  main,
  field: wanted,
  onSave,
  onClose,
}: ProcessorDialogProps) {
  const attempt = useAttempt();
  const [isEveryLanguageShown, showEveryLanguage] = useState(false);
  const schema = useMemo(() => processorFormSchema(main), [main]);
  const form = useForm<ProcessorForm>({
    resolver: zodResolver(schema),
    defaultValues: processorToForm(processor),
  });
  const { control, watch } = form;
  useFieldFocus(wanted);
  const save = form.handleSubmit(async (written) => {
    await attempt.run(() => onSave(formToProcessor(written, processor)));
  });
  const part = { t, control };
  const optional = { optionalMark: t('common.optional') };
  return (
    <EditorDialog
      t={t}
      title={processor === null ? t('register.new-processor') : processor.name}
      isDirty={form.formState.isDirty}
      isPending={attempt.isPending}
      error={attempt.error}
      onSave={() => void save()}
      onClose={onClose}
    >
      <LanguageSwitch
        t={t}
        main={main}
        untranslated={countUntranslated([watch('service')])}
        isOn={isEveryLanguageShown}
        onChange={showEveryLanguage}
      />
      <div data-field="name">
        <FormTextField
          {...part}
          name="name"
          label={t('processor.name')}
          description={t('processor.name.how')}
        />
      </div>
      <LocalizedField
        {...part}
        main={main}
        isEveryLanguageShown={isEveryLanguageShown}
        name="service"
        label={t('processor.service')}
        description={t('processor.service.how')}
      />
      <div className="register-columns">
        <Field
          control={control}
          name="role"
          render={({ field }) => (
            <RadioGroup
              label={t('processor.role')}
              choices={processorRoles.map((id) => ({
                id,
                label: capitalise(t, t(`processor-role.${id}`)),
                description: t(`processor-role.${id}.means`),
              }))}
              value={field.value}
              onChange={field.onChange}
              onBlur={field.onBlur}
            />
          )}
        />
      </div>
      <PlaceFields t={t} control={control} countryCode={watch('countryCode')} />
      <div className="register-pair">
        <FormTextField {...part} {...optional} name="email" label={t('processor.email')} inputMode="email" />
        <FormTextField
          {...part}
          {...optional}
          name="website"
          label={t('processor.website')}
          inputMode="url"
        />
      </div>
      <Field
        control={control}
        name="address"
        render={({ field }) => (
          <TextArea
            {...optional}
            label={t('processor.address')}
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
          />
        )}
      />
      <div className="register-columns">
        <Field
          control={control}
          name="categoryIds"
          render={({ field }) => (
            <CheckboxGroup
              label={t('processor.categories')}
              description={t('processor.categories.how')}
              choices={categories.map(({ id, name }) => ({ id: id as string, label: t.text(name) }))}
              value={field.value}
              onChange={field.onChange}
              onBlur={field.onBlur}
            />
          )}
        />
      </div>
      {processor?.source != null && (
        <p className="register-source">{t('processor.source', { source: processor.source })}</p>
      )}
    </EditorDialog>
  );
}
