/** Reads and writes the `seal` table: the certificates with which the app seals letters. */
import type { Db, WriteDb } from './database.ts';

export interface Seal {
  readonly id: string;
  readonly createdAt: string;
  readonly holderName: string;
  /** ISO 8601 instant after which the certificate is no longer valid. */
  readonly expiresAt: string;
  /** X.509, DER. */
  readonly certificate: Uint8Array;
  /** PKCS #8, DER. */
  readonly privateKey: Uint8Array;
}

/** The latest seal of this holder that is still valid at `at`. */
export function findSeal(db: Db, holderName: string, at: string): Seal | null {
  const row = db
    .prepare(
      `SELECT id, created_at AS createdAt, holder_name AS holderName, expires_at AS expiresAt, certificate,
         private_key AS privateKey
       FROM seal WHERE holder_name = ? AND expires_at > ? ORDER BY created_at DESC LIMIT 1`,
    )
    .get(holderName, at) as Seal | undefined;
  return row ?? null;
}

export function insertSeal(db: WriteDb, seal: Seal): void {
  db.prepare(
    `INSERT INTO seal (id, created_at, holder_name, expires_at, certificate, private_key)
     VALUES (@id, @createdAt, @holderName, @expiresAt, @certificate, @privateKey)`,
  ).run(seal);
}
