import { describe, expect, test } from 'vitest';
import type { RequestId, SubjectId } from '../../shared/domain/id.ts';
import { someSubjectFields } from '../helpers/builders.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { fileAfter } from '../helpers/records.ts';

const requester = { name: 'Zélie Brumecourt', email: 'zelie@brumecourt.example', language: 'fr' as const };

async function aPerson({ api }: TestApp): Promise<SubjectId> {
  const { id } = await valueOf(api['subjects.create']({ fields: someSubjectFields() }));
  const { categories } = await valueOf(api['processing.overview']({}));
  const add = (code: string, label: string, collectedOn: string) =>
    valueOf(
      api['subjects.addDataItem']({
        subjectId: id,
        categoryId: categories.find((category) => category.code === code)?.id ?? '',
        label,
        value: `valeur de ${label}`,
        collectedOn,
      }),
    );
  await add('invoices', 'Facture 2025-12', '2025-02-03');
  await add('correspondence', 'Appel du 3 mars', '2025-03-03');
  return id;
}

async function register(app: TestApp, differences: object = {}): Promise<RequestId> {
  const input = {
    channel: 'email' as const,
    receivedOn: '2026-03-06',
    requester,
    rights: ['access' as const],
    ...differences,
  };
  return (await valueOf(app.api['requests.register'](input))).request.id;
}

test('references count within the year of receipt', async () => {
  const app = await openApp({ today: '2026-03-15' });
  const received = ['2026-03-01', '2025-12-30', '2026-03-02', '2025-11-02'];
  const references: string[] = [];
  for (const receivedOn of received) {
    const id = await register(app, { receivedOn });
    references.push((await valueOf(app.api['requests.get']({ id }))).request.reference);
  }
  expect(references).toEqual(['2026-0001', '2025-0001', '2026-0002', '2025-0002']);
});

test('the deadline follows from the law and from the promise of the policy in force at receipt', async () => {
  const app = await openApp({ today: '2026-03-10' });
  const file = await valueOf(app.api['requests.get']({ id: await register(app) }));
  // Received on 6 March 2026; the month ends on Easter Monday; the policy promises 30 days.
  expect(file.deadline).toMatchObject({
    nominalOn: '2026-04-06',
    limitOn: '2026-04-07',
    promisedOn: '2026-04-05',
    aimOn: '2026-04-05',
  });
  expect(file.deadline.steps.every(({ article }) => article.place !== '')).toBe(true);
});

