/** At most one chosen line in a list or table, in the component library's terms. */
import type { Key } from 'react-aria-components';

interface SingleSelection {
  readonly selectionMode: 'single';
  readonly selectionBehavior: 'replace';
  readonly selectedKeys: readonly string[];
  readonly onSelectionChange: (keys: 'all' | Set<Key>) => void;
}

/** The selection props, or none where nothing can be chosen: then a click opens. */
export function singleSelection(
  selectedId: string | null | undefined,
  onSelect: ((id: string | null) => void) | undefined,
): SingleSelection | Record<never, never> {
  if (onSelect === undefined) return {};
  return {
    selectionMode: 'single',
    selectionBehavior: 'replace',
    selectedKeys: selectedId === null || selectedId === undefined ? [] : [selectedId],
    onSelectionChange: (keys) => {
      const [key] = keys === 'all' ? [] : keys;
      onSelect(key === undefined ? null : String(key));
    },
  } satisfies SingleSelection;
}
