/** What the app said of itself: preferences, known registers, the open one with its country. Decides which face the window shows. */
import { create } from 'zustand';
import type { AppError } from '../shared/contract/app-error.ts';
import type { AppContract } from '../shared/contract/contract.ts';
import type { Client } from '../shared/contract/define.ts';
import type { Preferences } from '../shared/contract/lobby-calls.ts';
import type { ControllerCountry } from '../shared/domain/controller/controller.ts';
import { api, onChanged, subscribe } from './api.ts';
import { useNavigation } from './navigation.ts';
import { forgetAnnouncements } from './ui/forget-announcements.ts';

type StatusReply = Awaited<ReturnType<Client<AppContract>['app.status']>>;
export type AppStatus = Extract<StatusReply, { ok: true }>['value'];

interface Session {
  readonly status: AppStatus | null;
  /** Of the open register's controller. */
  readonly country: ControllerCountry | null;
  readonly error: AppError | null;
  /** The first start is on screen, also for a further register, until it is finished or left. */
  readonly isStarting: boolean;
  readonly load: () => Promise<void>;
  readonly beginStart: () => void;
  readonly endStart: () => Promise<void>;
  readonly setPreferences: (preferences: Preferences) => Promise<void>;
  readonly lock: () => Promise<void>;
}

export const useSession = create<Session>()((set, get) => ({
  status: null,
  country: null,
  error: null,
  isStarting: false,
  load: async () => {
    const status = await api['app.status']({});
    if (!status.ok) return set({ error: status.error });
    const isOpen = status.value.open !== null;
    const file = isOpen ? await api['controller.get']({}) : null;
    const country = file?.ok === true ? file.value.controller.country : null;
    set({ status: status.value, country, error: null });
    if (!isOpen && status.value.known.length === 0) set({ isStarting: true });
  },
  beginStart: () => set({ isStarting: true }),
  endStart: async () => {
    await get().load();
    set({ isStarting: false });
  },
  setPreferences: async (preferences) => {
    const reply = await api['app.setPreferences'](preferences);
    if (!reply.ok) return set({ error: reply.error });
    set(({ status }) => (status === null ? {} : { status: { ...status, preferences: reply.value } }));
  },
  lock: async () => {
    const reply = await api['registers.lock']({});
    if (!reply.ok) set({ error: reply.error });
  },
}));

/** Follows the host for as long as the window lives: locking, a new day, and a controller under another name. */
export function followHost(): () => void {
  const { load } = useSession.getState();
  const reload = () => void load();
  const stopEvents = subscribe(({ kind }) => {
    if (kind !== 'locked') return;
    useNavigation.getState().reset();
    forgetAnnouncements();
    useSession.setState({ isStarting: false });
    reload();
  });
  const stopChanges = onChanged(['controller'], reload);
  reload();
  return () => {
    stopEvents();
    stopChanges();
  };
}
