/** Reads whatever arrives: mails, PDFs, pictures, texts. Runs in a thread of its own, see `readDocumentApart`. */
import type { DocumentProblem } from '../../../shared/domain/intake/document-problem.ts';
import type { ReadDocument } from '../../../shared/domain/intake/read-document.ts';
import { assertNever, err, ok, type Result } from '../../../shared/result.ts';
import { decode } from '../table/decode.ts';
import { documentLimits, plainText, UnreadableDocument, type DocumentLimits } from './document-limits.ts';
import { htmlRules, markupToText } from './markup-to-text.ts';
import { readMail } from './read-mail.ts';
import { readOfficeText } from './read-office-text.ts';
import { recogniseDocument } from './recognise-document.ts';

/** All but the name, which the bytes do not tell. */
export type DocumentContent = Omit<ReadDocument, 'name'>;

export async function readDocument(
  bytes: Uint8Array,
  limits: DocumentLimits = documentLimits,
): Promise<Result<DocumentContent, DocumentProblem>> {
  if (bytes.length === 0) return err({ code: 'empty-file' });
  if (bytes.length > limits.bytes) return err({ code: 'too-many-bytes', limit: limits.bytes });
  try {
    return ok(await read(bytes, limits));
  } catch (cause) {
    if (cause instanceof UnreadableDocument) return err(cause.problem);
    throw cause;
  }
}

async function read(bytes: Uint8Array, limits: DocumentLimits): Promise<DocumentContent> {
  const format = recogniseDocument(bytes);
  switch (format.kind) {
    case 'mail':
      return withText({
        ...nothing,
        kind: 'mail',
        mediaType: 'message/rfc822',
        ...(await readMail(bytes, limits)),
      });
    case 'pdf': {
      // Large, and needed for PDFs alone.
      const { readPdfText } = await import('./read-pdf.ts');
      const { text, pages } = await readPdfText(bytes, limits);
      return withText({ ...nothing, ...format, pages, ...plainText(text, limits) });
    }
    case 'archive': {
      const { text, mediaType } = await readOfficeText(bytes, limits);
      if (text === null) return { ...nothing, kind: 'other', mediaType };
      return withText({ ...nothing, kind: 'text', mediaType, ...plainText(text, limits) });
    }
    case 'web-page': {
      const text = markupToText(decode(bytes).text, htmlRules);
      return withText({ ...nothing, kind: 'text', mediaType: 'text/html', ...plainText(text, limits) });
    }
    case 'text':
      return withText({
        ...nothing,
        kind: 'text',
        mediaType: 'text/plain',
        ...plainText(decode(bytes).text, limits),
      });
    case 'image':
    case 'other':
      return { ...nothing, ...format, kind: format.kind };
    default:
      return assertNever(format);
  }
}

function withText(content: DocumentContent): DocumentContent {
  return { ...content, hasText: content.text !== '' };
}

const nothing = {
  sender: null,
  replyTo: null,
  to: [],
  sentAt: null,
  receivedAt: null,
  subject: null,
  text: '',
  isTextCut: false,
  hasText: false,
  pages: null,
  forwarded: [],
  attachments: [],
} as const;
