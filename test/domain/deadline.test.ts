/** The deadline of an answer: the cases worked by hand, and what each rule contributes. */
import { describe, expect, test } from 'vitest';
import { answeringLaw } from '../../shared/domain/law/answering-law.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import { answerDeadline, deadlineSchema, deadlineStanding } from '../../shared/domain/request/deadline.ts';
import { extensionStanding } from '../../shared/domain/request/extension.ts';
import { immediateDutyOn } from '../../shared/domain/request/immediate-duty.ts';
import { promisedDelaySchema } from '../../shared/domain/request/promised-delay.ts';
import { aDeadline, aDeadlineInput, kinds, onlyStep } from '../helpers/deadline-builders.ts';

describe('the worked cases', () => {
  test.each([
    ['BE', '2025-03-05', '2025-04-05', '2025-04-07', 'a Saturday rolls to Monday'],
    ['FR', '2025-03-05', '2025-04-05', '2025-04-07', 'a Saturday rolls to Monday'],
    ['BE', '2025-08-31', '2025-09-30', '2025-09-30', 'September has no 31st'],
    ['BE', '2024-01-31', '2024-02-29', '2024-02-29', 'the last day of a leap February'],
    ['BE', '2025-01-31', '2025-02-28', '2025-02-28', 'the last day of a common February'],
    ['BE', '2026-03-06', '2026-04-06', '2026-04-07', 'Easter Monday'],
    ['FR', '2026-03-06', '2026-04-06', '2026-04-07', 'Easter Monday'],
    ['BE', '2026-04-08', '2026-05-08', '2026-05-08', '8 May is worked in Belgium'],
    ['FR', '2026-04-08', '2026-05-08', '2026-05-11', '8 May is a holiday in France, a Friday'],
    ['BE', '2026-10-01', '2026-11-01', '2026-11-02', 'All Saints on a Sunday'],
    ['FR', '2026-10-01', '2026-11-01', '2026-11-02', 'All Saints on a Sunday'],
    ['BE', '2026-12-01', '2027-01-01', '2027-01-04', 'New Year on a Friday'],
    ['FR', '2026-12-01', '2027-01-01', '2027-01-04', 'New Year on a Friday'],
    ['BE', '2025-12-31', '2026-01-31', '2026-02-02', 'received on 31 December'],
    ['BE', '2026-01-01', '2026-02-01', '2026-02-02', 'received on 1 January'],
    [
      'BE',
      '2025-11-30',
      '2025-12-30',
      '2025-12-30',
      'received on a Sunday: the day of receipt may be any day',
    ],
    ['BE', '2024-02-29', '2024-03-29', '2024-03-29', 'received on 29 February'],
    ['BE', '2023-01-29', '2023-02-28', '2023-02-28', 'February without a 29th'],
    ['BE', '2026-06-21', '2026-07-21', '2026-07-22', 'the Belgian national day'],
    ['FR', '2026-06-21', '2026-07-21', '2026-07-21', 'no holiday in France'],
    ['FR', '2026-06-14', '2026-07-14', '2026-07-15', 'the French national day'],
    ['BE', '2025-11-25', '2025-12-25', '2025-12-26', 'Christmas on a Thursday'],
  ] as const)('%s %s → nominal %s, limit %s: %s', (country, receivedOn, nominalOn, limitOn, _why) => {
    const deadline = aDeadline({ receivedOn, calendar: { country } });
    expect(deadline).toMatchObject({
      nominalOn,
      limitOn,
      aimOn: nominalOn,
      suspendedDays: 0,
      isSuspended: false,
    });
    expect(deadline.firstMonth).toEqual({ nominalOn, limitOn });
    expect(deadline.undisturbed).toEqual({ nominalOn, limitOn, aimOn: nominalOn });
  });

  test('Christmas in Alsace-Moselle takes two days and the week-end', () => {
    const deadline = aDeadline({
      receivedOn: '2025-11-25',
      calendar: { country: 'FR', alsaceMoselle: true },
    });
    expect(deadline.limitOn).toBe('2025-12-29');
    expect(onlyStep(deadline, 'rolled').over).toEqual([
      { on: '2025-12-25', weekend: null, holiday: 'christmas' },
      { on: '2025-12-26', weekend: null, holiday: 'saint-stephen' },
      { on: '2025-12-27', weekend: 'saturday', holiday: null },
      { on: '2025-12-28', weekend: 'sunday', holiday: null },
    ]);
  });
});

