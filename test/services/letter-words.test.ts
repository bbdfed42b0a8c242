/** What the letters of one request say of each other and of the request, read back from their pages. */
import { expect, test } from 'vitest';
import type { RequestId } from '../../shared/domain/id.ts';
import type { LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { aPerson, aRequest, erase, letterFields } from '../helpers/records.ts';
import { readPdf } from '../pdf/read-pdf.ts';

async function preview({ api }: TestApp, requestId: RequestId, kind: LetterKind): Promise<string> {
  const { fileId } = await valueOf(api['letters.preview']({ requestId, kind, fields: letterFields }));
  const { base64 } = await valueOf(api['files.read']({ fileId }));
  const { pages } = await readPdf(Buffer.from(base64, 'base64'));
  return pages.map(({ plain }) => plain).join(' ');
}

test('access and erasure: each letter says truly what became of the other right', async () => {
  const app = await openApp();
  const { api } = app;
  const requestId = await aRequest(app, ['access', 'erasure'], { subjectId: await aPerson(app) });
  await valueOf(api['requests.decideRight']({ requestId, right: 'access', outcome: 'granted' }));
  const answer = await preview(app, requestId, 'access-answer');
  expect(answer).toContain(
    'Le reste de votre demande fera l’objet d’une lettre séparée : droit à l’effacement',
  );
  // The policy of this shop promises to keep nothing but anonymous data of a completed erasure.
  expect(answer).not.toContain('Nous conservons votre demande');
  await valueOf(api['letters.freeze']({ requestId, kind: 'access-answer', fields: letterFields }));
  expect(await erase(app, requestId)).toMatchObject({ ok: true });
  expect(await preview(app, requestId, 'erasure-answer')).toContain(
    'L’autre partie de votre demande fait l’objet d’une lettre séparée, datée du 15 mars 2026 : droit d’accès',
  );
});

test('an acknowledgement after an extension gives its reason and the new limit', async () => {
  const app = await openApp();
  const { api } = app;
  const requestId = await aRequest(app, ['access'], { subjectId: await aPerson(app) });
  const reason = 'Neuf ans de commandes sous trois noms.';
  await valueOf(api['requests.extend']({ requestId, toldOn: '2026-03-15', reason }));
  const text = await preview(app, requestId, 'acknowledgement');
  expect(text).toContain('nous avons prolongé de deux mois le délai légal d’un mois');
  expect(text).toContain(reason);
  expect(text).toContain('au plus tard le 8 juin 2026');
});
