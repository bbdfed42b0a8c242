/** When data falls due: periods of policies and of the law, counted under Regulation 1182/71. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addYears, daysBetween, isBefore } from '../../../shared/domain/local-date.ts';
import { dueForDeletionOn } from '../../../shared/domain/retention/due-for-deletion.ts';
import {
  startEvents,
  type Duration,
  type StartEvent,
} from '../../../shared/domain/retention/retention-rule.ts';
import { anyDay } from '../../helpers/days.ts';
import { aRule, happened } from '../../helpers/retention.ts';

const years = (count: number): Duration => ({ unit: 'years', count });
const months = (count: number): Duration => ({ unit: 'months', count });
const days = (count: number): Duration => ({ unit: 'days', count });

describe('dueForDeletionOn', () => {
  test.each<{ start: StartEvent; on: string; duration: Duration; through: string; due: string; why: string }>(
    [
      {
        start: 'account-closed',
        on: '2026-01-15',
        duration: months(3),
        through: '2026-04-15',
        due: '2026-04-16',
        why: 'login data',
      },
      {
        start: 'account-closed',
        on: '2026-02-28',
        duration: years(1),
        through: '2027-02-28',
        due: '2027-03-01',
        why: 'actions on a portal',
      },
      {
        start: 'subscription-ended',
        on: '2025-06-30',
        duration: years(1),
        through: '2026-06-30',
        due: '2026-07-01',
        why: 'subscription',
      },
      {
        start: 'satisfactory-answer',
        on: '2025-08-31',
        duration: months(12),
        through: '2026-08-31',
        due: '2026-09-01',
        why: 'contact form',
      },
      {
        start: 'collected',
        on: '2024-01-31',
        duration: months(13),
        through: '2025-02-28',
        due: '2025-03-01',
        why: 'cookies: no 31 February',
      },
      {
        start: 'collected',
        on: '2024-01-31',
        duration: months(26),
        through: '2026-03-31',
        due: '2026-04-01',
        why: 'audience figures',
      },
      {
        start: 'relation-ended',
        on: '2023-03-05',
        duration: years(3),
        through: '2026-03-05',
        due: '2026-03-06',
        why: 'customer file',
      },
      {
        start: 'last-contact',
        on: '2024-02-29',
        duration: years(3),
        through: '2027-02-28',
        due: '2027-03-01',
        why: 'prospect, from a leap day',
      },
      {
        start: 'until-person-says-stop',
        on: '2026-05-04',
        duration: days(0),
        through: '2026-05-03',
        due: '2026-05-04',
        why: 'at once',
      },
      {
        start: 'contract-performed',
        on: '2016-09-10',
        duration: years(10),
        through: '2026-09-10',
        due: '2026-09-11',
        why: 'electronic contract',
      },
      {
        start: 'recorded',
        on: '2026-01-31',
        duration: months(1),
        through: '2026-02-28',
        due: '2026-03-01',
        why: 'camera image',
      },
      {
        start: 'letter-sent',
        on: '2026-11-30',
        duration: months(3),
        through: '2027-02-28',
        due: '2027-03-01',
        why: 'data annex',
      },
      {
        start: 'request-closed',
        on: '2021-07-01',
        duration: years(5),
        through: '2026-07-01',
        due: '2026-07-02',
        why: 'request file',
      },
      {
        start: 'document',
        on: '2019-05-02',
        duration: years(7),
        through: '2026-05-02',
        due: '2026-05-03',
        why: 'supporting document',
      },
      {
        start: 'invoice-issued',
        on: '2026-01-01',
        duration: days(30),
        through: '2026-01-31',
        due: '2026-02-01',
        why: 'days',
      },
      {
        start: 'financial-year-closed',
        on: '2015-12-31',
        duration: years(10),
        through: '2025-12-31',
        due: '2026-01-01',
        why: 'France, from closing',
      },
    ],
  )('$start on $on is due on $due: $why', ({ start, on, duration, through, due }) => {
    const result = dueForDeletionOn(aRule({ startEvent: start, duration }), [happened(start, on)]);
    expect(result).toMatchObject({ ok: true, value: { keptThroughOn: through, dueOn: due } });
  });

  test.each([
    { closed: '2018-12-31', through: '2025-12-31', due: '2026-01-01', why: 'a calendar year' },
    { closed: '2019-03-31', through: '2026-12-31', due: '2027-01-01', why: 'a year that ends in spring' },
    {
      closed: '2019-01-01',
      through: '2026-12-31',
      due: '2027-01-01',
      why: 'closed on 1 January: the next one counts',
    },
  ])('Belgian books of a year closed on $closed are due on $due: $why', ({ closed, through, due }) => {
    const rule = aRule({
      startEvent: 'financial-year-closed',
      countsFrom: 'next-1-january',
      duration: years(7),
    });
    const result = dueForDeletionOn(rule, [happened('financial-year-closed', closed)]);
    expect(result).toMatchObject({ ok: true, value: { keptThroughOn: through, dueOn: due } });
  });

  test('tells the steps that led to the day', () => {
    const rule = aRule({ startEvent: 'invoice-issued', countsFrom: 'next-1-january', duration: years(7) });
    const result = dueForDeletionOn(rule, [happened('invoice-issued', '2026-03-05')]);
    expect(result.ok && result.value.steps).toEqual([
      { kind: 'event', event: 'invoice-issued', on: '2026-03-05' },
      { kind: 'next-1-january', on: '2027-01-01' },
      { kind: 'kept-for', duration: { unit: 'years', count: 7 }, on: '2033-12-31' },
    ]);
  });

  test('of an event that happened again, the last time counts', () => {
    const events = [
      happened('last-contact', '2022-05-01'),
      happened('last-contact', '2024-05-01'),
      happened('last-contact', '2020-05-01'),
    ];
    expect(dueForDeletionOn(aRule({ startEvent: 'last-contact', duration: years(3) }), events)).toMatchObject(
      {
        value: { keptThroughOn: '2027-05-01' },
      },
    );
  });

  test.each(startEvents)('without %s the start is not known, whatever else happened', (startEvent) => {
    const others = startEvents
      .filter((each) => each !== startEvent)
      .map((each) => happened(each, '2020-01-01'));
    expect(dueForDeletionOn(aRule({ startEvent }), others)).toEqual({ ok: false, error: 'start-not-known' });
  });

  test('criteria instead of a period have no end', () => {
    const rule = aRule({ startEvent: 'relation-ended', duration: { unit: 'indefinite', criterion: null } });
    expect(dueForDeletionOn(rule, [happened('relation-ended', '2020-01-01')])).toEqual({
      ok: false,
      error: 'no-end',
    });
  });

  test('a period of days is kept exactly that many days after the event', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 5000 }), (on, count) => {
        const result = dueForDeletionOn(aRule({ startEvent: 'collected', duration: days(count) }), [
          { event: 'collected', on },
        ]);
        expect(result.ok && daysBetween(on, result.value.keptThroughOn)).toBe(count);
        expect(result.ok && addDays(result.value.keptThroughOn, 1) === result.value.dueOn).toBe(true);
      }),
    );
  });

  test('a period from the next 1 January is never shorter than from the event, and less than a year longer', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (on, count) => {
        const [plain, january] = (['event', 'next-1-january'] as const).map((countsFrom) =>
          dueForDeletionOn(aRule({ startEvent: 'document', duration: years(count), countsFrom }), [
            { event: 'document', on },
          ]),
        );
        if (!plain?.ok || !january?.ok) throw new Error('both have an end');
        expect(isBefore(january.value.dueOn, plain.value.dueOn)).toBe(false);
        expect(isBefore(addYears(plain.value.dueOn, 1), january.value.dueOn)).toBe(false);
      }),
    );
  });
});
