/** GDPR Art. 14: who is still to be told where their data came from, by when, and what becomes of the letter. */
import { expect, test } from 'vitest';
import type { RequestId, SubjectId } from '../../shared/domain/id.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { aRequest, letterFields } from '../helpers/records.ts';

const third = { kind: 'email', value: 'inconnue@exemple.example', origin: 'third-party' } as const;

async function aStranger({ api }: TestApp, since: string | null = '2026-02-18') {
  const fields = { familyName: 'Inconnue', contacts: [{ ...third, since }] };
  return (await valueOf(api['subjects.create']({ fields }))).id;
}

const toTell = async ({ api }: TestApp) => (await valueOf(api['today.get']({}))).personsToTell;

test('a person whose address came from somebody else is told within the month', async () => {
  const app = await openApp();
  const subjectId = await aStranger(app);
  expect(await toTell(app)).toEqual([{ subjectId, name: 'Inconnue', dueOn: '2026-03-18' }]);
});

test('a month that ends on a Saturday ends on Monday; without a day it is due at once', async () => {
  const app = await openApp();
  await aStranger(app, '2026-02-14');
  await aStranger(app, null);
  expect((await toTell(app)).map(({ dueOn }) => dueOn)).toEqual(['2026-03-16', null]);
});

test('whoever gave their data is not told where it came from', async () => {
  const app = await openApp();
  const contacts = [{ ...third, origin: 'person', since: '2026-02-18' }] as const;
  await valueOf(app.api['subjects.create']({ fields: { familyName: 'Connue', contacts: [...contacts] } }));
  expect(await toTell(app)).toEqual([]);
});

test('once the notice has left nobody is reminded, and the person is not removed beside it', async () => {
  const app = await openApp();
  const { api } = app;
  const subjectId = await aStranger(app);
  const order = {
    subjectId,
    kind: 'source-notice' as const,
    fields: { ...letterFields, particulars: { source: 'Nous les tenons d’un annuaire.' } },
  };
  const { plain } = await valueOf(api['letters.text'](order));
  expect(plain).toContain('annuaire');
  const { letter } = await valueOf(api['letters.freeze'](order));
  expect(await toTell(app)).toHaveLength(1);
  await valueOf(api['letters.post']({ letterId: letter.id, channel: 'email', sentOn: '2026-03-15' }));
  expect(await toTell(app)).toEqual([]);
  expect(await api['subjects.remove']({ id: subjectId })).toEqual({
    ok: false,
    error: { code: 'rule-broken', rule: 'letter-names-person' },
  });
});

test.each(['already-informed', 'disproportionate-effort', 'laid-down-by-law', 'secrecy'] as const)(
  'nobody is told who need not be, with a reason: %s; taken back, the notice is due again',
  async (exception) => {
    const app = await openApp();
    const { api } = app;
    const subjectId = await aStranger(app);
    const noted = { exception, reason: 'Notre fournisseur l’a informée le 3 mars.' };
    await valueOf(api['subjects.exceptFromNotice']({ subjectId, exception: noted }));
    expect(await toTell(app)).toEqual([]);
    const file = await valueOf(api['subjects.get']({ id: subjectId }));
    expect(file.noticeException).toEqual({ ...noted, notedOn: '2026-03-15' });
    await valueOf(api['subjects.exceptFromNotice']({ subjectId, exception: null }));
    expect(await toTell(app)).toHaveLength(1);
  },
);

test('an exception without a reason, or none of the law, is refused', async () => {
  const app = await openApp();
  const subjectId = await aStranger(app);
  const note = (exception: string, reason: string) =>
    app.api['subjects.exceptFromNotice']({ subjectId, exception: { exception, reason } as never });
  const invalid = { ok: false, error: { code: 'invalid-input' } };
  expect(await note('secrecy', '  ')).toMatchObject(invalid);
  expect(await note('too-much-work', 'x')).toMatchObject(invalid);
  expect(await note('secrecy', 'x'.repeat(1001))).toMatchObject(invalid);
  expect(await toTell(app)).toHaveLength(1);
});

test('an erasure takes the notice with the person', async () => {
  const app = await openApp();
  const { api } = app;
  const subjectId = await aStranger(app);
  const fields = { ...letterFields, particulars: { source: 'Un annuaire.' } };
  const { letter } = await valueOf(api['letters.freeze']({ subjectId, kind: 'source-notice', fields }));
  const { request } = await valueOf(
    api['requests.register']({
      channel: 'email',
      receivedOn: '2026-03-15',
      requester: { name: 'Inconnue', language: 'fr' },
      rights: ['erasure'],
      subjectId,
    }),
  );
  const started = await api['erasure.carryOut']({ requestId: request.id, ground: 'a' });
  expect(await app.ended(started)).toMatchObject({ ok: true });
  expect(await api['letters.read']({ letterId: letter.id })).toMatchObject({ ok: false });
  expect((await valueOf(api['letters.list']({}))).items).toEqual([]);
});

