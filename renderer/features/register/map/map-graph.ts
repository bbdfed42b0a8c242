/** The map as entries in four columns and the lines between them, made of the ways that data takes. */
import { leavesEea, type DataFlow } from '../../../../shared/domain/processing/data-flow.ts';

/** From left to right. */
export const mapColumns = ['activity', 'category', 'recipient', 'country'] as const;
type MapColumn = (typeof mapColumns)[number];

/** One way from left to right, by the keys of its entries: "activity 0198…", "country FR". */
export interface MapPath {
  readonly keys: readonly string[];
  readonly flow: DataFlow;
}

export interface MapLine {
  readonly from: string;
  readonly to: string;
  /** Only by those who work for the recipient. */
  readonly isIndirect: boolean;
}

export function mapPaths(flows: readonly DataFlow[]): readonly MapPath[] {
  return flows.map((flow) => ({
    flow,
    keys: mapColumns.flatMap((column) => {
      const id = idIn(flow, column);
      return id === null ? [] : [`${column} ${id}`];
    }),
  }));
}

export function columnOf(key: string): number {
  return mapColumns.findIndex((column) => key.startsWith(`${column} `));
}

/** The entries of each column in the order in which the paths name them. */
export function keysByColumn(paths: readonly MapPath[]): readonly (readonly string[])[] {
  const keys = new Set(paths.flatMap((path) => path.keys));
  return mapColumns.map((_, column) => [...keys].filter((key) => columnOf(key) === column));
}

/** Each once; a direct line outweighs an indirect one between the same two. */
export function mapLines(paths: readonly MapPath[]): readonly MapLine[] {
  const lines = new Map<string, MapLine>();
  for (const { keys, flow } of paths) {
    for (const [place, from] of keys.slice(0, -1).entries()) {
      const to = keys[place + 1] ?? from;
      const name = `${from} > ${to}`;
      const isIndirect = to.startsWith('country') && (flow.place?.subProcessors.length ?? 0) > 0;
      if (!(lines.get(name)?.isIndirect === false)) lines.set(name, { from, to, isIndirect });
    }
  }
  return [...lines.values()];
}

export function pathsThrough(paths: readonly MapPath[], key: string): readonly MapPath[] {
  return paths.filter(({ keys }) => keys.includes(key));
}

/** For each entry all that stands on a path with it, itself included. */
export function connections(paths: readonly MapPath[]): ReadonlyMap<string, ReadonlySet<string>> {
  const connected = new Map<string, Set<string>>();
  for (const { keys } of paths) {
    for (const key of keys) {
      const known = connected.get(key) ?? new Set();
      for (const other of keys) known.add(other);
      connected.set(key, known);
    }
  }
  return connected;
}

/** Of the same purpose, with the same recipient: what they use and where it goes. */
export interface PathLine {
  readonly id: string;
  readonly activity: DataFlow['activity'];
  readonly recipient: DataFlow['recipient'];
  readonly categories: readonly NonNullable<DataFlow['category']>[];
  readonly places: readonly NonNullable<DataFlow['place']>[];
}

/** « Newsletter : nom, e-mail → Brevo → France » as parts, a line for each purpose and recipient. */
export function pathLines(paths: readonly MapPath[]): readonly PathLine[] {
  const groups = new Map<string, DataFlow[]>();
  for (const { flow } of paths) {
    const id = `${flow.activity?.id ?? ''} ${flow.recipient?.id ?? ''}`;
    groups.set(id, [...(groups.get(id) ?? []), flow]);
  }
  return [...groups].flatMap(([id, flows]) => {
    const [first] = flows;
    if (first === undefined) return [];
    const categories = new Map(flows.flatMap(({ category }) => (category ? [[category.id, category]] : [])));
    const places = new Map(flows.flatMap(({ place }) => (place ? [[place.countryCode, place]] : [])));
    const { activity, recipient } = first;
    return [{ id, activity, recipient, categories: [...categories.values()], places: [...places.values()] }];
  });
}

/** What is looked for; empty and false mean everything. */
export interface MapFilter {
  /** Folded as `textOf` folds. */
  readonly search: string;
  readonly isOutsideOnly: boolean;
  readonly isSpecialOnly: boolean;
}

export function filterPaths(
  paths: readonly MapPath[],
  { search, isOutsideOnly, isSpecialOnly }: MapFilter,
  textOf: (key: string) => string,
): readonly MapPath[] {
  return paths.filter(
    ({ keys, flow }) =>
      (!isOutsideOnly || leavesEea(flow)) &&
      (!isSpecialOnly || flow.category?.isSpecial === true) &&
      (search === '' || keys.some((key) => textOf(key).includes(search))),
  );
}

function idIn({ activity, category, recipient, place }: DataFlow, column: MapColumn): string | null {
  if (column === 'country') return place === null ? null : (place.countryCode ?? '?');
  const entries = { activity, category, recipient };
  return entries[column]?.id ?? null;
}
