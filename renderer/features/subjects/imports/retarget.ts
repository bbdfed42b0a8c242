/** What the user makes of a column: another target, another category, another order of a date. Pure. */
import {
  dateOrders,
  type ColumnMapping,
  type DateOrder,
  type MappedColumn,
} from '../../../../shared/domain/import/column-mapping.ts';
import {
  columnTargets,
  type ColumnTarget,
  type ImportCategory,
} from '../../../../shared/domain/import/column-target.ts';
import { detectDateOrder } from '../../../../shared/domain/import/read-date.ts';

/** What can be chosen; a column of secrets is none of it, in either direction (Art. 5(1)(c), Art. 32). */
export const choosableTargets: readonly ColumnTarget[] = columnTargets.filter(
  (target) => target !== 'secret',
);

const dateTargets: ReadonlySet<ColumnTarget> = new Set([
  'birth-date',
  'created-on',
  'last-contact-on',
  'last-order-on',
  'newsletter-optin-at',
  'unsubscribed-at',
]);

const addressTargets: ReadonlySet<ColumnTarget> = new Set([
  'street',
  'street-2',
  'postal-code',
  'town',
  'country',
]);

/** @param samples values of the column, by which the order of a date is guessed */
export function retarget(
  column: MappedColumn,
  target: ColumnTarget,
  samples: readonly string[],
): MappedColumn {
  return {
    ...column,
    target,
    categoryCode: target === 'data' ? (column.categoryCode ?? 'other') : null,
    addressGroup: addressTargets.has(target) ? (column.addressGroup ?? 0) : null,
    dateOrder: dateTargets.has(target) ? (column.dateOrder ?? detectDateOrder(samples) ?? 'ymd') : null,
    why: 'user',
  };
}

export function withCategory(column: MappedColumn, categoryCode: ImportCategory): MappedColumn {
  return { ...column, categoryCode, why: 'user' };
}

export function withDateOrder(column: MappedColumn, dateOrder: DateOrder): MappedColumn {
  return { ...column, dateOrder, why: 'user' };
}

/** The mapping with one column replaced. */
export function withColumn(mapping: ColumnMapping, column: MappedColumn): ColumnMapping {
  return {
    ...mapping,
    columns: mapping.columns.map((each) => (each.index === column.index ? column : each)),
  };
}

/** The orders between which the user chooses where the values can be read in two ways. */
export const askedOrders = dateOrders.filter((order) => order === 'dmy' || order === 'mdy');

/** The columns of dates that nobody has said yet how to read. */
export function undecidedDates({ columns }: ColumnMapping): readonly MappedColumn[] {
  return columns.filter(({ dateOrder }) => dateOrder === 'ask');
}
