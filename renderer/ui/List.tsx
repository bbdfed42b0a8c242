/** A list whose lines are more than columns: one is chosen, its file shows beside it. */
import type { ReactNode } from 'react';
import { Collection, GridList, GridListItem, GridListLoadMoreItem } from 'react-aria-components';
import { defined } from './defined.ts';
import { singleSelection } from './single-selection.ts';

export interface ListProps<Item extends { readonly id: string }> {
  readonly label: string;
  readonly items: readonly Item[];
  /** What a line is called when typed or read out. */
  readonly nameOf: (item: Item) => string;
  readonly renderItem: (item: Item) => ReactNode;
  readonly selectedId?: string | null | undefined;
  /** Called as the arrow keys move and on click. */
  readonly onSelect?: ((id: string | null) => void) | undefined;
  /** Called on Enter and double click, or on click where nothing can be selected. */
  readonly onOpen?: ((id: string) => void) | undefined;
  /** An `EmptyState`. */
  readonly empty: ReactNode;
  readonly onEndReached?: (() => void) | undefined;
  /** Lines one below the other, or cards beside each other. */
  readonly layout?: 'stack' | 'grid' | undefined;
}

export function List<Item extends { readonly id: string }>({
  label,
  items,
  nameOf,
  renderItem,
  selectedId,
  onSelect,
  onOpen,
  empty,
  onEndReached,
  layout = 'stack',
}: ListProps<Item>) {
  return (
    <GridList
      aria-label={label}
      layout={layout}
      className={layout === 'grid' ? 'ui-card-list' : 'ui-list'}
      renderEmptyState={() => <div className="ui-table-empty">{empty}</div>}
      {...singleSelection(selectedId, onSelect)}
      {...defined({ onAction: onOpen && ((key: string | number) => onOpen(String(key))) })}
    >
      <Collection items={items}>
        {(item) => (
          <GridListItem textValue={nameOf(item)} className="ui-list-line">
            {renderItem(item)}
          </GridListItem>
        )}
      </Collection>
      {onEndReached !== undefined && <GridListLoadMoreItem onLoadMore={onEndReached} />}
    </GridList>
  );
}
