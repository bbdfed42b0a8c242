/** The order of the map's columns: fewer lines cross, and nothing is lost or doubled. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossings, orderColumns } from '../../../../renderer/features/register/map/order-columns.ts';

type Edge = readonly [string, string];

describe('crossings', () => {
  it('counts two lines that change places, and not two that run beside each other', () => {
    const columns = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    expect(
      crossings(columns, [
        ['a', 'd'],
        ['b', 'c'],
      ]),
    ).toBe(1);
    expect(
      crossings(columns, [
        ['a', 'c'],
        ['b', 'd'],
      ]),
    ).toBe(0);
  });

  it('does not count lines that meet in an entry', () => {
    const columns = [['a', 'b'], ['c']];
    expect(
      crossings(columns, [
        ['a', 'c'],
        ['b', 'c'],
      ]),
    ).toBe(0);
  });
});

describe('orderColumns', () => {
  it('untangles a ladder that was given upside down', () => {
    const columns = [
      ['a', 'b', 'c'],
      ['z', 'y', 'x'],
      ['1', '2', '3'],
    ];
    const edges: readonly Edge[] = [
      ['a', 'x'],
      ['b', 'y'],
      ['c', 'z'],
      ['x', '1'],
      ['y', '2'],
      ['z', '3'],
    ];
    expect(crossings(columns, edges)).toBe(6);
    expect(crossings(orderColumns(columns, edges), edges)).toBe(0);
  });

  it('leaves what is not tangled as it was given', () => {
    const columns = [
      ['a', 'b'],
      ['x', 'y'],
    ];
    expect(
      orderColumns(columns, [
        ['a', 'x'],
        ['b', 'y'],
      ]),
    ).toEqual(columns);
  });

  it('never crosses more lines than before, and keeps each entry once in its column', () => {
    const tangle = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.nat(7), fc.nat(7)), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(tangle, (lines) => {
        const columns = [0, 1, 2, 3].map((column) =>
          Array.from({ length: 8 }, (_, row) => `${column}-${row}`),
        );
        const edges = lines.map(([column, from, to]): Edge => [`${column}-${from}`, `${column + 1}-${to}`]);
        const ordered = orderColumns(columns, edges);
        expect(crossings(ordered, edges)).toBeLessThanOrEqual(crossings(columns, edges));
        expect(ordered.map((keys) => keys.toSorted())).toEqual(columns);
      }),
    );
  });
});
