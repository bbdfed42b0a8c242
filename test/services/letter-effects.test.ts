/** What a letter does to its request on the day it leaves: a question lets the period rest, an extension moves it, a notice does nothing. */
import { describe, expect, test } from 'vitest';
import type { LetterId, RequestId } from '../../shared/domain/id.ts';
import type { LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import type { Right } from '../../shared/domain/request/right.ts';
import { openApp, passphrase, valueOf, type TestApp } from '../helpers/host.ts';
import { aPerson, aRequest, letterFields, showExcess, fileAfter } from '../helpers/records.ts';
import { readPdf } from '../pdf/read-pdf.ts';

const broken = (rule: string) => ({ ok: false, error: { code: 'rule-broken', rule } });
const doubt = { doubt: 'Adresse inconnue de nous.', proof: 'known-email' };
const scope = (largeQuantity: 'yes' | 'no') => ({ question: 'Quelles années ?', largeQuantity });
const because = { reason: 'Neuf ans de commandes sous trois noms.' };

/** The desk of one request of 6 March 2026, whose month ends on 7 April. */
async function aDesk(today = '2026-03-15', rights: readonly Right[] = ['access']) {
  const app = await openApp({ today });
  const requestId = await aRequest(app, rights, { subjectId: await aPerson(app) });
  return { app, requestId, ...deskOf(app, requestId) };
}

function deskOf({ api }: TestApp, requestId: RequestId) {
  const freeze = (kind: LetterKind, particulars: object = {}, fields: object = {}) =>
    api['letters.freeze']({
      requestId,
      kind,
      fields: { ...letterFields, particulars: { ...particulars }, ...fields },
    });
  const post = (letterId: LetterId, sentOn: string) =>
    api['letters.post']({ letterId, channel: 'email', sentOn });
  const send = async (kind: LetterKind, sentOn: string, particulars: object = {}, fields: object = {}) => {
    const { letter } = await valueOf(freeze(kind, particulars, { letterOn: sentOn, ...fields }));
    return fileAfter(post(letter.id, sentOn));
  };
  const file = () => valueOf(api['requests.get']({ id: requestId }));
  const refuse = (right: Right) =>
    api['requests.decideRight']({
      requestId,
      right,
      outcome: 'refused',
      refusalReason: 'identity-not-confirmed',
    });
  return { freeze, post, send, file, refuse };
}

const auditOf = async ({ api }: TestApp) =>
  (await valueOf(api['audit.list']({ limit: 500 }))).items.map(({ action }) => action);

describe('a question about identity', () => {
  test('lets the period rest from the day it leaves, not from its date', async () => {
    const { app, freeze, post, file } = await aDesk();
    const { letter } = await valueOf(freeze('identity-question', doubt, { letterOn: '2026-03-10' }));
    expect((await file()).suspensions).toEqual([]);
    const after = await fileAfter(post(letter.id, '2026-03-12'));
    expect(after.suspensions).toEqual([{ from: '2026-03-12', until: null, reason: 'identity' }]);
    expect(after.deadline).toMatchObject({ isSuspended: true, suspendedDays: 3 });
    expect(after.events.filter(({ kind }) => kind === 'suspended')).toMatchObject([
      { on: '2026-03-12', detail: 'identity' },
    ]);
    expect(after.question).toMatchObject({
      about: 'identity',
      askedOn: '2026-03-12',
      letterOn: '2026-03-10',
    });
    expect(await auditOf(app)).toEqual(expect.arrayContaining(['letter-posted', 'request-suspended']));
  });

  test('keeps the rest that is open already, and begins none on a closed request', async () => {
    const { app, requestId, send, file, freeze, post } = await aDesk();
    await valueOf(app.api['requests.suspend']({ requestId, from: '2026-03-08', reason: 'clarification' }));
    const after = await send('identity-question', '2026-03-15', doubt);
    expect(after.suspensions).toEqual([{ from: '2026-03-08', until: null, reason: 'clarification' }]);
    await valueOf(app.api['requests.resume']({ requestId, until: '2026-03-15' }));
    const { letter } = await valueOf(freeze('identity-question', doubt));
    await valueOf(app.api['requests.decideRight']({ requestId, right: 'access', outcome: 'withdrawn' }));
    expect((await fileAfter(post(letter.id, '2026-03-15'))).state).toBe('closed');
    expect((await file()).suspensions).toHaveLength(1);
  });

  test('does not begin a second rest when it leaves again after it came back', async () => {
    const { app, requestId, send } = await aDesk();
    const { letters } = await send('identity-question', '2026-03-11', doubt);
    const letterId = letters[0]?.id ?? '';
    await valueOf(app.api['letters.returned']({ letterId, returnedOn: '2026-03-13', reason: 'unclaimed' }));
    await valueOf(app.api['requests.resume']({ requestId, until: '2026-03-13' }));
    const again = await fileAfter(
      app.api['letters.post']({ letterId, channel: 'post', sentOn: '2026-03-14' }),
    );
    expect(again.suspensions).toEqual([{ from: '2026-03-11', until: '2026-03-13', reason: 'identity' }]);
  });

  test('that cannot be noted as sent lets nothing rest', async () => {
    const { freeze, post, file } = await aDesk();
    const { letter } = await valueOf(freeze('identity-question', doubt));
    expect(await post(letter.id, '2026-03-16')).toEqual(broken('date-in-future'));
    expect((await file()).suspensions).toEqual([]);
  });
});

describe('a question about what is asked for', () => {
  test.each([
    ['yes', ['access'], [{ from: '2026-03-15', until: null, reason: 'clarification' }]],
    ['no', ['access'], []],
    ['yes', ['erasure'], []],
  ] as const)('large quantity %s, %j', async (largeQuantity, rights, suspensions) => {
    const { send } = await aDesk('2026-03-15', rights);
    const after = await send('clarification-question', '2026-03-15', scope(largeQuantity));
    expect(after.suspensions).toEqual(suspensions);
  });

  test('rests by what it said when it was signed, whatever was typed afterwards', async () => {
    const { app, requestId, freeze, post } = await aDesk();
    const { letter } = await valueOf(freeze('clarification-question', scope('yes')));
    const fields = { ...letterFields, particulars: scope('no') };
    await valueOf(app.api['letters.saveDraft']({ requestId, kind: 'clarification-question', fields }));
    await valueOf(app.api['registers.lock']({}));
    const { known } = await valueOf(app.api['app.status']({}));
    await valueOf(app.api['registers.unlock']({ registerId: known[0]?.registerId ?? '', passphrase }));
    expect((await fileAfter(post(letter.id, '2026-03-15'))).deadline.isSuspended).toBe(true);
  });
});

describe('an extension', () => {
  test('moves the limit from the day it leaves, for every right whose answer has not left, with its reason', async () => {
    const { app, requestId, freeze, post } = await aDesk('2026-03-15', ['access', 'erasure']);
    await valueOf(app.api['requests.decideRight']({ requestId, right: 'access', outcome: 'granted' }));
    const { letter } = await valueOf(freeze('extension', because, { letterOn: '2026-03-12' }));
    const after = await fileAfter(post(letter.id, '2026-03-14'));
    expect(after.deadline.limitOn).toBe('2026-06-08');
    expect(after.request.rights).toMatchObject([
      { right: 'access', extendedOn: '2026-03-14', extensionReason: because.reason },
      { right: 'erasure', extendedOn: '2026-03-14', extensionReason: because.reason },
    ]);
    expect(after.events.filter(({ kind }) => kind === 'extended')).toMatchObject([
      { on: '2026-03-14', note: because.reason },
    ]);
    expect(await auditOf(app)).toEqual(expect.arrayContaining(['letter-posted', 'request-extended']));
  });

  test('names on its page the limit that it brings about', async () => {
    const { app, requestId } = await aDesk();
    const { fileId } = await valueOf(
      app.api['letters.preview']({
        requestId,
        kind: 'extension',
        fields: { ...letterFields, particulars: because },
      }),
    );
    const { base64 } = await valueOf(app.api['files.read']({ fileId }));
    const { pages } = await readPdf(Buffer.from(base64, 'base64'));
    const text = pages.map(({ plain }) => plain).join(' ');
    expect(text).toContain('au plus tard le 8 juin 2026');
    expect(text).toContain(because.reason);
  });

  test('is not signed without a reason, after the limit, or a second time', async () => {
    const { app, freeze, send } = await aDesk('2026-04-07');
    expect(await freeze('extension')).toEqual({
      ok: false,
      error: { code: 'letter-incomplete', missing: ['particular.reason'] },
    });
    app.setToday('2026-04-08');
    expect(await freeze('extension', because)).toEqual(broken('extension-too-late'));
    app.setToday('2026-04-07');
    await send('extension', '2026-04-07', because);
    expect(await freeze('extension', because)).toEqual(broken('already-extended'));
  });

  test('warns between the end of the month and the working day it rolls to', async () => {
    const { app, requestId } = await aDesk('2026-04-07');
    const order = {
      requestId,
      kind: 'extension' as const,
      fields: { ...letterFields, particulars: because },
    };
    expect((await valueOf(app.api['letters.preview'](order))).warnings).toContain('extension-after-month');
  });

  test('signed in time, and left too late, does not count: it is not noted as sent', async () => {
    const { app, freeze, post, file } = await aDesk('2026-04-07');
    const { letter } = await valueOf(freeze('extension', because, { letterOn: '2026-04-07' }));
    app.setToday('2026-04-09');
    expect(await post(letter.id, '2026-04-08')).toEqual(broken('extension-too-late'));
    expect(await file()).toMatchObject({ letters: [{ posting: null }], deadline: { limitOn: '2026-04-07' } });
    expect((await fileAfter(post(letter.id, '2026-04-07'))).deadline.limitOn).toBe('2026-06-08');
  });

  test('is refused while another one has been told by other means', async () => {
    const { app, requestId, freeze, post } = await aDesk();
    const { letter } = await valueOf(freeze('extension', because));
    await valueOf(
      app.api['requests.extend']({ requestId, toldOn: '2026-03-15', reason: 'Dit au téléphone.' }),
    );
    expect(await post(letter.id, '2026-03-15')).toEqual(broken('already-extended'));
  });

  test('whose error is corrected moves nothing a second time', async () => {
    const { send, post, freeze } = await aDesk();
    const { letters } = await send('extension', '2026-03-12', because);
    const replacesId = letters[0]?.id ?? null;
    const { letter } = await valueOf(freeze('extension', { reason: 'Un motif mieux dit.' }, { replacesId }));
    const after = await fileAfter(post(letter.id, '2026-03-15'));
    expect(after.request.rights).toMatchObject([
      { extendedOn: '2026-03-12', extensionReason: because.reason },
    ]);
    expect(after.deadline.limitOn).toBe('2026-06-08');
  });
});

describe('silence', () => {
  test('is pointed out when a reminder is due, no more once it left, and again when the end is possible', async () => {
    const { app, send, file } = await aDesk('2026-03-10');
    await send('identity-question', '2026-03-10', doubt);
    const isPointedOut = async (today: string) => {
      app.setToday(today);
      return (await file()).warnings.includes('question-unanswered');
    };
    expect(await isPointedOut('2026-03-23')).toBe(false);
    expect(await isPointedOut('2026-03-24')).toBe(true);
    await send('reminder', '2026-03-24');
    expect(await isPointedOut('2026-03-24')).toBe(false);
    expect(await isPointedOut('2026-04-07')).toBe(true);
  });

  test('ends the request by a letter, and an answer opens it again', async () => {
    const { app, requestId, send, refuse, file } = await aDesk('2026-03-10');
    await send('identity-question', '2026-03-10', doubt);
    app.setToday('2026-03-24');
    await send('reminder', '2026-03-24');
    app.setToday('2026-04-08');
    await valueOf(refuse('access'));
    expect((await send('silence-closing', '2026-04-08')).state).toBe('closed');

    app.setToday('2026-04-20');
    const { api } = app;
    await valueOf(api['requests.reopen']({ requestId }));
    const reopened = await valueOf(api['requests.resume']({ requestId, until: '2026-04-20' }));
    expect(reopened.state).toBe('in-progress');
    // 41 days of rest after 6 April.
    expect(reopened.deadline.limitOn).toBe('2026-05-18');
    const granted = { requestId, right: 'access', outcome: 'granted' } as const;
    expect((await valueOf(api['requests.decideRight'](granted))).state).toBe('to-send');
    expect((await send('access-answer', '2026-04-20')).state).toBe('closed');
    expect((await file()).question).toBeNull();
  });

  test('about nothing that was asked ends nothing', async () => {
    const { freeze, refuse } = await aDesk();
    await valueOf(refuse('access'));
    expect(await freeze('silence-closing')).toEqual({
      ok: false,
      error: { code: 'letter-incomplete', missing: ['question'] },
    });
  });
});

test('a reminder and a fee change nothing about the period', async () => {
  const { app, requestId, send } = await aDesk();
  const asked = await send('identity-question', '2026-03-12', doubt);
  await showExcess(app, requestId);
  const reminded = await send('reminder', '2026-03-15');
  expect(reminded.suspensions).toEqual(asked.suspensions);
  expect(reminded.deadline).toEqual(asked.deadline);
  const fee = { feeGround: 'excessive', circumstances: 'Huit demandes en un mois.', amount: '12 €' };
  expect((await send('fee-announcement', '2026-03-15', fee)).deadline).toEqual(asked.deadline);
});
