/** What somebody who asks for another may do: what was seen of it, and how far it goes. */
import { Controller as Field, type Control } from 'react-hook-form';
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { DayField } from '../../../parts/form/FormFields.tsx';
import { FormTextField } from '../../../parts/form/FormTextField.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Fieldset } from '../../../ui/Fieldset.tsx';
import { longestScope, type EntryForm } from './entry-form.ts';

interface MandateFieldsProps {
  readonly t: Translator;
  readonly control: Control<EntryForm>;
  readonly today: LocalDate;
}

export function MandateFields({ t, control, today }: MandateFieldsProps) {
  return (
    <Fieldset legend={t('intake.mandate')} description={t('intake.mandate.means')}>
      <div className="requests-row">
        <DayField
          t={t}
          control={control}
          name="mandateSeenOn"
          label={t('intake.mandate.seen-on')}
          max={today}
        />
        <FormTextField
          t={t}
          control={control}
          name="mandateScope"
          label={t('intake.mandate.scope')}
          description={t('intake.mandate.scope.means')}
          optionalMark={t('common.optional')}
          width="medium"
          maxLength={longestScope}
        />
      </div>
      <Field
        control={control}
        name="mayReceiveCopy"
        render={({ field }) => (
          <Checkbox
            isSelected={field.value}
            onChange={field.onChange}
            description={t('intake.mandate.copy.means')}
          >
            {t('intake.mandate.copy')}
          </Checkbox>
        )}
      />
    </Fieldset>
  );
}
