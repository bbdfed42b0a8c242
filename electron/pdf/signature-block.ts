/** The end of a letter: room for the hand, name and function, the seal's field, and the enclosures. */
import type { LetterDocument } from '../../shared/letters/letter.ts';
import type { Bench } from './bench.ts';
import type { Atom } from './flow.ts';
import { labelled } from './letter-references.ts';
import type { Line } from './line-breaking.ts';
import {
  baselineIn,
  gridUnit,
  letterColumns,
  letterStyles,
  mm,
  type Column,
  type TextStyle,
} from './paper.ts';
import { keepEndWithNext, listAtoms, textAtoms } from './paragraphs.ts';
import type { SealField } from './seal.ts';
import type { Tag } from './tags.ts';

interface SignatureParts {
  readonly drawnSignature: Uint8Array | null;
  /** Draws the seal's field; `null` without a seal: a preview leaves its place white, so that no page moves. */
  readonly drawSeal: ((field: SealField) => void) | null;
}

/** Nine grid units, 22 mm: a hand-written signature needs them. */
const roomToSign = 9 * gridUnit;
const pictureBox = [mm(60), roomToSign - gridUnit] as const;
const { body, bodyStrong, small, caption } = letterStyles;

/** Up to this many enclosures stay with the signature; a longer list may run on to the next page. */
const shortList = 6;

export function signatureAtoms(bench: Bench, letter: LetterDocument, parts: SignatureParts): readonly Atom[] {
  const column = letter.layout === 'FR' ? letterColumns.right : letterColumns.full;
  const block = signatureAtom(bench, letter, parts, column);
  const enclosures = enclosureAtoms(bench, letter);
  return letter.enclosures.length <= shortList
    ? [
        { ...block, keepsWithNext: enclosures.length > 0 },
        ...keepEndWithNext(enclosures.slice(0, -1), Infinity),
        ...enclosures.slice(-1),
      ]
    : [block, ...enclosures];
}

function signatureAtom(bench: Bench, letter: LetterDocument, parts: SignatureParts, column: Column): Atom {
  const { signature } = letter;
  const name = { style: bodyStrong, lines: bench.type.lines(signature.name, bodyStrong, column.width) };
  const role = { style: body, lines: bench.type.lines(signature.function ?? '', body, column.width) };
  const texts = [name, role]
    .filter((text) => text.lines.length > 0)
    .map((text) => ({ ...text, tag: bench.tags.add('P') }));
  const textHeight = texts.reduce((sum, { style, lines }) => sum + lines.length * style.leading, 0);
  const figure =
    parts.drawnSignature === null ? null : bench.tags.add('Figure', bench.tags.root, { alt: signature.name });
  const claim = bench.type.fitted(signature.caption, caption, column.width);
  const form = parts.drawSeal === null ? null : bench.tags.add('Form', bench.tags.root, { alt: claim });
  return {
    height: roomToSign + textHeight + 2 * gridUnit,
    gap: 0,
    keepsWithNext: false,
    onGrid: true,
    draw: (y) => {
      drawPicture(bench, figure, parts.drawnSignature, column.x, y);
      let top = y + roomToSign;
      for (const { style, lines, tag } of texts) {
        bench.tags.enter(tag);
        drawLines(bench, lines, style, column.x, top);
        top += lines.length * style.leading;
      }
      if (form !== null)
        parts.drawSeal?.({ caption: claim, style: caption, tag: form, x: column.x, y: top + 3 });
    },
  };
}

function drawPicture(
  bench: Bench,
  figure: Tag | null,
  picture: Uint8Array | null,
  x: number,
  y: number,
): void {
  if (figure === null || picture === null) return;
  bench.tags.enter(figure);
  bench.doc.image(Buffer.from(picture), x, y + gridUnit / 2, { fit: [...pictureBox], valign: 'bottom' });
}

function drawLines(bench: Bench, lines: readonly Line[], style: TextStyle, x: number, top: number): void {
  lines.forEach((line, index) =>
    bench.type.draw(line, style, x, top + index * style.leading + baselineIn(style)),
  );
}

/** "P.J. : …" on one line, or the label above a list. */
function enclosureAtoms(bench: Bench, letter: LetterDocument): readonly Atom[] {
  const column = letterColumns.full;
  const { enclosuresLabel: label, enclosures, language } = letter;
  const [only] = enclosures;
  if (only === undefined) return [];
  const heading = (text: string) =>
    textAtoms(bench, { text, style: small, tag: bench.tags.add('P'), column, gap: gridUnit });
  if (enclosures.length === 1) return heading(labelled(label, only, language));
  return [
    ...keepEndWithNext(heading(labelled(label, '', language)), Infinity),
    ...listAtoms(bench, { items: enclosures, style: small, column, gap: 0 }),
  ];
}
