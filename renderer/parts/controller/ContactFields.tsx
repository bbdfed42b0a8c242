/** How the controller is reached, as its letterhead says. */
import type { Control } from 'react-hook-form';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { FormTextField } from '../form/FormTextField.tsx';
import type { ControllerForm } from './controller-form.ts';

interface ContactFieldsProps {
  readonly control: Control<ControllerForm>;
  readonly t: Translator;
}

export function ContactFields({ control, t }: ContactFieldsProps) {
  return (
    <>
      <div className="form-row">
        <FormTextField
          control={control}
          name="email"
          label={t('controller.email')}
          type="email"
          autoComplete="email"
          t={t}
        />
        <FormTextField
          control={control}
          name="phone"
          label={t('controller.phone')}
          type="tel"
          autoComplete="tel"
          t={t}
        />
      </div>
      <FormTextField
        control={control}
        name="website"
        label={t('controller.website')}
        autoComplete="url"
        t={t}
      />
    </>
  );
}
