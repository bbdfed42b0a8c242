/** The contract with a processor (Art. 28(3)): what it settles, its days, and the signed file. */
import { useWatch, type Control } from 'react-hook-form';
import { contractClauses, placeOfClause } from '../../../../shared/domain/processing/processor-contract.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { articleText } from '../../../../shared/i18n/article-text.ts';
import { DayField } from '../../../parts/form/FormFields.tsx';
import { capitalise } from '../../../parts/format.ts';
import { Fieldset } from '../../../ui/Fieldset.tsx';
import { ContractFile, type ContractFileProps } from './ContractFile.tsx';
import { ChecksField, SwitchField } from './controls.tsx';
import type { ProcessorForm } from './processor-form.ts';

interface ContractFieldsProps {
  readonly t: Translator;
  readonly control: Control<ProcessorForm>;
  readonly today: string;
  /** Null for an entry that is not saved yet. */
  readonly file: Omit<ContractFileProps, 't'> | null;
}

/** Shown for processors alone. */
export function ContractFields({ t, control, today, file }: ContractFieldsProps) {
  const [role, hasContract] = useWatch({ control, name: ['role', 'hasContract'] });
  if (role !== 'processor') return null;
  return (
    <Fieldset legend={t('processor.contract')}>
      <SwitchField
        control={control}
        name="hasContract"
        label={t('processor.has-contract')}
        description={t('processor.has-contract.means')}
      />
      {hasContract && (
        <>
          <ChecksField
            control={control}
            name="clauses"
            label={t('processor.clauses')}
            choices={contractClauses.map((id) => ({
              id,
              label: capitalise(t, t(`contract-clause.${id}`)),
              description: articleText(t, { act: 'gdpr', place: placeOfClause(id) }),
            }))}
          />
          <div className="register-pair" data-field="reviewOn">
            <DayField
              t={t}
              control={control}
              name="concludedOn"
              label={t('processor.concluded-on')}
              max={today}
            />
            <DayField t={t} control={control} name="reviewOn" label={t('processor.review-on')} />
          </div>
          {file === null ? (
            <p className="register-source">{t('processor.contract-later')}</p>
          ) : (
            <ContractFile t={t} {...file} />
          )}
        </>
      )}
    </Fieldset>
  );
}
