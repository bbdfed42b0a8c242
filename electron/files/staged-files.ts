/** Bytes on their way in or out, in memory only and under an id; forgotten when the register is locked. */
import { fileIdSchema, type FileId } from '../../shared/domain/id.ts';

export interface StagedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface StagedFiles {
  add(file: StagedFile): FileId;
  get(id: FileId): StagedFile | null;
  clear(): void;
}

/** The oldest go when together they hold more than `limit` bytes. */
export function createStagedFiles(newId: () => string, limit = 512 * 1024 * 1024): StagedFiles {
  const files = new Map<FileId, StagedFile>();
  const heldBytes = () => [...files.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
  return {
    add: (file) => {
      const id = fileIdSchema.parse(newId());
      files.set(id, file);
      for (const oldest of files.keys()) {
        if (oldest === id || heldBytes() <= limit) break;
        files.delete(oldest);
      }
      return id;
    },
    get: (id) => files.get(id) ?? null,
    clear: () => files.clear(),
  };
}
