/** One column of the file: its name, some of its values, and what it becomes. */
import { Lock } from 'lucide-react';
import type { MappedColumn } from '../../../../shared/domain/import/column-mapping.ts';
import { importCategoryNames } from '../../../../shared/domain/import/category-names.ts';
import { importCategories } from '../../../../shared/domain/import/column-target.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Select } from '../../../ui/Select.tsx';
import { askedOrders, choosableTargets, retarget, withCategory, withDateOrder } from './retarget.ts';

interface MappingRowProps {
  readonly t: Translator;
  readonly column: MappedColumn;
  readonly samples: readonly string[];
  readonly onChange: (column: MappedColumn) => void;
}

export function MappingRow({ t, column, samples, onChange }: MappingRowProps) {
  const { header, index, target } = column;
  const name = header === '' ? t('imports.nameless-column', { number: index + 1 }) : header;
  return (
    <tr data-target={target === 'secret' || target === 'ignore' ? target : undefined}>
      <th scope="row" className="imports-header">
        {name}
      </th>
      <td className="imports-samples">
        {target === 'secret'
          ? t('imports.hidden')
          : samples
              .filter((sample) => sample !== 'NULL')
              .slice(0, 3)
              .join(' · ')}
      </td>
      <td>
        {target === 'secret' ? (
          <span className="imports-locked">
            <Lock size={16} aria-hidden /> {t('imports.never-stored')}
          </span>
        ) : (
          <div className="imports-choices">
            <Select
              label={t('imports.becomes-of', { column: name })}
              isLabelHidden
              placeholder={t('common.choose')}
              choices={choosableTargets.map((id) => ({ id, label: t(`column-target.${id}`) }))}
              value={target}
              onChange={(chosen) => onChange(retarget(column, chosen, samples))}
            />
            <More t={t} name={name} column={column} onChange={onChange} />
          </div>
        )}
        {column.flag !== null && target !== 'secret' && (
          <p className="imports-flag">{t(`column-flag.${column.flag}`)}</p>
        )}
      </td>
    </tr>
  );
}

type MoreProps = Omit<MappingRowProps, 'samples'> & { readonly name: string };

/** What else has to be said: the category of what is kept as data, the order of a date. */
function More({ t, name, column, onChange }: MoreProps) {
  const { target, categoryCode, dateOrder } = column;
  if (target === 'data') {
    return (
      <Select
        label={t('imports.category-of', { column: name })}
        isLabelHidden
        placeholder={t('imports.category')}
        choices={importCategories.map((id) => ({ id, label: t.text(importCategoryNames[id]) }))}
        value={categoryCode}
        onChange={(chosen) => onChange(withCategory(column, chosen))}
      />
    );
  }
  if (dateOrder === null || dateOrder === 'ymd') return null;
  return (
    <Select
      label={t('imports.date-order-of', { column: name })}
      isLabelHidden
      placeholder={t('imports.date-order')}
      choices={askedOrders.map((id) => ({ id, label: t(`date-order.${id}`) }))}
      value={dateOrder === 'ask' ? null : dateOrder}
      onChange={(chosen) => onChange(withDateOrder(column, chosen))}
      {...(dateOrder === 'ask' ? { errorMessage: t('imports.date-order') } : {})}
    />
  );
}
