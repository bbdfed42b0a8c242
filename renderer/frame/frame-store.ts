/** What the frame around every room shows of the register: how many requests are open, and the reminders. */
import type { Client } from '../../shared/contract/define.ts';
import type { AppContract } from '../../shared/contract/contract.ts';
import { api } from '../api.ts';
import { createRegisterStore } from '../register-store.ts';

type TodayReply = Awaited<ReturnType<Client<AppContract>['today.get']>>;
export type Reminder = Extract<TodayReply, { ok: true }>['value']['reminders'][number];

interface FrameStore {
  readonly openRequests: number;
  readonly reminders: readonly Reminder[];
  /** Put aside by the user until the register is opened again. */
  readonly hidden: readonly Reminder[];
  readonly load: () => Promise<void>;
  readonly hide: (reminder: Reminder) => void;
}

export const useFrameStore = createRegisterStore<FrameStore>((set) => ({
  openRequests: 0,
  reminders: [],
  hidden: [],
  load: async () => {
    const reply = await api['today.get']({});
    // A failure shows in the room itself; the frame keeps what it knew.
    if (reply.ok) set({ openRequests: reply.value.due.length, reminders: reply.value.reminders });
  },
  hide: (reminder) => set(({ hidden }) => ({ hidden: [...hidden, reminder] })),
}));
