/** Characters to be copied by hand: each in a cell of its own width, in groups, above a hairline for each row. */
import type { Bench } from './bench.ts';
import type { Atom } from './flow.ts';
import { baselineIn, reportStyles, type Column } from './paper.ts';
import { drawRule } from './rules.ts';

const style = reportStyles.code;
const cell = 15;
const groupGap = 26;
const mostGroupsInRow = 4;
/** White below the last hairline. */
const after = 10;

/** One atom for each row of groups, all kept on one page. Readers and searches get each group as one word. */
export function codeAtoms(bench: Bench, groups: readonly string[], column: Column): readonly Atom[] {
  const longest = Math.max(1, ...groups.map((group) => group.length));
  const groupWidth = longest * cell;
  const fitting = Math.floor((column.width + groupGap) / (groupWidth + groupGap));
  const perRow = Math.max(1, Math.min(mostGroupsInRow, fitting));
  const rowCount = Math.ceil(groups.length / perRow);
  const paragraph = bench.tags.add('P');
  const tags = groups.map(() => bench.tags.add('Span', paragraph));
  return Array.from({ length: rowCount }, (_, row): Atom => ({
    height: style.leading + (row === rowCount - 1 ? after : 0),
    gap: row === 0 ? 18 : 0,
    keepsWithNext: row < rowCount - 1,
    onGrid: false,
    draw: (y) => {
      groups.slice(row * perRow, (row + 1) * perRow).forEach((group, index) => {
        bench.tags.enter(tags[row * perRow + index] ?? paragraph);
        drawGroup(bench, group, column.x + index * (groupWidth + groupGap), y + baselineIn(style));
      });
      const width = perRow * groupWidth + (perRow - 1) * groupGap;
      bench.tags.artifact('Layout', () =>
        drawRule(bench.doc, { x: column.x, width }, y + style.leading, 'light'),
      );
    },
  }));
}

function drawGroup(bench: Bench, group: string, x: number, baseline: number): void {
  bench.doc.markContent('Span', { actual: `${group} ` });
  Array.from(group).forEach((sign, index) => {
    const at = x + index * cell + (cell - bench.type.width(sign, style)) / 2;
    bench.type.draw({ text: sign, continues: false }, style, at, baseline);
  });
  bench.doc.endMarkedContent();
}
