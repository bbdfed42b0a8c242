import { expect, test } from 'vitest';
import { openApp, valueOf } from '../helpers/host.ts';
import { aPerson, aRequest, importTable } from '../helpers/records.ts';

test('an import leaves a restricted person as they are, and says so for each of their lines', async () => {
  const app = await openApp({ today: '2026-03-15' });
  const subjectId = await aPerson(app);
  await aRequest(app, ['restriction'], { subjectId });
  const before = await valueOf(app.api['subjects.get']({ id: subjectId }));
  const lines = [
    'email;nom;prénom;téléphone',
    'zelie@brumecourt.example;Brumecourt;Zélie;0470 12 34 56',
    'odon@quenouille.example;Quenouille;Odon;',
    'ZELIE@brumecourt.example;Brumecourt;Zélie;0470 99 99 99',
  ];
  const { preview, done } = await importTable(app, `${lines.join('\n')}\n`);
  expect(preview.refused.map(({ line, reason }) => [line, reason])).toEqual([
    [2, 'restricted-person'],
    [4, 'restricted-person'],
  ]);
  expect(done.value).toMatchObject({ added: 1, updated: 0, refused: 2 });
  expect(await valueOf(app.api['subjects.get']({ id: subjectId }))).toEqual(before);

  const { fileId } = await valueOf(
    app.api['imports.refusedLines']({
      fileId: await staged(lines.join('\n')),
      mapping: preview.mapping,
      language: 'fr',
    }),
  );
  const { base64 } = await valueOf(app.api['files.read']({ fileId }));
  expect(Buffer.from(base64, 'base64').toString()).toContain('la limitation du traitement');

  async function staged(table: string) {
    const reply = app.api['files.stage']({
      name: 'e.csv',
      base64: Buffer.from(`${table}\n`).toString('base64'),
    });
    return (await valueOf(reply)).fileId;
  }
});
