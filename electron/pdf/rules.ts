/** Horizontal hairlines, the only lines on paper. */
import type { PaperDocument } from './document.ts';
import { hairline, inks, type Column } from './paper.ts';

/** `light` between rows and at the edges of the text, `strong` under a head or title. */
export function drawRule(doc: PaperDocument, place: Column, y: number, kind: 'light' | 'strong'): void {
  doc
    .moveTo(place.x, y)
    .lineTo(place.x + place.width, y)
    .lineWidth(kind === 'strong' ? 2 * hairline : hairline)
    .stroke(kind === 'strong' ? inks.text : inks.line);
}
