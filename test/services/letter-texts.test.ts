/** The words of letters: typed drafts that are kept, texts changed before signing, templates changed and put back. */
import { expect, test } from 'vitest';
import { openApp, passphrase, valueOf, type TestApp } from '../helpers/host.ts';
import { aPerson, aRequest, letterFields } from '../helpers/records.ts';

const kind = 'acknowledgement' as const;
const language = 'fr' as const;

async function textOf(
  { api }: TestApp,
  requestId: Awaited<ReturnType<typeof aRequest>>,
  fields: object = {},
) {
  return valueOf(api['letters.text']({ requestId, kind, fields: { ...letterFields, ...fields } }));
}

test('what was typed is still there after locking, until the letter is closed', async () => {
  const app = await openApp();
  const { api } = app;
  const requestId = await aRequest(app, ['access'], { subjectId: await aPerson(app) });
  const fields = { ...letterFields, extraParagraph: 'Merci de votre patience.' };
  await valueOf(api['letters.saveDraft']({ requestId, kind, fields }));
  await valueOf(api['registers.lock']({}));
  const { known } = await valueOf(api['app.status']({}));
  await valueOf(api['registers.unlock']({ registerId: known[0]?.registerId ?? '', passphrase }));
  const kept = await valueOf(api['letters.draft']({ requestId, kind }));
  expect(kept.fields).toMatchObject(fields);

  await valueOf(api['letters.freeze']({ requestId, kind, fields }));
  expect(await valueOf(api['letters.draft']({ requestId, kind }))).toEqual({ fields: null });
});

test('a text changed by hand is printed as it was changed, with a warning', async () => {
  const app = await openApp();
  const requestId = await aRequest(app, ['access'], { subjectId: await aPerson(app) });
  const { text } = await textOf(app, requestId);
  const changed = {
    ...text,
    blocks: [{ kind: 'paragraph' as const, text: 'Bonjour {receivedOn} <b>Zélie</b>.' }],
  };
  const { plain } = await textOf(app, requestId, { text: changed });
  expect(plain).toContain('Bonjour {receivedOn} <b>Zélie</b>.');
  expect(plain).not.toContain('Nous avons bien reçu');
  const preview = await valueOf(
    app.api['letters.preview']({ requestId, kind, fields: { ...letterFields, text: changed } }),
  );
  expect(preview.warnings).toEqual(['text-changed']);
});

test('an answer whose complaint was cut out of the text says so before it is signed', async () => {
  const app = await openApp();
  const { api } = app;
  const requestId = await aRequest(app, ['access'], { subjectId: await aPerson(app) });
  await valueOf(api['requests.decideRight']({ requestId, right: 'access', outcome: 'granted' }));
  const order = { requestId, kind: 'access-answer' as const };
  const { text } = await valueOf(api['letters.text']({ ...order, fields: letterFields }));
  const without = {
    ...text,
    blocks: text.blocks.filter((block) => !JSON.stringify(block).includes('contact@apd-gba.be')),
  };
  expect(without.blocks.length).toBeLessThan(text.blocks.length);
  const warningsWith = async (changed: typeof text) =>
    (await valueOf(api['letters.preview']({ ...order, fields: { ...letterFields, text: changed } })))
      .warnings;
  expect(await warningsWith(without)).toContain('complaint-changed');
  expect(await warningsWith(text)).not.toContain('complaint-changed');
});

test('a template of one’s own fills the next letter, and the built-in one can be put back', async () => {
  const app = await openApp();
  const { api } = app;
  const requestId = await aRequest(app, ['access'], { subjectId: await aPerson(app) });
  const { template } = await valueOf(api['templates.get']({ kind, language }));
  const greeting = {
    kind: 'paragraph' as const,
    sentences: [{ text: 'Votre dossier porte le numéro {reference}.' }],
  };
  const own = { ...template, blocks: [greeting, ...template.blocks] };
  const { file, problems } = await valueOf(api['templates.save']({ kind, language, template: own }));
  expect(problems).toEqual([]);
  expect(file).toMatchObject({ isOwn: true, isOutdated: false });
  expect((await textOf(app, requestId)).plain).toContain('Votre dossier porte le numéro 2026-0001.');

  expect(await valueOf(api['templates.reset']({ kind, language }))).toMatchObject({ isOwn: false });
  expect((await textOf(app, requestId)).plain).not.toContain('Votre dossier porte');
});

test.each([
  [
    'a place that the letter does not know',
    { text: 'Bonjour {nobody}.' },
    { code: 'unknown-place', name: 'nobody' },
  ],
  [
    'a condition for a text',
    { text: 'Vous y êtes : {isBelgium}.' },
    { code: 'unknown-place', name: 'isBelgium' },
  ],
  [
    'a condition that does not exist',
    { text: 'Oui.', when: 'isSunny' },
    { code: 'unknown-condition', name: 'isSunny' },
  ],
])('a template with %s is not stored', async (_, sentence, problem) => {
  const { api } = await openApp();
  const { template } = await valueOf(api['templates.get']({ kind, language }));
  const broken = {
    ...template,
    blocks: [...template.blocks, { kind: 'paragraph' as const, sentences: [sentence] }],
  };
  const { file, problems } = await valueOf(api['templates.save']({ kind, language, template: broken }));
  expect(problems).toEqual([expect.objectContaining(problem)]);
  expect(file.isOwn).toBe(false);
});

test('a heading may not hang on what may be missing, nor an answer leave without the complaint', async () => {
  const { api } = await openApp();
  const answer = { kind: 'access-answer', language } as const;
  const { template } = await valueOf(api['templates.get'](answer));
  const blocks = [
    { kind: 'heading' as const, text: 'Pour {contactName}' },
    ...template.blocks.filter((block) => !(block.kind === 'clause' && block.clause === 'complaint')),
  ];
  const { problems } = await valueOf(api['templates.save']({ ...answer, template: { ...template, blocks } }));
  expect(problems).toEqual([
    expect.objectContaining({ code: 'place-may-be-empty', name: 'contactName' }),
    { code: 'clause-missing', clause: 'complaint' },
  ]);
});
