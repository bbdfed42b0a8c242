/** The foot of every page, of letters and reports: legal mentions and the page label above the edge of the paper. */
import type { Bench } from './bench.ts';
import { a4, baselineIn, letterStyles, mm, type Column } from './paper.ts';
import { drawRule } from './rules.ts';

interface FootRequest {
  readonly mentions: readonly string[];
  /** With `{page}` and `{pages}` in it. */
  readonly pageLabel: string;
  readonly column: Column;
  readonly pageHeight?: number;
}

export interface Foot {
  /** Upper edge in points from the top of the page: the text must end above it. */
  readonly top: number;
  readonly draw: (page: number, pages: number) => void;
}

const style = letterStyles.caption;
const fromEdge = mm(11);
const labelWidth = mm(28);

/** Lays out the foot, the same on each page but for the label. It is not read out: it says nothing new. */
export function layOutFoot(bench: Bench, request: FootRequest): Foot {
  const { column } = request;
  const mentions = request.mentions.filter((mention) => mention.trim() !== '').join('\u00a0· ');
  const lines = bench.type.lines(mentions, style, column.width - labelWidth);
  const height = Math.max(1, lines.length) * style.leading + 5;
  const top = (request.pageHeight ?? a4.height) - fromEdge - height;
  const draw = (page: number, pages: number) => {
    bench.tags.artifact('Pagination', () => {
      drawRule(bench.doc, column, top, 'light');
      const baseline = top + 5 + baselineIn(style);
      lines.forEach((line, index) =>
        bench.type.draw(line, style, column.x, baseline + index * style.leading),
      );
      const text = request.pageLabel.replace('{page}', String(page)).replace('{pages}', String(pages));
      const x = column.x + column.width - bench.type.width(text, style);
      bench.type.draw({ text, continues: false }, style, x, baseline);
    });
  };
  return { top, draw };
}
