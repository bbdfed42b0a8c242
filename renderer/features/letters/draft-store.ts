/** The letter being written: its fields, the latest sheet that could be drawn from them, and what is still missing. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { ControllerFile } from '../../../shared/contract/register-calls.ts';
import type { LetterFields, LetterText } from '../../../shared/contract/letter-fields.ts';
import type { LetterSummary, RequestFile } from '../../../shared/contract/request-calls.ts';
import type { SubjectFile } from '../../../shared/contract/subject-calls.ts';
import type { LetterId, RequestId } from '../../../shared/domain/id.ts';
import { idOf, type LetterAbout } from '../../../shared/domain/letter/letter-about.ts';
import { letterRules, type LetterKind } from '../../../shared/domain/letter/letter-kind.ts';
import { addDays } from '../../../shared/domain/local-date.ts';
import type { Processor } from '../../../shared/domain/processing/processing-activity.ts';
import type { PostingChannel } from '../../../shared/domain/request/channel.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { api } from '../../api.ts';
import { proposedChannel } from '../../parts/answer-channel.ts';
import { copyText } from '../../parts/copy-text.ts';
import { readFileBytes } from '../../parts/save-file.ts';
import { createRegisterStore } from '../../register-store.ts';
import { printedText } from './text-blocks.ts';

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
  /** Those of the register, for a notice to one of them. */
  readonly recipients: readonly Processor[];
  /** What was typed, by kind and request, until the register is locked or the letter signed. */
  readonly drafts: Readonly<Record<string, LetterFields>>;
  /** Which of them the register does not keep yet, and of which it keeps something. */
  readonly unsaved: readonly string[];
  readonly kept: readonly string[];
  /** The text as the template fills it, while it is open to be changed. */
  readonly isTextOpen: boolean;
  readonly filledText: LetterText | null;
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
  /** Has the register keep what was typed; false where there was nothing new. */
  readonly save: (requestId: RequestId, kind: LetterKind) => Promise<boolean>;
  /** Lets go of what was typed. */
  readonly drop: () => Promise<AppError | null>;
  readonly openText: () => Promise<void>;
  readonly copy: () => Promise<AppError | null>;
  /** Begins the letter that corrects a closed one, or goes on with it. */
  readonly correct: (
    letterId: LetterId,
  ) => Promise<Result<{ readonly about: LetterAbout; readonly kind: LetterKind }, AppError>>;
  readonly freeze: () => Promise<Result<LetterSummary, AppError>>;
  readonly post: (
    posting: Leaving & { readonly letterId: LetterId; readonly sentOn: LetterFields['letterOn'] },
  ) => Promise<AppError | null>;
}

export function draftKey(aboutId: string, kind: LetterKind): string {
  return `${kind}:${aboutId}`;
}

const nothing = {
  file: null,
  subject: null,
  preview: null,
  problem: null,
  error: null,
  isTextOpen: false,
  filledText: null,
} as const;

