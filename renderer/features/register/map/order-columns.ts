/** In which order the entries of neighbouring columns stand, so that few lines cross: the barycentre method. */

type Columns = readonly (readonly string[])[];
type Edge = readonly [from: string, to: string];

/** Enough for what the method can do; it settles after a few. */
const sweeps = 8;

/** The best order met while going from left to right and back; never worse than the order given. */
export function orderColumns(columns: Columns, edges: readonly Edge[]): Columns {
  const neighbours = neighboursOf(edges);
  let best = columns;
  let fewest = crossings(columns, edges);
  let current = columns;
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep += 1) {
    const isRightward = sweep % 2 === 0;
    current = swept(current, neighbours, isRightward);
    const count = crossings(current, edges);
    if (count < fewest) {
      best = current;
      fewest = count;
    }
  }
  return best;
}

/** How many pairs of lines between the same two columns cross. */
export function crossings(columns: Columns, edges: readonly Edge[]): number {
  const places = placesOf(columns);
  const spans = new Map<string, (readonly [number, number])[]>();
  for (const [from, to] of edges) {
    const start = places.get(from);
    const end = places.get(to);
    if (start === undefined || end === undefined) continue;
    const between = `${start.column} ${end.column}`;
    spans.set(between, [...(spans.get(between) ?? []), [start.row, end.row]]);
  }
  let count = 0;
  for (const lines of spans.values()) {
    for (const [index, [start, end]] of lines.entries()) {
      count += lines
        .slice(index + 1)
        .filter(([otherStart, otherEnd]) => (start - otherStart) * (end - otherEnd) < 0).length;
    }
  }
  return count;
}

function swept(columns: Columns, neighbours: ReadonlyMap<string, readonly string[]>, isRightward: boolean) {
  const ordered = columns.map((column) => [...column]);
  const turns = [...columns.keys()];
  if (!isRightward) turns.reverse();
  for (const turn of turns.slice(1)) {
    const places = placesOf(ordered);
    const column = ordered[turn] ?? [];
    const centre = (key: string, row: number) => {
      const rows = (neighbours.get(key) ?? []).flatMap((other) => {
        const place = places.get(other);
        const isBefore = place !== undefined && (isRightward ? place.column < turn : place.column > turn);
        return isBefore ? [place.row / Math.max(1, (ordered[place.column]?.length ?? 1) - 1)] : [];
      });
      return rows.length === 0
        ? row / Math.max(1, column.length - 1)
        : rows.reduce((sum, each) => sum + each, 0) / rows.length;
    };
    const weighed = column.map((key, row) => ({ key, at: centre(key, row) }));
    ordered[turn] = weighed.toSorted((one, other) => one.at - other.at).map(({ key }) => key);
  }
  return ordered;
}

function neighboursOf(edges: readonly Edge[]): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  const join = (one: string, other: string) => {
    const known = neighbours.get(one);
    if (known === undefined) neighbours.set(one, [other]);
    else known.push(other);
  };
  for (const [from, to] of edges) {
    join(from, to);
    join(to, from);
  }
  return neighbours;
}

function placesOf(columns: Columns) {
  return new Map(columns.flatMap((keys, column) => keys.map((key, row) => [key, { column, row }] as const)));
}
