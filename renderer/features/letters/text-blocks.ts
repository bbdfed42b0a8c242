/** The body of a letter as it is edited: new parts, rows and columns of equal length, and what of it is printed. */
import type { LetterText } from '../../../shared/contract/letter-fields.ts';
import type { LetterBlock } from '../../../shared/letters/letter.ts';

export type BlockKind = LetterBlock['kind'];
export type TableBlock = Extract<LetterBlock, { kind: 'table' }>;

export const blockKinds = ['paragraph', 'heading', 'list', 'table'] as const satisfies readonly BlockKind[];

export function emptyBlock(kind: BlockKind): LetterBlock {
  switch (kind) {
    case 'heading':
    case 'paragraph':
      return { kind, text: '' };
    case 'list':
      return { kind, items: [''] };
    case 'table':
      return { kind, head: ['', ''], rows: [['', '']] };
  }
}

export function withCell(table: TableBlock, row: number, column: number, text: string): TableBlock {
  const before = table.rows[row] ?? [];
  return { ...table, rows: table.rows.with(row, before.with(column, text)) };
}

export function withRow(table: TableBlock): TableBlock {
  return { ...table, rows: [...table.rows, table.head.map(() => '')] };
}

/** What was begun and left empty is not printed. */
export function printedText(text: LetterText): LetterText {
  const blocks = text.blocks.flatMap((block) => {
    const printed = printedBlock(block);
    return printed === null ? [] : [printed];
  });
  return blocks.length === 0 ? text : { ...text, blocks };
}

function printedBlock(block: LetterBlock): LetterBlock | null {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return isBlank(block.text) ? null : block;
    case 'list': {
      const items = block.items.filter((item) => !isBlank(item));
      return items.length === 0 ? null : { ...block, items };
    }
    case 'table': {
      const rows = block.rows.filter((row) => !row.every(isBlank));
      return rows.length === 0 ? null : { ...block, rows };
    }
  }
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
