/** Entering a request: by hand without the mouse and in under a minute, or from the document that brought it. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef, useState } from 'react';
import { Controller as Field, useForm } from 'react-hook-form';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { SubjectFile, SubjectRow } from '../../../../shared/contract/subject-calls.ts';
import type { ControllerCountry } from '../../../../shared/domain/controller/controller.ts';
import type { FileId, RequestId, SubjectId } from '../../../../shared/domain/id.ts';
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import type { Channel } from '../../../../shared/domain/request/channel.ts';
import { isOpen } from '../../../../shared/domain/request/lifecycle.ts';
import type { Quote } from '../../../../shared/domain/intake/read-letter.ts';
import type { Requester } from '../../../../shared/domain/request/request.ts';
import { displayName } from '../../../../shared/domain/subject/subject.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { fieldMessage } from '../../../parts/form/field-message.ts';
import { FormTextField } from '../../../parts/form/FormTextField.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { Form } from '../../../ui/Form.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { ArrivedDocument } from './ArrivedDocument.tsx';
import { CandidateChoice, evidentCandidate } from './CandidateChoice.tsx';
import { DropLetter } from './DropLetter.tsx';
import { DuplicateNotices } from './DuplicateNotices.tsx';
import { AddressPart, ArrivalFields, RequesterFields, WordsFields } from './EntryFields.tsx';
import { entryToSend, knownOf, newEntrySchema, prefillOf, roleToSend, type EntryForm } from './entry-form.ts';
import type { IntakeStage } from './intake-store.ts';
import { LinkedSubject } from './LinkedSubject.tsx';
import { MandateFields } from './MandateFields.tsx';
import { PersonNotices } from './PersonNotices.tsx';
import { ProposedRights } from './ProposedRights.tsx';
import { RemarkList } from './RemarkList.tsx';
import { RightsField } from './RightsField.tsx';
import { RolePart } from './RolePart.tsx';
import { WhoField } from './WhoField.tsx';

export interface NewEntry extends ReturnType<typeof entryToSend>, ReturnType<typeof roleToSend> {
  readonly subjectId: SubjectId | null;
  readonly originals: { readonly fileId: FileId; readonly role: 'original' }[];
}

interface NewRequestProps {
  readonly t: Translator;
  readonly today: LocalDate;
  readonly country: ControllerCountry;
  readonly blank: EntryForm;
  /** The person whose request it is, where that is known from the start. */
  readonly person: SubjectFile | null;
  /** The channels that the published policy names. */
  readonly namedChannels: readonly Channel[];
  readonly intake: IntakeStage;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
  readonly onForget: () => void;
  readonly search: (query: string) => Promise<readonly SubjectRow[]>;
  readonly readSubject: (id: SubjectId) => Promise<SubjectFile | null>;
  readonly onRegister: (entry: NewEntry) => Promise<AppError | null>;
  readonly onCancel: () => void;
  readonly onOpenRequest: (id: RequestId) => void;
}

/** The keyboard begins there, whoever asks. */
const nameOfWriter = 'name';

