/** How the risk was judged, and whom it leaves to be told: Art. 33(1), 34(1) and (3). */
import { riskLevels, tellingExceptions } from '../../../../shared/domain/breach/breach.ts';
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { ArticleNote } from '../../../parts/ArticleNote.tsx';
import { DatePicker } from '../../../ui/DatePicker.tsx';
import { Fieldset } from '../../../ui/Fieldset.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { BreachForm, BreachFormField } from './breach-form.ts';

interface RiskFieldsProps {
  readonly t: Translator;
  readonly today: LocalDate;
  readonly form: BreachForm;
  readonly onForm: (part: Partial<BreachForm>) => void;
  readonly errorOf: (field: BreachFormField) => string | undefined;
}

export function RiskFields({ t, today, form, onForm, errorOf }: RiskFieldsProps) {
  return (
    <>
      <Fieldset legend={t('breach.risk')} description={t('breach.risk-text')}>
        <ArticleNote article={{ act: 'gdpr', place: '33(1)' }} t={t} />
        <RadioGroup
          label={t('breach.risk-level')}
          choices={(['none', ...riskLevels] as const).map((id) => ({ id, label: t(`breach.risk.${id}`) }))}
          value={form.risk}
          onChange={(risk) => onForm({ risk })}
        />
        {form.risk !== 'none' && (
          <TextArea
            label={t('breach.risk-reasons')}
            rows={3}
            maxLength={4000}
            value={form.riskReasons}
            onChange={(riskReasons) => onForm({ riskReasons })}
            errorMessage={errorOf('riskReasons')}
          />
        )}
      </Fieldset>
      <Fieldset legend={t('breach.telling')}>
        <ArticleNote article={{ act: 'gdpr', place: '34(3)' }} t={t} />
        <RadioGroup
          label={t('breach.exception')}
          choices={(['none', ...tellingExceptions] as const).map((id) => ({
            id,
            label: t(`breach.exception.${id}`),
          }))}
          value={form.exception}
          onChange={(exception) => onForm({ exception })}
        />
        {form.exception !== 'none' && (
          <TextArea
            label={t('breach.exception-reasons')}
            rows={3}
            maxLength={4000}
            value={form.exceptionReasons}
            onChange={(exceptionReasons) => onForm({ exceptionReasons })}
            errorMessage={errorOf('exceptionReasons')}
          />
        )}
        {form.exception === 'disproportionate' && (
          <DatePicker
            label={t('breach.public-on')}
            description={t('breach.public-on-text')}
            value={form.exceptionPublicOn}
            onChange={(exceptionPublicOn) => onForm({ exceptionPublicOn })}
            max={today}
          />
        )}
        <DatePicker
          label={t('breach.told-on')}
          description={t('breach.told-on-text')}
          optionalMark={t('common.optional')}
          value={form.toldOn}
          onChange={(toldOn) => onForm({ toldOn })}
          max={today}
        />
        {form.toldOn !== null && (
          <TextField
            label={t('breach.told-how')}
            value={form.toldHow}
            onChange={(toldHow) => onForm({ toldHow })}
            maxLength={500}
            errorMessage={errorOf('toldHow')}
          />
        )}
      </Fieldset>
    </>
  );
}
