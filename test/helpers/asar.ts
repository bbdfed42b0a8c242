/** Lists an asar archive: a pickle (four 32-bit sizes) and a header in JSON, then the files one after the other. */
import { closeSync, openSync, readSync } from 'node:fs';
import { z } from 'zod';

interface Entry {
  readonly files?: Readonly<Record<string, Entry>> | undefined;
}
const entrySchema: z.ZodType<Entry> = z.lazy(() =>
  z.object({ files: z.record(z.string(), entrySchema).optional() }),
);

/** Paths of all files, with slashes and without one in front, also of those that stand beside the archive. */
export function listArchive(archive: string): readonly string[] {
  const file = openSync(archive, 'r');
  try {
    const sizes = Buffer.alloc(16);
    readSync(file, sizes, 0, 16, 0);
    const header = Buffer.alloc(sizes.readUInt32LE(12));
    readSync(file, header, 0, header.length, 16);
    return pathsBelow('', entrySchema.parse(JSON.parse(header.toString('utf8'))));
  } finally {
    closeSync(file);
  }
}

function pathsBelow(path: string, { files }: Entry): readonly string[] {
  if (files === undefined) return [path];
  return Object.entries(files).flatMap(([name, entry]) =>
    pathsBelow(path === '' ? name : `${path}/${name}`, entry),
  );
}
