/** The numbers and registers that the law wants on business letters; each is checked in place and kept as typed all the same. */
import { useController, useWatch, type Control } from 'react-hook-form';
import type { IdentifierProblem } from '../../../shared/domain/identifier/identifier-problem.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { FormTextField } from '../form/FormTextField.tsx';
import type { ControllerForm } from './controller-form.ts';
import { enterpriseNumberProblem, vatNumberProblem } from './controller-numbers.ts';

interface NumberFieldsProps {
  readonly control: Control<ControllerForm>;
  readonly t: Translator;
}

/** The Crossroads Bank's and INSEE's own ways to print them; invented numbers. */
const examples = {
  BE: { enterpriseNumber: '0123.456.749', vatNumber: 'BE 0123.456.749' },
  FR: { enterpriseNumber: '123 456 782', vatNumber: 'FR 32 123 456 782' },
} as const;

export function NumberFields({ control, t }: NumberFieldsProps) {
  const { country, kind, enterpriseNumber, vatNumber } = useWatch({ control }) as ControllerForm;
  const { field: inLiquidation } = useController({ control, name: 'inLiquidation' });
  const isCompany = kind === 'company';
  const doubt = (problem: IdentifierProblem | null) =>
    problem === null ? undefined : t(`identifier.${problem}`);
  return (
    <>
      <div className="form-row">
        <FormTextField
          control={control}
          name="enterpriseNumber"
          label={t(`controller.enterprise-number.${country}`)}
          placeholder={examples[country].enterpriseNumber}
          doubt={doubt(enterpriseNumberProblem(enterpriseNumber, country))}
          hasFigures
          t={t}
        />
        <FormTextField
          control={control}
          name="vatNumber"
          label={t('controller.vat-number')}
          placeholder={examples[country].vatNumber}
          doubt={doubt(vatNumberProblem(vatNumber, country))}
          hasFigures
          t={t}
        />
      </div>
      {(isCompany || country === 'FR') && (
        <div className="form-row">
          <FormTextField
            control={control}
            name="registryTown"
            label={t(`controller.registry-town.${country}`)}
            t={t}
          />
          {isCompany && country === 'FR' && (
            <FormTextField
              control={control}
              name="shareCapital"
              label={t('controller.share-capital')}
              placeholder="10 000 €"
              hasFigures
              t={t}
            />
          )}
        </div>
      )}
      {isCompany && (
        <Checkbox isSelected={inLiquidation.value} onChange={inLiquidation.onChange}>
          {t('controller.in-liquidation')}
        </Checkbox>
      )}
    </>
  );
}
