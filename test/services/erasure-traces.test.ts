import { expect, test } from 'vitest';
import { someSubjectFields } from '../helpers/builders.ts';
import { openApp, valueOf } from '../helpers/host.ts';
import { anItem, aRequest, erase, importTable } from '../helpers/records.ts';
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

function wordsIn(path: string, key: Buffer): readonly string[] {
  const pages = decipheredPages(path, key);
  return words.filter((word) => pages.some((page) => page.includes(word)));
}
