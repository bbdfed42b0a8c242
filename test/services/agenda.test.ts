/** Alarms, agenda and the exported calendar of a real register. */
import { describe, expect, test } from 'vitest';
import type { FileId } from '../../shared/domain/id.ts';
import { openApp, passphrase, valueOf, type TestApp } from '../helpers/host.ts';
import { idOfAlarm } from '../../shared/domain/request/alarms.ts';
import { aPerson, aRequest, fileAfter } from '../helpers/records.ts';
import { readIcs, valuesOf } from '../files/export/read-ics.ts';

const due = ({ api }: TestApp) => valueOf(api['alarms.due']({}));
const brief = async (app: TestApp) => {
  const { alarms, requests } = await due(app);
  return alarms.map((alarm) => {
    const { reference } = requests.find(({ id }) => id === idOfAlarm(alarm)) ?? {};
    return `${reference} ${alarm.kind} ${alarm.on}`;
  });
};

async function exported({ api }: TestApp, input: Parameters<(typeof api)['agenda.export']>[0]) {
  const { fileId, days } = await valueOf(api['agenda.export'](input));
  const { name, mediaType, base64 } = await valueOf(api['files.read']({ fileId: fileId as FileId }));
  const bytes = Buffer.from(base64, 'base64');
  return { name, mediaType, days, bytes, text: bytes.toString('utf8') };
}

describe('alarms', () => {
  // The ready-made policy promises 30 days: aim on 5 April, limit on Easter Tuesday, 7 April.
  test('ring before the dates of an open request, and once seen they ring no more', async () => {
    const app = await openApp({ today: '2026-03-10' });
    await aRequest(app, ['access']);
    expect(await brief(app)).toEqual([]);
    app.setToday('2026-03-27');
    expect(await brief(app)).toEqual(['2026-0001 aim 2026-03-26']);
    expect(await brief(app)).toHaveLength(1);
    expect(await valueOf(app.api['alarms.seen']({ on: '2026-03-27' }))).toEqual({ seenOn: '2026-03-27' });
    expect(await brief(app)).toEqual([]);
    app.setToday('2026-04-09');
    expect(await brief(app)).toEqual(['2026-0001 late 2026-04-09']);
  });

  test('that were seen stay seen: an earlier day does not bring them back, a later one cannot be seen yet', async () => {
    const app = await openApp({ today: '2026-04-09' });
    await aRequest(app, ['access']);
    await valueOf(app.api['alarms.seen']({ on: '2026-04-09' }));
    expect(await valueOf(app.api['alarms.seen']({ on: '2026-04-01' }))).toEqual({ seenOn: '2026-04-09' });
    expect(await brief(app)).toEqual([]);
    expect(await app.api['alarms.seen']({ on: '2026-04-10' })).toEqual({
      ok: false,
      error: { code: 'rule-broken', rule: 'date-in-future' },
    });
  });

  test('are remembered in the register, and leave no trace in its audit trail', async () => {
    const app = await openApp({ today: '2026-04-09' });
    await aRequest(app, ['access']);
    const before = await valueOf(app.api['audit.verify']({}));
    await valueOf(app.api['alarms.seen']({ on: '2026-04-09' }));
    expect(await valueOf(app.api['audit.verify']({}))).toEqual(before);
    await valueOf(app.api['registers.lock']({}));
    const [known] = (await valueOf(app.api['app.status']({}))).known;
    await valueOf(app.api['registers.unlock']({ registerId: known?.registerId ?? '', passphrase }));
    expect(await brief(app)).toEqual([]);
  });

  test('of what is owed at once ring until it is done', async () => {
    const app = await openApp({ today: '2026-03-09' });
    const requestId = await aRequest(app, ['marketing-objection']);
    app.setToday('2026-03-11');
    expect(await brief(app)).toEqual(['2026-0001 duty 2026-03-11']);
    await valueOf(app.api['requests.setTask']({ requestId, task: 'carry-out-at-once', done: true }));
    expect(await brief(app)).toEqual([]);
  });

  test('of a question ring while it is unanswered', async () => {
    const app = await openApp({ today: '2026-03-10' });
    const requestId = await aRequest(app, ['access']);
    await valueOf(app.api['requests.suspend']({ requestId, from: '2026-03-10', reason: 'identity' }));
    app.setToday('2026-03-24');
    expect(await brief(app)).toEqual(['2026-0001 reminder 2026-03-24']);
    await valueOf(app.api['requests.resume']({ requestId, until: '2026-03-24' }));
    expect(await brief(app)).toEqual([]);
  });

  test('of a registered letter ring though the request is closed; those of a voided request do not', async () => {
    const app = await openApp({ today: '2026-03-10' });
    const requestId = await aRequest(app, ['access'], { subjectId: await aPerson(app) });
    const voided = await aRequest(app, ['access']);
    await valueOf(app.api['requests.void']({ requestId: voided, reason: 'Double' }));
    await valueOf(app.api['requests.decideRight']({ requestId, right: 'access', outcome: 'granted' }));
    const fields = { language: 'fr', letterOn: '2026-03-10', channel: 'registered-post' } as const;
    const { letter } = await valueOf(app.api['letters.freeze']({ requestId, kind: 'access-answer', fields }));
    const posting = { letterId: letter.id, channel: 'registered-post', sentOn: '2026-03-10' } as const;
    const file = await fileAfter(app.api['letters.post'](posting));
    expect(file.state).toBe('closed');
    app.setToday('2026-04-20');
    expect(await brief(app)).toEqual(['2026-0001 undelivered 2026-03-28']);
    expect((await due(app)).pressing).toBe(0);
  });

  test('name references and rights, never a person', async () => {
    const app = await openApp({ today: '2026-04-09' });
    await aRequest(app, ['access', 'erasure'], { note: 'Brumecourt' });
    const told = await due(app);
    expect(JSON.stringify(told)).not.toMatch(/brumecourt|zélie/iu);
    expect(told).toMatchObject({ pressing: 1, requests: [{ reference: '2026-0001' }] });
  });
});

