/** The letter being written: its fields, the latest sheet that could be drawn from them, and what is still missing. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { ControllerFile } from '../../../shared/contract/register-calls.ts';
import type { LetterFields } from '../../../shared/contract/letter-fields.ts';
import type { LetterSummary, RequestFile } from '../../../shared/contract/request-calls.ts';
import type { SubjectFile } from '../../../shared/contract/subject-calls.ts';
import type { LetterId, RequestId } from '../../../shared/domain/id.ts';
import type { LetterKind } from '../../../shared/domain/letter/letter-kind.ts';
import { addDays } from '../../../shared/domain/local-date.ts';
import type { PostingChannel } from '../../../shared/domain/request/channel.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { api } from '../../api.ts';
import { answerChannel } from '../../parts/answer-channel.ts';
import { readFileBytes } from '../../parts/save-file.ts';
import { createRegisterStore } from '../../register-store.ts';

export interface LetterPreview {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  readonly warnings: readonly string[];
}

/** How a letter was meant to leave when it was signed. */
export interface Leaving {
  readonly channel: PostingChannel;
  readonly registeredNumber: string | null;
}

interface DraftState {
  readonly requestId: RequestId | null;
  readonly kind: LetterKind | null;
  /** Null until the first answer. */
  readonly file: RequestFile | null;
  readonly subject: SubjectFile | null;
  readonly controller: ControllerFile | null;
  /** What was typed, by kind and request, until the register is locked or the letter signed. */
  readonly drafts: Readonly<Record<string, LetterFields>>;
  readonly leavings: Readonly<Record<string, Leaving>>;
  /** The latest that could be drawn; it stays while the next one is being made. */
  readonly preview: LetterPreview | null;
  /** Why the fields as they stand give no letter; null where they do. */
  readonly problem: AppError | null;
  /** What kept the request itself from being read. */
  readonly error: AppError | null;
  readonly turnTo: (requestId: RequestId, kind: LetterKind) => void;
  readonly load: () => Promise<void>;
  readonly setFields: (fields: LetterFields) => void;
  readonly draw: () => Promise<void>;
  readonly freeze: () => Promise<Result<LetterSummary, AppError>>;
  readonly post: (
    posting: Leaving & { readonly letterId: LetterId; readonly sentOn: LetterFields['letterOn'] },
  ) => Promise<AppError | null>;
}

export function draftKey(requestId: RequestId, kind: LetterKind): string {
  return `${kind}:${requestId}`;
}

const nothing = { file: null, subject: null, preview: null, problem: null, error: null } as const;

export const useDraft = createRegisterStore<DraftState>((set, get) => {
  /** A sheet that was overtaken by later typing is dropped. */
  let latest = 0;
  const order = () => {
    const { requestId, kind, drafts } = get();
    if (requestId === null || kind === null) return null;
    const fields = drafts[draftKey(requestId, kind)];
    return fields === undefined ? null : { requestId, kind, fields };
  };
  return {
    requestId: null,
    kind: null,
    ...nothing,
    controller: null,
    drafts: {},
    leavings: {},
    turnTo: (requestId, kind) => {
      if (get().requestId !== requestId || get().kind !== kind) set({ requestId, kind, ...nothing });
    },
    load: async () => {
      const { requestId, kind } = get();
      if (requestId === null || kind === null) return;
      const [file, controller] = await Promise.all([
        api['requests.get']({ id: requestId }),
        api['controller.get']({}),
      ]);
      if (get().requestId !== requestId) return;
      if (!file.ok) return set({ error: file.error });
      const { subjectId } = file.value.request;
      const subject = subjectId === null ? null : await api['subjects.get']({ id: subjectId });
      if (get().requestId !== requestId) return;
      const key = draftKey(requestId, kind);
      set(({ drafts }) => ({
        file: file.value,
        subject: subject?.ok === true ? subject.value : null,
        error: null,
        drafts: drafts[key] === undefined ? { ...drafts, [key]: firstFields(file.value) } : drafts,
        ...(controller.ok ? { controller: controller.value } : {}),
      }));
      await get().draw();
    },
    setFields: (fields) => {
      const { requestId, kind } = get();
      if (requestId === null || kind === null) return;
      set(({ drafts }) => ({ drafts: { ...drafts, [draftKey(requestId, kind)]: fields } }));
    },
    draw: async () => {
      const ordered = order();
      if (ordered === null) return;
      latest += 1;
      const asked = latest;
      const reply = await api['letters.preview'](ordered);
      const bytes = reply.ok ? await readFileBytes(reply.value.fileId) : reply;
      if (asked !== latest) return;
      if (!reply.ok) set({ problem: reply.error });
      else if (!bytes.ok) set({ problem: bytes.error });
      else {
        const { pages, warnings } = reply.value;
        set({ preview: { bytes: bytes.value, pages, warnings }, problem: null });
      }
    },
    freeze: async () => {
      const ordered = order();
      if (ordered === null) return err<AppError>({ code: 'not-found', what: 'request' });
      const reply = await api['letters.freeze'](ordered);
      if (!reply.ok) return reply;
      const { letter } = reply.value;
      const { channel, registeredNumber } = ordered.fields;
      const { [draftKey(ordered.requestId, ordered.kind)]: _signed, ...drafts } = get().drafts;
      set(({ leavings }) => ({
        drafts,
        leavings: { ...leavings, [letter.id]: { channel, registeredNumber } },
      }));
      return ok(letter);
    },
    post: async (posting) => {
      const reply = await api['letters.post'](posting);
      return reply.ok ? null : reply.error;
    },
  };
});

/** In the person's language, dated today, by the channel asked, to the address of the request. */
function firstFields({ request, summary }: RequestFile): LetterFields {
  return {
    language: request.requester.language,
    letterOn: addDays(summary.limitOn, -summary.standing.daysToLimit),
    channel: answerChannel(request.channel),
    registeredNumber: null,
    address: null,
    extraParagraph: null,
    particulars: {},
    processorId: null,
    replacesId: null,
    text: null,
  };
}
