/** Turns a table into atoms: a head repeated on each page, horizontal hairlines only, rows whole wherever they fit. */
import type { Bench } from './bench.ts';
import type { Atom } from './flow.ts';
import { baselineIn, type Column, type TextStyle } from './paper.ts';
import type { Line } from './line-breaking.ts';
import { drawRule } from './rules.ts';
import type { Tag } from './tags.ts';
import { cleanText } from './text-runs.ts';

export interface TableColumn {
  readonly head: string;
  /** Share of the width; where no column has one, the widths follow the content. */
  readonly width?: number;
  readonly align?: 'start' | 'end';
}

export interface TableBlock {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly place: Column;
  readonly headStyle: TextStyle;
  readonly cellStyle: TextStyle;
  readonly gap: number;
  /** Tallest row in points that a page can hold under the head; a taller one is divided between lines. */
  readonly tallest: number;
}

const padding = { y: 3.5, gutter: 13 } as const;

interface Cell {
  readonly lines: readonly Line[];
  readonly tag: Tag;
  readonly x: number;
  readonly width: number;
  readonly align: 'start' | 'end';
}

/** Atoms of the head and of each row. A row without cells for all columns is filled with empty ones. */
export function tableAtoms(bench: Bench, block: TableBlock): readonly Atom[] {
  if (block.columns.length === 0) return [];
  const columns = placeColumns(bench, block);
  const table = bench.tags.add('Table');
  const cellsOf = (texts: readonly string[], type: 'TH' | 'TD', style: TextStyle): readonly Cell[] => {
    const row = bench.tags.add('TR', table);
    return columns.map((column, index) => ({
      ...column,
      lines: bench.type.lines(texts[index] ?? '', style, column.width),
      tag: bench.tags.add(type, row, type === 'TH' ? { scope: 'Column' } : {}),
    }));
  };
  const rule = (y: number, kind: 'light' | 'strong') =>
    bench.tags.artifact('Layout', () => drawRule(bench.doc, block.place, y, kind));
  const drawCells = (cells: readonly Cell[], style: TextStyle, y: number, isContent: boolean) => {
    for (const cell of cells) {
      if (isContent) bench.tags.enter(cell.tag);
      cell.lines.forEach((line, index) => {
        const x = cell.align === 'end' ? cell.x + cell.width - line.width : cell.x;
        bench.type.draw(line, style, x, y + padding.y + index * style.leading + baselineIn(style));
      });
    }
  };

  const head = cellsOf(
    block.columns.map((column) => column.head),
    'TH',
    block.headStyle,
  );
  const headHeight = heightOf(head, block.headStyle);
  const headAtom: Atom = {
    height: headHeight,
    gap: block.gap,
    keepsWithNext: block.rows.length > 0,
    onGrid: false,
    draw: (y) => {
      drawCells(head, block.headStyle, y, true);
      rule(y + headHeight, 'strong');
    },
  };
  // A reader hears the head once, with the cells: where it is repeated it is decoration.
  const repeatedHead: Atom = {
    ...headAtom,
    draw: (y) => {
      bench.tags.artifact('Pagination', () => drawCells(head, block.headStyle, y, false));
      rule(y + headHeight, 'strong');
    },
  };
  const rows = block.rows.flatMap((texts, index): readonly Atom[] => {
    const cells = cellsOf(texts, 'TD', block.cellStyle);
    const isLastRow = index === block.rows.length - 1;
    const parts = divide(cells, block.cellStyle, block.tallest - headHeight);
    return parts.map((part, at): Atom => {
      const height = heightOf(part, block.cellStyle);
      const isLast = isLastRow && at === parts.length - 1;
      return {
        height,
        gap: 0,
        keepsWithNext: parts.length === 1 && !isLastRow && (index === 0 || index === block.rows.length - 2),
        onGrid: false,
        repeatedHead,
        draw: (y) => {
          drawCells(part, block.cellStyle, y, true);
          if (at === parts.length - 1) rule(y + height, isLast ? 'strong' : 'light');
        },
      };
    });
  });
  return [headAtom, ...rows];
}

function heightOf(cells: readonly Cell[], style: TextStyle): number {
  return 2 * padding.y + Math.max(1, ...cells.map((cell) => cell.lines.length)) * style.leading;
}

