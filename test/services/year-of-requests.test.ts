/** A year of a desk that makes mistakes: 200 requests, every day looked at, and nothing missed in silence. */
import { expect, test } from 'vitest';
import { letterRules } from '../../shared/domain/letter/letter-kind.ts';
import { addDays, daysBetween, isAfter, isBefore, type LocalDate } from '../../shared/domain/local-date.ts';
import { idOfAlarm } from '../../shared/domain/request/alarms.ts';
import { channels } from '../../shared/domain/request/channel.ts';
import { requesterRoles } from '../../shared/domain/request/request.ts';
import { isKnownIn, rightRules, rights } from '../../shared/domain/request/right.ts';
import { someSubjectFields } from '../helpers/builders.ts';
import { everyDay } from '../helpers/days.ts';
import { openApp, valueOf } from '../helpers/host.ts';
import { otherLives } from '../helpers/other-request-lives.ts';
import { anItem } from '../helpers/records.ts';
import { livesOfAccessAndErasure, type Life } from '../helpers/request-lives.ts';
import { deadlineOf, Desk, dutyOn, type Tracked } from '../helpers/simulated-desk.ts';

const [first, last] = ['2025-11-17', '2026-11-16'];
const lives = [...livesOfAccessAndErasure, ...otherLives];
const before: readonly number[] = [10, 5, 1, 0];

function lifeOf(number: number): Life {
  const life = lives[number % lives.length];
  if (life === undefined) throw new Error('No life');
  return life;
}

interface Pending {
  readonly request: Tracked;
  readonly steps: AsyncGenerator<number, void>;
  wakesOn: LocalDate;
}

/** Every eleventh was found late, among the unwanted mail. */
async function receive(desk: Desk, number: number): Promise<Pending> {
  const life = lifeOf(number);
  const receivedOn = addDays(desk.today, number % 11 === 0 ? -desk.random(45) : 0);
  const name = `Personne ${number}`;
  const email = `personne-${number}@clients.example`;
  const fields = someSubjectFields({
    familyName: name,
    givenName: null,
    customerNumber: `C-${number}`,
    contacts: [{ kind: 'email', value: email, origin: 'import', since: '2024-02-10' }],
  });
  const { id: subjectId } = await valueOf(desk.api['subjects.create']({ fields }));
  if (life.rights.includes('erasure')) {
    await anItem(desk.app, subjectId, 'invoices', 'Facture 2025-12', '2025-02-03');
  }
  const role = number % 5 === 0 ? requesterRoles[desk.random(requesterRoles.length)] : 'self';
  const requester = { name, email, language: 'fr', role } as const;
  const channel = channels[desk.random(channels.length)] ?? 'email';
  const entered = { channel, requester, rights: [...life.rights], subjectId };
  const tomorrow = desk.api['requests.register']({ ...entered, receivedOn: addDays(desk.today, 1) });
  expect(await tomorrow).toEqual({ ok: false, error: { code: 'rule-broken', rule: 'date-in-future' } });
  const { request } = await valueOf(desk.api['requests.register']({ ...entered, receivedOn }));
  const tracked: Tracked = {
    id: request.id,
    reference: request.reference,
    receivedOn,
    registeredOn: desk.today,
    subjectId,
    isSigned: number % 7 === 0,
    isOpen: true,
    openOn: new Set(),
    extendedOn: null,
    suspensions: [],
    duties: new Set(life.rights.filter((right) => rightRules[right].pace !== 'month')),
    underWay: [],
  };
  desk.requests.push(tracked);
  return { request: tracked, steps: life.live(desk, tracked), wakesOn: desk.today };
}

/** What rings on a day at which somebody looked the day before: of an answer, what is nearest. */
function ringing(desk: Desk, today: LocalDate): readonly string[] {
  const rings: string[] = [];
  for (const request of desk.requests) {
    const ring = (kind: string, dueOn: LocalDate) =>
      rings.push(`${kind} ${request.id} ${daysBetween(today, dueOn)}`);
    for (const sentOn of request.underWay) if (daysBetween(sentOn, today) === 18) ring('undelivered', sentOn);
    if (!request.isOpen) continue;
    const { aimOn, limitOn, isSuspended } = deadlineOf(request, today);
    const [toAim, toLimit] = [daysBetween(today, aimOn), daysBetween(today, limitOn)];
    if (isAfter(today, limitOn)) ring('late', limitOn);
    else if (before.includes(toAim) && (isSuspended || aimOn !== limitOn)) ring('aim', aimOn);
    else if (before.includes(toLimit) && !isSuspended) ring('limit', limitOn);
    const owedOn = dutyOn(request);
    if (owedOn !== null && !isBefore(today, owedOn)) ring('duty', owedOn);
    const asked = request.suspensions.find(({ until }) => until === null);
    if (asked !== undefined && [14, 28].includes(daysBetween(asked.from, today)))
      ring('reminder', asked.from);
  }
  for (const [id, dueOn] of desk.cases) {
    const days = daysBetween(today, dueOn);
    if (before.includes(days) || days < 0) rings.push(`authority ${id} ${days}`);
  }
  return rings.toSorted();
}

