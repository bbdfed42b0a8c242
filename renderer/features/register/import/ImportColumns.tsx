/** The columns of one sheet: their headings, some of their values, and what each says of an activity. */
import {
  activityFields,
  type RegisterColumn,
  type SheetMapping,
} from '../../../../shared/domain/register-import/activity-field.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { PlainTable } from '../../../ui/PlainTable.tsx';
import { Select } from '../../../ui/Select.tsx';

interface ImportColumnsProps {
  readonly t: Translator;
  readonly table: SheetMapping;
  /** Of the file’s words. */
  readonly language: Language;
  readonly samples: readonly (readonly string[])[];
  readonly onTable: (table: SheetMapping) => void;
}

export function ImportColumns({ t, table, language, samples, onTable }: ImportColumnsProps) {
  const nameOf = ({ header, index }: RegisterColumn) =>
    header === '' ? t('imports.nameless-column', { number: index + 1 }) : header;
  const filled = table.columns.filter(
    ({ header, index }) => header !== '' || (samples[index] ?? []).length > 0,
  );
  return (
    <PlainTable
      caption={t('register-import.columns')}
      isCaptionHidden
      items={filled.map((column) => ({ ...column, id: String(column.index) }))}
      columns={[
        {
          id: 'header',
          label: t('imports.column'),
          isRowHeader: true,
          render: (column) => <span lang={language}>{nameOf(column)}</span>,
        },
        {
          id: 'samples',
          label: t('imports.samples'),
          render: ({ index }) => (
            <span className="register-import-samples" lang={language}>
              {(samples[index] ?? []).join(' · ')}
            </span>
          ),
        },
        {
          id: 'says',
          label: t('list.says'),
          render: (column) => (
            <Select
              label={t('list.says-of', { column: nameOf(column) })}
              isLabelHidden
              placeholder={t('common.choose')}
              choices={activityFields.map((id) => ({ id, label: t(`activity-field.${id}`) }))}
              value={column.field}
              onChange={(field) =>
                onTable({
                  ...table,
                  columns: table.columns.map((each) =>
                    each.index === column.index ? { ...each, field } : each,
                  ),
                })
              }
            />
          ),
        },
      ]}
    />
  );
}
