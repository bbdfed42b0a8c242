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
  const line = { available, gap };
  const splits = Array.from({ length: boxes.length + 1 }, (_, index) => boxes.length - index);
  const arrangements = splits.flatMap((split) => [
    arrange(boxes, split, oneSide, line),
    arrange(boxes, split, eitherSide, line),
  ]);
  const [best = []] = arrangements.toSorted((a, b) => cost(a) - cost(b));
  return best.map(({ row, left, side }) => ({ row, left, side }));
}

interface Line {
  readonly available: number;
  readonly gap: number;
}

type Side = PlacedLabel['side'];
type Sides = (box: LabelBox, preferred: Side, available: number) => readonly Side[];

/** Labels before `split` rather begin at their points and are placed from the last to the first; the others mirror them. */
function arrange(boxes: readonly LabelBox[], split: number, sides: Sides, line: Line): readonly Placed[] {
  const placed: Placed[] = [];
  for (const box of boxes.slice(0, split).toReversed()) {
    placed.unshift(placeOne(box, sides(box, 'begins', line.available), placed, line));
  }
  for (const box of boxes.slice(split)) {
    placed.push(placeOne(box, sides(box, 'ends', line.available), placed, line));
  }
  return placed;
}

function hasRoom({ at, width }: LabelBox, side: Side, available: number): boolean {
  return side === 'begins' ? at + width <= available : at - width >= 0;
}

function eitherSide(box: LabelBox, preferred: Side, available: number): readonly Side[] {
  const sides: readonly Side[] = preferred === 'begins' ? ['begins', 'ends'] : ['ends', 'begins'];
  const roomy = sides.filter((side) => hasRoom(box, side, available));
  return roomy.length > 0 ? roomy : sides.slice(0, 1);
}

function oneSide(box: LabelBox, preferred: Side, available: number): readonly Side[] {
  return eitherSide(box, preferred, available).slice(0, 1);
}

function cost(labels: readonly Placed[]): number {
  const crossings = labels.flatMap((a) => labels.filter((b) => crosses(a, b))).length;
  const depth = labels.reduce((sum, { row }) => sum + row, 0);
  return crossings * 1000 + depth;
}

function placeOne(box: LabelBox, sides: readonly Side[], placed: readonly Placed[], line: Line): Placed {
  const rows = Array.from({ length: placed.length + 1 }, (_, row) => row);
  const candidates = rows.flatMap((row) => sides.map((side) => hang(box, row, side, line.available)));
  const free = candidates.filter(
    (candidate) => !placed.some((other) => overlaps(candidate, other, line.gap)),
  );
  const clear = free.find(
    (candidate) => !placed.some((other) => crosses(candidate, other) || crosses(other, candidate)),
  );
  const chosen = clear ?? free[0];
  if (chosen === undefined) throw new Error('a row of its own is always free');
  return chosen;
}

/** The label hung at its point, pushed inwards where it would leave the line. */
function hang({ at, width }: LabelBox, row: number, side: Side, available: number): Placed {
  const wanted = side === 'begins' ? at : at - width;
  const left = Math.min(Math.max(0, wanted), Math.max(0, available - width));
  return { row, left, right: left + width, side, at };
}

function overlaps(a: Placed, b: Placed, gap: number): boolean {
  return a.row === b.row && a.left < b.right + gap && b.left < a.right + gap;
}

/** Whether the stroke of `a` runs through the words of `b`. */
function crosses(a: Placed, b: Placed): boolean {
  return a.row > b.row && a.at > b.left && a.at < b.right;
}
