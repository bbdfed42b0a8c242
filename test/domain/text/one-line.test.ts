/** Tests lines as they are kept: nothing unseen, nothing that was typed lost. */
import { expect, test } from 'vitest';
import { lineSchema, oneLine } from '../../../shared/domain/text/one-line.ts';

test.each([
  ['Zoé\r\nBrume', 'Zoé Brume'],
  [' Zoé\u0000\u0007\tBrume\u0085', 'Zoé Brume'],
  ['Zoé \u202Efdp.exe\u202C', 'Zoé fdp.exe'],
  ['\u2066Zoé\u2069\u200B\uFEFF', 'Zoé'],
  ['Zoé\uD800', 'Zoé'],
])('what cannot be seen goes: %j', (typed, kept) => {
  expect(oneLine(typed)).toBe(kept);
  expect(oneLine(kept)).toBe(kept);
});

test.each(['O’Brume-Nuage, Zoé', '山田 花子', 'زهرا نیک‌پور', 'Jean\u00a0Brume', '👩‍👧'])(
  'what can be seen stays: %s',
  (name) => {
    expect(oneLine(name)).toBe(name);
  },
);

test('a line of nothing that can be seen is empty', () => {
  expect(lineSchema.min(1).safeParse('\u202e\u200b\u0007').success).toBe(false);
});
