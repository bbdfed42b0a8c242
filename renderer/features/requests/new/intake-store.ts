/** The document that a new request begins with: dropped or pasted, read by the host, put aside again. */
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { Reading } from '../../../../shared/contract/intake-calls.ts';
import type { FileId } from '../../../../shared/domain/id.ts';
import { largestAttachment } from '../../../../shared/domain/request/attachment.ts';
import { api } from '../../../api.ts';
import { stageFile } from '../../../parts/stage-file.ts';
import { createRegisterStore } from '../../../register-store.ts';

export type IntakeStage =
  | { readonly kind: 'none' }
  /** Null: words that were pasted. */
  | { readonly kind: 'reading'; readonly name: string | null }
  /** Could not be read, or, without a `fileId`, not even be taken. */
  | {
      readonly kind: 'unreadable';
      readonly name: string;
      readonly fileId: FileId | null;
      readonly error: AppError;
    }
  | {
      readonly kind: 'read';
      readonly reading: Reading;
      /** To be shown beside the form; null for pasted words. */
      readonly bytes: Uint8Array<ArrayBuffer> | null;
    };

interface IntakeState {
  readonly stage: IntakeStage;
  readonly take: (file: File) => Promise<void>;
  readonly takeText: (text: string) => Promise<void>;
  readonly forget: () => void;
}

const none: IntakeStage = { kind: 'none' };

export const useIntake = createRegisterStore<IntakeState>((set) => {
  /** An answer that was overtaken by another document is dropped. */
  let latest = 0;
  const begin = (name: string | null) => {
    latest += 1;
    const asked = latest;
    set({ stage: { kind: 'reading', name } });
    return (stage: IntakeStage) => {
      if (asked === latest) set({ stage });
    };
  };
  return {
    stage: none,
    take: async (file) => {
      const { name } = file;
      const settle = begin(name);
      const refuse = (error: AppError, fileId: FileId | null = null) =>
        settle({ kind: 'unreadable', name, fileId, error });
      if (file.size > largestAttachment) {
        const problem = { code: 'too-many-bytes', limit: largestAttachment } as const;
        return refuse({ code: 'document-unreadable', problem });
      }
      if (file.size === 0) return refuse({ code: 'document-unreadable', problem: { code: 'empty-file' } });
      const staged = await stageFile(file);
      if (!staged.ok) return refuse(staged.error);
      const reply = await api['intake.read']({ fileId: staged.value });
      if (!reply.ok) return refuse(reply.error, staged.value);
      settle({ kind: 'read', reading: reply.value, bytes: new Uint8Array(await file.arrayBuffer()) });
    },
    takeText: async (text) => {
      const settle = begin(null);
      const reply = await api['intake.read']({ text });
      settle(
        reply.ok
          ? { kind: 'read', reading: reply.value, bytes: null }
          : { kind: 'unreadable', name: '', fileId: null, error: reply.error },
      );
    },
    forget: () => {
      latest += 1;
      set({ stage: none });
    },
  };
});
