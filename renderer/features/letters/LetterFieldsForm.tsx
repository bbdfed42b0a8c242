/** What of a letter the user decides: what only they can say in it, language, date, way, address, and words of their own. */
import type { LetterFields } from '../../../shared/contract/letter-fields.ts';
import type { RequestFile } from '../../../shared/contract/request-calls.ts';
import type { SubjectFile } from '../../../shared/contract/subject-calls.ts';
import { letterRules, type LetterKind } from '../../../shared/domain/letter/letter-kind.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { Processor } from '../../../shared/domain/processing/processing-activity.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { Select } from '../../ui/Select.tsx';
import { addressOptions } from './address-choice.ts';
import { ParticularFields } from './ParticularFields.tsx';
import { SendingFields } from './SendingFields.tsx';

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
      <SendingFields
        t={t}
        fields={fields}
        onFields={onFields}
        languageHint={
          fields.language === asked || addressee !== 'requester'
            ? undefined
            : t('letter.language-other', { language: t(`language.${asked}`) })
        }
        earliestOn={file.request.receivedOn}
        today={today}
        addresses={addressOptions(file, subject, addressee)}
        countryCode={countryCode}
      />
    </section>
  );
}
