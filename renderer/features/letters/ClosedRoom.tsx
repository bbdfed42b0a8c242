/** The room of letters while it shows a signed one: how it leaves, what becomes of it, its correction, its proofs. */
import { useEffect, useRef, useState } from 'react';
import type { RequestFile } from '../../../shared/contract/request-calls.ts';
import type { LetterId, RequestAttachmentId } from '../../../shared/domain/id.ts';
import { localDate } from '../../../shared/domain/local-date.ts';
import { idOf } from '../../../shared/domain/letter/letter-about.ts';
import { api } from '../../api.ts';
import { useTranslator } from '../../language.tsx';
import type { RoomProps } from '../../navigation.ts';
import { proposedChannel } from '../../parts/answer-channel.ts';
import { letterVerbs } from '../../parts/letter-moves/letter-moves.ts';
import { draftRecord } from '../../parts/letter-place.ts';
import { readFileBytes, saveFile } from '../../parts/save-file.ts';
import { useFreshPage } from '../../parts/use-fresh-page.ts';
import { useReload } from '../../parts/use-reload.ts';
import { useSession } from '../../session-store.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Page as PageFrame } from '../../ui/Page.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { ClosedLetter } from './ClosedLetter.tsx';
import { useDraft } from './draft-store.ts';
import type { LetterFile } from './letters-store.ts';
import { openMatter } from './matter-room.ts';

interface ClosedRoomProps extends RoomProps {
  readonly letterId: LetterId;
}

/** Mount it anew for another letter. */
export function ClosedRoom({ letterId, open, goTo }: ClosedRoomProps) {
  const t = useTranslator();
  const { leavings, correct } = useDraft();
  const { status } = useSession();
  const [row, setRow] = useState<LetterFile | 'none' | null>(null);
  const [bytes, setBytes] = useState<Uint8Array<ArrayBuffer> | null>(null);
  const [file, setFile] = useState<RequestFile | null>(null);
  const [load] = useState(() => async () => {
    const found = await api['letters.get']({ letterId });
    if (!found.ok) return setRow('none');
    const { about } = found.value;
    const reply = 'requestId' in about ? await api['requests.get']({ id: about.requestId }) : null;
    if (reply?.ok === true) setFile(reply.value);
    setRow(found.value);
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
  const saveProof = async (id: RequestAttachmentId) => {
    const reply = await api['attachments.read']({ id });
    const saved = reply.ok ? await saveFile(reply.value.fileId) : reply;
    return saved.ok ? null : saved.error;
  };
  const begin = async () => {
    const begun = await correct(letterId);
    if (!begun.ok) return begun.error;
    const { about, kind, breachId } = begun.value;
    goTo('letters', draftRecord(idOf(about), kind, breachId));
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
          onSaveProof={saveProof}
          verbs={letterVerbs}
          onOpenMatter={() => openMatter(open, row.about, row.breachId)}
          onCorrect={begin}
          onOpenLetter={(id) => open('letter', id)}
        />
      </div>
    </PageFrame>
  );
}
