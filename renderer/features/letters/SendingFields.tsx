/** What the user decides of every letter: language, date, way, address, and words of their own. */
import type { LetterFields } from '../../../shared/contract/letter-fields.ts';
import { languages } from '../../../shared/domain/language.ts';
import { localDate, type LocalDate } from '../../../shared/domain/local-date.ts';
import { postingChannels } from '../../../shared/domain/request/channel.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { capitalise } from '../../parts/format.ts';
import { RegisteredNumberField } from '../../parts/RegisteredNumberField.tsx';
import { DatePicker } from '../../ui/DatePicker.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { AddressOption } from './address-choice.ts';
import { AddressChoice } from './AddressChoice.tsx';

interface SendingFieldsProps {
  readonly t: Translator;
  readonly fields: LetterFields;
  readonly onFields: (fields: LetterFields) => void;
  readonly languageHint?: string | undefined;
  readonly earliestOn: LocalDate | undefined;
  readonly today: LocalDate;
  readonly addresses: readonly AddressOption[];
  readonly countryCode: string;
}

const longestText = 2000;

export function SendingFields(props: SendingFieldsProps) {
  const { t, fields, onFields, languageHint, earliestOn, today, addresses, countryCode } = props;
  const set = (change: Partial<LetterFields>) => onFields({ ...fields, ...change });
  return (
    <>
      <Select
        label={t('letter.language')}
        placeholder={t('common.choose')}
        width="medium"
        choices={languages.map((id) => ({ id, label: capitalise(t, t(`language.${id}`)) }))}
        value={fields.language}
        onChange={(language) => set({ language })}
        description={languageHint}
      />
      <DatePicker
        label={t('letter.date')}
        value={fields.letterOn}
        onChange={(day) => day !== null && set({ letterOn: localDate(day) })}
        min={earliestOn}
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
        options={addresses}
        value={fields.address}
        onChange={(address) => set({ address })}
        countryCode={countryCode}
      />
      <TextArea
        label={t('letter.extra')}
        optionalMark={t('common.optional')}
        description={t('letter.extra-text')}
        lang={fields.language}
        isForPrint
        rows={4}
        maxLength={longestText}
        value={fields.extraParagraph ?? ''}
        onChange={(text) => set({ extraParagraph: text === '' ? null : text })}
      />
    </>
  );
}