/** Every view of the morning shows every open request under the dates that the law computes from its receipt. */
async function lookAround(desk: Desk): Promise<void> {
  const { api, today } = desk;
  const open = desk.requests.filter(({ isOpen }) => isOpen);
  for (const request of open) request.openOn.add(today);
  const dates = open.map((request) => ({ ...request, ...deadlineOf(request, today) }));
  const byId = <T extends { readonly id: string }>(all: readonly T[]) =>
    all.toSorted((a, b) => a.id.localeCompare(b.id));
  const shown = dates.map(({ id, reference, aimOn, limitOn }) => ({ id, reference, aimOn, limitOn }));

  const seen = await valueOf(api['today.get']({}));
  const due = seen.due.map(({ id, reference, aimOn, limitOn }) => ({ id, reference, aimOn, limitOn }));
  expect(byId(due), today).toEqual(byId(shown));
  expect(seen.late).toBe(dates.filter(({ limitOn }) => isBefore(limitOn, today)).length);
  expect(seen.cases.map(({ id }) => id).toSorted()).toEqual([...desk.cases.keys()].toSorted());

  const { alarms } = await valueOf(api['alarms.due']({}));
  const rang = alarms.map((alarm) => `${alarm.kind} ${idOfAlarm(alarm)} ${alarm.days}`);
  for (const alarm of alarms) {
    if (alarm.kind !== 'aim' && alarm.kind !== 'limit' && alarm.kind !== 'late') continue;
    const days = desk.rang.get(alarm.requestId) ?? new Set();
    desk.rang.set(alarm.requestId, days.add(today));
  }
  expect(rang.toSorted(), `alarms of ${today}`).toEqual(ringing(desk, today));
  await valueOf(api['alarms.seen']({ on: today }));

  const period = { from: addDays(today, -120), until: addDays(today, 130) };
  const { entries } = await valueOf(api['agenda.get'](period));
  const noted = entries.flatMap((entry) =>
    entry.kind === 'aim' || entry.kind === 'limit' || entry.kind === 'post-by'
      ? [`${entry.kind} ${entry.requestId} ${entry.on}`]
      : [],
  );
  const expected = dates.flatMap(({ id, aimOn, limitOn, postByOn }) => [
    ...(aimOn === limitOn ? [] : [`aim ${id} ${aimOn}`]),
    `limit ${id} ${limitOn}`,
    `post-by ${id} ${postByOn}`,
  ]);
  expect(noted.toSorted(), `agenda of ${today}`).toEqual(expected.toSorted());
}

/** The trail is whole, and the numbers of each year have no holes. */
async function takeStock(desk: Desk): Promise<void> {
  const { api } = desk;
  expect(await valueOf(api['audit.verify']({}))).toMatchObject({ isWhole: true, brokenAt: null });
  const { items } = await valueOf(api['requests.list']({ filter: 'all', limit: 500 }));
  expect(items).toHaveLength(desk.requests.length);
  for (const year of ['2025', '2026']) {
    const numbers = items
      .filter(({ reference }) => reference.startsWith(year))
      .map(({ reference }) => reference);
    const counted = numbers.map((_, index) => `${year}-${String(index + 1).padStart(4, '0')}`);
    expect(numbers.toSorted()).toEqual(counted);
  }
}

/** What is closed was answered by a letter that left, or says why not. */
async function expectReasons({ api }: Desk): Promise<void> {
  const { items } = await valueOf(api['requests.list']({ filter: 'closed', limit: 500 }));
  for (const { id, state } of items) {
    if (state === 'voided') continue;
    const { request, letters } = await valueOf(api['requests.get']({ id }));
    const isWithdrawn = request.rights.every(({ outcome }) => outcome === 'withdrawn');
    const hasLeft = letters.some(
      ({ kind, posting }) => posting !== null && letterRules[kind].answers !== null,
    );
    expect(isWithdrawn || hasLeft || request.closedEarly?.reason, request.reference).toBeTruthy();
  }
}

/** Of every request: the mornings on which it was open and should have been heard of, and was not. */
function missedInSilence(desk: Desk): readonly string[] {
  return desk.requests.flatMap((request) => {
    const { reference, id, suspensions, extendedOn } = request;
    const { limitOn } = deadlineOf(request, desk.today);
    const isUndisturbed = suspensions.length === 0 && extendedOn === null;
    const ahead = isUndisturbed ? [10, 5, 1].map((days) => addDays(limitOn, -days)) : [];
    return [...request.openOn]
      .filter((on) => isAfter(on, limitOn) || ahead.includes(on))
      .filter((on) => desk.rang.get(id)?.has(on) !== true)
      .map((on) => `${reference}, due on ${limitOn}: nothing on ${on}`);
  });
}

test('a year of 200 requests, day by day', async () => {
  const app = await openApp({ today: first });
  const desk = new Desk(app, 20260306);
  const days = everyDay(first, last);
  const arrivals = Array.from({ length: 200 }, () => days[desk.random(days.length)] ?? first);
  const pending: Pending[] = [];
  for (const today of days) {
    app.setToday(today);
    desk.today = today;
    await lookAround(desk);
    for (const _ of arrivals.filter((on) => on === today)) {
      pending.push(await receive(desk, desk.requests.length));
    }
    for (const each of pending.filter(({ wakesOn }) => !isAfter(wakesOn, today))) {
      const { value, done } = await each.steps.next();
      if (done === true) pending.splice(pending.indexOf(each), 1);
      else each.wakesOn = addDays(today, Math.max(1, value));
    }
    if (today.endsWith('-01')) await takeStock(desk);
  }
  await takeStock(desk);
  await expectReasons(desk);
  expect(desk.requests).toHaveLength(200);
  expect(missedInSilence(desk)).toEqual([]);
  expect(new Set(lives.flatMap((life) => life.rights))).toEqual(
    new Set(rights.filter((right) => isKnownIn('BE', right))),
  );
  expect(desk.refusals).toBeGreaterThan(200);
  expect(desk.requests.filter(({ isOpen }) => isOpen).length).toBeLessThan(40);
});
