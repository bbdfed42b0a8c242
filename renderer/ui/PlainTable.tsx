/** A short table to read, with horizontal lines only: yearly figures, what an answer contains. */
import type { ReactNode } from 'react';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export interface PlainColumn<Item> {
  readonly id: string;
  readonly label: string;
  readonly render: (item: Item) => ReactNode;
  readonly isRowHeader?: boolean | undefined;
  readonly align?: 'start' | 'end' | undefined;
}

interface PlainTableProps<Item extends { readonly id: string }> {
  readonly caption: string;
  readonly isCaptionHidden?: boolean | undefined;
  readonly columns: readonly PlainColumn<Item>[];
  readonly items: readonly Item[];
}

export function PlainTable<Item extends { readonly id: string }>({
  caption,
  isCaptionHidden = false,
  columns,
  items,
}: PlainTableProps<Item>) {
  return (
    <table className="ui-plain-table">
      <caption>{isCaptionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" data-align={column.align}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            {columns.map((column) =>
              column.isRowHeader === true ? (
                <th key={column.id} scope="row" data-align={column.align}>
                  {column.render(item)}
                </th>
              ) : (
                <td key={column.id} data-align={column.align}>
                  {column.render(item)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
