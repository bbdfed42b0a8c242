/** Short names for the blocks that reports are made of. */
import type { ReportBlock } from '../letters/report.ts';

export interface Fact {
  readonly label: string;
  readonly value: string;
}

export function heading(level: 1 | 2 | 3, text: string): ReportBlock {
  return { kind: 'heading', level, text };
}

export function paragraph(text: string): ReportBlock {
  return { kind: 'paragraph', text };
}

export function note(text: string): ReportBlock {
  return { kind: 'note', text };
}

/** Leaves out the facts that are null or empty. */
export function facts(...items: readonly (readonly [label: string, value: string | null])[]): ReportBlock {
  return {
    kind: 'facts',
    items: items.flatMap(([label, value]): readonly Fact[] =>
      value === null || value === '' ? [] : [{ label, value }],
    ),
  };
}

/** Columns as their head and their share of the width. */
export function table(
  columns: readonly (readonly [head: string, width: number])[],
  rows: readonly (readonly string[])[],
): ReportBlock {
  return { kind: 'table', columns: columns.map(([head, width]) => ({ head, width, align: 'start' })), rows };
}

/** Several texts under one label, each on a line of its own and marked where there are more than one. */
export function linesOf(texts: readonly string[]): string {
  return texts.length > 1 ? texts.map((text) => `– ${text}`).join('\n') : texts.join('');
}
