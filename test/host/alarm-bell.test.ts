/** What the system is told of alarms: when, how often, in which words. */
import { describe, expect, test } from 'vitest';
import { createAlarmBell } from '../../electron/host/alarm-bell.ts';
import { alarmNotice } from '../../electron/host/alarm-notice.ts';
import type { Language } from '../../shared/domain/language.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import type { Alarm, RequestAlarm } from '../../shared/domain/request/alarms.ts';
import { aRequestId } from '../helpers/clock-builders.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { aRequest } from '../helpers/records.ts';
import { plainSpaces, translator } from '../renderer/say.ts';

function bellOf({ api, host }: TestApp, { hasBadge = true, language = 'fr' as Language } = {}) {
  const notices: string[] = [];
  const badges: number[] = [];
  const bell = createAlarmBell({
    api,
    language: () => language,
    platform: {
      notify: (title, body) => {
        notices.push(plainSpaces(`${title}: ${body}`));
        return Promise.resolve('shown');
      },
      setBadge: (count) => {
        badges.push(count);
        return Promise.resolve(hasBadge ? 'shown' : 'not-here');
      },
    },
  });
  host.subscribe(bell.heard);
  return { bell, notices, badges };
}

describe('the bell', () => {
  test('tells an alarm once while the app runs, and each further one on its day', async () => {
    const app = await openApp({ today: '2026-03-10' });
    await aRequest(app, ['access']);
    const { bell, notices } = bellOf(app);
    await bell.opened();
    expect(notices).toEqual([]);

    app.setToday('2026-03-31');
    bell.heard({ kind: 'day-changed', today: localDate('2026-03-31') });
    const first = 'Greffe: Une réponse est à envoyer d’ici au dimanche 5 avril (2026-0001).';
    await expect.poll(() => notices).toEqual([first]);
    await bell.opened();
    expect(notices).toHaveLength(1);

    app.setToday('2026-04-09');
    bell.heard({ kind: 'day-changed', today: localDate('2026-04-09') });
    await expect.poll(() => notices).toEqual([first, 'Greffe: 1 réponse est en retard (2026-0001).']);
  });

  test('is silent about what was noted in the window', async () => {
    const app = await openApp({ today: '2026-04-09' });
    await aRequest(app, ['access']);
    await valueOf(app.api['alarms.seen']({ on: '2026-04-09' }));
    const { bell, notices, badges } = bellOf(app);
    await bell.opened();
    expect(notices).toEqual([]);
    expect(badges).toEqual([1]);
  });

  test('counts again when a request was written, and takes the number away with the key', async () => {
    const app = await openApp({ today: '2026-04-09' });
    const { badges } = bellOf(app);
    const requestId = await aRequest(app, ['access']);
    await expect.poll(() => badges).toEqual([1]);
    await valueOf(app.api['requests.void']({ requestId, reason: 'Double' }));
    await expect.poll(() => badges).toEqual([1, 0]);
    await aRequest(app, ['access']);
    await expect.poll(() => badges).toEqual([1, 0, 1]);
    await valueOf(app.api['registers.lock']({}));
    await expect.poll(() => badges).toEqual([1, 0, 1, 0]);
  });

  test('does not count on where the desktop has no place for a number', async () => {
    const app = await openApp({ today: '2026-04-09' });
    const { bell, badges } = bellOf(app, { hasBadge: false });
    await bell.opened();
    await aRequest(app, ['access']);
    await valueOf(app.api['registers.lock']({}));
    expect(badges).toEqual([0]);
  });
});

describe('the notice', () => {
  const alarm = (number: number, kind: RequestAlarm['kind'], on: string, days: number): Alarm => ({
    requestId: aRequestId(number),
    kind,
    on: localDate(on),
    days,
  });
  const requests = Array.from({ length: 9 }, (_, number) => ({
    id: aRequestId(number),
    reference: `2026-000${number}`,
    rights: [],
  }));
  const say = (language: Language, ...alarms: readonly Alarm[]) => {
    const due = { today: localDate('2026-05-06'), alarms, requests, cases: [], breaches: [], pressing: 0 };
    return plainSpaces(alarmNotice(translator(language), due) ?? '');
  };
  const two = [alarm(2, 'limit', '2026-05-06', 5), alarm(1, 'aim', '2026-05-06', 1)];

  test.each([
    ['fr', '2 réponses sont à envoyer ; la première d’ici au jeudi 7 mai (2026-0001).'],
    ['nl', '2 antwoorden moeten worden verstuurd; het eerste uiterlijk donderdag 7 mei (2026-0001).'],
    ['en', '2 answers are to be sent; the first by Thursday 7 May (2026-0001).'],
    ['de', '2 Antworten sind zu senden; die erste spätestens am Donnerstag, 7. Mai (2026-0001).'],
  ] as const)('says the nearest date first, in %s', (language, sentence) => {
    expect(say(language, ...two)).toBe(sentence);
  });

  test('says what is late before what is to come, and names three at most', () => {
    const late = [3, 4, 5, 6].map((number) => alarm(number, 'late', '2026-05-06', -number));
    expect(
      say('fr', ...two, ...late, alarm(7, 'duty', '2026-05-06', 0), alarm(7, 'reminder', '2026-05-06', -14)),
    ).toBe(
      '4 réponses sont en retard (2026-0003, 2026-0004, 2026-0005, …). ' +
        '2 réponses sont à envoyer ; la première d’ici au jeudi 7 mai (2026-0001). ' +
        '2 rappels en plus (2026-0007).',
    );
  });

  test('is none where nothing rang', () => {
    expect(say('fr')).toBe('');
  });
});
