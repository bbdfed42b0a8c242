/** What is known of a breach: entered as soon as somebody is certain, completed as it is looked into. */
import { useState } from 'react';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { BreachFile } from '../../../../shared/contract/breach-calls.ts';
import { breachEffects, breachRoles } from '../../../../shared/domain/breach/breach.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import type { DataCategory } from '../../../../shared/domain/processing/processing-activity.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { ArticleNote } from '../../../parts/ArticleNote.tsx';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx';
import { DatePicker } from '../../../ui/DatePicker.tsx';
import { Fieldset } from '../../../ui/Fieldset.tsx';
import { Form } from '../../../ui/Form.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import {
  breachToForm,
  formToBreach,
  missingIn,
  type BreachEntry,
  type BreachForm as FormState,
  type BreachFormField,
} from './breach-form.ts';
import { BreachWords } from './BreachWords.tsx';
import { RiskFields } from './RiskFields.tsx';

interface BreachFormProps {
  readonly t: Translator;
  readonly today: LocalDate;
  /** Null for a new one. */
  readonly file: BreachFile | null;
  readonly categories: readonly DataCategory[];
  readonly main: Language;
  readonly onSave: (entry: BreachEntry) => Promise<AppError | null>;
  readonly onCancel: () => void;
}

export function BreachForm({ t, today, file, categories, main, onSave, onCancel }: BreachFormProps) {
  const [form, setForm] = useState(() => breachToForm(file, today));
  const [isTried, setTried] = useState(false);
  const attempt = useAttempt();
  const set = (part: Partial<FormState>) => setForm((before) => ({ ...before, ...part }));
  const missing = isTried ? missingIn(form) : [];
  const errorOf = (field: BreachFormField) => (missing.includes(field) ? t('common.required') : undefined);
  const save = async () => {
    setTried(true);
    const entry = formToBreach(form);
    if (entry !== null) await attempt.run(() => onSave(entry));
  };
  return (
    <Form
      onSubmit={() => void save()}
      actions={
        <>
          <Button onPress={onCancel}>{t('common.cancel')}</Button>
          <Button tone="primary" type="submit" isPending={attempt.isPending}>
            {t(file === null ? 'breach.open' : 'common.save')}
          </Button>
        </>
      }
    >
      <RadioGroup
        label={t('breach.role')}
        choices={breachRoles.map((id) => ({ id, label: t(`breach.role.${id}`) }))}
        value={form.ourRole}
        onChange={(ourRole) => set({ ourRole })}
      />
      {form.ourRole === 'processor' && (
        <Fieldset legend={t('breach.client')} layout="row">
          <TextField
            label={t('breach.client-name')}
            value={form.clientName}
            onChange={(clientName) => set({ clientName })}
            maxLength={200}
            errorMessage={errorOf('clientName')}
          />
          <TextField
            label={t('breach.client-email')}
            optionalMark={t('common.optional')}
            value={form.clientEmail}
            onChange={(clientEmail) => set({ clientEmail })}
            maxLength={200}
          />
        </Fieldset>
      )}
      <TextArea
        label={t('breach.summary')}
        description={t('breach.summary-text')}
        rows={4}
        maxLength={4000}
        value={form.summary}
        onChange={(summary) => set({ summary })}
        errorMessage={errorOf('summary')}
      />
      <CheckboxGroup
        label={t('breach.effects')}
        choices={breachEffects.map((id) => ({ id, label: t(`breach.effect.${id}`) }))}
        value={form.effects}
        onChange={(effects) => set({ effects })}
        errorMessage={errorOf('effects')}
      />
      <Fieldset legend={t('breach.when')} layout="row">
        <DatePicker
          label={t('breach.happened-from')}
          optionalMark={t('common.optional')}
          value={form.happenedFrom}
          onChange={(happenedFrom) => set({ happenedFrom })}
          max={today}
        />
        <DatePicker
          label={t('breach.happened-until')}
          optionalMark={t('common.optional')}
          value={form.happenedUntil}
          onChange={(happenedUntil) => set({ happenedUntil })}
          max={today}
        />
        <DatePicker
          label={t('breach.discovered-on')}
          value={form.discoveredOn}
          onChange={(discoveredOn) => set({ discoveredOn })}
          max={today}
          errorMessage={errorOf('discoveredOn')}
        />
      </Fieldset>
      <Fieldset legend={t('breach.aware')} description={t('breach.aware-text')} layout="row">
        <DatePicker
          label={t('breach.aware-on')}
          value={form.awareOn}
          onChange={(awareOn) => set({ awareOn })}
          max={today}
          errorMessage={errorOf('awareOn')}
        />
        <TextField
          label={t('breach.aware-time')}
          description={t('breach.aware-time-text')}
          hasFigures
          width="short"
          value={form.awareTime}
          onChange={(awareTime) => set({ awareTime })}
          maxLength={8}
          errorMessage={missing.includes('awareTime') ? t('breach.not-a-time') : undefined}
        />
      </Fieldset>
      <Fieldset legend={t('breach.who')}>
        <TextField
          label={t('breach.persons')}
          optionalMark={t('common.optional')}
          value={form.persons}
          onChange={(persons) => set({ persons })}
          maxLength={500}
        />
        <NumberField
          label={t('breach.persons-count')}
          optionalMark={t('common.optional')}
          value={form.personsCount}
          onChange={(personsCount) => set({ personsCount })}
        />
        <NumberField
          label={t('breach.records-count')}
          optionalMark={t('common.optional')}
          value={form.recordsCount}
          onChange={(recordsCount) => set({ recordsCount })}
        />
        {categories.length > 0 && (
          <CheckboxGroup
            label={t('breach.categories')}
            choices={categories.map(({ id, name }) => ({ id, label: t.text(name) }))}
            value={form.categoryIds}
            onChange={(categoryIds) => set({ categoryIds })}
          />
        )}
      </Fieldset>
      {form.ourRole === 'controller' && (
        <RiskFields t={t} today={today} form={form} onForm={set} errorOf={errorOf} />
      )}
      <Fieldset legend={t('breach.words')} description={t('breach.words-text')}>
        <ArticleNote article={{ act: 'gdpr', place: '34(2)' }} t={t} />
        <BreachWords t={t} main={main} words={form.words} onWords={(words) => set({ words })} />
      </Fieldset>
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
    </Form>
  );
}
