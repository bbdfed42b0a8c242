/** The pages of a PDF that arrived, as they look. */
import { useRef, useState } from 'react';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { usePdf } from '../../../parts/pdf/use-pdf.ts';
import { Sheet } from '../../../ui/Sheet.tsx';
import { Spinner } from '../../../ui/Spinner.tsx';

interface ArrivedPdfProps {
  readonly t: Translator;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export function ArrivedPdf({ t, name, bytes }: ArrivedPdfProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [wanted, setWanted] = useState(1);
  const { pageCount, isDrawn, hasFailed } = usePdf(bytes, wanted, canvas);
  const pages = Math.max(1, pageCount);
  const page = Math.min(wanted, pages);
  if (hasFailed) return <p className="requests-quiet">{t('intake.cannot-show')}</p>;
  return (
    <>
      <Sheet
        label={t('intake.page-of', { name, page, pages })}
        page={page}
        pageCount={pages}
        onPage={setWanted}
        labels={{
          previous: t('letter.previous'),
          next: t('letter.next'),
          position: t('letter.position', { page, pages }),
        }}
      >
        <canvas ref={canvas} aria-hidden />
      </Sheet>
      {!isDrawn && <Spinner label={t('intake.reading', { name })} />}
    </>
  );
}
