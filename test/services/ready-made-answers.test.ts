/** What a ready-made register promises is read in the letters that are written from it, and counted in the days that it keeps data until. */
import { expect, test } from 'vitest';
import { openApp, valueOf } from '../helpers/host.ts';
import { anItem, aPerson } from '../helpers/records.ts';
import { lettersOf, receive } from '../helpers/three-letters.ts';

const today = '2026-03-10';

test('a customer whose services a machine may block reads how, with what consequences, and who collects the debt', async () => {
  const app = await openApp({ readyMade: 'belgian-website-builder', today });
  const subjectId = await aPerson(app);
  await anItem(app, subjectId, 'payment', 'Mandat de domiciliation', '2025-02-03');
  const { request } = await receive(app, subjectId, { receivedOn: '2026-03-06', rights: ['access'] });
  const decision = { requestId: request.id, right: 'access', outcome: 'granted' } as const;
  await valueOf(app.api['requests.decideRight'](decision));
  const { text, warnings } = lettersOf(app, request.id, today);

  const answer = await text('access-answer');
  expect(answer).toMatch(/Décisions automatisées[^]*Factures impayées/u);
  expect(answer).toMatch(/Rappels, puis blocage des services achetés[^]*recouvrement/u);
  expect(answer).not.toMatch(/aucune décision/iu);
  expect(answer).toContain('Agence de recouvrement');
  expect(await warnings('access-answer')).toEqual(
    expect.arrayContaining(['recipient-unnamed', 'basis-missing', 'country-unknown']),
  );
});

test.each([
  {
    readyMade: 'belgian-website-builder',
    country: 'BE',
    person: { accountClosedOn: '2025-11-30', satisfactoryAnswerOn: '2025-12-15' },
    keptThrough: {
      identity: '2026-02-28',
      'portal-actions': '2026-11-30',
      'site-content': '2026-11-30',
      // The log-in for three months, the portal for a year: the longer of the two.
      connection: '2026-11-30',
      correspondence: '2026-12-15',
      'site-use': '2027-04-02',
    },
  },
  {
    readyMade: 'french-bookings',
    country: 'FR',
    person: { relationEndedOn: '2025-06-30' },
    keptThrough: {
      identity: '2028-06-30',
      bookings: '2028-06-30',
      correspondence: '2028-06-30',
      reviews: '2028-06-30',
      cookies: '2026-03-02',
      'site-use': '2026-03-02',
      'fraud-checks': null,
    },
  },
] as const)('$readyMade keeps data for as long as its policy says', async (given) => {
  const { readyMade, country, person, keptThrough } = given;
  const app = await openApp({ readyMade, country, today });
  const subjectId = await aPerson(app, person);
  for (const code of Object.keys(keptThrough)) await anItem(app, subjectId, code, code, '2025-02-02');
  const { held } = await valueOf(app.api['subjects.get']({ id: subjectId }));
  const found = held.categories.map(({ code, period }) => [code, period?.keptThroughOn ?? null]);
  expect(Object.fromEntries(found)).toMatchObject(keptThrough);
});
