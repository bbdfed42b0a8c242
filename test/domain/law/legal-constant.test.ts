/** Law as dated data: which version is in force on a day, and what the built-in versions say. */
import { describe, expect, test } from 'vitest';
import {
  answerMonths,
  answeringLaw,
  atOnceWorkingDays,
  breachNoticeHours,
  extensionMonths,
  postByWorkingDays,
} from '../../../shared/domain/law/answering-law.ts';
import { articleSchema } from '../../../shared/domain/law/article.ts';
import { consentAge, consentAges } from '../../../shared/domain/law/consent-age.ts';
import { breachNoticeDueAt, hoursDeadline } from '../../../shared/domain/law/hours-deadline.ts';
import {
  governing,
  inForceOn,
  legalVersionSchema,
  type LegalConstant,
  type LegalVersion,
} from '../../../shared/domain/law/legal-constant.ts';
import { addDays, localDate } from '../../../shared/domain/local-date.ts';

const version = (value: number, from: string, until: string | null = null): LegalVersion => ({
  value,
  inForceFrom: localDate(from),
  inForceUntil: until === null ? null : localDate(until),
  source: { act: 'gdpr', place: '12(3)' },
});

describe('inForceOn', () => {
  const versions = [version(3, '2030-01-01'), version(1, '2018-05-25', '2029-12-31')];

  test.each([
    ['2018-05-24', null],
    ['2018-05-25', 1],
    ['2029-12-31', 1],
    ['2030-01-01', 3],
    ['2099-01-01', 3],
  ])('%s: %j', (day, value) => {
    expect(inForceOn(versions, localDate(day))?.value ?? null).toBe(value);
  });

  test('prefers the version that began last where an edited one overlaps', () => {
    const edited = [version(2, '2026-07-01'), version(1, '2018-05-25')];
    expect(inForceOn(edited, localDate('2026-06-30'))?.value).toBe(1);
    expect(inForceOn(edited, localDate('2026-07-01'))?.value).toBe(2);
  });

  test('is nothing in a gap, where the last version that had begun still governs', () => {
    const gap: LegalConstant = [version(1, '2018-05-25', '2020-12-31'), version(2, '2022-01-01')];
    expect(inForceOn(gap, localDate('2021-06-01'))).toBeNull();
    expect(governing(gap, localDate('2021-06-01')).value).toBe(1);
  });

  test('is nothing before the first version, where the oldest governs', () => {
    const constant: LegalConstant = [version(2, '2030-01-01'), version(1, '2018-05-25')];
    expect(governing(constant, localDate('2017-01-01')).value).toBe(1);
  });
});

describe('the built-in law', () => {
  test.each([
    ['one month to answer', answerMonths, 1, '12(3)'],
    ['two further months', extensionMonths, 2, '12(3)'],
    ['72 hours for a breach', breachNoticeHours, 72, '33(1)'],
  ] as const)('%s, since the GDPR applies', (_, constant, value, place) => {
    const found = inForceOn(constant, localDate('2018-05-25'));
    expect(found).toMatchObject({ value, source: { act: 'gdpr', place } });
    expect(inForceOn(constant, localDate('2018-05-24'))).toBeNull();
  });

  test.each([
    ['two working days to stop marketing', atOnceWorkingDays, 2],
    ['five working days for the post', postByWorkingDays, 5],
  ] as const)('%s is marked as a choice of the app, not as law', (_, constant, value) => {
    expect(inForceOn(constant, localDate('2026-01-01'))).toMatchObject({ value, source: { act: 'greffe' } });
  });

  test('has no overlap, no gap and a source everywhere', () => {
    const { holidayRules: _, ...answering } = answeringLaw;
    for (const constant of [...Object.values(answering), breachNoticeHours, ...Object.values(consentAges)]) {
      constant.forEach((each, index) => {
        expect(legalVersionSchema.safeParse(each).success).toBe(true);
        const next = constant[index + 1];
        expect(each.inForceUntil).toEqual(next === undefined ? null : addDays(next.inForceFrom, -1));
      });
    }
  });
});

describe('a version', () => {
  test('cannot end before it begins', () => {
    expect(legalVersionSchema.safeParse(version(1, '2026-01-02', '2026-01-01')).success).toBe(false);
    expect(legalVersionSchema.safeParse(version(1, '2026-01-01', '2026-01-01')).success).toBe(true);
  });

  test('names an act that is known', () => {
    expect(articleSchema.safeParse({ act: 'directive-95-46', place: '12' }).success).toBe(false);
  });
});

describe('the age of consent to online services', () => {
  test.each([
    ['BE', '2018-09-04', 16, 'gdpr', '8(1)'],
    ['BE', '2018-09-05', 13, 'be-law-2018-07-30', '7'],
    ['BE', '2026-01-01', 13, 'be-law-2018-07-30', '7'],
    ['FR', '2019-05-31', 15, 'fr-lil', '7-1'],
    ['FR', '2019-06-01', 15, 'fr-lil', '45'],
  ] as const)('%s on %s: %i (%s, %s)', (country, on, value, act, place) => {
    expect(consentAge(country, localDate(on))).toMatchObject({ value, source: { act, place } });
  });
});

describe('periods in hours', () => {
  test.each([
    ['2026-03-06T16:20:00Z', 72, '2026-03-09T16:20:00.000Z', 'over a week-end, to the minute'],
    [
      '2026-03-28T12:00:00+01:00',
      72,
      '2026-03-31T11:00:00.000Z',
      'over the change to summer time: 72 real hours',
    ],
    ['2026-12-31T23:59:59.5Z', 24, '2027-01-01T23:59:59.500Z', 'into a public holiday'],
    ['2028-02-28T10:00:00Z', 48, '2028-03-01T10:00:00.000Z', 'over a leap day'],
  ])('%s + %i h = %s: %s', (start, hours, expected) => {
    expect(hoursDeadline(start, hours)).toBe(expected);
  });

  test('give 72 hours for the notice of a breach', () => {
    expect(breachNoticeDueAt('2026-05-01T08:00:00Z')).toBe('2026-05-04T08:00:00.000Z');
    expect(breachNoticeDueAt('2026-05-01T08:00:00Z', [version(48, '2018-05-25')])).toBe(
      '2026-05-03T08:00:00.000Z',
    );
  });

  test('refuse a start that is no instant', () => {
    expect(() => hoursDeadline('2026-05-01', 72)).toThrow(RangeError);
  });
});
