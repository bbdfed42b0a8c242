/** The hours of a breach: strict, to the second, over nights, holidays and changes of the clocks; the stricter promise; who is told. */
import { expect, test } from 'vitest';
import { breachDuties, isOwed, type BreachDutyFacts } from '../../../shared/domain/breach/breach-duties.ts';
import { breachStanding } from '../../../shared/domain/breach/breach-standing.ts';
import { breachFactsSchema, breachSchema, type Breach } from '../../../shared/domain/breach/breach.ts';
import { localDate } from '../../../shared/domain/local-date.ts';
import { instantOf, localTimeAt } from '../../../shared/domain/local-time.ts';

const brussels = 'Europe/Brussels';

function aBreach(differences: Partial<Breach> = {}): Breach {
  return breachSchema.parse({
    ...breachFactsSchema.parse({
      summary: 'Un portable volé',
      effects: ['confidentiality'],
      discoveredOn: '2026-03-02',
    }),
    id: '018f0000-0000-7000-8000-000000000001',
    reference: 'V-2026-001',
    awareAt: '2026-03-02T09:00:00.000Z',
    closed: null,
    ...differences,
  });
}

const high = { level: 'high', reasons: 'Des numéros de compte' } as const;
const unlikely = { level: 'unlikely', reasons: 'Disque chiffré' } as const;

function dutiesOf(differences: Partial<BreachDutyFacts> = {}) {
  return breachDuties({
    breach: aBreach(),
    phases: [],
    promises: { breachNoticeWithinHours: null, tellsPersonsOfEveryBreach: false },
    letters: { sent: 0, expected: 0 },
    clientToldOn: null,
    now: '2026-03-03T09:00:00.000Z',
    ...differences,
  });
}

const dueOn = (on: string, time: string, timeZone = brussels) => {
  const awareAt = instantOf(localDate(on), time, timeZone);
  const { authority } = dutiesOf({ breach: aBreach({ awareAt }) });
  return localTimeAt(authority?.dueAt ?? '', timeZone);
};

test.each([
  // 72 hours are not three days where the clocks change: 29 March and 25 October 2026.
  ['2026-03-02', '09:30', { on: '2026-03-05', time: '09:30' }],
  ['2026-03-27', '10:00', { on: '2026-03-30', time: '11:00' }],
  ['2026-03-28', '23:59', { on: '2026-04-01', time: '00:59' }],
  ['2026-10-23', '10:00', { on: '2026-10-26', time: '09:00' }],
  ['2026-10-24', '00:30', { on: '2026-10-26', time: '23:30' }],
  // Over Christmas and a week-end: hours do not roll (Reg. 1182/71 Art. 3(4)).
  ['2026-12-24', '17:00', { on: '2026-12-27', time: '17:00' }],
  ['2028-02-27', '08:15', { on: '2028-03-01', time: '08:15' }],
])('aware on %s at %s', (on, time, due) => {
  expect(dueOn(on, time)).toEqual(due);
});

test('an hour that the clocks show twice counts as the first, and one that they skip ends no later', () => {
  expect(instantOf(localDate('2026-10-25'), '02:30', brussels)).toBe('2026-10-25T00:30:00.000Z');
  expect(instantOf(localDate('2026-03-29'), '02:30', brussels)).toBe('2026-03-29T00:30:00.000Z');
});

test('a controller overseas has its own clock', () => {
  expect(instantOf(localDate('2026-03-02'), '09:30', 'Indian/Reunion')).toBe('2026-03-02T05:30:00.000Z');
});

test('it is late one second after, not at, the last second', () => {
  const breach = aBreach({ awareAt: '2026-03-02T09:00:07.000Z' });
  const at = (now: string) => dutiesOf({ breach, now }).authority?.isLate;
  expect(at('2026-03-05T09:00:07.000Z')).toBe(false);
  expect(at('2026-03-05T09:00:08.000Z')).toBe(true);
});

test('until the risk is judged unlikely the hours run; then nothing is owed by law', () => {
  expect(dutiesOf().authority?.because).toBe('not-assessed');
  expect(dutiesOf({ breach: aBreach({ risk: high }) }).authority?.because).toBe('law');
  const judged = dutiesOf({ breach: aBreach({ risk: unlikely }), now: '2026-04-01T00:00:00.000Z' });
  expect(judged.authority).toMatchObject({ because: null, isLate: false });
  expect(isOwed(judged)).toBe(false);
});

