/** Follows the bytes of a PDF: opens them, draws the wanted page on a canvas, and reads its words. */
import { useEffect, useRef, useState, type RefObject } from 'react';
import { drawPage, openPdf, textOf, type PDFDocumentProxy } from './pdf-document.ts';

export interface DrawnPdf {
  /** 0 until the first document is open. */
  readonly pageCount: number;
  /** The words of the page in view. */
  readonly lines: readonly string[];
  readonly isDrawn: boolean;
  readonly hasFailed: boolean;
}

/** `page` counts from 1 and is kept within the document. */
export function usePdf(
  bytes: Uint8Array<ArrayBuffer> | null,
  page: number,
  canvas: RefObject<HTMLCanvasElement | null>,
): DrawnPdf {
  const document = usePdfDocument(bytes);
  const [drawn, setDrawn] = useState<Omit<DrawnPdf, 'pageCount'>>({
    lines: [],
    isDrawn: false,
    hasFailed: false,
  });
  const width = useCanvasWidth(canvas);
  const { pdf, hasFailed } = document;
  useEffect(() => {
    const target = canvas.current;
    if (pdf === null || target === null) return undefined;
    let isCurrent = true;
    const draw = async () => {
      const proxy = await pdf.getPage(Math.min(page, pdf.numPages));
      if (!isCurrent) return;
      await drawPage(proxy, target);
      const lines = await textOf(proxy);
      if (isCurrent) setDrawn({ lines, isDrawn: true, hasFailed: false });
    };
    draw().catch(() => isCurrent && setDrawn((before) => ({ ...before, hasFailed: true })));
    return () => {
      isCurrent = false;
    };
  }, [pdf, page, canvas, width]);
  return { ...drawn, pageCount: pdf?.numPages ?? 0, hasFailed: hasFailed || drawn.hasFailed };
}

interface OpenPdf {
  readonly pdf: PDFDocumentProxy | null;
  readonly hasFailed: boolean;
}

/** The latest document that could be opened; the one before is let go only then. */
function usePdfDocument(bytes: Uint8Array<ArrayBuffer> | null): OpenPdf {
  const [open, setOpen] = useState<OpenPdf>({ pdf: null, hasFailed: false });
  const held = useRef<PDFDocumentProxy | null>(null);
  useEffect(() => {
    if (bytes === null) return undefined;
    let isCurrent = true;
    openPdf(bytes).then(
      (pdf) => {
        if (!isCurrent) return void pdf.loadingTask.destroy();
        const before = held.current;
        held.current = pdf;
        setOpen({ pdf, hasFailed: false });
        void before?.loadingTask.destroy();
      },
      () => isCurrent && setOpen((before) => ({ ...before, hasFailed: true })),
    );
    return () => {
      isCurrent = false;
    };
  }, [bytes]);
  useEffect(
    () => () => {
      void held.current?.loadingTask.destroy();
      held.current = null;
    },
    [],
  );
  return open;
}

/** Changes when the sheet has become wider or narrower, once it has come to rest. */
function useCanvasWidth(canvas: RefObject<HTMLCanvasElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const target = canvas.current;
    if (target === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(() => setWidth(target.clientWidth), 100);
    });
    observer.observe(target);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [canvas]);
  return width;
}
