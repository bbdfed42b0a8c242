/** Measures labels in the page and keeps their places right as the window, the font or the words change. */
import { useLayoutEffect, useState, type RefObject } from 'react';
import { placeLabels, type PlacedLabel } from './place-labels.ts';

export interface LabelPlacement {
  /** Pixels, in the order of the points. */
  readonly places: readonly (Pick<PlacedLabel, 'left' | 'side'> & { readonly top: number })[];
  /** Pixels that all rows take together. */
  readonly height: number;
}

const gapBetweenLabels = 16;
const gapBetweenRows = 10;

/** `list` holds one child per point, in the order of `points`, each a share of the line's width from 0 to 1. */
export function useLabelPlacement(
  list: RefObject<HTMLElement | null>,
  points: readonly number[],
): LabelPlacement | null {
  const [placement, setPlacement] = useState<LabelPlacement | null>(null);
  const key = points.join(' ');
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const place = () => setPlacement(measure(element, key === '' ? [] : key.split(' ').map(Number)));
    const observer = new ResizeObserver(place);
    observer.observe(element);
    for (const label of element.children) observer.observe(label);
    place();
    return () => observer.disconnect();
  }, [list, key]);
  return placement;
}

function measure(list: HTMLElement, points: readonly number[]): LabelPlacement {
  const labels = [...list.children].slice(0, points.length).map((label) => label.getBoundingClientRect());
  const width = list.clientWidth;
  const boxes = labels.map((label, index) => ({ at: (points[index] ?? 0) * width, width: label.width }));
  const placed = placeLabels(boxes, width, gapBetweenLabels);
  const rowHeights: number[] = [];
  placed.forEach(({ row }, index) => {
    rowHeights[row] = Math.max(rowHeights[row] ?? 0, labels[index]?.height ?? 0);
  });
  const heights = Array.from(rowHeights, (height) => height ?? 0);
  const topOf = (row: number) =>
    heights.slice(0, row).reduce((sum, height) => sum + height + gapBetweenRows, 0);
  return {
    places: placed.map(({ row, left, side }) => ({ left, side, top: topOf(row) })),
    height: topOf(heights.length),
  };
}
