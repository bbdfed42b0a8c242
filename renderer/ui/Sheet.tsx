/** A page of paper at its true A4 proportions around a picture of it, with fold marks and the envelope's window if wanted. */
import { ChevronLeft, ChevronRight, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { cssVars } from './css-vars.ts';
import { IconButton } from './IconButton.tsx';

/** Millimetres from the sheet's upper left corner. */
export interface SheetWindow {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
}

interface SheetProps {
  /** Names the sheet, e.g. « Lettre à signer, page 1 sur 2 ». */
  readonly label: string;
  /** A canvas or image that fills the sheet. */
  readonly children: ReactNode;
  /** Counted from 1. */
  readonly page: number;
  readonly pageCount: number;
  readonly onPage: (page: number) => void;
  readonly labels: { readonly previous: string; readonly next: string; readonly position: string };
  /** Where the sheet is folded, in millimetres from its upper edge. */
  readonly folds?: readonly number[] | undefined;
  readonly envelopeWindow?: SheetWindow | undefined;
  /** Said on a tag beside the paper once the letter is closed; it never stands on the paper itself. */
  readonly closedText?: string | undefined;
}

export function Sheet({
  label,
  children,
  page,
  pageCount,
  onPage,
  labels,
  folds = [],
  envelopeWindow,
  closedText,
}: SheetProps) {
  return (
    <figure className="ui-sheet" aria-label={label}>
      {closedText !== undefined && (
        <figcaption className="ui-sheet-closed">
          <Lock size={14} aria-hidden />
          {closedText}
        </figcaption>
      )}
      <div className="ui-sheet-stack" data-more={page < pageCount || undefined}>
        <div className="ui-sheet-paper" data-closed={closedText === undefined ? undefined : true}>
          {children}
          {folds.map((fold) => (
            <span key={fold} className="ui-sheet-fold" style={cssVars({ '--y': fold / 297 })} aria-hidden />
          ))}
          {envelopeWindow !== undefined && <EnvelopeWindow {...envelopeWindow} />}
        </div>
      </div>
      {pageCount > 1 && (
        <div className="ui-sheet-turn">
          <IconButton
            label={labels.previous}
            icon={ChevronLeft}
            isDisabled={page <= 1}
            onPress={() => onPage(page - 1)}
          />
          <span className="figures" aria-live="polite">
            {labels.position}
          </span>
          <IconButton
            label={labels.next}
            icon={ChevronRight}
            isDisabled={page >= pageCount}
            onPress={() => onPage(page + 1)}
          />
        </div>
      )}
    </figure>
  );
}

function EnvelopeWindow({ x, y, width, height, label }: SheetWindow) {
  const place = cssVars({ '--x': x / 210, '--y': y / 297, '--w': width / 210, '--h': height / 297 });
  return (
    <span className="ui-sheet-window" style={place} aria-hidden>
      <span>{label}</span>
    </span>
  );
}
