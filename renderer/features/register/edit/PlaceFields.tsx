/** In which country a recipient is, and what a transfer out of the EEA rests on (Art. 44 to 49). */
import { useMemo } from 'react';
import { Controller as Field, type Control } from 'react-hook-form';
import { isInEea } from '../../../../shared/domain/authority/eea.ts';
import { transferSafeguards } from '../../../../shared/domain/processing/processing-activity.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { ArticleNote } from '../../../parts/ArticleNote.tsx';
import { capitalise } from '../../../parts/format.ts';
import { ComboBox } from '../../../ui/ComboBox.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { countryChoices } from './country-choices.ts';
import type { ProcessorForm } from './processor-form.ts';

interface PlaceFieldsProps {
  readonly t: Translator;
  readonly control: Control<ProcessorForm>;
  readonly countryCode: string | null;
}

export function PlaceFields({ t, control, countryCode }: PlaceFieldsProps) {
  const countries = useMemo(() => countryChoices(t), [t]);
  return (
    <>
      <div data-field="countryCode">
        <Field
          control={control}
          name="countryCode"
          render={({ field }) => (
            <ComboBox
              label={t('processor.country')}
              emptyText={t('processor.country-unknown')}
              width="medium"
              description={countryText(t, countryCode)}
              choices={countries}
              value={field.value}
              onChange={field.onChange}
              onBlur={field.onBlur}
              inputRef={field.ref}
            />
          )}
        />
      </div>
      <div className="register-columns" data-field="safeguard">
        <Field
          control={control}
          name="safeguard"
          render={({ field }) => (
            <RadioGroup
              label={t('processor.safeguard')}
              aside={<ArticleNote t={t} article={{ act: 'gdpr', place: '44' }} />}
              choices={transferSafeguards.map((id) => ({
                id,
                label: capitalise(t, t(`safeguard.${id}`)),
                description: t(`safeguard.${id}.means`),
              }))}
              value={field.value}
              onChange={field.onChange}
              onBlur={field.onBlur}
            />
          )}
        />
      </div>
    </>
  );
}

function countryText(t: Translator, countryCode: string | null): string {
  if (countryCode === null) return t('processor.country-missing');
  return isInEea(countryCode) ? t('processor.in-eea') : t('processor.outside-eea');
}
