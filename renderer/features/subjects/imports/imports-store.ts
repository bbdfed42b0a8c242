/** One import from the dropped file to its end, and the list of those before it. Goes on while one works in another room. */
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { ImportSummary } from '../../../../shared/contract/subject-calls.ts';
import type { FileId, ImportId } from '../../../../shared/domain/id.ts';
import type { ColumnMapping } from '../../../../shared/domain/import/column-mapping.ts';
import type { ImportPreview } from '../../../../shared/domain/import/import-preview.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import { api, runJob } from '../../../api.ts';
import { saveFile } from '../../../parts/save-file.ts';
import { stageFile } from '../../../parts/stage-file.ts';
import { createRegisterStore } from '../../../register-store.ts';

export interface LookedAt {
  readonly kind: 'look';
  readonly fileName: string;
  readonly fileId: FileId;
  readonly preview: ImportPreview;
  /** What the user has made of the proposal; ahead of `preview` while that is computed anew. */
  readonly mapping: ColumnMapping;
  readonly isUpdating: boolean;
  readonly error: AppError | null;
}

export interface Running {
  readonly kind: 'run';
  readonly fileName: string;
  readonly done: number;
  /** 0 before the first slice. */
  readonly total: number;
  readonly isStopping: boolean;
}

export interface Ended {
  readonly kind: 'end';
  readonly fileName: string;
  readonly fileId: FileId;
  readonly sheet: string | null;
  readonly mapping: ColumnMapping;
  readonly summary: ImportSummary;
  readonly error: AppError | null;
}

export type ImportStage =
  | { readonly kind: 'choose'; readonly error: AppError | null }
  | { readonly kind: 'read'; readonly fileName: string }
  | LookedAt
  | Running
  | Ended;

interface ImportsState {
  readonly stage: ImportStage;
  /** Null until the first answer; the latest first. */
  readonly past: readonly ImportSummary[] | null;
  /** Those of this session: what is needed to take an import back is forgotten when the register is locked. */
  readonly revertible: readonly ImportId[];
  readonly loadPast: () => Promise<void>;
  readonly take: (file: File) => Promise<void>;
  readonly remap: (mapping: ColumnMapping) => Promise<void>;
  /** Another sheet of the workbook is another table: its columns are proposed anew. */
  readonly chooseSheet: (sheet: string) => Promise<void>;
  readonly run: () => Promise<void>;
  readonly stop: () => void;
  readonly revert: (importId: ImportId) => Promise<AppError | null>;
  readonly saveRefused: (language: Language) => Promise<AppError | null>;
  readonly startOver: () => void;
}

/** Null for what is no workbook. */
function sheetOf({ form }: ImportPreview): string | null {
  return form.format === 'csv' ? null : form.sheet;
}

const choosing: ImportStage = { kind: 'choose', error: null };

export const useImports = createRegisterStore<ImportsState>((set, get) => {
  /** An answer that was overtaken by a later choice is dropped. */
  let latest = 0;
  let cancel = () => undefined as void;

  const loadPast = async () => {
    const reply = await api['imports.list']({});
    if (reply.ok) set({ past: reply.value.items });
  };

  const take = async (file: File) => {
    latest += 1;
    const asked = latest;
    const fail = (error: AppError) => {
      if (asked === latest) set({ stage: { kind: 'choose', error } });
    };
    set({ stage: { kind: 'read', fileName: file.name } });
    const staged = await stageFile(file);
    if (!staged.ok) return fail(staged.error);
    const reply = await api['imports.preview']({ fileId: staged.value });
    if (!reply.ok) return fail(reply.error);
    if (asked !== latest) return;
    const preview = reply.value;
    set({
      stage: {
        kind: 'look',
        fileName: file.name,
        fileId: staged.value,
        preview,
        mapping: preview.mapping,
        isUpdating: false,
        error: null,
      },
    });
  };

  const lookAgain = async (stage: LookedAt, sheet: string | null, mapping: ColumnMapping | null) => {
    latest += 1;
    const asked = latest;
    set({ stage: { ...stage, mapping: mapping ?? stage.mapping, isUpdating: true } });
    const reply = await api['imports.preview']({ fileId: stage.fileId, sheet, mapping });
    const now = get().stage;
    if (asked !== latest || now.kind !== 'look') return;
    const settled = { ...now, isUpdating: false };
    set({
      stage: reply.ok
        ? { ...settled, preview: reply.value, mapping: reply.value.mapping, error: null }
        : { ...settled, error: reply.error },
    });
  };

  const remap = async (mapping: ColumnMapping) => {
    const { stage } = get();
    if (stage.kind === 'look') await lookAgain(stage, sheetOf(stage.preview), mapping);
  };

  const chooseSheet = async (sheet: string) => {
    const { stage } = get();
    if (stage.kind === 'look') await lookAgain(stage, sheet, null);
  };

  const run = async () => {
    const { stage } = get();
    if (stage.kind !== 'look') return;
    const { fileId, fileName, mapping } = stage;
    const sheet = sheetOf(stage.preview);
    set({ stage: { kind: 'run', fileName, done: 0, total: 0, isStopping: false } });
    const job = runJob('imports.run', { fileId, sheet, mapping }, (done, total) => {
      const now = get().stage;
      if (now.kind === 'run') set({ stage: { ...now, done, total } });
    });
    cancel = job.cancel;
    const ended = await job.done;
    if (get().stage.kind !== 'run') return;
    if (!ended.ok) {
      // Stopped before its first line, it has left nothing to tell.
      set({ stage: { ...stage, error: ended.error.code === 'cancelled' ? null : ended.error } });
      return;
    }
    const summary = ended.value;
    set(({ revertible }) => ({
      stage: { kind: 'end', fileName, fileId, sheet, mapping, summary, error: null },
      revertible: summary.state === 'done' ? [...revertible, summary.id] : revertible,
    }));
    await loadPast();
  };

  return {
    stage: choosing,
    past: null,
    revertible: [],
    loadPast,
    take,
    remap,
    chooseSheet,
    run,
    stop: () => {
      const { stage } = get();
      if (stage.kind !== 'run') return;
      set({ stage: { ...stage, isStopping: true } });
      cancel();
    },
    revert: async (importId) => {
      const reply = await api['imports.revert']({ importId });
      const { stage } = get();
      const isShown = stage.kind === 'end' && stage.summary.id === importId;
      if (!reply.ok) {
        if (isShown) set({ stage: { ...stage, error: reply.error } });
        return reply.error;
      }
      set(({ revertible }) => ({
        revertible: revertible.filter((id) => id !== importId),
        ...(isShown ? { stage: { ...stage, summary: reply.value, error: null } } : {}),
      }));
      await loadPast();
      return null;
    },
    saveRefused: async (language) => {
      const { stage } = get();
      if (stage.kind !== 'look' && stage.kind !== 'end') return null;
      const { fileId, mapping } = stage;
      const sheet = stage.kind === 'look' ? sheetOf(stage.preview) : stage.sheet;
      const reply = await api['imports.refusedLines']({ fileId, sheet, mapping, language });
      if (!reply.ok) return reply.error;
      const saved = await saveFile(reply.value.fileId);
      return saved.ok ? null : saved.error;
    },
    startOver: () => {
      latest += 1;
      set({ stage: choosing });
    },
  };
});
