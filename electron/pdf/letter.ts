/** Sets a letter on A4: order and places of NF Z 11-001 or NBN Z 01-002, the same pages for preview, print and seal. */
import type { LetterBlock, LetterDocument } from '../../shared/letters/letter.ts';
import { assertNever } from '../../shared/result.ts';
import { benchFor, type Bench } from './bench.ts';
import type { PaperDocument, PdfObject } from './document.ts';
import { paginate, type Atom } from './flow.ts';
import { layOutFoot } from './foot.ts';
import { layOutLetterHead } from './letter-head.ts';
import { gridUnit, hairline, inks, letterColumns, letterStyles, mm } from './paper.ts';
import { keepEndWithNext, listAtoms, textAtoms } from './paragraphs.ts';
import { applySeal, placeSealField, type Seal } from './seal.ts';
import { signatureAtoms } from './signature-block.ts';
import { tableAtoms } from './tables.ts';

export interface LetterOptions {
  /** Instant of creation, ISO 8601. Without a seal, same letter and instant give the same bytes. */
  readonly createdAt: string;
  /** Present: the letter is sealed and closed. Absent: a preview, or a letter to sign by hand. */
  readonly seal?: Seal;
  /** PNG or JPEG, checked with `isPicture`; at most 55 × 16 mm on paper. */
  readonly logo?: Uint8Array;
  /** PNG or JPEG of a hand-written signature, checked with `isPicture`. */
  readonly drawnSignature?: Uint8Array;
}

export interface RenderedLetter {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Signs that no font has, printed as a box: warn before the letter is closed. */
  readonly missingCharacters: readonly string[];
  /** Whether the recipient fits the window of the envelope (six lines of 80 mm). */
  readonly recipientFits: boolean;
}

/** Goes up when the same letter gives other pages; frozen with the letter. */
export const letterRendererVersion = 2;

const column = letterColumns.full;
/** Folded twice for a DL envelope. */
const foldMarks = [mm(99), mm(198)] as const;
const topOfNextPages = 12 * gridUnit;

export async function renderLetter(letter: LetterDocument, options: LetterOptions): Promise<RenderedLetter> {
  const bench = benchFor({
    language: letter.language,
    title: letter.title,
    author: letter.sender[0] ?? '',
    createdAt: options.createdAt,
  });
  const { doc } = bench;
  const foot = layOutFoot(bench, { mentions: letter.footer, pageLabel: letter.pageLabel, column });
  const head = layOutLetterHead(bench, letter, options.logo);
  const signatures: PdfObject[] = [];
  const { seal } = options;
  const atoms = letterAtoms(bench, letter, {
    tallest: foot.top - topOfNextPages,
    drawnSignature: options.drawnSignature ?? null,
    drawSeal: seal === undefined ? null : (field) => signatures.push(placeSealField(bench, seal, field)),
  });
  const bottom = foot.top - gridUnit;
  const pages = paginate(atoms, {
    first: { top: head.bottom, bottom },
    next: { top: topOfNextPages, bottom },
    grid: gridUnit,
  });
  pages.forEach((placed, index) => {
    doc.addPage();
    if (index === 0) head.draw();
    for (const { atom, y } of placed) atom.draw(y);
    if (index === 0) bench.tags.artifact('Layout', () => drawFoldMarks(doc));
    else bench.tags.artifact('Pagination', () => drawRunningHead(bench, letter));
    foot.draw(index + 1, pages.length);
  });
  bench.tags.end();
  const pdf = await doc.finish();
  const [signature] = signatures;
  return {
    bytes: seal === undefined || signature === undefined ? pdf : await applySeal(pdf, signature, seal),
    pages: pages.length,
    missingCharacters: [...bench.type.missing],
    recipientFits: head.recipientFits,
  };
}

interface LetterParts {
  readonly tallest: number;
  readonly drawnSignature: Uint8Array | null;
  readonly drawSeal: Parameters<typeof signatureAtoms>[2]['drawSeal'];
}

function letterAtoms(bench: Bench, letter: LetterDocument, parts: LetterParts): readonly Atom[] {
  const paragraph = (text: string, gap: number) =>
    textAtoms(bench, { text, style: letterStyles.body, tag: bench.tags.add('P'), column, gap });
  const salutation = keepEndWithNext(paragraph(letter.salutation, 0), 1);
  const body = letter.blocks.flatMap((block, index) =>
    blockAtoms(bench, block, parts.tallest, index === 0 ? 2 * gridUnit : gridUnit),
  );
  const closing = keepEndWithNext(paragraph(letter.closing, 2 * gridUnit), Infinity);
  return [
    ...salutation,
    // A signature on a page of its own could be put under any text.
    ...keepEndWithNext(body, 2),
    ...closing,
    ...signatureAtoms(bench, letter, parts),
  ];
}

function blockAtoms(bench: Bench, block: LetterBlock, tallest: number, gap: number): readonly Atom[] {
  const { body, bodyStrong, tableHead, tableCell } = letterStyles;
  switch (block.kind) {
    case 'heading': {
      const tag = bench.tags.add('H2');
      const text = {
        text: block.text,
        style: bodyStrong,
        tag,
        column,
        gap: 2 * gridUnit,
        keepsWithNext: true,
      };
      return keepEndWithNext(textAtoms(bench, text), Infinity);
    }
    case 'paragraph':
      return textAtoms(bench, { text: block.text, style: body, tag: bench.tags.add('P'), column, gap });
    case 'list':
      return listAtoms(bench, { items: block.items, style: body, column, gap });
    case 'table':
      return tableAtoms(bench, {
        columns: block.head.map((head) => ({ head })),
        rows: block.rows,
        place: column,
        headStyle: tableHead,
        cellStyle: tableCell,
        gap: gridUnit,
        tallest,
      });
    default:
      return assertNever(block);
  }
}

/** Short hairlines at the left edge, beyond the margin that printers cannot reach. */
function drawFoldMarks(doc: PaperDocument): void {
  for (const y of foldMarks) {
    doc.moveTo(mm(5), y).lineTo(mm(9), y).lineWidth(hairline).stroke(inks.line);
  }
}

/** Following pages say whose letter of which date they belong to, and no address. */
function drawRunningHead(bench: Bench, letter: LetterDocument): void {
  const style = letterStyles.caption;
  const parts = [letter.sender[0] ?? '', letter.placeAndDate].filter((part) => part !== '');
  const text = bench.type.fitted(parts.join(' – '), style, column.width);
  bench.type.draw({ text, continues: false }, style, column.x, 8 * gridUnit);
}
