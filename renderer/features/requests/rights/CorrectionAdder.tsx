/** Adds one correction: the datum is chosen from what is held, then what it should say. */
import { useState } from 'react';
import { languages } from '../../../../shared/domain/language.ts';
import { localDateSchema } from '../../../../shared/domain/local-date.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import {
  addressInOneLine,
  addressToForm,
  formToAddress,
  type AddressForm,
} from '../../../parts/address-form.ts';
import { AddressFields } from '../../../parts/AddressFields.tsx';
import { capitalise } from '../../../parts/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { datumText, elsewhere, type CorrectableDatum, type Correction } from './correctable-data.ts';

interface CorrectionAdderProps {
  readonly t: Translator;
  readonly data: readonly CorrectableDatum[];
  readonly countryCode: string;
  /** Resolves with whether it was saved. */
  readonly onAdd: (correction: Correction) => Promise<boolean>;
}

export function CorrectionAdder({ t, data, countryCode, onAdd }: CorrectionAdderProps) {
  const [id, setId] = useState<string | null>(null);
  const datum = data.find((each) => each.id === id) ?? null;
  return (
    <div className="requests-adder" role="group" aria-label={t('rectify.add')}>
      <Select
        label={t('rectify.choose')}
        placeholder={t('common.choose')}
        choices={data.map((each) => ({ id: each.id, label: shortened(datumText(t, each)) }))}
        value={id}
        onChange={setId}
      />
      {datum !== null && (
        <NewValue
          key={datum.id}
          t={t}
          datum={datum}
          countryCode={countryCode}
          onAdd={async (correction) => {
            if (await onAdd(correction)) setId(null);
          }}
        />
      )}
    </div>
  );
}

interface NewValueProps extends Omit<CorrectionAdderProps, 'data' | 'onAdd'> {
  readonly datum: CorrectableDatum;
  readonly onAdd: (correction: Correction) => Promise<void>;
}

function NewValue({ t, datum, countryCode, onAdd }: NewValueProps) {
  const { field, was } = datum;
  const isElsewhere = datum.id === elsewhere.id;
  const [label, setLabel] = useState(datum.label);
  const [before, setBefore] = useState(was ?? '');
  const [is, setIs] = useState(was ?? '');
  const [address, setAddress] = useState<AddressForm>(addressToForm(datum.address, countryCode));
  const [isTried, setTried] = useState(false);
  const [isPending, setPending] = useState(false);
  const typed = field === 'address' ? formToAddress(address) : null;
  const value = field === 'address' ? (typed === null ? '' : addressInOneLine(typed)) : is.trim();
  const problem = problemWith(datum, value);
  const add = async () => {
    setTried(true);
    if (problem !== null || label.trim() === '') return;
    setPending(true);
    await onAdd({
      label: label.trim(),
      was: isElsewhere ? (before.trim() === '' ? null : before.trim()) : was,
      is: value,
      itemId: datum.itemId,
      field,
      ...(typed === null ? {} : { address: typed }),
      correctedOn: null,
    });
    setPending(false);
  };
  const errorMessage = isTried && problem !== null ? t(problem) : undefined;
  return (
    <>
      {isElsewhere && (
        <>
          <p className="requests-quiet">{t('rectify.elsewhere-text')}</p>
          <TextField
            label={t('rectify.label')}
            maxLength={200}
            value={label}
            onChange={setLabel}
            errorMessage={isTried && label.trim() === '' ? t('common.required') : undefined}
          />
          <TextField
            label={t('rectify.was')}
            optionalMark={t('common.optional')}
            maxLength={longestValue}
            value={before}
            onChange={setBefore}
          />
        </>
      )}
      {field === 'address' ? (
        <AddressFields
          t={t}
          value={address}
          onChange={setAddress}
          errors={errorMessage === undefined ? {} : { line1: errorMessage }}
        />
      ) : field === 'language' ? (
        <Select
          label={t('rectify.is')}
          placeholder={t('common.choose')}
          width="short"
          choices={languages.map((id) => ({ id, label: capitalise(t, t(`language.${id}`)) }))}
          value={languages.find((each) => each === is) ?? null}
          onChange={setIs}
          errorMessage={errorMessage}
        />
      ) : (
        <TextArea
          label={t('rectify.is')}
          rows={1}
          maxLength={longestValue}
          value={is}
          onChange={setIs}
          errorMessage={errorMessage}
        />
      )}
      <div className="requests-buttons">
        <Button isPending={isPending} onPress={() => void add()}>
          {t('rectify.add-this')}
        </Button>
      </div>
    </>
  );
}

const longestValue = 2000;
const dayFields: ReadonlySet<string> = new Set(['birth', 'relation-started', 'relation-ended']);

function problemWith({ field, was }: CorrectableDatum, value: string) {
  if (value === '') return 'common.required' as const;
  if (value === was) return 'rectify.same' as const;
  const isNoDay = field !== null && dayFields.has(field) && !localDateSchema.safeParse(value).success;
  return isNoDay ? ('rectify.not-a-day' as const) : null;
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}
