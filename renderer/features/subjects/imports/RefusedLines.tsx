/** The lines that stay out, each with its number and the reason, and the way to take them along for repair. */
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import type { ColumnMapping } from '../../../../shared/domain/import/column-mapping.ts';
import type { ColumnTarget } from '../../../../shared/domain/import/column-target.ts';
import type { RefusedLine } from '../../../../shared/domain/import/refused-line.ts';
import { lineRefusalWords } from '../../../../shared/domain/import/refusal-words.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Button } from '../../../ui/Button.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { PlainTable } from '../../../ui/PlainTable.tsx';

interface RefusedLinesProps {
  readonly t: Translator;
  /** The first of them. */
  readonly refused: readonly RefusedLine[];
  readonly count: number;
  readonly mapping: ColumnMapping;
  readonly onSave: () => void;
}

const shownAtFirst = 8;
const excerptLength = 90;

export function RefusedLines({ t, refused, count, mapping, onSave }: RefusedLinesProps) {
  const [isWhole, setWhole] = useState(false);
  if (count === 0) return null;
  const words = lineRefusalWords[t.language];
  const items = refused.map((line, place) => ({ ...line, id: `${line.line} ${place}` }));
  return (
    <Panel
      title={t('imports.refused')}
      aside={
        <Button icon={FileDown} onPress={onSave}>
          {t('imports.refused.save')}
        </Button>
      }
    >
      <p className="imports-means">{t('imports.refused.means', { count })}</p>
      <PlainTable
        caption={t('imports.refused')}
        isCaptionHidden
        items={isWhole ? items : items.slice(0, shownAtFirst)}
        columns={[
          {
            id: 'line',
            label: t('imports.line'),
            align: 'end',
            isRowHeader: true,
            render: ({ line }) => t.number(line),
          },
          {
            id: 'reason',
            label: words.reason,
            render: ({ reason, column }) => (
              <>
                {words[reason]}
                {column !== null && (
                  <span className="subjects-quiet"> {t('imports.in-column', { column })}</span>
                )}
              </>
            ),
          },
          { id: 'excerpt', label: t('imports.excerpt'), render: ({ cells }) => excerpt(cells, mapping) },
        ]}
      />
      {!isWhole && items.length > shownAtFirst && (
        <Button tone="quiet" onPress={() => setWhole(true)}>
          {t('imports.show-all', { count: items.length })}
        </Button>
      )}
    </Panel>
  );
}

/** Who stands in the line, as far as its cells stand under their columns; else its beginning. */
function excerpt(cells: readonly string[], { columns }: ColumnMapping): string {
  const isAligned = cells.length === columns.length;
  const telling = isAligned
    ? cells.filter((_, index) => naming.has(columns[index]?.target ?? 'ignore'))
    : cells;
  const filled = (telling.length === 0 ? cells : telling).filter(
    (cell) => cell.trim() !== '' && cell !== 'NULL',
  );
  const text = filled.join(' · ');
  return text.length <= excerptLength ? text : `${text.slice(0, excerptLength)}…`;
}

const naming: ReadonlySet<ColumnTarget> = new Set([
  'full-name',
  'given-name',
  'family-name',
  'company',
  'email',
  'customer-number',
]);
