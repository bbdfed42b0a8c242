/** Choosing on the map: what is connected comes beside what was chosen, and the arrow keys find it. */
import { describe, expect, it } from 'vitest';
import { bringTogether, entryAt, layOut } from '../../../../renderer/features/register/map/map-layout.ts';

const layout = layOut([
  ['a', 'b', 'c', 'd', 'e', 'f'],
  ['p', 'q', 'r', 's'],
  ['x', 'y'],
]);
const connected = new Set(['e', 'p', 'q', 'y']);

describe('layOut', () => {
  it('makes all columns as long as the longest', () => {
    expect(layout.map((rows) => rows.length)).toEqual([6, 6, 6]);
    expect(layout[2]).toEqual(['x', 'y', null, null, null, null]);
  });
});

describe('bringTogether', () => {
  it('leaves the chosen entry and its column where they are', () => {
    expect(bringTogether(layout, 'e', connected)[0]).toEqual(layout[0]);
  });

  it('puts what is connected on the rows beside it, the rest around it in its order', () => {
    const [, middle, right] = bringTogether(layout, 'e', connected);
    expect(middle).toEqual(['r', 's', null, null, 'p', 'q']);
    expect(right).toEqual(['x', null, null, null, 'y', null]);
  });

  it('stays within the columns at the very top and bottom', () => {
    const top = bringTogether(layout, 'a', new Set(['a', 'p', 'q', 'r']));
    expect(top[1]).toEqual(['p', 'q', 'r', 's', null, null]);
    const bottom = bringTogether(layout, 'f', new Set(['f', 'p', 'q', 'r', 's']));
    expect(bottom[1]).toEqual([null, null, 'p', 'q', 'r', 's']);
  });

  it('keeps every entry, however often one chooses', () => {
    const once = bringTogether(layout, 'e', connected);
    const twice = bringTogether(once, 'q', new Set(['q', 'b', 'x']));
    const entries = (column: number) => (twice[column] ?? []).filter((key) => key !== null).toSorted();
    expect([entries(0), entries(1), entries(2)]).toEqual([
      ['a', 'b', 'c', 'd', 'e', 'f'],
      ['p', 'q', 'r', 's'],
      ['x', 'y'],
    ]);
    expect(twice[1]).toEqual(once[1]);
  });
});

describe('entryAt', () => {
  it.each([
    ['up', 'd'],
    ['down', 'f'],
    ['first', 'a'],
    ['last', 'f'],
    ['right', 'q'],
    ['left', null],
  ] as const)('%s from « e » leads to %s', (move, expected) => {
    expect(entryAt(layout, 'e', move, connected)).toBe(expected);
  });

  it('passes over a column in which nothing is connected', () => {
    expect(entryAt(layout, 'e', 'right', new Set(['e', 'y']))).toBe('y');
  });

  it('ends where nothing follows', () => {
    expect(entryAt(layout, 'y', 'down', connected)).toBeNull();
    expect(entryAt(layout, 'y', 'right', connected)).toBeNull();
  });
});
