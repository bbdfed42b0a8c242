import { expect, test } from 'vitest';
import type { RequestId } from '../../shared/domain/id.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { anItem, aPerson, aRequest } from '../helpers/records.ts';
import { readZip } from '../files/export/read-zip.ts';

test('a copy to be taken elsewhere holds what the person provided on consent or contract, and names the rest', async () => {
  const app = await openApp({ today: '2026-03-15' });
  const contacts = [
    { kind: 'email' as const, value: 'zelie@brumecourt.example', origin: 'person' as const, since: null },
    { kind: 'phone' as const, value: '+32 470 00 00 00', origin: 'third-party' as const, since: null },
  ];
  const subjectId = await aPerson(app, { contacts, note: 'Cliente pointilleuse' });
  await anItem(app, subjectId, 'purchases', 'Commande 17', '2026-01-05');
  await anItem(app, subjectId, 'newsletter', 'MEMBER_RATING', '2026-01-05');
  await anItem(app, subjectId, 'location', 'Pays', '2026-01-05');
  const requestId = await aRequest(app, ['portability', 'access'], { subjectId });

  const { data, files } = await exported(app, requestId, 'portability');
  const labels = data.categories.flatMap(({ items }) => items.map(({ label }) => label));
  expect(labels).toEqual(expect.arrayContaining(['Commande 17', 'Appel du 3 mars']));
  expect(labels).toHaveLength(2);
  expect(data.person).toMatchObject({ note: null, contacts: [{ value: 'zelie@brumecourt.example' }] });
  expect(data.scope).toBe('portability');
  expect(data.leftOut.map(({ code, reason, count }) => [code, reason, count])).toEqual([
    // The note, the kind of relation, and a number that came from somebody else.
    ['identity', 'not-provided', 3],
    ['invoices', 'basis', 1],
    ['newsletter', 'inferred', 1],
    ['location', 'inferred', 1],
  ]);
  expect(files.find(({ name }) => name === 'lisez-moi.txt')?.text).toMatch(/Factures \(1 élément\)/);
  const card = files.find(({ name }) => name === 'identity.vcf')?.text;
  expect(card).toContain('EMAIL:zelie@brumecourt.example\r\n');
  expect(card).not.toContain('470');
  expect(JSON.stringify(files)).not.toContain('pointilleuse');

  const doneFor = async () => {
    const { checklist } = await valueOf(app.api['requests.get']({ id: requestId }));
    return checklist.filter(({ task, isDone }) => task === 'export-data' && isDone).map(({ right }) => right);
  };
  expect(await doneFor()).toEqual(['portability']);
  const all = await exported(app, requestId, 'all');
  expect(all.files.find(({ name }) => name === 'identity.vcf')?.text).toContain('TEL:+32 470 00 00 00\r\n');
  expect(all.data).toMatchObject({ scope: 'all', leftOut: [], person: { note: 'Cliente pointilleuse' } });
  expect(await doneFor()).toHaveLength(2);
});

interface Exported {
  readonly scope: string;
  readonly person: object;
  readonly leftOut: readonly { readonly code: string; readonly reason: string; readonly count: number }[];
  readonly categories: readonly { readonly items: readonly { readonly label: string }[] }[];
}

async function exported({ api }: TestApp, requestId: RequestId, scope: 'all' | 'portability') {
  const { fileId } = await valueOf(
    api['exports.person']({ requestId, format: 'zip', language: 'fr', scope }),
  );
  const { base64 } = await valueOf(api['files.read']({ fileId }));
  const entries = await readZip(Buffer.from(base64, 'base64'));
  const files = entries.map(({ name, bytes }) => ({ name, text: Buffer.from(bytes).toString() }));
  const data = JSON.parse(files.find(({ name }) => name === 'data.json')?.text ?? '{}') as Exported;
  return { data, files };
}
