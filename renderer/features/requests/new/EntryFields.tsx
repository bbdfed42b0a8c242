/** The fields of a request's entry: when and how it came, who asks, what they wrote. Used to enter one and to correct it. */
import { Controller as Field, type Control } from 'react-hook-form';
import { languages } from '../../../../shared/domain/language.ts';
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import { channels } from '../../../../shared/domain/request/channel.ts';
import { requesterRoles } from '../../../../shared/domain/request/request.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { AddressFields } from '../../../parts/AddressFields.tsx';
import { capitalise } from '../../../parts/format.ts';
import { DatePicker } from '../../../ui/DatePicker.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { EntryForm } from './entry-form.ts';
import { fieldError } from './field-error.ts';

interface PartProps {
  readonly t: Translator;
  readonly control: Control<EntryForm>;
}

interface ArrivalFieldsProps extends PartProps {
  readonly today: LocalDate;
}

export function ArrivalFields({ t, control, today }: ArrivalFieldsProps) {
  return (
    <div className="requests-row">
      <Field
        control={control}
        name="receivedOn"
        render={({ field, fieldState }) => (
          <DatePicker
            label={t('request-new.received-on')}
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            max={today}
            errorMessage={fieldError(t, fieldState.error)}
          />
        )}
      />
      <Field
        control={control}
        name="channel"
        render={({ field }) => (
          <Select
            label={t('request-new.channel')}
            placeholder={t('common.choose')}
            width="medium"
            choices={channels.map((id) => ({ id, label: capitalise(t, t(`channel.${id}`)) }))}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
    </div>
  );
}

/** How the person presents themselves, and where they can be reached. */
export function RequesterFields({ t, control }: PartProps) {
  return (
    <>
      <div className="requests-row">
        <Field
          control={control}
          name="email"
          render={({ field, fieldState }) => (
            <TextField
              label={t('request-new.email')}
              optionalMark={`(${t('common.optional')})`}
              width="medium"
              inputMode="email"
              spellCheck="false"
              value={field.value}
              onChange={field.onChange}
              onBlur={field.onBlur}
              errorMessage={fieldError(t, fieldState.error)}
              inputRef={field.ref}
            />
          )}
        />
        <Field
          control={control}
          name="language"
          render={({ field }) => (
            <Select
              label={t('request-new.language')}
              placeholder={t('common.choose')}
              width="short"
              choices={languages.map((id) => ({ id, label: capitalise(t, t(`language.${id}`)) }))}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
      </div>
      <Field
        control={control}
        name="role"
        render={({ field }) => (
          <Select
            label={t('request-new.role')}
            placeholder={t('common.choose')}
            width="medium"
            choices={requesterRoles.map((id) => ({ id, label: t(`requester-role.${id}`) }))}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
    </>
  );
}

interface AddressPartProps extends PartProps {
  /** Changes when the address was filled in from elsewhere, so that it is shown. */
  readonly isShown: boolean;
}

export function AddressPart({ t, control, isShown }: AddressPartProps) {
  return (
    <Disclosure
      key={String(isShown)}
      title={t('request-new.address')}
      isInitiallyOpen={isShown}
      headingLevel={3}
    >
      <Field
        control={control}
        name="address"
        render={({ field, formState }) => (
          <AddressFields
            t={t}
            value={field.value}
            onChange={field.onChange}
            errors={{
              line1: fieldError(t, formState.errors.address?.line1),
              postalCode: fieldError(t, formState.errors.address?.postalCode),
              town: fieldError(t, formState.errors.address?.town),
            }}
          />
        )}
      />
    </Disclosure>
  );
}

export function WordsFields({ t, control }: PartProps) {
  return (
    <>
      <Field
        control={control}
        name="note"
        render={({ field, fieldState }) => (
          <TextArea
            label={t('request-new.note')}
            optionalMark={`(${t('common.optional')})`}
            note={t('common.free-note')}
            rows={3}
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            errorMessage={fieldError(t, fieldState.error)}
          />
        )}
      />
      <Field
        control={control}
        name="theirReference"
        render={({ field, fieldState }) => (
          <TextField
            label={t('request-new.their-reference')}
            optionalMark={`(${t('common.optional')})`}
            width="medium"
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            errorMessage={fieldError(t, fieldState.error)}
          />
        )}
      />
    </>
  );
}
