/** What the user decides of a letter that is about no request, and what only they can say in it. */
import type { LetterFields } from '../../../shared/contract/letter-fields.ts';
import type { LetterKind } from '../../../shared/domain/letter/letter-kind.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { DatePicker } from '../../ui/DatePicker.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { OtherMatter } from './other-letter-store.ts';
import { SendingFields } from './SendingFields.tsx';

interface OtherLetterFieldsProps {
  readonly t: Translator;
  readonly kind: LetterKind;
  readonly matter: OtherMatter;
  readonly fields: LetterFields;
  readonly onFields: (fields: LetterFields) => void;
}

const longestText = 2000;

export function OtherLetterFields({ t, kind, matter, fields, onFields }: OtherLetterFieldsProps) {
  const set = (change: Partial<LetterFields>) => onFields({ ...fields, ...change });
  const said = (name: string) => fields.particulars[name] ?? '';
  const say = (name: string) => (text: string) =>
    set({ particulars: { ...fields.particulars, [name]: text } });
  return (
    <section className="letters-fields" aria-label={t('letter.fields')}>
      {kind === 'breach-client-notice' && (
        <TextArea
          label={t('letter.particular.outstanding')}
          description={t('letter.particular.outstanding.hint')}
          optionalMark={t('common.optional')}
          isForPrint
          rows={3}
          maxLength={longestText}
          value={said('outstanding')}
          onChange={say('outstanding')}
        />
      )}
      {kind === 'authority-answer' && (
        <>
          <TextArea
            label={t('letter.particular.statement')}
            description={t('letter.particular.statement.hint')}
            isForPrint
            rows={8}
            maxLength={longestText}
            value={said('statement')}
            onChange={say('statement')}
          />
          <RadioGroup
            label={t('letter.particular.evidence')}
            orientation="horizontal"
            choices={(['enclosed', 'not-enclosed'] as const).map((id) => ({
              id,
              label: t(`letter.particular.evidence.${id}`),
            }))}
            value={said('evidence') === 'enclosed' ? 'enclosed' : 'not-enclosed'}
            onChange={say('evidence')}
          />
          <TextField
            label={t('letter.particular.otherEnclosures')}
            optionalMark={t('common.optional')}
            value={said('otherEnclosures')}
            onChange={say('otherEnclosures')}
          />
        </>
      )}
      {kind === 'source-notice' && (
        <>
          <TextArea
            label={t('letter.particular.source')}
            description={t('letter.particular.source.hint')}
            isForPrint
            rows={3}
            maxLength={longestText}
            value={said('source')}
            onChange={say('source')}
          />
          <RadioGroup
            label={t('letter.particular.publicSource')}
            orientation="horizontal"
            choices={(['public', 'not-public'] as const).map((id) => ({
              id,
              label: t(`letter.particular.publicSource.${id}`),
            }))}
            value={said('publicSource') === 'public' ? 'public' : 'not-public'}
            onChange={say('publicSource')}
          />
          <DatePicker
            label={t('letter.particular.obtainedOn')}
            optionalMark={t('common.optional')}
            value={said('obtainedOn') === '' ? null : said('obtainedOn')}
            onChange={(day) => say('obtainedOn')(day ?? '')}
            max={matter.today}
          />
        </>
      )}
      <SendingFields
        t={t}
        fields={fields}
        onFields={onFields}
        earliestOn={matter.earliestOn ?? undefined}
        today={matter.today}
        addresses={matter.addresses}
        countryCode={matter.controller.controller.address.countryCode}
      />
    </section>
  );
}
