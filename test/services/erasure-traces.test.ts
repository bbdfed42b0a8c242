import { expect, test } from 'vitest';
import { someSubjectFields } from '../helpers/builders.ts';
import { openApp, valueOf } from '../helpers/host.ts';
import { anItem, aRequest, erase, importTable, letterFields } from '../helpers/records.ts';
import { decipheredPages, rawKeyOf } from '../helpers/register-pages.ts';

const words = [
  'Qwerbrume',
  'qwerbrume',
  'Vlokmist',
  'vlokmist',
  'Rue du Zwyn',
  'Quai du Zwyn',
  'zwyn',
  '471998877',
];

test('nothing of an erased person stands in any page of the deciphered file or of its journal', async () => {
  const app = await openApp();
  const { api, registerPath } = app;
  const living = (line1: string) =>
    someSubjectFields({
      givenName: 'Vlokmist',
      familyName: 'Qwerbrume',
      contacts: [{ kind: 'email', value: 'vlokmist@qwerbrume.example', origin: 'import', since: null }],
      addresses: [
        {
          address: { line1, line2: null, postalCode: '1000', town: 'Bruxelles', countryCode: 'BE' },
          origin: 'import',
          since: null,
        },
      ],
    });
  const { id } = await valueOf(api['subjects.create']({ fields: living('Rue du Zwyn 3') }));
  await valueOf(api['subjects.update']({ id, fields: living('Quai du Zwyn 9') }));
  await anItem(app, id, 'correspondence', 'Appel de Qwerbrume', '2025-03-03');
  await importTable(app, 'email;nom;prénom;tél\nvlokmist@qwerbrume.example;Qwerbrume;Vlokmist;0471998877\n');
  const key = await rawKeyOf(app);
  expect(wordsIn(registerPath, key)).toEqual(words);

  const requester = { name: 'Une cliente', language: 'fr' as const };
  await erase(app, await aRequest(app, ['erasure'], { subjectId: id, requester }));
  expect(wordsIn(registerPath, key)).toEqual([]);
  await valueOf(api['registers.lock']({}));
  expect(wordsIn(registerPath, key)).toEqual([]);
});

test('nor does anything of the copy of the data that was handed out before', async () => {
  const app = await openApp();
  const { api, registerPath } = app;
  const { id } = await valueOf(api['subjects.create']({ fields: someSubjectFields() }));
  const requestId = await aRequest(app, ['access'], { subjectId: id });
  await valueOf(api['requests.decideRight']({ requestId, right: 'access', outcome: 'granted' }));
  const { fileId } = await valueOf(api['exports.person']({ requestId, format: 'zip', language: 'fr' }));
  const { base64 } = await valueOf(api['files.read']({ fileId }));
  const fields = letterFields;
  const { letter } = await valueOf(api['letters.freeze']({ requestId, kind: 'access-answer', fields }));
  await valueOf(api['letters.post']({ letterId: letter.id, channel: 'email', sentOn: '2026-03-15' }));
  const copy = Buffer.from(base64, 'base64');
  const pieces = Array.from({ length: Math.floor(copy.length / 64) }, (_, at) =>
    copy.subarray(at * 64, at * 64 + 64),
  );
  const key = await rawKeyOf(app);
  const found = () => {
    const pages = decipheredPages(registerPath, key);
    return pieces.filter((piece) => pages.some((page) => page.includes(piece))).length;
  };
  // All but the pieces that two pages share.
  expect(found()).toBeGreaterThan(pieces.length * 0.9);

  await erase(app, await aRequest(app, ['erasure'], { subjectId: id }));
  expect(found()).toBe(0);
  await valueOf(api['registers.lock']({}));
  expect(found()).toBe(0);
});

function wordsIn(path: string, key: Buffer): readonly string[] {
  const pages = decipheredPages(path, key);
  return words.filter((word) => pages.some((page) => page.includes(word)));
}
