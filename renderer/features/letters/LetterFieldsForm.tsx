/** What of a letter the user decides: what only they can say in it, language, date, way, address, and words of their own. */
import type { LetterFields } from '../../../shared/contract/letter-fields.ts';
import type { RequestFile } from '../../../shared/contract/request-calls.ts';
import type { SubjectFile } from '../../../shared/contract/subject-calls.ts';
import { letterRules, type LetterKind } from '../../../shared/domain/letter/letter-kind.ts';
import { languages } from '../../../shared/domain/language.ts';
import { localDate, type LocalDate } from '../../../shared/domain/local-date.ts';
import type { Processor } from '../../../shared/domain/processing/processing-activity.ts';
import { postingChannels } from '../../../shared/domain/request/channel.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { capitalise } from '../../parts/format.ts';
import { RegisteredNumberField } from '../../parts/RegisteredNumberField.tsx';
import { DatePicker } from '../../ui/DatePicker.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { addressOptions } from './address-choice.ts';
import { AddressChoice } from './AddressChoice.tsx';
import { ParticularFields } from './ParticularFields.tsx';

interface LetterFieldsFormProps {
  readonly t: Translator;
  readonly kind: LetterKind;
  readonly file: RequestFile;
  readonly subject: SubjectFile | null;
  /** Those a notice can go to. */
  readonly recipients: readonly Processor[];
  readonly countryCode: string;
  readonly today: LocalDate;
  readonly fields: LetterFields;
  readonly onFields: (fields: LetterFields) => void;
}

const longestText = 2000;

export function LetterFieldsForm({
  t,
  kind,
  file,
  subject,
  recipients,
  countryCode,
  today,
  fields,
  onFields,
}: LetterFieldsFormProps) {
  const set = (change: Partial<LetterFields>) => onFields({ ...fields, ...change });
  const asked = file.request.requester.language;
  const { addressee } = letterRules[kind];
  return (
    <section className="letters-fields" aria-label={t('letter.fields')}>
      {addressee === 'recipient' && (
        <Select
          label={t('letter.recipient')}
          placeholder={t('common.choose')}
          width="medium"
          choices={recipients.map(({ id, name, service }) => ({
            id,
            label: name,
            description: service[t.language],
          }))}
          value={fields.processorId}
          onChange={(processorId) => set({ processorId })}
          description={recipients.length === 0 ? t('letter.recipient-none') : undefined}
        />
      )}
      <ParticularFields
        t={t}
        kind={kind}
        value={fields.particulars}
        onChange={(particulars) => set({ particulars })}
      />
      <Select
        label={t('letter.language')}
        placeholder={t('common.choose')}
        width="medium"
        choices={languages.map((id) => ({ id, label: capitalise(t, t(`language.${id}`)) }))}
        value={fields.language}
        onChange={(language) => set({ language })}
        description={
          fields.language === asked || addressee !== 'requester'
            ? undefined
            : t('letter.language-other', { language: t(`language.${asked}`) })
        }
      />
      <DatePicker
        label={t('letter.date')}
        value={fields.letterOn}
        onChange={(day) => day !== null && set({ letterOn: localDate(day) })}
        min={file.request.receivedOn}
        max={today}
      />
      <Select
        label={t('letter.channel')}
        placeholder={t('common.choose')}
        width="medium"
        choices={postingChannels.map((id) => ({ id, label: capitalise(t, t(`request.by.${id}`)) }))}
        value={fields.channel}
        onChange={(channel) => set({ channel })}
      />
      {fields.channel === 'registered-post' && (
        <RegisteredNumberField
          t={t}
          value={fields.registeredNumber ?? ''}
          onChange={(number) => set({ registeredNumber: number === '' ? null : number })}
        />
      )}
      <AddressChoice
        t={t}
        options={addressOptions(file, subject, addressee)}
        value={fields.address}
        onChange={(address) => set({ address })}
        countryCode={countryCode}
      />
      <TextArea
        label={t('letter.extra')}
        optionalMark={t('common.optional')}
        description={t('letter.extra-text')}
        isForPrint
        rows={4}
        maxLength={longestText}
        value={fields.extraParagraph ?? ''}
        onChange={(text) => set({ extraParagraph: text === '' ? null : text })}
      />
    </section>
  );
}
