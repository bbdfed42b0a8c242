/** The room of requests: the list at the left, the opened file or a new one at the right. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { localDate } from '../../../shared/domain/local-date.ts';
import {
  requestIdSchema,
  subjectIdSchema,
  type RequestId,
  type SubjectId,
} from '../../../shared/domain/id.ts';
import type { SubjectFile } from '../../../shared/contract/subject-calls.ts';
import type { Channel } from '../../../shared/domain/request/channel.ts';
import { api } from '../../api.ts';
import { useTranslator } from '../../language.tsx';
import type { RoomProps } from '../../navigation.ts';
import { draftRecord } from '../../parts/letter-place.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useFreshPage } from '../../parts/use-fresh-page.ts';
import { useReload } from '../../parts/use-reload.ts';
import { useSaved } from '../../parts/use-saved.ts';
import { useSession } from '../../session-store.ts';
import { Spinner } from '../../ui/Spinner.tsx';
import { SplitView } from '../../ui/SplitView.tsx';
import { RemovalRoom } from './archive/RemovalRoom.tsx';
import { CaseRoom } from './cases/CaseRoom.tsx';
import { FileView } from './file/FileView.tsx';
import { fileActions, readSubject, searchSubjects, type FileWays } from './file-actions.ts';
import { useRequestFile } from './file-store.ts';
import { blankEntry } from './new/entry-form.ts';
import { useIntake } from './new/intake-store.ts';
import { NewRequest, type NewEntry } from './new/NewRequest.tsx';
import { NothingOpen } from './NothingOpen.tsx';
import { ListTakeOver } from './list/ListTakeOver.tsx';
import { ListHead, RequestList } from './RequestList.tsx';
import { useRequests } from './requests-store.ts';
import './requests.css';
import './new/intake.css';
import './archive/archive.css';

const newRecord = { kind: 'request', id: 'new' } as const;
const listRecord = { kind: 'request', id: 'list' } as const;
const removalRecord = { kind: 'request', id: 'removal' } as const;

export function Page({ record, goTo, open, select }: RoomProps) {
  const t = useTranslator();
  const requests = useRequests();
  /** From the card of a person: an entry that begins with them. */
  const forSubject = subjectIdSchema.safeParse(record?.kind === 'subject' ? record.id : null).data ?? null;
  const isNew = forSubject !== null || (record?.kind === 'request' && record.id === 'new');
  const requestId = requestIdSchema.safeParse(record?.kind === 'request' ? record.id : null).data ?? null;
  useReload(['requests', 'letters', 'subjects', 'controller'], requests.load);
  const { items, filter, query, error } = requests;
  /** The one that was just entered takes the focus; moving through the list leaves it there. */
  const [registered, setRegistered] = useState<RequestId | null>(null);
  const startNew = () => select(newRecord);

  const list =
    items === null ? (
      error === null ? (
        <Spinner label={t('common.loading')} />
      ) : (
        <FailureNotice t={t} error={error} onRetry={() => void requests.load()} />
      )
    ) : (
      <RequestList
        t={t}
        items={items}
        filter={filter}
        query={query}
        selectedId={requestId}
        onSelect={(id) => id !== null && select({ kind: 'request', id })}
        onEndReached={() => void requests.loadMore()}
        onNew={startNew}
      />
    );
  return (
    <SplitView
      listLabel={t('requests.list')}
      listHead={
        <ListHead
          t={t}
          filter={filter}
          query={query}
          onFilter={(next) => void requests.setFilter(next)}
          onQuery={(next) => void requests.setQuery(next)}
          onNew={startNew}
          onTakeOver={() => select(listRecord)}
          onRemoval={() => select(removalRecord)}
          onNewCase={() => select({ kind: 'case', id: 'new' })}
        />
      }
      list={list}
      fileLabel={t('requests.file')}
      file={
        record?.kind === 'case' ? (
          <CaseRoom key={record.id} id={record.id} goTo={goTo} open={open} select={select} />
        ) : isNew ? (
          <Entering
            key={forSubject ?? 'new'}
            subjectId={forSubject}
            onOpened={(id) => {
              setRegistered(id);
              select({ kind: 'request', id });
            }}
            onCancel={() => select(null)}
          />
        ) : record?.kind === 'request' && record.id === 'list' ? (
          <ListTakeOver
            onEnd={() => {
              void requests.setFilter('open');
              select(null);
            }}
          />
        ) : record?.kind === 'request' && record.id === removalRecord.id ? (
          <RemovalRoom open={open} />
        ) : requestId === null ? (
          <NothingOpen t={t} hasRequests={(items?.length ?? 0) > 0} onNew={startNew} />
        ) : (
          <Opened
            key={requestId}
            requestId={requestId}
            isNew={registered === requestId}
            goTo={goTo}
            open={open}
          />
        )
      }
    />
  );
}

