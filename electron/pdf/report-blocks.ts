/** Turns each kind of report block into atoms of the flow. */
import type { ReportBlock } from '../../shared/letters/report.ts';
import { assertNever } from '../../shared/result.ts';
import type { Bench } from './bench.ts';
import { codeAtoms } from './code-block.ts';
import type { Atom } from './flow.ts';
import { factAtoms } from './facts.ts';
import { reportStyles, type Column, type TextStyle } from './paper.ts';
import { keepEndWithNext, listAtoms, textAtoms } from './paragraphs.ts';
import { tableAtoms } from './tables.ts';

interface Room {
  readonly column: Column;
  /** Height in points that a following page has for text. */
  readonly tallest: number;
}

/** A line of text longer than this is hard to follow; tables use the full width. */
const longestMeasure = 400;
const headingGaps = [22, 18, 14] as const;

export function blockAtoms(bench: Bench, blocks: readonly ReportBlock[], room: Room): readonly Atom[] {
  return blocks.flatMap((block, index) => {
    const atoms = atomsOf(bench, block, room);
    const [first, ...rest] = atoms;
    const opensPage = blocks[index - 1]?.kind === 'pageBreak';
    return first !== undefined && opensPage ? [{ ...first, opensPage }, ...rest] : atoms;
  });
}

function headingAtoms(
  bench: Bench,
  heading: Extract<ReportBlock, { kind: 'heading' }>,
  column: Column,
): readonly Atom[] {
  const at = heading.level - 1;
  const [first, ...rest] = textAtoms(bench, {
    text: heading.text,
    style: reportStyles.headings[at] ?? reportStyles.body,
    // The title of the report is H1.
    tag: bench.tags.add(`H${heading.level + 1}`),
    column,
    gap: headingGaps[at] ?? 0,
  });
  if (first === undefined) return [];
  const marked = heading.level === 1 ? { ...first, bookmark: heading.text } : first;
  return keepEndWithNext([marked, ...rest], Infinity);
}

function atomsOf(bench: Bench, block: ReportBlock, room: Room): readonly Atom[] {
  const { body, note, tableHead, tableCell } = reportStyles;
  const column = { x: room.column.x, width: Math.min(room.column.width, longestMeasure) };
  const text = (value: string, style: TextStyle, gap: number) =>
    textAtoms(bench, { text: value, style, tag: bench.tags.add('P'), column, gap });
  switch (block.kind) {
    case 'heading':
      return headingAtoms(bench, block, column);
    case 'paragraph':
      return text(block.text, body, 7);
    case 'note':
      return text(block.text, note, 5);
    case 'list':
      return listAtoms(bench, { items: block.items, style: body, column, gap: 7 });
    case 'facts':
      return factAtoms(bench, block.items, room.column);
    case 'table':
      return tableAtoms(bench, {
        columns: block.columns,
        rows: block.rows,
        place: room.column,
        headStyle: tableHead,
        cellStyle: tableCell,
        gap: 8,
        tallest: room.tallest,
      });
    case 'code':
      return codeAtoms(bench, block.groups, room.column);
    case 'pageBreak':
      return [];
    default:
      return assertNever(block);
  }
}
