/** What bytes are by their beginning. Names and declared types, which anybody may write, are not asked. */
import { isZip } from '../unpack.ts';

export type DocumentFormat =
  | { readonly kind: 'pdf' | 'image' | 'other'; readonly mediaType: string }
  | { readonly kind: 'archive' | 'mail' | 'web-page' | 'text' };

const signatures: readonly (readonly [mediaType: string, at: number, signature: string])[] = [
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/gif', 0, 'GIF8'],
  ['image/tiff', 0, 'II*\0'],
  ['image/tiff', 0, 'MM\0*'],
  ['image/webp', 8, 'WEBP'],
  ['image/heic', 4, 'ftypheic'],
  ['image/heic', 4, 'ftypheix'],
  ['image/heic', 4, 'ftyphevc'],
  ['image/heic', 4, 'ftypheim'],
  ['image/heif', 4, 'ftypmif1'],
  ['image/heif', 4, 'ftypmsf1'],
  ['image/avif', 4, 'ftypavif'],
  // Old Office files, Outlook messages.
  ['application/x-ole-storage', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['application/ms-tnef', 0, '\x78\x9f\x3e\x22'],
  ['application/rtf', 0, '{\\rtf'],
  ['application/gzip', 0, '\x1f\x8b'],
  ['application/x-7z-compressed', 0, "7z\xbc\xaf'\x1c"],
  ['application/vnd.rar', 0, 'Rar!'],
];

export function recogniseDocument(bytes: Uint8Array): DocumentFormat {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 70_000)).toString(
    'latin1',
  );
  // Readers of PDF accept what mail gateways put before it.
  if (start.slice(0, 1_024).includes('%PDF-')) return { kind: 'pdf', mediaType: 'application/pdf' };
  if (isZip(bytes)) return { kind: 'archive' };
  for (const [mediaType, at, signature] of signatures) {
    if (!start.startsWith(signature, at)) continue;
    return { kind: mediaType.startsWith('image/') ? 'image' : 'other', mediaType };
  }
  if (isMail(start)) return { kind: 'mail' };
  if (isBinary(start)) return { kind: 'other', mediaType: 'application/octet-stream' };
  if (
    /^\s*(?:\xef\xbb\xbf)?\s*<(!doctype html|html|head|body|meta|table|div|p)\b/i.test(start.slice(0, 2_000))
  )
    return { kind: 'web-page' };
  return { kind: 'text' };
}

const mediaTypes = {
  archive: 'application/zip',
  mail: 'message/rfc822',
  'web-page': 'text/html',
  text: 'text/plain',
} as const;

export function mediaTypeOf(bytes: Uint8Array): string {
  const format = recogniseDocument(bytes);
  return 'mediaType' in format ? format.mediaType : mediaTypes[format.kind];
}

const mailHeaders = new Set(
  'from to cc date subject sender reply-to received return-path delivered-to message-id mime-version content-type dkim-signature'.split(
    ' ',
  ),
);

/** Nothing but headers up to the first blank line (RFC 5322, 2.1), two of them headers that mails have. */
function isMail(start: string): boolean {
  const lines = start.replace(/^(?:\xef\xbb\xbf)?\s*/, '').split(/\r\n|\n|\r/, 2_000);
  const end = lines.indexOf('');
  const head = (end === -1 ? lines : lines.slice(0, end)).filter((line) => !/^>?From \S/.test(line));
  let known = 0;
  for (const line of head) {
    if (/^[ \t]/.test(line)) continue;
    // A header longer than what is looked at, or a broken one among many.
    const name = /^([!-9;-~]+)[ \t]*:/.exec(line)?.[1]?.toLowerCase();
    if (name === undefined) return known >= 3;
    if (mailHeaders.has(name)) known += 1;
  }
  return known >= 2;
}

/** UTF-16 apart, text has no NUL and hardly any other control character. */
function isBinary(start: string): boolean {
  const sample = start.slice(0, 4_000);
  if (/^(\xff\xfe|\xfe\xff)/.test(sample)) return false;
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const controls = sample.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return controls * 10 > sample.length;
}
