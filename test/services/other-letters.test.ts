/** Letters about an authority's case, a person or a breach: posted, proved, returned, corrected and e-mailed like any other. */
import { expect, test } from 'vitest';
import type { LetterId, SubjectId } from '../../shared/domain/id.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { aPerson, letterFields } from '../helpers/records.ts';

const broken = (rule: string) => ({ ok: false, error: { code: 'rule-broken', rule } });

const words = {
  nature: { fr: 'Un ordinateur portable a été volé.', nl: 'Een laptop werd gestolen.' },
  consequences: { fr: 'Quelqu’un peut lire votre adresse.', nl: 'Iemand kan uw adres lezen.' },
  measures: { fr: 'Nous avons changé les mots de passe.', nl: 'Wij hebben de wachtwoorden gewijzigd.' },
};

async function aBreach({ api }: TestApp, differences: object = {}) {
  const facts = {
    summary: 'Portable volé',
    effects: ['confidentiality' as const],
    discoveredOn: '2026-03-14',
    risk: { level: 'high' as const, reasons: 'Adresses et commandes' },
    words,
    ...differences,
  };
  return (await valueOf(api['breaches.open']({ facts, aware: { on: '2026-03-14', time: '09:30' } }))).breach;
}

/** What a letter is about that is about no request, with how such a letter is written. */
const matters = {
  'authority-answer': async ({ api }: TestApp) => {
    const fields = {
      authorityCode: 'be-apd',
      receivedOn: '2026-03-10',
      language: 'fr' as const,
      summary: 'W',
    };
    const { items } = await valueOf(api['cases.authorities']({}));
    const authorityCode = items[0]?.code ?? '';
    const opened = await valueOf(api['cases.open']({ ...fields, authorityCode }));
    return {
      authorityCaseId: opened.case.id,
      kind: 'authority-answer' as const,
      fields: { ...letterFields, particulars: { statement: 'Nous avons répondu.' } },
    };
  },
  'source-notice': async (app: TestApp) => ({
    subjectId: await aPerson(app),
    kind: 'source-notice' as const,
    fields: { ...letterFields, particulars: { source: 'Un annuaire public.' } },
  }),
  'breach-notice': async (app: TestApp) => {
    const { id: breachId } = await aBreach(app);
    const subjectId = await aPerson(app);
    await valueOf(app.api['breaches.choosePersons']({ id: breachId, add: [subjectId] }));
    return { subjectId, kind: 'breach-notice' as const, fields: { ...letterFields, breachId } };
  },
  'breach-client-notice': async (app: TestApp) => {
    const client = { name: 'Moulin des Brumes', email: 'contact@moulin.example' };
    const { id: breachId } = await aBreach(app, { ourRole: 'processor', client, risk: null });
    return { breachId, kind: 'breach-client-notice' as const, fields: letterFields };
  },
};
const kinds = Object.keys(matters) as (keyof typeof matters)[];

async function aProof({ api }: TestApp) {
  const base64 = Buffer.from('%PDF-1.7 proof').toString('base64');
  return (await valueOf(api['files.stage']({ name: 'recepisse.pdf', base64 }))).fileId;
}

const get = ({ api }: TestApp, letterId: LetterId) => valueOf(api['letters.get']({ letterId }));

