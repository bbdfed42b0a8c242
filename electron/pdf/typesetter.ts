/** Measures and draws text on one document, whatever its alphabet, and remembers the signs that no face could draw. */
import type { PaperDocument } from './document.ts';
import { breakLines, type Line } from './line-breaking.ts';
import type { TextStyle } from './paper.ts';
import { cleanText, splitRuns } from './text-runs.ts';

export class Typesetter {
  readonly missing = new Set<string>();
  private readonly doc: PaperDocument;
  private readonly widths = new Map<TextStyle, Map<string, number>>();

  constructor(doc: PaperDocument) {
    this.doc = doc;
  }

  /** Width in points of one clean line. */
  width(text: string, style: TextStyle): number {
    const known = this.widthsOf(style);
    const cached = known.get(text);
    if (cached !== undefined) return cached;
    const width = splitRuns(text, style.face).reduce((sum, run) => {
      const font = this.doc.fontOf(run.face);
      const units = font.layout(run.text, [...style.features]).advanceWidth;
      return sum + (units / font.unitsPerEm) * style.size;
    }, 0);
    known.set(text, width);
    return width;
  }

  /** Breaks any text into lines no wider than `width` points. */
  lines(text: string, style: TextStyle, width: number): readonly Line[] {
    return breakLines(cleanText(text), width, (part) => this.width(part, style));
  }

  /** The text, cut with an ellipsis where it is wider than `width` points; one line. */
  fitted(text: string, style: TextStyle, width: number): string {
    const clean = cleanText(text).replaceAll('\n', ' ');
    if (this.width(clean, style) <= width) return clean;
    const first = this.lines(clean, style, width - this.width('…', style))[0];
    return `${first?.text ?? ''}…`;
  }

  /** Draws one clean line with its baseline at `baseline` points from the top of the page. */
  draw(line: Pick<Line, 'text' | 'continues'>, style: TextStyle, x: number, baseline: number): void {
    let at = x;
    this.doc.fillColor(style.ink);
    for (const run of splitRuns(line.continues ? `${line.text} ` : line.text, style.face)) {
      this.doc.useFace(run.face, style.size);
      if (run.missing !== null) {
        this.missing.add(run.missing);
        this.doc.markContent('Span', { actual: run.missing });
      }
      this.doc.text(run.text, at, baseline, {
        lineBreak: false,
        baseline: 'alphabetic',
        features: [...style.features] as PDFKit.Mixins.OpenTypeFeatures[],
      });
      if (run.missing !== null) this.doc.endMarkedContent();
      at = this.doc.x;
    }
  }

  private widthsOf(style: TextStyle): Map<string, number> {
    const known = this.widths.get(style) ?? new Map<string, number>();
    this.widths.set(style, known);
    return known;
  }
}
