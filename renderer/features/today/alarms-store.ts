/** The alarms that rang and were not noted yet. */
import type { AppContract } from '../../../shared/contract/contract.ts';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { Client } from '../../../shared/contract/define.ts';
import { api } from '../../api.ts';
import { createRegisterStore } from '../../register-store.ts';

export type AlarmsView = Extract<
  Awaited<ReturnType<Client<AppContract>['alarms.due']>>,
  { ok: true }
>['value'];

interface AlarmsStore {
  readonly view: AlarmsView | null;
  readonly error: AppError | null;
  readonly load: () => Promise<void>;
  /** All that is shown was read; it is not shown again. */
  readonly note: () => Promise<void>;
}

export const useAlarmsStore = createRegisterStore<AlarmsStore>((set, get) => ({
  view: null,
  error: null,
  load: async () => {
    const reply = await api['alarms.due']({});
    set(reply.ok ? { view: reply.value, error: null } : { error: reply.error });
  },
  note: async () => {
    const { view } = get();
    if (view === null) return;
    const reply = await api['alarms.seen']({ on: view.today });
    if (reply.ok) await get().load();
    else set({ error: reply.error });
  },
}));
