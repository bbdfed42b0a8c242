/** What the letters of a breach must contain: to a person (GDPR Art. 34(2)), to the client for whom we process (Art. 33(2) and (3)). */
import { expect, test } from 'vitest';
import { languages } from '../../shared/domain/language.ts';
import { composeLetter } from '../../shared/letters/compose-letter.ts';
import { compose, plainText } from './letter-text.ts';
import { aBreach, breachLetter } from './sample-cases.ts';

const textOf = (...input: Parameters<typeof breachLetter>) =>
  plainText(compose(breachLetter(...input)).document);

test.each(languages)(
  'a person reads what happened, what it means, what was done and what to do, %s',
  (language) => {
    const text = textOf('BE', language, 'breach-notice');
    for (const said of ['W-45', 'W-47', 'W-49', 'W-51', 'W-55', 'V-2026-001', '34'])
      expect(text).toContain(said);
    // Neither the words for the authority, nor how many others are concerned.
    for (const hidden of ['W-41', '1200', '1 200']) expect(text).not.toContain(hidden);
  },
);

const writtenTime = { fr: '9 h 30', nl: '9.30 uur', en: '9:30', de: '9:30 Uhr' } as const;

test.each(languages)('the client reads all that its own notice needs, %s', (language) => {
  const text = textOf('FR', language, 'breach-client-notice');
  for (const said of [
    'W-43',
    'W-45',
    'W-47',
    'W-49',
    'W-55',
    'W-57',
    writtenTime[language],
    '72',
    'V-2026-001',
  ])
    expect(text).toContain(said);
  expect(text).toMatch(/1[.,\s\u00a0\u202f]?200/u);
  expect(text).not.toContain('W-51');
});

test('a letter without its words, or without the language of the reader, is not written', () => {
  const { words } = aBreach();
  const without = aBreach({ words: { ...words, consequences: null } });
  for (const kind of ['breach-notice', 'breach-client-notice'] as const)
    expect(composeLetter(breachLetter('BE', 'fr', kind, { breach: without }))).toEqual({
      ok: false,
      error: { missing: [{ kind: 'breach-words' }] },
    });
  const onlyFrench = aBreach({ words: { ...words, nature: { fr: 'W-45' } } });
  expect(composeLetter(breachLetter('BE', 'nl', 'breach-notice', { breach: onlyFrench }))).toMatchObject({
    ok: false,
    error: { missing: [{ kind: 'language', what: 'breach-words' }] },
  });
});

test('a breach of one day is told with that day alone', () => {
  const breach = aBreach({ happenedUntil: null });
  const text = textOf('BE', 'fr', 'breach-notice', { breach });
  expect(text).toContain('L’incident a eu lieu le 1er mars 2026');
  expect(text).not.toContain('a commencé');
});
