/** The letter being written: its fields, the latest sheet that could be drawn from them, and what is still missing. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { ControllerFile } from '../../../shared/contract/register-calls.ts';
import type { LetterFields, LetterText } from '../../../shared/contract/letter-fields.ts';
import type { LetterSummary } from '../../../shared/contract/request-calls.ts';
import type { LetterId } from '../../../shared/domain/id.ts';
import type { PostingChannel } from '../../../shared/domain/request/channel.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { api } from '../../api.ts';
import { copyText } from '../../parts/copy-text.ts';
import { readFileBytes } from '../../parts/save-file.ts';
import { createRegisterStore } from '../../register-store.ts';
import { draftKey, readMatter, type LetterMatter, type LetterOrder } from './letter-matter.ts';
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
  readonly order: LetterOrder | null;
  /** Null until the first answer. */
  readonly matter: LetterMatter | null;
  readonly controller: ControllerFile | null;
  /** The closed letter that this one corrects, while it is written. */
  readonly replaced: LetterSummary | null;
  /** What was typed, by letter, until the register is locked or the letter signed. */
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
  /** What kept what it is about from being read. */
  readonly error: AppError | null;
  readonly turnTo: (order: LetterOrder) => void;
  readonly load: () => Promise<void>;
  readonly setFields: (fields: LetterFields) => void;
  readonly draw: () => Promise<void>;
  /** Has the register keep what was typed; false where there was nothing new. */
  readonly save: (order: LetterOrder) => Promise<boolean>;
  /** Lets go of what was typed. */
  readonly drop: () => Promise<AppError | null>;
  readonly openText: () => Promise<void>;
  readonly copy: () => Promise<AppError | null>;
  /** Begins the letters of the same breach with these words. */
  readonly share: () => Promise<AppError | null>;
  /** Begins the letter that corrects a closed one, or goes on with it. */
  readonly correct: (letterId: LetterId) => Promise<Result<LetterOrder, AppError>>;
  readonly freeze: () => Promise<Result<LetterSummary, AppError>>;
}

const nothing = {
  matter: null,
  replaced: null,
  preview: null,
  problem: null,
  error: null,
  isTextOpen: false,
  filledText: null,
} as const;

