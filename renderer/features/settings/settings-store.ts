/** The controller and its promises as the register last answered, and the recovery sheet while it is shown. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { ControllerFile } from '../../../shared/contract/register-calls.ts';
import type { ControllerVersion } from '../../../shared/domain/controller/controller.ts';
import type { PromisesVersion } from '../../../shared/domain/controller/promises.ts';
import type { FileId } from '../../../shared/domain/id.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { api } from '../../api.ts';
import { saveFile } from '../../parts/save-file.ts';
import { createRegisterStore } from '../../register-store.ts';

interface RecoverySheet {
  readonly fileId: FileId;
  readonly recoveryKey: string;
}

interface SettingsStore {
  readonly file: ControllerFile | null;
  readonly error: AppError | null;
  readonly sheet: RecoverySheet | null;
  readonly load: () => Promise<void>;
  /** True once it is written. */
  readonly saveController: (version: ControllerVersion) => Promise<boolean>;
  readonly savePromises: (version: PromisesVersion) => Promise<boolean>;
  readonly makeSheet: (language: Language) => Promise<void>;
  /** True once the sheet is saved. */
  readonly saveSheet: () => Promise<boolean>;
  readonly hideSheet: () => void;
}

export const useSettingsStore = createRegisterStore<SettingsStore>((set, get) => ({
  file: null,
  error: null,
  sheet: null,
  load: async () => {
    const reply = await api['controller.get']({});
    set(reply.ok ? { file: reply.value, error: null } : { error: reply.error });
  },
  saveController: async (version) => {
    const reply = await api['controller.save'](version);
    set(reply.ok ? { file: reply.value, error: null } : { error: reply.error });
    return reply.ok;
  },
  savePromises: async (version) => {
    const reply = await api['promises.save'](version);
    set(reply.ok ? { file: reply.value, error: null } : { error: reply.error });
    return reply.ok;
  },
  makeSheet: async (language) => {
    const reply = await api['register.recoverySheet']({ language });
    set(reply.ok ? { sheet: reply.value, error: null } : { error: reply.error });
  },
  saveSheet: async () => {
    const { sheet } = get();
    if (sheet === null) return false;
    const saved = await saveFile(sheet.fileId);
    if (!saved.ok) set({ error: saved.error });
    return saved.ok && saved.value === 'saved';
  },
  hideSheet: () => set({ sheet: null }),
}));
