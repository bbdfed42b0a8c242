/** Which sheet of a workbook is read; nothing where there is one only. */
import type { TableForm } from '../../shared/domain/import/table-form.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import { Select } from '../ui/Select.tsx';

interface SheetChoiceProps {
  readonly t: Translator;
  readonly form: TableForm;
  readonly onSheet: (sheet: string) => void;
}

export function SheetChoice({ t, form, onSheet }: SheetChoiceProps) {
  if (form.format === 'csv') return null;
  const filled = form.sheets.filter(({ name, rows }) => rows > 0 || name === form.sheet);
  if (filled.length < 2) return null;
  return (
    <Select
      label={t('imports.sheet')}
      placeholder={t('common.choose')}
      width="medium"
      choices={filled.map(({ name, isHidden, rows }) => ({
        id: name,
        label: t(isHidden ? 'imports.sheet-hidden' : 'imports.sheet-rows', { sheet: name, count: rows }),
      }))}
      value={form.sheet}
      onChange={onSheet}
    />
  );
}
