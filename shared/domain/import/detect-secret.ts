/** Recognises by its looks what must never be stored: password hashes, keys, payment card numbers; and what needs a warning. */
import { parseIban } from '../identifier/iban.ts';
import { findNationalNumbers } from '../identifier/national-number.ts';
import { findPaymentCards } from '../identifier/payment-card.ts';

/** bcrypt, Argon2, PBKDF2, scrypt, crypt(3), phpass, LDAP, Django, MySQL, JSON Web Tokens: formats nothing else has. */
const marked =
  /^(\$(2[abxy]?|5|6|7|1|argon2(id|i|d)|pbkdf2(-sha\d+)?|scrypt|P|H|S|wp\$2y|y|gy)\$\S{16,}|\{(SSHA|SHA|SMD5|MD5|CRYPT)\d*\}\S{12,}|(pbkdf2_sha\d+|bcrypt(_sha256)?|argon2|sha1|scrypt|md5)\$\S{16,}|\*[0-9A-F]{40}|eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*)$/;
/** MD5, SHA-1, SHA-224, SHA-256, SHA-384, SHA-512, with or without a salt behind (Magento, osCommerce, Drupal). */
const bare =
  /^([0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})(:\S{1,64})*$/i;

/** A password hash or a key in a format that cannot be anything else. */
export function isMarkedSecret(cell: string): boolean {
  return cell.length >= 20 && marked.test(cell.trim());
}

/** What stands between blanks and delimiters; a comma may be part of a hash (Argon2) or end it. */
const words = [/[^\s;|]{20,}/g, /[^\s;|,]{20,}/g];

/** A text without the password hashes and keys in it: "mdp: $2y$10$…" → "mdp: ••••". */
export function hideMarkedSecrets(text: string): string {
  return words.reduce((shown, pattern) => shown.replace(pattern, hideIfMarked), text);
}

function hideIfMarked(word: string): string {
  const bare = word.replace(/^(?:\p{L}*[:=("'«])+/u, '').replace(/[.,;:)"'»]+$/, '');
  return isMarkedSecret(bare) ? word.replace(bare, () => '••••') : word;
}

/** The hexadecimal digits of a hash; an identifier may look the same. */
export function isBareHash(cell: string): boolean {
  return cell.length >= 32 && bare.test(cell.trim());
}

export function hasPaymentCard(cell: string): boolean {
  return /\d(?:\D?\d){12}/.test(cell) && findPaymentCards(cell).length > 0;
}

export function hasNationalNumber(cell: string): boolean {
  return /\d(?:[\s./-]?\d){4}/.test(cell) && findNationalNumbers(cell).length > 0;
}

export function isBankAccount(cell: string): boolean {
  return /^\s*[A-Za-z]{2}\d{2}/.test(cell) && parseIban(cell).ok;
}
