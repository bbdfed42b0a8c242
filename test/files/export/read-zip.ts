/** Reads a ZIP back. */
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';

export interface ReadEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As UTF-8. */
  readonly text: string;
  readonly lastModDate: Date;
}

export async function readZip(bytes: Uint8Array): Promise<readonly ReadEntry[]> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { checkSignature: true, useWebWorkers: false });
  const entries: ReadEntry[] = [];
  for (const entry of await reader.getEntries()) {
    if (entry.directory) throw new Error(`A folder: ${entry.filename}`);
    const content = await entry.getData(new Uint8ArrayWriter());
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
    entries.push({ name: entry.filename, bytes: content, text, lastModDate: entry.lastModDate });
  }
  return entries;
}
