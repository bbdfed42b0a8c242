/** The upper part of a letter's first page: sender, recipient in the window, references, subject, in either norm. */
import type { LetterDocument } from '../../shared/letters/letter.ts';
import type { PaperDocument } from './document.ts';
import { recipientBlock } from './recipient.ts';
import { a4, gridUnit, letterStyles, margins, mm, type TextStyle } from './paper.ts';
import { baselineIn, type Bench, type Column } from './paragraphs.ts';
import type { Tag } from './tags.ts';

export interface LetterHead {
  /** Where the salutation starts, in points from the top of the page. */
  readonly bottom: number;
  readonly recipientFits: boolean;
  readonly draw: () => void;
}

/** The second axis of the page: contacts, recipient, date and French signatures begin here. */
export const axis = mm(110);
const full: Column = { x: margins.left, width: a4.width - margins.left - margins.right };
const left: Column = { x: margins.left, width: axis - margins.left - 2 * gridUnit };
const right: Column = { x: axis, width: a4.width - margins.right - axis };

const topOfSender = 7 * gridUnit;
/** Below the window (79 mm), with room for an envelope that lets the sheet slip. */
const belowWindow = 35 * gridUnit;
const logoBox = [mm(55), mm(16)] as const;

type Reference = LetterDocument['references'][number];

/** Text whose place is known and that is drawn later, in reading order. */
interface Placed {
  readonly bottom: number;
  readonly draw: () => void;
}

/** Lays out the head; nothing is drawn before `draw`, which needs the first page open. */
export function layOutLetterHead(
  bench: Bench,
  doc: PaperDocument,
  letter: LetterDocument,
  logo: Uint8Array | undefined,
): LetterHead {
  const picture = placeLogo(bench, doc, logo);
  const sender =
    letter.layout === 'FR' ? frenchSender(bench, letter, picture) : belgianSender(bench, letter, picture);
  const recipient = recipientBlock(bench, letter.recipient);
  const start = onGrid(Math.max(belowWindow, sender.bottom + 2 * gridUnit));
  const references =
    letter.layout === 'FR' ? frenchReferences(bench, letter, start) : belgianReferences(bench, letter, start);
  const notice = block(
    bench,
    'P',
    letter.sendingNotice ?? '',
    letterStyles.notice,
    full,
    references.bottom + 2 * gridUnit,
  );
  const subjectTop = onGrid(notice.bottom + (letter.sendingNotice === null ? 0 : gridUnit));
  const subject = block(bench, 'H1', subjectText(letter), letterStyles.bodyStrong, full, subjectTop);
  const parts = [picture, sender, recipient, references, notice, subject];
  return {
    bottom: onGrid(subject.bottom + 2 * gridUnit),
    recipientFits: recipient.fits,
    draw: () => parts.forEach((part) => part.draw()),
  };
}

/** "Objet : …" with the space that each language puts before a colon. */
export function labelled(label: string, text: string, language: LetterDocument['language']): string {
  if (label === '') return text;
  return `${label}${language === 'fr' ? '\u00a0:' : ':'} ${text}`;
}

function subjectText(letter: LetterDocument): string {
  return labelled(letter.subjectLabel, letter.subject, letter.language);
}

/** NF Z 11-001: the sender stands at the top left, line under line. */
function frenchSender(bench: Bench, letter: LetterDocument, logo: Placed): Placed {
  const [name = '', ...contacts] = letter.sender;
  const first = block(bench, 'P', name, letterStyles.senderName, left, logo.bottom);
  const rest = block(
    bench,
    'P',
    contacts.join('\n'),
    letterStyles.contact,
    left,
    first.bottom + gridUnit / 2,
  );
  return both(first, rest);
}

/** NBN Z 01-002 leaves the header free: name at the left, contacts on the second axis above the recipient. */
function belgianSender(bench: Bench, letter: LetterDocument, logo: Placed): Placed {
  const [name = '', ...contacts] = letter.sender;
  const first = block(bench, 'P', name, letterStyles.senderName, left, logo.bottom);
  const text = contacts.join('\n');
  const { contact, senderName } = letterStyles;
  const top = topOfSender + baselineIn(senderName) - baselineIn(contact);
  const end = top + bench.type.lines(text, contact, right.width).length * contact.leading;
  // Many contacts would run into the recipient's window: they go below the name instead.
  return end <= mm(53)
    ? both(first, block(bench, 'P', text, contact, right, top))
    : both(first, block(bench, 'P', text, contact, left, first.bottom + gridUnit / 2));
}

