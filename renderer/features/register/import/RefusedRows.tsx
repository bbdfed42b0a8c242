/** The lines that stay out, each with its reason. */
import type { Language } from '../../../../shared/domain/language.ts';
import type { RegisterPreview } from '../../../../shared/domain/register-import/import-preview.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { PlainTable } from '../../../ui/PlainTable.tsx';

interface RefusedRowsProps {
  readonly t: Translator;
  /** Of the file’s words. */
  readonly language: Language;
  readonly refused: RegisterPreview['refused'];
  readonly total: number;
}

const mostListed = 50;

export function RefusedRows({ t, language, refused, total }: RefusedRowsProps) {
  if (total === 0) return null;
  const shown = refused.slice(0, mostListed);
  return (
    <Panel
      title={t('imports.refused')}
      aside={shown.length < total ? t('list.first-lines', { count: shown.length }) : undefined}
    >
      <PlainTable
        caption={t('imports.refused')}
        isCaptionHidden
        items={shown.map((row) => ({ ...row, id: `${row.sheet} ${row.line}` }))}
        columns={[
          {
            id: 'line',
            label: t('imports.line'),
            render: ({ sheet, line }) => (sheet === '' ? t.number(line) : `${sheet}, ${t.number(line)}`),
          },
          {
            id: 'why',
            label: t('imports.outcome'),
            isRowHeader: true,
            render: ({ reason }) => t(`register-row.${reason}`),
          },
          {
            id: 'excerpt',
            label: t('imports.excerpt'),
            render: ({ cells }) => (
              <span className="register-import-samples" lang={language}>
                {cells
                  .filter((cell) => cell !== '')
                  .join(' · ')
                  .slice(0, 200)}
              </span>
            ),
          },
        ]}
      />
    </Panel>
  );
}
