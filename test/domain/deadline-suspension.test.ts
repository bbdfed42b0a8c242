/** A suspended deadline: from the day the question leaves to the day the answer is there. */
import { describe, expect, test } from 'vitest';
import { aDeadline, kinds, onlyStep } from '../helpers/deadline-builders.ts';

const identity = (from: string, until: string | null) => ({ from, until, reason: 'identity' }) as const;

describe('a closed suspension', () => {
  // Received Tuesday 3 March 2026: nominal end Friday 3 April.
  test.each([
    ['2026-03-10', '2026-03-10', 0, '2026-04-03', '2026-04-03', 'answered the same day: nothing is gained'],
    ['2026-03-10', '2026-03-11', 1, '2026-04-04', '2026-04-07', 'one day, then over Easter'],
    ['2026-03-10', '2026-03-20', 10, '2026-04-13', '2026-04-13', 'ten days'],
    ['2026-03-03', '2026-03-13', 10, '2026-04-13', '2026-04-13', 'asked on the day of receipt'],
    [
      '2026-04-03',
      '2026-04-10',
      7,
      '2026-04-10',
      '2026-04-10',
      'asked on the last day: the answer comes on the last day',
    ],
    [
      '2026-03-10',
      '2026-03-05',
      0,
      '2026-04-03',
      '2026-04-03',
      'an answer before the question counts for nothing',
    ],
  ])('from %s to %s adds %i days: nominal %s, limit %s: %s', (from, until, days, nominalOn, limitOn) => {
    const deadline = aDeadline({ receivedOn: '2026-03-03', suspensions: [identity(from, until)] });
    expect(deadline).toMatchObject({ nominalOn, limitOn, suspendedDays: days, isSuspended: false });
    expect(deadline.firstMonth).toEqual({ nominalOn, limitOn });
  });

  test('leaves the undisturbed date as the one to aim at', () => {
    const deadline = aDeadline({
      receivedOn: '2026-03-03',
      suspensions: [identity('2026-03-10', '2026-03-20')],
    });
    expect(deadline.aimOn).toBe('2026-04-03');
    expect(deadline.undisturbed).toEqual({
      nominalOn: '2026-04-03',
      limitOn: '2026-04-03',
      aimOn: '2026-04-03',
    });
    expect(onlyStep(deadline, 'aim')).toMatchObject({ on: '2026-04-03', isUndisturbed: true });
  });

  test('names its article by its reason', () => {
    const suspensions = [
      identity('2026-03-10', '2026-03-12'),
      { from: '2026-03-16', until: '2026-03-18', reason: 'clarification' },
    ] as const;
    const steps = aDeadline({ receivedOn: '2026-03-03', suspensions }).steps.filter(
      ({ kind }) => kind === 'suspension',
    );
    expect(steps.map(({ article, on }) => [article.act, article.place, on])).toEqual([
      ['gdpr', '12(6)', '2026-04-05'],
      ['gdpr', 'recital 63', '2026-04-07'],
    ]);
  });

  test('moves the end of an extended period and of the first month alike', () => {
    const deadline = aDeadline({
      receivedOn: '2026-03-03',
      extendedOn: '2026-04-10',
      suspensions: [identity('2026-03-10', '2026-03-20')],
    });
    expect(deadline.firstMonth).toEqual({ nominalOn: '2026-04-13', limitOn: '2026-04-13' });
    expect(deadline).toMatchObject({ nominalOn: '2026-06-13', limitOn: '2026-06-15' });
  });

  test('that made an extension timely leaves the undisturbed count without it', () => {
    const deadline = aDeadline({
      receivedOn: '2026-03-03',
      extendedOn: '2026-04-10',
      suspensions: [identity('2026-03-10', '2026-03-20')],
    });
    expect(deadline.undisturbed.limitOn).toBe('2026-04-03');
    expect(deadline.aimOn).toBe('2026-04-03');
  });

  test('during the two further months moves only the whole period', () => {
    const deadline = aDeadline({
      receivedOn: '2026-03-03',
      extendedOn: '2026-03-30',
      suspensions: [identity('2026-05-04', '2026-05-09')],
    });
    expect(deadline.firstMonth.limitOn).toBe('2026-04-03');
    expect(deadline.nominalOn).toBe('2026-06-08');
  });
});

