/** Pieces of the upper part of a letter, whose places are known before anything is drawn. */
import type { Bench } from './bench.ts';
import { baselineIn, type Column, type TextStyle } from './paper.ts';
import type { Tag } from './tags.ts';

export interface Placed {
  /** Lower edge in points from the top of the page. */
  readonly bottom: number;
  readonly draw: () => void;
}

/** Nothing, at this height. */
export function emptyAt(y: number): Placed {
  return { bottom: y, draw: () => undefined };
}

/** A text in an element of its own; none where there is no text. */
export function placeText(
  bench: Bench,
  role: string,
  text: string,
  style: TextStyle,
  column: Column,
  top: number,
): Placed {
  return text === '' ? emptyAt(top) : placeLines(bench, bench.tags.add(role), text, style, column, top);
}

/** A text as a part of an element. */
export function placeLines(
  bench: Bench,
  tag: Tag,
  text: string,
  style: TextStyle,
  column: Column,
  top: number,
): Placed {
  const lines = bench.type.lines(text, style, column.width);
  const draw = () => {
    bench.tags.enter(tag);
    lines.forEach((line, index) => {
      const baseline = top + index * style.leading + baselineIn(style);
      bench.type.draw({ ...line, continues: true }, style, column.x, baseline);
    });
  };
  return { bottom: top + lines.length * style.leading, draw };
}

/** Several pieces as one, drawn and read in this order. */
export function together(...parts: readonly [Placed, ...Placed[]]): Placed {
  return {
    bottom: Math.max(...parts.map((part) => part.bottom)),
    draw: () => parts.forEach((part) => part.draw()),
  };
}
