/** Packs files into a ZIP whose bytes depend on nothing but the files and the instant given. */
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

export interface ArchiveFile {
  /** Without folders; any Unicode. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** @param createdAt instant of all entries, ISO 8601; in UTC for readers that know no time zones */
export async function zipFiles(files: readonly ArchiveFile[], createdAt: string): Promise<Uint8Array> {
  const date = new Date(createdAt);
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    lastModDate: date,
    rawLastModDate: dosDate(date),
    useUnicodeFileNames: true,
    useWebWorkers: false,
    dataDescriptor: false,
    keepOrder: true,
  });
  for (const { name, bytes } of files) await writer.add(name, new Uint8ArrayReader(bytes));
  return writer.close();
}

/** The MS-DOS date and time of a ZIP entry, which names no zone: left to itself it would be that of this computer. */
function dosDate(date: Date): number {
  const day = ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  return day * 0x10000 + time;
}
