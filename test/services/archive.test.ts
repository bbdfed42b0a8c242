/** The archive of closed requests: what is due is shown, removed for good, and leaves what counts or proves it. */
import { describe, expect, test } from 'vitest';
import { listAnonymousRequests } from '../../electron/database/anonymous-requests.ts';
import type { Db } from '../../electron/database/database.ts';
import { isRewriteDue } from '../../electron/database/register.ts';
import { closeRegisterFile, openWithRawKey } from '../../electron/files/register-file.ts';
import type { RequestId } from '../../shared/domain/id.ts';
import type { AttachmentRole } from '../../shared/domain/request/attachment.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { aPerson, aRequest, erase, letterFields, requester } from '../helpers/records.ts';
import { decipheredPages, rawKeyOf } from '../helpers/register-pages.ts';

const broken = (rule: string) => ({ ok: false, error: { code: 'rule-broken', rule } });
const bytesOf = (word: string) => Buffer.from(`${word} `.repeat(700)).toString('base64');

async function attach({ api }: TestApp, requestId: RequestId, role: AttachmentRole, word = 'Zwynpiece') {
  const { fileId } = await valueOf(api['files.stage']({ name: `${word}.csv`, base64: bytesOf(word) }));
  const { attachments } = await valueOf(api['attachments.add']({ requestId, fileId, role }));
  return attachments.at(-1);
}

/** Access asked on 6 March 2026, answered on the 15th, with a copy of the data. */
async function answered(app: TestApp, differences: object = {}) {
  const { api } = app;
  const subjectId = await aPerson(app);
  const requestId = await aRequest(app, ['access'], { subjectId, ...differences });
  await valueOf(api['requests.decideRight']({ requestId, right: 'access', outcome: 'granted' }));
  const frozen = { requestId, kind: 'access-answer', fields: letterFields } as const;
  const { letter } = await valueOf(api['letters.freeze'](frozen));
  await attach(app, requestId, 'data-annex');
  await valueOf(api['letters.post']({ letterId: letter.id, channel: 'email', sentOn: '2026-03-15' }));
  return { requestId, subjectId };
}

const dueOf = ({ api }: TestApp) => valueOf(api['archive.due']({}));

async function removeDue(app: TestApp) {
  const { due } = await dueOf(app);
  const removals = due.map(({ requestId, what }) => ({ requestId, what }));
  return app.ended(await app.api['archive.remove']({ removals }));
}

/** Locks the register and looks into its file. */
async function lookInto<T>(app: TestApp, look: (db: Db) => T): Promise<T> {
  const key = await rawKeyOf(app);
  await valueOf(app.api['registers.lock']({}));
  const opened = openWithRawKey(app.registerPath, key);
  if (!opened.ok) throw new Error(opened.error);
  const seen = look(opened.value.db);
  closeRegisterFile(opened.value);
  return seen;
}

describe('data annexes', () => {
  test('go three months after the answer left; name, size and hash stay', async () => {
    const app = await openApp();
    const { requestId } = await answered(app);
    app.setToday('2026-06-15');
    expect((await dueOf(app)).due).toEqual([]);
    app.setToday('2026-06-16');
    expect((await dueOf(app)).due).toMatchObject([
      { requestId, what: 'annexes', since: '2026-06-16', attachments: ['Zwynpiece.csv'], hold: null },
    ]);
    const before = await valueOf(app.api['requests.get']({ id: requestId }));
    expect(await removeDue(app)).toEqual({ ok: true, value: { files: 0, annexes: 1 } });
    const file = await valueOf(app.api['requests.get']({ id: requestId }));
    expect(file.attachments).toEqual([
      { ...before.attachments[0], destroyed: { on: '2026-06-16', reason: 'Délai de conservation écoulé' } },
    ]);
    expect(file.events.at(-1)).toMatchObject({ kind: 'attachment-destroyed', detail: 'data-annex' });
    expect((await dueOf(app)).due).toEqual([]);
    expect(file.letters).toHaveLength(1);
  });

  test('leave the file of the register, which is rewritten', async () => {
    const app = await openApp();
    await answered(app);
    app.setToday('2026-06-16');
    const key = await rawKeyOf(app);
    const stands = () =>
      decipheredPages(app.registerPath, key).some((page) => page.includes('Zwynpiece Zwynpiece'));
    expect(stands()).toBe(true);
    await removeDue(app);
    expect(stands()).toBe(false);
  });
});

