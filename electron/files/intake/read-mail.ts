/** Reads a mail (RFC 5322, MIME): who wrote when to whom, what, and with which attachments; forwarded mails likewise. */
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { cleanFileName } from '../../../shared/domain/intake/clean-file-name.ts';
import type {
  DocumentAttachment,
  ForwardedMail,
  MailHead,
  MailParty,
} from '../../../shared/domain/intake/read-document.ts';
import { plainText, UnreadableDocument, type DocumentLimits } from './document-limits.ts';
import { htmlRules, markupToText } from './markup-to-text.ts';
import { recogniseDocument } from './recognise-document.ts';

export interface ReadMail extends ForwardedMail {
  readonly forwarded: readonly ForwardedMail[];
  readonly attachments: readonly DocumentAttachment[];
}

export async function readMail(bytes: Uint8Array, limits: DocumentLimits, depth = 0): Promise<ReadMail> {
  refuseTooManyParts(bytes, limits);
  const mail = await parse(bytes, limits);
  const forwarded: ForwardedMail[] = [];
  const attachments: DocumentAttachment[] = [];
  for (const part of mail.attachments) {
    const content = bytesOf(part);
    if (part.mimeType === 'message/rfc822' && depth < limits.mailDepth) {
      const { forwarded: within, attachments: theirs, ...inner } = await readMail(content, limits, depth + 1);
      forwarded.push(inner, ...within);
      attachments.push(...theirs);
    } else attachments.push(attachmentOf(part, content, attachments.length + 1));
    if (forwarded.length + attachments.length > limits.parts)
      throw new UnreadableDocument({ code: 'too-many-parts', limit: limits.parts });
  }
  return { ...headOf(mail), ...plainText(textOf(mail), limits), forwarded, attachments };
}

/** Every part begins with a line that begins with `--`; texts hold far fewer of these. */
const lineBudgetPerPart = 100;

function refuseTooManyParts(bytes: Uint8Array, { parts }: DocumentLimits): void {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (let at = content.indexOf('\n--'); at !== -1; at = content.indexOf('\n--', at + 3)) {
    count += 1;
    if (count > parts * lineBudgetPerPart)
      throw new UnreadableDocument({ code: 'too-many-parts', limit: parts });
  }
}

async function parse(bytes: Uint8Array, { partDepth, headerBytes }: DocumentLimits): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: partDepth,
      maxHeadersSize: headerBytes,
    });
  } catch (cause) {
    // The library tells its two limits apart by their words only.
    const words = cause instanceof Error ? cause.message : '';
    if (/nesting depth/i.test(words)) throw new UnreadableDocument({ code: 'too-deep', limit: partDepth });
    if (/header size/i.test(words))
      throw new UnreadableDocument({ code: 'headers-too-long', limit: headerBytes });
    throw new UnreadableDocument({ code: 'damaged' });
  }
}

function headOf(mail: Email): MailHead {
  const received = mail.headers.find(({ key }) => key === 'received')?.value;
  return {
    sender: partiesOf(mail.from === undefined ? [] : [mail.from])[0] ?? null,
    replyTo: partiesOf(mail.replyTo ?? [])[0] ?? null,
    to: partiesOf(mail.to ?? []),
    sentAt: instantOf(mail.date),
    // Each server writes on top; the date follows the last semicolon (RFC 5321, 4.4).
    receivedAt: instantOf(received?.slice(received.lastIndexOf(';') + 1)),
    subject: oneLine(mail.subject ?? '') || null,
  };
}

/** Lists of addresses may hold groups, and a name may hold an address of its own, which is not believed. */
function partiesOf(addresses: readonly Address[]): readonly MailParty[] {
  return addresses
    .flatMap((address) => (address.group === undefined ? [address] : address.group))
    .slice(0, 100)
    .map(({ name, address }) => ({ name: oneLine(name), email: emailOf(address) }))
    .filter(({ name, email }) => name !== '' || email !== null);
}

function emailOf(address: string): string | null {
  const bare = oneLine(address);
  return /^[^\s@]+@[^\s@]+$/.test(bare) ? bare : null;
}

function oneLine(text: string): string {
  return plainText(text.slice(0, 2_000), { text: 500 }).text.replace(/\s+/g, ' ').trim();
}

function instantOf(text = ''): string | null {
  const date = new Date(text.trim().slice(0, 100));
  if (Number.isNaN(date.getTime())) return null;
  const instant = date.toISOString();
  return instant >= '1990' && instant < '2200' ? instant : null;
}

function textOf({ text = '', html = '' }: Email): string {
  return text.trim() === '' ? markupToText(html, htmlRules) : text;
}

/** A copy: the parts of one mail may share a buffer, and each travels on its own. */
function bytesOf({ content }: Attachment): Uint8Array<ArrayBuffer> {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? new Uint8Array(content) : new Uint8Array(content.slice(0));
}

const extensions: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'message/rfc822': 'eml',
  'text/plain': 'txt',
  'text/html': 'html',
  'text/calendar': 'ics',
};

function attachmentOf(part: Attachment, bytes: Uint8Array<ArrayBuffer>, number: number): DocumentAttachment {
  const format = recogniseDocument(bytes);
  const declared = /^[\w.+-]{1,60}\/[\w.+-]{1,100}$/.test(part.mimeType)
    ? part.mimeType
    : 'application/octet-stream';
  const mediaType =
    'mediaType' in format && format.mediaType !== 'application/octet-stream' ? format.mediaType : declared;
  const fallback = `${number}.${extensions[mediaType] ?? 'bin'}`;
  return {
    name: cleanFileName(part.filename ?? '', fallback),
    mediaType,
    bytes,
    isInline: part.related === true && part.disposition !== 'attachment',
  };
}
