/** Somebody whom the letters refer to: the privacy contact, or the data protection officer. */
import type { Control } from 'react-hook-form';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { ControllerForm } from '../../parts/controller/controller-form.ts';
import { FormTextField } from '../../parts/form/FormTextField.tsx';
import { Panel } from '../../ui/Panel.tsx';

interface ContactPersonFieldsProps {
  readonly control: Control<ControllerForm>;
  readonly person: 'privacy' | 'dpo';
  readonly t: Translator;
}

export function ContactPersonFields({ control, person, t }: ContactPersonFieldsProps) {
  return (
    <Panel title={t(`settings.identity.${person}`)}>
      <div className="settings-form">
        <p className="settings-hint">{t(`settings.identity.${person}.hint`)}</p>
        <FormTextField control={control} name={`${person}Name`} label={t('controller.contact-name')} t={t} />
        <div className="form-row">
          <FormTextField
            control={control}
            name={`${person}Email`}
            label={t('controller.email')}
            type="email"
            t={t}
          />
          <FormTextField
            control={control}
            name={`${person}Phone`}
            label={t('controller.phone')}
            type="tel"
            t={t}
          />
        </div>
      </div>
    </Panel>
  );
}
