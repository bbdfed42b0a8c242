/** One register kept elsewhere, from the dropped file to its entries. Goes on while one works in another room. */
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { TakenOverRegister } from '../../../../shared/contract/register-import-calls.ts';
import type { FileId } from '../../../../shared/domain/id.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import type { SheetMapping } from '../../../../shared/domain/register-import/activity-field.ts';
import type { RegisterPreview } from '../../../../shared/domain/register-import/import-preview.ts';
import { api } from '../../../api.ts';
import { stageFile } from '../../../parts/stage-file.ts';
import { createRegisterStore } from '../../../register-store.ts';

export interface LookedAtRegister {
  readonly kind: 'look';
  readonly fileName: string;
  readonly fileId: FileId;
  readonly preview: RegisterPreview;
  /** What the user has made of the proposal; ahead of `preview` while that is computed anew. */
  readonly tables: readonly SheetMapping[];
  readonly isUpdating: boolean;
  readonly error: AppError | null;
}

export type ImportStage =
  | { readonly kind: 'choose'; readonly error: AppError | null }
  | { readonly kind: 'read'; readonly fileName: string }
  | LookedAtRegister;

interface ImportState {
  readonly stage: ImportStage;
  readonly take: (file: File) => Promise<void>;
  readonly remap: (tables: readonly SheetMapping[]) => Promise<void>;
  readonly setLanguage: (language: Language) => Promise<void>;
  /** Null where it was refused; the reason then stands in the stage. */
  readonly run: () => Promise<TakenOverRegister | null>;
  readonly startOver: () => void;
}

const choosing: ImportStage = { kind: 'choose', error: null };

export const useRegisterImport = createRegisterStore<ImportState>((set, get) => {
  /** An answer that was overtaken by a later choice is dropped. */
  let latest = 0;

  const orderOf = ({ fileId, preview, tables }: LookedAtRegister) => ({
    fileId,
    language: preview.language,
    tables: tables.map((table) => ({ ...table, columns: [...table.columns] })),
  });

  const lookAgain = async (stage: LookedAtRegister) => {
    latest += 1;
    const asked = latest;
    set({ stage: { ...stage, isUpdating: true } });
    const reply = await api['processing.previewImport'](orderOf(stage));
    const now = get().stage;
    if (asked !== latest || now.kind !== 'look') return;
    const settled = { ...now, isUpdating: false };
    set({
      stage: reply.ok
        ? { ...settled, preview: reply.value, tables: reply.value.tables, error: null }
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
      const reply = await api['processing.previewImport']({ fileId: staged.value });
      if (!reply.ok) return fail(reply.error);
      if (asked !== latest) return;
      const { value: preview } = reply;
      set({
        stage: {
          kind: 'look',
          fileName: file.name,
          fileId: staged.value,
          preview,
          tables: preview.tables,
          isUpdating: false,
          error: null,
        },
      });
    },
    remap: async (tables) => {
      const { stage } = get();
      if (stage.kind === 'look') await lookAgain({ ...stage, tables });
    },
    setLanguage: async (language) => {
      const { stage } = get();
      if (stage.kind === 'look') await lookAgain({ ...stage, preview: { ...stage.preview, language } });
    },
    run: async () => {
      const { stage } = get();
      if (stage.kind !== 'look' || stage.isUpdating) return null;
      set({ stage: { ...stage, isUpdating: true } });
      const reply = await api['processing.import'](orderOf(stage));
      if (!reply.ok) {
        set({ stage: { ...stage, isUpdating: false, error: reply.error } });
        return null;
      }
      set({ stage: choosing });
      return reply.value;
    },
    startOver: () => {
      latest += 1;
      set({ stage: choosing });
    },
  };
});
