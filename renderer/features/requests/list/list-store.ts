/** One list of requests from the dropped file to its end. Goes on while one works in another room. */
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { TakenOverList } from '../../../../shared/contract/intake-calls.ts';
import type { FileId } from '../../../../shared/domain/id.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import type { ListMapping } from '../../../../shared/domain/request-list/list-column.ts';
import type { ListPreview } from '../../../../shared/domain/request-list/list-preview.ts';
import { api, runJob } from '../../../api.ts';
import { saveFile } from '../../../parts/save-file.ts';
import { stageFile } from '../../../parts/stage-file.ts';
import { createRegisterStore } from '../../../register-store.ts';

export interface LookedAtList {
  readonly kind: 'look';
  readonly fileName: string;
  readonly fileId: FileId;
  readonly preview: ListPreview;
  /** What the user has made of the proposal; ahead of `preview` while that is computed anew. */
  readonly mapping: ListMapping;
  readonly continuesNumbering: boolean;
  readonly isUpdating: boolean;
  readonly error: AppError | null;
}

export type ListStage =
  | { readonly kind: 'choose'; readonly error: AppError | null }
  | { readonly kind: 'read'; readonly fileName: string }
  | LookedAtList
  | { readonly kind: 'run'; readonly done: number; readonly total: number }
  | { readonly kind: 'end'; readonly result: TakenOverList };

interface ListState {
  readonly stage: ListStage;
  readonly take: (file: File) => Promise<void>;
  readonly remap: (mapping: ListMapping) => Promise<void>;
  /** Another sheet of the workbook is another table: its columns are proposed anew. */
  readonly chooseSheet: (sheet: string) => Promise<void>;
  readonly setNumbering: (continuesNumbering: boolean) => void;
  readonly run: () => Promise<void>;
  /** Of the look: what would stay out. */
  readonly saveRefused: (language: Language) => Promise<void>;
  readonly startOver: () => void;
}

const choosing: ListStage = { kind: 'choose', error: null };

/** Null for what is no workbook. */
function sheetOf({ form }: ListPreview): string | null {
  return form.format === 'csv' ? null : form.sheet;
}

export const useRequestList = createRegisterStore<ListState>((set, get) => {
  /** An answer that was overtaken by a later choice is dropped. */
  let latest = 0;

  const lookAgain = async (stage: LookedAtList, sheet: string | null, mapping: ListMapping | null) => {
    latest += 1;
    const asked = latest;
    set({ stage: { ...stage, mapping: mapping ?? stage.mapping, isUpdating: true } });
    const reply = await api['requests.previewList']({
      fileId: stage.fileId,
      sheet,
      mapping: mapping === null ? null : [...mapping],
    });
    const now = get().stage;
    if (asked !== latest || now.kind !== 'look') return;
    const settled = { ...now, isUpdating: false };
    set({
      stage: reply.ok
        ? { ...settled, preview: reply.value, mapping: reply.value.mapping, error: null }
        : { ...settled, error: reply.error },
    });
  };

  return {
    stage: choosing,
    take: async (file) => {
      latest += 1;
      const asked = latest;
      const fail = (error: AppError) => {
        if (asked === latest) set({ stage: { kind: 'choose', error } });
      };
      set({ stage: { kind: 'read', fileName: file.name } });
      const staged = await stageFile(file);
      if (!staged.ok) return fail(staged.error);
      const reply = await api['requests.previewList']({ fileId: staged.value });
      if (!reply.ok) return fail(reply.error);
      if (asked !== latest) return;
      const { value: preview } = reply;
      set({
        stage: {
          kind: 'look',
          fileName: file.name,
          fileId: staged.value,
          preview,
          mapping: preview.mapping,
          continuesNumbering: true,
          isUpdating: false,
          error: null,
        },
      });
    },
    remap: async (mapping) => {
      const { stage } = get();
      if (stage.kind === 'look') await lookAgain(stage, sheetOf(stage.preview), mapping);
    },
    chooseSheet: async (sheet) => {
      const { stage } = get();
      if (stage.kind === 'look') await lookAgain(stage, sheet, null);
    },
    setNumbering: (continuesNumbering) => {
      const { stage } = get();
      if (stage.kind === 'look') set({ stage: { ...stage, continuesNumbering } });
    },
    run: async () => {
      const { stage } = get();
      if (stage.kind !== 'look') return;
      const { fileId, mapping, continuesNumbering, preview } = stage;
      set({ stage: { kind: 'run', done: 0, total: 0 } });
      const order = { fileId, sheet: sheetOf(preview), mapping: [...mapping], continuesNumbering };
      const ended = await runJob('requests.importList', order, (done, total) => {
        if (get().stage.kind === 'run') set({ stage: { kind: 'run', done, total } });
      }).done;
      if (get().stage.kind !== 'run') return;
      set({
        stage: ended.ok ? { kind: 'end', result: ended.value } : { ...stage, error: ended.error },
      });
    },
    saveRefused: async (language) => {
      const { stage } = get();
      if (stage.kind !== 'look') return;
      const { fileId, mapping, preview } = stage;
      const order = { fileId, sheet: sheetOf(preview), mapping: [...mapping], language };
      const reply = await api['requests.refusedListLines'](order);
      const saved = reply.ok ? await saveFile(reply.value.fileId) : reply;
      const now = get().stage;
      if (now.kind === 'look') set({ stage: { ...now, error: saved.ok ? null : saved.error } });
    },
    startOver: () => {
      latest += 1;
      set({ stage: choosing });
    },
  };
});
