/** The sheet and the voices on it: measures of A4, the grid, inks and text styles shared by letters and reports. */
import type { Face } from './fonts.ts';

/** Millimetres in PDF points. */
export function mm(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

export const a4 = { width: 595.28, height: 841.89 } as const;
export const margins = { left: mm(25), right: mm(20) } as const;
/** Vertical unit in points: leading, gaps and rows are multiples of it. */
export const gridUnit = 7;

/** Black for text, which printers set without a halftone; greys only for small captions and hairlines. */
export const inks = { text: '#000000', soft: '#4A4F58', line: '#9A9FA8' } as const;

export const hairline = 0.4;

/** A column on the page: left edge and width in points. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/** The second axis of a letter: contacts, recipient, date and French signatures begin here. */
const axis = mm(110);

export const letterColumns = {
  full: { x: margins.left, width: a4.width - margins.left - margins.right },
  left: { x: margins.left, width: axis - margins.left - 2 * gridUnit },
  right: { x: axis, width: a4.width - margins.right - axis },
} as const;

/** A column cut in two, with a unit of white between; the first has this share of it. */
export function parts({ x, width }: Column, share: number): readonly [Column, Column] {
  const first = (width - gridUnit) * share;
  return [
    { x, width: first },
    { x: x + first + gridUnit, width: width - gridUnit - first },
  ];
}

export function halves(column: Column): readonly [Column, Column] {
  return parts(column, 0.5);
}

/** How a piece of text looks. Sizes and leading in points. */
export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  readonly leading: number;
  readonly ink: string;
  /** OpenType features beyond the font's own defaults. */
  readonly features: readonly string[];
}

/** Where the baseline stands in a line box of this leading; the same for all faces, so that lines of two agree. */
export function baselineIn(style: TextStyle): number {
  return (style.leading - style.size) / 2 + style.size * 0.79;
}

/** Text figures, which keep dates and references quiet inside a sentence; both families default to tabular lining. */
const textFigures = ['onum', 'pnum'] as const;

function style(face: Face, size: number, leading: number, more: Partial<TextStyle> = {}): TextStyle {
  return { face, size, leading, ink: inks.text, features: [], ...more };
}

export const letterStyles = {
  body: style('serif', 10.5, 14, { features: textFigures }),
  bodyStrong: style('serif-semibold', 10.5, 14, { features: textFigures }),
  senderName: style('serif-semibold', 14, 17.5),
  contact: style('sans', 9, 11.5, { ink: inks.soft }),
  address: style('serif', 10, 11),
  label: style('sans', 7.5, 10, { ink: inks.soft }),
  reference: style('sans', 9, 12),
  notice: style('sans-semibold', 9, 12),
  small: style('sans', 8.5, 11.5),
  caption: style('sans', 7.5, 10, { ink: inks.soft }),
  tableHead: style('sans-semibold', 8.5, 11),
  tableCell: style('sans', 9, 11),
} as const;

export const reportStyles = {
  bandIssuer: style('sans', 9, 12, { ink: inks.soft }),
  title: style('serif-semibold', 24, 29, { features: ['pnum', 'lnum'] }),
  subtitle: style('serif-italic', 12, 17, { ink: inks.soft, features: textFigures }),
  headings: [
    style('serif-semibold', 15, 19, { features: textFigures }),
    style('serif-semibold', 11.5, 15, { features: textFigures }),
    style('sans-semibold', 9.5, 13),
  ],
  body: style('serif', 10, 14, { features: textFigures }),
  note: style('sans-italic', 8.5, 12, { ink: inks.soft }),
  factLabel: style('sans', 9, 13, { ink: inks.soft }),
  fact: style('sans', 9, 13),
  tableHead: style('sans-semibold', 8, 10.5),
  tableCell: style('sans', 8.5, 11),
  code: style('sans-semibold', 17, 30),
  caption: style('sans', 7.5, 10, { ink: inks.soft }),
} as const;
