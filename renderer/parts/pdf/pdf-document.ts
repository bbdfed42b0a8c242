/** Opens a PDF with the reader that draws it. The reader is fetched when the first page is shown. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

export type { PDFDocumentProxy, PDFPageProxy };

/** Rejects where the bytes are no PDF. The bytes are copied: the worker keeps what it is handed. */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<PDFDocumentProxy> {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  GlobalWorkerOptions.workerSrc = workerUrl;
  const task = getDocument({
    data: bytes.slice(),
    // The content security policy knows no WebAssembly, and every font is in the file.
    useWasm: false,
    useSystemFonts: false,
  });
  return task.promise;
}

/** The words of a page in reading order, line by line. */
export async function textOf(page: PDFPageProxy): Promise<readonly string[]> {
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * Draws a page as wide as the canvas stands on screen, times the screen's pixels. What was there before stays until the new
 * page is whole.
 */
export async function drawPage(page: PDFPageProxy, canvas: HTMLCanvasElement): Promise<void> {
  const width = Math.max(1, Math.round((canvas.clientWidth || 595) * window.devicePixelRatio));
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  const beside = document.createElement('canvas');
  beside.width = Math.round(viewport.width);
  beside.height = Math.round(viewport.height);
  await page.render({ canvas: beside, viewport }).promise;
  canvas.width = beside.width;
  canvas.height = beside.height;
  canvas.getContext('2d')?.drawImage(beside, 0, 0);
}
