/** Where the labels under a line go so that none covers another: hung from their point, in as few rows as need be. */

export interface LabelBox {
  /** Pixels from the line's start to the point the label hangs from. */
  readonly at: number;
  /** Pixels. */
  readonly width: number;
}

export interface PlacedLabel {
  /** 0 is the row next to the line. */
  readonly row: number;
  /** Pixels from the line's start to the label's left edge. */
  readonly left: number;
  /** Whether the label begins at its point or ends there. */
  readonly side: 'begins' | 'ends';
}

interface Placed extends PlacedLabel {
  readonly at: number;
  readonly right: number;
}

/**
 * Places labels below a line of `available` pixels, at least `gap` pixels apart within a row. The boxes come in the order
 * of their points. No label leaves the line's width that fits in it. Among several arrangements the one is taken in which
 * the fewest strokes between label and point run through another label, then the one that is least deep.
 */
export function placeLabels(
  boxes: readonly LabelBox[],
  available: number,
  gap: number,
): readonly PlacedLabel[] {
  const arrangements = Array.from({ length: boxes.length + 1 }, (_, split) =>
    arrange(boxes, boxes.length - split, available, gap),
  );
  const [best = []] = arrangements.toSorted((a, b) => cost(a) - cost(b));
  return best.map(({ row, left, side }) => ({ row, left, side }));
}

/** Labels before `split` rather begin at their points and are placed from the last to the first; the others mirror them. */
function arrange(
  boxes: readonly LabelBox[],
  split: number,
  available: number,
  gap: number,
): readonly Placed[] {
  const before: Placed[] = [];
  for (const box of boxes.slice(0, split).toReversed()) {
    before.unshift(placeOne(box, ['begins', 'ends'], before, available, gap));
  }
  const all = [...before];
  for (const box of boxes.slice(split)) all.push(placeOne(box, ['ends', 'begins'], all, available, gap));
  return all;
}

function cost(labels: readonly Placed[]): number {
  const crossings = labels.flatMap((a) => labels.filter((b) => crosses(a, b))).length;
  const depth = labels.reduce((sum, { row }) => sum + row, 0);
  return crossings * 1000 + depth;
}

function placeOne(
  box: LabelBox,
  sides: readonly PlacedLabel['side'][],
  placed: readonly Placed[],
  available: number,
  gap: number,
): Placed {
  const rows = Array.from({ length: placed.length + 1 }, (_, row) => row);
  const candidates = rows.flatMap((row) => sides.flatMap((side) => hang(box, row, side, available)));
  const free = candidates.filter((candidate) => !placed.some((other) => overlaps(candidate, other, gap)));
  const clear = free.find(
    (candidate) => !placed.some((other) => crosses(candidate, other) || crosses(other, candidate)),
  );
  const chosen = clear ?? free[0];
  if (chosen === undefined) throw new Error('a row of its own is always free');
  return chosen;
}

/** The label hung at its point; pushed inwards where neither side has room for it. */
function hang(
  { at, width }: LabelBox,
  row: number,
  side: PlacedLabel['side'],
  available: number,
): readonly Placed[] {
  const last = Math.max(0, available - width);
  const wanted = side === 'begins' ? at : at - width;
  const hasRoom = wanted >= 0 && wanted <= last;
  const hasRoomOpposite = side === 'begins' ? at - width >= 0 : at <= last;
  if (!hasRoom && hasRoomOpposite) return [];
  const left = Math.min(Math.max(0, wanted), last);
  return [{ row, left, right: left + width, side, at }];
}

function overlaps(a: Placed, b: Placed, gap: number): boolean {
  return a.row === b.row && a.left < b.right + gap && b.left < a.right + gap;
}

/** Whether the stroke of `a` runs through the words of `b`. */
function crosses(a: Placed, b: Placed): boolean {
  return a.row > b.row && a.at > b.left && a.at < b.right;
}
