/** Dates go in and out of the date fields as 'YYYY-MM-DD' text. */
import { describe, expect, it } from 'vitest';
import { fromCalendarDate, toCalendarDate } from '../../../renderer/ui/date-value.ts';

describe('the value of a date field', () => {
  it.each(['2026-05-07', '2024-02-29', '1999-12-31'])('comes back as it went in: %s', (text) => {
    expect(fromCalendarDate(toCalendarDate(text))).toBe(text);
  });

  it('is null while there is no date', () => {
    expect(toCalendarDate(null)).toBeNull();
    expect(fromCalendarDate(null)).toBeNull();
  });

  it.each(['07/05/2026', '2026-5-7', '2026-02-30', '2026-13-01', ''])('refuses %s', (text) => {
    expect(() => toCalendarDate(text)).toThrow(RangeError);
  });
});