describe('a mistake is refused before it happens', () => {
  test('a request received tomorrow', async () => {
    const app = await openApp({ today: '2026-03-05' });
    const reply = await app.api['requests.register']({
      channel: 'email',
      receivedOn: '2026-03-06',
      requester,
      rights: ['access'],
    });
    expect(reply).toEqual({ ok: false, error: { code: 'rule-broken', rule: 'date-in-future' } });
  });

  test('an answer, an extension or an identity check of tomorrow, which would make the deadline move away', async () => {
    const app = await openApp({ today: '2026-03-15' });
    const requestId = await register(app);
    const { api } = app;
    await valueOf(api['requests.suspend']({ requestId, from: '2026-03-10', reason: 'identity' }));
    const check = { on: '2026-03-16', method: 'other' as const, confirmed: true, note: null };
    const refused = { ok: false, error: { code: 'rule-broken', rule: 'date-in-future' } };
    expect(await api['requests.resume']({ requestId, until: '9999-12-31' })).toEqual(refused);
    expect(await api['requests.extend']({ requestId, toldOn: '2026-03-16', reason: 'Archives' })).toEqual(
      refused,
    );
    expect(await api['requests.checkIdentity']({ requestId, check })).toEqual(refused);
    expect((await valueOf(api['requests.list']({}))).total).toBe(1);
  });

  test('a refusal without reasons, and an extension without reasons, twice or too late', async () => {
    const app = await openApp({ today: '2026-04-30' });
    const requestId = await register(app);
    const rule = (reply: unknown) => (reply as { error: { rule: string } }).error.rule;
    const { api } = app;
    expect(rule(await api['requests.decideRight']({ requestId, right: 'access', outcome: 'refused' }))).toBe(
      'reason-needed',
    );
    expect(rule(await api['requests.extend']({ requestId, toldOn: '2026-03-20', reason: ' ' }))).toBe(
      'extension-needs-reason',
    );
    expect(rule(await api['requests.extend']({ requestId, toldOn: '2026-04-08', reason: 'Archives' }))).toBe(
      'extension-too-late',
    );
    const extended = await valueOf(
      api['requests.extend']({ requestId, toldOn: '2026-03-20', reason: 'Archives papier à dépouiller' }),
    );
    expect(extended.deadline.limitOn).toBe('2026-06-08');
    expect(rule(await api['requests.extend']({ requestId, toldOn: '2026-03-21', reason: 'Encore' }))).toBe(
      'already-extended',
    );
  });

  test('a reason that says nothing by itself, without the words that the letter needs', async () => {
    const app = await openApp({ today: '2026-03-15' });
    const requestId = await register(app, { rights: ['rectification', 'erasure'] });
    const { api } = app;
    const audited = async () => (await valueOf(api['audit.list']({}))).total;
    const before = await audited();
    const refused = { requestId, right: 'rectification' as const, outcome: 'refused' as const };
    const wordless = { ok: false, error: { code: 'rule-broken', rule: 'reason-words-needed' } };
    for (const refusalReason of ['other', 'restricted-by-law'] as const) {
      expect(await api['requests.decideRight']({ ...refused, refusalReason })).toEqual(wordless);
      expect(await api['requests.decideRight']({ ...refused, refusalReason, reasonText: ' \n ' })).toEqual(
        wordless,
      );
    }
    expect(await audited()).toBe(before);
    const said = { refusalReason: 'restricted-by-law' as const, reasonText: 'Art. 458 du Code pénal' };
    await valueOf(api['requests.decideRight']({ ...refused, ...said }));
    expect(await audited()).toBe(before + 1);
    await valueOf(api['requests.decideRight']({ ...refused, refusalReason: 'accuracy-not-shown' }));
  });

  test('a reason for a refusal beside an outcome that refuses nothing', async () => {
    const app = await openApp({ today: '2026-03-15' });
    const requestId = await register(app);
    const granted = { requestId, right: 'access' as const, outcome: 'granted' as const };
    expect(
      await app.api['requests.decideRight']({ ...granted, refusalReason: 'others-rights' }),
    ).toMatchObject({ error: { rule: 'reason-not-for-right' } });
  });

  test('an answer letter before the decision, a letter from the future, a posting before its letter', async () => {
    const app = await openApp({ today: '2026-03-15' });
    const requestId = await register(app, { subjectId: await aPerson(app) });
    const fields = { language: 'fr' as const, letterOn: '2026-03-15', channel: 'email' as const };
    const { api } = app;
    expect(await api['letters.freeze']({ requestId, kind: 'access-answer', fields })).toMatchObject({
      error: { rule: 'decision-needed' },
    });
    expect(
      await api['letters.freeze']({
        requestId,
        kind: 'acknowledgement',
        fields: { ...fields, letterOn: '2026-03-16' },
      }),
    ).toMatchObject({ error: { rule: 'date-in-future' } });
    const { letter } = await valueOf(api['letters.freeze']({ requestId, kind: 'acknowledgement', fields }));
    expect(
      await api['letters.post']({ letterId: letter.id, channel: 'email', sentOn: '2026-03-14' }),
    ).toMatchObject({
      error: { rule: 'posted-before-letter' },
    });
  });

  test('erasing before the access answer is closed', async () => {
    const app = await openApp({ today: '2026-03-15' });
    const requestId = await register(app, { subjectId: await aPerson(app), rights: ['access', 'erasure'] });
    const ended = await app.ended(await app.api['erasure.carryOut']({ requestId, ground: 'b' }));
    expect(ended).toMatchObject({ ok: false, error: { code: 'rule-broken', rule: 'access-answer-first' } });
  });
});

test('an access request goes from receipt to the posted answer', async () => {
  const app = await openApp({ today: '2026-03-15' });
  const { api } = app;
  const requestId = await register(app, { subjectId: await aPerson(app) });
  const next = async () => (await valueOf(api['requests.get']({ id: requestId }))).summary.nextStep;
  const fields = { language: 'fr' as const, letterOn: '2026-03-15', channel: 'email' as const };

  expect(await next()).toBe('check-identity');
  const check = { on: '2026-03-15', method: 'known-email' as const, confirmed: true, note: null };
  await valueOf(api['requests.checkIdentity']({ requestId, check }));
  expect(await next()).toBe('gather-data');
  await valueOf(api['requests.setTask']({ requestId, task: 'gather-data', done: true }));
  await valueOf(api['requests.setTask']({ requestId, task: 'review-others-data', done: true }));
  expect(await next()).toBe('decide');
  await valueOf(api['requests.decideRight']({ requestId, right: 'access', outcome: 'granted' }));
  expect(await next()).toBe('export-data');
  await valueOf(api['exports.person']({ requestId, format: 'zip', language: 'fr' }));
  expect(await next()).toBe('write-answer');
  const { letter } = await valueOf(api['letters.freeze']({ requestId, kind: 'access-answer', fields }));
  expect(await next()).toBe('send-answer');
  const closed = await fileAfter(
    api['letters.post']({ letterId: letter.id, channel: 'email', sentOn: '2026-03-15' }),
  );
  expect(closed.state).toBe('closed');
  expect(closed.summary.nextStep).toBeNull();
  expect(closed.events.map(({ kind }) => kind)).toEqual([
    'registered',
    'identity-checked',
    'task-done',
    'task-done',
    'right-decided',
    'data-exported',
    'letter-frozen',
    'letter-posted',
  ]);
});

