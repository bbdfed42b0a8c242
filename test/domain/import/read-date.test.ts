import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DateOrder } from '../../../shared/domain/import/column-mapping.ts';
import { detectDateOrder, readDate } from '../../../shared/domain/import/read-date.ts';

describe('a date is read as tools write it', () => {
  test.each<{ text: string; order: DateOrder | null; on: string }>([
    { text: '2021-03-04', order: null, on: '2021-03-04' },
    { text: '2021-03-04 10:11:12', order: null, on: '2021-03-04' },
    { text: '2021-03-04T23:59:59+02:00', order: null, on: '2021-03-04' },
    { text: '2021/3/4', order: 'dmy', on: '2021-03-04' },
    { text: '20210304', order: null, on: '2021-03-04' },
    { text: '04/03/2021', order: 'dmy', on: '2021-03-04' },
    { text: '03/04/2021', order: 'mdy', on: '2021-03-04' },
    { text: '4.3.2021', order: 'dmy', on: '2021-03-04' },
    { text: '04-03-2021 10:11', order: 'dmy', on: '2021-03-04' },
    { text: '31/12/2021', order: 'mdy', on: '2021-12-31' },
    { text: '12/31/2021', order: 'ask', on: '2021-12-31' },
    { text: '05/05/2021', order: 'ask', on: '2021-05-05' },
    { text: '04/03/21', order: 'dmy', on: '2021-03-04' },
    { text: '04/03/79', order: 'dmy', on: '1979-03-04' },
    { text: '4 mars 2021', order: null, on: '2021-03-04' },
    { text: '1er août 2021 à 10h30', order: null, on: '2021-08-01' },
    { text: 'jeudi 4 févr. 2021', order: null, on: '2021-02-04' },
    { text: '4 maart 2021', order: null, on: '2021-03-04' },
    { text: '4. März 2021', order: null, on: '2021-03-04' },
    { text: 'March 4, 2021', order: null, on: '2021-03-04' },
    { text: '04-Mar-2021', order: null, on: '2021-03-04' },
    { text: '1614816000', order: null, on: '2021-03-04' },
    { text: '1614816000000', order: null, on: '2021-03-04' },
    { text: '29/02/2020', order: 'dmy', on: '2020-02-29' },
    { text: ' 04/03/2021 ', order: 'dmy', on: '2021-03-04' },
  ])('$text ($order) is $on', ({ text, order, on }) => {
    expect(readDate(text, order)).toEqual({ kind: 'date', on });
  });

  test.each([
    [''],
    ['0000-00-00'],
    ['0000-00-00 00:00:00'],
    ['NULL'],
    ['-'],
    ['00/00/0000'],
    ['Never'],
    ['0'],
  ])('%j is no date', (text) => {
    expect(readDate(text, 'dmy')).toEqual({ kind: 'none' });
  });

  test.each([
    ['2021-02-30'],
    ['31/02/2021'],
    ['29/02/2021'],
    ['45/67/2021'],
    ['13/13/2021'],
    ['hier'],
    ['2021-13-01'],
    ['4 brumaire 2021'],
  ])('%j cannot be', (text) => {
    expect(readDate(text, 'dmy')).toEqual({ kind: 'impossible' });
  });

  test('a date that may be read in two ways is left to the user', () => {
    expect(readDate('03/04/2021', 'ask')).toEqual({ kind: 'ambiguous' });
    expect(readDate('03/04/2021', null)).toEqual({ kind: 'ambiguous' });
  });

  test('a birthday without a year is told apart from a mistake', () => {
    expect(readDate('05/14', 'mdy')).toEqual({ kind: 'no-year' });
  });
});

describe('the order of a column', () => {
  test('one slip does not turn the order of a thousand values round', () => {
    const values = [...Array.from({ length: 60 }, () => '25/12/2020'), '12/25/2020'];
    expect(detectDateOrder(values)).toBe('dmy');
  });

  test('a column that needs both orders is asked about', () => {
    expect(detectDateOrder(['25/12/2020', '12/25/2020'])).toBe('ask');
  });

  test('a column without dates has none', () => {
    expect(detectDateOrder(['', 'bonjour', '0000-00-00'])).toBeNull();
  });

  test('whatever day is written in an order is read back in that order', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('dmy', 'mdy', 'ymd'),
        fc.constantFrom('/', '-', '.'),
        (date, order, separator) => {
          const on = date.toISOString().slice(0, 10);
          const [year = '', month = '', dayOfMonth = ''] = on.split('-');
          const parts = {
            dmy: [dayOfMonth, month, year],
            mdy: [month, dayOfMonth, year],
            ymd: [year, month, dayOfMonth],
          }[order];
          expect(readDate(parts.join(separator), order)).toEqual({ kind: 'date', on });
        },
      ),
    );
  });
});