describe('the promise of the policy', () => {
  test.each([
    [
      '2024-01-31',
      { unit: 'days', count: 30 },
      '2024-03-01',
      '2024-02-29',
      'law',
      '30 days are later than a month',
    ],
    [
      '2025-08-31',
      { unit: 'days', count: 30 },
      '2025-09-30',
      '2025-09-30',
      'same-day',
      '30 days and a month agree',
    ],
    [
      '2025-03-05',
      { unit: 'days', count: 30 },
      '2025-04-04',
      '2025-04-04',
      'promise',
      '30 days are a day less',
    ],
    [
      '2025-03-05',
      { unit: 'months', count: 1 },
      '2025-04-05',
      '2025-04-05',
      'same-day',
      'the policy repeats the law',
    ],
    [
      '2025-03-05',
      { unit: 'months', count: 3 },
      '2025-06-05',
      '2025-04-05',
      'law',
      'no policy lengthens the law',
    ],
    [
      '2026-04-02',
      { unit: 'working-days', count: 10 },
      '2026-04-17',
      '2026-04-17',
      'promise',
      'over Easter Monday',
    ],
    ['2025-03-05', { unit: 'days', count: 0 }, '2025-03-05', '2025-03-05', 'promise', 'the same day'],
    [
      '2026-03-16',
      { unit: 'days', count: 5 },
      '2026-03-21',
      '2026-03-21',
      'promise',
      'a promise does not roll a Saturday',
    ],
  ] as const)(
    '%s with %j: promised %s, aim %s (%s): %s',
    (receivedOn, promised, promisedOn, aimOn, because, _why) => {
      const deadline = aDeadline({ receivedOn, promised });
      expect(deadline).toMatchObject({ promisedOn, aimOn });
      expect(onlyStep(deadline, 'promised')).toMatchObject({
        on: promisedOn,
        delay: promised,
        article: { act: 'policy' },
      });
      expect(onlyStep(deadline, 'aim')).toMatchObject({ on: aimOn, because });
    },
  );

  test('leaves the limit where the law puts it', () => {
    expect(aDeadline({ receivedOn: '2025-03-05', promised: { unit: 'days', count: 10 } }).limitOn).toBe(
      '2025-04-07',
    );
  });

  test.each([
    [{ unit: 'days', count: -1 }, false],
    [{ unit: 'days', count: 1.5 }, false],
    [{ unit: 'weeks', count: 2 }, false],
    [{ unit: 'working-days', count: 10 }, true],
  ])('%j is a delay: %s', (delay, isOne) => {
    expect(promisedDelaySchema.safeParse(delay).success).toBe(isOne);
  });
});

describe('posting', () => {
  test.each([
    ['BE', '2025-03-05', '2025-03-31'],
    ['BE', '2026-12-01', '2026-12-24'],
    ['FR', '2026-04-08', '2026-04-30'],
  ] as const)('%s %s: by %s, five working days before the limit', (country, receivedOn, postByOn) => {
    const deadline = aDeadline({ receivedOn, calendar: { country } });
    expect(deadline.postByOn).toBe(postByOn);
    expect(onlyStep(deadline, 'post-by')).toMatchObject({ from: deadline.limitOn, workingDays: 5 });
  });

  test('is never asked for before the request came', () => {
    const postByWorkingDays = [{ ...answeringLaw.postByWorkingDays[0], value: 60 }] as const;
    const input = aDeadlineInput({ receivedOn: '2025-03-05' });
    expect(answerDeadline(input, { ...answeringLaw, postByWorkingDays }).postByOn).toBe('2025-03-05');
  });
});

