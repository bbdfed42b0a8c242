/** How long the file of a request is kept: dates counted by hand under Regulation 1182/71, and what holds them. */
import { describe, expect, test } from 'vitest';
import { keepingPeriodsOn } from '../../../shared/domain/archive/keeping-periods.ts';
import {
  removalDue,
  requestKeeping,
  type KeepingFacts,
} from '../../../shared/domain/archive/request-keeping.ts';
import { requestAttachmentIdSchema } from '../../../shared/domain/id.ts';
import { localDate } from '../../../shared/domain/local-date.ts';
import { requestFilePeriods } from '../../../shared/domain/retention/legal-periods-files.ts';
import type { LetterStanding } from '../../../shared/domain/request/lifecycle.ts';
import { aRequest, asked } from '../../letters/sample.ts';

const day = localDate;
const annex = requestAttachmentIdSchema.parse('01900000-0000-7000-8000-00000000a001');

const sent = (postedOn: string): LetterStanding => ({
  kind: 'access-answer',
  letterOn: day(postedOn),
  postedOn: day(postedOn),
  overtakenFor: [],
});

/** Access, granted on 10 and answered on 12 March 2021. */
function facts(differences: Partial<KeepingFacts> = {}): KeepingFacts {
  const granted = asked('access', { outcome: 'granted', decidedOn: day('2021-03-10') });
  return {
    request: aRequest([granted], { receivedOn: day('2021-03-01') }),
    letters: [sent('2021-03-12')],
    cases: [],
    annexes: [{ id: annex, sentOn: day('2021-03-12') }],
    keepsRestricted: false,
    hasOpenDuty: false,
    promisesAnonymous: false,
    choice: null,
    periodsOn: (on) => keepingPeriodsOn(on, []),
    today: day('2021-03-20'),
    ...differences,
  };
}

const erasure = (parts: Partial<KeepingFacts> = {}) =>
  facts({
    request: aRequest([asked('erasure', { outcome: 'granted', decidedOn: day('2021-03-10') })], {
      receivedOn: day('2021-03-01'),
    }),
    letters: [{ ...sent('2021-03-12'), kind: 'erasure-answer' }],
    annexes: [],
    promisesAnonymous: true,
    ...parts,
  });

describe('the day on which something falls due', () => {
  test.each([
    ['an ordinary day', '2021-03-12', '2021-06-13', '2026-03-13'],
    ['the last of a long month, three months before a shorter one', '2021-03-31', '2021-07-01', '2026-04-01'],
    ['30 November: February has no 30th', '2021-11-30', '2022-03-01', '2026-12-01'],
    ['29 February: five years later there is none', '2024-02-29', '2024-05-30', '2029-03-01'],
  ])('for an answer that left on %s', (_, on, annexDueOn, fileDueOn) => {
    const keeping = requestKeeping(
      facts({ letters: [sent(on)], annexes: [{ id: annex, sentOn: day(on) }], today: day(on) }),
    );
    expect(keeping).toMatchObject({ layer: 'archive', closedOn: on, hold: null });
    expect(keeping.annexes).toMatchObject([{ id: annex, due: { dueOn: annexDueOn } }]);
    expect(keeping.file?.dueOn).toBe(fileDueOn);
  });

  test('is explained step by step', () => {
    expect(requestKeeping(facts()).file?.steps).toEqual([
      { kind: 'event', event: 'request-closed', on: '2021-03-12' },
      { kind: 'kept-for', duration: { unit: 'years', count: 5 }, on: '2026-03-12' },
    ]);
  });

  test.each([
    ['the day before the annexes', '2021-06-12', null, 'archive'],
    ['the day of the annexes', '2021-06-13', 'annexes', 'archive'],
    ['the last day of keeping', '2026-03-12', 'annexes', 'archive'],
    ['the day of the file, which takes its annexes along', '2026-03-13', 'file', 'anonymous'],
  ])('%s', (_, today, due, layer) => {
    const keeping = requestKeeping(facts({ today: day(today) }));
    expect(removalDue(keeping, day(today))).toBe(due);
    expect(keeping.layer).toBe(layer);
  });

  test.each([
    ['closed early', { closedEarly: { on: day('2021-04-02'), reason: 'x' } }, '2026-04-03'],
    ['voided', { voided: { on: day('2021-04-05'), reason: 'x' } }, '2026-04-06'],
  ])('counts from the day a request was %s', (_, ended, dueOn) => {
    const request = aRequest([asked('access')], { receivedOn: day('2021-03-01'), ...ended });
    expect(requestKeeping(facts({ request, letters: [] })).file?.dueOn).toBe(dueOn);
  });

  test('counts from the end of the case of an authority, where that is later', () => {
    const cases = [{ closed: { on: day('2022-01-31'), outcome: 'dismissed' as const } }];
    expect(requestKeeping(facts({ cases })).file?.dueOn).toBe('2027-02-01');
  });

  test('is that of the rule that the register has for it, also where the rule has no end', () => {
    const periodsOn = () => ({
      ...keepingPeriodsOn(day('2021-03-12'), []),
      file: {
        duration: { unit: 'months', count: 6 },
        startEvent: 'request-closed',
        countsFrom: 'event',
      } as const,
    });
    expect(requestKeeping(facts({ periodsOn })).file?.dueOn).toBe('2021-09-13');
    const endless = () => ({
      ...periodsOn(),
      file: {
        duration: { unit: 'indefinite', criterion: null },
        startEvent: 'request-closed',
        countsFrom: 'event',
      } as const,
    });
    const keeping = requestKeeping(facts({ periodsOn: endless, annexes: [], today: day('2090-01-01') }));
    expect([keeping.file, removalDue(keeping, day('2090-01-01'))]).toEqual([null, null]);
  });
});

