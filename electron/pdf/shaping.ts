/** Shapes each word of a document once, for measuring and for drawing alike: most of the time of a page goes there. */
import type { Font, GlyphRun } from 'fontkit';

type Layout = Font['layout'];

/**
 * The font, with a memory for shaped words that lives and dies with one document: words of a letter must not stay
 * behind in the process. A line is composed of its words and spaces; no face here kerns across a space.
 */
export function rememberingFont(font: Font): Font {
  const words = new Map<string, GlyphRun>();
  const shape = (word: string, features: readonly string[]): GlyphRun => {
    const key = `${features.join()}\u0000${word}`;
    const known = words.get(key);
    if (known !== undefined) return known;
    const run = font.layout(word, [...features]);
    words.set(key, run);
    return run;
  };
  const layout: Layout = (text, features) => {
    const wanted = Array.isArray(features) ? features : [];
    const runs = (text.match(/[^ ]+| /gu) ?? []).map((word) => shape(word, wanted));
    return {
      ...(runs[0] ?? font.layout('')),
      glyphs: runs.flatMap((run) => run.glyphs),
      // Copies, because pdfkit scales the positions in place.
      positions: runs.flatMap((run) => run.positions.map((position) => ({ ...position }))),
      advanceWidth: runs.reduce((sum, run) => sum + run.advanceWidth, 0),
    };
  };
  return Object.create(font, { layout: { value: layout } }) as Font;
}
