/** The lines behind the columns of the map: for the eye only, as every entry says what it is connected to. */
import { columnOf, type MapLine } from './map-graph.ts';
import { rowOf, type MapLayout } from './map-layout.ts';

/** In hundredths of the width, as in the style sheet. */
const columnWidth = 19.75;
const step = 26.75;

interface MapLinesProps {
  readonly layout: MapLayout;
  readonly lines: readonly MapLine[];
  /** Those of the chosen path, drawn alone; null while nothing is chosen. */
  readonly chosen: readonly MapLine[] | null;
}

export function MapLines({ layout, lines, chosen }: MapLinesProps) {
  const rows = layout[0]?.length ?? 0;
  return (
    <svg className="map-lines" viewBox={`0 0 100 ${rows}`} preserveAspectRatio="none" aria-hidden>
      {(chosen ?? lines).map((line) => (
        <path
          key={`${line.from} > ${line.to}`}
          d={curve(layout, line)}
          data-indirect={line.isIndirect || undefined}
          data-chosen={chosen !== null || undefined}
        />
      ))}
    </svg>
  );
}

function curve(layout: MapLayout, { from, to }: MapLine): string {
  const start = columnOf(from) * step + columnWidth;
  const end = columnOf(to) * step;
  const startRow = rowOf(layout, from) + 0.5;
  const endRow = rowOf(layout, to) + 0.5;
  const middle = (start + end) / 2;
  return `M${start} ${startRow}C${middle} ${startRow} ${middle} ${endRow} ${end} ${endRow}`;
}
