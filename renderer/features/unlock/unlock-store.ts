/** What the host answered while a register was being opened; secrets stay in the page. */
import { create } from 'zustand';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { KnownRegister } from '../../../shared/contract/lobby-calls.ts';
import type { RegisterId } from '../../../shared/domain/id.ts';
import { api } from '../../api.ts';

interface UnlockStore {
  /** Pointed at just now, beside those that are known. */
  readonly pointedAt: KnownRegister | null;
  readonly selected: RegisterId | null;
  readonly error: AppError | null;
  readonly isBusy: boolean;
  /** The shell had no way to ask, or the user changed their mind. */
  readonly hasChosenNothing: boolean;
  readonly select: (registerId: RegisterId) => void;
  readonly choose: () => Promise<void>;
  /** True once the register is open. */
  readonly unlock: (registerId: RegisterId, passphrase: string) => Promise<boolean>;
  readonly unlockWithKey: (registerId: RegisterId, recoveryKey: string) => Promise<boolean>;
  readonly forgetError: () => void;
  readonly reset: () => void;
}

export const useUnlockStore = create<UnlockStore>()((set, _get, store) => ({
  pointedAt: null,
  selected: null,
  error: null,
  isBusy: false,
  hasChosenNothing: false,
  select: (selected) => set({ selected, error: null }),
  choose: async () => {
    const reply = await api['registers.choose']({});
    if (!reply.ok) return set({ error: reply.error });
    const { chosen } = reply.value;
    if (chosen === null) return set({ hasChosenNothing: true });
    set({ pointedAt: chosen, selected: chosen.registerId, error: null, hasChosenNothing: false });
  },
  unlock: async (registerId, passphrase) => {
    set({ isBusy: true, error: null });
    const reply = await api['registers.unlock']({ registerId, passphrase });
    set({ isBusy: false, error: reply.ok ? null : reply.error });
    return reply.ok;
  },
  unlockWithKey: async (registerId, recoveryKey) => {
    set({ isBusy: true, error: null });
    const reply = await api['registers.unlockWithRecoveryKey']({ registerId, recoveryKey });
    set({ isBusy: false, error: reply.ok ? null : reply.error });
    return reply.ok;
  },
  forgetError: () => set({ error: null }),
  reset: () => set(store.getInitialState(), true),
}));
