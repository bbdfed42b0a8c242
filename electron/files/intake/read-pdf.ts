/** The words of a PDF, page by page. A scan has pages and no words. */
// Puts the half that parses where the other half looks for it: in this thread, beside it, not at an address.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextContent } from 'pdfjs-dist/types/src/display/api.d.ts';
import { UnreadableDocument, type DocumentLimits } from './document-limits.ts';

export interface PdfText {
  readonly text: string;
  readonly pages: number;
}

export async function readPdfText(bytes: Uint8Array, limits: DocumentLimits): Promise<PdfText> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    // Nothing but the file: no fonts and no code from elsewhere, no forms that run scripts, nothing drawn.
    useWasm: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableFontFace: true,
    disableWorkerRendering: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages > limits.pages)
      throw new UnreadableDocument({ code: 'too-many-pages', limit: limits.pages });
    return { text: await textOf(document, limits), pages: document.numPages };
  } catch (cause) {
    if (cause instanceof UnreadableDocument) throw cause;
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    throw new UnreadableDocument({ code: isLocked ? 'encrypted' : 'damaged' });
  } finally {
    await task.destroy();
  }
}

async function textOf(document: PDFDocumentProxy, limits: DocumentLimits): Promise<string> {
  let text = '';
  for (let number = 1; number <= document.numPages && text.length <= limits.text; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    text += wordsOf(items);
    page.cleanup();
    text += '\n\n';
  }
  return text;
}

/**
 * A tagged PDF (ISO 32000-1, 14.8) says what belongs to the page and not to the text: running heads and feet, which would stand
 * between two lines of a list; a page that calls everything so is read whole. And it says what is a heading: an empty line parts
 * it from what stands around.
 */
function wordsOf(items: TextContent['items']): string {
  let all = '';
  let text = '';
  let lastTag = '';
  const marks: string[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marks.pop();
      else marks.push(marks.at(-1) === artifact ? artifact : tagOf(item));
      continue;
    }
    const words = item.hasEOL ? `${item.str}\n` : item.str;
    const tag = marks.at(-1) ?? '';
    all += words;
    if (tag === artifact) continue;
    if (tag !== lastTag && (isHeading(tag) || isHeading(lastTag))) text += '\n';
    text += words;
    lastTag = tag;
  }
  return text.trim() === '' ? all : text;
}

const artifact = 'Artifact';

function isHeading(tag: string): boolean {
  return /^H[1-6]?$/.test(tag);
}

function tagOf(mark: object): string {
  return 'tag' in mark && typeof mark.tag === 'string' ? mark.tag : '';
}