describe('the extension by two further months', () => {
  test.each([
    ['2025-03-05', '2025-06-05', '2025-06-05', 'three months from receipt'],
    ['2025-11-30', '2026-02-28', '2026-03-02', 'three months from receipt, not two from 30 December'],
    ['2024-11-30', '2025-02-28', '2025-02-28', 'clamped to February'],
    ['2023-11-30', '2024-02-29', '2024-02-29', 'clamped to a leap February'],
    ['2026-02-14', '2026-05-14', '2026-05-15', 'rolled over Ascension'],
  ])('%s → nominal %s, limit %s: %s', (receivedOn, nominalOn, limitOn) => {
    const deadline = aDeadline({ receivedOn, extendedOn: receivedOn });
    expect(deadline).toMatchObject({ nominalOn, limitOn, aimOn: nominalOn });
    expect(deadline.firstMonth).toEqual(aDeadline({ receivedOn }).firstMonth);
    expect(onlyStep(deadline, 'extension')).toMatchObject({
      from: receivedOn,
      on: nominalOn,
      months: 2,
      totalMonths: 3,
    });
  });

  test.each([
    ['2025-04-05', true],
    ['2025-04-07', true],
    ['2025-04-08', false],
    ['2025-03-04', false],
  ])('told on %s for a request of 2025-03-05 counts: %s', (extendedOn, counts) => {
    const deadline = aDeadline({ receivedOn: '2025-03-05', extendedOn });
    expect(deadline.limitOn).toBe(counts ? '2025-06-05' : '2025-04-07');
    expect(kinds(deadline)).toContain(counts ? 'extension' : 'extension-not-counted');
  });

  test('does not lengthen what the policy promised', () => {
    const promised = { unit: 'days', count: 30 } as const;
    const deadline = aDeadline({ receivedOn: '2025-03-05', extendedOn: '2025-03-20', promised });
    expect(deadline).toMatchObject({ limitOn: '2025-06-05', aimOn: '2025-04-04' });
  });
});

describe('extensionStanding', () => {
  test.each([
    ['2025-03-05', 'allowed'],
    ['2025-04-05', 'allowed'],
    ['2025-04-06', 'warn-after-nominal'],
    ['2025-04-07', 'warn-after-nominal'],
    ['2025-04-08', 'refused-too-late'],
  ])('on %s: %s (nominal end Saturday the 5th, limit Monday the 7th)', (today, standing) => {
    expect(extensionStanding(aDeadlineInput({ receivedOn: '2025-03-05', today }))).toBe(standing);
  });

  test('is refused a second time, however early', () => {
    const input = aDeadlineInput({ receivedOn: '2025-03-05', today: '2025-03-06', extendedOn: '2025-03-06' });
    expect(extensionStanding(input)).toBe('refused-already-extended');
  });

  test('moves with a suspension', () => {
    const suspensions = [{ from: '2025-03-10', until: '2025-03-20', reason: 'identity' }] as const;
    const on = (today: string) =>
      extensionStanding(aDeadlineInput({ receivedOn: '2025-03-05', today, suspensions }));
    expect([on('2025-04-15'), on('2025-04-16')]).toEqual(['allowed', 'refused-too-late']);
  });
});

