/** The list of persons with the card of the one that is chosen beside it, and the dialogs that change them. */
import { useEffect, useState } from 'react';
import type { AppError } from '../../../shared/contract/app-error.ts';
import { subjectIdSchema, type SubjectId } from '../../../shared/domain/id.ts';
import type { HeldItem } from '../../../shared/domain/subject/held-data.ts';
import { displayName, type Subject, type SubjectFields } from '../../../shared/domain/subject/subject.ts';
import { useTranslator } from '../../language.tsx';
import type { RoomProps } from '../../navigation.ts';
import { NoteDialog } from '../../parts/NoteDialog.tsx';
import { useToasts } from '../../parts/toasts.tsx';
import { useReload } from '../../parts/use-reload.ts';
import type { CardChoice } from './card/CardHead.tsx';
import { CardPane, focusCard } from './card/CardPane.tsx';
import type { ConsentChoice } from './card/ConsentsPanel.tsx';
import { ConsentDialogs } from './edit/ConsentDialogs.tsx';
import { DataItemDialog } from './edit/DataItemDialog.tsx';
import { SubjectDialog } from './edit/SubjectDialog.tsx';
import { focusList, SubjectList } from './list/SubjectList.tsx';
import { usePerson } from './person-store.ts';
import {
  addDataItem,
  createSubject,
  holdForClaim,
  removeDataItem,
  removeSubject,
  saveConsentProof,
  tellAfterAll,
  updateSubject,
  type NewDataItem,
} from './subject-actions.ts';
import { useSubjects } from './subjects-store.ts';

interface CardWork {
  readonly subjectId: SubjectId | null;
  readonly dialog: 'edit' | 'add-item' | 'hold' | ConsentChoice | null;
  /** What kept the last thing from being done. */
  readonly refusal: AppError | null;
}

const noWork: CardWork = { subjectId: null, dialog: null, refusal: null };

