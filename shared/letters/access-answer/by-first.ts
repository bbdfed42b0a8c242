/** Turns "per category" around: each purpose or recipient once, with the categories that name it. */
import type { HeldCategory } from '../../domain/subject/held-data.ts';

interface Named<T> {
  readonly of: T;
  readonly category: HeldCategory;
}

/** The first of each key, with the categories of all. */
export function byFirst<T>(
  all: readonly Named<T>[],
  keyOf: (named: Named<T>) => string,
): readonly { readonly of: T; readonly categories: readonly HeldCategory[] }[] {
  const keys = [...new Set(all.map(keyOf))];
  return keys.flatMap((key) => {
    const same = all.filter((each) => keyOf(each) === key);
    return same.slice(0, 1).map(({ of }) => ({ of, categories: same.map(({ category }) => category) }));
  });
}
