/** The imports of this register: when, from what, what came of it; those of this session can be taken back. */
import type { ImportSummary } from '../../../../shared/contract/subject-calls.ts';
import type { ImportId } from '../../../../shared/domain/id.ts';
import { importSourceSchema } from '../../../../shared/domain/import/column-mapping.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { instantText } from '../../../parts/format.ts';
import { Link } from '../../../ui/Link.tsx';
import type { MarkShape } from '../../../ui/Mark.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { PlainTable, type PlainColumn } from '../../../ui/PlainTable.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import type { Tone } from '../../../ui/tone.ts';

interface PastImportsProps {
  readonly t: Translator;
  readonly past: readonly ImportSummary[];
  readonly revertible: readonly ImportId[];
  readonly onRevert: (id: ImportId) => void;
}

const looks = {
  running: { tone: 'plain', shape: 'ring' },
  done: { tone: 'done', shape: 'check' },
  cancelled: { tone: 'plain', shape: 'cross' },
  reverted: { tone: 'plain', shape: 'cross' },
} as const satisfies Readonly<
  Record<ImportSummary['state'], { readonly tone: Tone; readonly shape: MarkShape }>
>;

export function PastImports({ t, past, revertible, onRevert }: PastImportsProps) {
  const actColumn: PlainColumn<ImportSummary> = {
    id: 'act',
    label: t('imports.action'),
    align: 'end',
    render: ({ id, fileName }) =>
      revertible.includes(id) && (
        <Link aria-label={t('imports.revert-of', { fileName })} onPress={() => onRevert(id)}>
          {t('imports.revert')}
        </Link>
      ),
  };
  return (
    <Panel title={t('imports.past')}>
      <PlainTable
        caption={t('imports.past')}
        isCaptionHidden
        items={past}
        columns={[
          { id: 'when', label: t('imports.when'), render: ({ startedAt }) => instantText(t, startedAt) },
          { id: 'file', label: t('imports.file'), isRowHeader: true, render: ({ fileName }) => fileName },
          { id: 'source', label: t('imports.source'), render: ({ source }) => sourceName(t, source) },
          { id: 'result', label: t('imports.result'), render: (each) => resultText(t, each) },
          {
            id: 'state',
            label: t('imports.state'),
            render: ({ state }) => <StateTag {...looks[state]}>{t(`import-state.${state}`)}</StateTag>,
          },
          ...(revertible.length === 0 ? [] : [actColumn]),
        ]}
      />
      {past.some(({ id, state }) => state === 'done' && !revertible.includes(id)) && (
        <p className="imports-means">{t('imports.past.means')}</p>
      )}
    </Panel>
  );
}

function sourceName(t: Translator, source: string): string {
  const known = importSourceSchema.safeParse(source);
  return known.success ? t(`import-source.${known.data}`) : source;
}

function resultText(t: Translator, { state, added, updated, refused }: ImportSummary): string {
  if (state !== 'done') return t('imports.end.nothing');
  return t.list([
    t('imports.added', { count: added }),
    ...(updated > 0 ? [t('imports.updated', { count: updated })] : []),
    ...(refused > 0 ? [t('imports.refused-count', { count: refused })] : []),
  ]);
}
