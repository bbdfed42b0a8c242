import { createDecipheriv } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { someSubjectFields } from '../helpers/builders.ts';
import { openApp, valueOf } from '../helpers/host.ts';
import { anItem, aRequest, erase, importTable } from '../helpers/records.ts';

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
  const { recoveryKey } = await valueOf(api['register.recoverySheet']({ language: 'fr' }));
  const key = Buffer.from(recoveryKey.replaceAll(' ', '').slice(0, 64), 'hex');
  expect(wordsIn(registerPath, key)).toEqual(words);

  const requester = { name: 'Une cliente', language: 'fr' as const };
  await erase(app, await aRequest(app, ['erasure'], { subjectId: id, requester }));
  expect(wordsIn(registerPath, key)).toEqual([]);
  await valueOf(api['registers.lock']({}));
  expect(wordsIn(registerPath, key)).toEqual([]);
});

function wordsIn(path: string, key: Buffer): readonly string[] {
  const journal = existsSync(`${path}-wal`) ? pagesOfJournal(readFileSync(`${path}-wal`)) : [];
  const plain = [...pagesOf(readFileSync(path)), ...journal].map((page) => decipher(page, key));
  return words.filter((word) => plain.some((page) => page.includes(word)));
}

const pageSize = 4096;
interface Page {
  readonly bytes: Buffer;
  /** The first page begins with the salt, in the clear. */
  readonly clear: number;
}

function pagesOf(file: Buffer): readonly Page[] {
  return Array.from({ length: file.length / pageSize }, (_, index) => ({
    bytes: file.subarray(index * pageSize, (index + 1) * pageSize),
    clear: index === 0 ? 16 : 0,
  }));
}

/** A header of 32 bytes, then each page behind 24 bytes that begin with its number. */
function pagesOfJournal(file: Buffer): readonly Page[] {
  const count = Math.max(0, Math.floor((file.length - 32) / (24 + pageSize)));
  return Array.from({ length: count }, (_, index) => {
    const start = 32 + index * (24 + pageSize);
    const bytes = file.subarray(start + 24, start + 24 + pageSize);
    return { bytes, clear: file.readUInt32BE(start) === 1 ? 16 : 0 };
  });
}

/** SQLCipher 4: AES-256-CBC, the initialisation vector and the HMAC in the last 80 bytes of the page. */
function decipher({ bytes, clear }: Page, key: Buffer): Buffer {
  const body = pageSize - 80;
  const cipher = createDecipheriv('aes-256-cbc', key, bytes.subarray(body, body + 16)).setAutoPadding(false);
  return Buffer.concat([cipher.update(bytes.subarray(clear, body)), cipher.final()]);
}
