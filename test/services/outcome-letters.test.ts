/** Letters to recipients and clients, and the one answer for all rights that ended alike, written from a real register. */
import { expect, test } from 'vitest';
import type { RequestId } from '../../shared/domain/id.ts';
import type { LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { anItem, aPerson, aRequest, erase, letterFields, showExcess, fileAfter } from '../helpers/records.ts';

const today = '2026-03-15';
const incomplete = (...missing: readonly string[]) => ({
  ok: false,
  error: { code: 'letter-incomplete', missing },
});

const fieldsWith = (differences: object) => ({ ...letterFields, ...differences });

async function textOf({ api }: TestApp, requestId: RequestId, kind: LetterKind, differences: object = {}) {
  const fields = fieldsWith(differences);
  const { plain } = await valueOf(api['letters.text']({ requestId, kind, fields }));
  return plain.replaceAll(/[\u00a0\u202f]/gu, ' ');
}

async function send({ api }: TestApp, requestId: RequestId, kind: LetterKind, differences: object = {}) {
  const fields = fieldsWith(differences);
  const { letter } = await valueOf(api['letters.freeze']({ requestId, kind, fields }));
  return fileAfter(api['letters.post']({ letterId: letter.id, channel: 'email', sentOn: today }));
}

test('each recipient learns only of the categories that it had, and may be reminded once told', async () => {
  const app = await openApp({ today });
  const { api } = app;
  const subjectId = await aPerson(app);
  const requestId = await aRequest(app, ['erasure'], { subjectId });
  await erase(app, requestId);
  const of = { requestId, right: 'erasure' as const };
  const { items } = await valueOf(api['notices.list'](of));
  const mail = items.find(({ name }) => name.startsWith('Microsoft'));
  const { processors } = await valueOf(api['processing.overview']({}));
  const stranger = processors.find(({ id }) => items.every(({ processorId }) => processorId !== id));
  const notice = {
    processorId: mail?.processorId ?? null,
    particulars: { identifiers: 'Client C-4711', confirmBy: '2026-04-15' },
  };

  const text = await textOf(app, requestId, 'recipient-notice', notice);
  for (const { fr = '' } of mail?.categories ?? []) expect(text).toContain(fr);
  expect(text).toContain('Le 15 mars 2026, nous avons effacé');
  expect(text).toContain('Client C-4711');
  expect(text).not.toContain('Factures');
  expect(text).not.toContain('Brumecourt');

  const nobody = { requestId, kind: 'recipient-notice', fields: fieldsWith({}) } as const;
  expect(await api['letters.text'](nobody)).toEqual(incomplete('addressee'));
  const other = fieldsWith({ ...notice, processorId: stranger?.id ?? null });
  expect(await api['letters.text']({ ...nobody, fields: other })).toEqual(incomplete('details'));
  const early = { requestId, kind: 'recipient-reminder', fields: fieldsWith(notice) } as const;
  expect(await api['letters.text'](early)).toEqual(incomplete('details'));

  await send(app, requestId, 'recipient-notice', notice);
  const told = await valueOf(api['notices.list'](of));
  expect(told.items.find(({ processorId }) => processorId === mail?.processorId)?.state).toBe('told');
  expect(await textOf(app, requestId, 'recipient-reminder', notice)).toContain(
    'Notre lettre du 15 mars 2026',
  );
});

test('a recipient learns of the corrections of its own data, and of no others', async () => {
  const app = await openApp({ today });
  const { api } = app;
  const subjectId = await aPerson(app);
  await anItem(app, subjectId, 'newsletter', 'Lettre', '2026-01-05');
  const requestId = await aRequest(app, ['rectification'], { subjectId });
  const { held } = await valueOf(api['subjects.get']({ id: subjectId }));
  const itemId = (label: string) =>
    held.categories.flatMap(({ items }) => items).find((item) => item.label === label)?.id ?? null;
  const corrections = [
    { label: 'Lettre', is: 'hebdomadaire', itemId: itemId('Lettre') },
    { label: 'Facture 2025-12', is: '99 euros', itemId: itemId('Facture 2025-12') },
  ];
  await valueOf(api['requests.saveDetails']({ requestId, details: { right: 'rectification', corrections } }));
  await valueOf(api['requests.decideRight']({ requestId, right: 'rectification', outcome: 'granted' }));
  await valueOf(api['requests.carryOut']({ requestId, right: 'rectification' }));
  const { items } = await valueOf(api['notices.list']({ requestId, right: 'rectification' }));
  const sender = items.find(({ name }) => name.includes('Mailchimp'));
  const notice = { processorId: sender?.processorId ?? null, particulars: { identifiers: 'Client C-4711' } };
  const text = await textOf(app, requestId, 'recipient-notice', notice);
  expect(text).toContain('hebdomadaire');
  expect(text).not.toContain('99 euros');
});

test('a request about data of a client goes to the client, and the person learns when it did', async () => {
  const app = await openApp({ today });
  const { api } = app;
  const requestId = await aRequest(app, ['access', 'erasure']);
  const client = { name: 'Clé & Fils SA', email: 'rgpd@cle-et-fils.example', address: null };
  await valueOf(api['requests.setRole']({ requestId, ourRole: 'processor', client }));

  const passedOn = await textOf(app, requestId, 'forwarding');
  expect(passedOn).toContain(
    'Elle nous a été adressée par Zélie Brumecourt. Coordonnées indiquées : zelie@brumecourt.example.',
  );
  expect(passedOn).toContain('il se termine le 7 avril 2026');
  expect(await textOf(app, requestId, 'forwarded')).toContain('Nous la lui transmettons sans délai');
  await send(app, requestId, 'forwarding');
  expect(await textOf(app, requestId, 'forwarded')).toContain('Nous la lui avons transmise le 15 mars 2026');
  const file = await send(app, requestId, 'forwarded');
  expect(file.state).toBe('closed');
});

test('one letter says of several rights that nothing is held, and closes the request', async () => {
  const app = await openApp({ today });
  const requestId = await aRequest(app, ['rectification', 'portability']);
  for (const right of ['rectification', 'portability'] as const)
    await valueOf(app.api['requests.decideRight']({ requestId, right, outcome: 'nothing-held' }));
  const searched = { particulars: { searched: 'la boutique et la messagerie' } };
  expect(await textOf(app, requestId, 'nothing-held', searched)).toContain(
    'Nos recherches ont porté sur ce qui suit : la boutique et la messagerie.',
  );
  expect((await send(app, requestId, 'nothing-held', searched)).state).toBe('closed');
});

test('after an erasure, "nothing" does not hide the print that is kept', async () => {
  const app = await openApp({ today });
  const contacts = [{ kind: 'email', value: 'zelie@brumecourt.example', origin: 'person', since: null }];
  const subjectId = await aPerson(app, { contacts });
  await erase(app, await aRequest(app, ['erasure'], { subjectId }));
  const requestId = await aRequest(app, ['portability']);
  await valueOf(
    app.api['requests.decideRight']({ requestId, right: 'portability', outcome: 'nothing-held' }),
  );
  expect(await textOf(app, requestId, 'nothing-held')).toContain(
    'd’une empreinte technique de votre adresse',
  );
});

test('several refusals leave in one letter; one that is called excessive waits for its circumstances', async () => {
  const app = await openApp({ today });
  const { api } = app;
  const requestId = await aRequest(app, ['access', 'portability'], { subjectId: await aPerson(app) });
  const refuse = (right: 'access' | 'portability', refusalReason: 'excessive' | 'not-automated') =>
    valueOf(api['requests.decideRight']({ requestId, right, outcome: 'refused', refusalReason }));
  await refuse('access', 'excessive');
  await refuse('portability', 'not-automated');
  const order = { requestId, kind: 'refusal', fields: fieldsWith({}) } as const;
  expect(await api['letters.freeze'](order)).toEqual(incomplete('particular.circumstances'));
  const shown = { particulars: { circumstances: 'Neuf demandes identiques en un mois' } };
  await showExcess(app, requestId);
  expect((await send(app, requestId, 'refusal', shown)).state).toBe('closed');
});

test('a letter to an agent is not printed with the address of the person', async () => {
  const app = await openApp({ today });
  const line1 = 'Quai Inventé 3';
  const address = { line1, line2: null, postalCode: '5000', town: 'Namur', countryCode: 'BE' };
  const subjectId = await aPerson(app, { addresses: [{ address, origin: 'person', since: null }] });
  const preview = async (role: 'self' | 'agent') => {
    const requester = { name: 'Alix Plaideur', email: null, language: 'fr' as const, role };
    const requestId = await aRequest(app, ['access'], { subjectId, requester });
    const fields = fieldsWith({ channel: 'post' });
    const order = { requestId, kind: 'acknowledgement', fields } as const;
    return (await valueOf(app.api['letters.preview'](order))).warnings;
  };
  expect(await preview('self')).not.toContain('recipient-without-address');
  expect(await preview('agent')).toContain('recipient-without-address');
});
