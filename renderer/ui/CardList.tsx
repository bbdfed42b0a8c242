/** Filing cards beside each other, reached and opened by the arrow keys. */
import { List, type ListProps } from './List.tsx';

/** `renderItem` draws a `FilingCard`. */
export function CardList<Item extends { readonly id: string }>(props: Omit<ListProps<Item>, 'layout'>) {
  return <List {...props} layout="grid" />;
}