interface EnteringProps {
  readonly subjectId: SubjectId | null;
  readonly onOpened: (id: RequestId) => void;
  readonly onCancel: () => void;
}

function Entering({ subjectId, onOpened, onCancel }: EnteringProps) {
  const t = useTranslator();
  const { status, country } = useSession();
  const pane = useRef<HTMLDivElement>(null);
  useFreshPage(pane, 'new');
  const { stage, take, takeText, forget } = useIntake();
  const today = status?.open?.today;
  const [namedChannels, setNamedChannels] = useState<readonly Channel[]>([]);
  useEffect(() => {
    void api['controller.get']({}).then(
      (reply) => reply.ok && setNamedChannels(reply.value.promises.channels),
    );
  }, []);
  const [person, setPerson] = useState<SubjectFile | null>(null);
  useEffect(() => {
    if (subjectId !== null) void readSubject(subjectId).then(setPerson);
  }, [subjectId]);
  if (today === undefined) return null;
  if (subjectId !== null && person === null) return <Spinner label={t('common.loading')} />;
  const register = async (entry: NewEntry) => {
    const reply = await api['requests.register'](entry);
    if (!reply.ok) return reply.error;
    forget();
    onOpened(reply.value.request.id);
    return null;
  };
  return (
    <div ref={pane}>
      <NewRequest
        t={t}
        today={localDate(today)}
        country={country ?? 'BE'}
        blank={blankEntry({ today: localDate(today), language: t.language, countryCode: country ?? 'BE' })}
        person={person}
        namedChannels={namedChannels}
        intake={stage}
        onFile={(file) => void take(file)}
        onText={(text) => void takeText(text)}
        onForget={forget}
        search={searchSubjects}
        readSubject={readSubject}
        onRegister={register}
        onCancel={() => {
          forget();
          onCancel();
        }}
        onOpenRequest={onOpened}
      />
    </div>
  );
}

interface OpenedProps extends Pick<RoomProps, 'goTo' | 'open'> {
  readonly requestId: RequestId;
  readonly isNew: boolean;
}

function Opened({ requestId, isNew, goTo, open }: OpenedProps) {
  const t = useTranslator();
  const { file, error, subject, processing, controller, turnTo, load } = useRequestFile();
  const saved = useSaved();
  const [actions] = useState(() => fileActions(requestId, saved.show));
  const ways = useMemo<FileWays>(
    () => ({
      writeLetter: (kind) => goTo('letters', draftRecord(requestId, kind)),
      openLetter: (id) => open('letter', id),
      openSubject: (id) => open('subject', id),
      openRequest: (id) => open('request', id),
      enterSubject: () => open('subject', 'new'),
      enterCase: () => open('case', `new:${requestId}`),
      openRemoval: () => goTo('requests', removalRecord),
    }),
    [requestId, goTo, open],
  );
  useEffect(() => turnTo(requestId), [requestId, turnTo]);
  useReload(['requests', 'letters', 'subjects', 'processing', 'controller'], load);
  const pane = useRef<HTMLDivElement>(null);
  const isHere = file?.request.id === requestId;
  useFreshPage(pane, `${requestId} ${isHere}`, isNew);
  if (file === null || !isHere) {
    return error === null ? (
      <Spinner label={t('common.loading')} />
    ) : (
      <FailureNotice t={t} error={error} onRetry={() => void load()} />
    );
  }
  return (
    <div ref={pane}>
      <FileView
        t={t}
        file={file}
        subject={subject}
        processing={processing}
        controller={controller}
        actions={actions}
        ways={ways}
        searchSubjects={searchSubjects}
        savedText={saved.text}
      />
    </div>
  );
}
