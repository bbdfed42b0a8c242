/** The lines of a list that stay out, each with its reason and the column at fault. */
import { FileDown } from 'lucide-react';
import type { RefusedListLine } from '../../../../shared/domain/request-list/list-preview.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Button } from '../../../ui/Button.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { PlainTable } from '../../../ui/PlainTable.tsx';

interface RefusedListLinesProps {
  readonly t: Translator;
  readonly refused: readonly RefusedListLine[];
  readonly total: number;
  readonly onSave: () => void;
}

const mostListed = 50;

export function RefusedListLines({ t, refused, total, onSave }: RefusedListLinesProps) {
  if (total === 0) return null;
  const shown = refused.slice(0, mostListed);
  return (
    <Panel
      title={t('list.refused')}
      aside={
        <Button icon={FileDown} onPress={onSave}>
          {t('imports.refused.save')}
        </Button>
      }
    >
      <p className="requests-quiet">
        {t('list.refused.means')}
        {shown.length < total && ` ${t('list.first-lines', { count: shown.length })}.`}
      </p>
      <PlainTable
        caption={t('list.refused')}
        isCaptionHidden
        items={shown.map((line) => ({ ...line, id: String(line.line) }))}
        columns={[
          { id: 'line', label: t('imports.line'), align: 'end', render: ({ line }) => t.number(line) },
          {
            id: 'why',
            label: t('imports.outcome'),
            isRowHeader: true,
            render: ({ reason, column }) =>
              column === null
                ? t(`list-refused.${reason}`)
                : `${t(`list-refused.${reason}`)} ${t('imports.in-column', { column })}`,
          },
          {
            id: 'excerpt',
            label: t('imports.excerpt'),
            render: ({ cells }) => (
              <span className="list-samples">{cells.filter((cell) => cell !== '').join(' · ')}</span>
            ),
          },
        ]}
      />
    </Panel>
  );
}