/** Place and date on the second axis, the references at the left beside them, their values under one another. */
function frenchReferences(bench: Bench, letter: LetterDocument, top: number): Placed {
  const date = block(bench, 'P', letter.placeAndDate, letterStyles.body, right, top);
  const references = letter.references.map(({ label, value }) => ({
    label: labelled(label, '', letter.language).trimEnd(),
    value,
  }));
  const widest = Math.max(0, ...references.map(({ label }) => bench.type.width(label, letterStyles.label)));
  // On one baseline with the date, which is set larger.
  let y = top + baselineIn(letterStyles.body) - baselineIn(letterStyles.reference);
  const rows = references.map((reference) => {
    const row = labelBesideValue(bench, reference, Math.min(widest, left.width / 2), y);
    y = row.bottom;
    return row;
  });
  return all([date, ...rows]);
}

/** "votre lettre du / vos références / nos références / date": label above value, in columns that meet the second axis. */
function belgianReferences(bench: Bench, letter: LetterDocument, top: number): Placed {
  const cells = [...letter.references, { label: '', value: letter.placeAndDate }].filter(
    ({ value, label }) => value !== '' || label !== '',
  );
  const columns = cells.length <= 2 ? [left, right] : [...halves(left), ...halves(right)];
  let y = top;
  const rows = Array.from({ length: Math.ceil(cells.length / columns.length) }, (_, row) => {
    const placed = columns.flatMap((column, index) => {
      const cell = cells[row * columns.length + index];
      return cell === undefined ? [] : [labelAboveValue(bench, cell, column, y)];
    });
    y = Math.max(...placed.map((part) => part.bottom)) + gridUnit;
    return all(placed);
  });
  return rows.length === 0 ? { bottom: top, draw: () => undefined } : all(rows);
}

function halves({ x, width }: Column): readonly Column[] {
  const half = (width - gridUnit) / 2;
  return [
    { x, width: half },
    { x: x + half + gridUnit, width: half },
  ];
}

function labelAboveValue(bench: Bench, cell: Reference, column: Column, top: number): Placed {
  const { label, reference } = letterStyles;
  const tag = bench.tags.add('P');
  return both(
    lines(bench, tag, cell.label, label, column, top),
    lines(bench, tag, cell.value, reference, column, top + label.leading),
  );
}

function labelBesideValue(bench: Bench, cell: Reference, labelWidth: number, top: number): Placed {
  const { label, reference } = letterStyles;
  const tag = bench.tags.add('P');
  const indent = labelWidth + gridUnit;
  const value = { x: left.x + indent, width: left.width - indent };
  // Both on one baseline, though the label is set smaller.
  const drop = baselineIn(reference) - baselineIn(label);
  return both(
    lines(bench, tag, cell.label, label, { x: left.x, width: labelWidth + 1 }, top + drop),
    lines(bench, tag, cell.value, reference, value, top),
  );
}

function placeLogo(bench: Bench, doc: PaperDocument, logo: Uint8Array | undefined): Placed {
  if (logo === undefined) return { bottom: topOfSender, draw: () => undefined };
  // Not read out: the name that follows says the same.
  const draw = () =>
    bench.tags.artifact('Layout', () => {
      doc.image(Buffer.from(logo), margins.left, topOfSender - gridUnit, { fit: [...logoBox] });
    });
  return { bottom: topOfSender - gridUnit + logoBox[1] + gridUnit, draw };
}

function block(
  bench: Bench,
  type: string,
  text: string,
  style: TextStyle,
  column: Column,
  top: number,
): Placed {
  if (text === '') return { bottom: top, draw: () => undefined };
  return lines(bench, bench.tags.add(type), text, style, column, top);
}

function lines(bench: Bench, tag: Tag, text: string, style: TextStyle, column: Column, top: number): Placed {
  const broken = bench.type.lines(text, style, column.width);
  const draw = () => {
    bench.tags.enter(tag);
    broken.forEach((line, index) => {
      const baseline = top + index * style.leading + baselineIn(style);
      bench.type.draw({ ...line, continues: true }, style, column.x, baseline);
    });
  };
  return { bottom: top + broken.length * style.leading, draw };
}

function both(first: Placed, second: Placed): Placed {
  return all([first, second]);
}

function all(parts: readonly Placed[]): Placed {
  return {
    bottom: Math.max(...parts.map((part) => part.bottom)),
    draw: () => parts.forEach((part) => part.draw()),
  };
}

function onGrid(y: number): number {
  return Math.ceil(y / gridUnit) * gridUnit;
}