describe('the steps', () => {
  test('of a plain request tell the count from receipt to post', () => {
    expect(aDeadline({ receivedOn: '2026-03-04' }).steps).toEqual([
      { kind: 'received', on: '2026-03-04', article: { act: 'gdpr', place: '12(3)' } },
      {
        kind: 'counting-starts',
        on: '2026-03-05',
        article: { act: 'reg-1182-71', place: '3(1)' },
        notCounted: '2026-03-04',
      },
      {
        kind: 'months-added',
        on: '2026-04-04',
        article: { act: 'gdpr', place: '12(3)' },
        from: '2026-03-04',
        months: 1,
      },
      {
        kind: 'rolled',
        on: '2026-04-07',
        article: { act: 'reg-1182-71', place: '3(4)' },
        from: '2026-04-04',
        over: [
          { on: '2026-04-04', weekend: 'saturday', holiday: null },
          { on: '2026-04-05', weekend: 'sunday', holiday: null },
          { on: '2026-04-06', weekend: null, holiday: 'easter-monday' },
        ],
      },
      { kind: 'limit', on: '2026-04-07', article: { act: 'gdpr', place: '12(3)' } },
      {
        kind: 'aim',
        on: '2026-04-04',
        article: { act: 'gdpr', place: '12(3)' },
        because: 'law',
        isUndisturbed: false,
      },
      {
        kind: 'post-by',
        on: '2026-03-30',
        article: { act: 'greffe', place: 'post-by-margin' },
        from: '2026-04-07',
        workingDays: 5,
      },
    ]);
  });

  test('name a day that is both Sunday and holiday as both', () => {
    expect(onlyStep(aDeadline({ receivedOn: '2026-10-01' }), 'rolled').over).toEqual([
      { on: '2026-11-01', weekend: 'sunday', holiday: 'all-saints' },
    ]);
  });

  test('say which day the month lacks', () => {
    expect(onlyStep(aDeadline({ receivedOn: '2025-08-31' }), 'clamped')).toMatchObject({
      on: '2025-09-30',
      missingDay: 31,
      article: { act: 'reg-1182-71', place: '3(2)(c)' },
    });
  });

  test('say so where a request is older than the Regulation', () => {
    expect(kinds(aDeadline({ receivedOn: '2018-05-24' }))).toContain('before-the-regulation');
    expect(kinds(aDeadline({ receivedOn: '2018-05-25' }))).not.toContain('before-the-regulation');
  });

  test('survive the contract as JSON', () => {
    const deadline = aDeadline({
      receivedOn: '2025-08-31',
      promised: { unit: 'days', count: 30 },
      extendedOn: '2025-09-10',
      suspensions: [
        { from: '2025-09-02', until: '2025-09-09', reason: 'identity' },
        { from: '2026-03-01', until: null, reason: 'clarification' },
      ],
    });
    expect(deadlineSchema.parse(JSON.parse(JSON.stringify(deadline)))).toEqual(deadline);
    expect(deadlineSchema.safeParse({ ...deadline, steps: [{ kind: 'other' }] }).success).toBe(false);
  });
});

describe('the law in force at receipt', () => {
  const [month] = answeringLaw.answerMonths;
  const changed = {
    ...answeringLaw,
    answerMonths: [
      { ...month, inForceUntil: localDate('2026-06-30') },
      { ...month, value: 2, inForceFrom: localDate('2026-07-01') },
    ],
  } as const;

  test.each([
    ['2026-06-30', '2026-07-30'],
    ['2026-07-01', '2026-09-01'],
  ])('gives %s the date %s, even where it changes before the answer', (receivedOn, nominalOn) => {
    expect(answerDeadline(aDeadlineInput({ receivedOn }), changed).nominalOn).toBe(nominalOn);
  });
});

describe('deadlineStanding', () => {
  const deadline = aDeadline({ receivedOn: '2025-03-05' });

  test.each([
    ['2025-03-05', 'in-time', 31, 33],
    ['2025-03-28', 'in-time', 8, 10],
    ['2025-03-29', 'due-soon', 7, 9],
    ['2025-04-05', 'due-soon', 0, 2],
    ['2025-04-06', 'past-aim', -1, 1],
    ['2025-04-07', 'past-aim', -2, 0],
    ['2025-04-08', 'late', -3, -1],
  ])('on %s: %s, %i days to the aim, %i to the limit', (today, level, daysToAim, daysToLimit) => {
    expect(deadlineStanding(deadline, localDate(today))).toEqual({ level, daysToAim, daysToLimit });
  });

  test('warns from the last day to post on, where that comes before the last week', () => {
    const overNewYear = aDeadline({ receivedOn: '2026-12-01' });
    expect(deadlineStanding(overNewYear, localDate('2026-12-24'))).toMatchObject({
      level: 'due-soon',
      daysToAim: 8,
    });
    expect(deadlineStanding(overNewYear, localDate('2026-12-23')).level).toBe('in-time');
  });
});

describe('immediateDutyOn', () => {
  test.each([
    ['at-once', '2026-03-02', '2026-03-04', 'two working days'],
    ['at-once', '2026-04-02', '2026-04-07', 'over Easter'],
    ['at-once', '2026-03-07', '2026-03-10', 'received on a Saturday'],
    ['flag-at-once', '2026-03-07', '2026-03-07', 'on the day of receipt, even a Saturday'],
    ['month', '2026-03-07', null, 'nothing before the answer'],
  ] as const)('%s, received %s: %s, %s', (pace, receivedOn, expected, _why) => {
    expect(immediateDutyOn(pace, localDate(receivedOn), { country: 'BE' })).toBe(expected);
  });
});