describe('the file of a request', () => {
  test('goes five years after its closing, and one anonymous line is left', async () => {
    const app = await openApp();
    const { requestId, subjectId } = await answered(app);
    app.setToday('2031-03-15');
    expect((await dueOf(app)).due).toMatchObject([{ what: 'annexes' }]);
    app.setToday('2031-03-16');
    expect((await dueOf(app)).due).toMatchObject([
      { requestId, what: 'file', since: '2031-03-16', letters: 1, attachments: ['Zwynpiece.csv'] },
    ]);
    expect((await valueOf(app.api['today.get']({}))).removals).toEqual({
      due: 1,
      since: '2031-03-16',
      toChoose: 0,
    });
    expect(await removeDue(app)).toEqual({ ok: true, value: { files: 1, annexes: 0 } });

    expect(await app.api['requests.get']({ id: requestId })).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'request' },
    });
    expect((await valueOf(app.api['letters.list']({}))).total).toBe(0);
    expect(await dueOf(app)).toMatchObject({ due: [], anonymousLines: 1 });
    // The customer is no part of the file.
    expect((await valueOf(app.api['subjects.get']({ id: subjectId }))).requests).toEqual([]);
    expect(await valueOf(app.api['audit.verify']({}))).toMatchObject({ brokenAt: null });
    const { items } = await valueOf(app.api['audit.list']({}));
    expect(items[0]).toMatchObject({ action: 'request-file-removed', recordId: requestId });
    const seen = await lookInto(app, (db) => [listAnonymousRequests(db), isRewriteDue(db)]);
    expect(seen).toEqual([
      [
        {
          year: 2026,
          rights: [{ right: 'access', outcome: 'granted' }],
          daysToAnswer: 9,
          channel: 'email',
          country: null,
        },
      ],
      false,
    ]);
  });

  test('leaves no row of it in any table, and its number is not given again', async () => {
    const app = await openApp();
    const { api } = app;
    const { requestId } = await answered(app);
    await attach(app, requestId, 'other', 'Zwynautre');
    await valueOf(api['requests.addNote']({ requestId, note: 'Zwynnote' }));
    const fields = {
      authorityCode: 'be-apd',
      receivedOn: '2026-03-15',
      language: 'fr',
      summary: 'x',
    } as const;
    const { case: opened } = await valueOf(api['cases.open']({ ...fields, requestId }));
    await valueOf(api['cases.close']({ id: opened.id, closedOn: '2026-03-15', outcome: 'dismissed' }));
    app.setToday('2031-03-16');
    await removeDue(app);
    const next = await aRequest(app, ['access'], { receivedOn: '2026-03-20' });
    const file = await valueOf(api['requests.get']({ id: next }));
    expect(file.request.reference).toBe('2026-0002');
    const again = await valueOf(api['cases.open']({ ...fields, requestId: next }));
    expect(again.case.reference).toBe('A-2026-002');

    const rows = await lookInto(app, (db) => {
      const tables = db
        .prepare(
          `SELECT m.name AS name, c.name AS field FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c
           WHERE m.type = 'table' AND (c.name = 'request_id' OR m.name = 'subject_request' AND c.name = 'id')`,
        )
        .all() as { name: string; field: string }[];
      const left = tables.flatMap(({ name, field }) =>
        db.prepare(`SELECT '${name}' FROM ${name} WHERE ${field} = ?`).pluck().all(requestId),
      );
      const bytes = db.prepare('SELECT count(*) FROM attachment').pluck().get();
      return { names: tables.map(({ name }) => name), left, bytes };
    });
    expect(rows.names).toContain('excess_sheet');
    expect(rows).toMatchObject({ left: [], bytes: 0 });
  });

  test('entered by mistake goes like others and leaves no line', async () => {
    const app = await openApp();
    const requestId = await aRequest(app, ['access']);
    await valueOf(app.api['requests.void']({ requestId, reason: 'Inscrite deux fois' }));
    app.setToday('2031-03-16');
    expect(await removeDue(app)).toMatchObject({ ok: true, value: { files: 1 } });
    expect((await dueOf(app)).anonymousLines).toBe(0);
  });
});