export const useDraft = createRegisterStore<DraftState>((set, get) => {
  /** A sheet that was overtaken by later typing is dropped. */
  let latest = 0;
  const order = () => {
    const { requestId, kind, drafts } = get();
    if (requestId === null || kind === null) return null;
    const fields = drafts[draftKey(requestId, kind)];
    if (fields === undefined) return null;
    const { text } = fields;
    return { requestId, kind, fields: { ...fields, text: text === null ? null : printedText(text) } };
  };
  /** As typed here, else as the register keeps it. */
  const begun = async (requestId: RequestId, kind: LetterKind) => {
    const key = draftKey(requestId, kind);
    const typed = get().drafts[key];
    if (typed !== undefined) return typed;
    const reply = await api['letters.draft']({ requestId, kind });
    const saved = reply.ok ? reply.value.fields : null;
    if (saved !== null) set(({ kept }) => ({ kept: including(kept, key) }));
    return saved;
  };
  return {
    requestId: null,
    kind: null,
    ...nothing,
    controller: null,
    recipients: [],
    drafts: {},
    unsaved: [],
    kept: [],
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
      const register =
        letterRules[kind].addressee === 'recipient' ? await api['processing.overview']({}) : null;
      const saved = await begun(requestId, kind);
      if (get().requestId !== requestId || get().kind !== kind) return;
      const key = draftKey(requestId, kind);
      set(({ drafts }) => ({
        file: file.value,
        subject: subject?.ok === true ? subject.value : null,
        recipients: register?.ok === true ? register.value.processors : [],
        error: null,
        drafts:
          drafts[key] === undefined ? { ...drafts, [key]: saved ?? firstFields(file.value, kind) } : drafts,
        ...(controller.ok ? { controller: controller.value } : {}),
      }));
      await get().draw();
    },
    setFields: (fields) => {
      const { requestId, kind } = get();
      if (requestId === null || kind === null) return;
      const key = draftKey(requestId, kind);
      set(({ drafts, unsaved }) => ({
        drafts: { ...drafts, [key]: fields },
        unsaved: including(unsaved, key),
      }));
    },
    draw: async () => {
      const ordered = order();
      if (ordered === null) return;
      latest += 1;
      const asked = latest;
      if (get().isTextOpen && ordered.fields.text === null) {
        const filled = await api['letters.text'](ordered);
        if (asked === latest && filled.ok) set({ filledText: filled.value.text });
      }
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
    save: async (requestId, kind) => {
      const key = draftKey(requestId, kind);
      const fields = get().drafts[key];
      if (fields === undefined || !get().unsaved.includes(key)) return false;
      set(({ unsaved }) => ({ unsaved: without(unsaved, key) }));
      const reply = await api['letters.saveDraft']({ requestId, kind, fields });
      set(({ unsaved, kept }) =>
        reply.ok ? { kept: including(kept, key) } : { unsaved: including(unsaved, key) },
      );
      return reply.ok;
    },
    drop: async () => {
      const { requestId, kind } = get();
      if (requestId === null || kind === null) return null;
      const reply = await api['letters.dropDraft']({ requestId, kind });
      if (!reply.ok) return reply.error;
      set((state) => forgetting(state, draftKey(requestId, kind)));
      return null;
    },
    openText: async () => {
      set({ isTextOpen: true });
      await get().draw();
    },
    copy: async () => {
      const ordered = order();
      if (ordered === null) return null;
      const reply = await api['letters.text'](ordered);
      if (!reply.ok) return reply.error;
      return copyText(reply.value.plain) ? null : { code: 'unexpected', ref: 'clipboard' };
    },
    correct: async (letterId) => {
      const reply = await api['letters.correction']({ letterId });
      if (!reply.ok) return reply;
      const { about, kind, fields } = reply.value;
      const place = { about, kind };
      const kept = await api['letters.draft']({ ...about, kind });
      const typed = get().drafts[draftKey(idOf(about), kind)] ?? (kept.ok ? kept.value.fields : null);
      if (typed?.replacesId === letterId) return ok(place);
      const saved = await api['letters.saveDraft']({ ...about, kind, fields });
      if (!saved.ok) return saved;
      // What was typed here for another letter of the same kind gives way.
      set((state) => forgetting(state, draftKey(idOf(about), kind)));
      return ok(place);
    },
    freeze: async () => {
      const ordered = order();
      if (ordered === null) return err<AppError>({ code: 'not-found', what: 'request' });
      const key = draftKey(ordered.requestId, ordered.kind);
      // A draft that is saved while its letter is sealed would outlive it.
      const { unsaved } = get();
      set({ unsaved: without(unsaved, key) });
      const reply = await api['letters.freeze'](ordered);
      if (!reply.ok) {
        set({ unsaved });
        return reply;
      }
      const { letter } = reply.value;
      const { channel, registeredNumber } = ordered.fields;
      set((state) => forgetting(state, key));
      set(({ leavings }) => ({
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

function including(keys: readonly string[], key: string): readonly string[] {
  return keys.includes(key) ? keys : [...keys, key];
}

function without(keys: readonly string[], key: string): readonly string[] {
  return keys.filter((each) => each !== key);
}

type Typed = Pick<DraftState, 'drafts' | 'unsaved' | 'kept'>;

function forgetting({ drafts, unsaved, kept }: Typed, key: string): Typed {
  const { [key]: _gone, ...others } = drafts;
  return { drafts: others, unsaved: without(unsaved, key), kept: without(kept, key) };
}

/** In the person's language, dated today, by the channel asked, to the address of the request. */
function firstFields({ request, summary }: RequestFile, kind: LetterKind): LetterFields {
  return {
    language: request.requester.language,
    letterOn: addDays(summary.limitOn, -summary.standing.daysToLimit),
    channel: proposedChannel(kind, request),
    registeredNumber: null,
    address: null,
    extraParagraph: null,
    particulars: {},
    processorId: null,
    breachId: null,
    replacesId: null,
    text: null,
  };
}
