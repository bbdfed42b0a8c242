/** The list of signed letters as last answered, the latest first, page by page. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { AppContract } from '../../../shared/contract/contract.ts';
import type { Client } from '../../../shared/contract/define.ts';
import type { LetterState } from '../../../shared/domain/letter/posting.ts';
import { api } from '../../api.ts';
import { createRegisterStore } from '../../register-store.ts';

type ListReply = Awaited<ReturnType<Client<AppContract>['letters.list']>>;
type GetReply = Awaited<ReturnType<Client<AppContract>['letters.get']>>;
export type LetterFile = Extract<GetReply, { ok: true }>['value'];
type DraftsReply = Awaited<ReturnType<Client<AppContract>['letters.drafts']>>;
export type DraftRow = Extract<DraftsReply, { ok: true }>['value']['drafts'][number];
export type LetterRow = Extract<ListReply, { ok: true }>['value']['items'][number];

interface LettersState {
  /** Null until the first answer. */
  readonly items: readonly LetterRow[] | null;
  /** Only those that stand so; null: all. */
  readonly state: LetterState | null;
  /** Begun and not signed yet. */
  readonly drafts: readonly DraftRow[];
  readonly nextCursor: string | null;
  readonly error: AppError | null;
  readonly load: () => Promise<void>;
  readonly setState: (state: LetterState | null) => Promise<void>;
  readonly loadMore: () => Promise<void>;
}

const pageSize = 100;

export const useLetters = createRegisterStore<LettersState>((set, get) => ({
  items: null,
  state: null,
  drafts: [],
  nextCursor: null,
  error: null,
  load: async () => {
    const { state } = get();
    const [reply, begun] = await Promise.all([
      api['letters.list']({ state, limit: Math.min(500, Math.max(pageSize, get().items?.length ?? 0)) }),
      api['letters.drafts']({}),
    ]);
    if (begun.ok) set({ drafts: begun.value.drafts });
    // Overtaken by another choice of what to show.
    if (get().state !== state) return;
    if (reply.ok) set({ items: reply.value.items, nextCursor: reply.value.nextCursor, error: null });
    else set({ error: reply.error });
  },
  setState: async (state) => {
    set({ state, items: null, nextCursor: null });
    await get().load();
  },
  loadMore: async () => {
    const { nextCursor, items, state } = get();
    if (nextCursor === null) return;
    const reply = await api['letters.list']({ state, cursor: nextCursor, limit: pageSize });
    if (!reply.ok || get().state !== state) return;
    set({ items: [...(items ?? []), ...reply.value.items], nextCursor: reply.value.nextCursor });
  },
}));
