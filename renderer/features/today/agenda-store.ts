/** The absence that is being planned, what must be done before it, and the export of the dates. */
import type { AppContract } from '../../../shared/contract/contract.ts';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { Client } from '../../../shared/contract/define.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { addYears, type LocalDate } from '../../../shared/domain/local-date.ts';
import { api } from '../../api.ts';
import { saveFile } from '../../parts/save-file.ts';
import { createRegisterStore } from '../../register-store.ts';

export type AgendaView = Extract<
  Awaited<ReturnType<Client<AppContract>['agenda.get']>>,
  { ok: true }
>['value'];

interface AgendaStore {
  readonly from: string | null;
  readonly until: string | null;
  /** Of the days that are chosen; null until both are, in their order. */
  readonly view: AgendaView | null;
  readonly error: AppError | null;
  readonly isExporting: boolean;
  readonly choose: (days: { readonly from?: string | null; readonly until?: string | null }) => Promise<void>;
  readonly load: () => Promise<void>;
  /** The dates of the twelve months from today as a calendar file; true once it is saved. */
  readonly exportCalendar: (today: LocalDate, language: Language) => Promise<boolean>;
}

export const useAgendaStore = createRegisterStore<AgendaStore>((set, get) => ({
  from: null,
  until: null,
  view: null,
  error: null,
  isExporting: false,
  choose: async (days) => {
    set({ ...days, view: null });
    await get().load();
  },
  load: async () => {
    const { from, until } = get();
    if (from === null || until === null || until < from) return;
    const reply = await api['agenda.get']({ from, until });
    // Days that were chosen meanwhile bring their own reply.
    if (get().from !== from || get().until !== until) return;
    set(reply.ok ? { view: reply.value, error: null } : { error: reply.error });
  },
  exportCalendar: async (today, language) => {
    set({ isExporting: true, error: null });
    const file = await api['agenda.export']({ from: today, until: addYears(today, 1), language });
    const saved = file.ok ? await saveFile(file.value.fileId) : file;
    set({ isExporting: false, error: saved.ok ? null : saved.error });
    return saved.ok && saved.value === 'saved';
  },
}));