test.each(kinds)('%s: leaves with its proof, comes back, leaves again and arrives', async (kind) => {
  const app = await openApp();
  const { api } = app;
  const { letter } = await valueOf(api['letters.freeze'](await matters[kind](app)));
  const letterId = letter.id;
  const deliver = (deliveredOn: string) => api['letters.delivered']({ letterId, deliveredOn });
  expect(await deliver('2026-03-15')).toEqual(broken('not-posted'));
  const posting = { letterId, channel: 'registered-post' as const, sentOn: '2026-03-15' };
  const registeredNumber = 'RR473124829GB';
  const left = await valueOf(
    api['letters.post']({ ...posting, registeredNumber, proofFileId: await aProof(app) }),
  );
  expect(left).toMatchObject({ letter: { state: 'sent' }, file: null });
  expect(await api['letters.post'](posting)).toEqual(broken('already-posted'));

  app.setToday('2026-03-25');
  const back = { letterId, returnedOn: '2026-03-20', reason: 'unknown-address' as const };
  await valueOf(api['letters.returned']({ ...back, proofFileId: await aProof(app) }));
  expect(await api['letters.post']({ ...posting, sentOn: '2026-03-19' })).toEqual(
    broken('posted-before-return'),
  );
  await valueOf(api['letters.post']({ ...posting, sentOn: '2026-03-21' }));
  expect((await valueOf(deliver('2026-03-23'))).letter).toMatchObject({
    state: 'delivered',
    posting: { sentOn: '2026-03-15', registeredNumber },
    postings: [{ returnReason: 'unknown-address' }, { deliveredOn: '2026-03-23' }],
  });

  const { proofs } = await get(app, letterId);
  expect(proofs.map(({ role }) => role)).toEqual(['proof-of-deposit', 'returned-envelope']);
  const { fileId } = await valueOf(api['attachments.read']({ id: proofs[0]?.id ?? '' }));
  const { base64 } = await valueOf(api['files.read']({ fileId }));
  expect(Buffer.from(base64, 'base64').toString()).toBe('%PDF-1.7 proof');
  const { items } = await valueOf(api['audit.list']({}));
  expect(items.filter(({ recordId }) => recordId === letterId).map(({ action }) => action)).toEqual([
    'letter-delivered',
    'letter-posted',
    'letter-returned',
    'letter-posted',
    'letter-frozen',
  ]);
});

test.each(kinds)('%s: its words can be changed, are kept, and say what they correct', async (kind) => {
  const app = await openApp();
  const { api } = app;
  const order = await matters[kind](app);
  const { text } = await valueOf(api['letters.text'](order));
  const changed = { ...text, blocks: [{ kind: 'paragraph' as const, text: 'Mes mots à moi.' }] };
  const fields = { ...order.fields, text: changed };
  await valueOf(api['letters.saveDraft']({ ...order, fields }));
  const breachId = 'breachId' in order.fields ? order.fields.breachId : null;
  const place = 'subjectId' in order ? { ...order, breachId } : order;
  expect((await valueOf(api['letters.draft'](place))).fields?.text).toEqual(changed);

  const { letter } = await valueOf(api['letters.freeze']({ ...order, fields }));
  expect((await valueOf(api['letters.draft'](place))).fields).toBeNull();
  const letterId = letter.id;
  expect((await valueOf(api['letters.read']({ letterId }))).plain).toContain('Mes mots à moi.');
  await valueOf(api['letters.post']({ letterId, channel: 'email', sentOn: '2026-03-15' }));

  const begun = await valueOf(api['letters.correction']({ letterId }));
  const corrected = await valueOf(
    api['letters.freeze']({ ...begun.about, kind: begun.kind, fields: begun.fields }),
  );
  const { plain } = await valueOf(api['letters.read']({ letterId: corrected.letter.id }));
  expect(plain.replaceAll(/\s/gu, ' ')).toContain('15 mars 2026');
  expect(plain).toContain('Mes mots à moi.');
  expect((await get(app, letterId)).letter.replacedById).toBe(corrected.letter.id);
  expect(await api['letters.correction']({ letterId })).toEqual(broken('letter-replaced'));
});

