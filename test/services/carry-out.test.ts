import { describe, expect, test } from 'vitest';
import type { RequestId, SubjectId } from '../../shared/domain/id.ts';
import type { LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import type { Right } from '../../shared/domain/request/right.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { anItem, aPerson, aRequest, erase, letterFields } from '../helpers/records.ts';

const today = '2026-03-15';

async function granted(
  { api }: TestApp,
  requestId: RequestId,
  right: Right,
  details: object | null = null,
): Promise<void> {
  if (details !== null) {
    await valueOf(api['requests.saveDetails']({ requestId, details: { right, ...details } as never }));
  }
  await valueOf(api['requests.decideRight']({ requestId, right, outcome: 'granted' }));
}

/** Closes a letter, has it leave today, and gives its words. */
async function posted({ api }: TestApp, requestId: RequestId, kind: LetterKind): Promise<string> {
  const { letter } = await valueOf(api['letters.freeze']({ requestId, kind, fields: letterFields }));
  await valueOf(api['letters.post']({ letterId: letter.id, channel: 'email', sentOn: today }));
  return (await valueOf(api['letters.read']({ letterId: letter.id }))).plain;
}

async function person({ api }: TestApp, id: SubjectId) {
  return valueOf(api['subjects.get']({ id }));
}

async function activity({ api }: TestApp, code: string): Promise<string> {
  const { activities } = await valueOf(api['processing.overview']({}));
  return activities.find((each) => each.code === code)?.id ?? '';
}

function ruleOf(reply: unknown): unknown {
  return (reply as { error?: { rule?: string } }).error?.rule;
}

describe('a rectification', () => {
  test('changes each place that is known, since the day, and keeps what was and what is', async () => {
    const app = await openApp({ today });
    const subjectId = await aPerson(app);
    const requestId = await aRequest(app, ['rectification', 'access'], { subjectId });
    const { held } = await person(app, subjectId);
    const call = held.categories
      .flatMap(({ items }) => items)
      .find(({ label }) => label === 'Appel du 3 mars');
    const address = { line1: 'Place des Brumes 8', postalCode: '4000', town: 'Liège', countryCode: 'BE' };
    await granted(app, requestId, 'rectification', {
      corrections: [
        { label: 'Nom', was: 'Brumecourt', is: 'Brumecour', field: 'family-name' },
        { label: 'E-mail', was: 'zelie@brumecourt.example', is: 'zelie@brumecour.example', field: 'email' },
        {
          label: 'Adresse',
          was: 'Rue des Nuages 3, 1000 Bruxelles, BE',
          is: 'Place des Brumes 8',
          field: 'address',
          address,
        },
        { label: 'Appel', was: 'valeur de Appel du 3 mars', is: 'Appel du 4 mars', itemId: call?.id },
        { label: 'Fiche papier', is: 'corrigée au magasin' },
      ],
      statement: 'Je n’ai jamais habité rue des Nuages.',
    });
    const file = await valueOf(app.api['requests.carryOut']({ requestId, right: 'rectification' }));

    const after = await person(app, subjectId);
    expect(after.subject).toMatchObject({
      familyName: 'Brumecour',
      contacts: [{ value: 'zelie@brumecour.example', origin: 'request', since: today }],
      addresses: [
        { address: { line1: 'Place des Brumes 8', town: 'Liège' }, origin: 'request', since: today },
      ],
    });
    const letters = after.held.categories.find(({ code }) => code === 'correspondence')?.items ?? [];
    expect(letters.map(({ label, value }) => [label, value])).toEqual(
      expect.arrayContaining([
        ['Appel du 3 mars', 'Appel du 4 mars'],
        ['Déclaration complémentaire de la personne', 'Je n’ai jamais habité rue des Nuages.'],
      ]),
    );
    const asked = file.request.rights.find(({ right }) => right === 'rectification');
    expect(asked).toMatchObject({
      carriedOutOn: today,
      details: { corrections: [{ was: 'Brumecourt', correctedOn: today }, {}, {}, {}, {}] },
    });
    expect(file.events.at(-1)).toMatchObject({ kind: 'effect-carried-out', detail: 'rectification' });
    expect((await valueOf(app.api['subjects.list']({ query: 'brumecour' }))).total).toBe(1);
    const { items } = await valueOf(app.api['audit.list']({}));
    expect(items.map(({ action }) => action)).toContain('effect-carried-out');
    expect(ruleOf(await app.api['requests.carryOut']({ requestId, right: 'rectification' }))).toBe(
      'already-carried-out',
    );
    expect(ruleOf(await app.api['requests.withdrawDecision']({ requestId, right: 'rectification' }))).toBe(
      'already-carried-out',
    );
  });

  test('that would write over what was changed since changes nothing at all', async () => {
    const app = await openApp({ today });
    const subjectId = await aPerson(app);
    const requestId = await aRequest(app, ['rectification'], { subjectId });
    await granted(app, requestId, 'rectification', {
      corrections: [
        { label: 'Prénom', was: 'Zélie', is: 'Zélia', field: 'given-name' },
        { label: 'Nom', was: 'Autre', is: 'Brumecour', field: 'family-name' },
      ],
    });
    expect(ruleOf(await app.api['requests.carryOut']({ requestId, right: 'rectification' }))).toBe(
      'changed-since',
    );
    expect((await person(app, subjectId)).subject.givenName).toBe('Zélie');
  });

  test('waits for its decision, its details, the person, and a doubt about who asks', async () => {
    const app = await openApp({ today });
    const { api } = app;
    const requestId = await aRequest(app, ['rectification']);
    const carryOut = async () =>
      ruleOf(await api['requests.carryOut']({ requestId, right: 'rectification' }));
    expect(await carryOut()).toBe('decision-needed');
    await granted(app, requestId, 'rectification');
    expect(await carryOut()).toBe('details-needed');
    const details = {
      right: 'rectification' as const,
      corrections: [{ label: 'Nom', is: 'Brumecour', was: 'Brumecourt', field: 'family-name' }],
    };
    await valueOf(api['requests.saveDetails']({ requestId, details }));
    expect(await carryOut()).toBe('subject-needed');
    await valueOf(api['requests.linkSubject']({ requestId, subjectId: await aPerson(app) }));
    const check = { on: today, method: 'other' as const, confirmed: false, note: null };
    await valueOf(api['requests.checkIdentity']({ requestId, check }));
    expect(await carryOut()).toBe('identity-open');
    await valueOf(api['requests.checkIdentity']({ requestId, check: { ...check, confirmed: true } }));
    expect(await carryOut()).toBeUndefined();
  });

  test('names data of the person alone, and fields that can be corrected', async () => {
    const app = await openApp({ today });
    const other = await aPerson(app, { givenName: 'Odon', customerNumber: 'C-2' });
    const stranger = (await person(app, other)).held.categories.flatMap(({ items }) => items)[0];
    const requestId = await aRequest(app, ['rectification'], { subjectId: await aPerson(app) });
    const save = (correction: object) =>
      app.api['requests.saveDetails']({
        requestId,
        details: { right: 'rectification', corrections: [{ label: 'x', is: 'y', ...correction }] } as never,
      });
    expect(await save({ itemId: stranger?.id })).toMatchObject({
      error: { code: 'not-found', what: 'data-item' },
    });
    expect(await save({ field: 'restricted-since' })).toMatchObject({ error: { code: 'invalid-input' } });
    expect(await save({ field: 'address' })).toMatchObject({ error: { code: 'invalid-input' } });
  });
});

describe('a restriction', () => {
  test('stands until it is lifted, after the person was told', async () => {
    const app = await openApp({ today });
    const { api } = app;
    const subjectId = await aPerson(app);
    const requestId = await aRequest(app, ['restriction'], { subjectId });
    await granted(app, requestId, 'restriction', { case: 'a' });
    await valueOf(api['requests.carryOut']({ requestId, right: 'restriction' }));
    expect((await person(app, subjectId)).subject.restrictedOn).toBe(today);
    app.setToday('2026-04-20');
    const lift = (announcedOn: string | null, liftedOn = '2026-04-20') =>
      api['requests.liftRestriction']({
        requestId,
        announcedOn,
        liftedOn,
        reason: 'Données vérifiées',
      } as never);
    expect(ruleOf(await lift(null))).toBe('lift-not-announced');
    expect(ruleOf(await lift('2026-04-20', '2026-04-19'))).toBe('lift-not-announced');
    expect(ruleOf(await lift('2026-04-10', '2026-04-21'))).toBe('date-in-future');
    const file = await valueOf(lift('2026-04-10'));
    expect(file.request.rights[0]?.details).toMatchObject({
      announcedOn: '2026-04-10',
      liftedOn: '2026-04-20',
      liftReason: 'Données vérifiées',
    });
    expect((await person(app, subjectId)).subject.restrictedOn).toBeNull();
    expect(ruleOf(await lift('2026-04-10'))).toBe('not-restricted');
  });

  test('may be lifted once the letter that announces it has left', async () => {
    const app = await openApp({ today });
    const { api } = app;
    const requestId = await aRequest(app, ['restriction'], { subjectId: await aPerson(app) });
    await granted(app, requestId, 'restriction', { case: 'a' });
    const answer = { requestId, kind: 'restriction-answer' as const, fields: letterFields };
    expect(ruleOf(await api['letters.freeze'](answer))).toBe('not-carried-out');
    await valueOf(api['requests.carryOut']({ requestId, right: 'restriction' }));
    expect(ruleOf(await api['letters.freeze'](answer))).toBeUndefined();
    const particulars = { liftOn: '2026-03-20', liftReason: 'Données vérifiées' };
    const fields = { ...letterFields, particulars };
    const { letter } = await valueOf(
      api['letters.freeze']({ requestId, kind: 'restriction-lifting', fields }),
    );
    const lift = (liftedOn: string) =>
      api['requests.liftRestriction']({ requestId, liftedOn, reason: 'Données vérifiées' });
    expect(ruleOf(await lift(today))).toBe('lift-not-announced');
    await valueOf(api['letters.post']({ letterId: letter.id, channel: 'email', sentOn: today }));
    app.setToday('2026-03-20');
    expect(ruleOf(await lift('2026-03-20'))).toBeUndefined();
  });

  test('that is refused keeps its mark until the answer has left, and then if another request asks for it', async () => {
    const app = await openApp({ today });
    const subjectId = await aPerson(app);
    const requestId = await aRequest(app, ['restriction'], { subjectId });
    const objection = await aRequest(app, ['objection'], { subjectId });
    const refuse = (id: RequestId, right: Right) =>
      valueOf(
        app.api['requests.decideRight']({
          requestId: id,
          right,
          outcome: 'refused',
          refusalReason: 'other',
          reasonText: 'x',
        }),
      );
    const restrictedOn = async () => (await person(app, subjectId)).subject.restrictedOn;
    await refuse(requestId, 'restriction');
    const words = await posted(app, requestId, 'restriction-answer');
    expect(words).toContain('reste toutefois limité');
    expect(await restrictedOn()).toBe(today);
    await refuse(objection, 'objection');
    expect(await restrictedOn()).toBe(today);
    expect(await posted(app, objection, 'objection-answer')).toContain('prend fin avec cette réponse');
    expect(await restrictedOn()).toBeNull();
    const { items } = await valueOf(app.api['audit.list']({}));
    expect(items.slice(0, 2).map(({ action }) => action)).toContain('subject-changed');
  });

  test('that is refused by the letter for all refusals ends with that letter, and withdrawn at once', async () => {
    const app = await openApp({ today });
    const { api } = app;
    const subjectId = await aPerson(app);
    const restrictedOn = async () => (await person(app, subjectId)).subject.restrictedOn;
    const requestId = await aRequest(app, ['restriction', 'access'], { subjectId });
    const refused = { outcome: 'refused', refusalReason: 'other', reasonText: 'x' } as const;
    await valueOf(api['requests.decideRight']({ requestId, right: 'restriction', ...refused }));
    expect(await restrictedOn()).toBe(today);
    await posted(app, requestId, 'refusal');
    expect(await restrictedOn()).toBeNull();
    const other = await aRequest(app, ['restriction'], { subjectId });
    expect(await restrictedOn()).toBe(today);
    await valueOf(
      api['requests.decideRight']({ requestId: other, right: 'restriction', outcome: 'withdrawn' }),
    );
    expect(await restrictedOn()).toBeNull();
  });

  test('keeps the person from being edited, removed or changed by an import', async () => {
    const app = await openApp({ today });
    const { api } = app;
    const subjectId = await aPerson(app);
    await aRequest(app, ['restriction'], { subjectId });
    const { subject, held } = await person(app, subjectId);
    const [item] = held.categories.flatMap(({ items }) => items);
    const { id: _id, ...fields } = subject;
    expect(ruleOf(await api['subjects.update']({ id: subjectId, fields }))).toBe('subject-restricted');
    expect(ruleOf(await api['subjects.remove']({ id: subjectId }))).toBe('subject-restricted');
    expect(ruleOf(await api['subjects.removeDataItem']({ id: item?.id as never }))).toBe(
      'subject-restricted',
    );
    await expect(anItem(app, subjectId, 'correspondence', 'Appel', today)).rejects.toThrow(
      'subject-restricted',
    );
  });

  test('that was entered by mistake leaves no mark', async () => {
    const app = await openApp({ today });
    const subjectId = await aPerson(app);
    const requestId = await aRequest(app, ['restriction'], { subjectId });
    await valueOf(app.api['requests.void']({ requestId, reason: 'Doublon' }));
    expect((await person(app, subjectId)).subject.restrictedOn).toBeNull();
  });
});

test('an upheld objection stops the named activities for this person; its answer ends the mark of its examination', async () => {
  const app = await openApp({ today });
  const subjectId = await aPerson(app);
  await anItem(app, subjectId, 'site-use', 'Pages vues', '2026-01-02');
  const requestId = await aRequest(app, ['objection'], { subjectId });
  const activityId = await activity(app, 'site-statistics');
  const names = async () =>
    (await person(app, subjectId)).held.categories.flatMap(({ purposes }) =>
      purposes.map((each) => each.activityId),
    );
  expect(await names()).toContain(activityId);
  await granted(app, requestId, 'objection', { activityIds: [activityId] });
  expect((await person(app, subjectId)).subject.restrictedOn).toBe(today);
  await valueOf(app.api['requests.carryOut']({ requestId, right: 'objection' }));
  const { subject, stops } = await person(app, subjectId);
  expect(subject.restrictedOn).toBe(today);
  expect(await posted(app, requestId, 'objection-answer')).toContain('prend fin avec cette réponse');
  expect((await person(app, subjectId)).subject.restrictedOn).toBeNull();
  expect(stops).toEqual([{ activityId, by: 'objection', since: today }]);
  expect(await names()).not.toContain(activityId);
});

test('a withdrawn consent stops before the decision: all that rest on consent where none is named', async () => {
  const app = await openApp({ today });
  const subjectId = await aPerson(app);
  const requestId = await aRequest(app, ['consent-withdrawal'], { subjectId });
  const { api } = app;
  await valueOf(api['requests.saveDetails']({ requestId, details: { right: 'consent-withdrawal' } }));
  await valueOf(api['requests.carryOut']({ requestId, right: 'consent-withdrawal' }));
  const { stops, subject } = await person(app, subjectId);
  const { activities } = await valueOf(api['processing.overview']({}));
  const resting = activities.filter(({ lawfulBasis }) => lawfulBasis === 'consent').map(({ id }) => id);
  expect(resting.length).toBeGreaterThan(0);
  expect(stops.map(({ activityId }) => activityId).toSorted()).toEqual(resting.toSorted());
  expect(subject.marketingStoppedOn).toBe(today);
  const refusal = {
    requestId,
    right: 'consent-withdrawal' as const,
    outcome: 'refused' as const,
    refusalReason: 'identity-not-confirmed' as const,
  };
  expect(ruleOf(await api['requests.decideRight'](refusal))).toBe('already-carried-out');
});

test('an automated decision is carried out by a human review: who, when, with which result', async () => {
  const app = await openApp({ today });
  const requestId = await aRequest(app, ['automated-decision']);
  const decision = { decision: 'Paiement après livraison refusé', logic: 'note de crédit' };
  await granted(app, requestId, 'automated-decision', decision);
  const carryOut = () => app.api['requests.carryOut']({ requestId, right: 'automated-decision' });
  expect(ruleOf(await carryOut())).toBe('details-needed');
  const review = {
    reviewedOn: '2026-03-14',
    reviewer: 'responsable des ventes',
    review: 'changed',
    reviewReason: 'revenus prouvés',
  };
  const details = { right: 'automated-decision', ...decision, ...review };
  await valueOf(app.api['requests.saveDetails']({ requestId, details } as never));
  expect((await valueOf(carryOut())).request.rights[0]).toMatchObject({
    carriedOutOn: today,
    details: review,
  });
});

describe('after a death', () => {
  test('directives are kept with the person’s data', async () => {
    const app = await openApp({ today, country: 'FR' });
    const subjectId = await aPerson(app);
    const requestId = await aRequest(app, ['post-mortem'], { subjectId });
    await granted(app, requestId, 'post-mortem', {
      matter: 'directives-registered',
      directives: 'Tout effacer.',
    });
    await valueOf(app.api['requests.carryOut']({ requestId, right: 'post-mortem' }));
    const { held, subject } = await person(app, subjectId);
    expect(held.categories.flatMap(({ items }) => items.map(({ value }) => value))).toContain(
      'Tout effacer.',
    );
    expect(subject.deceasedOn).toBeNull();
  });

  test('the death is recorded, nothing is sent any more, and the data may be archived', async () => {
    const app = await openApp({ today, country: 'FR' });
    const subjectId = await aPerson(app);
    const requestId = await aRequest(app, ['post-mortem'], { subjectId });
    await granted(app, requestId, 'post-mortem', {
      matter: 'directives-executed',
      effect: 'archive',
      diedOn: '2026-02-20',
    });
    await valueOf(app.api['requests.carryOut']({ requestId, right: 'post-mortem' }));
    const { subject } = await person(app, subjectId);
    expect(subject).toMatchObject({ deceasedOn: '2026-02-20', marketingStoppedOn: today, archivedOn: today });
    expect((await valueOf(app.api['subjects.list']({ query: 'brumecourt' }))).total).toBe(0);
  });

  test('directives to erase are executed as an erasure, with its plan and proof', async () => {
    const app = await openApp({ today, country: 'FR' });
    const subjectId = await aPerson(app);
    const requestId = await aRequest(app, ['post-mortem'], { subjectId });
    const details = {
      right: 'post-mortem' as const,
      matter: 'directives-executed' as const,
      effect: 'erase' as const,
    };
    const { checklist } = await valueOf(app.api['requests.saveDetails']({ requestId, details }));
    expect(checklist.filter(({ right }) => right !== null).map(({ task }) => task)).toEqual(
      expect.arrayContaining(['plan-erasure', 'carry-out-erasure']),
    );
    const ended = await app.ended(await app.api['erasure.carryOut']({ requestId, ground: 'a' }));
    expect(ended).toMatchObject({
      ok: true,
      value: { request: { rights: [{ outcome: 'partly-granted' }] } },
    });
    expect((await valueOf(app.api['subjects.list']({ query: 'brumecourt' }))).total).toBe(0);
  });

  test('a recorded death is not told otherwise afterwards', async () => {
    const app = await openApp({ today, country: 'FR' });
    const subjectId = await aPerson(app);
    const requestId = await aRequest(app, ['post-mortem'], { subjectId });
    await granted(app, requestId, 'post-mortem', { matter: 'death-recorded', diedOn: '2026-02-20' });
    await valueOf(app.api['requests.carryOut']({ requestId, right: 'post-mortem' }));
    const estate = { right: 'post-mortem' as const, matter: 'estate' as const };
    expect(await app.api['requests.saveDetails']({ requestId, details: estate })).toEqual({
      ok: false,
      error: { code: 'rule-broken', rule: 'already-carried-out' },
    });
  });
});

describe('what we are for the data', () => {
  const client = { name: 'Atelier Solvène', email: 'contact@solvene.example' };

  test('a processor forwards every right and decides, exports and erases nothing', async () => {
    const app = await openApp({ today });
    const { api } = app;
    const subjectId = await aPerson(app);
    const requestId = await aRequest(app, ['access', 'restriction'], { subjectId });
    expect(ruleOf(await api['requests.setRole']({ requestId, ourRole: 'processor' }))).toBe('client-needed');
    const file = await valueOf(api['requests.setRole']({ requestId, ourRole: 'processor', client }));
    expect(file.request.rights.map(({ outcome }) => outcome)).toEqual(['forwarded', 'forwarded']);
    expect(file.checklist.map(({ task }) => task).slice(0, 2)).toEqual(['set-role', 'forward-to-client']);
    expect(file.request.client).toMatchObject(client);
    expect((await person(app, subjectId)).subject.restrictedOn).toBeNull();
    const decision = { requestId, right: 'access' as const, outcome: 'granted' as const };
    expect(ruleOf(await api['requests.decideRight'](decision))).toBe('client-decides');
    expect(ruleOf(await api['requests.withdrawDecision']({ requestId, right: 'access' }))).toBe(
      'client-decides',
    );
    const copy = { requestId, format: 'zip' as const, language: 'fr' as const };
    expect(ruleOf(await api['exports.person'](copy))).toBe('client-decides');
    const details = { right: 'restriction' as const, case: 'a' as const };
    expect(ruleOf(await api['requests.saveDetails']({ requestId, details }))).toBe('client-decides');
  });

  test('erases nothing either', async () => {
    const app = await openApp({ today });
    const requestId = await aRequest(app, ['erasure'], { subjectId: await aPerson(app) });
    await valueOf(app.api['requests.setRole']({ requestId, ourRole: 'processor', client }));
    expect(ruleOf(await erase(app, requestId))).toBe('client-decides');
  });

  test('set back, the rights are to be decided again and the mark returns', async () => {
    const app = await openApp({ today });
    const subjectId = await aPerson(app);
    const requestId = await aRequest(app, ['access', 'restriction'], { subjectId });
    await valueOf(app.api['requests.setRole']({ requestId, ourRole: 'processor', client }));
    const reply = await app.api['requests.setRole']({ requestId, ourRole: 'controller' });
    const file = await valueOf(Promise.resolve(reply));
    expect(file.request.rights.map(({ outcome }) => outcome)).toEqual([null, null]);
    expect((await person(app, subjectId)).subject.restrictedOn).toBe(today);
  });
});
