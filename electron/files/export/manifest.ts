/** What lets anybody check a ZIP of ours: the list of its files with size and hash, and the same for `sha256sum`. */
import { createHash } from 'node:crypto';
import type { ArchiveFile } from './zip.ts';

/** The files with `manifest.json`, which begins with `about`, and `SHA256SUMS` behind them. */
export function withManifest(about: object, files: readonly ArchiveFile[]): readonly ArchiveFile[] {
  const listed = files.map(({ name, bytes }) => ({ name, size: bytes.length, sha256: sha256(bytes) }));
  const manifest = { name: 'manifest.json', bytes: jsonBytes({ ...about, files: listed }) };
  const all = [...files, manifest];
  return [...all, { name: 'SHA256SUMS', bytes: checksums(all) }];
}

/** As `sha256sum` reads it: the hash, two spaces, the name. */
function checksums(files: readonly ArchiveFile[]): Uint8Array {
  return new TextEncoder().encode(files.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join(''));
}

export function jsonBytes(value: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
