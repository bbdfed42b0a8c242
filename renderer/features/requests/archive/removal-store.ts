/** What is due for removal, as the register last answered, and how far a removal has come. */
import type { AppContract } from '../../../../shared/contract/contract.ts';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { Client } from '../../../../shared/contract/define.ts';
import type { DueFile } from '../../../../shared/contract/archive-calls.ts';
import { api, runJob } from '../../../api.ts';
import { createRegisterStore } from '../../../register-store.ts';

export type RemovalView = Extract<
  Awaited<ReturnType<Client<AppContract>['archive.due']>>,
  { ok: true }
>['value'];

interface RemovalState {
  readonly view: RemovalView | null;
  readonly error: AppError | null;
  /** From 0 to 1; null while nothing is being removed. */
  readonly share: number | null;
  readonly done: { readonly files: number; readonly annexes: number } | null;
  readonly load: () => Promise<void>;
  /** For good. */
  readonly remove: (files: readonly DueFile[]) => Promise<void>;
}

export const useRemoval = createRegisterStore<RemovalState>((set, get) => ({
  view: null,
  error: null,
  share: null,
  done: null,
  load: async () => {
    const reply = await api['archive.due']({});
    set(reply.ok ? { view: reply.value } : { error: reply.error });
  },
  remove: async (files) => {
    set({ share: 0, error: null, done: null });
    const removals = files.map(({ requestId, what }) => ({ requestId, what }));
    const reply = await runJob('archive.remove', { removals }, (done, total) =>
      set({ share: total === 0 ? 0 : done / total }),
    ).done;
    set(reply.ok ? { done: reply.value, share: null } : { error: reply.error, share: null });
    await get().load();
  },
}));
