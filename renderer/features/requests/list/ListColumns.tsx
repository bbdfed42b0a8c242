/** The columns of the list: their names, some of their values, and what each says. */
import type { DateOrder } from '../../../../shared/domain/import/column-mapping.ts';
import {
  listTargets,
  type ListColumn,
  type ListMapping,
} from '../../../../shared/domain/request-list/list-column.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { PlainTable } from '../../../ui/PlainTable.tsx';
import { Select } from '../../../ui/Select.tsx';

interface ListColumnsProps {
  readonly t: Translator;
  readonly mapping: ListMapping;
  readonly samples: readonly (readonly string[])[];
  readonly onMapping: (mapping: ListMapping) => void;
}

const askedOrders = ['dmy', 'mdy'] as const satisfies readonly DateOrder[];

export function ListColumns({ t, mapping, samples, onMapping }: ListColumnsProps) {
  const change = (column: ListColumn) =>
    onMapping(mapping.map((each) => (each.index === column.index ? column : each)));
  return (
    <PlainTable
      caption={t('list.columns')}
      isCaptionHidden
      items={mapping.map((column) => ({ ...column, id: String(column.index) }))}
      columns={[
        {
          id: 'header',
          label: t('imports.column'),
          isRowHeader: true,
          render: ({ header }) => header,
        },
        {
          id: 'samples',
          label: t('imports.samples'),
          render: ({ index }) => <span className="list-samples">{(samples[index] ?? []).join(' · ')}</span>,
        },
        {
          id: 'says',
          label: t('list.says'),
          render: ({ id: _id, ...column }) => <Choices t={t} column={column} onChange={change} />,
        },
      ]}
    />
  );
}

interface ChoicesProps {
  readonly t: Translator;
  readonly column: ListColumn;
  readonly onChange: (column: ListColumn) => void;
}

function Choices({ t, column, onChange }: ChoicesProps) {
  const { header, target, dateOrder } = column;
  return (
    <div className="list-choices">
      <Select
        label={t('list.says-of', { column: header })}
        isLabelHidden
        placeholder={t('common.choose')}
        choices={listTargets.map((id) => ({ id, label: t(`list-target.${id}`) }))}
        value={target}
        onChange={(chosen) => onChange({ ...column, target: chosen, dateOrder: null })}
      />
      {dateOrder !== null && dateOrder !== 'ymd' && (
        <Select
          label={t('imports.date-order-of', { column: header })}
          isLabelHidden
          placeholder={t('imports.date-order')}
          choices={askedOrders.map((id) => ({ id, label: t(`date-order.${id}`) }))}
          value={dateOrder === 'ask' ? null : dateOrder}
          onChange={(chosen) => onChange({ ...column, dateOrder: chosen })}
        />
      )}
    </div>
  );
}
