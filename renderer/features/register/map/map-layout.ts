/** Which entry stands on which row of its column, and how what is chosen is brought together. */

/** For each column its rows from the top; null where a row is empty. All columns are equally long. */
export type MapLayout = readonly (readonly (string | null)[])[];

export function layOut(columns: readonly (readonly string[])[]): MapLayout {
  const length = Math.max(0, ...columns.map((column) => column.length));
  return columns.map((column) => Array.from({ length }, (_, row) => column[row] ?? null));
}

/**
 * The chosen entry and its column stay where they are, under the pointer; in the other columns what is connected to it comes beside
 * it, in its order, and the rest keeps its order around it.
 */
export function bringTogether(layout: MapLayout, chosen: string, connected: ReadonlySet<string>): MapLayout {
  const anchor = rowOf(layout, chosen);
  return layout.map((rows) => {
    if (rows.includes(chosen)) return rows;
    const near = rows.filter((key) => key !== null && connected.has(key));
    const rest = rows.filter((key) => key !== null && !connected.has(key));
    const ideal = anchor - Math.floor((near.length - 1) / 2);
    const start = Math.max(0, Math.min(ideal, rows.length - near.length));
    const before = rest.slice(0, start);
    const after = rest.slice(start);
    const gap = Array.from({ length: start - before.length }, () => null);
    const placed = [...before, ...gap, ...near, ...after];
    return [...placed, ...Array.from({ length: rows.length - placed.length }, () => null)];
  });
}

export function rowOf(layout: MapLayout, key: string): number {
  return Math.max(0, ...layout.map((rows) => rows.indexOf(key)));
}

export type MapMove = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

/** Where a key leads: within the column, or to the nearest connected entry beside; null where there is none. */
export function entryAt(
  layout: MapLayout,
  from: string,
  move: MapMove,
  connected: ReadonlySet<string>,
): string | null {
  const column = layout.findIndex((rows) => rows.includes(from));
  const keys = (layout[column] ?? []).filter((key) => key !== null);
  const place = keys.indexOf(from);
  if (move === 'up') return keys[place - 1] ?? null;
  if (move === 'down') return keys[place + 1] ?? null;
  if (move === 'first') return keys[0] ?? null;
  if (move === 'last') return keys.at(-1) ?? null;
  const beside = move === 'left' ? layout.slice(0, column).toReversed() : layout.slice(column + 1);
  const row = rowOf(layout, from);
  const distance = (key: string) => Math.abs(rowOf(layout, key) - row);
  for (const rows of beside) {
    const reachable = rows.filter((key) => key !== null && connected.has(key));
    const [nearest] = reachable
      .filter((key) => key !== null)
      .toSorted((one, other) => distance(one) - distance(other));
    if (nearest !== undefined) return nearest;
  }
  return null;
}