describe('several suspensions', () => {
  test.each([
    ['apart', [identity('2026-03-10', '2026-03-12'), identity('2026-03-16', '2026-03-20')], 6],
    ['touching', [identity('2026-03-10', '2026-03-15'), identity('2026-03-15', '2026-03-20')], 10],
    ['overlapping', [identity('2026-03-10', '2026-03-16'), identity('2026-03-12', '2026-03-20')], 10],
    [
      'one inside the other',
      [identity('2026-03-10', '2026-03-20'), identity('2026-03-12', '2026-03-14')],
      10,
    ],
    ['the same twice', [identity('2026-03-10', '2026-03-20'), identity('2026-03-10', '2026-03-20')], 10],
    ['in the wrong order', [identity('2026-03-12', '2026-03-20'), identity('2026-03-10', '2026-03-16')], 10],
  ])('%s count each day once', (_, suspensions, days) => {
    const deadline = aDeadline({ receivedOn: '2026-03-03', suspensions });
    expect(deadline.suspendedDays).toBe(days);
    expect(kinds(deadline).filter((kind) => kind === 'suspension')).toHaveLength(2);
  });
});

describe('an open suspension', () => {
  test('leaves to a closed one of the same day the days that were its own', () => {
    const suspensions = [identity('2026-03-10', null), identity('2026-03-10', '2026-03-12')];
    const { steps } = aDeadline({ receivedOn: '2026-03-03', suspensions, today: '2026-03-20' });
    const counted = steps.flatMap((step) => (step.kind === 'suspension' ? [[step.until, step.days]] : []));
    expect(counted).toEqual([
      ['2026-03-12', 2],
      [null, 8],
    ]);
  });

  const suspensions = [identity('2026-03-10', null)];

  test.each([
    ['2026-03-10', 0, '2026-04-03'],
    ['2026-03-11', 1, '2026-04-07'],
    ['2026-04-09', 30, '2026-05-04'],
    ['2027-03-10', 365, '2027-04-05'],
  ])('counts up to %s: %i days, limit %s', (today, days, limitOn) => {
    const deadline = aDeadline({ receivedOn: '2026-03-03', suspensions, today });
    expect(deadline).toMatchObject({ suspendedDays: days, limitOn, isSuspended: true, aimOn: '2026-04-03' });
    expect(onlyStep(deadline, 'suspension')).toMatchObject({ until: null, countedUntil: today, days });
  });

  test('is not running before its question has left', () => {
    expect(aDeadline({ receivedOn: '2026-03-03', suspensions, today: '2026-03-09' }).isSuspended).toBe(false);
  });
});

describe('a question that leaves late', () => {
  test('after the limit suspends nothing', () => {
    const deadline = aDeadline({
      receivedOn: '2026-03-03',
      suspensions: [identity('2026-04-04', null)],
      today: '2026-05-01',
    });
    expect(deadline).toMatchObject({ limitOn: '2026-04-03', suspendedDays: 0, isSuspended: false });
    expect(onlyStep(deadline, 'suspension-not-counted')).toMatchObject({
      from: '2026-04-04',
      on: '2026-04-03',
    });
  });

  // Received 5 March 2025: nominal end Saturday 5 April, limit Monday 7 April.
  test('between the nominal end and the limit lengthens the limit', () => {
    const deadline = aDeadline({
      receivedOn: '2025-03-05',
      suspensions: [identity('2025-04-07', '2025-04-09')],
    });
    expect(deadline).toMatchObject({ nominalOn: '2025-04-09', limitOn: '2025-04-09', suspendedDays: 2 });
    expect(kinds(deadline)).toEqual([
      'received',
      'counting-starts',
      'months-added',
      'rolled',
      'suspension',
      'limit',
      'aim',
      'post-by',
    ]);
  });

  test('between the nominal end and the limit gains nothing where it is answered at once', () => {
    const deadline = aDeadline({
      receivedOn: '2025-03-05',
      suspensions: [identity('2025-04-07', '2025-04-07')],
    });
    expect(deadline).toMatchObject({ nominalOn: '2025-04-05', limitOn: '2025-04-07', suspendedDays: 0 });
  });

  test('may still come within the time that an earlier suspension gave', () => {
    const suspensions = [identity('2026-03-10', '2026-03-20'), identity('2026-04-10', '2026-04-12')];
    expect(aDeadline({ receivedOn: '2026-03-03', suspensions })).toMatchObject({
      suspendedDays: 12,
      nominalOn: '2026-04-15',
    });
  });
});
