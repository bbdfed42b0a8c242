/** What is due, as the register last answered, and the month that the diary shows. */
import type { AppContract } from '../../../shared/contract/contract.ts';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { Client } from '../../../shared/contract/define.ts';
import type { SubjectId } from '../../../shared/domain/id.ts';
import type { NoticeException } from '../../../shared/domain/subject/source-notice.ts';
import { api } from '../../api.ts';
import { createRegisterStore } from '../../register-store.ts';

export type TodayView = Extract<Awaited<ReturnType<Client<AppContract>['today.get']>>, { ok: true }>['value'];

interface TodayStore {
  readonly view: TodayView | null;
  /** "YYYY-MM"; null for the current one. */
  readonly month: string | null;
  readonly error: AppError | null;
  readonly load: () => Promise<void>;
  readonly turnTo: (month: string | null) => Promise<void>;
  /** Of Art. 14(5). */
  readonly except: (
    id: SubjectId,
    exception: NoticeException['exception'],
    reason: string,
  ) => Promise<AppError | null>;
}

export const useTodayStore = createRegisterStore<TodayStore>((set, get) => ({
  view: null,
  month: null,
  error: null,
  load: async () => {
    const { month } = get();
    const reply = await api['today.get']({ month });
    // A month that was turned meanwhile brings its own reply.
    if (get().month !== month) return;
    set(reply.ok ? { view: reply.value, error: null } : { error: reply.error });
  },
  except: async (subjectId, exception, reason) => {
    const reply = await api['subjects.exceptFromNotice']({ subjectId, exception: { exception, reason } });
    return reply.ok ? null : reply.error;
  },
  turnTo: async (month) => {
    set({ month });
    await get().load();
  },
}));