describe('the agenda', () => {
  test('says what falls in an absence and what must be done before it', async () => {
    const app = await openApp({ today: '2026-03-10' });
    const id = await aRequest(app, ['access']);
    const agenda = await valueOf(app.api['agenda.get']({ from: '2026-04-03', until: '2026-04-12' }));
    expect(agenda.entries).toEqual([
      { on: '2026-04-05', kind: 'aim', requestId: id },
      { on: '2026-04-06', kind: 'holiday', holiday: 'easter-monday' },
      { on: '2026-04-07', kind: 'limit', requestId: id },
    ]);
    expect(agenda.beforeLeaving).toEqual([
      { on: '2026-03-30', kind: 'post-by', requestId: id, doBy: '2026-03-30' },
    ]);
    expect(agenda.requests).toEqual([{ id, reference: '2026-0001', rights: [{ right: 'access' }] }]);
  });

  test('refuses a period that ends before it begins', async () => {
    const app = await openApp();
    const backwards = { from: '2026-04-03', until: '2026-04-02' };
    const refusal = { ok: false, error: { code: 'invalid-input', fields: ['until'] } };
    expect(await app.api['agenda.get'](backwards)).toEqual(refusal);
    expect(await app.api['agenda.export']({ ...backwards, language: 'fr' })).toEqual(refusal);
  });
});

