/** The hours of a breach on the screen, and an hour as people type it. */
import { expect, test } from 'vitest';
import { hoursBetween } from '../../../renderer/parts/hours-between.ts';
import { readTimeOfDay } from '../../../renderer/parts/time-of-day.ts';

const dueAt = '2026-03-18T08:30:00.000Z';

test.each([
  ['2026-03-15T08:30:00.000Z', { isPast: false, hours: 72, minutes: 0 }],
  // A minute that has begun is not left any more.
  ['2026-03-15T08:30:01.000Z', { isPast: false, hours: 71, minutes: 59 }],
  ['2026-03-18T08:30:00.000Z', { isPast: false, hours: 0, minutes: 0 }],
  ['2026-03-18T08:30:00.001Z', { isPast: true, hours: 0, minutes: 0 }],
  ['2026-03-18T11:35:00.000Z', { isPast: true, hours: 3, minutes: 5 }],
])('at %s', (now, left) => {
  expect(hoursBetween(Date.parse(now), dueAt)).toEqual(left);
});

test.each([
  ['9:5', '09:05'],
  ['09:30', '09:30'],
  ['9h30', '09:30'],
  ['9 h', '09:00'],
  ['16.40', '16:40'],
  ['8u15', '08:15'],
  ['14', '14:00'],
  ['24:00', null],
  ['9:60', null],
  ['', null],
  ['midi', null],
])('"%s"', (typed, time) => {
  expect(readTimeOfDay(typed)).toBe(time);
});
