/** The key of a register file: from a passphrase by Argon2id (RFC 9106), or from its recovery key. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { argon2id } from 'hash-wasm';

/** What SQLCipher needs: a raw key of 32 bytes and the salt of 16 bytes that stands at the start of the file. */
export interface RegisterKey {
  readonly raw: Buffer;
  readonly salt: Buffer;
}

interface KeyProfile {
  readonly number: number;
  readonly memoryKiB: number;
  readonly iterations: number;
  readonly parallelism: number;
}

/** Frozen: a profile in use is never edited. The newest stands first and is tried first. */
export const keyProfiles: readonly KeyProfile[] = [
  { number: 1, memoryKiB: 64 * 1024, iterations: 3, parallelism: 1 },
];

export const saltLength = 16;
const randomPart = 12;

/**
 * [Note: Salt] Twelve random bytes and four that follow from them, so that a file which is not a register can be told from
 * a wrong passphrase before any key is tried. 96 random bits never repeat in practice.
 */
export function newSalt(): Buffer {
  const random = randomBytes(randomPart);
  return Buffer.concat([random, saltMark(random)]);
}

export function isRegisterSalt(salt: Buffer): boolean {
  return (
    salt.length === saltLength &&
    timingSafeEqual(salt.subarray(randomPart), saltMark(salt.subarray(0, randomPart)))
  );
}

export async function deriveKey(passphrase: string, salt: Buffer, profile: KeyProfile): Promise<RegisterKey> {
  const raw = await argon2id({
    password: passphrase.normalize('NFKC'),
    salt,
    memorySize: profile.memoryKiB,
    iterations: profile.iterations,
    parallelism: profile.parallelism,
    hashLength: 32,
    outputType: 'binary',
  });
  return { raw: Buffer.from(raw), salt };
}

/** "4F2A 09C1 …": the raw key in 16 groups of four hexadecimal digits, and a seventeenth group that checks them. */
export function formatRecoveryKey({ raw }: RegisterKey): string {
  const digits = raw.toString('hex').toUpperCase() + checkGroup(raw);
  return digits.match(/.{4}/g)?.join(' ') ?? '';
}

/** The raw key out of what was typed, with any spacing; null where a group is missing or mistyped. */
export function parseRecoveryKey(text: string): Buffer | null {
  const digits = text.replace(/[\s·-]/g, '').toUpperCase();
  if (!/^[0-9A-F]{68}$/.test(digits)) return null;
  const raw = Buffer.from(digits.slice(0, 64), 'hex');
  return checkGroup(raw) === digits.slice(64) ? raw : null;
}

function checkGroup(raw: Buffer): string {
  return createHash('sha256').update(raw).digest('hex').slice(0, 4).toUpperCase();
}

function saltMark(random: Buffer): Buffer {
  return createHash('sha256')
    .update('greffe register')
    .update(random)
    .digest()
    .subarray(0, saltLength - randomPart);
}