describe('nothing is removed', () => {
  test('of a request that an authority looks into, until its case is closed', async () => {
    const app = await openApp();
    const { requestId } = await answered(app);
    app.setToday('2031-03-16');
    const fields = {
      authorityCode: 'be-apd',
      receivedOn: '2031-03-10',
      language: 'fr',
      summary: 'x',
    } as const;
    const { case: opened } = await valueOf(app.api['cases.open']({ ...fields, requestId }));
    expect(await dueOf(app)).toMatchObject({ due: [], held: [{ requestId, hold: 'authority-case' }] });
    const order = { removals: [{ requestId, what: 'file' as const }] };
    expect(await app.ended(await app.api['archive.remove'](order))).toEqual(broken('authority-hold'));
    await valueOf(app.api['cases.close']({ id: opened.id, closedOn: '2031-03-16', outcome: 'dismissed' }));
    // The file rests from the end of the case on.
    expect(await dueOf(app)).toMatchObject({ held: [], due: [{ what: 'annexes' }] });
  });

  test('of a request that was opened again, of one whose recipients are still to be told, or restricts its person', async () => {
    const app = await openApp();
    const { api } = app;
    const requestId = await aRequest(app, ['access']);
    await valueOf(api['requests.close']({ requestId, reason: 'Sans suite' }));
    await valueOf(api['requests.reopen']({ requestId }));
    const subjectId = await aPerson(app);
    const erasing = await aRequest(app, ['erasure'], { subjectId });
    await erase(app, erasing);
    await answer(app, erasing, 'erasure-answer');
    const other = await aPerson(app, { customerNumber: 'C-2', contacts: [] });
    const restricting = await aRequest(app, ['restriction'], { subjectId: other });
    const details = { right: 'restriction', case: 'a', untilPersonLifts: true } as const;
    await valueOf(api['requests.saveDetails']({ requestId: restricting, details }));
    const granted = { requestId: restricting, right: 'restriction', outcome: 'granted' } as const;
    await valueOf(api['requests.decideRight'](granted));
    await valueOf(api['requests.carryOut']({ requestId: restricting, right: 'restriction' }));
    await valueOf(api['requests.setTask']({ requestId: restricting, task: 'tell-recipients', done: true }));
    await answer(app, restricting, 'restriction-answer');
    app.setToday('2032-01-01');
    const { due, held } = await dueOf(app);
    expect(due).toEqual([]);
    expect(held.map(({ requestId: id, hold }) => [id, hold])).toEqual(
      expect.arrayContaining([
        [erasing, 'open-duty'],
        [restricting, 'restriction'],
      ]),
    );
    expect(held).toHaveLength(2);
  });

  test('where what was shown is not what is due', async () => {
    const app = await openApp();
    const { requestId } = await answered(app);
    app.setToday('2026-06-16');
    const remove = async (what: 'file' | 'annexes') =>
      app.ended(await app.api['archive.remove']({ removals: [{ requestId, what }] }));
    expect(await remove('file')).toEqual(broken('changed-since'));
    app.setToday('2026-06-15');
    expect(await remove('annexes')).toEqual(broken('changed-since'));
    expect((await valueOf(app.api['requests.get']({ id: requestId }))).attachments[0]?.destroyed).toBeNull();
  });

  test('of the first, where the second of two cannot go', async () => {
    const app = await openApp();
    const first = await answered(app);
    const second = await aRequest(app, ['access']);
    app.setToday('2031-03-16');
    const removals = [first.requestId, second].map((requestId) => ({ requestId, what: 'file' as const }));
    expect(await app.ended(await app.api['archive.remove']({ removals }))).toEqual(broken('changed-since'));
    expect(await app.api['requests.get']({ id: first.requestId })).toMatchObject({ ok: true });
  });
});

async function answer({ api }: TestApp, requestId: RequestId, kind: 'erasure-answer' | 'restriction-answer') {
  const { letter } = await valueOf(api['letters.freeze']({ requestId, kind, fields: letterFields }));
  await valueOf(api['letters.post']({ letterId: letter.id, channel: 'email', sentOn: '2026-03-15' }));
}

