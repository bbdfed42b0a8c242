/** Tests lines as they are kept: nothing unseen, nothing that was typed lost. */
import { expect, test } from 'vitest';
import { lineSchema, oneLine, textSchema, visibleText } from '../../../shared/domain/text/typed-text.ts';

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

test.each(['\u00ad', '\u3164\uffa0', '\u2800', '\u115f\u1160\u180e'])(
  'a name of nothing but signs that show nothing is no name: %j',
  (name) => {
    expect(oneLine(name)).toBe('');
  },
);

test('a text keeps its lines and loses what cannot be seen', () => {
  expect(visibleText(' Reçu.\r\nRappelé\u0000 le\u200b\tmardi.\u2028Sans suite. ')).toBe(
    'Reçu.\nRappelé  le\tmardi.\nSans suite.',
  );
});

test('a reason of nothing that can be seen is none', () => {
  expect(textSchema.min(1).safeParse('\u200b\u00ad\u0000').success).toBe(false);
});
