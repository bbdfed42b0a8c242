/** The e-mails and telephone numbers of a person, each with where it came from and since when. */
import { Mail, Phone, X } from 'lucide-react';
import { useFieldArray, type Control } from 'react-hook-form';
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import { contactOrigins } from '../../../../shared/domain/subject/subject.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { capitalise } from '../../../parts/format.ts';
import { FormTextField } from '../../../parts/form/FormTextField.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Fieldset } from '../../../ui/Fieldset.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { ChoiceField, DayField } from '../../../parts/form/FormFields.tsx';
import { newContact, type SubjectForm } from './subject-form.ts';

interface ContactsFieldProps {
  readonly t: Translator;
  readonly control: Control<SubjectForm>;
  readonly today: LocalDate | null;
}

export function ContactsField({ t, control, today }: ContactsFieldProps) {
  const { fields, append, remove } = useFieldArray({ control, name: 'contacts' });
  const add = (kind: 'email' | 'phone') =>
    append(newContact(kind, today), { focusName: `contacts.${fields.length}.value` });
  return (
    <Fieldset legend={t('person-edit.contacts')} description={t('person-edit.contacts-why')}>
      {fields.map(({ id, kind }, index) => (
        <div key={id} className="subjects-known">
          <FormTextField
            t={t}
            control={control}
            name={`contacts.${index}.value`}
            label={t(`contact-kind.${kind}`)}
            inputMode={kind === 'email' ? 'email' : 'tel'}
            hasFigures={kind === 'phone'}
            spellCheck="false"
          />
          <OriginAndSince t={t} control={control} name={`contacts.${index}`} today={today} />
          <IconButton
            label={t('person-edit.remove-contact', { number: index + 1 })}
            icon={X}
            placement="left"
            onPress={() => remove(index)}
          />
        </div>
      ))}
      <div className="subjects-adders">
        <Button icon={Mail} onPress={() => add('email')}>
          {t('person-edit.add-email')}
        </Button>
        <Button icon={Phone} onPress={() => add('phone')}>
          {t('person-edit.add-phone')}
        </Button>
      </div>
    </Fieldset>
  );
}

interface OriginAndSinceProps extends ContactsFieldProps {
  readonly name: `contacts.${number}` | `addresses.${number}`;
}

export function OriginAndSince({ t, control, name, today }: OriginAndSinceProps) {
  return (
    <>
      <ChoiceField
        t={t}
        control={control}
        name={`${name}.origin`}
        label={t('person-edit.origin')}
        choices={contactOrigins.map((id) => ({ id, label: capitalise(t, t(`origin.${id}`)) }))}
      />
      <DayField
        t={t}
        control={control}
        name={`${name}.since`}
        label={t('person-edit.since')}
        max={today ?? undefined}
      />
    </>
  );
}
