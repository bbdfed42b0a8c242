/** Every pair of ink and ground that the tokens allow can be read, in both themes (WCAG 2.2, 1.4.3 and 1.4.11). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync(new URL('../../../renderer/ui/styles/tokens.css', import.meta.url), 'utf8');

function colours(theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const pairs = tokens.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/gu);
  return new Map(
    [...pairs].map(([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark]),
  );
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(theme: 'light' | 'dark', ink: string, ground: string): number {
  const palette = colours(theme);
  const [a, b] = [palette.get(ink), palette.get(ground)].map((colour) => {
    if (colour === undefined) throw new Error(`no such token: ${ink} or ${ground}`);
    return luminance(colour);
  });
  const [darker = 0, lighter = 0] = [a ?? 0, b ?? 0].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ['desk', 'paper', 'raised'] as const;
const inks = ['ink', 'soft', 'accent', 'late', 'due', 'done'] as const;
const readable: readonly (readonly [string, string])[] = [
  ...grounds.flatMap((ground) => inks.map((ink) => [ink, ground] as const)),
  ...['late-soft', 'due-soft', 'done-soft'].flatMap((ground) =>
    ['ink', 'soft', ground.replace('-soft', '')].map((ink) => [ink, ground] as const),
  ),
  ['faint', 'paper'],
  ['faint', 'raised'],
  ['on-accent', 'accent'],
  ['paper', 'ink'],
];

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  it.each(readable)('%s can be read on %s', (ink, ground) => {
    expect(contrast(theme, ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(grounds)('the outline of what can be operated is seen on %s', (ground) => {
    expect(contrast(theme, 'edge', ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(theme, 'accent', ground)).toBeGreaterThanOrEqual(3);
  });
});
