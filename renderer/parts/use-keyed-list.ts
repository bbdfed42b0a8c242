/** Editing a list in place: items are moved, put in, taken out and brought back, and each keeps its fields while it moves. */
import { useState } from 'react';

export interface KeyedList<T> {
  /** One for each item, the same wherever it stands. */
  readonly keys: readonly number[];
  readonly move: (from: number, to: number) => void;
  readonly put: (place: number, item: T) => void;
  readonly take: (place: number) => void;
  readonly replace: (place: number, item: T) => void;
  /** Where something was taken out last, until something else is done. */
  readonly takenAt: number | null;
  readonly bringBack: () => void;
}

interface Taken<T> {
  readonly place: number;
  readonly item: T;
}

export function useKeyedList<T>(items: readonly T[], onItems: (items: readonly T[]) => void): KeyedList<T> {
  const [known, setKeys] = useState<readonly number[]>([]);
  const [taken, setTaken] = useState<Taken<T> | null>(null);
  // Another list has come in its place.
  const keys = known.length === items.length ? known : items.map((_, place) => place);
  const set = (next: readonly T[], nextKeys: readonly number[], nextTaken: Taken<T> | null) => {
    setKeys(nextKeys);
    setTaken(nextTaken);
    onItems(next);
  };
  const put = (place: number, item: T) =>
    set(items.toSpliced(place, 0, item), keys.toSpliced(place, 0, Math.max(-1, ...keys) + 1), null);
  return {
    keys,
    put,
    move: (from, to) => {
      const item = items[from];
      const key = keys[from];
      if (item === undefined || key === undefined || to < 0 || to >= items.length) return;
      set(
        items.toSpliced(from, 1).toSpliced(to, 0, item),
        keys.toSpliced(from, 1).toSpliced(to, 0, key),
        null,
      );
    },
    take: (place) => {
      const item = items[place];
      if (item !== undefined) set(items.toSpliced(place, 1), keys.toSpliced(place, 1), { place, item });
    },
    replace: (place, item) => {
      setTaken(null);
      onItems(items.with(place, item));
    },
    takenAt: taken?.place ?? null,
    bringBack: () => {
      if (taken !== null) put(Math.min(taken.place, items.length), taken.item);
    },
  };
}