test('a policy that promises the authority every breach is kept to it, whatever the risk', () => {
  const promises = { breachNoticeWithinHours: 72, tellsPersonsOfEveryBreach: true };
  const duties = dutiesOf({ breach: aBreach({ risk: unlikely }), promises });
  expect(duties.authority).toMatchObject({ because: 'promise', dueAt: '2026-03-05T09:00:00.000Z' });
  expect(duties.persons).toEqual({ because: 'promise', isDone: false });
  expect(isOwed(duties)).toBe(true);
});

test.each([
  [48, high, '2026-03-04T09:00:00.000Z'],
  // A longer promise never outlives the law, except where only the promise obliges.
  [100, high, '2026-03-05T09:00:00.000Z'],
  [100, unlikely, '2026-03-06T13:00:00.000Z'],
])('promised within %i hours, the earlier end counts', (breachNoticeWithinHours, risk, dueAt) => {
  const promises = { breachNoticeWithinHours, tellsPersonsOfEveryBreach: false };
  expect(dutiesOf({ breach: aBreach({ risk }), promises }).authority?.dueAt).toBe(dueAt);
});

test('the first notice stops the hours, late or not', () => {
  const told = (toldAt: string) => dutiesOf({ phases: [{ toldAt: '2026-03-09T08:00:00.000Z' }, { toldAt }] });
  expect(told('2026-03-05T08:59:59.000Z').authority).toMatchObject({ isLate: false });
  expect(told('2026-03-05T09:00:01.000Z').authority).toMatchObject({ isLate: true });
});

test('persons are told of a high risk, by letter to each or otherwise', () => {
  const breach = aBreach({ risk: high });
  const duty = (facts: Partial<BreachDutyFacts>) => dutiesOf({ breach, ...facts }).persons;
  expect(dutiesOf({ breach: aBreach({ risk: { ...high, level: 'risk' } }) }).persons?.because).toBeNull();
  expect(duty({})).toEqual({ because: 'law', isDone: false });
  expect(duty({ letters: { sent: 1, expected: 2 } })?.isDone).toBe(false);
  expect(duty({ letters: { sent: 2, expected: 2 } })?.isDone).toBe(true);
  const personsTold = { on: localDate('2026-03-04'), how: 'Un courriel à chacun' };
  expect(duty({ breach: aBreach({ risk: high, personsTold }) })?.isDone).toBe(true);
});

test('the exceptions of Art. 34(3) release from the letters; (c) only once the public was told', () => {
  const because = (exception: Breach['exception'], tellsPersonsOfEveryBreach = false) =>
    dutiesOf({
      breach: aBreach({ risk: high, exception }),
      promises: { breachNoticeWithinHours: null, tellsPersonsOfEveryBreach },
    }).persons?.because;
  const ground = (
    name: 'data-protected' | 'risk-removed' | 'disproportionate',
    on: string | null = null,
  ) => ({
    ground: name,
    reasons: 'Chiffré',
    publicOn: on === null ? null : localDate(on),
  });
  expect(because(ground('data-protected'))).toBeNull();
  expect(because(ground('risk-removed'))).toBeNull();
  expect(because(ground('disproportionate'))).toBe('law');
  expect(because(ground('disproportionate', '2026-03-05'))).toBeNull();
  // The law's exceptions do not undo what the policy promised.
  expect(because(ground('data-protected'), true)).toBe('law');
});

test('a processor owes its client word within its own target, and no authority anything', () => {
  const breach = aBreach({ ourRole: 'processor' });
  const duties = dutiesOf({ breach });
  expect(duties).toMatchObject({ authority: null, persons: null });
  expect(duties.client).toMatchObject({ because: 'law', dueAt: '2026-03-03T09:00:00.000Z', toldAt: null });
  expect(isOwed(dutiesOf({ breach, clientToldOn: localDate('2026-03-02') }))).toBe(false);
  expect(isOwed(dutiesOf({ breach, phases: [{ toldAt: '2026-03-02T10:00:00.000Z' }] }))).toBe(false);
});

test('how it stands, in one word', () => {
  const standing = (facts: Partial<BreachDutyFacts>) => {
    const { breach = aBreach() } = facts;
    return breachStanding(breach, dutiesOf(facts));
  };
  expect(standing({})).toBe('running');
  expect(standing({ now: '2026-03-06T00:00:00.000Z' })).toBe('late');
  const breach = aBreach({ risk: high });
  const phases = [{ toldAt: '2026-03-03T08:00:00.000Z' }];
  expect(standing({ breach, phases })).toBe('persons');
  expect(standing({ breach, phases, letters: { sent: 1, expected: 1 } })).toBe('settled');
  expect(standing({ breach: aBreach({ closed: { on: localDate('2026-03-09'), lessons: 'x' } }) })).toBe(
    'closed',
  );
});