test.each(['already-informed', 'disproportionate-effort', 'laid-down-by-law', 'secrecy'] as const)(
  'who was not told because of the exception %s still learns from an access answer that a third party gave the data',
  async (exception) => {
    const app = await openApp();
    const { api } = app;
    const subjectId = await aStranger(app);
    const noted = { exception, reason: 'Notre fournisseur s’en est chargé.' };
    await valueOf(api['subjects.exceptFromNotice']({ subjectId, exception: noted }));
    const requestId = await aRequest(app, ['access'], { subjectId });
    await valueOf(api['requests.decideRight']({ requestId, right: 'access', outcome: 'granted' }));
    const order = { requestId, kind: 'access-answer', fields: letterFields } as const;
    expect((await valueOf(api['letters.text'](order))).plain).toMatch(/Origine\s:\sUn tiers/u);
    expect((await valueOf(api['letters.preview'](order))).warnings).toContain('source-unnamed');
  },
);

async function accessLetter({ api }: TestApp, requestId: RequestId) {
  await valueOf(api['requests.decideRight']({ requestId, right: 'access', outcome: 'granted' }));
  const order = { requestId, kind: 'access-answer', fields: letterFields } as const;
  const { plain } = await valueOf(api['letters.text'](order));
  return { plain, warnings: (await valueOf(api['letters.preview'](order))).warnings };
}

async function noticeTo({ api }: TestApp, subjectId: SubjectId, sentOn: string | null) {
  const fields = { ...letterFields, particulars: { source: 'Nous les tenons de Fichiers Dupré' } };
  const { letter } = await valueOf(api['letters.freeze']({ subjectId, kind: 'source-notice', fields }));
  if (sentOn !== null)
    await valueOf(api['letters.post']({ letterId: letter.id, channel: 'email', sentOn: sentOn as never }));
}

test('an access answer names the source that an earlier notice named', async () => {
  const app = await openApp();
  const subjectId = await aStranger(app);
  await noticeTo(app, subjectId, '2026-03-15');
  const { plain, warnings } = await accessLetter(app, await aRequest(app, ['access'], { subjectId }));
  expect(plain).toContain('Nous les tenons de Fichiers Dupré.');
  expect(warnings).not.toContain('source-unnamed');
});

test('a notice that never left has told nobody: the answer still asks for the source', async () => {
  const app = await openApp();
  const subjectId = await aStranger(app);
  await noticeTo(app, subjectId, null);
  const { plain, warnings } = await accessLetter(app, await aRequest(app, ['access'], { subjectId }));
  expect(plain).not.toContain('Dupré');
  expect(warnings).toContain('source-unnamed');
});

test.each([
  ['already-informed', 'vous disposiez déjà de ces informations'],
  ['disproportionate-effort', 'des efforts disproportionnés'],
  ['laid-down-by-law', 'la loi prévoit elle-même'],
] as const)(
  'an access answer says why the person was not told: %s, in the words of the law',
  async (exception, said) => {
    const app = await openApp();
    const subjectId = await aStranger(app);
    const noted = { exception, reason: 'Une raison pour nous seuls.' };
    await valueOf(app.api['subjects.exceptFromNotice']({ subjectId, exception: noted }));
    const { plain, warnings } = await accessLetter(app, await aRequest(app, ['access'], { subjectId }));
    expect(plain).toContain(said);
    expect(plain).not.toContain('pour nous seuls');
    expect(warnings).not.toContain('source-secret');
  },
);

test('secrecy forbids the reason and the name, also of a notice before it, and the letter is pointed at', async () => {
  const app = await openApp();
  const subjectId = await aStranger(app);
  await noticeTo(app, subjectId, '2026-03-15');
  const noted = { exception: 'secrecy', reason: 'Secret professionnel du notaire.' } as const;
  await valueOf(app.api['subjects.exceptFromNotice']({ subjectId, exception: noted }));
  const { plain, warnings } = await accessLetter(app, await aRequest(app, ['access'], { subjectId }));
  expect(plain).not.toMatch(/Dupré|secret|notaire|raison suivante/u);
  expect(warnings).toContain('source-secret');
});
