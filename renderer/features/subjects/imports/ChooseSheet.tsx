/** Which sheet of a workbook is taken in; nothing where there is one only. */
import type { ImportPreview } from '../../../../shared/domain/import/import-preview.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Select } from '../../../ui/Select.tsx';

interface ChooseSheetProps {
  readonly t: Translator;
  readonly form: ImportPreview['form'];
  readonly onSheet: (sheet: string) => void;
}

export function ChooseSheet({ t, form, onSheet }: ChooseSheetProps) {
  if (form.format === 'csv') return null;
  const filled = form.sheets.filter(({ name, rows }) => rows > 0 || name === form.sheet);
  if (filled.length < 2) return null;
  return (
    <div className="imports-sheet">
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
    </div>
  );
}
