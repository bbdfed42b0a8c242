/** The type on paper: which faces exist, their files (parsed once), and which face has a sign the first choice lacks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
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
  parsed.set(face, font);
  return font;
}

/** The face that can draw a whole grapheme, the asked one first; `null` where none has it. */
export function faceFor(grapheme: string, asked: Face): Face | null {
  return [asked, ...substitutes[asked]].find((face) => canDraw(face, grapheme)) ?? null;
}

/** Whether a face has a glyph for every code point of the text. */
export function canDraw(face: Face, text: string): boolean {
  const font = fontOf(face);
  return Array.from(text).every((sign) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
}