export function SubjectsPage({ record, goTo, open, select }: RoomProps) {
  const t = useTranslator();
  const { offerUndo } = useToasts();
  const list = useSubjects();
  const person = usePerson();

  useReload(['subjects', 'imports'], list.load);
  useReload(['processing', 'controller'], person.loadSurroundings);
  useReload(['subjects', 'requests', 'letters', 'processing', 'imports'], person.load);

  const isNew = record?.kind === 'subject' && record.id === 'new';
  const subjectId = chosenId(record);
  const [work, setWork] = useState<CardWork>(noWork);
  // What was begun on one card is not carried over to the next.
  const { dialog, refusal } = work.subjectId === subjectId ? work : noWork;
  const setDialog = (next: CardWork['dialog']) => setWork({ subjectId, dialog: next, refusal: null });
  const setRefusal = (next: AppError | null) => setWork({ subjectId, dialog: null, refusal: next });
  const openPerson = person.open;
  useEffect(() => void openPerson(subjectId), [subjectId, openPerson]);

  const selectSubject = (id: string | null) => select(id === null ? null : { kind: 'subject', id });
  const { file } = person;
  // The card before stays in view until the next is fetched; what is done must never be done to the wrong one.
  const subject = file?.subject.id === subjectId ? (file?.subject ?? null) : null;

  const save = async (fields: SubjectFields) => {
    if (subject === null) {
      const reply = await createSubject(fields);
      if (!reply.ok) return reply.error;
      selectSubject(reply.value.id);
      offerUndo(t('person.created', { name: displayName(fields) }), reply.value.changeId, () => select(null));
      return null;
    }
    const reply = await updateSubject(subject.id, fields);
    if (!reply.ok) return reply.error;
    setDialog(null);
    offerUndo(t('person.changed', { name: displayName(fields) }), reply.value.changeId);
    return null;
  };
  const remove = async (gone: Subject) => {
    const reply = await removeSubject(gone.id);
    if (!reply.ok) {
      setRefusal(reply.error);
      return;
    }
    select(null);
    focusList();
    offerUndo(t('person.removed', { name: displayName(gone) }), reply.value.changeId, () =>
      selectSubject(gone.id),
    );
  };
  const addItem = async (id: SubjectId, item: NewDataItem) => {
    const reply = await addDataItem(id, item);
    if (!reply.ok) return reply.error;
    setDialog(null);
    offerUndo(t('item.added', { label: item.label }), reply.value.changeId);
    return null;
  };
  const removeItem = async (item: HeldItem) => {
    const reply = await removeDataItem(item.id);
    setRefusal(reply.ok ? null : reply.error);
    if (reply.ok) offerUndo(t('item.removed', { label: item.label }), reply.value.changeId);
  };
  const inform = async () => {
    if (subject === null) return;
    const reply = await tellAfterAll(subject.id);
    setRefusal(reply.ok ? null : reply.error);
  };
  const hold = async (reason: string | null) => {
    if (subject === null) return null;
    const reply = await holdForClaim(subject.id, reason);
    if (reply.ok) setDialog(null);
    return reply.ok ? null : reply.error;
  };
  const choose = (choice: CardChoice) => {
    setDialog(choice === 'edit' || choice === 'add-item' || choice === 'hold' ? choice : null);
    if (choice === 'close') {
      select(null);
      focusList();
    }
    if (choice === 'new-request' && subject !== null) goTo('requests', { kind: 'subject', id: subject.id });
    if (choice === 'remove' && subject !== null) void remove(subject);
  };

  const onConsent = async (choice: ConsentChoice) => {
    if (choice.kind !== 'open-proof') return setDialog(choice);
    const saved = await saveConsentProof(choice.consent.id);
    return setRefusal(saved.ok ? null : saved.error);
  };

  return (
    <div className="subjects-room" data-card={subjectId === null ? undefined : true}>
      <SubjectList
        t={t}
        query={list.query}
        items={list.items}
        total={list.total}
        error={list.error}
        selectedId={subjectId}
        onQuery={(query) => void list.setQuery(query)}
        onSelect={selectSubject}
        onOpen={(id) => {
          selectSubject(id);
          focusCard();
        }}
        onEndReached={() => void list.loadMore()}
        onRetry={() => void list.load()}
        onNew={() => select({ kind: 'subject', id: 'new' })}
        onImport={() => goTo('subjects', { kind: 'import', id: 'new' })}
      />
      {subjectId !== null && (
        <CardPane
          t={t}
          country={person.country}
          file={file}
          keeping={person.keeping}
          error={person.error}
          processing={person.processing}
          refusal={refusal}
          onChoose={choose}
          onOpenRequest={(id) => open('request', id)}
          onOpenMatter={open}
          onConsent={(choice) => void onConsent(choice)}
          onRemoveItem={(item) => void removeItem(item)}
          onTellAfterAll={() => void inform()}
          onLiftHold={() => void hold(null).then(setRefusal)}
        />
      )}
      {(isNew || (dialog === 'edit' && subject !== null)) && (
        <SubjectDialog
          key={isNew ? 'new' : subject?.id}
          t={t}
          subject={isNew ? null : subject}
          today={person.today}
          countryCode={person.country}
          onSave={save}
          onClose={() => (isNew ? select(null) : setDialog(null))}
        />
      )}
      {typeof dialog === 'object' && dialog !== null && subject !== null && (
        <ConsentDialogs
          t={t}
          subjectId={subject.id}
          today={person.today}
          choice={dialog}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'hold' && subject !== null && (
        <NoteDialog
          t={t}
          title={t('retention.hold')}
          lead={t('retention.hold-lead')}
          label={t('retention.reason')}
          description={t('retention.reason-text')}
          submitLabel={t('retention.hold-do')}
          initial={person.keeping?.legalHold?.reason ?? ''}
          longest={1000}
          onSave={hold}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'add-item' && subject !== null && person.processing !== null && (
        <DataItemDialog
          t={t}
          processing={person.processing}
          today={person.today}
          onSave={(item) => addItem(subject.id, item)}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  );
}

function chosenId(record: RoomProps['record']): SubjectId | null {
  if (record?.kind !== 'subject') return null;
  const id = subjectIdSchema.safeParse(record.id);
  return id.success ? id.data : null;
}
