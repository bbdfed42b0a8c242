/** What the published policy contains and claims, noted as facts; held against the law and the register in what is missing. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { ProcessingOverview } from '../../../../shared/contract/processing-calls.ts';
import {
  authoritiesNamed,
  lawsCited,
  policyClaims,
  policyElements,
  type PublishedPolicy,
} from '../../../../shared/domain/controller/published-policy.ts';
import { isKnownIn, rights } from '../../../../shared/domain/request/right.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { EditorDialog } from '../../../parts/EditorDialog.tsx';
import { DayField } from '../../../parts/form/FormFields.tsx';
import { capitalise } from '../../../parts/format.ts';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { ChecksField, CountField, RadioField } from './controls.tsx';
import { formToPolicy, policyFormSchema, policyToForm, type PolicyForm } from './policy-form.ts';
import { useFieldFocus } from './use-field-focus.ts';

interface PolicyDialogProps {
  readonly t: Translator;
  /** Null while nobody has described it. */
  readonly policy: PublishedPolicy | null;
  readonly overview: Pick<ProcessingOverview, 'categories' | 'country' | 'today'>;
  /** Where the work goes on. */
  readonly field: string | null;
  readonly onSave: (policy: PublishedPolicy) => Promise<AppError | null>;
  readonly onClose: () => void;
}

export function PolicyDialog({ t, policy, overview, field, onSave, onClose }: PolicyDialogProps) {
  const { categories, country, today } = overview;
  const attempt = useAttempt();
  const form = useForm<PolicyForm>({
    resolver: zodResolver(policyFormSchema),
    defaultValues: policyToForm(policy),
  });
  const { control } = form;
  useFieldFocus(field);
  const save = form.handleSubmit(async (written) => {
    await attempt.run(() => onSave(formToPolicy(written)));
  });
  const known = rights.filter((right) => isKnownIn(country, right));
  return (
    <EditorDialog
      t={t}
      title={t('register.policy')}
      isDirty={form.formState.isDirty}
      isPending={attempt.isPending}
      error={attempt.error}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p className="register-lead">{t('policy.note-lead')}</p>
      <div className="register-pair">
        <div data-field="datedOn">
          <DayField t={t} control={control} name="datedOn" label={t('policy.dated-on')} max={today} />
        </div>
        <CountField
          control={control}
          name="minorsAge"
          label={t('policy.minors-age')}
          unit={t('activity.years')}
          max={18}
          optionalMark={t('common.optional')}
        />
      </div>
      <RadioField
        control={control}
        name="lawCited"
        label={t('policy.law')}
        choices={lawsCited.map((id) => ({ id, label: capitalise(t, t(`law-cited.${id}`)) }))}
      />
      <RadioField
        control={control}
        name="authorityNamed"
        label={t('policy.authority')}
        choices={authoritiesNamed.map((id) => ({ id, label: capitalise(t, t(`authority-named.${id}`)) }))}
      />
      <ChecksField
        control={control}
        name="contains"
        label={t('policy.contains')}
        choices={policyElements.map((id) => ({ id, label: capitalise(t, t(`policy-element.${id}`)) }))}
      />
      <ChecksField
        control={control}
        name="rightsNamed"
        label={t('policy.rights')}
        choices={known.map((id) => ({ id, label: capitalise(t, t(`right.${id}`)) }))}
      />
      <ChecksField
        control={control}
        name="claims"
        label={t('policy.claims')}
        choices={policyClaims.map((id) => ({ id, label: capitalise(t, t(`policy-claim.${id}`)) }))}
      />
      <ChecksField
        control={control}
        name="declaredNotPersonal"
        label={t('policy.not-personal')}
        choices={categories.map(({ id, code, name }) => ({ id: code ?? id, label: t.text(name) }))}
      />
    </EditorDialog>
  );
}
