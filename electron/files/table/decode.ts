/** Bytes of unknown origin into text: which encoding, or which other kind of file. */
import type { Encoding } from '../../../shared/domain/import/table-form.ts';
import type { ForeignKind } from '../../../shared/domain/import/table-problem.ts';

export interface Decoded {
  readonly encoding: Encoding;
  readonly text: string;
  /** True where single bytes could not be read and stand as U+FFFD in the text. */
  readonly hasDamage: boolean;
}

/** First bytes by which other formats are known (the signatures of their specifications). */
const signatures: readonly (readonly [ForeignKind, readonly number[]])[] = [
  ['archive', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
];

/** Names the format of a file that is not text, by its first bytes; null for anything that may be text. */
export function recogniseBinary(bytes: Uint8Array): ForeignKind | null {
  return signatures.find(([, signature]) => startsWith(bytes, signature))?.[0] ?? null;
}

/** Names the markup of a text that is not a table: some tools save a web page under the name `.csv` or `.xls`. */
export function recogniseMarkup(text: string): ForeignKind | null {
  const start = text.slice(0, 2000).trimStart().toLowerCase();
  if (/^<(!doctype html|html|table|head|meta|style)\b/.test(start)) return 'web-page';
  if (/^<(\?xml|[a-z_:][\w:.-]*[\s>/])/.test(start)) return /<html/.test(start) ? 'web-page' : 'xml';
  if (/^(\{\s*("|\})|\[\s*(\{|\]))/.test(start)) return 'json';
  return null;
}

/**
 * Decodes by byte order mark, then by the NUL bytes that UTF-16 leaves in Latin text, then as strict UTF-8, else as
 * windows-1252. UTF-8 in which only a few bytes are wrong stays UTF-8: its damaged lines are refused one by one,
 * rather than every accent of the file being misread.
 */
export function decode(bytes: Uint8Array, wanted?: Encoding): Decoded {
  if (wanted !== undefined) return decodeAs(bytes, wanted);
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decodeAs(bytes, 'utf-8-bom');
  if (startsWith(bytes, [0xff, 0xfe])) return decodeAs(bytes, 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return decodeAs(bytes, 'utf-16be');
  const wide = guessUtf16(bytes);
  if (wide !== null) return decodeAs(bytes, wide);
  const utf8 = decodeAs(bytes, 'utf-8');
  return utf8.hasDamage && !isMostlyUtf8(utf8.text) ? decodeAs(bytes, 'windows-1252') : utf8;
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  if (encoding === 'windows-1252') return { encoding, text: decodeWindows1252(bytes), hasDamage: false };
  const label = encoding === 'utf-8-bom' ? 'utf-8' : encoding;
  try {
    return { encoding, text: new TextDecoder(label, { fatal: true }).decode(bytes), hasDamage: false };
  } catch {
    return { encoding, text: new TextDecoder(label).decode(bytes), hasDamage: true };
  }
}

/** 0x80 to 0x9F (WHATWG Encoding, index windows-1252); the five that stand for nothing stay control characters. */
const upperControls = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
// oxlint-disable-next-line no-control-regex -- the range that the decoder of Node 20 leaves as in Latin-1
const leftAsLatin1 = /[\x80-\x9f]/g;

function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(leftAsLatin1, (control) => upperControls.charAt(control.charCodeAt(0) - 0x80));
}

/** Accents of windows-1252 read as UTF-8 are nearly all damage; a UTF-8 file with a bad line has far more good ones. */
function isMostlyUtf8(text: string): boolean {
  let damaged = 0;
  let sound = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd) damaged++;
    else if (code > 0x7f) sound++;
  }
  return sound >= 10 * damaged;
}

/** Separators, digits and Latin letters are one NUL and one byte each in UTF-16, always on the same side. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 2048) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++;
    if (bytes[index + 1] === 0) odd++;
  }
  const enough = length / 2 / 4;
  if (odd >= enough && odd > 10 * even) return 'utf-16le';
  if (even >= enough && even > 10 * odd) return 'utf-16be';
  return null;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