describe('the exported calendar', () => {
  const year = { from: '2026-03-10', until: '2027-03-10' };

  test('holds aim, day to post by and limit, each with alarms, under the reference alone', async () => {
    const app = await openApp({ today: '2026-03-10' });
    const id = await aRequest(app, ['access', 'erasure'], { note: 'Brumecourt', theirReference: 'ZB' });
    const { name, mediaType, days, bytes, text } = await exported(app, { ...year, language: 'fr' });
    expect({ name, mediaType, days }).toEqual({
      name: 'greffe-2026-03-10-2027-03-10.ics',
      mediaType: 'text/calendar',
      days: 3,
    });
    const events = readIcs(bytes).parts;
    expect(events.map((event) => [valuesOf(event, 'DTSTART')[0], valuesOf(event, 'SUMMARY')[0]])).toEqual([
      ['20260330', '2026-0001\u00a0: poster au plus tard (accès et effacement)'],
      ['20260405', '2026-0001\u00a0: répondre, à viser (accès et effacement)'],
      ['20260407', '2026-0001\u00a0: répondre au plus tard (accès et effacement)'],
    ]);
    expect(events.map(({ parts }) => parts.length)).toEqual([1, 4, 4]);
    expect(events.map((event) => valuesOf(event, 'UID')[0])).toEqual([
      `${id}-post-by@greffe`,
      `${id}-aim@greffe`,
      `${id}-limit@greffe`,
    ]);
    expect(text.replaceAll('\r\n ', '')).not.toMatch(/brumecourt|zélie|ZB/iu);
  });

  test.each(['fr', 'nl', 'en', 'de'] as const)('is written in the language asked: %s', async (language) => {
    const app = await openApp({ today: '2026-03-10' });
    await aRequest(app, ['access']);
    const { text } = await exported(app, { ...year, language });
    const words = {
      fr: 'répondre au plus tard',
      nl: 'uiterlijk antwoorden',
      en: 'last day to answer',
      de: 'spätestens antworten',
    };
    expect(text).toContain(words[language]);
  });

  test('exported again, moves its entries: the same UID, a greater SEQUENCE where a date was corrected', async () => {
    const app = await openApp({ today: '2026-03-10' });
    const requestId = await aRequest(app, ['access']);
    const first = readIcs((await exported(app, { ...year, language: 'fr' })).bytes).parts;
    const { request } = await valueOf(app.api['requests.get']({ id: requestId }));
    const { channel, requester, theirReference, note } = request;
    const corrected = { requestId, channel, requester, theirReference, note, receivedOn: '2026-03-03' };
    await valueOf(app.api['requests.correct'](corrected));
    const second = readIcs((await exported(app, { ...year, language: 'fr' })).bytes).parts;
    const read = (name: string, events = first) => events.map((event) => valuesOf(event, name)[0]);
    expect(new Set(read('UID', second))).toEqual(new Set(read('UID')));
    expect(read('SEQUENCE')).toEqual(['0', '0', '0']);
    expect(read('SEQUENCE', second)).toEqual(['1', '1', '1']);
    expect(read('DTSTART', second)).not.toEqual(read('DTSTART'));
  });

  test('calls off what was closed since, under the same UID and a greater SEQUENCE, and again what is reopened', async () => {
    const app = await openApp({ today: '2026-03-10' });
    const { api } = app;
    const requestId = await aRequest(app, ['access']);
    const read = async () => {
      const { bytes, days } = await exported(app, { ...year, language: 'fr' });
      const events = readIcs(bytes).parts.map((event) => {
        const [uid = '', sequence = '', status = ''] = ['UID', 'SEQUENCE', 'STATUS'].map(
          (name) => valuesOf(event, name)[0],
        );
        return { uid, sequence: Number(sequence), status, alarms: event.parts.length };
      });
      return { days, events };
    };
    const open = await read();
    expect(open.events.map(({ status }) => status)).toEqual(['', '', '']);
    await valueOf(api['requests.close']({ requestId, reason: 'Réglé au comptoir' }));
    const closed = await read();
    expect(closed.days).toBe(0);
    expect(closed.events.map(({ uid }) => uid)).toEqual(
      expect.arrayContaining(open.events.map(({ uid }) => uid)),
    );
    for (const event of closed.events) expect(event).toMatchObject({ status: 'CANCELLED', alarms: 0 });
    const highest = ({ events }: typeof open) => Math.max(...events.map(({ sequence }) => sequence));
    const lowest = ({ events }: typeof open) => Math.min(...events.map(({ sequence }) => sequence));
    expect(lowest(closed)).toBeGreaterThan(highest(open));
    await valueOf(api['requests.reopen']({ requestId }));
    const reopened = await read();
    expect(reopened.events.map(({ status }) => status)).toEqual(['', '', '']);
    expect(lowest(reopened)).toBeGreaterThan(highest(closed));
    await valueOf(api['requests.void']({ requestId, reason: 'Doublon' }));
    expect(lowest(await read())).toBeGreaterThan(highest(reopened));
    app.setToday('2027-03-11');
    expect((await read()).events).toEqual([]);
  });

  test('calls off the day of an authority whose case was closed', async () => {
    const app = await openApp({ today: '2026-03-10' });
    const { api } = app;
    const opened = await valueOf(
      api['cases.open']({
        authorityCode: 'be-apd',
        receivedOn: '2026-03-09',
        answerDueOn: '2026-04-01',
        summary: 'Réclamation',
        language: 'fr',
      }),
    );
    const read = async () => readIcs((await exported(app, { ...year, language: 'fr' })).bytes).parts;
    const [before] = await read();
    await valueOf(api['cases.close']({ id: opened.case.id, closedOn: '2026-03-10', outcome: 'dismissed' }));
    const [after] = await read();
    if (before === undefined || after === undefined) throw new Error('The day is missing');
    expect(valuesOf(after, 'UID')).toEqual(valuesOf(before, 'UID'));
    expect(valuesOf(after, 'STATUS')).toEqual(['CANCELLED']);
    expect(Number(valuesOf(after, 'SEQUENCE')[0])).toBeGreaterThan(Number(valuesOf(before, 'SEQUENCE')[0]));
  });

  test('of a register where nothing is due is a calendar without a day', async () => {
    const app = await openApp();
    const { days, bytes } = await exported(app, { ...year, language: 'fr' });
    expect(days).toBe(0);
    expect(readIcs(bytes).parts).toEqual([]);
  });
});
