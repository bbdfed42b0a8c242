/** The registers of breaches and of disclosures as last answered. */
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { BreachSummary } from '../../../../shared/contract/breach-calls.ts';
import type { DisclosureSummary } from '../../../../shared/contract/disclosure-calls.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import { api } from '../../../api.ts';
import { saveFile } from '../../../parts/save-file.ts';
import { createRegisterStore } from '../../../register-store.ts';

interface MattersState {
  /** Null until the first answer. */
  readonly breaches: { readonly now: string; readonly items: readonly BreachSummary[] } | null;
  readonly disclosures: readonly DisclosureSummary[] | null;
  readonly isPrinting: boolean;
  readonly error: AppError | null;
  readonly load: () => Promise<void>;
  readonly print: (what: 'breaches' | 'disclosures', language: Language) => Promise<void>;
}

export const useMatters = createRegisterStore<MattersState>((set) => ({
  breaches: null,
  disclosures: null,
  isPrinting: false,
  error: null,
  load: async () => {
    const [breaches, disclosures] = await Promise.all([
      api['breaches.list']({}),
      api['disclosures.list']({}),
    ]);
    set({
      ...(breaches.ok ? { breaches: breaches.value, error: null } : { error: breaches.error }),
      ...(disclosures.ok ? { disclosures: disclosures.value.items } : { error: disclosures.error }),
    });
  },
  print: async (what, language) => {
    set({ isPrinting: true, error: null });
    const made = await api[`reports.${what}`]({ language });
    const saved = made.ok ? await saveFile(made.value.fileId) : made;
    set({ isPrinting: false, error: saved.ok ? null : saved.error });
  },
}));
