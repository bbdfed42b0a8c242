/** A letter as the sheet of paper it will be: the real PDF, page by page, with folds and window shown on screen only. */
import { useRef, useState } from 'react';
import type { Language } from '../../../shared/domain/language.ts';
import type { LetterKind } from '../../../shared/domain/letter/letter-kind.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { usePdf } from '../../parts/pdf/use-pdf.ts';

interface LetterSheetProps {
  readonly t: Translator;
  readonly kind: LetterKind;
  /** Of the letter, for who has it read out. */
  readonly language: Language;
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  readonly hasMarks: boolean;
  readonly closedText?: string | undefined;
}

/** Millimetres: the folds of a sheet in three, and the window that fits French and Belgian envelopes. */
const folds = [99, 198] as const;
const envelopeWindow = { x: 110, y: 55, width: 80, height: 24 } as const;

export function LetterSheet({ t, kind, language, bytes, hasMarks, closedText }: LetterSheetProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [wanted, setWanted] = useState(1);
  const { pageCount, lines, isDrawn, hasFailed } = usePdf(bytes, wanted, canvas);
  const pages = Math.max(1, pageCount);
  const page = Math.min(wanted, pages);
  const label = t('letter.sheet', { letter: t(`letter-kind.${kind}`), page, pages });
  return (
    <>
      <Sheet
        label={label}
        page={page}
        pageCount={pages}
        onPage={setWanted}
        labels={{
          previous: t('letter.previous'),
          next: t('letter.next'),
          position: t('letter.position', { page, pages }),
        }}
        folds={hasMarks && page === 1 ? folds : []}
        envelopeWindow={hasMarks && page === 1 ? { ...envelopeWindow, label: t('letter.window') } : undefined}
        closedText={closedText}
      >
        <canvas ref={canvas} aria-hidden />
        <div className="ui-visually-hidden" lang={language}>
          {lines.map((line, index) => (
            <p key={`${index} ${line}`}>{line}</p>
          ))}
        </div>
      </Sheet>
      {!isDrawn && !hasFailed && <Spinner label={t('letter.drawing')} />}
      {hasFailed && (
        <Notice tone="late" title={t('letter.unreadable')} live="polite">
          {t('letter.unreadable-text')}
        </Notice>
      )}
    </>
  );
}
