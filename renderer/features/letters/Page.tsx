/** The room of letters: all that were signed, one of them, or one that is being written. */
import { useEffect, useRef, useState } from 'react';
import { localDate } from '../../../shared/domain/local-date.ts';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { RequestFile } from '../../../shared/contract/request-calls.ts';
import type { LetterId, RequestId } from '../../../shared/domain/id.ts';
import { idOf, matterOf, type LetterAbout } from '../../../shared/domain/letter/letter-about.ts';
import type { LetterKind } from '../../../shared/domain/letter/letter-kind.ts';
import { api } from '../../api.ts';
import { useTranslator } from '../../language.tsx';
import type { RoomProps } from '../../navigation.ts';
import { proposedChannel } from '../../parts/answer-channel.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { letterVerbs } from '../../parts/letter-moves/letter-moves.ts';
import { draftRecord, readLetterPlace } from '../../parts/letter-place.ts';
import type { Posting } from '../../parts/PostLetterDialog.tsx';
import { readFileBytes, saveFile } from '../../parts/save-file.ts';
import { useFreshPage } from '../../parts/use-fresh-page.ts';
import { useReload } from '../../parts/use-reload.ts';
import { useSession } from '../../session-store.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Page as PageFrame } from '../../ui/Page.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { ClosedLetter } from './ClosedLetter.tsx';
import { DraftList } from './DraftList.tsx';
import { draftKey, useDraft } from './draft-store.ts';
import { lettersForSlip, makeSlip } from './deposit-slip.ts';
import { LetterEditor } from './LetterEditor.tsx';
import { LetterList } from './LetterList.tsx';
import { ListHead } from './ListHead.tsx';
import { useLetters, type LetterRow } from './letters-store.ts';
import { SlipDialog } from './SlipDialog.tsx';
import { OtherWriting, recordKindOf } from './OtherWriting.tsx';
import { useKeptDraft } from './use-kept-draft.ts';
import './letters.css';

export function Page(props: RoomProps) {
  const place = readLetterPlace(props.record);
  if (place === null) return <All {...props} />;
  if (place.kind === 'closed') return <Closed key={place.letterId} {...props} letterId={place.letterId} />;
  const { about, letterKind } = place;
  if (!('requestId' in about))
    return <Other key={draftRecord(idOf(about), letterKind).id} {...props} about={about} kind={letterKind} />;
  const { requestId } = about;
  return <Writing key={draftKey(requestId, letterKind)} {...props} requestId={requestId} kind={letterKind} />;
}

function All({ goTo, open }: RoomProps) {
  const t = useTranslator();
  const { items, drafts, state, setState, error, load, loadMore } = useLetters();
  const [isSlipOpen, setSlipOpen] = useState(false);
  useReload(['letters', 'requests'], load);
  return (
    <div className="letters-room">
      <PageTitle>{t('nav.letters')}</PageTitle>
      {error !== null && <FailureNotice t={t} error={error} onRetry={() => void load()} />}
      {items === null ? (
        error === null && <Spinner label={t('common.loading')} />
      ) : (
        <>
          {drafts.length > 0 && (
            <div className="letters-drafts">
              <DraftList
                t={t}
                drafts={drafts}
                onOpen={({ about, kind }) => goTo('letters', draftRecord(idOf(about), kind))}
              />
            </div>
          )}
          <ListHead
            t={t}
            state={state}
            onState={(next) => void setState(next)}
            onSlip={() => setSlipOpen(true)}
          />
          <div className="letters-list">
            <LetterList
              t={t}
              items={items}
              onOpen={(id) => open('letter', id)}
              onEndReached={() => void loadMore()}
              onSeeRequests={() => goTo('requests')}
              onSeeAll={state === null ? null : () => void setState(null)}
            />
          </div>
        </>
      )}
      {isSlipOpen && (
        <SlipDialog t={t} onList={lettersForSlip} onMake={makeSlip} onClose={() => setSlipOpen(false)} />
      )}
    </div>
  );
}

function Other(props: RoomProps & { readonly about: LetterAbout; readonly kind: LetterKind }) {
  const { status } = useSession();
  const today = status?.open?.today;
  return today === undefined ? null : <OtherWriting {...props} today={localDate(today)} />;
}

const drawAfterMs = 350;

interface WritingProps extends RoomProps {
  readonly requestId: RequestId;
  readonly kind: LetterKind;
}

