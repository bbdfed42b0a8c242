/** The lines of a list that would be registered, as requests. */
import type { ListPreview } from '../../../../shared/domain/request-list/list-preview.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { PlainTable } from '../../../ui/PlainTable.tsx';
import { Stamp } from '../../../ui/Stamp.tsx';
import { rightNames } from '../../../parts/names.ts';

interface ListedLinesProps {
  readonly t: Translator;
  readonly lines: ListPreview['lines'];
  readonly total: number;
}

const mostListed = 20;

export function ListedLines({ t, lines, total }: ListedLinesProps) {
  if (total === 0) return null;
  const shown = lines.slice(0, mostListed);
  return (
    <Panel
      title={t('list.lines')}
      aside={shown.length < total ? t('list.first-lines', { count: shown.length }) : undefined}
    >
      <PlainTable
        caption={t('list.lines')}
        isCaptionHidden
        items={shown.map((line) => ({ ...line, id: String(line.line) }))}
        columns={[
          {
            id: 'number',
            label: t('list.number'),
            render: ({ reference }) =>
              reference === null ? (
                <span className="requests-quiet">{t('list.given-number')}</span>
              ) : (
                <Stamp>{reference}</Stamp>
              ),
          },
          { id: 'received', label: t('list.received'), render: ({ receivedOn }) => t.date(receivedOn) },
          { id: 'who', label: t('list.who'), isRowHeader: true, render: ({ name }) => name },
          {
            id: 'asked',
            label: t('list.asked'),
            render: ({ rights }) =>
              rightNames(
                t,
                rights.map((right) => ({ right, outcome: null })),
              ),
          },
          {
            id: 'state',
            label: t('list.state'),
            render: ({ isClosed }) => t(isClosed ? 'list.state.closed' : 'list.state.open'),
          },
        ]}
      />
    </Panel>
  );
}
