/** The words of a PDF, page by page. A scan has pages and no words. */
// Puts the half that parses where the other half looks for it: in this thread, beside it, not at an address.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
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
    const { items } = await page.getTextContent();
    for (const item of items) {
      if ('str' in item) text += item.hasEOL ? `${item.str}\n` : item.str;
    }
    page.cleanup();
    text += '\n\n';
  }
  return text;
}
