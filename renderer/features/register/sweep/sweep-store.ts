/** What is due for deletion as last looked up, the sweeps with their proofs, and how far the one at work has come. */
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { SweepId } from '../../../../shared/domain/id.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import type { Sweep, SweepPreview } from '../../../../shared/domain/sweep/sweep.ts';
import { api, runJob, type RunningJob } from '../../../api.ts';
import { saveFile } from '../../../parts/save-file.ts';
import { createRegisterStore } from '../../../register-store.ts';

export type SweepWork = 'looking' | 'sweeping' | 'taking-back' | 'confirming';

interface SweepState {
  /** Null until the first answer; the latest first. */
  readonly sweeps: readonly Sweep[] | null;
  /** Null until it was asked for, and once a sweep has changed what it says. */
  readonly preview: SweepPreview | null;
  readonly work: { readonly kind: SweepWork; readonly share: number } | null;
  readonly error: AppError | null;
  readonly load: () => Promise<void>;
  readonly look: () => Promise<void>;
  readonly sweep: () => Promise<void>;
  readonly takeBack: (id: SweepId) => Promise<void>;
  /** Who decides, as a proposal: the one who signs for the controller. */
  readonly signatory: string;
  readonly confirm: (id: SweepId, decidedBy: string) => Promise<void>;
  readonly saveProof: (id: SweepId, language: Language) => Promise<void>;
  /** Between two slices; a sweep that is stopped puts back what it had taken out. */
  readonly stop: () => void;
}

export const useSweep = createRegisterStore<SweepState>((set, get) => {
  let cancel = () => undefined as void;

  const load = async () => {
    const [reply, controller] = await Promise.all([api['retention.sweeps']({}), api['controller.get']({})]);
    set(reply.ok ? { sweeps: reply.value.items } : { error: reply.error });
    if (controller.ok) set({ signatory: controller.value.controller.signatory?.name ?? '' });
  };

  /** Null where it was stopped, or went wrong. */
  const work = async <T>(
    kind: SweepWork,
    start: (onProgress: (done: number, total: number) => void) => RunningJob<T>,
  ): Promise<T | null> => {
    set({ work: { kind, share: 0 }, error: null });
    const job = start((done, total) => set({ work: { kind, share: total === 0 ? 0 : done / total } }));
    cancel = job.cancel;
    const reply = await job.done;
    set({ work: null });
    if (reply.ok) return reply.value;
    if (reply.error.code !== 'cancelled') set({ error: reply.error });
    return null;
  };

  const change = async (
    kind: SweepWork,
    start: (onProgress: (done: number, total: number) => void) => RunningJob<Sweep>,
  ) => {
    if ((await work(kind, start)) !== null) set({ preview: null });
    await load();
  };

  return {
    sweeps: null,
    preview: null,
    work: null,
    error: null,
    load,
    look: async () => {
      const preview = await work('looking', (tell) => runJob('retention.preview', {}, tell));
      if (preview !== null) set({ preview });
    },
    sweep: () => change('sweeping', (tell) => runJob('retention.sweep', {}, tell)),
    takeBack: (sweepId) => change('taking-back', (tell) => runJob('retention.takeBack', { sweepId }, tell)),
    signatory: '',
    confirm: (sweepId, decidedBy) =>
      change('confirming', (tell) =>
        runJob('retention.confirm', { sweepId, decidedBy: decidedBy.trim() || null }, tell),
      ),
    saveProof: async (sweepId, language) => {
      const made = await api['retention.proof']({ sweepId, language });
      const saved = made.ok ? await saveFile(made.value.fileId) : made;
      set({ error: saved.ok ? null : saved.error });
    },
    stop: () => {
      if (get().work !== null) cancel();
    },
  };
});
