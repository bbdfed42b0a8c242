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
}

interface Placed extends PlacedLabel {
  readonly at: number;
  readonly right: number;
}

/**
 * Places labels below a line of `available` pixels, at least `gap` pixels apart within a row. The boxes come in the order
 * of their points. A label starts at its point, or ends there near the line's end; the strokes that join labels to their
 * points run through no other label unless there is no such arrangement. No label leaves the line's width that fits in it.
 */
export function placeLabels(
  boxes: readonly LabelBox[],
  available: number,
  gap: number,
): readonly PlacedLabel[] {
  const placed: Placed[] = [];
  for (const box of boxes.toReversed()) placed.unshift(placeOne(box, placed, available, gap));
  return placed.map(({ row, left }) => ({ row, left }));
}

function placeOne(box: LabelBox, placed: readonly Placed[], available: number, gap: number): Placed {
  const rows = Array.from({ length: placed.length + 1 }, (_, row) => row);
  const candidates = rows.flatMap((row) =>
    lefts(box, available).map((left) => ({ row, left, right: left + box.width, at: box.at })),
  );
  const free = candidates.filter((candidate) => !placed.some((other) => overlaps(candidate, other, gap)));
  const clear = free.find(
    (candidate) => !placed.some((other) => crosses(candidate, other) || crosses(other, candidate)),
  );
  const chosen = clear ?? free[0];
  if (chosen === undefined) throw new Error('a row of its own is always free');
  return chosen;
}

function lefts({ at, width }: LabelBox, available: number): readonly number[] {
  const last = Math.max(0, available - width);
  const starting = at <= last ? [at] : [];
  const ending = at - width >= 0 ? [Math.min(at - width, last)] : [];
  const sides = [...starting, ...ending];
  return sides.length > 0 ? sides : [Math.min(Math.max(0, at), last)];
}

function overlaps(a: Placed, b: Placed, gap: number): boolean {
  return a.row === b.row && a.left < b.right + gap && b.left < a.right + gap;
}

/** Whether the stroke of `a` runs through the words of `b`. */
function crosses(a: Placed, b: Placed): boolean {
  return a.row > b.row && a.at > b.left && a.at < b.right;
}
