/** The upper part of a letter's first page: sender, recipient in the window, references, subject, in either norm. */
import type { LetterDocument } from '../../shared/letters/letter.ts';
import type { Bench } from './bench.ts';
import { belgianReferences, frenchReferences, labelled } from './letter-references.ts';
import { baselineIn, gridUnit, letterColumns, letterStyles, margins, mm } from './paper.ts';
import { emptyAt, placeText, together, type Placed } from './placed.ts';
import { recipientBlock } from './recipient.ts';

export interface LetterHead {
  /** Where the salutation starts, in points from the top of the page. */
  readonly bottom: number;
  readonly recipientFits: boolean;
  readonly draw: () => void;
}

const { full, left, right } = letterColumns;
const topOfSender = 7 * gridUnit;
/** Below the window (79 mm), with room for an envelope that lets the sheet slip. */
const belowWindow = 35 * gridUnit;
const logoBox = { width: mm(55), height: mm(16) } as const;

/** Lays out the head; nothing is drawn before `draw`, which needs the first page open. */
export function layOutLetterHead(
  bench: Bench,
  letter: LetterDocument,
  logo: Uint8Array | undefined,
): LetterHead {
  const isFrench = letter.layout === 'FR';
  const { notice: noticeStyle, bodyStrong } = letterStyles;
  const picture = logo === undefined ? emptyAt(topOfSender) : placeLogo(bench, logo);
  const sender = isFrench ? frenchSender(bench, letter, picture) : belgianSender(bench, letter, picture);
  const recipient = recipientBlock(bench, letter.recipient);
  const start = onGrid(Math.max(belowWindow, sender.bottom + 2 * gridUnit));
  const references = (isFrench ? frenchReferences : belgianReferences)(bench, letter, start);
  const noticeTop = references.bottom + 2 * gridUnit;
  const notice = placeText(bench, 'P', letter.sendingNotice ?? '', noticeStyle, full, noticeTop);
  const subjectTop = onGrid(notice.bottom + (letter.sendingNotice === null ? 0 : gridUnit));
  const title = labelled(letter.subjectLabel, letter.subject, letter.language);
  const subject = placeText(bench, 'H1', title, bodyStrong, full, subjectTop);
  const all = together(picture, sender, recipient, references, notice, subject);
  return {
    bottom: onGrid(subject.bottom + 2 * gridUnit),
    recipientFits: recipient.fits,
    draw: all.draw,
  };
}

/** NF Z 11-001: the sender stands at the top left, line under line. */
function frenchSender(bench: Bench, letter: LetterDocument, logo: Placed): Placed {
  const [name = '', ...contacts] = letter.sender;
  const first = placeText(bench, 'P', name, letterStyles.senderName, left, logo.bottom);
  const below = first.bottom + gridUnit / 2;
  return together(first, placeText(bench, 'P', contacts.join('\n'), letterStyles.contact, left, below));
}

/** NBN Z 01-002 leaves the header free: name at the left, contacts on the second axis above the recipient. */
function belgianSender(bench: Bench, letter: LetterDocument, logo: Placed): Placed {
  const { contact, senderName } = letterStyles;
  const [, ...contacts] = letter.sender;
  const text = contacts.join('\n');
  const top = topOfSender + baselineIn(senderName) - baselineIn(contact);
  const end = top + bench.type.lines(text, contact, right.width).length * contact.leading;
  // Many contacts would run into the recipient's window: they go below the name instead.
  if (end > mm(53)) return frenchSender(bench, letter, logo);
  const first = placeText(bench, 'P', letter.sender[0] ?? '', senderName, left, logo.bottom);
  return together(first, placeText(bench, 'P', text, contact, right, top));
}

function placeLogo(bench: Bench, logo: Uint8Array): Placed {
  const top = topOfSender - gridUnit;
  const { width, height } = logoBox;
  // Not read out: the name that follows says the same.
  const draw = () =>
    bench.tags.artifact('Layout', () => {
      bench.doc.image(Buffer.from(logo), margins.left, top, { fit: [width, height] });
    });
  return { bottom: top + height + gridUnit, draw };
}

function onGrid(y: number): number {
  return Math.ceil(y / gridUnit) * gridUnit;
}
