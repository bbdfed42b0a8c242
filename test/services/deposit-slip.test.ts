import { expect, test } from 'vitest';
import { languages } from '../../shared/domain/language.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { aPerson, aRequest, letterFields } from '../helpers/records.ts';
import { readPdf } from '../pdf/read-pdf.ts';

const address = { line1: 'Rue des Nuages 3', postalCode: '1000', town: 'Bruxelles', countryCode: 'BE' };

async function aLetter(app: TestApp, fields: object, requester: object = {}) {
  const requestId = await aRequest(app, ['access'], {
    subjectId: await aPerson(app, { customerNumber: null }),
    requester: { name: 'Zélie Brumecourt', language: 'fr', ...requester },
  });
  const order = {
    requestId,
    kind: 'acknowledgement' as const,
    fields: { ...letterFields, ...fields } as never,
  };
  return (await valueOf(app.api['letters.freeze'](order))).letter.id;
}

async function slip(app: TestApp, letterIds: readonly string[], language: 'fr' | 'nl' | 'en' | 'de' = 'fr') {
  const input = { letterIds: letterIds as never, language };
  const { fileId } = await valueOf(app.api['reports.depositSlip'](input));
  const { base64, name } = await valueOf(app.api['files.read']({ fileId }));
  const { pages } = await readPdf(Buffer.from(base64, 'base64'));
  return { name, text: pages.map(({ plain }) => plain).join('\n') };
}

test('the slip lists each letter with its number, addressee, service and date, and counts them', async () => {
  const app = await openApp();
  const printed = await aLetter(app, {
    channel: 'registered-post',
    registeredNumber: 'RR473124829GB',
    address,
  });
  const plain = await aLetter(app, { channel: 'post', address }, { name: 'Odon Fantasque' });
  const { name, text } = await slip(app, [printed, plain, printed]);
  expect(name).toBe('bordereau-de-depot-2026-03-15.pdf');
  for (const words of [
    'Bordereau de dépôt',
    'Boutique Clairlune',
    'RR473124829GB',
    'Zélie Brumecourt',
    'Rue des Nuages 3',
    '1000 BRUXELLES',
    'Recommandé',
    'Odon Fantasque',
    'Lettre simple',
    '15 mars 2026',
    'Timbre à date',
    'Total : 2 envois',
  ])
    expect(text).toContain(words);
});

test('of a letter that has left, the slip repeats how it left', async () => {
  const app = await openApp();
  const letterId = await aLetter(app, { channel: 'post', address });
  app.setToday('2026-03-18');
  const posting = { letterId, channel: 'registered-post' as const, sentOn: '2026-03-16' };
  await valueOf(app.api['letters.post']({ ...posting, registeredNumber: '1A12345678901' }));
  const { text } = await slip(app, [letterId]);
  expect(text).toContain('1A12345678901');
  expect(text).toContain('16 mars 2026');
});

test('a letter without a postal address is not one for the counter', async () => {
  const app = await openApp();
  const requestId = await aRequest(app, ['access'], { requester: { name: 'Zélie', language: 'fr' } });
  const order = { requestId, kind: 'acknowledgement' as const, fields: letterFields };
  const { letter } = await valueOf(app.api['letters.freeze'](order));
  expect(await app.api['reports.depositSlip']({ letterIds: [letter.id], language: 'fr' })).toEqual({
    ok: false,
    error: { code: 'rule-broken', rule: 'postal-address-needed' },
  });
});

test.each(languages)('the slip can be made in %s', async (language) => {
  const app = await openApp();
  const { text } = await slip(app, [await aLetter(app, { channel: 'post', address })], language);
  const titles = {
    fr: 'Bordereau de dépôt',
    nl: 'Afgiftelijst',
    en: 'Deposit slip',
    de: 'Einlieferungsliste',
  };
  expect(text).toContain(titles[language]);
  expect(text).not.toMatch(/[{}]/u);
});
