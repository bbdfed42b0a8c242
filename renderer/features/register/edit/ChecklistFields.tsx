/** What an activity uses and who receives it, to be ticked from the register's lists. */
import { Controller as Field, type Control } from 'react-hook-form';
import type { DataCategory, Processor } from '../../../../shared/domain/processing/processing-activity.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx';
import { placeText } from '../activities/activity-facts.ts';
import type { ActivityForm } from './activity-form.ts';

interface CategoriesFieldProps {
  readonly t: Translator;
  readonly control: Control<ActivityForm>;
  readonly categories: readonly DataCategory[];
}

export function CategoriesField({ t, control, categories }: CategoriesFieldProps) {
  return (
    <div className="register-columns" data-field="categoryIds">
      <Field
        control={control}
        name="categoryIds"
        render={({ field }) => (
          <CheckboxGroup
            label={t('activity.categories')}
            description={categories.length === 0 ? t('activity.no-categories') : undefined}
            choices={categories.map(({ id, name, isSpecial }) => ({
              id: id as string,
              label: t.text(name),
              description: isSpecial ? t('held.special') : undefined,
            }))}
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
          />
        )}
      />
    </div>
  );
}

interface RecipientsFieldProps {
  readonly t: Translator;
  readonly control: Control<ActivityForm>;
  readonly processors: readonly Processor[];
}

export function RecipientsField({ t, control, processors }: RecipientsFieldProps) {
  return (
    <div className="register-columns" data-field="processorIds">
      <Field
        control={control}
        name="processorIds"
        render={({ field }) => (
          <CheckboxGroup
            label={t('activity.recipients')}
            description={processors.length === 0 ? t('activity.no-recipients') : undefined}
            choices={processors.map((processor) => ({
              id: processor.id as string,
              label: processor.name,
              description: placeText(t, processor),
            }))}
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
          />
        )}
      />
    </div>
  );
}
