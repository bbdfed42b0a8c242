/** One column of the map as a list to choose from: arrows walk in it and to what is connected beside it. */
import type { KeyboardEvent } from 'react';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { cssVars } from '../../../ui/css-vars.ts';
import type { MapMove } from './map-layout.ts';
import { MapMark } from './MapMark.tsx';
import type { EntryWords } from './map-words.ts';

export interface MapEntry extends EntryWords {
  readonly key: string;
  /** From 0. */
  readonly row: number;
  /** With what it is connected to, for who hears the map. */
  readonly spoken: string;
  /** `linked`: on the path of the chosen one. */
  readonly state: 'chosen' | 'linked' | 'aside' | 'plain';
}

interface MapColumnProps {
  /** Of the head that names the list. */
  readonly labelledBy: string;
  readonly entries: readonly MapEntry[];
  readonly onChoose: (key: string) => void;
  readonly onOpen: (key: string) => void;
  readonly onMove: (from: string, move: MapMove) => void;
  readonly onClear: () => void;
  /** Keeps the element of each entry, to be focused. */
  readonly keep: (key: string, element: HTMLElement | null) => void;
}

const moves: Readonly<Record<string, MapMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
};

export function MapColumn({ labelledBy, entries, onChoose, onOpen, onMove, onClear, keep }: MapColumnProps) {
  const entrance = entries.find(({ state }) => state === 'chosen') ?? entries.find(isLinked) ?? entries[0];
  const press = (event: KeyboardEvent, { key, state }: MapEntry) => {
    const move = moves[event.key];
    if (move !== undefined) onMove(key, move);
    else if (event.key === 'Enter' && state === 'chosen') onOpen(key);
    else if (event.key === 'Enter' || event.key === ' ') onChoose(key);
    else if (event.key === 'Escape') onClear();
    else return;
    event.preventDefault();
  };
  return (
    <div role="listbox" aria-labelledby={labelledBy} className="map-column">
      {entries.map((entry) => (
        <div
          key={entry.key}
          ref={(element) => {
            keep(entry.key, element);
          }}
          role="option"
          aria-selected={entry.state === 'chosen'}
          tabIndex={entry === entrance ? 0 : -1}
          className="map-entry"
          data-state={entry.state}
          title={entry.name}
          style={cssVars({ '--row-number': entry.row + 1 })}
          onClick={() => onChoose(entry.key)}
          onDoubleClick={() => onOpen(entry.key)}
          onKeyDown={(event) => press(event, entry)}
        >
          <span className="map-words" aria-hidden>
            <span className="map-name" data-short={entry.mark !== null || undefined}>
              {entry.name}
            </span>
            {entry.mark !== null && (
              <span className="map-sign">
                <MapMark kind={entry.mark.kind} />
                {entry.mark.text}
              </span>
            )}
          </span>
          <VisuallyHidden>{entry.spoken}</VisuallyHidden>
        </div>
      ))}
    </div>
  );
}

function isLinked({ state }: MapEntry): boolean {
  return state === 'linked';
}
