/** The sheet of GDPR Art. 12(5) in a real register: which letters wait for it, what it takes from the register, and when it stands. */
import { describe, expect, test } from 'vitest';
import type { RequestId } from '../../shared/domain/id.ts';
import type { LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import type { RefusalReason } from '../../shared/domain/request/request.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { anExcessSheet, aPerson, aRequest, letterFields, showExcess } from '../helpers/records.ts';

const today = '2026-03-15';
const broken = (rule: string) => ({ ok: false, error: { code: 'rule-broken', rule } });
const words = 'Neuf fois la même demande en deux mois.';
const fee = { feeGround: 'excessive', circumstances: 'Neuf demandes en deux mois.', amount: '12 €' };

/** An access request of somebody who has asked for access before. */
async function aDesk() {
  const app = await openApp({ today });
  const { api } = app;
  const subjectId = await aPerson(app);
  const earlierId = await aRequest(app, ['access'], { subjectId, receivedOn: '2026-01-05' });
  const requestId = await aRequest(app, ['access', 'erasure'], { subjectId });
  const letter = (kind: LetterKind, particulars: Record<string, string> = {}) =>
    ({ requestId, kind, fields: { ...letterFields, particulars } }) as const;
  const freeze = (...one: Parameters<typeof letter>) => api['letters.freeze'](letter(...one));
  const refuse = (refusalReason: RefusalReason = 'excessive', reasonText: string | null = words) =>
    valueOf(
      api['requests.decideRight']({
        requestId,
        right: 'access',
        outcome: 'refused',
        refusalReason,
        reasonText,
      }),
    );
  const excess = () => valueOf(api['excess.get']({ requestId }));
  return { app, api, earlierId, requestId, letter, freeze, refuse, excess };
}

const taskOf = async ({ api }: TestApp, requestId: RequestId) =>
  (await valueOf(api['requests.get']({ id: requestId }))).checklist.find(
    ({ task }) => task === 'excess-sheet',
  ) ?? null;

describe('a refusal under Art. 12(5)', () => {
  test.each(['excessive', 'manifestly-unfounded'] as const)(
    'as %s is not signed without its sheet, and is once there is one',
    async (reason) => {
      const { app, requestId, freeze, refuse } = await aDesk();
      await refuse(reason);
      expect(await freeze('access-answer')).toEqual(broken('excess-sheet-needed'));
      expect(await freeze('refusal', { circumstances: words })).toEqual(broken('excess-sheet-needed'));
      await showExcess(app, requestId);
      expect(await freeze('access-answer')).toMatchObject({ ok: true });
    },
  );

  test('for another reason needs none', async () => {
    const { app, requestId, freeze, refuse } = await aDesk();
    await refuse('others-rights');
    expect(await taskOf(app, requestId)).toBeNull();
    expect(await freeze('access-answer')).toMatchObject({ ok: true });
  });

  test('gives its reason in the letter: the sheet does not speak for it, and never gets into it', async () => {
    const { app, api, requestId, letter, freeze, refuse } = await aDesk();
    await refuse('excessive', null);
    await showExcess(app, requestId, { decidedBy: 'Calixte Ambrelune' });
    expect(await freeze('access-answer')).toEqual(broken('excess-reason-needed'));
    await refuse();
    const { plain } = await valueOf(api['letters.text'](letter('access-answer')));
    expect(plain).toContain(words);
    for (const inside of ['depuis janvier', 'gardées avec', 'Appel du 8 mars', 'Ambrelune'])
      expect(plain).not.toContain(inside);
  });

  test('is a task that is next as soon as it is decided, and done by the sheet alone', async () => {
    const { app, api, requestId, refuse } = await aDesk();
    expect(await taskOf(app, requestId)).toBeNull();
    const { request, summary } = await refuse();
    const check = { on: today, method: 'known-email' as const, confirmed: true, note: null };
    const identified = await valueOf(api['requests.checkIdentity']({ requestId: request.id, check }));
    expect(summary.nextStep).not.toBe('excess-sheet');
    expect(identified.summary.nextStep).toBe('excess-sheet');
    const byHand = { requestId, task: 'excess-sheet', done: true } as const;
    expect(await api['requests.setTask'](byHand)).toMatchObject({ ok: false });
    expect(await taskOf(app, requestId)).toMatchObject({ isDone: false, isManual: false, isOptional: false });
    await showExcess(app, requestId);
    expect(await taskOf(app, requestId)).toMatchObject({ isDone: true });
  });
});

describe('a fee', () => {
  test('for excess is neither drawn without a warning nor signed without the sheet', async () => {
    const { app, api, requestId, letter, freeze } = await aDesk();
    const warnings = async () =>
      (await valueOf(api['letters.preview'](letter('fee-announcement', fee)))).warnings;
    expect(await warnings()).toContain('excess-sheet-needed');
    expect(await freeze('fee-announcement', fee)).toEqual(broken('excess-sheet-needed'));
    await showExcess(app, requestId);
    expect(await warnings()).not.toContain('excess-sheet-needed');
    expect(await freeze('fee-announcement', fee)).toMatchObject({ ok: true });
  });

  test('for a further copy (Art. 15(3)) needs none', async () => {
    const { app, api, requestId, letter, freeze, excess } = await aDesk();
    const copy = { ...fee, feeGround: 'further-copy' };
    const { warnings } = await valueOf(api['letters.preview'](letter('fee-announcement', copy)));
    expect(warnings).not.toContain('excess-sheet-needed');
    expect(await freeze('fee-announcement', copy)).toMatchObject({ ok: true });
    expect(await excess()).toMatchObject({ isFee: false, grounds: [] });
    await showExcess(app, requestId);
  });

  test('puts the sheet on the list of work as soon as it is being written', async () => {
    const { app, api, requestId, letter, excess } = await aDesk();
    await valueOf(api['letters.saveDraft'](letter('fee-announcement', { feeGround: 'unfounded' })));
    expect(await taskOf(app, requestId)).toMatchObject({ isDone: false });
    expect(await excess()).toMatchObject({ isFee: true, grounds: ['unfounded'] });
    await valueOf(api['letters.dropDraft']({ requestId, kind: 'fee-announcement' }));
    expect(await taskOf(app, requestId)).toBeNull();
  });
});

describe('a sheet', () => {
  test('takes the earlier requests of the same person from the register, and keeps what it rested on', async () => {
    const { app, api, earlierId, requestId, freeze, refuse, excess } = await aDesk();
    const first = { id: earlierId, reference: '2026-0001', receivedOn: '2026-01-05', rights: ['access'] };
    expect(await excess()).toMatchObject({ sheet: null, earlier: [first], isFrozen: false });
    await refuse();
    await showExcess(app, requestId);
    await valueOf(freeze('access-answer'));
    await valueOf(api['requests.void']({ requestId: earlierId, reason: 'Doublon' }));
    const { sheet, earlier } = await excess();
    expect(earlier).toEqual([first]);
    expect(sheet).toEqual({ ...anExcessSheet, earlier: [first] });
  });

  test('can be changed until a letter that rests on it is signed', async () => {
    const { app, api, requestId, freeze, refuse, excess } = await aDesk();
    await showExcess(app, requestId);
    await refuse();
    await showExcess(app, requestId, { evidence: 'Pièces 1 à 9.' });
    await valueOf(freeze('acknowledgement'));
    expect((await excess()).isFrozen).toBe(false);
    await valueOf(freeze('access-answer'));
    const change = { requestId, sheet: { ...anExcessSheet, evidence: 'Autre chose.' } };
    expect(await api['excess.save'](change)).toEqual(broken('excess-sheet-frozen'));
    expect(await excess()).toMatchObject({ sheet: { evidence: 'Pièces 1 à 9.' }, isFrozen: true });
  });

  test('can be changed again where the decision was taken back before its letter left', async () => {
    const { app, api, requestId, freeze, refuse, excess } = await aDesk();
    await refuse();
    await showExcess(app, requestId);
    await valueOf(freeze('access-answer'));
    await valueOf(api['requests.withdrawDecision']({ requestId, right: 'access' }));
    await refuse();
    expect((await excess()).isFrozen).toBe(false);
    await showExcess(app, requestId, { evidence: 'Pièces 1 à 9.' });
  });

  test('stands once a fee that rests on it is announced, unless that letter was corrected before it left', async () => {
    const { app, api, requestId, freeze, letter, excess } = await aDesk();
    await showExcess(app, requestId);
    const { letter: announced } = await valueOf(freeze('fee-announcement', fee));
    expect((await excess()).isFrozen).toBe(true);
    const copy = letter('fee-announcement', { ...fee, feeGround: 'further-copy' });
    const corrected = { ...copy, fields: { ...copy.fields, replacesId: announced.id } };
    await valueOf(api['letters.freeze'](corrected));
    expect((await excess()).isFrozen).toBe(false);
  });

  test('is noted in the timeline and in the trail, without its words', async () => {
    const { app, api, requestId } = await aDesk();
    const { events } = await showExcess(app, requestId);
    expect(events.filter(({ kind }) => kind === 'excess-sheet-saved')).toMatchObject([
      { on: today, detail: null, note: null },
    ]);
    const [entry] = (await valueOf(api['audit.list']({}))).items;
    expect(entry).toMatchObject({ action: 'excess-sheet-saved', recordKind: 'request', recordId: requestId });
    expect(JSON.stringify(app.log)).not.toContain('Neuf demandes');
  });

  test.each([
    ['decided tomorrow', { decidedOn: '2026-03-16' }, 'date-in-future'],
    ['decided before the request came', { decidedOn: '2026-03-05' }, 'date-before-receipt'],
  ])('%s is refused', async (_, change, rule) => {
    const { api, requestId } = await aDesk();
    const sheet = { ...anExcessSheet, ...change };
    expect(await api['excess.save']({ requestId, sheet })).toEqual(broken(rule));
  });

  test.each([
    ['an abuse without what shows the intention', { claims: ['abuse'] }],
    ['no evidence', { evidence: ' ' }],
    ['no claim', { claims: [] }],
    ['a claim of its own making', { claims: ['troublesome'] }],
    ['a number for words', { circumstances: 7 }],
  ])('with %s is refused', async (_, change) => {
    const { api, requestId, excess } = await aDesk();
    const sheet = { ...anExcessSheet, ...change } as never;
    expect(await api['excess.save']({ requestId, sheet })).toMatchObject({
      error: { code: 'invalid-input' },
    });
    expect((await excess()).sheet).toBeNull();
  });

  test('is written on an open request that is ours to decide', async () => {
    const { api, requestId } = await aDesk();
    const sheet = anExcessSheet;
    expect(await api['excess.save']({ requestId: 'x'.repeat(36), sheet })).toMatchObject({ ok: false });
    const client = { name: 'Atelier Solvène', email: 'contact@solvene.example' };
    await valueOf(api['requests.setRole']({ requestId, ourRole: 'processor', client }));
    expect(await api['excess.save']({ requestId, sheet })).toEqual(broken('client-decides'));
    await valueOf(api['requests.void']({ requestId, reason: 'Doublon' }));
    expect(await api['excess.save']({ requestId, sheet })).toEqual(broken('request-voided'));
  });
});
