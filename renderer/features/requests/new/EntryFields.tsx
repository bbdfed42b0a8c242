/** The fields of a request's entry: when and how it came, who asks, what they wrote. Used to enter one and to correct it. */
import { Controller as Field, useWatch, type Control } from 'react-hook-form';
import { languages } from '../../../../shared/domain/language.ts';
import { gdprAppliesFrom } from '../../../../shared/domain/law/answering-law.ts';
import { isBefore, localDateSchema, type LocalDate } from '../../../../shared/domain/local-date.ts';
import { channels, isSpoken, type Channel } from '../../../../shared/domain/request/channel.ts';
import { requesterRoles, type Requester } from '../../../../shared/domain/request/request.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { addressInOneLine, formToAddress } from '../../../parts/address-form.ts';
import { AddressFields } from '../../../parts/AddressFields.tsx';
import { fieldMessage } from '../../../parts/form/field-message.ts';
import { FormTextField } from '../../../parts/form/FormTextField.tsx';
import { capitalise } from '../../../parts/format.ts';
import { DatePicker } from '../../../ui/DatePicker.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { longestText, type EntryForm } from './entry-form.ts';

interface PartProps {
  readonly t: Translator;
  readonly control: Control<EntryForm>;
}

interface ArrivalFieldsProps extends PartProps {
  readonly today: LocalDate;
  /** Those that the published policy names; empty where it names none. */
  readonly namedChannels?: readonly Channel[] | undefined;
}

export function ArrivalFields({ t, control, today, namedChannels = [] }: ArrivalFieldsProps) {
  const chosen = useWatch({ control, name: 'channel' });
  const receivedOn = useWatch({ control, name: 'receivedOn' });
  // A registered letter counts from its first presentation.
  const isRegistered = chosen === 'registered-post';
  const isUnnamed = namedChannels.length > 0 && !namedChannels.includes(chosen);
  return (
    <div className="requests-row">
      <Field
        control={control}
        name="receivedOn"
        render={({ field, fieldState }) => (
          <DatePicker
            label={t(isRegistered ? 'intake.first-presentation' : 'request-new.received-on')}
            description={
              isBeforeTheGdpr(receivedOn)
                ? t('warning.before-the-gdpr')
                : isRegistered
                  ? t('intake.first-presentation.means')
                  : undefined
            }
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            max={today}
            errorMessage={fieldMessage(t, fieldState.error?.message)}
          />
        )}
      />
      <Field
        control={control}
        name="channel"
        render={({ field }) => (
          <Select
            label={t('request-new.channel')}
            description={isUnnamed ? t('intake.any-channel') : undefined}
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

/** Possible, since older rights may still be asked about, but far more often a year mistyped. */
function isBeforeTheGdpr(typed: string | null): boolean {
  const receivedOn = localDateSchema.safeParse(typed).data;
  return receivedOn !== undefined && isBefore(receivedOn, gdprAppliesFrom);
}

/** How the person presents themselves, and where they can be reached. */
export function RequesterFields({
  t,
  control,
  emailHint,
  onRole,
}: PartProps & {
  readonly emailHint?: string | undefined;
  readonly onRole?: ((role: Requester['role']) => void) | undefined;
}) {
  return (
    <div className="requests-row">
      <FormTextField
        t={t}
        control={control}
        name="email"
        label={t('request-new.email')}
        optionalMark={t('common.optional')}
        description={emailHint}
        width="medium"
        inputMode="email"
        spellCheck="false"
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
      <Field
        control={control}
        name="role"
        render={({ field }) => (
          <Select
            label={t('request-new.role')}
            placeholder={t('common.choose')}
            width="medium"
            choices={requesterRoles.map((id) => ({ id, label: capitalise(t, t(`requester-role.${id}`)) }))}
            value={field.value}
            onChange={(role) => {
              field.onChange(role);
              onRole?.(role);
            }}
          />
        )}
      />
    </div>
  );
}

interface AddressPartProps extends PartProps {
  /** Opened from the first; when it turns true the fields come into view. */
  readonly isShown: boolean;
}

export function AddressPart({ t, control, isShown }: AddressPartProps) {
  const address = formToAddress(useWatch({ control, name: 'address' }));
  const title =
    address === null
      ? t('request-new.address')
      : t('request-new.address-filled', { address: addressInOneLine(address) });
  return (
    <Disclosure key={String(isShown)} title={title} isInitiallyOpen={isShown} headingLevel={3}>
      <Field
        control={control}
        name="address"
        render={({ field, formState: { errors } }) => (
          <AddressFields
            t={t}
            value={field.value}
            onChange={field.onChange}
            errors={{
              line1: fieldMessage(t, errors.address?.line1?.message),
              postalCode: fieldMessage(t, errors.address?.postalCode?.message),
              town: fieldMessage(t, errors.address?.town?.message),
            }}
          />
        )}
      />
    </Disclosure>
  );
}

/** Of what was only said, the words are all there is. */
export function WordsFields({ t, control }: PartProps) {
  const isSaid = isSpoken(useWatch({ control, name: 'channel' }));
  return (
    <>
      <Field
        control={control}
        name="note"
        render={({ field, fieldState }) => (
          <TextArea
            label={t(isSaid ? 'intake.words-used' : 'request-new.note')}
            optionalMark={isSaid ? undefined : t('common.optional')}
            description={isSaid ? t('intake.words-used.means') : undefined}
            errorMessage={fieldMessage(t, fieldState.error?.message)}
            inputRef={field.ref}
            note={t('common.free-note')}
            rows={3}
            maxLength={longestText}
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
          />
        )}
      />
      <FormTextField
        t={t}
        control={control}
        name="theirReference"
        label={t('request-new.their-reference')}
        optionalMark={t('common.optional')}
        width="medium"
        maxLength={longestText}
      />
    </>
  );
}
