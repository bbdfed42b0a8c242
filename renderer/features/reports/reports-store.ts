/** The report being made, and what came of it. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { api } from '../../api.ts';
import { saveFile } from '../../parts/save-file.ts';
import { createRegisterStore } from '../../register-store.ts';

interface ReportsStore {
  readonly isMaking: boolean;
  readonly error: AppError | null;
  /** Makes the record of processing activities and hands it to the user; true once it is saved. */
  readonly makeRegister: (language: Language) => Promise<boolean>;
}

export const useReportsStore = createRegisterStore<ReportsStore>((set) => ({
  isMaking: false,
  error: null,
  makeRegister: async (language) => {
    set({ isMaking: true, error: null });
    const report = await api['reports.processingRegister']({ language });
    const saved = report.ok ? await saveFile(report.value.fileId) : report;
    set({ isMaking: false, error: saved.ok ? null : saved.error });
    return saved.ok && saved.value === 'saved';
  },
}));
