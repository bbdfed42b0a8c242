/** Every column of the file with what stands in it and what it becomes; secrets are locked. */
import type { ColumnMapping, MappedColumn } from '../../../../shared/domain/import/column-mapping.ts';
import { relations } from '../../../../shared/domain/subject/subject.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { capitalise } from '../../../parts/format.ts';
import { Select } from '../../../ui/Select.tsx';
import { MappingRow } from './MappingRow.tsx';
import { withColumn } from './retarget.ts';

interface MappingTableProps {
  readonly t: Translator;
  readonly mapping: ColumnMapping;
  /** In the order of the columns. */
  readonly samples: readonly (readonly string[])[];
  readonly onMapping: (mapping: ColumnMapping) => void;
}

export function MappingTable({ t, mapping, samples, onMapping }: MappingTableProps) {
  const change = (column: MappedColumn) => onMapping(withColumn(mapping, column));
  return (
    <>
      <Select
        label={t('imports.relation')}
        placeholder={t('common.choose')}
        width="medium"
        choices={relations.map((id) => ({ id, label: capitalise(t, t(`relation.${id}`)) }))}
        value={mapping.relation}
        onChange={(relation) => onMapping({ ...mapping, relation })}
      />
      <table className="ui-plain-table imports-mapping">
        <caption className="ui-visually-hidden">{t('imports.columns')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('imports.column')}</th>
            <th scope="col">{t('imports.samples')}</th>
            <th scope="col">{t('imports.becomes')}</th>
          </tr>
        </thead>
        <tbody>
          {mapping.columns.map((column) => (
            <MappingRow
              key={column.index}
              t={t}
              column={column}
              samples={samples[column.index] ?? []}
              onChange={change}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}
