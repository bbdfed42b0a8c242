/** The type on paper: which faces exist, their files (parsed once), and which face has a sign the first choice lacks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import type { Font, Glyph } from 'fontkit';
import { resourcesFolder } from '../resources.ts';

const files = {
  serif: 'source-serif-4/SourceSerif4-Regular.ttf',
  'serif-italic': 'source-serif-4/SourceSerif4-Italic.ttf',
  'serif-semibold': 'source-serif-4/SourceSerif4-SemiBold.ttf',
  sans: 'source-sans-3/SourceSans3-Regular.ttf',
  'sans-italic': 'source-sans-3/SourceSans3-Italic.ttf',
  'sans-semibold': 'source-sans-3/SourceSans3-SemiBold.ttf',
} as const;

export type Face = keyof typeof files;

/** Where a sign is looked for when a face lacks it: the same weight in the other family, then the plain sans. */
const substitutes: { readonly [face in Face]: readonly Face[] } = {
  serif: ['sans'],
  'serif-italic': ['sans-italic', 'sans'],
  'serif-semibold': ['sans-semibold', 'sans'],
  sans: ['serif'],
  'sans-italic': ['serif-italic', 'sans'],
  'sans-semibold': ['serif-semibold', 'sans'],
};

const parsed = new Map<Face, Font>();

/** The parsed font of a face. Read from disk at first use only: parsing costs five times as much as setting a page. */
export function fontOf(face: Face): Font {
  const known = parsed.get(face);
  if (known !== undefined) return known;
  const font = fontkit.create(readFileSync(join(resourcesFolder(), 'fonts', files[face])));
  if (!('layout' in font)) throw new Error(`${files[face]} is a collection, not a single font.`);
  parsed.set(face, withOwnCodePoints(font));
  return font;
}

/**
 * fontkit remembers each glyph with the code points it was first asked for, and asks for none when it embeds É and
 * meets its E: from then on every document would copy and read out nothing for E. Here each caller gets its own.
 */
function withOwnCodePoints(font: Font): Font {
  const remembered = font.getGlyph.bind(font);
  const own = new Map<string, Glyph>();
  const getGlyph = (id: number, codePoints: number[] = []): Glyph | null => {
    const key = `${id} ${codePoints.join(' ')}`;
    const known = own.get(key);
    if (known !== undefined) return known;
    // fontkit has no glyph beyond the font's last one, though its types say otherwise.
    const shared = remembered(id) as Glyph | null;
    if (shared === null) return null;
    const glyph = Object.create(shared, { codePoints: { value: codePoints } }) as Glyph;
    own.set(key, glyph);
    return glyph;
  };
  return Object.defineProperty(font, 'getGlyph', { value: getGlyph });
}

/** The face that can draw the whole text, the asked one first; `null` where none can. */
export function faceFor(text: string, asked: Face): Face | null {
  return [asked, ...substitutes[asked]].find((face) => canDraw(face, text)) ?? null;
}

/** Whether a face has a glyph for every code point of the text. */
export function canDraw(face: Face, text: string): boolean {
  const font = fontOf(face);
  return Array.from(text).every((sign) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
}
