/** Letters that are begun and left, letters that correct another, and what a template would give. */
import { expect, test } from 'vitest';
import { languages } from '../../shared/domain/language.ts';
import { letterKinds } from '../../shared/domain/letter/letter-kind.ts';
import type { LetterId, RequestId } from '../../shared/domain/id.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { aPerson, aRequest, letterFields } from '../helpers/records.ts';

const kind = 'acknowledgement' as const;

/** Of 10 March, four days after the request came. */
const fields = {
  ...letterFields,
  letterOn: '2026-03-10',
  extraParagraph: 'Merci de votre patience.',
};

async function closed({ api }: TestApp, requestId: RequestId, differences: object = {}): Promise<LetterId> {
  const order = { requestId, kind, fields: { ...fields, ...differences } };
  return (await valueOf(api['letters.freeze'](order))).letter.id;
}

async function sent(app: TestApp, requestId: RequestId, differences: object = {}): Promise<LetterId> {
  const letterId = await closed(app, requestId, differences);
  await valueOf(app.api['letters.post']({ letterId, channel: 'email', sentOn: '2026-03-10' }));
  return letterId;
}

test('letters that were begun are listed until they are closed, but not those of a void request', async () => {
  const app = await openApp();
  const { api } = app;
  const requestId = await aRequest(app, ['access'], { subjectId: await aPerson(app) });
  const voided = await aRequest(app, ['access']);
  await valueOf(api['letters.saveDraft']({ requestId, kind, fields }));
  await valueOf(api['letters.saveDraft']({ requestId: voided, kind, fields }));
  await valueOf(api['requests.void']({ requestId: voided, reason: 'Double saisie' }));

  expect((await valueOf(api['letters.drafts']({}))).drafts).toEqual([
    expect.objectContaining({ about: { requestId }, kind, reference: '2026-0001', letterOn: '2026-03-10' }),
  ]);
  await closed(app, requestId);
  expect((await valueOf(api['letters.drafts']({}))).drafts).toEqual([]);
});

test('a correction begins with the fields of the letter, dated today, and says which one it replaces', async () => {
  const app = await openApp();
  const { api } = app;
  const requestId = await aRequest(app, ['access'], { subjectId: await aPerson(app) });
  const first = await sent(app, requestId);
  const begun = await valueOf(api['letters.correction']({ letterId: first }));
  expect(begun).toMatchObject({
    about: { requestId },
    kind,
    fields: { letterOn: '2026-03-15', extraParagraph: 'Merci de votre patience.', replacesId: first },
  });
  const { plain } = await valueOf(api['letters.text']({ requestId, kind, fields: begun.fields }));
  expect(plain).toContain('remplace celle que nous vous avons adressée le 10\u00a0mars 2026');

  const { letter } = await valueOf(api['letters.freeze']({ requestId, kind, fields: begun.fields }));
  const { letters } = await valueOf(api['requests.get']({ id: requestId }));
  expect(letters.map(({ id, replacesId, replacedById }) => [id, replacesId, replacedById])).toEqual([
    [first, null, letter.id],
    [letter.id, first, null],
  ]);
});

test('a letter that never left is replaced without a word to the person', async () => {
  const app = await openApp();
  const requestId = await aRequest(app, ['access'], { subjectId: await aPerson(app) });
  const letterId = await closed(app, requestId);
  const begun = await valueOf(app.api['letters.correction']({ letterId }));
  const { plain } = await valueOf(app.api['letters.text']({ requestId, kind, fields: begun.fields }));
  expect(plain).not.toContain('remplace celle');
});

test('a text changed by hand takes the sentence of the correction with it', async () => {
  const app = await openApp();
  const requestId = await aRequest(app, ['access'], { subjectId: await aPerson(app) });
  const text = { subject: 'Votre demande', blocks: [{ kind: 'paragraph' as const, text: 'Mes mots.' }] };
  const letterId = await sent(app, requestId, { text });
  const begun = await valueOf(app.api['letters.correction']({ letterId }));
  expect(begun.fields.text?.blocks.map((block) => 'text' in block && block.text)).toEqual([
    expect.stringContaining('10\u00a0mars 2026'),
    'Mes mots.',
  ]);
});

test('a letter cannot replace one of another kind, nor one of another request', async () => {
  const app = await openApp();
  const requestId = await aRequest(app, ['access'], { subjectId: await aPerson(app) });
  const other = await aRequest(app, ['access']);
  const letterId = await sent(app, other);
  const { fields: given } = await valueOf(app.api['letters.correction']({ letterId }));
  for (const order of [
    { requestId, kind, fields: given },
    { requestId: other, kind: 'access-answer' as const, fields: given },
  ]) {
    expect(await app.api['letters.preview'](order)).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'letter' },
    });
  }
});

test('a template being changed is shown with the latest file that suits it, before it is in use', async () => {
  const app = await openApp();
  const { api } = app;
  const order = { kind, language: 'fr' } as const;
  const { template } = await valueOf(api['templates.get'](order));
  const changed = { ...template, subject: 'Dossier {reference}' };
  const asked = { ...order, template: changed };
  const nothing = await valueOf(api['templates.preview'](asked));
  expect(nothing.preview).toMatchObject({ reference: null, subject: expect.stringContaining('[') as string });

  await aRequest(app, ['access'], { subjectId: await aPerson(app) });
  expect((await valueOf(api['templates.preview'](asked))).preview).toMatchObject({
    reference: '2026-0001',
    subject: 'Dossier 2026-0001',
  });
  expect((await valueOf(api['templates.get'](order))).isOwn).toBe(false);
});

test('a template that cannot be filled has no preview', async () => {
  const { api } = await openApp();
  const order = { kind, language: 'fr' } as const;
  const { template } = await valueOf(api['templates.get'](order));
  const broken = { ...template, subject: 'Bonjour {nobody}' };
  expect(await valueOf(api['templates.preview']({ ...order, template: broken }))).toEqual({ preview: null });
});

test('every built-in template can be looked at before there is any request', async () => {
  const { api } = await openApp();
  for (const each of letterKinds) {
    for (const language of languages) {
      const { template } = await valueOf(api['templates.get']({ kind: each, language }));
      const { preview } = await valueOf(api['templates.preview']({ kind: each, language, template }));
      expect(preview?.blocks.length, `${each} ${language}`).toBeGreaterThan(0);
    }
  }
});
