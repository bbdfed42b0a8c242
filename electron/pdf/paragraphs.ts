/** Turns paragraphs, headings and lists into atoms of the flow, without widows, orphans or headings left behind. */
import type { Bench } from './bench.ts';
import type { Atom } from './flow.ts';
import { baselineIn, gridUnit, type Column, type TextStyle } from './paper.ts';
import type { Tag } from './tags.ts';

interface TextBlock {
  readonly text: string;
  readonly style: TextStyle;
  readonly tag: Tag;
  readonly column: Column;
  readonly gap: number;
  /** Headings: the last line keeps with what follows. */
  readonly keepsWithNext?: boolean;
  /** Drawn before the first line, left of the column: the dash of a list. */
  readonly label?: { readonly text: string; readonly tag: Tag; readonly x: number };
}

/** One atom for each line; at least two lines of a paragraph stand on either side of a page break. */
export function textAtoms(bench: Bench, block: TextBlock): readonly Atom[] {
  const lines = bench.type.lines(block.text, block.style, block.column.width);
  return lines.map((line, index): Atom => {
    const isLast = index === lines.length - 1;
    return {
      height: block.style.leading,
      gap: index === 0 ? block.gap : 0,
      keepsWithNext: isLast ? block.keepsWithNext === true : index === 0 || index === lines.length - 2,
      onGrid: block.style.leading % gridUnit === 0,
      draw: (y) => {
        const baseline = y + baselineIn(block.style);
        if (index === 0 && block.label !== undefined) {
          bench.tags.enter(block.label.tag);
          bench.type.draw({ text: block.label.text, continues: true }, block.style, block.label.x, baseline);
        }
        bench.tags.enter(block.tag);
        bench.type.draw(line, block.style, block.column.x, baseline);
      },
    };
  });
}

interface ListBlock {
  readonly items: readonly string[];
  readonly style: TextStyle;
  readonly column: Column;
  readonly gap: number;
  readonly parent?: Tag;
}

const listIndent = 14;

/** Items after a dash, as French and Dutch letters have them, with a hanging indent. */
export function listAtoms(bench: Bench, block: ListBlock): readonly Atom[] {
  const list = bench.tags.add('L', block.parent);
  const column = { x: block.column.x + listIndent, width: block.column.width - listIndent };
  return block.items.flatMap((text, index) => {
    const item = bench.tags.add('LI', list);
    const label = { text: '–', tag: bench.tags.add('Lbl', item), x: block.column.x };
    const tag = bench.tags.add('LBody', item);
    return textAtoms(bench, {
      text,
      style: block.style,
      tag,
      column,
      gap: index === 0 ? block.gap : 0,
      label,
    });
  });
}

/** The last atoms of a run made to stay with what follows: a signature needs two lines of text above it. */
export function keepEndWithNext(atoms: readonly Atom[], count: number): readonly Atom[] {
  return atoms.map((atom, index) =>
    index >= atoms.length - count ? { ...atom, keepsWithNext: true } : atom,
  );
}
