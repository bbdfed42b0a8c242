/** Unpacks a foreign ZIP in memory, under limits that do not believe what the archive says of itself. */
import { Uint8ArrayReader, ZipReader, type FileEntry } from '@zip.js/zip.js';
import { err, ok, type Result } from '../../shared/result.ts';

export interface UnpackLimits {
  readonly unpackedBytes: number;
}

export type UnpackProblem =
  | { readonly code: 'unpacks-too-big'; readonly limit: number }
  | { readonly code: 'encrypted' }
  | { readonly code: 'damaged' };

const largestEntries = 5_000;
/** XML of the same rows over and over packs a hundredfold; what packs better by far was made to. */
const largestRatio = 300;
const smallEnough = 10_000_000;

/** Name → bytes of the entries that are `wanted`; of two with one name the last. Names are as in the archive, with `/`. */
export async function unpack(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  { unpackedBytes }: UnpackLimits,
): Promise<Result<ReadonlyMap<string, Uint8Array>, UnpackProblem>> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  const limit = Math.min(unpackedBytes, Math.max(bytes.length * largestRatio, smallEnough));
  const found = new Map<string, Uint8Array>();
  const budget = { left: limit };
  try {
    let count = 0;
    for await (const entry of reader.getEntriesGenerator()) {
      count += 1;
      if (count > largestEntries) return err({ code: 'damaged' });
      const name = entry.filename.replaceAll('\\', '/');
      if (entry.directory || !wanted(name)) continue;
      if (entry.encrypted) return err({ code: 'encrypted' });
      if (entry.uncompressedSize > budget.left) return err({ code: 'unpacks-too-big', limit });
      found.set(name, await unpackEntry(entry, budget));
    }
    return ok(found);
  } catch {
    return err(budget.left < 0 ? { code: 'unpacks-too-big', limit } : { code: 'damaged' });
  } finally {
    await reader.close();
  }
}

async function unpackEntry(entry: FileEntry, budget: { left: number }): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const sink = new WritableStream<Uint8Array>({
    write: (chunk) => {
      budget.left -= chunk.length;
      if (budget.left < 0) throw new Error('More than the archive may unpack to');
      chunks.push(chunk.slice());
    },
  });
  await entry.getData(sink, { useWebWorkers: false, checkSignature: true });
  return Buffer.concat(chunks);
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}
