/** The frame all drawings share: line style, 1.5 px strokes in the colour of quiet text, nothing filled but paper. */
import type { ReactNode } from 'react';

interface DrawingProps {
  readonly children: ReactNode;
}

/** Decoration: the sentence beside it says what the page is for. */
export function Drawing({ children }: DrawingProps) {
  return (
    <svg
      className="ui-drawing"
      viewBox="0 0 176 128"
      width={176}
      height={128}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      {children}
    </svg>
  );
}
