/** What of a letter the user decides: what only they can say in it, language, date, way, address, and words of their own. */
import type { LetterFields } from '../../../shared/contract/letter-fields.ts';
import { letterRules, type LetterKind } from '../../../shared/domain/letter/letter-kind.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { Select } from '../../ui/Select.tsx';
import type { LetterMatter } from './letter-matter.ts';
import { ParticularFields } from './ParticularFields.tsx';
import { SendingFields } from './SendingFields.tsx';

interface LetterFieldsFormProps {
  readonly t: Translator;
  readonly kind: LetterKind;
  readonly matter: LetterMatter;
  readonly countryCode: string;
  readonly fields: LetterFields;
  readonly onFields: (fields: LetterFields) => void;
}

export function LetterFieldsForm({ t, kind, matter, countryCode, fields, onFields }: LetterFieldsFormProps) {
  const set = (change: Partial<LetterFields>) => onFields({ ...fields, ...change });
  const { recipients, writtenIn } = matter;
  return (
    <section className="letters-fields" aria-label={t('letter.fields')}>
      {letterRules[kind].addressee === 'recipient' && (
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
        language={fields.language}
        today={matter.today}
        value={fields.particulars}
        onChange={(particulars) => set({ particulars })}
      />
      <SendingFields
        t={t}
        fields={fields}
        onFields={onFields}
        languageHint={
          writtenIn === null || fields.language === writtenIn
            ? undefined
            : t('letter.language-other', { language: t(`language.${writtenIn}`) })
        }
        earliestOn={matter.earliestOn ?? undefined}
        today={matter.today}
        addresses={matter.addresses}
        countryCode={countryCode}
      />
    </section>
  );
}
