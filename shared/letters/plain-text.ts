/** A letter as plain text, to be copied into a message: the body between salutation and signature. */
import type { LetterBlock, LetterDocument } from './letter.ts';

/** Paragraphs apart by an empty line; tables as lines of cells; lists with dashes. */
export function plainText({ language, salutation, blocks, closing, signature }: LetterDocument): string {
  const signed = [signature.name, signature.function].filter((line) => line !== null).join('\n');
  return [
    salutation,
    ...blocks.map((block) => blockText(block, language === 'fr' ? '\u00a0: ' : ': ')),
    closing,
    signed,
  ].join('\n\n');
}

function blockText(block: LetterBlock, colon: string): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.map((item) => `– ${item}`).join('\n');
    case 'table':
      return block.rows
        .map((row) => row.map((cell, column) => cellText(block.head[column] ?? '', cell, colon)).join('; '))
        .join('\n');
  }
}

function cellText(head: string, cell: string, colon: string): string {
  return head === '' ? cell : `${head}${colon}${cell}`;
}
