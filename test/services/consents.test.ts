/** Consents of a person: noted with proof, withdrawn, taken over from mailing tools, told to the person, and obeyed. */
import { describe, expect, test } from 'vitest';
import type { ActivityId, SubjectId } from '../../shared/domain/id.ts';
import { someSubjectFields } from '../helpers/builders.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { aPerson, anItem, aRequest, erase, importTable, letterFields } from '../helpers/records.ts';
import { decipheredPages, rawKeyOf } from '../helpers/register-pages.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import { readZip } from '../files/export/read-zip.ts';

const broken = (rule: string) => ({ ok: false, error: { code: 'rule-broken', rule } });
const consent = { givenOn: '2025-03-03', way: 'paper' as const, wording: 'Texte 4', proof: 'Classeur 3' };

async function activityOf({ api }: TestApp, code: string): Promise<ActivityId> {
  const { activities } = await valueOf(api['processing.overview']({}));
  const found = activities.find((activity) => activity.code === code);
  if (found === undefined) throw new Error(`No activity ${code}`);
  return found.id;
}

async function stage({ api }: TestApp, text: string) {
  const base64 = Buffer.from(text).toString('base64');
  return (await valueOf(api['files.stage']({ name: 'formulaire.txt', base64 }))).fileId;
}

async function begin(file: string | null = null) {
  const app = await openApp();
  const subjectId = await aPerson(app);
  const activityId = await activityOf(app, 'newsletter');
  const fileId = file === null ? null : await stage(app, file);
  await valueOf(app.api['subjects.recordConsent']({ subjectId, activityId, consent, fileId }));
  return { app, subjectId, activityId };
}

const cardOf = ({ api }: TestApp, id: SubjectId) => valueOf(api['subjects.get']({ id }));
const consentsOf = async (app: TestApp, id: SubjectId) => (await cardOf(app, id)).consents;

