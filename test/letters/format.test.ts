/** Dates, citations, lists and spaces as each language writes them. */
import { describe, expect, test } from 'vitest';
import { languages } from '../../shared/domain/language.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import { startEvents } from '../../shared/domain/retention/retention-rule.ts';
import {
  capitalise,
  formatArticle,
  formatCount,
  formatDate,
  formatList,
  formatShortArticle,
  formatTime,
  phrase,
} from '../../shared/letters/format.ts';
import { createLocalizer } from '../../shared/letters/localizer.ts';
import { periodText } from '../../shared/letters/period-text.ts';
import { typeset } from '../../shared/letters/typography.ts';
import { wordsOf } from '../../shared/letters/words/words.ts';
import { plain } from './letter-text.ts';

test.each([
  ['fr', '09:30', '9 h 30'],
  ['fr', '14:00', '14 h'],
  ['nl', '09:30', '9.30'],
  ['en', '09:05', '9:05'],
  ['de', '09:30', '9:30'],
] as const)('%s writes the time %s as %s', (language, time, written) => {
  expect(plain(formatTime(language, time))).toBe(written);
});

test.each([
  ['fr', '2026-05-07', '7 mai 2026'],
  ['fr', '2026-05-01', '1er mai 2026'],
  ['fr', '2026-08-11', '11 août 2026'],
  ['nl', '2026-05-01', '1 mei 2026'],
  ['en', '2026-05-01', '1 May 2026'],
  ['de', '2026-03-01', '1. März 2026'],
] as const)('a day in %s: %s is %s', (language, day, expected) => {
  expect(plain(formatDate(language, localDate(day)))).toBe(expected);
});

test('the day of a date stays with its month', () => {
  expect(formatDate('fr', localDate('2026-05-07'))).toBe('7\u00a0mai 2026');
});

test.each([
  ['fr', '15', 'article 15 du RGPD'],
  ['fr', '21(1)', 'article 21, paragraphe 1, du RGPD'],
  ['fr', '17(3)(b)', 'article 17, paragraphe 3, point b), du RGPD'],
  ['nl', '15', 'artikel 15 AVG'],
  ['nl', '17(3)(b)', 'artikel 17, lid 3, onder b), AVG'],
  ['en', '17(3)(b)', 'Article 17(3)(b) GDPR'],
  ['de', '17(3)(b)', 'Artikel 17 Absatz 3 Buchstabe b DSGVO'],
] as const)('an article in %s: %s is %s', (language, place, expected) => {
  expect(plain(formatArticle(language, { act: 'gdpr', place }))).toBe(expected);
});

test('an article of French law names its law', () => {
  expect(plain(formatArticle('fr', { act: 'fr-lil', place: '85' }))).toBe(
    'article 85 de la loi n° 78-17 du 6 janvier 1978',
  );
});

test('in tables an article is short', () => {
  expect(languages.map((language) => plain(formatShortArticle(language, '6(1)(b)')))).toEqual([
    'art. 6.1.b',
    'art. 6.1.b',
    'Art. 6(1)(b)',
    'Art. 6 Abs. 1 Buchst. b',
  ]);
});

test('lists end as the language ends them', () => {
  expect(languages.map((language) => formatList(language, ['a', 'b', 'c']))).toEqual([
    'a, b et c',
    'a, b en c',
    'a, b and c',
    'a, b und c',
  ]);
});

test.each([
  ['fr', 0, '0 élément'],
  ['fr', 1, '1 élément'],
  ['fr', 2, '2 éléments'],
  ['fr', 1_000_000, '1 000 000 éléments'],
  ['nl', 1, '1 gegeven'],
  ['en', 0, '0 items'],
  ['en', 1, '1 item'],
  ['de', 1, '1 Angabe'],
  ['de', 2, '2 Angaben'],
] as const)('counts in %s: %i is %s', (language, count, expected) => {
  expect(plain(formatCount(language, wordsOf(language).items, count))).toBe(expected);
});

describe('French spaces', () => {
  test.each([
    ['a : b', 'a\u00a0: b'],
    ['a ; b ! c ?', 'a\u202f; b\u202f! c\u202f?'],
    ['« a »', '«\u202fa\u202f»'],
    ['«a»', '«\u202fa\u202f»'],
    ['https://exemple.be a', 'https://exemple.be a'],
    ['l’article 15, point a)', 'l’article\u00a015, point\u00a0a)'],
    ['n° {number}', 'n°\u00a0{number}'],
    ['loi n° 78-17', 'loi n°\u00a078-17'],
    ['la loi du 30 juillet 2018', 'la loi du 30\u00a0juillet 2018'],
    ['le 1er mai 2026', 'le 1er\u00a0mai 2026'],
  ])('%s', (written, expected) => {
    expect(typeset('fr', written)).toBe(expected);
  });

  test('setting twice changes nothing more', () => {
    const once = typeset('fr', 'a : b ; c ! « d » article 15');
    expect(typeset('fr', once)).toBe(once);
  });

  test('other languages keep their own signs', () => {
    expect(typeset('nl', 'artikel 15: “a”; b?')).toBe('artikel\u00a015: “a”; b?');
  });
});

test('a phrase takes what it is given literally, and throws on a place without a value', () => {
  expect(phrase('fr', '{a} : {b}', { a: '{b}', b: 'x ; y' })).toBe('{b}\u00a0: x ; y');
  expect(() => phrase('fr', '{c}', { a: '' })).toThrow(/unknown place "c"/);
});

test('capitals where a cell begins', () => {
  expect(capitalise('fr', 'élément')).toBe('Élément');
});

describe('how long data is kept', () => {
  const period = (parts: object) =>
    periodText(
      { duration: { unit: 'years', count: 3 }, startEvent: 'relation-ended', countsFrom: 'event', ...parts },
      createLocalizer('fr'),
    );
  test.each([
    [{}, '3 ans après la fin de notre relation'],
    [{ duration: { unit: 'years', count: 1 } }, '1 an après la fin de notre relation'],
    [
      { countsFrom: 'next-1-january', startEvent: 'financial-year-closed' },
      '3 ans à partir du 1er janvier qui suit la clôture de l’exercice comptable',
    ],
    [
      { duration: { unit: 'days', count: 0 }, startEvent: 'account-closed' },
      'effacement sans délai après la clôture de votre compte',
    ],
    [
      { duration: { unit: 'days', count: 0 }, startEvent: 'until-person-says-stop' },
      'jusqu’à ce que vous nous demandiez d’y mettre fin',
    ],
    [{ duration: { unit: 'indefinite', criterion: { fr: 'tant que {tu} veux' } } }, 'tant que {tu} veux'],
    [
      { duration: { unit: 'indefinite', criterion: null } },
      'le temps nécessaire aux finalités indiquées ici',
    ],
  ])('%j', (parts, expected) => {
    expect(plain(period(parts))).toBe(expected);
  });

  test.each(languages)('every start event has words of its own in %s', (language) => {
    const worded = startEvents.map((startEvent) =>
      periodText(
        { duration: { unit: 'months', count: 2 }, startEvent, countsFrom: 'event' },
        createLocalizer(language),
      ),
    );
    expect(new Set(worded).size).toBe(startEvents.length);
  });
});
