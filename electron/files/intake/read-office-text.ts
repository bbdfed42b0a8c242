/** The words of a text document of Word or LibreOffice; of any other archive only what it is. */
import { unpack } from '../unpack.ts';
import { UnreadableDocument, type DocumentLimits } from './document-limits.ts';
import { markupToText, type MarkupRules } from './markup-to-text.ts';

const wordRules: MarkupRules = {
  // What was deleted, instructions of fields, and the second writing of what newer programs draw.
  skipped: new Set(['w:deltext', 'w:delinstrtext', 'w:instrtext', 'mc:fallback']),
  marks: new Map([
    ['/w:p', '\n'],
    ['w:p', ''],
    ['w:tab', '\t'],
    ['w:tabs', ''],
    ['w:br', '\n'],
    ['/w:tc', '\t'],
    ['w:tc', ''],
  ]),
  isSpaceFolded: false,
};

const openDocumentRules: MarkupRules = {
  skipped: new Set([
    'text:tracked-changes',
    'office:annotation',
    'office:automatic-styles',
    'office:scripts',
  ]),
  marks: new Map([
    ['/text:p', '\n'],
    ['text:p', ''],
    ['/text:h', '\n'],
    ['text:h', ''],
    ['text:line-break', '\n'],
    ['text:tab', '\t'],
    ['text:s', ' '],
  ]),
  isSpaceFolded: false,
};

export interface OfficeText {
  readonly mediaType: string;
  /** Null for an archive that is no text document. */
  readonly text: string | null;
}

const parts = [
  'mimetype',
  'content.xml',
  'META-INF/manifest.xml',
  '[Content_Types].xml',
  'word/document.xml',
];

export async function readOfficeText(bytes: Uint8Array, limits: DocumentLimits): Promise<OfficeText> {
  const unpacked = await unpack(bytes, (name) => parts.includes(name), limits);
  if (!unpacked.ok) throw new UnreadableDocument(unpacked.error);
  const textOf = (name: string) => new TextDecoder().decode(unpacked.value.get(name));
  const kind = textOf('mimetype').trim();
  if (/^application\/vnd\.oasis\.opendocument\.[\w.-]{1,60}$/.test(kind)) {
    if (textOf('META-INF/manifest.xml').includes('encryption-data'))
      throw new UnreadableDocument({ code: 'encrypted' });
    const isText = kind.endsWith('.text');
    return { mediaType: kind, text: isText ? markupToText(textOf('content.xml'), openDocumentRules) : null };
  }
  if (unpacked.value.has('word/document.xml')) {
    return { mediaType: word, text: markupToText(textOf('word/document.xml'), wordRules) };
  }
  const isOffice = unpacked.value.has('[Content_Types].xml');
  return {
    mediaType: isOffice ? officeTypeOf(textOf('[Content_Types].xml')) : 'application/zip',
    text: null,
  };
}

const office = 'application/vnd.openxmlformats-officedocument';
const word = `${office}.wordprocessingml.document`;

function officeTypeOf(contentTypes: string): string {
  if (contentTypes.includes('spreadsheetml')) return `${office}.spreadsheetml.sheet`;
  if (contentTypes.includes('presentationml')) return `${office}.presentationml.presentation`;
  return 'application/zip';
}
