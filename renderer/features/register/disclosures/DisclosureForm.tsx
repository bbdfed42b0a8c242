/** A disclosure: who demands what of whom, on which ground, what was decided, and what the person may know. */
import { useState } from 'react';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { DisclosureFile } from '../../../../shared/contract/disclosure-calls.ts';
import {
  disclosureRecipients,
  type DisclosureFields,
} from '../../../../shared/domain/disclosure/disclosure.ts';
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import { countryCodes, countryName } from '../../../../shared/domain/postal/country-code.ts';
import { lawfulBases, type DataCategory } from '../../../../shared/domain/processing/processing-activity.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { capitalise } from '../../../parts/format.ts';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { ComboBox } from '../../../ui/ComboBox.tsx';
import { DatePicker } from '../../../ui/DatePicker.tsx';
import { Fieldset } from '../../../ui/Fieldset.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { DecisionFields } from './DecisionFields.tsx';
import {
  disclosureToForm,
  formToDisclosure,
  missingIn,
  type DisclosureForm as FormState,
  type DisclosureFormField,
} from './disclosure-form.ts';
import { ConcernedFields } from './ConcernedFields.tsx';

interface DisclosureFormProps {
  readonly t: Translator;
  readonly today: LocalDate;
  /** Null for a new one. */
  readonly file: DisclosureFile | null;
  readonly categories: readonly DataCategory[];
  /** Of the controller. */
  readonly country: string;
  readonly onSave: (fields: DisclosureFields) => Promise<AppError | null>;
  readonly onCancel: () => void;
}

export function DisclosureForm({
  t,
  today,
  file,
  categories,
  country,
  onSave,
  onCancel,
}: DisclosureFormProps) {
  const [form, setForm] = useState(() => disclosureToForm(file, today, country));
  const [isTried, setTried] = useState(false);
  const attempt = useAttempt();
  const set = (part: Partial<FormState>) => setForm((before) => ({ ...before, ...part }));
  const missing = isTried ? missingIn(form) : [];
  const errorOf = (field: DisclosureFormField) =>
    missing.includes(field) ? t('common.required') : undefined;
  const save = async () => {
    setTried(true);
    const fields = formToDisclosure(form);
    if (fields !== null) await attempt.run(() => onSave(fields));
  };
  return (
    <Form
      onSubmit={() => void save()}
      actions={
        <>
          <Button onPress={onCancel}>{t('common.cancel')}</Button>
          <Button tone="primary" type="submit" isPending={attempt.isPending}>
            {t(file === null ? 'disclosure.open' : 'common.save')}
          </Button>
        </>
      }
    >
      <Fieldset legend={t('disclosure.recipient')}>
        <Select
          label={t('disclosure.recipient-kind')}
          placeholder={t('common.choose')}
          width="medium"
          choices={disclosureRecipients.map((id) => ({ id, label: t(`disclosure.recipient.${id}`) }))}
          value={form.recipientKind}
          onChange={(recipientKind) => set({ recipientKind })}
        />
        <TextField
          label={t('disclosure.recipient-name')}
          value={form.recipientName}
          onChange={(recipientName) => set({ recipientName })}
          maxLength={200}
          errorMessage={errorOf('recipientName')}
        />
        <TextArea
          label={t('disclosure.recipient-details')}
          optionalMark={t('common.optional')}
          rows={2}
          maxLength={4000}
          value={form.recipientDetails}
          onChange={(recipientDetails) => set({ recipientDetails })}
        />
        <ComboBox
          label={t('disclosure.country')}
          emptyText={t('matter.nobody')}
          width="medium"
          choices={countryCodes.map((id) => ({ id, label: countryName(id, t.language) }))}
          value={form.countryCode}
          onChange={(code) => code !== null && set({ countryCode: code })}
        />
      </Fieldset>
      <Fieldset legend={t('disclosure.ground')}>
        <Select
          label={t('disclosure.basis')}
          placeholder={t('common.choose')}
          choices={lawfulBases.map((id) => ({ id, label: capitalise(t, t(`basis.${id}`)) }))}
          value={form.lawfulBasis}
          onChange={(lawfulBasis) => set({ lawfulBasis })}
        />
        <TextArea
          label={t('disclosure.basis-text')}
          description={t('disclosure.basis-text-hint')}
          optionalMark={t('common.optional')}
          rows={2}
          maxLength={4000}
          value={form.basisText}
          onChange={(basisText) => set({ basisText })}
        />
        <Checkbox isSelected={form.isDemanded} onChange={(isDemanded) => set({ isDemanded })}>
          {t('disclosure.demanded')}
        </Checkbox>
        {form.isDemanded && (
          <Fieldset legend={t('disclosure.demand')} layout="row">
            <TextField
              label={t('disclosure.demand-reference')}
              optionalMark={t('common.optional')}
              value={form.demandReference}
              onChange={(demandReference) => set({ demandReference })}
              maxLength={200}
            />
            <DatePicker
              label={t('disclosure.demand-written')}
              optionalMark={t('common.optional')}
              value={form.demandWrittenOn}
              onChange={(demandWrittenOn) => set({ demandWrittenOn })}
              max={today}
            />
            <DatePicker
              label={t('disclosure.demand-received')}
              value={form.demandReceivedOn}
              onChange={(demandReceivedOn) => set({ demandReceivedOn })}
              max={today}
              errorMessage={errorOf('demandReceivedOn')}
            />
          </Fieldset>
        )}
      </Fieldset>
      <ConcernedFields t={t} form={form} categories={categories} onForm={set} />
      <DecisionFields t={t} today={today} form={form} onForm={set} errorOf={errorOf} />
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
    </Form>
  );
}
