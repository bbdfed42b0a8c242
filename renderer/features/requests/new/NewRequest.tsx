/** Entering a request by hand: who, what, when and how, without the mouse and in under a minute. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { Controller as Field, useForm } from 'react-hook-form';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { SubjectFile, SubjectRow } from '../../../../shared/contract/subject-calls.ts';
import type { RequestId, SubjectId } from '../../../../shared/domain/id.ts';
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import { isOpen } from '../../../../shared/domain/request/lifecycle.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { fieldMessage } from '../../../parts/form/field-message.ts';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { Form } from '../../../ui/Form.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { AddressPart, ArrivalFields, RequesterFields, WordsFields } from './EntryFields.tsx';
import { entryFormSchema, entryToSend, knownOf, type EntryForm } from './entry-form.ts';
import { LinkedSubject } from './LinkedSubject.tsx';
import { RightsField } from './RightsField.tsx';
import { WhoField } from './WhoField.tsx';

export interface NewEntry extends ReturnType<typeof entryToSend> {
  readonly subjectId: SubjectId | null;
}

interface NewRequestProps {
  readonly t: Translator;
  readonly today: LocalDate;
  readonly blank: EntryForm;
  /** The person whose request it is, where that is known from the start. */
  readonly person: SubjectFile | null;
  readonly search: (query: string) => Promise<readonly SubjectRow[]>;
  readonly readSubject: (id: SubjectId) => Promise<SubjectFile | null>;
  readonly onRegister: (entry: NewEntry) => Promise<AppError | null>;
  readonly onCancel: () => void;
  readonly onOpenRequest: (id: RequestId) => void;
}

export function NewRequest({ t, today, blank, person, search, readSubject, ...on }: NewRequestProps) {
  const [linked, setLinked] = useState(person);
  const attempt = useAttempt();
  const form = useForm<EntryForm>({
    resolver: zodResolver(entryFormSchema),
    defaultValues: person === null ? blank : knownOf(person, blank),
  });
  const { control, setValue, getValues, watch } = form;
  const channel = watch('channel');

  const pick = async (row: SubjectRow | null) => {
    // Leaving the field before its list has come clears the choice, though the name is still that of the person.
    if (row === null && linked !== null && getValues('name') === knownOf(linked, blank).name) return;
    const subject = row === null ? null : await readSubject(row.id);
    setLinked(subject);
    if (subject === null) return;
    const known = knownOf(subject, blank);
    setValue('name', known.name, { shouldValidate: true });
    for (const field of ['email', 'address', 'language'] as const) setValue(field, known[field]);
  };
  const register = form.handleSubmit(async (values) => {
    const entry = { ...entryToSend(values), subjectId: linked?.subject.id ?? null };
    await attempt.run(() => on.onRegister(entry));
  });
  const isByPost = channel === 'post' || channel === 'registered-post';
  const openRequest = linked?.requests.find(({ state }) => isOpen(state)) ?? null;

  return (
    <>
      <PageTitle lead={t('request-new.lead')}>{t('request-new.title')}</PageTitle>
      <Form
        onSubmit={() => void register()}
        label={t('request-new.title')}
        actions={
          <>
            <Button tone="primary" type="submit" isPending={attempt.isPending}>
              {t('request-new.register')}
            </Button>
            <Button onPress={on.onCancel}>{t('common.cancel')}</Button>
          </>
        }
      >
        <Field
          control={control}
          name="name"
          render={({ field, fieldState }) => (
            <WhoField
              t={t}
              label={t('request-new.who')}
              emptyText={t('request-new.who-unknown')}
              name={field.value}
              onName={field.onChange}
              subjectId={linked?.subject.id ?? null}
              onPick={(row) => void pick(row)}
              search={search}
              errorMessage={fieldMessage(t, fieldState.error?.message)}
              inputRef={field.ref}
              isFocused
            />
          )}
        />
        <LinkedSubject
          t={t}
          linked={linked}
          openRequest={openRequest}
          hasName={getValues('name').trim() !== ''}
          onUnlink={() => setLinked(null)}
          onOpenRequest={on.onOpenRequest}
        />
        <Field
          control={control}
          name="rights"
          render={({ field, fieldState }) => (
            <RightsField
              t={t}
              value={field.value}
              onChange={field.onChange}
              inputRef={field.ref}
              errorMessage={fieldState.error === undefined ? undefined : t('request-new.no-right')}
            />
          )}
        />
        <ArrivalFields t={t} control={control} today={today} />
        <RequesterFields
          t={t}
          control={control}
          emailHint={linked === null ? undefined : t('request-new.email-known')}
        />
        <AddressPart t={t} control={control} isShown={isByPost} />
        <WordsFields t={t} control={control} />
        {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      </Form>
    </>
  );
}