export const useDraft = createRegisterStore<DraftState>((set, get) => {
  /** A sheet that was overtaken by later typing is dropped. */
  let latest = 0;
  const ordered = () => {
    const { order, drafts } = get();
    const fields = order === null ? undefined : drafts[draftKey(order)];
    if (order === null || fields === undefined) return null;
    const { text } = fields;
    const printed = { ...fields, text: text === null ? null : printedText(text) };
    return { ...order.about, kind: order.kind, fields: printed };
  };
  /** As typed here, else as the register keeps it. */
  const begun = async (order: LetterOrder) => {
    const key = draftKey(order);
    const typed = get().drafts[key];
    if (typed !== undefined) return typed;
    const saved = await readDraft(order);
    if (saved !== null) set(({ kept }) => ({ kept: including(kept, key) }));
    return saved;
  };
  return {
    order: null,
    ...nothing,
    controller: null,
    drafts: {},
    unsaved: [],
    kept: [],
    leavings: {},
    turnTo: (order) => {
      const { order: before } = get();
      if (before === null || draftKey(before) !== draftKey(order)) set({ order, ...nothing });
    },
    load: async () => {
      const { order } = get();
      if (order === null) return;
      const isCurrent = () => get().order === order;
      const [status, controller] = await Promise.all([api['app.status']({}), api['controller.get']({})]);
      if (!isCurrent()) return;
      if (!status.ok) return set({ error: status.error });
      if (!controller.ok) return set({ error: controller.error });
      const { open } = status.value;
      if (open === null) return;
      const ownLanguage = controller.value.controller.language;
      const matter = await readMatter(order, { today: open.today, ownLanguage });
      if (!isCurrent()) return;
      if (!matter.ok) return set({ error: matter.error });
      const fields = (await begun(order)) ?? matter.value.fields;
      const replaced =
        fields.replacesId === null ? null : await api['letters.get']({ letterId: fields.replacesId });
      if (!isCurrent()) return;
      const key = draftKey(order);
      set(({ drafts }) => ({
        matter: matter.value,
        controller: controller.value,
        replaced: replaced?.ok === true ? replaced.value.letter : null,
        error: null,
        drafts: { ...drafts, [key]: drafts[key] ?? fields },
      }));
      await get().draw();
    },
    setFields: (fields) => {
      const { order } = get();
      if (order === null) return;
      const key = draftKey(order);
      set(({ drafts, unsaved }) => ({
        drafts: { ...drafts, [key]: fields },
        unsaved: including(unsaved, key),
      }));
    },
    draw: async () => {
      const letter = ordered();
      if (letter === null) return;
      latest += 1;
      const asked = latest;
      if (get().isTextOpen && letter.fields.text === null) {
        const filled = await api['letters.text'](letter);
        if (asked === latest && filled.ok) set({ filledText: filled.value.text });
      }
      const reply = await api['letters.preview'](letter);
      const bytes = reply.ok ? await readFileBytes(reply.value.fileId) : reply;
      if (asked !== latest) return;
      if (!reply.ok) set({ problem: reply.error });
      else if (!bytes.ok) set({ problem: bytes.error });
      else {
        const { pages, warnings } = reply.value;
        set({ preview: { bytes: bytes.value, pages, warnings }, problem: null });
      }
    },
    save: async (order) => {
      const key = draftKey(order);
      const fields = get().drafts[key];
      if (fields === undefined || !get().unsaved.includes(key)) return false;
      set(({ unsaved }) => ({ unsaved: without(unsaved, key) }));
      const reply = await api['letters.saveDraft']({ ...order.about, kind: order.kind, fields });
      set(({ unsaved, kept }) =>
        reply.ok ? { kept: including(kept, key) } : { unsaved: including(unsaved, key) },
      );
      return reply.ok;
    },
    drop: async () => {
      const { order } = get();
      if (order === null) return null;
      const reply = await api['letters.dropDraft'](oneLetterOf(order));
      if (!reply.ok) return reply.error;
      set((state) => forgetting(state, draftKey(order)));
      return null;
    },
    openText: async () => {
      set({ isTextOpen: true });
      await get().draw();
    },
    copy: async () => {
      const letter = ordered();
      if (letter === null) return null;
      const reply = await api['letters.text'](letter);
      if (!reply.ok) return reply.error;
      return copyText(reply.value.plain) ? null : { code: 'unexpected', ref: 'clipboard' };
    },
    share: async () => {
      const { order } = get();
      const letter = ordered();
      if (order === null || letter === null || !('subjectId' in letter) || order.breachId === null)
        return null;
      const { breachId } = order;
      const { subjectId, fields } = letter;
      const reply = await api['breaches.shareWords']({ id: breachId, subjectId, fields });
      if (!reply.ok) return reply.error;
      // What was typed here for the others gives way to what they share now.
      const others = Object.keys(get().drafts).filter(
        (key) => key !== draftKey(order) && key.endsWith(`:${breachId}`),
      );
      for (const key of others) set((state) => forgetting(state, key));
      return null;
    },
    correct: async (letterId) => {
      const reply = await api['letters.correction']({ letterId });
      if (!reply.ok) return reply;
      const { about, kind, fields } = reply.value;
      const order = { about, kind, breachId: fields.breachId };
      const typed = get().drafts[draftKey(order)] ?? (await readDraft(order));
      if (typed?.replacesId === letterId) return ok(order);
      const saved = await api['letters.saveDraft']({ ...about, kind, fields });
      if (!saved.ok) return saved;
      // What was typed here for another letter of the same kind gives way.
      set((state) => forgetting(state, draftKey(order)));
      return ok(order);
    },
    freeze: async () => {
      const { order } = get();
      const letter = ordered();
      if (order === null || letter === null) return err<AppError>({ code: 'not-found', what: 'letter' });
      const key = draftKey(order);
      // A draft that is saved while its letter is sealed would outlive it.
      const { unsaved } = get();
      set({ unsaved: without(unsaved, key) });
      const reply = await api['letters.freeze'](letter);
      if (!reply.ok) {
        set({ unsaved });
        return reply;
      }
      const signed = reply.value.letter;
      const { channel, registeredNumber } = letter.fields;
      set((state) => forgetting(state, key));
      set(({ leavings }) => ({
        leavings: { ...leavings, [signed.id]: { channel, registeredNumber } },
      }));
      return ok(signed);
    },
  };
});

function oneLetterOf({ about, kind, breachId }: LetterOrder) {
  return 'subjectId' in about ? { ...about, kind, breachId } : { ...about, kind };
}

async function readDraft(order: LetterOrder): Promise<LetterFields | null> {
  const reply = await api['letters.draft'](oneLetterOf(order));
  return reply.ok ? reply.value.fields : null;
}

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
