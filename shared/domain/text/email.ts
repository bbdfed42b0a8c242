/** E-mail addresses: which ones are accepted, and the form in which two are compared. */
import { z } from 'zod';

/**
 * RFC 5321 and 6531 without quoted local parts and without bare hosts: "élodie+test@exemple.be", "info@müller.de".
 * Lengths: 64 before the @, 254 in all (RFC 5321 4.5.3.1, RFC 3696 erratum 1690).
 */
const address =
  /^(?=.{1,64}@)[^\s@"(),:;<>[\]\\.]+(?:\.[^\s@"(),:;<>[\]\\.]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+(?=[^.]*\p{L})[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}]$/u;

/** Kept as typed but for spaces around it; an answer goes to the address in this form. */
export const emailSchema = z.string().trim().max(254).regex(address, { error: 'not-an-email' });

/**
 * The form in which addresses are compared and printed into the suppression ledger: "Info@Exemple.BE " → "info@exemple.be".
 * Points and +tags stay: whether two such addresses are one mailbox is known to the provider alone.
 */
export function normaliseEmail(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
