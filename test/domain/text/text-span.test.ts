/** Replacing stretches of a text. */
import { expect, test } from 'vitest';
import { replaceSpans } from '../../../shared/domain/text/text-span.ts';

test('every span is replaced, in whatever order they come', () => {
  const spans = [
    { start: 8, end: 11 },
    { start: 0, end: 3 },
  ];
  expect(replaceSpans('abc, b, cde.', spans, '…')).toBe('…, b, ….');
});

test('without spans the text stays', () => {
  expect(replaceSpans('abc', [], '…')).toBe('abc');
});