function Writing({ requestId, kind, goTo, open, select }: WritingProps) {
  const t = useTranslator();
  const draft = useDraft();
  const { turnTo, load, draw, setFields, file, error } = draft;
  const fields = draft.drafts[draftKey(requestId, kind)];
  useEffect(() => turnTo(requestId, kind), [requestId, kind, turnTo]);
  useReload(['requests', 'letters', 'subjects', 'processing', 'controller'], load);
  const saved = useKeptDraft(requestId, kind, fields);
  const drawn = useRef(fields);
  useEffect(() => {
    if (drawn.current === fields || fields === undefined) return undefined;
    const isFirst = drawn.current === undefined;
    drawn.current = fields;
    // The first sheet is drawn as soon as the request is there.
    if (isFirst) return undefined;
    const timer = setTimeout(() => void draw(), drawAfterMs);
    return () => clearTimeout(timer);
  }, [fields, draw]);
  const sign = async () => {
    const signed = await draft.freeze();
    if (!signed.ok) return signed.error;
    select({ kind: 'letter', id: signed.value.id });
    return null;
  };
  const drop = async () => {
    const refusal = await draft.drop();
    if (refusal === null) open('request', requestId);
    return refusal;
  };
  return (
    <PageFrame label={t(`letter-kind.${kind}`)}>
      {file === null || fields === undefined || file.request.id !== requestId ? (
        <>
          <PageTitle>{t(`letter-kind.${kind}`)}</PageTitle>
          {error === null ? (
            <Spinner label={t('common.loading')} />
          ) : (
            <FailureNotice t={t} error={error} onRetry={() => void load()} />
          )}
        </>
      ) : (
        <LetterEditor
          t={t}
          kind={kind}
          file={file}
          subject={draft.subject}
          recipients={draft.recipients}
          controller={draft.controller}
          fields={fields}
          onFields={setFields}
          preview={draft.preview}
          problem={draft.problem}
          ways={{
            toSettings: () => goTo('settings'),
            toRegister: () => goTo('register'),
            toRequest: () => open('request', requestId),
          }}
          onSign={sign}
          saved={saved}
          onDrop={draft.kept.includes(draftKey(requestId, kind)) ? drop : null}
          words={{
            changed: fields.text,
            filled: draft.filledText,
            isOpen: draft.isTextOpen,
            onOpen: () => void draft.openText(),
            onText: (text) => setFields({ ...fields, text }),
            onCopy: draft.copy,
          }}
        />
      )}
    </PageFrame>
  );
}

async function postOther(posting: Posting): Promise<AppError | null> {
  const reply = await api['letters.postOther'](posting);
  return reply.ok ? null : reply.error;
}

interface ClosedProps extends RoomProps {
  readonly letterId: LetterId;
}

function Closed({ letterId, open, goTo }: ClosedProps) {
  const t = useTranslator();
  const { find } = useLetters();
  const { leavings, post, correct } = useDraft();
  const { status } = useSession();
  const [row, setRow] = useState<LetterRow | 'none' | null>(null);
  const [bytes, setBytes] = useState<Uint8Array<ArrayBuffer> | null>(null);
  const [file, setFile] = useState<RequestFile | null>(null);
  const [load] = useState(() => async () => {
    const found = await find(letterId);
    setRow(found ?? 'none');
    if (found === null || !('requestId' in found.about)) return;
    const reply = await api['requests.get']({ id: found.about.requestId });
    if (reply.ok) setFile(reply.value);
  });
  useReload(['letters', 'requests'], load);
  const pane = useRef<HTMLDivElement>(null);
  const isThere = row !== null && row !== 'none';
  useFreshPage(pane, `${letterId} ${isThere}`, true);
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const reply = await api['letters.read']({ letterId });
      const content = reply.ok ? await readFileBytes(reply.value.fileId) : reply;
      if (isCurrent && content.ok) setBytes(content.value);
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [letterId]);
  const today = status?.open?.today;
  const save = async () => {
    const reply = await api['letters.read']({ letterId });
    const saved = reply.ok ? await saveFile(reply.value.fileId) : reply;
    return saved.ok ? null : saved.error;
  };
  const begin = async () => {
    const begun = await correct(letterId);
    if (!begun.ok) return begun.error;
    goTo('letters', draftRecord(idOf(begun.value.about), begun.value.kind));
    return null;
  };
  if (row === null || row === 'none' || today === undefined) {
    return (
      <PageFrame label={t('nav.letters')}>
        <PageTitle>{t('nav.letters')}</PageTitle>
        {row === null ? <Spinner label={t('common.loading')} /> : <Notice title={t('letter.not-found')} />}
      </PageFrame>
    );
  }
  return (
    <PageFrame label={t(`letter-kind.${row.letter.kind}`)}>
      <div ref={pane}>
        <ClosedLetter
          t={t}
          row={row}
          file={file}
          bytes={bytes}
          today={localDate(today)}
          leaving={
            leavings[letterId] ?? {
              channel: file === null ? 'post' : proposedChannel(row.letter.kind, file.request),
              registeredNumber: null,
            }
          }
          onSave={save}
          verbs={{ ...letterVerbs, post: 'requestId' in row.about ? post : postOther }}
          onOpenRequest={() => open(recordKindOf[matterOf(row.about)], idOf(row.about))}
          onCorrect={'requestId' in row.about ? begin : null}
          onOpenLetter={(id) => open('letter', id)}
        />
      </div>
    </PageFrame>
  );
}