test.each([
  ['authority-answer', /apd|autorite|gba|cnil|@/u, 'Votre courrier, notre référence A-2026-001'],
  ['source-notice', /@/u, 'Une lettre au sujet de vos données'],
  ['breach-notice', /@/u, 'Une lettre au sujet de vos données'],
  ['breach-client-notice', /^contact@moulin\.example$/u, 'Violation de données V-2026-001'],
] as const)('%s: an e-mail is prepared with the letter in it', async (kind, address, subject) => {
  const app = await openApp();
  const { api } = app;
  const { letter } = await valueOf(api['letters.freeze'](await matters[kind](app)));
  const { emailAddress } = await get(app, letter.id);
  expect(emailAddress).toMatch(address);
  const made = await valueOf(api['letters.emailDraft']({ letterId: letter.id, includeExports: false }));
  const { base64 } = await valueOf(api['files.read']({ fileId: made.fileId }));
  const email = Buffer.from(base64, 'base64').toString();
  expect(email).toContain(emailAddress);
  expect(email).toContain('application/pdf');
  const [, encoded = ''] = /^Subject: (.*(?:\r\n .*)*)/mu.exec(email) ?? [];
  expect(decoded(encoded)).toBe(subject);
});

/** RFC 2047, as quoted words. */
function decoded(header: string): string {
  const bytes = header
    .replaceAll(/\?=\s*=\?utf-8\?q\?/giu, '')
    .replaceAll(/=\?utf-8\?q\?|\?=/giu, '')
    .replaceAll('_', ' ')
    .replaceAll(/=([0-9A-F]{2})/gu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

test('an e-mail needs an address that the register knows', async () => {
  const app = await openApp();
  const { id: subjectId } = await valueOf(app.api['subjects.create']({ fields: { familyName: 'Inconnue' } }));
  const fields = { ...letterFields, particulars: { source: 'Un annuaire.' } };
  const { letter } = await valueOf(app.api['letters.freeze']({ subjectId, kind: 'source-notice', fields }));
  const order = { letterId: letter.id, includeExports: false };
  expect(await app.api['letters.emailDraft'](order)).toEqual(broken('email-needed'));
});

test('what was told stays told while the correction of a letter has yet to leave', async () => {
  const app = await openApp();
  const { api } = app;
  const client = await matters['breach-client-notice'](app);
  const told = async () =>
    (await valueOf(api['breaches.get']({ id: client.breachId }))).duties.client?.toldAt;
  const { letter } = await valueOf(api['letters.freeze'](client));
  await valueOf(api['letters.post']({ letterId: letter.id, channel: 'email', sentOn: '2026-03-15' }));
  const before = await told();
  expect(before).not.toBeNull();
  await valueOf(api['letters.freeze']({ ...client, fields: { ...client.fields, replacesId: letter.id } }));
  expect(await told()).toBe(before);
});

async function personsOf(app: TestApp, ...languages: readonly ('fr' | 'nl')[]) {
  const { id } = await aBreach(app);
  const persons: SubjectId[] = [];
  for (const [place, language] of languages.entries())
    persons.push(await aPerson(app, { language, givenName: `Personne${place}` }));
  await valueOf(app.api['breaches.choosePersons']({ id, add: persons }));
  return { id, persons };
}

test('words written for one person of a breach serve all who read the same language, and are signed at once', async () => {
  const app = await openApp();
  const { api } = app;
  const { id, persons } = await personsOf(app, 'fr', 'fr', 'nl');
  const [first = '' as SubjectId] = persons;
  const order = {
    subjectId: first,
    kind: 'breach-notice' as const,
    fields: { ...letterFields, breachId: id },
  };
  const { text } = await valueOf(api['letters.text'](order));
  const blocks = [
    { kind: 'paragraph' as const, text: 'Un portable volé, chiffré à moitié.' },
    ...text.blocks,
  ];
  const fields = { ...order.fields, text: { ...text, blocks } };
  await valueOf(api['letters.saveDraft']({ ...order, fields }));
  expect(await valueOf(api['breaches.shareWords']({ id, subjectId: first, fields }))).toEqual({ shared: 1 });
  const file = await valueOf(api['breaches.get']({ id }));
  expect(file.persons.filter(({ hasDraft }) => hasDraft)).toHaveLength(2);

  const write = { id, letterOn: '2026-03-15', channel: 'post' as const };
  expect(await app.ended(await api['breaches.writeLetters'](write))).toMatchObject({ value: { written: 3 } });
  const { items } = await valueOf(api['letters.list']({}));
  const plains = await Promise.all(
    items.map(async ({ letter }) => (await valueOf(api['letters.read']({ letterId: letter.id }))).plain),
  );
  expect(plains.filter((plain) => plain.includes('chiffré à moitié'))).toHaveLength(2);
  expect(plains.filter((plain) => plain.includes('Een laptop werd gestolen'))).toHaveLength(1);
  expect((await valueOf(api['letters.drafts']({}))).drafts).toEqual([]);
});

test('a letter to one person of a breach is signed singly, and the others after it', async () => {
  const app = await openApp();
  const { api } = app;
  const { id, persons } = await personsOf(app, 'fr', 'fr');
  const [first = '' as SubjectId, second = '' as SubjectId] = persons;
  const fields = { ...letterFields, breachId: id };
  await valueOf(api['letters.freeze']({ subjectId: first, kind: 'breach-notice', fields }));
  expect(await valueOf(api['breaches.shareWords']({ id, subjectId: second, fields }))).toEqual({ shared: 0 });
  const write = { id, letterOn: '2026-03-15', channel: 'post' as const };
  expect(await app.ended(await api['breaches.writeLetters'](write))).toMatchObject({ value: { written: 1 } });
});

test('letters to one person about two breaches are begun side by side', async () => {
  const app = await openApp();
  const { api } = app;
  const subjectId = await aPerson(app);
  for (const extraParagraph of ['De la première.', 'De la seconde.']) {
    const { id: breachId } = await aBreach(app);
    await valueOf(api['breaches.choosePersons']({ id: breachId, add: [subjectId] }));
    const fields = { ...letterFields, breachId, extraParagraph };
    await valueOf(api['letters.saveDraft']({ subjectId, kind: 'breach-notice', fields }));
  }
  const { drafts } = await valueOf(api['letters.drafts']({}));
  const kept = await Promise.all(
    drafts.map(async ({ kind, breachId }) => valueOf(api['letters.draft']({ subjectId, kind, breachId }))),
  );
  expect(new Set(kept.map(({ fields }) => fields?.extraParagraph))).toEqual(
    new Set(['De la première.', 'De la seconde.']),
  );
});

test('a breach tells only those whom it concerns, and nobody once it is closed or somebody is taken off it', async () => {
  const app = await openApp();
  const { api } = app;
  const { id, persons } = await personsOf(app, 'fr');
  const [concerned = '' as SubjectId] = persons;
  const order = (subjectId: SubjectId) => ({
    subjectId,
    kind: 'breach-notice' as const,
    fields: { ...letterFields, breachId: id },
  });
  expect(await api['letters.preview'](order(await aPerson(app)))).toEqual(broken('person-not-concerned'));
  await valueOf(api['letters.saveDraft'](order(concerned)));
  await valueOf(api['breaches.choosePersons']({ id, remove: [concerned] }));
  expect((await valueOf(api['letters.drafts']({}))).drafts).toEqual([]);
});

test('a proof is destroyed with the letter that it belongs to, once its person is erased', async () => {
  const app = await openApp();
  const { api } = app;
  const order = await matters['source-notice'](app);
  const { letter } = await valueOf(api['letters.freeze'](order));
  const proofFileId = await aProof(app);
  const posting = { letterId: letter.id, channel: 'post' as const, sentOn: '2026-03-15', proofFileId };
  await valueOf(api['letters.post'](posting));
  const [proof] = (await get(app, letter.id)).proofs;
  const { request } = await valueOf(
    api['requests.register']({
      channel: 'email',
      receivedOn: '2026-03-15',
      requester: { name: 'Zélie Brumecourt', language: 'fr' },
      rights: ['erasure'],
      subjectId: order.subjectId,
    }),
  );
  const started = await api['erasure.carryOut']({ requestId: request.id, ground: 'a' });
  expect(await app.ended(started)).toMatchObject({ ok: true });
  expect(await api['letters.get']({ letterId: letter.id })).toMatchObject({ ok: false });
  expect(await api['attachments.read']({ id: proof?.id ?? '' })).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  });
});
