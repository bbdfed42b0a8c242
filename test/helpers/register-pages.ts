/** A register file as who has its key finds it: every page of file and journal, deciphered, also those that nothing leads to. */
import { createDecipheriv } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { valueOf, type TestApp } from './host.ts';

export async function rawKeyOf({ api }: TestApp): Promise<Buffer> {
  const { recoveryKey } = await valueOf(api['register.recoverySheet']({ language: 'fr' }));
  return Buffer.from(recoveryKey.replaceAll(' ', '').slice(0, 64), 'hex');
}

export function decipheredPages(path: string, key: Buffer): readonly Buffer[] {
  const journal = existsSync(`${path}-wal`) ? pagesOfJournal(readFileSync(`${path}-wal`)) : [];
  return [...pagesOf(readFileSync(path)), ...journal].map((page) => decipher(page, key));
}

const pageSize = 4096;
interface Page {
  readonly bytes: Buffer;
  /** The first page begins with the salt, in the clear. */
  readonly clear: number;
}

function pagesOf(file: Buffer): readonly Page[] {
  return Array.from({ length: file.length / pageSize }, (_, index) => ({
    bytes: file.subarray(index * pageSize, (index + 1) * pageSize),
    clear: index === 0 ? 16 : 0,
  }));
}

/** A header of 32 bytes, then each page behind 24 bytes that begin with its number. */
function pagesOfJournal(file: Buffer): readonly Page[] {
  const count = Math.max(0, Math.floor((file.length - 32) / (24 + pageSize)));
  return Array.from({ length: count }, (_, index) => {
    const start = 32 + index * (24 + pageSize);
    const bytes = file.subarray(start + 24, start + 24 + pageSize);
    return { bytes, clear: file.readUInt32BE(start) === 1 ? 16 : 0 };
  });
}

/** SQLCipher 4: AES-256-CBC, the initialisation vector and the HMAC in the last 80 bytes of the page. */
function decipher({ bytes, clear }: Page, key: Buffer): Buffer {
  const body = pageSize - 80;
  const cipher = createDecipheriv('aes-256-cbc', key, bytes.subarray(body, body + 16)).setAutoPadding(false);
  return Buffer.concat([cipher.update(bytes.subarray(clear, body)), cipher.final()]);
}