test('an erasure erases what may go, keeps what the law keeps, and the person does not come back', async () => {
  const app = await openApp({ today: '2026-03-15' });
  const { api } = app;
  const subjectId = await aPerson(app);
  const requestId = await register(app, { subjectId, rights: ['erasure'] });
  const plan = await valueOf(api['erasure.plan']({ requestId, ground: 'b' }));
  expect(plan.outcome).toBe('partly-granted');
  const decisions = Object.fromEntries(
    plan.lines.filter(({ itemIds }) => itemIds.length > 0).map((line) => [line.code, line.decision]),
  );
  expect(decisions).toEqual({ invoices: 'keep', correspondence: 'erase' });

  const ended = await app.ended(await api['erasure.carryOut']({ requestId, ground: 'b' }));
  expect(ended).toMatchObject({ ok: true });
  expect((await valueOf(api['subjects.list']({ query: 'brumecourt' }))).total).toBe(0);
  const { subject, held } = await valueOf(api['subjects.get']({ id: subjectId }));
  expect(subject).toMatchObject({ familyName: 'Brumecourt', archivedOn: '2026-03-15', contacts: [] });
  expect(held.categories.flatMap(({ items }) => items.map(({ label }) => label))).toEqual([
    'Facture 2025-12',
  ]);

  const csv = 'email;nom;prénom\nzelie@brumecourt.example;Brumecourt;Zélie\n';
  const { fileId } = await valueOf(
    api['files.stage']({ name: 'c.csv', base64: Buffer.from(csv).toString('base64') }),
  );
  const preview = await valueOf(api['imports.preview']({ fileId }));
  expect(preview.refused.map(({ reason }) => reason)).toEqual(['erased-person']);
  expect(preview.counts.new).toBe(0);
});

test('what is owed at once is done at receipt: marketing stops, restriction is flagged', async () => {
  const app = await openApp({ today: '2026-03-15' });
  const subjectId = await aPerson(app);
  await register(app, { subjectId, rights: ['marketing-objection', 'restriction'] });
  const { subject } = await valueOf(app.api['subjects.get']({ id: subjectId }));
  expect(subject).toMatchObject({ marketingStoppedOn: '2026-03-15', restrictedOn: '2026-03-15' });
});

test('a suspension moves the limit and not the aim; the answer resumes it', async () => {
  const app = await openApp({ today: '2026-03-20' });
  const requestId = await register(app);
  await valueOf(app.api['requests.suspend']({ requestId, from: '2026-03-10', reason: 'identity' }));
  const { deadline } = await valueOf(app.api['requests.resume']({ requestId, until: '2026-03-17' }));
  expect(deadline).toMatchObject({
    suspendedDays: 7,
    aimOn: '2026-04-05',
    limitOn: '2026-04-13',
    isSuspended: false,
  });
});

test('an entry made by mistake is voided with its reason and stays in the list', async () => {
  const app = await openApp({ today: '2026-03-20' });
  const requestId = await register(app);
  const { state } = await valueOf(app.api['requests.void']({ requestId, reason: 'Enregistrée deux fois' }));
  expect(state).toBe('voided');
  expect((await valueOf(app.api['requests.list']({ filter: 'all' }))).total).toBe(1);
  expect(await app.api['requests.addNote']({ requestId, note: 'x' })).toMatchObject({ ok: true });
  expect(
    await app.api['requests.suspend']({ requestId, from: '2026-03-10', reason: 'identity' }),
  ).toMatchObject({ ok: false });
});

test('today names what is due, nearest first, and reminds of what is missing', async () => {
  const app = await openApp({ today: '2026-03-30' });
  await register(app, { receivedOn: '2026-03-20' });
  await register(app, { receivedOn: '2026-03-03' });
  const today = await valueOf(app.api['today.get']({ month: '2026-04' }));
  expect(today.due.map(({ receivedOn }) => receivedOn)).toEqual(['2026-03-03', '2026-03-20']);
  expect(today.dueThisWeek).toBe(1);
  expect(today.reminders).toEqual(['recovery-sheet', 'no-customers']);
  expect(today.diary).toContainEqual({
    on: '2026-04-06',
    kind: 'holiday',
    requestId: null,
    label: 'easter-monday',
  });
});

test('a right is refused for none but its own reasons', async () => {
  const app = await openApp();
  const requestId = await register(app, { rights: ['access', 'marketing-objection'] });
  const refuse = (right: 'access' | 'marketing-objection', refusalReason: 'legal-claims' | 'excessive') =>
    app.api['requests.decideRight']({
      requestId,
      right,
      outcome: 'refused',
      refusalReason,
      reasonText: null,
    });
  const refusal = { ok: false, error: { code: 'rule-broken', rule: 'reason-not-for-right' } };
  expect(await refuse('access', 'legal-claims')).toMatchObject(refusal);
  expect(await refuse('marketing-objection', 'excessive')).toMatchObject(refusal);
});