export function NewRequest(props: NewRequestProps) {
  const { t, today, country, blank, person, intake, search, readSubject, ...on } = props;
  const [linked, setLinked] = useState(person);
  const [shown, setShown] = useState<Quote | null>(null);
  const attempt = useAttempt();
  const form = useForm<EntryForm>({
    resolver: zodResolver(newEntrySchema),
    defaultValues: person === null ? blank : knownOf(person, blank),
  });
  const { control, setValue, setFocus, getValues, watch, formState } = form;
  const [channel, role, rights] = watch(['channel', 'role', 'rights']);
  const reading = intake.kind === 'read' ? intake.reading : null;
  const { dirtyFields } = formState;
  /** Where the name of the person stands: whoever writes for them has one too. */
  const nameField = role === 'self' ? 'name' : 'onBehalfOf';

  const link = (subject: SubjectFile | null) => {
    setLinked(subject);
    if (subject === null) return;
    const known = knownOf(subject, blank);
    setValue(nameField, known.name, { shouldValidate: true });
    if (role !== 'self') return;
    setValue('address', known.address);
    // The letter tells the language to answer in, and from where it was written.
    if (reading?.language === undefined || reading.language === null) setValue('language', known.language);
    if (getValues('email') === '' || reading === null) setValue('email', known.email);
  };
  const pick = async (row: Pick<SubjectRow, 'id'> | null) => {
    // Leaving the field before its list has come clears the choice, though the name is still that of the person.
    if (row === null && linked !== null && getValues(nameField) === knownOf(linked, blank).name) return;
    link(row === null ? null : await readSubject(row.id));
  };
  const takeRole = (next: Requester['role']) => {
    if (linked === null || (next === 'self') === (role === 'self')) return;
    const name = displayName(linked.subject);
    const writer = reading?.document.sender?.name ?? '';
    setValue('onBehalfOf', next === 'self' ? '' : name);
    setValue('name', next === 'self' ? name : writer === name ? '' : writer);
  };
  const prefilled = useRef<typeof reading>(null);
  useEffect(() => {
    if (reading === null || reading === prefilled.current) return;
    prefilled.current = reading;
    const found = Object.entries(prefillOf(reading)) as [keyof EntryForm, EntryForm[keyof EntryForm]][];
    for (const [field, value] of found) if (dirtyFields[field] === undefined) setValue(field, value);
    const evident = evidentCandidate(reading.candidates);
    if (evident !== null && linked === null) void pick({ id: evident.subjectId });
  });
  // The button that brought the document is gone; what is asked, where it was found, comes before the name.
  const isLeftToType =
    intake.kind === 'unreadable' || (intake.kind === 'read' && intake.reading.proposals.length === 0);
  useEffect(() => {
    if (isLeftToType) setFocus(getValues(nameOfWriter) === '' ? nameOfWriter : 'rights');
  }, [isLeftToType, setFocus, getValues]);
  /** What the document filled goes with it; what was typed stays. */
  const forget = () => {
    const evident = reading === null ? null : evidentCandidate(reading.candidates);
    if (evident !== null && evident.subjectId === linked?.subject.id) setLinked(person);
    form.reset(person === null ? blank : knownOf(person, blank), { keepDirtyValues: true });
    on.onForget();
    setFocus(nameOfWriter);
  };
  const register = form.handleSubmit(async (values) => {
    const fileId = reading?.document.fileId ?? (intake.kind === 'unreadable' ? intake.fileId : null);
    const entry = {
      ...entryToSend(linked === null ? values : { ...values, onBehalfOf: '' }),
      ...roleToSend(values),
      subjectId: linked?.subject.id ?? null,
      originals: fileId === null ? [] : [{ fileId, role: 'original' as const }],
    };
    await attempt.run(() => on.onRegister(entry));
  });
  const isByPost = channel === 'post' || channel === 'registered-post';
  const openRequest = linked?.requests.find(({ state }) => isOpen(state)) ?? null;
  const duplicates = reading?.duplicates ?? [];
  const proposed = reading?.proposals.map(({ right }) => right) ?? [];
  const subjectField = (label: string, isFocused: boolean) => (
    <Field
      key={nameField}
      control={control}
      name={nameField}
      render={({ field, fieldState }) => (
        <WhoField
          t={t}
          label={label}
          emptyText={t('request-new.who-unknown')}
          name={field.value}
          onName={field.onChange}
          subjectId={linked?.subject.id ?? null}
          onPick={(row) => void pick(row)}
          search={search}
          errorMessage={fieldMessage(t, fieldState.error?.message)}
          inputRef={field.ref}
          isFocused={isFocused}
        />
      )}
    />
  );
  const subjectPart = (
    <>
      <LinkedSubject
        t={t}
        linked={linked}
        openRequest={duplicates.some(({ request }) => request.id === openRequest?.id) ? null : openRequest}
        hasName={getValues(nameField).trim() !== ''}
        onUnlink={() => setLinked(null)}
        onOpenRequest={on.onOpenRequest}
      />
      {reading !== null && evidentCandidate(reading.candidates) === null && (
        <CandidateChoice
          t={t}
          candidates={reading.candidates}
          subjectId={linked?.subject.id ?? null}
          onChoose={(id) => void (id === null ? setLinked(null) : pick({ id }))}
        />
      )}
    </>
  );

  return (
    <>
      <PageTitle lead={t('request-new.lead')}>{t('request-new.title')}</PageTitle>
      <DropLetter t={t} stage={intake} onFile={on.onFile} onText={on.onText} onForget={forget} />
      <div className="intake-desk" data-beside={reading === null ? undefined : true}>
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
          <DuplicateNotices t={t} duplicates={duplicates} onOpenRequest={on.onOpenRequest} />
          {reading?.document.hasText === true && (
            <Field
              control={control}
              name="rights"
              render={({ field }) => (
                <ProposedRights
                  t={t}
                  proposals={reading.proposals}
                  value={field.value}
                  onChange={field.onChange}
                  onShow={setShown}
                />
              )}
            />
          )}
          {reading !== null && <RemarkList t={t} remarks={reading.remarks} onShow={setShown} />}
          {role === 'self' ? (
            <>
              {subjectField(t('request-new.who'), intake.kind === 'none')}
              {subjectPart}
            </>
          ) : (
            <FormTextField t={t} control={control} name="name" label={t('intake.who-writes')} />
          )}
          <Field
            control={control}
            name="rights"
            render={({ field, fieldState }) => (
              <RightsField
                t={t}
                country={country}
                value={rights}
                onChange={field.onChange}
                inputRef={field.ref}
                proposed={proposed}
                errorMessage={fieldState.error === undefined ? undefined : t('request-new.no-right')}
              />
            )}
          />
          <ArrivalFields t={t} control={control} today={today} namedChannels={on.namedChannels} />
          <RequesterFields
            t={t}
            control={control}
            emailHint={
              linked === null || role !== 'self' || reading !== null || channel !== 'email'
                ? undefined
                : t('request-new.email-known')
            }
            onRole={takeRole}
          />
          {role !== 'self' && (
            <>
              {subjectField(t('intake.behalf'), false)}
              {subjectPart}
              <MandateFields t={t} control={control} today={today} />
            </>
          )}
          <PersonNotices
            t={t}
            country={country}
            today={today}
            role={role}
            birthOn={linked?.subject.birthOn ?? null}
            remarks={reading?.remarks ?? []}
          />
          <AddressPart t={t} control={control} isShown={isByPost} />
          <RolePart t={t} control={control} />
          <WordsFields t={t} control={control} />
          {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
        </Form>
        {intake.kind === 'read' && (
          <div className="intake-document">
            <ArrivedDocument
              key={intake.reading.document.fileId}
              t={t}
              reading={intake.reading}
              bytes={intake.bytes}
              shown={shown}
            />
          </div>
        )}
      </div>
    </>
  );
}
