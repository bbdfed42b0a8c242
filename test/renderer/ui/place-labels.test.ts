/** The labels of a ruler never cover each other and never leave the ruler. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type LabelBox, type PlacedLabel } from '../../../renderer/ui/place-labels.ts';

const available = 600;
const gap = 16;
const boxes = fc
  .array(
    fc.record({ at: fc.integer({ min: 0, max: available }), width: fc.integer({ min: 20, max: 220 }) }),
    {
      maxLength: 9,
    },
  )
  .map((list) => list.toSorted((a, b) => a.at - b.at));

function pairsOf(list: readonly LabelBox[], placed: readonly PlacedLabel[]) {
  const all = placed.map((label, index) => ({ ...label, width: list[index]?.width ?? 0 }));
  return all.flatMap((a, index) => all.slice(index + 1).map((b) => [a, b] as const));
}

describe('placing the labels of a ruler', () => {
  it('keeps the labels of a row apart', () => {
    fc.assert(
      fc.property(boxes, (list) => {
        for (const [a, b] of pairsOf(list, placeLabels(list, available, gap))) {
          if (a.row !== b.row) continue;
          const [first, second] = a.left <= b.left ? [a, b] : [b, a];
          expect(second.left).toBeGreaterThanOrEqual(first.left + first.width + gap);
        }
      }),
    );
  });

  it('keeps every label on the ruler', () => {
    fc.assert(
      fc.property(boxes, (list) => {
        placeLabels(list, available, gap).forEach((label, index) => {
          expect(label.left).toBeGreaterThanOrEqual(0);
          expect(label.left + (list[index]?.width ?? 0)).toBeLessThanOrEqual(available);
        });
      }),
    );
  });

  it('needs one row where there is room for all', () => {
    const placed = placeLabels(
      [
        { at: 0, width: 100 },
        { at: 200, width: 100 },
        { at: 600, width: 100 },
      ],
      available,
      gap,
    );
    expect(placed).toEqual([
      { row: 0, left: 0, side: 'begins' },
      { row: 0, left: 200, side: 'begins' },
      { row: 0, left: 500, side: 'ends' },
    ]);
  });

  it.each([
    ['at the beginning', [10, 30, 60]],
    ['in the middle', [280, 300, 320]],
    ['at the end', [560, 580, 600]],
    ['everywhere', [20, 40, 300, 560, 580]],
  ])('draws no stroke through the words of another label when steps crowd %s', (_where, points) => {
    const list = points.map((at) => ({ at, width: 180 }));
    const placed = placeLabels(list, available, gap);
    for (const [upper, a] of placed.entries()) {
      for (const [lower, b] of placed.entries()) {
        const point = list[lower]?.at ?? 0;
        const isThrough = b.row > a.row && point > a.left && point < a.left + 180;
        expect(isThrough, `stroke ${lower} through label ${upper}`).toBe(false);
      }
    }
  });

  it('has nothing to place on an empty ruler', () => {
    expect(placeLabels([], available, gap)).toEqual([]);
  });
});
