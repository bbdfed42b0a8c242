/** Labels with their values, in two columns; what a person's card, a data export and a recovery sheet are made of. */
import type { Bench } from './bench.ts';
import type { Atom } from './flow.ts';
import type { Line } from './line-breaking.ts';
import { baselineIn, mm, reportStyles, type Column } from './paper.ts';

interface Fact {
  readonly label: string;
  readonly value: string;
}

const { fact: valueStyle, factLabel: labelStyle } = reportStyles;
const widestLabel = mm(48);
const gutter = mm(4);
const gapBetween = 3;
const gapBefore = 8;

/** One atom for each line, so that a long free text may go on over pages; its first and last two lines stay together. */
export function factAtoms(bench: Bench, facts: readonly Fact[], column: Column): readonly Atom[] {
  if (facts.length === 0) return [];
  const list = bench.tags.add('L');
  const labelWidth = Math.min(widestLabel, column.width / 3);
  const values: Column = {
    x: column.x + labelWidth + gutter,
    width: Math.min(column.width - labelWidth - gutter, 340),
  };
  return facts.flatMap(({ label, value }, index) => {
    const item = bench.tags.add('LI', list);
    const tags = [bench.tags.add('Lbl', item), bench.tags.add('LBody', item)] as const;
    const labels = bench.type.lines(label, labelStyle, labelWidth);
    const texts = bench.type.lines(value, valueStyle, values.width);
    const count = Math.max(labels.length, texts.length);
    return Array.from({ length: count }, (_, at): Atom => {
      const draw = (line: Line | undefined, which: 0 | 1, y: number) => {
        if (line === undefined) return;
        const style = which === 0 ? labelStyle : valueStyle;
        bench.tags.enter(tags[which]);
        bench.type.draw(line, style, which === 0 ? column.x : values.x, y + baselineIn(style));
      };
      return {
        height: valueStyle.leading,
        gap: at > 0 ? 0 : index === 0 ? gapBefore : gapBetween,
        keepsWithNext: at < count - 1 && (at === 0 || at === count - 2),
        onGrid: false,
        draw: (y) => {
          draw(labels[at], 0, y);
          draw(texts[at], 1, y);
        },
      };
    });
  });
}
