/** Entering a person or changing what the register says about them. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import { languages } from '../../../../shared/domain/language.ts';
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import {
  displayName,
  relations,
  type Subject,
  type SubjectFields,
} from '../../../../shared/domain/subject/subject.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { EditorDialog } from '../../../parts/EditorDialog.tsx';
import { capitalise } from '../../../parts/format.ts';
import { FormTextField } from '../../../parts/form/FormTextField.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Fieldset } from '../../../ui/Fieldset.tsx';
import { AddressesField } from './AddressesField.tsx';
import { ContactsField } from './ContactsField.tsx';
import { ChoiceField, DayField, NoteField } from '../../../parts/form/FormFields.tsx';
import {
  blankSubject,
  formToSubject,
  subjectFormSchema,
  subjectToForm,
  type SubjectForm,
} from './subject-form.ts';

interface SubjectDialogProps {
  readonly t: Translator;
  /** Null for somebody new. */
  readonly subject: Subject | null;
  readonly today: LocalDate | null;
  readonly countryCode: string;
  /** Null when it was done; then the dialog has been closed by the page. */
  readonly onSave: (fields: SubjectFields) => Promise<AppError | null>;
  readonly onClose: () => void;
}

export function SubjectDialog({ t, subject, today, countryCode, onSave, onClose }: SubjectDialogProps) {
  const attempt = useAttempt();
  const form = useForm<SubjectForm>({
    resolver: zodResolver(subjectFormSchema),
    defaultValues: subject === null ? blankSubject() : subjectToForm(subject),
  });
  const { control } = form;
  const { isDirty, errors } = form.formState;
  const save = form.handleSubmit(async (values) => {
    if (isDirty) await attempt.run(() => onSave(formToSubject(values)));
    else onClose();
  });
  const part = { t, control };
  const isNameless = errors.familyName?.message === 'nameless';
  return (
    <EditorDialog
      t={t}
      title={subject === null ? t('person-edit.new') : t('person-edit.title', { name: displayName(subject) })}
      isDirty={isDirty}
      isPending={attempt.isPending}
      error={attempt.error}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Fieldset
        legend={t('person-edit.who')}
        {...(isNameless ? { description: t('person-edit.nameless') } : {})}
      >
        <div className="subjects-pair">
          <FormTextField
            {...part}
            name="givenName"
            label={t('person-edit.given-name')}
            autoFocus={subject === null}
          />
          <FormTextField {...part} name="familyName" label={t('person-edit.family-name')} />
          <FormTextField
            {...part}
            name="company"
            label={t('person.company')}
            optionalMark={t('common.optional')}
          />
          <FormTextField
            {...part}
            name="customerNumber"
            label={t('person.number')}
            optionalMark={t('common.optional')}
            hasFigures
            spellCheck="false"
          />
          <ChoiceField
            {...part}
            name="relation"
            label={t('subjects.relation')}
            choices={relations.map((id) => ({ id, label: capitalise(t, t(`relation.${id}`)) }))}
          />
          <ChoiceField
            {...part}
            name="language"
            label={t('person-edit.language')}
            choices={[
              ...languages.map((id) => ({ id, label: capitalise(t, t(`language.${id}`)) })),
              { id: 'unknown' as const, label: t('person-edit.language-unknown') },
            ]}
          />
        </div>
      </Fieldset>
      <ContactsField {...part} today={today} />
      <AddressesField {...part} today={today} countryCode={countryCode} />
      <Fieldset legend={t('person-edit.days')} description={t('person-edit.days-why')}>
        <div className="subjects-days">
          <DayField {...part} name="relationStartedOn" label={t('person-edit.started')} />
          <DayField {...part} name="relationEndedOn" label={t('person-edit.ended')} />
          <DayField
            {...part}
            name="lastContactOn"
            label={t('person.last-contact')}
            max={today ?? undefined}
          />
          <DayField
            {...part}
            name="accountClosedOn"
            label={t('person.account-closed')}
            max={today ?? undefined}
          />
          <DayField
            {...part}
            name="subscriptionEndedOn"
            label={t('person.subscription-ended')}
            max={today ?? undefined}
          />
          <DayField
            {...part}
            name="contractPerformedOn"
            label={t('person.contract-performed')}
            max={today ?? undefined}
          />
          <DayField
            {...part}
            name="satisfactoryAnswerOn"
            label={t('person.satisfactory-answer')}
            max={today ?? undefined}
          />
          <DayField {...part} name="saidStopOn" label={t('person.said-stop')} max={today ?? undefined} />
          <DayField {...part} name="birthOn" label={t('person.birth')} max={today ?? undefined} />
        </div>
      </Fieldset>
      <NoteField
        {...part}
        name="note"
        label={t('person.note')}
        maxLength={10_000}
        optionalMark={t('common.optional')}
      />
    </EditorDialog>
  );
}