describe('a consent', () => {
  test('stands on the card with when, how, to which words and what proves it', async () => {
    const { app, subjectId } = await begin('Oui, je veux la lettre. Zélie B.');
    const [noted] = await consentsOf(app, subjectId);
    expect(noted).toMatchObject({
      ...consent,
      file: { name: 'formulaire.txt', size: 33 },
      withdrawnOn: null,
    });
    const { fileId } = await valueOf(app.api['subjects.readConsentProof']({ id: noted?.id ?? '' }));
    const { base64 } = await valueOf(app.api['files.read']({ fileId }));
    expect(Buffer.from(base64, 'base64').toString()).toBe('Oui, je veux la lettre. Zélie B.');
    const { items } = await valueOf(app.api['audit.list']({}));
    expect(items.map(({ action }) => action)).toContain('consent-recorded');
  });

  test('is given once, to what rests on consent, and not tomorrow', async () => {
    const { app, subjectId, activityId } = await begin();
    const record = (differences: object, to: string = activityId) =>
      app.api['subjects.recordConsent']({
        subjectId,
        activityId: to,
        consent: { ...consent, ...differences },
      });
    expect(await record({})).toEqual(broken('consent-stands'));
    expect(await record({}, await activityOf(app, 'customer-service'))).toEqual(broken('not-on-consent'));
    const invalid = { ok: false, error: { code: 'invalid-input' } };
    expect(await record({ givenOn: '2026-03-16' })).toMatchObject(invalid);
    expect(await record({ way: 'telepathy' })).toMatchObject(invalid);
    expect(await record({ proof: 'x'.repeat(301) })).toMatchObject(invalid);
    expect(
      await app.api['subjects.recordConsent']({ subjectId: activityId, activityId, consent }),
    ).toMatchObject({ ok: false, error: { code: 'not-found', what: 'subject' } });
  });

  test('withdrawn, stops its activity, and may be given again', async () => {
    const { app, subjectId, activityId } = await begin();
    const [noted] = await consentsOf(app, subjectId);
    const id = noted?.id ?? '';
    expect(await app.api['subjects.withdrawConsent']({ id, on: '2025-03-02' })).toMatchObject({ ok: false });
    await valueOf(app.api['subjects.withdrawConsent']({ id, on: '2026-03-10' }));
    expect(await app.api['subjects.withdrawConsent']({ id, on: '2026-03-10' })).toEqual(
      broken('consent-withdrawn'),
    );
    const card = await cardOf(app, subjectId);
    expect(card.stops).toEqual([{ activityId, by: 'consent-withdrawn', since: '2026-03-10' }]);
    expect(card.subject.marketingStoppedOn).toBe('2026-03-15');

    const again = { ...consent, givenOn: '2026-03-14' };
    await valueOf(app.api['subjects.recordConsent']({ subjectId, activityId, consent: again }));
    expect((await cardOf(app, subjectId)).stops).toEqual([]);
    expect((await consentsOf(app, subjectId)).map(({ withdrawnOn }) => withdrawnOn)).toEqual([
      '2026-03-10',
      null,
    ]);
  });

  test('can be withdrawn while the person’s data is restricted, though nothing can be added', async () => {
    const { app, subjectId } = await begin();
    await aRequest(app, ['restriction'], { subjectId });
    const [noted] = await consentsOf(app, subjectId);
    expect(await app.api['subjects.removeConsent']({ id: noted?.id ?? '' })).toEqual(
      broken('subject-restricted'),
    );
    const statistics = await activityOf(app, 'site-statistics');
    expect(await app.api['subjects.recordConsent']({ subjectId, activityId: statistics, consent })).toEqual(
      broken('subject-restricted'),
    );
    await valueOf(app.api['subjects.withdrawConsent']({ id: noted?.id ?? '', on: '2026-03-15' }));
  });

  test('entered by mistake, goes with its file; a person with such a file is not simply taken off', async () => {
    const { app, subjectId } = await begin('Formulaire');
    const [noted] = await consentsOf(app, subjectId);
    expect(await app.api['subjects.remove']({ id: subjectId })).toEqual(broken('consent-proven'));
    await valueOf(app.api['subjects.removeConsent']({ id: noted?.id ?? '' }));
    expect(await consentsOf(app, subjectId)).toEqual([]);
    expect(await app.api['subjects.readConsentProof']({ id: noted?.id ?? '' })).toMatchObject({ ok: false });
    await valueOf(app.api['subjects.remove']({ id: subjectId }));
  });

  test('comes back with a person whose removal is taken back', async () => {
    const { app, subjectId } = await begin();
    const { changeId } = await valueOf(app.api['subjects.remove']({ id: subjectId }));
    await valueOf(app.api['undo.apply']({ changeId }));
    expect(await consentsOf(app, subjectId)).toMatchObject([consent]);
  });

  test('of an erased person leaves nothing in the file', async () => {
    const { app, subjectId } = await begin('Qwerbrume signe ici');
    const requestId = await aRequest(app, ['erasure'], { subjectId });
    await valueOf(
      app.api['requests.checkIdentity']({
        requestId,
        check: { on: '2026-03-10', method: 'known-address', confirmed: true, note: null },
      }),
    );
    const key = await rawKeyOf(app);
    expect(await erase(app, requestId)).toMatchObject({ ok: true });
    const pages = decipheredPages(app.registerPath, key);
    const left = ['Qwerbrume', 'Classeur 3'].filter((word) => pages.some((page) => page.includes(word)));
    expect(left).toEqual([]);
    expect((await consentsOf(app, subjectId)).length).toBe(0);
  });
});

describe('what rests on consent', () => {
  test('is no purpose of a person who never gave it, once consents are kept; before, nothing is known', async () => {
    const app = await openApp();
    const other = await aPerson(app);
    const { id } = await valueOf(
      app.api['subjects.create']({ fields: someSubjectFields({ familyName: 'Autre', contacts: [] }) }),
    );
    const activityId = await activityOf(app, 'site-statistics');
    await anItem(app, id, 'connection', 'Adresse IP', '2026-03-01');
    const purposes = async () => {
      const { held } = await cardOf(app, id);
      return held.categories.flatMap((category) => category.purposes.map((each) => each.activityId));
    };
    expect(await purposes()).toContain(activityId);
    await valueOf(app.api['subjects.recordConsent']({ subjectId: other, activityId, consent }));
    expect(await purposes()).not.toContain(activityId);
    await valueOf(app.api['subjects.recordConsent']({ subjectId: id, activityId, consent }));
    expect(await purposes()).toContain(activityId);
  });

  test('is a gap for whom it cannot be shown', async () => {
    const app = await openApp();
    const activityId = await activityOf(app, 'newsletter');
    const gap = async () => {
      const { gaps } = await valueOf(app.api['processing.overview']({}));
      return gaps.find(({ code, recordId }) => code === 'consents-unproven' && recordId === activityId)
        ?.details;
    };
    expect(await gap()).toBeUndefined();
    const silent = await aPerson(app);
    await anItem(app, silent, 'newsletter', 'Abonné', '2025-01-01');
    expect(await gap()).toEqual(['1']);
    const unproven = { givenOn: '2025-01-01', way: 'phone' as const };
    await valueOf(app.api['subjects.recordConsent']({ subjectId: silent, activityId, consent: unproven }));
    expect(await gap()).toEqual(['1']);
    const [noted] = await consentsOf(app, silent);
    await valueOf(app.api['subjects.removeConsent']({ id: noted?.id ?? '' }));
    await valueOf(app.api['subjects.recordConsent']({ subjectId: silent, activityId, consent }));
    expect(await gap()).toBeUndefined();
  });
});