describe('a policy that promises to keep only anonymous data of an erasure', () => {
  async function erased(app: TestApp) {
    const { controller: _, promises } = await valueOf(app.api['controller.get']({}));
    expect(promises.keepsOnlyAnonymousAfterErasure).toBe(true);
    const requestId = await aRequest(app, ['erasure'], { subjectId: await aPerson(app) });
    await erase(app, requestId);
    await valueOf(app.api['requests.setTask']({ requestId, task: 'tell-recipients', done: true }));
    await answer(app, requestId, 'erasure-answer');
    return requestId;
  }

  test('asks the user, who follows it: the file goes, and the choice was recorded', async () => {
    const app = await openApp();
    const requestId = await erased(app);
    expect(await dueOf(app)).toMatchObject({ due: [], toChoose: [{ requestId }] });
    const chosen = await valueOf(app.api['archive.choose']({ requestId, choice: 'anonymous' }));
    expect(chosen.keeping).toMatchObject({ asksChoice: false, choice: 'anonymous', layer: 'anonymous' });
    expect(chosen.events.at(-1)).toMatchObject({ kind: 'keeping-chosen', detail: 'anonymous' });
    expect(await dueOf(app)).toMatchObject({ toChoose: [], due: [{ requestId, what: 'file' }] });
    expect(await removeDue(app)).toMatchObject({ ok: true, value: { files: 1 } });
    const { items } = await valueOf(app.api['audit.list']({}));
    expect(items.map(({ action }) => action)).toContain('keeping-chosen');
  });

  test('asks the user, who keeps the proof, or thinks again', async () => {
    const app = await openApp();
    const requestId = await erased(app);
    await valueOf(app.api['archive.choose']({ requestId, choice: 'anonymous' }));
    await valueOf(app.api['archive.choose']({ requestId, choice: 'file' }));
    expect(await dueOf(app)).toMatchObject({ toChoose: [], due: [] });
  });

  test('asks about nothing else', async () => {
    const app = await openApp();
    const { requestId } = await answered(app);
    const reply = await app.api['archive.choose']({ requestId, choice: 'anonymous' });
    expect(reply).toEqual(broken('nothing-to-choose'));
  });
});

describe('a copy of an identity document ends with its request', () => {
  const isDestroyed = async ({ api }: TestApp, id: RequestId) =>
    (await valueOf(api['requests.get']({ id }))).attachments.map(({ destroyed }) => destroyed !== null);

  test('when the last answer leaves, also one that came after the check', async () => {
    const app = await openApp();
    const { api } = app;
    const requestId = await aRequest(app, ['access'], { subjectId: await aPerson(app) });
    const check = { on: '2026-03-15', method: 'known-email', confirmed: true, note: null } as const;
    await valueOf(api['requests.checkIdentity']({ requestId, check }));
    await attach(app, requestId, 'identity-copy');
    await valueOf(api['requests.decideRight']({ requestId, right: 'access', outcome: 'granted' }));
    const frozen = { requestId, kind: 'access-answer', fields: letterFields } as const;
    const { letter } = await valueOf(api['letters.freeze'](frozen));
    expect(await isDestroyed(app, requestId)).toEqual([false]);
    await valueOf(api['letters.post']({ letterId: letter.id, channel: 'email', sentOn: '2026-03-15' }));
    expect(await isDestroyed(app, requestId)).toEqual([true]);
    const { items } = await valueOf(api['audit.list']({}));
    expect(items[0]).toMatchObject({ action: 'attachment-destroyed', recordId: requestId });
  });

  test('when a decision closes it', async () => {
    const app = await openApp();
    const requestId = await aRequest(app, ['access']);
    await attach(app, requestId, 'identity-copy');
    const withdrawn = { requestId, right: 'access', outcome: 'withdrawn' } as const;
    const { state, events } = await valueOf(app.api['requests.decideRight'](withdrawn));
    expect(state).toBe('closed');
    expect(await isDestroyed(app, requestId)).toEqual([true]);
    expect(events.map(({ kind }) => kind)).toContain('identity-copy-destroyed');
  });

  test('and none is taken for a request that is closed', async () => {
    const app = await openApp();
    const requestId = await aRequest(app, ['access'], { requester });
    await valueOf(app.api['requests.close']({ requestId, reason: 'Sans suite' }));
    const { fileId } = await valueOf(app.api['files.stage']({ name: 'id.png', base64: bytesOf('x') }));
    const reply = await app.api['attachments.add']({ requestId, fileId, role: 'identity-copy' });
    expect(reply).toEqual(broken('identity-copy-not-needed'));
  });
});
