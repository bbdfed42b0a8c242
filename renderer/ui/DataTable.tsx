/** A long list in columns: rows of 36 px drawn only where they are in view, chosen and opened by keyboard or mouse. */
import type { ReactNode } from 'react';
import {
  Cell,
  Collection,
  Column,
  ResizableTableContainer,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  TableLoadMoreItem,
  Virtualizer,
} from 'react-aria-components';
import { DataTableHead } from './DataTableHead.tsx';
import { defined } from './defined.ts';
import { singleSelection } from './single-selection.ts';
import type { Sort } from './sort.ts';

export interface DataColumn<Item> {
  readonly id: string;
  readonly label: string;
  readonly render: (item: Item) => ReactNode;
  /** The column that names the row; exactly one. */
  readonly isRowHeader?: boolean | undefined;
  /** Tabular figures: dates, references, amounts. */
  readonly hasFigures?: boolean | undefined;
  readonly align?: 'start' | 'end' | undefined;
  /** Pixels, or a share of what is left, e.g. `'2fr'`. */
  readonly width?: number | `${number}fr` | undefined;
  /** Pixels. */
  readonly minWidth?: number | undefined;
  readonly isSortable?: boolean | undefined;
}

interface DataTableProps<Item extends { readonly id: string }> {
  readonly label: string;
  readonly columns: readonly DataColumn<Item>[];
  readonly items: readonly Item[];
  /** What a row is called when typed or read out. */
  readonly nameOf: (item: Item) => string;
  readonly selectedId?: string | null | undefined;
  /** Called as the arrow keys move and on click. */
  readonly onSelect?: ((id: string | null) => void) | undefined;
  /** Called on Enter and double click. */
  readonly onOpen?: ((id: string) => void) | undefined;
  readonly sort?: Sort | undefined;
  readonly onSort?: ((sort: Sort) => void) | undefined;
  /** An `EmptyState`. */
  readonly empty: ReactNode;
  /** Called when the end of the list comes into view, to fetch the next page. */
  readonly onEndReached?: (() => void) | undefined;
}

const layout = { rowHeight: 36, headingHeight: 32, loaderHeight: 1 } as const;

/** Fills the height of its parent, which must have one. */
export function DataTable<Item extends { readonly id: string }>({
  label,
  columns,
  items,
  nameOf,
  selectedId,
  onSelect,
  onOpen,
  sort,
  onSort,
  empty,
  onEndReached,
}: DataTableProps<Item>) {
  return (
    <ResizableTableContainer className="ui-table-container">
      <Virtualizer layout={TableLayout} layoutOptions={layout}>
        <Table
          aria-label={label}
          className="ui-table"
          {...singleSelection(selectedId, onSelect)}
          {...defined({
            sortDescriptor: sort,
            onRowAction: onOpen && ((key: string | number) => onOpen(String(key))),
            onSortChange:
              onSort &&
              ((next: Sort | { column: string | number; direction: Sort['direction'] }) =>
                onSort({ column: String(next.column), direction: next.direction })),
          })}
        >
          <TableHeader columns={columns} className="ui-table-header">
            {(column) => (
              <Column
                isRowHeader={column.isRowHeader ?? false}
                allowsSorting={column.isSortable ?? false}
                textValue={column.label}
                data-align={column.align}
                className="ui-table-column"
                {...defined({ width: column.width, minWidth: column.minWidth })}
              >
                {({ sortDirection }) => <DataTableHead label={column.label} direction={sortDirection} />}
              </Column>
            )}
          </TableHeader>
          <TableBody renderEmptyState={() => <div className="ui-table-empty">{empty}</div>}>
            <Collection items={items} dependencies={[columns]}>
              {(item) => (
                <Row columns={columns} textValue={nameOf(item)} className="ui-table-row">
                  {(column) => (
                    <Cell
                      data-align={column.align}
                      className={column.hasFigures === true ? 'ui-table-cell figures' : 'ui-table-cell'}
                    >
                      {column.render(item)}
                    </Cell>
                  )}
                </Row>
              )}
            </Collection>
            {onEndReached !== undefined && <TableLoadMoreItem onLoadMore={onEndReached} />}
          </TableBody>
        </Table>
      </Virtualizer>
    </ResizableTableContainer>
  );
}