describe('a mailing tool', () => {
  const head = 'Email Address,First Name,Last Name,OPTIN_TIME,CONFIRM_TIME,UNSUB_TIME';
  const table = [
    head,
    'fientje@zwanze.example,Fientje,Zwanze,2014-01-05 05:14:49,2014-01-05 05:14:49,',
    'odon@quenouille.example,Odon,Quenouille,2014-01-07 08:07:15,2014-01-07 08:07:15,2015-03-23 08:07:15',
  ].join('\n');
  const found = async ({ api }: TestApp, query: string) => {
    const [row] = (await valueOf(api['subjects.list']({ query }))).items;
    if (row === undefined) throw new Error(`${query} is not there`);
    return row.id;
  };

  test('tells when the newsletter was agreed to and refused; the same file twice changes nothing', async () => {
    const app = await openApp();
    const { done } = await importTable(app, table);
    const fientje = await found(app, 'fientje');
    const odon = await found(app, 'odon');
    const given = { way: 'import', proof: 'Liste reprise d’un fichier', file: null };
    expect(await consentsOf(app, fientje)).toMatchObject([
      { ...given, givenOn: '2014-01-05', withdrawnOn: null },
    ]);
    expect(await consentsOf(app, odon)).toMatchObject([
      { ...given, givenOn: '2014-01-07', withdrawnOn: '2015-03-23' },
    ]);
    expect((await importTable(app, table)).done.value).toMatchObject({ added: 0, updated: 0, unchanged: 2 });

    await valueOf(app.api['imports.revert']({ importId: done.value.id }));
    expect((await valueOf(app.api['subjects.list']({}))).total).toBe(0);
  });

  test('does not bring back whoever withdrew since', async () => {
    const app = await openApp();
    await importTable(app, table);
    const fientje = await found(app, 'fientje');
    const [noted] = await consentsOf(app, fientje);
    await valueOf(app.api['subjects.withdrawConsent']({ id: noted?.id ?? '', on: '2026-03-01' }));
    await importTable(app, table);
    expect(await consentsOf(app, fientje)).toMatchObject([{ withdrawnOn: '2026-03-01' }]);
  });
});

test('the person is told: in the letter beside the purpose, in the copy to read and in that for a machine', async () => {
  const { app, subjectId } = await begin('Formulaire');
  await anItem(app, subjectId, 'newsletter', 'Abonné', '2025-03-03');
  const requestId = await aRequest(app, ['access'], { subjectId });
  await valueOf(
    app.api['requests.checkIdentity']({
      requestId,
      check: { on: '2026-03-10', method: 'known-address', confirmed: true, note: null },
    }),
  );
  await valueOf(app.api['requests.decideRight']({ requestId, right: 'access', outcome: 'granted' }));
  const { plain } = await valueOf(
    app.api['letters.text']({ requestId, kind: 'access-answer', fields: letterFields }),
  );
  expect(plain).toMatch(/onsentement[^\n]*, donné le 3\smars\s2025/);

  const bytesOf = async (format: 'pdf' | 'zip') => {
    const { fileId } = await valueOf(
      app.api['exports.person']({ requestId, format, language: 'fr', scope: 'all' }),
    );
    const { base64 } = await valueOf(app.api['files.read']({ fileId }));
    return Buffer.from(base64, 'base64');
  };
  const { pages } = await readPdf(await bytesOf('pdf'));
  const text = pages.map(({ plain: page }) => page).join(' ');
  for (const word of [
    'Vos consentements',
    '3 mars 2025',
    'formulaire papier',
    'Texte 4',
    'Classeur 3',
    'formulaire.txt',
  ])
    expect(text).toContain(word);
  const files = await readZip(await bytesOf('zip'));
  const textOf = (name: string) => files.find((file) => file.name === name)?.text ?? '';
  expect(textOf('consents.csv')).toContain('2025-03-03,paper,Texte 4,Classeur 3,formulaire.txt');
  expect(textOf('lisez-moi.txt')).toContain('consents.csv');
  const data: unknown = JSON.parse(textOf('data.json'));
  expect(data).toMatchObject({
    consents: [{ givenOn: '2025-03-03', way: 'paper', proofFile: 'formulaire.txt' }],
  });
});
