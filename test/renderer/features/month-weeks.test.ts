/** The diary: whole weeks, ISO week numbers, and each date on its day. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  monthWeeks,
  requestOfEntry,
  weekdayNames,
  weekNumber,
} from '../../../renderer/features/today/month-weeks.ts';
import { lastDayOfMonth, localDate, localDateOf } from '../../../shared/domain/local-date.ts';
import { aSummary, plainSpaces, translator } from '../say.ts';

const t = translator('fr');
const today = localDate('2026-05-06');
const empty = { today, diary: [], due: [] };

describe('a month of the diary', () => {
  it('shows every day of the month once, in whole weeks from Monday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2018, max: 2060 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const first = localDateOf(year, month, 1);
        const weeks = monthWeeks(t, { ...empty, month: first.slice(0, 7) });
        const days = weeks.flatMap((week) => week.days);
        const inside = days.filter(({ isOutside }) => isOutside !== true);
        expect(weeks.every((week) => week.days.length === 7)).toBe(true);
        expect(inside.map(({ number }) => Number(number))).toEqual(
          Array.from({ length: Number(lastDayOfMonth(first).slice(8)) }, (_, day) => day + 1),
        );
        expect(days.findIndex(({ id }) => id === first)).toBeLessThan(7);
      }),
    );
  });

  it.each([
    ['2024-12-30', 1],
    ['2026-12-28', 53],
    ['2027-01-04', 1],
    ['2026-05-04', 19],
  ])('counts the week of %s as %i', (monday, number) => {
    expect(weekNumber(localDate(monday))).toBe(number);
  });

  it('begins the week with Monday', () => {
    expect(
      weekdayNames(t)
        .map(({ long }) => long)
        .at(0),
    ).toBe('lundi');
    expect(weekdayNames(t)).toHaveLength(7);
  });

  const summary = aSummary({ today, aimOn: '2026-05-07', limitOn: '2026-05-11' }, { reference: '2026-0042' });
  const line = (kind: 'aim' | 'limit', on: string) =>
    ({ on: localDate(on), kind, requestId: summary.id, label: '2026-0042' }) as const;
  const dayOf = (month: string, on: string, diary: Parameters<typeof monthWeeks>[1]['diary']) =>
    monthWeeks(t, { month, today, diary, due: [summary] })
      .flatMap(({ days }) => days)
      .find(({ id }) => id === on);

  it('writes the aim and the limit on their days, and leads from there to the request', () => {
    const diary = [line('aim', '2026-05-07'), line('limit', '2026-05-11')];
    const aim = dayOf('2026-05', '2026-05-07', diary)?.entries[0];
    expect(aim).toMatchObject({ label: '2026-0042 à viser', tone: 'due' });
    expect(requestOfEntry(aim?.id ?? '')).toBe(summary.id);
    expect(dayOf('2026-05', '2026-05-11', diary)?.entries[0]?.label).toBe('2026-0042 au plus tard');
  });

  it('writes one line where the aim is the limit', () => {
    const diary = [line('aim', '2026-05-07'), line('limit', '2026-05-07')];
    expect(dayOf('2026-05', '2026-05-07', diary)?.entries.map(({ label }) => label)).toEqual([
      '2026-0042 au plus tard',
    ]);
  });

  it('marks a limit that has passed as late', () => {
    const diary = [line('limit', '2026-05-04')];
    expect(dayOf('2026-05', '2026-05-04', diary)?.entries[0]?.tone).toBe('late');
  });

  it('says why a day is free, in the words of the language', () => {
    const holiday = {
      on: localDate('2026-05-14'),
      kind: 'holiday',
      requestId: null,
      label: 'ascension',
    } as const;
    const day = dayOf('2026-05', '2026-05-14', [holiday]);
    expect(day?.closedFor).toBe('Ascension');
    expect(day?.entries).toEqual([]);
    expect(plainSpaces(day?.label ?? '')).toBe('jeudi 14 mai');
  });
});
