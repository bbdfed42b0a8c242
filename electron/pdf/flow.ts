/** Spreads a column of text over pages: what stays together, what is repeated, where a page ends. Draws nothing. */

/** A piece that no page break divides: a line of text, a row of a table, the signature block. Measures in points. */
export interface Atom {
  readonly height: number;
  /** White before it, left out at the head of a page. */
  readonly gap: number;
  /** Whether the next atom must be on the same page. */
  readonly keepsWithNext: boolean;
  /** Whether it stands on the page's grid, or follows the atom before it at once (rows of a table). */
  readonly onGrid: boolean;
  /** Whether it opens a new page in any case. */
  readonly opensPage?: boolean;
  /** Title under which readers list the place in their table of contents. */
  readonly bookmark?: string;
  /** Drawn above it where it opens a page: the head of a table. */
  readonly repeatedHead?: Atom;
  /** Draws the atom with its upper edge at `y` points from the top of the page. */
  readonly draw: (y: number) => void;
}

export interface Frame {
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedAtom {
  readonly atom: Atom;
  readonly y: number;
}

export interface FlowOptions {
  readonly first: Frame;
  readonly next: Frame;
  /** Distance of the grid lines, counted from the top of the page; 1 for none. */
  readonly grid: number;
}

/** The atoms of each page with their places. There is at least one page. */
export function paginate(atoms: readonly Atom[], options: FlowOptions): readonly (readonly PlacedAtom[])[] {
  const pages: PlacedAtom[][] = [[]];
  let y = options.first.top;
  const frame = () => (pages.length === 1 ? options.first : options.next);
  const current = () => pages.at(-1) ?? [];
  const turn = () => {
    pages.push([]);
    y = options.next.top;
  };
  const place = (atom: Atom) => {
    if (current().length === 0 && atom.repeatedHead !== undefined) place(atom.repeatedHead);
    const start = startOf(atom, y, current().length === 0, options.grid);
    current().push({ atom, y: start });
    y = start + atom.height;
  };
  for (const group of together(atoms)) {
    const fits = (from: number, isOpening: boolean) =>
      heightOf(group, from, isOpening, options.grid) <= frame().bottom + 0.01;
    const isEmpty = current().length === 0;
    const isNextRoomier = pages.length === 1 && options.first.top > options.next.top;
    const wantsPage = !isEmpty && group[0]?.opensPage === true;
    if (wantsPage || (!fits(y, isEmpty) && (!isEmpty || isNextRoomier))) turn();
    if (fits(y, current().length === 0)) {
      group.forEach(place);
      continue;
    }
    // The group is taller than a page: its atoms are divided wherever they have to be.
    for (const atom of group) {
      const end = startOf(atom, y, current().length === 0, options.grid) + atom.height;
      if (current().length > 0 && end > frame().bottom + 0.01) turn();
      place(atom);
    }
  }
  return pages;
}

/** Runs of atoms of which each but the last keeps with the next. */
function together(atoms: readonly Atom[]): readonly (readonly Atom[])[] {
  const groups: Atom[][] = [];
  let isOpen = false;
  for (const atom of atoms) {
    const last = groups.at(-1);
    if (isOpen && last !== undefined) last.push(atom);
    else groups.push([atom]);
    isOpen = atom.keepsWithNext;
  }
  return groups;
}

/** Where the last atom of a group would end. */
function heightOf(group: readonly Atom[], from: number, isOpening: boolean, grid: number): number {
  const head = group[0]?.repeatedHead;
  const all = isOpening && head !== undefined ? [head, ...group] : group;
  return all.reduce((y, atom, index) => startOf(atom, y, isOpening && index === 0, grid) + atom.height, from);
}

function startOf(atom: Atom, y: number, isOpening: boolean, grid: number): number {
  const start = isOpening ? y : y + atom.gap;
  return atom.onGrid ? Math.ceil((start - 0.01) / grid) * grid : start;
}
