/** One processor or other recipient, opened for reading and changing. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo, useState } from 'react';
import { Controller as Field, useForm } from 'react-hook-form';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { ProcessingOverview } from '../../../../shared/contract/processing-calls.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import {
  ownUses,
  processorRoles,
  type Processor,
} from '../../../../shared/domain/processing/processing-activity.ts';
import {
  proposedProcessor,
  type DirectoryProcessor,
} from '../../../../shared/domain/processing/processor-directory.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { ArticleNote } from '../../../parts/ArticleNote.tsx';
import { EditorDialog } from '../../../parts/EditorDialog.tsx';
import { capitalise } from '../../../parts/format.ts';
import { FormTextField } from '../../../parts/form/FormTextField.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { TextArea } from '../../../ui/TextArea.tsx';
import type { ProcessorDraft } from '../register-room-store.ts';
import type { ContractFileProps } from './ContractFile.tsx';
import { ContractFields } from './ContractFields.tsx';
import { ChecksField, RadioField, SwitchField } from './controls.tsx';
import { deletionOf } from './deletion.ts';
import { DirectoryField } from './DirectoryField.tsx';
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
import { SubProcessorsField } from './SubProcessorsField.tsx';
import { useFieldFocus } from './use-field-focus.ts';

interface ProcessorDialogProps {
  readonly t: Translator;
  /** Null for a new one. */
  readonly processor: Processor | null;
  readonly overview: Pick<ProcessingOverview, 'categories' | 'today'>;
  readonly directory: readonly DirectoryProcessor[];
  /** Null for an entry that is not saved yet. */
  readonly contractFile: Omit<ContractFileProps, 't'> | null;
  readonly main: Language;
  /** Where the work goes on. */
  readonly field: string | null;
  readonly onSave: (draft: ProcessorDraft) => Promise<AppError | null>;
  readonly onDelete: () => Promise<AppError | null>;
  readonly onClose: () => void;
}

export function ProcessorDialog({
  t,
  processor,
  overview,
  directory,
  contractFile,
  main,
  field: wanted,
  onSave,
  onDelete,
  onClose,
}: ProcessorDialogProps) {
  const attempt = useAttempt();
  const [taken, setTaken] = useState<Omit<Processor, 'id'> | null>(null);
  const [isEveryLanguageShown, showEveryLanguage] = useState(false);
  const schema = useMemo(() => processorFormSchema(main), [main]);
  const form = useForm<ProcessorForm>({
    resolver: zodResolver(schema),
    defaultValues: processorToForm(processor),
  });
  const { control, watch } = form;
  useFieldFocus(wanted);
  const save = form.handleSubmit(async (written) => {
    await attempt.run(() => onSave(formToProcessor(written, processor, taken)));
  });
  const source = processor?.source ?? taken?.source ?? null;
  const take = (entry: DirectoryProcessor) => {
    const proposed = proposedProcessor(entry);
    setTaken(proposed);
    form.reset(processorToForm(proposed), { keepDefaultValues: true });
  };
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
      deletion={deletionOf(t, processor, () => void attempt.run(onDelete))}
    >
      <LanguageSwitch
        t={t}
        main={main}
        untranslated={countUntranslated([watch('service')])}
        isOn={isEveryLanguageShown}
        onChange={showEveryLanguage}
      />
      {processor === null && <DirectoryField t={t} directory={directory} onTake={take} />}
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
      <div data-field="isUnnamed">
        <SwitchField
          control={control}
          name="isUnnamed"
          label={t('processor.unnamed')}
          description={t('processor.unnamed.means')}
        />
      </div>
      <RadioField
        control={control}
        name="role"
        label={t('processor.role')}
        choices={processorRoles.map((id) => ({
          id,
          label: capitalise(t, t(`processor-role.${id}`)),
          description: t(`processor-role.${id}.means`),
        }))}
      />
      <PlaceFields t={t} control={control} countryCode={watch('countryCode')} />
      <div className="register-pair" data-field="email">
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
      <ChecksField
        control={control}
        name="categoryIds"
        label={t('processor.categories')}
        description={t('processor.categories.how')}
        choices={overview.categories.map(({ id, name }) => ({ id, label: t.text(name) }))}
      />
      {watch('role') === 'processor' && (
        <RadioField
          control={control}
          name="ownUse"
          label={t('processor.own-use')}
          aside={<ArticleNote t={t} article={{ act: 'gdpr', place: '28(3)(a)' }} />}
          choices={ownUses.map((id) => ({ id, label: t(`own-use.${id}`) }))}
        />
      )}
      <SwitchField control={control} name="isBuyer" label={t('processor.buyer')} />
      <ContractFields t={t} control={control} today={overview.today} file={contractFile} />
      <SubProcessorsField t={t} control={control} />
      {source !== null && <p className="register-source">{t('processor.source', { source })}</p>}
    </EditorDialog>
  );
}