test('the period of a file is the one in force when it was closed', () => {
  const [file, annexes] = requestFilePeriods;
  if (file === undefined || annexes === undefined) throw new Error('Two periods are built in');
  const versions = [
    { ...file, inForceUntil: day('2025-12-31') },
    { ...file, duration: { unit: 'years', count: 3 }, inForceFrom: day('2026-01-01') } as const,
    annexes,
  ];
  const years = (on: string) => keepingPeriodsOn(day(on), [], versions).file.duration;
  expect(years('2025-12-31')).toEqual({ unit: 'years', count: 5 });
  expect(years('2026-01-01')).toEqual({ unit: 'years', count: 3 });
  expect(years('2017-01-01')).toEqual({ unit: 'years', count: 5 });
});

describe('whatever the date, everything is kept', () => {
  const longAfter = day('2040-01-01');
  test.each<readonly [string, Partial<KeepingFacts>, string]>([
    ['while an authority looks into it', { cases: [{ closed: null }] }, 'authority-case'],
    ['while it keeps data restricted', { keepsRestricted: true }, 'restriction'],
    ['while recipients are still to be told', { hasOpenDuty: true }, 'open-duty'],
  ])('%s', (_, differences, hold) => {
    const keeping = requestKeeping(facts({ ...differences, today: longAfter }));
    expect(keeping).toMatchObject({ hold, layer: 'archive' });
    expect(removalDue(keeping, longAfter)).toBeNull();
  });

  test('of a request that is open, or open again', () => {
    const keeping = requestKeeping(facts({ letters: [], today: longAfter }));
    expect(keeping).toMatchObject({ layer: 'in-use', hold: 'open', closedOn: null, file: null });
    expect(removalDue(keeping, longAfter)).toBeNull();
  });

  test('but a duty left open by who closed the request early holds nothing', () => {
    const request = aRequest([asked('access')], {
      receivedOn: day('2021-03-01'),
      closedEarly: { on: day('2021-04-02'), reason: 'x' },
    });
    expect(requestKeeping(facts({ request, letters: [], hasOpenDuty: true })).hold).toBeNull();
  });
});

describe('where the policy promises to keep only anonymous data of an erasure', () => {
  test('the user is asked once it is closed; until then the file keeps its period', () => {
    const keeping = requestKeeping(erasure());
    expect(keeping).toMatchObject({ asksChoice: true, file: { dueOn: '2026-03-13' } });
    expect(requestKeeping(erasure({ letters: [] })).asksChoice).toBe(false);
  });

  test.each([
    ['refused', false],
    ['withdrawn', false],
    ['granted', true],
    ['partly-granted', true],
    ['nothing-held', true],
  ] as const)('an erasure that ended as %s: %s', (outcome, asks) => {
    const request = aRequest([asked('erasure', { outcome, decidedOn: day('2021-03-10') })]);
    const letters = [{ ...sent('2026-04-12'), kind: 'erasure-answer' as const }];
    expect(requestKeeping(erasure({ request, letters })).asksChoice).toBe(asks);
  });

  test('who follows the promise has the file removed from that day on, and nothing proves it', () => {
    const choice = { kind: 'anonymous', on: day('2021-03-18') } as const;
    const keeping = requestKeeping(erasure({ choice }));
    expect(keeping).toMatchObject({ asksChoice: false, file: { dueOn: '2021-03-18' } });
    expect(keeping.file?.steps).toEqual([{ kind: 'promise', on: '2021-03-18' }]);
    expect(removalDue(keeping, day('2021-03-18'))).toBe('file');
  });

  test('who keeps the proof keeps it for its period', () => {
    const choice = { kind: 'file', on: day('2021-03-18') } as const;
    expect(requestKeeping(erasure({ choice }))).toMatchObject({
      asksChoice: false,
      choice: 'file',
      file: { dueOn: '2026-03-13' },
    });
  });

  test('nobody is asked about anything but an erasure', () => {
    expect(requestKeeping(facts({ promisesAnonymous: true })).asksChoice).toBe(false);
  });
});
