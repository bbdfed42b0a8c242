/** The map of the register: purposes, data, recipients and countries in four columns, with the ways between them. */
import { useMemo, useRef, useState } from 'react';
import type { ProcessingOverview } from '../../../../shared/contract/processing-calls.ts';
import { dataFlows } from '../../../../shared/domain/processing/data-flow.ts';
import { foldText } from '../../../../shared/domain/text/fold-text.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Ledger } from '../../../ui/drawings/Ledger.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { cssVars } from '../../../ui/css-vars.ts';
import type { EditedKind } from '../gaps/gap-groups.ts';
import { MapColumn, type MapEntry } from './MapColumn.tsx';
import { MapFilters, MapHead, MapLegend, type MapLook } from './MapFilters.tsx';
import {
  connections,
  filterPaths,
  keysByColumn,
  mapColumns,
  mapLines,
  mapPaths,
  pathsThrough,
  type MapFilter,
} from './map-graph.ts';
import { bringTogether, entryAt, layOut, type MapLayout, type MapMove } from './map-layout.ts';
import { MapLines } from './MapLines.tsx';
import { MapTable } from './MapTable.tsx';
import { connectedName, entryWords } from './map-words.ts';
import { orderColumns } from './order-columns.ts';
import { PathSummary } from './PathSummary.tsx';
import './map.css';

interface RegisterMapProps {
  readonly t: Translator;
  readonly overview: ProcessingOverview;
  readonly onOpen: (kind: EditedKind, id: string) => void;
}

interface Choice {
  readonly key: string;
  /** Where it was laid out, and from what: another register or filter lays it out anew. */
  readonly layout: MapLayout;
  readonly base: MapLayout;
}

const everything: MapFilter = { search: '', isOutsideOnly: false, isSpecialOnly: false };

export function RegisterMap({ t, overview, onOpen }: RegisterMapProps) {
  const [look, setLook] = useState<MapLook>('map');
  const [filter, setFilter] = useState(everything);
  const [choice, setChoice] = useState<Choice | null>(null);
  const elements = useRef(new Map<string, HTMLElement>());

  const all = useMemo(() => mapPaths(dataFlows(overview)), [overview]);
  const words = useMemo(() => entryWords(t, all), [t, all]);
  const { shown, lines, base, links } = useMemo(() => {
    const textOf = (key: string) => foldText(words.get(key)?.name ?? '');
    const kept = filterPaths(all, { ...filter, search: foldText(filter.search.trim()) }, textOf);
    const between = mapLines(kept);
    const edges = between.map(({ from, to }) => [from, to] as const);
    return {
      shown: kept,
      lines: between,
      base: layOut(orderColumns(keysByColumn(kept), edges)),
      links: connections(kept),
    };
  }, [all, words, filter]);

  const connectedTo = (key: string): ReadonlySet<string> => links.get(key) ?? new Set();
  const chosen = choice !== null && base.some((rows) => rows.includes(choice.key)) ? choice : null;
  const connected = connectedTo(chosen?.key ?? '');
  const layout = layoutOf(chosen, base, connected);

  const choose = (key: string) => {
    setChoice({ key, layout: bringTogether(layout, key, connectedTo(key)), base });
    elements.current.get(key)?.focus();
  };
  const move = (from: string, direction: MapMove) => {
    const next = entryAt(layout, from, direction, connectedTo(from));
    if (next !== null) choose(next);
  };
  const open = (key: string) => {
    const [column, id] = key.split(' ');
    if (id === undefined || column === 'country') return;
    if (column === 'activity' || column === 'category') onOpen(column, id);
    else onOpen('processor', id);
  };
  const clear = () => setChoice(null);
  const keep = (key: string, element: HTMLElement | null) => {
    if (element === null) elements.current.delete(key);
    else elements.current.set(key, element);
  };

  if (all.length === 0) return <EmptyState drawing={<Ledger />} sentence={t('map.empty')} />;
  const path = chosen === null ? null : pathsThrough(shown, chosen.key);
  return (
    <div className="map">
      <MapHead t={t} look={look} onLook={setLook} />
      <MapFilters t={t} filter={filter} onFilter={setFilter} />
      {shown.length === 0 && <p role="status">{t('map.none')}</p>}
      {look === 'table' && shown.length > 0 && <MapTable t={t} paths={shown} onOpen={open} />}
      {look === 'map' && shown.length > 0 && (
        <>
          <MapLegend t={t} />
          <div className="map-heads">
            {mapColumns.map((column) => (
              <h3 key={column} id={`map-${column}`}>
                {t(`map.column.${column}`)}
              </h3>
            ))}
          </div>
          <div className="map-sheet" style={cssVars({ '--rows': layout[0]?.length ?? 0 })}>
            <MapLines layout={layout} lines={lines} chosen={path === null ? null : mapLines(path)} />
            {mapColumns.map((column, place) => (
              <MapColumn
                key={column}
                labelledBy={`map-${column}`}
                entries={entriesOf(layout[place] ?? [], chosen?.key ?? null, connected).map((entry) => ({
                  ...entry,
                  name: words.get(entry.key)?.name ?? '',
                  mark: words.get(entry.key)?.mark ?? null,
                  spoken: connectedName(t, entry.key, [...connectedTo(entry.key)], words),
                }))}
                onChoose={choose}
                onOpen={open}
                onMove={move}
                onClear={clear}
                keep={keep}
              />
            ))}
          </div>
          {chosen !== null && path !== null && (
            <PathSummary
              t={t}
              name={words.get(chosen.key)?.name ?? ''}
              paths={path}
              onOpen={chosen.key.startsWith('country ') ? null : () => open(chosen.key)}
              onClear={clear}
            />
          )}
        </>
      )}
    </div>
  );
}

function layoutOf(choice: Choice | null, base: MapLayout, connected: ReadonlySet<string>): MapLayout {
  if (choice === null) return base;
  return choice.base === base ? choice.layout : bringTogether(base, choice.key, connected);
}

function entriesOf(
  rows: readonly (string | null)[],
  chosen: string | null,
  connected: ReadonlySet<string>,
): readonly Pick<MapEntry, 'key' | 'row' | 'state'>[] {
  const stateOf = (key: string): MapEntry['state'] => {
    if (chosen === null) return 'plain';
    if (key === chosen) return 'chosen';
    return connected.has(key) ? 'linked' : 'aside';
  };
  return rows.flatMap((key, row) => (key === null ? [] : [{ key, row, state: stateOf(key) }]));
}
