/** What the host answered during the first start; the answers themselves and the passphrase stay in the page. */
import { create as createStore } from 'zustand';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { Controller } from '../../../shared/domain/controller/controller.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { api } from '../../api.ts';
import { saveFile } from '../../parts/save-file.ts';
import { emptyRegister, fromPolicy, proposedRegister, type ReadyMade } from './ready-made.ts';

interface NewRegister {
  readonly controller: Controller;
  readonly passphrase: string;
}

interface StartStore {
  readonly readyMade: readonly ReadyMade[];
  /** Null while the user has not chosen: then the first of their country is proposed. */
  readonly choice: string | null;
  readonly error: AppError | null;
  readonly isBusy: boolean;
  readonly recoveryKey: string | null;
  readonly isSheetSaved: boolean;
  readonly loadReadyMade: () => Promise<void>;
  readonly choose: (choice: string) => void;
  /** True once the register is there and open. */
  readonly create: (register: NewRegister) => Promise<boolean>;
  readonly saveSheet: (language: Language) => Promise<void>;
  readonly reset: () => void;
}

export const useStartStore = createStore<StartStore>()((set, get, store) => ({
  readyMade: [],
  choice: null,
  error: null,
  isBusy: false,
  recoveryKey: null,
  isSheetSaved: false,
  loadReadyMade: async () => {
    const reply = await api['readyMade.list']({});
    set(reply.ok ? { readyMade: reply.value.items } : { error: reply.error });
  },
  choose: (choice) => set({ choice }),
  create: async ({ controller, passphrase }) => {
    const { choice, readyMade } = get();
    const code = proposedRegister(choice, readyMade, controller.country);
    set({ isBusy: true, error: null });
    const reply = await api['registers.create']({
      controller,
      passphrase,
      readyMade: code === emptyRegister || code === fromPolicy ? null : code,
    });
    set({ isBusy: false });
    if (reply.ok) set({ recoveryKey: reply.value.recoveryKey });
    else if (reply.error.code !== 'cancelled') set({ error: reply.error });
    return reply.ok;
  },
  saveSheet: async (language) => {
    set({ isBusy: true, error: null });
    const sheet = await api['register.recoverySheet']({ language });
    const saved = sheet.ok ? await saveFile(sheet.value.fileId) : sheet;
    set({ isBusy: false });
    if (!saved.ok) set({ error: saved.error });
    else if (saved.value === 'saved') set({ isSheetSaved: true });
  },
  reset: () => set(store.getInitialState(), true),
}));
