import { describe, expect, test } from 'vitest';
import type { RequestId } from '../../shared/domain/id.ts';
import type { LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import type { Right } from '../../shared/domain/request/right.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { anItem, aPerson, aRequest, letterFields, fileAfter } from '../helpers/records.ts';
import { plain } from '../letters/letter-text.ts';

const today = '2026-03-15';
const particulars = { consequences: 'Plus de bons de réduction par courriel' };

async function said({ api }: TestApp, requestId: RequestId, kind: LetterKind, fields: object = {}) {
  const order = { requestId, kind, fields: { ...letterFields, ...fields } };
  return plain((await valueOf(api['letters.text'](order))).plain);
}

async function decided(
  { api }: TestApp,
  requestId: RequestId,
  details: { readonly right: Right } | null,
  right: Right,
) {
  if (details !== null) await valueOf(api['requests.saveDetails']({ requestId, details: details as never }));
  await valueOf(api['requests.decideRight']({ requestId, right, outcome: 'granted' }));
}

/** Seals the answer and lets it leave; the request is then at its end. */
async function answered({ api }: TestApp, requestId: RequestId, kind: LetterKind) {
  const { letter } = await valueOf(api['letters.freeze']({ requestId, kind, fields: letterFields }));
  return fileAfter(api['letters.post']({ letterId: letter.id, channel: 'email', sentOn: today }));
}

async function activityId({ api }: TestApp, code: string) {
  const { activities } = await valueOf(api['processing.overview']({}));
  const found = activities.find((each) => each.code === code);
  if (found === undefined) throw new Error(code);
  return found;
}

describe('an answer says what the register has done', () => {
  test('a rectification: what was, what is, since when, and who was told', async () => {
    const app = await openApp({ today });
    const { api } = app;
    const requestId = await aRequest(app, ['rectification'], { subjectId: await aPerson(app) });
    const corrections = [{ label: 'Nom', was: 'Brumecourt', is: 'Brumecour', field: 'family-name' }];
    await decided(app, requestId, { right: 'rectification', corrections } as never, 'rectification');
    expect(await said(app, requestId, 'rectification-answer')).toContain('Nous rectifions les données');
    await valueOf(api['requests.carryOut']({ requestId, right: 'rectification' }));
    const { items } = await valueOf(api['notices.list']({ requestId, right: 'rectification' }));
    await valueOf(
      api['requests.setTask']({ requestId, task: 'tell-recipients', right: 'rectification', done: true }),
    );
    const text = await said(app, requestId, 'rectification-answer');
    expect(text).toContain(
      'Donnée : Nom; Avant : Brumecourt; Désormais : Brumecour; Depuis le : 15 mars 2026',
    );
    const [told] = items;
    if (told === undefined) throw new Error('nobody was to be told');
    expect(text).toContain(told.name);
    expect((await answered(app, requestId, 'rectification-answer')).state).toBe('closed');
  });

  test('an objection: what stopped, and the end of what was applied in the meantime', async () => {
    const app = await openApp({ today });
    const subjectId = await aPerson(app);
    const { id, purpose } = await activityId(app, 'site-statistics');
    const requestId = await aRequest(app, ['objection'], { subjectId });
    await decided(app, requestId, { right: 'objection', activityIds: [id] } as never, 'objection');
    await valueOf(app.api['requests.carryOut']({ requestId, right: 'objection' }));
    const text = await said(app, requestId, 'objection-answer');
    expect(text).toContain('Depuis le 15 mars 2026, nous ne traitons plus vos données');
    expect(text).toContain(purpose.fr);
    expect(text).toContain('prend fin avec cette réponse');
    expect((await answered(app, requestId, 'objection-answer')).state).toBe('closed');
  });

  test('marketing: stopped on the day of entry, before any decision', async () => {
    const app = await openApp({ today });
    const requestId = await aRequest(app, ['marketing-objection'], { subjectId: await aPerson(app) });
    await decided(app, requestId, null, 'marketing-objection');
    const text = await said(app, requestId, 'marketing-answer');
    expect(text).toContain(
      'Depuis le 15 mars 2026, vos données ne sont plus traitées à des fins de prospection',
    );
    expect(text).not.toContain('empreinte');
    expect((await answered(app, requestId, 'marketing-answer')).state).toBe('closed');
  });

  test('a withdrawn consent: all that rest on consent, and what goes on on another basis', async () => {
    const app = await openApp({ today });
    const requestId = await aRequest(app, ['consent-withdrawal'], { subjectId: await aPerson(app) });
    await decided(app, requestId, { right: 'consent-withdrawal' }, 'consent-withdrawal');
    await valueOf(app.api['requests.carryOut']({ requestId, right: 'consent-withdrawal' }));
    const text = await said(app, requestId, 'consent-answer', { particulars });
    const { activities } = await valueOf(app.api['processing.overview']({}));
    const [going, rest] = text.split('Ce qui continue sur une autre base');
    for (const { lawfulBasis, purpose } of activities) {
      if (lawfulBasis !== 'consent') continue;
      expect(going).toContain(plain(purpose.fr ?? ''));
      expect(rest).not.toContain(plain(purpose.fr ?? ''));
    }
    expect(rest).toContain('art. 6, § 1, c');
    expect(text).toContain('Plus de bons de réduction par courriel.');
    expect((await answered(app, requestId, 'consent-answer')).state).toBe('closed');
  });

  test('that nothing rests on consent is said of somebody who is known', async () => {
    const app = await openApp({ today });
    const requestId = await aRequest(app, ['consent-withdrawal'], { subjectId: await aPerson(app) });
    const nothing = { requestId, right: 'consent-withdrawal', outcome: 'nothing-held' } as const;
    await valueOf(app.api['requests.decideRight'](nothing));
    expect((await answered(app, requestId, 'consent-answer')).state).toBe('closed');
  });

  test('a copy to be taken elsewhere goes with its letter; one of another reach does not', async () => {
    const app = await openApp({ today });
    const { api } = app;
    const subjectId = await aPerson(app);
    await anItem(app, subjectId, 'purchases', 'Commande 17', '2026-01-05');
    const requestId = await aRequest(app, ['portability', 'access'], { subjectId });
    await decided(app, requestId, null, 'portability');
    const enclosed = 'Elle est jointe à cette lettre.';
    const copy = (scope: 'all' | 'portability') =>
      valueOf(api['exports.person']({ requestId, format: 'zip', language: 'fr', scope }));
    await copy('all');
    expect(await said(app, requestId, 'portability-answer')).not.toContain(enclosed);
    await copy('portability');
    const text = await said(app, requestId, 'portability-answer');
    expect(text).toContain(enclosed);
    expect(text).toMatch(/Factures \(1 élément\)/);
  });
});

test('a restriction: granted, announced, lifted, each with its letter', async () => {
  const app = await openApp({ today });
  const { api } = app;
  const requestId = await aRequest(app, ['restriction'], { subjectId: await aPerson(app) });
  await decided(app, requestId, { right: 'restriction', case: 'a' } as never, 'restriction');
  await valueOf(api['requests.carryOut']({ requestId, right: 'restriction' }));
  expect(await said(app, requestId, 'restriction-answer')).toContain('est limité depuis le 15 mars 2026');
  expect((await answered(app, requestId, 'restriction-answer')).state).toBe('closed');

  const fields = {
    ...letterFields,
    particulars: { liftOn: '2026-03-20', liftReason: 'Adresse vérifiée' },
  };
  expect(await said(app, requestId, 'restriction-lifting', fields)).toContain('levée le 20 mars 2026');
  const order = { requestId, kind: 'restriction-lifting' as const, fields };
  const { letter } = await valueOf(api['letters.freeze'](order));
  await valueOf(api['letters.post']({ letterId: letter.id, channel: 'email', sentOn: today }));
  app.setToday('2026-03-20');
  await valueOf(
    api['requests.liftRestriction']({ requestId, liftedOn: '2026-03-20', reason: 'Adresse vérifiée' }),
  );
  const text = await said(app, requestId, 'restriction-lifted', { letterOn: '2026-03-20' });
  expect(text).toContain('Le 20 mars 2026, nous avons levé la limitation');
  expect(text).toContain('Nous vous l’avions annoncé le 15 mars 2026. En voici la raison.');
  expect(text).toContain('Adresse vérifiée.');
  expect(await api['letters.preview'](order)).toMatchObject({
    ok: false,
    error: { code: 'letter-incomplete', missing: ['details'] },
  });
});