/** A row as one part, or, where it is taller than a page, as parts of so many lines each. */
function divide(cells: readonly Cell[], style: TextStyle, tallest: number): readonly (readonly Cell[])[] {
  if (heightOf(cells, style) <= tallest) return [cells];
  const linesPerPart = Math.max(1, Math.floor((tallest - 2 * padding.y) / style.leading));
  const longest = Math.max(...cells.map((cell) => cell.lines.length));
  return Array.from({ length: Math.ceil(longest / linesPerPart) }, (_, part) =>
    cells.map((cell) => ({
      ...cell,
      lines: cell.lines.slice(part * linesPerPart, (part + 1) * linesPerPart),
    })),
  );
}

/** Left edges and widths of the columns: by the shares given, else by the content. */
function placeColumns(bench: Bench, block: TableBlock): readonly Omit<Cell, 'lines' | 'tag'>[] {
  const available = block.place.width - padding.gutter * (block.columns.length - 1);
  const shares = block.columns.some((column) => column.width !== undefined)
    ? block.columns.map((column) => column.width ?? 1)
    : wantedWidths(bench, block, available);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const proportional = shares.map((share) => (available * share) / total);
  const widths = withRoomForWords(proportional, longestWords(bench, block));
  let x = block.place.x;
  return block.columns.map((column, index) => {
    const width = widths[index] ?? 0;
    const placed = { x, width, align: column.align ?? 'start' };
    x += width + padding.gutter;
    return placed;
  });
}

/**
 * Widths by content: a column that needs less than its fair share gets just that, the wider ones divide the rest by the root of
 * what they would like, which makes the rows low on the whole and starves no column.
 */
function wantedWidths(bench: Bench, block: TableBlock, available: number): readonly number[] {
  const wishes = block.columns.map((column, index) => {
    const cells = block.rows.map((row) => row[index] ?? '');
    return Math.max(1, widest(bench, cells, block.cellStyle), widest(bench, [column.head], block.headStyle));
  });
  const modest = new Set<number>();
  const left = () => available - wishes.reduce((sum, wish, index) => sum + (modest.has(index) ? wish : 0), 0);
  for (;;) {
    const share = left() / (wishes.length - modest.size);
    const more = wishes.findIndex((wish, index) => !modest.has(index) && wish <= share);
    if (more < 0) break;
    modest.add(more);
  }
  const rest = left();
  const roots = wishes.map((wish, index) => (modest.has(index) ? 0 : Math.sqrt(wish)));
  const total = roots.reduce((sum, root) => sum + root, 0);
  return wishes.map((wish, index) => (modest.has(index) ? wish : (rest * (roots[index] ?? 0)) / total));
}

/** Where a line may end: no-break spaces are none of these places. */
const breakable = /[ \n\u2013\u2014\u200b-]+/u;

/** The width that each column needs so that none of its words is broken; at most a third of the table. */
function longestWords(bench: Bench, block: TableBlock): readonly number[] {
  const most = block.place.width / 3;
  return block.columns.map((column, index) => {
    const words = block.rows.flatMap((row) => cleanText(row[index] ?? '').split(breakable));
    const inCells = widest(bench, words, block.cellStyle);
    return Math.min(
      most,
      Math.max(inCells, widest(bench, column.head.split(breakable), block.headStyle)) + 1,
    );
  });
}

/** Widens the columns that would break a word, at the cost of those with room to spare, in proportion to it. */
function withRoomForWords(widths: readonly number[], needed: readonly number[]): readonly number[] {
  const lacking = widths.map((width, index) => Math.max(0, (needed[index] ?? 0) - width));
  const spare = widths.map((width, index) => Math.max(0, width - (needed[index] ?? 0)));
  const [lack, room] = [lacking, spare].map((each) => each.reduce((sum, points) => sum + points, 0)) as [
    number,
    number,
  ];
  const given = room === 0 ? 0 : Math.min(1, lack / room);
  const granted = lack === 0 ? 0 : Math.min(1, room / lack);
  return widths.map((width, index) => width + (lacking[index] ?? 0) * granted - (spare[index] ?? 0) * given);
}

function widest(bench: Bench, texts: readonly string[], style: TextStyle): number {
  const lines = texts.flatMap((text) => cleanText(text).split('\n'));
  return lines.reduce((most, line) => Math.max(most, bench.type.width(line, style)), 0);
}
