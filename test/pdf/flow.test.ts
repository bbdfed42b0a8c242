import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate, type Atom } from '../../electron/pdf/flow.ts';

const atom = (changes: Partial<Atom> = {}): Atom => ({
  height: 10,
  gap: 0,
  keepsWithNext: false,
  onGrid: false,
  draw: () => undefined,
  ...changes,
});
const frame = { first: { top: 50, bottom: 100 }, next: { top: 0, bottom: 100 }, grid: 1 };
const sizes = (pages: ReturnType<typeof paginate>) => pages.map((page) => page.length);

describe('spreading a text over pages', () => {
  it('fills the first page to its foot and goes on at the head of the next', () => {
    const pages = paginate(
      Array.from({ length: 7 }, () => atom()),
      frame,
    );
    expect(sizes(pages)).toEqual([5, 2]);
    expect(pages[1]?.[0]?.y).toBe(0);
  });

  it('moves what keeps together as a whole, and leaves out the white at the head of a page', () => {
    const pages = paginate(
      [atom({ height: 30 }), atom({ keepsWithNext: true, gap: 5 }), atom({ keepsWithNext: true }), atom()],
      frame,
    );
    expect(sizes(pages)).toEqual([1, 3]);
    expect(pages[1]?.[0]?.y).toBe(0);
  });

  it('uses a roomier next page for what the first cannot hold', () => {
    expect(sizes(paginate([atom({ height: 80 })], frame))).toEqual([0, 1]);
  });

  it('divides what keeps together where no page can hold it, and still ends', () => {
    const chain = Array.from({ length: 15 }, () => atom({ keepsWithNext: true }));
    expect(sizes(paginate(chain, frame))).toEqual([0, 10, 5]);
    expect(sizes(paginate([atom({ height: 500 })], frame))).toEqual([0, 1]);
  });

  it('repeats the head of a table above the row that opens a page', () => {
    const head = atom({ height: 20 });
    const rows = Array.from({ length: 12 }, () => atom({ repeatedHead: head }));
    const pages = paginate([{ ...head, keepsWithNext: true }, ...rows], frame);
    expect(sizes(pages)).toEqual([4, 9, 2]);
    expect(pages.slice(1).every((page) => page[0]?.atom === head)).toBe(true);
  });

  it('opens a page where it is asked to, but not twice', () => {
    expect(sizes(paginate([atom(), atom({ opensPage: true }), atom()], frame))).toEqual([1, 2]);
    expect(sizes(paginate([atom({ opensPage: true })], frame))).toEqual([1]);
  });

  it('sets lines on the grid again after something that is not on it', () => {
    const [page] = paginate([atom({ height: 9 }), atom({ onGrid: true, height: 14 })], { ...frame, grid: 7 });
    expect(page?.map(({ y }) => y)).toEqual([50, 63]);
  });

  it('loses nothing, keeps the order and stays above the foot of the page, whatever comes', () => {
    const atoms = fc.array(
      fc.record({
        height: fc.integer({ min: 1, max: 60 }),
        gap: fc.integer({ min: 0, max: 20 }),
        keepsWithNext: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(atoms, (list) => {
        const all = list.map((each) => atom(each));
        const pages = paginate(all, frame);
        expect(pages.flat().map((placed) => placed.atom)).toEqual(all);
        for (const page of pages) {
          page.forEach((placed, index) => {
            const before = page[index - 1];
            expect(placed.y).toBeGreaterThanOrEqual(before === undefined ? 0 : before.y + before.atom.height);
            expect(placed.y + placed.atom.height).toBeLessThanOrEqual(100);
          });
        }
      }),
    );
  });
});
