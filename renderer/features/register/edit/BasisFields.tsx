/** What an activity rests on (Art. 6(1)), with what each basis has to show: the balancing test, or the proof of consent. */
import { useWatch, type Control } from 'react-hook-form';
import type { ProcessingOverview } from '../../../../shared/contract/processing-calls.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import { consentAge } from '../../../../shared/domain/law/consent-age.ts';
import { lawfulBases } from '../../../../shared/domain/processing/processing-activity.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { ArticleNote } from '../../../parts/ArticleNote.tsx';
import { DayField } from '../../../parts/form/FormFields.tsx';
import { capitalise } from '../../../parts/format.ts';
import { Fieldset } from '../../../ui/Fieldset.tsx';
import type { ActivityForm } from './activity-form.ts';
import { CountField, RadioField } from './controls.tsx';
import { LocalizedField } from './LocalizedField.tsx';

export interface ActivityPartProps {
  readonly t: Translator;
  readonly control: Control<ActivityForm>;
  readonly main: Language;
  readonly isEveryLanguageShown: boolean;
}

interface BasisFieldsProps extends ActivityPartProps {
  readonly overview: Pick<ProcessingOverview, 'country' | 'today'>;
}

/** Above it no law asks for parents. */
const fullAge = 18;

export function BasisFields({ overview: { country, today }, ...text }: BasisFieldsProps) {
  const { t, control } = text;
  const [basis, specialBasis] = useWatch({ control, name: ['lawfulBasis', 'specialBasis'] });
  const isInterest = basis === 'legitimate-interests';
  const isConsent = basis === 'consent' || specialBasis === 'explicit-consent';
  const needsDetail = isInterest || basis === 'legal-obligation';
  return (
    <>
      <RadioField
        control={control}
        name="lawfulBasis"
        label={t('activity.basis')}
        aside={<ArticleNote t={t} article={{ act: 'gdpr', place: '6(1)' }} />}
        choices={lawfulBases.map((id) => ({
          id,
          label: capitalise(t, t(`basis.${id}`)),
          description: t(`basis.${id}.means`),
        }))}
      />
      <LocalizedField
        {...text}
        {...(needsDetail ? {} : { optionalMark: t('common.optional') })}
        name="basisDetail"
        label={t('activity.basis-detail')}
        description={t('activity.basis-detail.how')}
      />
      {isInterest && (
        <Fieldset legend={t('activity.balance')} description={t('activity.balance.how')}>
          <LocalizedField
            {...text}
            name="necessity"
            label={t('activity.necessity')}
            description={t('activity.necessity.how')}
          />
          <LocalizedField {...text} name="balance" label={t('activity.weighing')} />
          <DayField t={t} control={control} name="decidedOn" label={t('activity.decided-on')} max={today} />
        </Fieldset>
      )}
      {isConsent && (
        <Fieldset legend={t('activity.consent-proof')}>
          <LocalizedField
            {...text}
            name="consentObtained"
            label={t('activity.consent-obtained')}
            description={t('activity.consent-obtained.how')}
          />
          <LocalizedField {...text} name="consentKept" label={t('activity.consent-kept')} />
          <CountField
            control={control}
            name="minimumAge"
            label={t('activity.minimum-age')}
            description={t('activity.minimum-age.how', { age: consentAge(country, today).value })}
            unit={t('activity.years')}
            max={fullAge}
            optionalMark={t('common.optional')}
          />
        </Fieldset>
      )}
    </>
  );
}
