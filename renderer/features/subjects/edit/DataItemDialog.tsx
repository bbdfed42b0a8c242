/** Adding one thing to what is held about a person. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { ProcessingOverview } from '../../../../shared/contract/processing-calls.ts';
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { EditorDialog } from '../../../parts/EditorDialog.tsx';
import { FormTextField } from '../../../parts/form/FormTextField.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { NewDataItem } from '../subject-actions.ts';
import { dataItemFormSchema, formToDataItem, type DataItemForm } from './data-item-form.ts';
import { ChoiceField, DayField, NoteField } from '../../../parts/form/FormFields.tsx';

interface DataItemDialogProps {
  readonly t: Translator;
  readonly processing: ProcessingOverview;
  readonly today: LocalDate | null;
  readonly onSave: (item: NewDataItem) => Promise<AppError | null>;
  readonly onClose: () => void;
}

export function DataItemDialog({ t, processing, today, onSave, onClose }: DataItemDialogProps) {
  const { categories, activities } = processing;
  const attempt = useAttempt();
  const form = useForm<DataItemForm>({
    resolver: zodResolver(dataItemFormSchema),
    defaultValues: {
      categoryId: '',
      activityId: 'none',
      label: '',
      value: '',
      source: '',
      collectedOn: today,
    },
  });
  const { control } = form;
  const save = form.handleSubmit(async (values) => {
    await attempt.run(() => onSave(formToDataItem(values)));
  });
  const categoryId = form.watch('categoryId');
  const users = activities.filter(({ categoryIds }) => categoryIds.some((id) => id === categoryId));
  const part = { t, control };
  return (
    <EditorDialog
      t={t}
      title={t('item.title')}
      size="medium"
      isDirty={form.formState.isDirty}
      isPending={attempt.isPending}
      error={attempt.error}
      saveLabel={t('common.add')}
      onSave={() => void save()}
      onClose={onClose}
    >
      {categories.length === 0 && (
        <Notice title={t('item.no-category')}>{t('item.no-category.repair')}</Notice>
      )}
      <ChoiceField
        {...part}
        name="categoryId"
        label={t('item.category')}
        choices={categories.map(({ id, name }) => ({ id, label: t.text(name) }))}
      />
      <FormTextField {...part} name="label" label={t('item.label')} placeholder={t('item.label-example')} />
      <NoteField {...part} name="value" label={t('item.value')} maxLength={100_000} />
      <div className="subjects-pair">
        <DayField {...part} name="collectedOn" label={t('item.collected-on')} max={today ?? undefined} />
        <FormTextField
          {...part}
          name="source"
          label={t('item.source')}
          placeholder={t('item.source-example')}
          optionalMark={t('common.optional')}
        />
      </div>
      <ChoiceField
        {...part}
        name="activityId"
        label={t('item.activity')}
        choices={[
          { id: 'none', label: t('item.activity-any') },
          ...(users.length === 0 ? activities : users).map(({ id, name }) => ({
            id: id as string,
            label: t.text(name),
          })),
        ]}
      />
    </EditorDialog>
  );
}
