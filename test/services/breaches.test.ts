/** Breaches: the register, the clock, phases to the authority, letters to the persons and to the client, closing. */
import { expect, test } from 'vitest';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { aPerson } from '../helpers/records.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import { readIcs, valuesOf } from '../files/export/read-ics.ts';

const broken = (rule: string) => ({ ok: false, error: { code: 'rule-broken', rule } });

const words = {
  nature: { fr: 'Un ordinateur portable a été volé.', nl: 'Een laptop werd gestolen.' },
  consequences: { fr: 'Quelqu’un peut lire votre adresse.', nl: 'Iemand kan uw adres lezen.' },
  measures: { fr: 'Nous avons changé les mots de passe.', nl: 'Wij hebben de wachtwoorden gewijzigd.' },
  advice: { fr: 'Méfiez-vous des messages inattendus.', nl: 'Wees op uw hoede voor onverwachte berichten.' },
};

const facts = {
  summary: 'Portable volé dans la voiture',
  effects: ['confidentiality' as const],
  happenedFrom: '2026-03-13',
  discoveredOn: '2026-03-14',
  persons: 'clients de la boutique',
  personsCount: 120,
  words,
};
const aware = { on: '2026-03-15', time: '09:30' };
const risk = (level: 'unlikely' | 'risk' | 'high') => ({ level, reasons: 'Adresses et commandes' });

const sheet = {
  nature: 'Vol d’un portable',
  categories: ['Identité'],
  contact: 'Ondine Vantroubel, bonjour@clairlune.example',
  consequences: 'Lecture des adresses',
  measures: 'Mots de passe changés',
};

const aBreach = async ({ api }: TestApp, differences: object = {}) =>
  await valueOf(api['breaches.open']({ facts: { ...facts, ...differences }, aware }));

const textOf = async ({ api }: TestApp, fileId: string) => {
  const { base64 } = await valueOf(api['files.read']({ fileId: fileId as never }));
  const { pages } = await readPdf(new Uint8Array(Buffer.from(base64, 'base64')));
  return pages.map(({ plain }) => plain).join(' ');
};

test('a breach has a number of its year, the hour of its awareness, and the strict end of the hours', async () => {
  const app = await openApp();
  const first = await aBreach(app);
  const second = await aBreach(app);
  expect([first.breach.reference, second.breach.reference]).toEqual(['V-2026-001', 'V-2026-002']);
  expect(first.breach.awareAt).toBe('2026-03-15T08:30:00.000Z');
  expect(first.duties.authority).toMatchObject({
    because: 'not-assessed',
    dueAt: '2026-03-18T08:30:00.000Z',
    due: { on: '2026-03-18', time: '09:30' },
  });
  const audit = await valueOf(app.api['audit.list']({}));
  expect(audit.items.map(({ action }) => action)).toContain('breach-opened');
});

test('what cannot be is refused', async () => {
  const { api } = await openApp();
  const open = (differences: object, at: object = aware) =>
    api['breaches.open']({ facts: { ...facts, ...differences }, aware: { ...aware, ...at } });
  expect(await open({}, { time: '11:01' })).toEqual(broken('date-in-future'));
  expect(await open({ discoveredOn: '2026-03-16' })).toEqual(broken('date-in-future'));
  expect(await open({}, { on: '2026-03-13' })).toEqual(broken('time-before-awareness'));
  expect(await open({ happenedUntil: '2026-03-12' })).toEqual(broken('time-before-awareness'));
  expect(await open({ ourRole: 'processor' })).toEqual(broken('client-needed'));
  for (const bad of [{ effects: [] }, { personsCount: -1 }, { summary: ' ' }, { discoveredOn: '2026-02-30' }])
    expect(await open(bad)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  expect(await open({}, { time: '24:00' })).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  const unknown = ['018f0000-0000-7000-8000-000000000001'];
  expect(await open({ categoryIds: unknown })).toMatchObject({ error: { code: 'not-found' } });
});

test('the hours ring every day, stand in the agenda, in the calendar to the minute and on the day’s page', async () => {
  const app = await openApp();
  const { api } = app;
  const { id } = (await aBreach(app)).breach;
  const due = await valueOf(api['alarms.due']({}));
  expect(due.alarms).toEqual([{ breachId: id, kind: 'breach', on: '2026-03-15', days: 3 }]);
  expect(due.breaches).toEqual([{ id, reference: 'V-2026-001' }]);
  expect(due.pressing).toBe(1);
  await valueOf(api['alarms.seen']({ on: '2026-03-15' }));
  app.setToday('2026-03-19');
  expect((await valueOf(api['alarms.due']({}))).alarms).toMatchObject([{ kind: 'breach', days: -1 }]);

  const agenda = await valueOf(api['agenda.get']({ from: '2026-03-16', until: '2026-03-20' }));
  const entry = { on: '2026-03-18', kind: 'breach', breachId: id, dueAt: '2026-03-18T08:30:00.000Z' };
  expect(agenda.entries).toContainEqual(entry);
  expect(agenda.beforeLeaving).toContainEqual({ ...entry, doBy: '2026-03-13' });
  const calendar = async () => {
    const { fileId } = await valueOf(
      api['agenda.export']({ from: '2026-03-01', until: '2026-12-31', language: 'fr' }),
    );
    const { base64 } = await valueOf(api['files.read']({ fileId }));
    return new Uint8Array(Buffer.from(base64, 'base64'));
  };
  const [event] = readIcs(await calendar()).parts;
  if (event === undefined) throw new Error('The calendar is empty');
  const read = (name: string) => valuesOf(event, name);
  expect([read('DTSTART'), read('UID')]).toEqual([['20260318T083000Z'], [`${id}-breach@greffe`]]);
  expect(event.parts.map((alarm) => valuesOf(alarm, 'TRIGGER')[0])).toEqual(['-P1D', 'PT0S']);
  const today = await valueOf(api['today.get']({}));
  expect(today.breaches).toMatchObject([{ standing: 'late', breach: { id } }]);

  const delayReasons = 'Le disque a d’abord été cru chiffré.';
  const told = { on: '2026-03-19', time: '08:00' };
  expect(await api['breaches.addPhase']({ id, told, sheet })).toEqual(broken('delay-reasons-needed'));
  await valueOf(api['breaches.addPhase']({ id, told, sheet, delayReasons }));
  expect((await valueOf(api['alarms.due']({}))).alarms).toEqual([]);
  const [gone] = readIcs(await calendar()).parts;
  expect(gone === undefined ? [] : valuesOf(gone, 'STATUS')).toEqual(['CANCELLED']);
});

test('each phase is kept as it was told; a second one owes no reasons', async () => {
  const app = await openApp();
  const { api } = app;
  const { id } = (await aBreach(app, { risk: risk('risk') })).breach;
  const told = { on: '2026-03-15', time: '10:00' };
  expect(await api['breaches.addPhase']({ id, told: { ...told, time: '09:29' }, sheet })).toEqual(
    broken('time-before-awareness'),
  );
  expect(await api['breaches.addPhase']({ id, told: { ...told, time: '11:30' }, sheet })).toEqual(
    broken('date-in-future'),
  );
  await valueOf(
    api['breaches.addPhase']({
      id,
      told,
      sheet: { ...sheet, outstanding: 'Le nombre exact de personnes' },
      theirReference: 'APD-17',
    }),
  );
  app.setToday('2026-04-20');
  const close = () => api['breaches.close']({ id, closedOn: '2026-04-20', lessons: 'Chiffrer les disques' });
  expect(await close()).toEqual(broken('breach-duties-open'));
  await valueOf(
    api['breaches.save']({ id, facts: { ...facts, risk: risk('risk'), personsCount: 98 }, aware }),
  );
  const file = await valueOf(
    api['breaches.addPhase']({
      id,
      told: { on: '2026-04-20', time: '09:00' },
      sheet: { ...sheet, personsCount: 98 },
    }),
  );
  expect(file.phases.map((phase) => [phase.sheet.personsCount, phase.delayReasons])).toEqual([
    [null, null],
    [98, null],
  ]);
  const [first] = file.phases;
  const { fileId } = await valueOf(api['breaches.sheet']({ id, phaseId: first?.id ?? null, language: 'fr' }));
  const text = await textOf(app, fileId);
  for (const printed of ['V-2026-001', 'étape 1', 'APD-17', 'Lecture des adresses', 'Le nombre exact'])
    expect(text).toContain(printed);
  const closed = await valueOf(close());
  expect(closed.standing).toBe('closed');
  expect(await api['breaches.save']({ id, facts, aware })).toEqual(broken('breach-closed'));
  expect((await valueOf(api['breaches.reopen']({ id }))).breach.closed).toBeNull();
});

test('awareness cannot be moved behind what was already told', async () => {
  const app = await openApp();
  const { id } = (await aBreach(app)).breach;
  const told = { on: '2026-03-15', time: '10:00' };
  await valueOf(app.api['breaches.addPhase']({ id, told, sheet }));
  expect(await app.api['breaches.save']({ id, facts, aware: { ...aware, time: '10:30' } })).toEqual(
    broken('time-before-awareness'),
  );
});

test('a policy that promises the authority every breach is enforced', async () => {
  const app = await openApp();
  const { api } = app;
  const { promises } = await valueOf(api['controller.get']({}));
  await valueOf(
    api['promises.save']({
      validFrom: '2026-03-01',
      promises: { ...promises, breachNoticeWithinHours: 48, tellsPersonsOfEveryBreach: true },
    }),
  );
  const { duties, breach } = await aBreach(app, { risk: risk('unlikely') });
  expect(duties.authority).toMatchObject({ because: 'promise', due: { on: '2026-03-17', time: '09:30' } });
  expect(duties.persons).toEqual({ because: 'promise', isDone: false });
  expect(await api['breaches.close']({ id: breach.id, closedOn: '2026-03-15', lessons: 'Rien' })).toEqual(
    broken('breach-duties-open'),
  );
});

test('a breach is not closed before its risk is judged', async () => {
  const app = await openApp();
  const { id } = (await aBreach(app)).breach;
  const close = () => app.api['breaches.close']({ id, closedOn: '2026-03-15', lessons: 'Chiffrer' });
  expect(await close()).toEqual(broken('risk-needed'));
  await valueOf(app.api['breaches.save']({ id, facts: { ...facts, risk: risk('unlikely') }, aware }));
  expect(await close()).toMatchObject({ ok: true });
});

test('several persons get their letters at once, each in their language, and they are posted together', async () => {
  const app = await openApp();
  const { api } = app;
  const { id } = (await aBreach(app, { risk: risk('high') })).breach;
  const french = await aPerson(app, { language: 'fr' });
  const dutch = await aPerson(app, { language: 'nl', givenName: 'Lotte' });
  const chosen = await valueOf(api['breaches.choosePersons']({ id, add: [french, dutch, french] }));
  expect(chosen.persons).toHaveLength(2);
  expect(chosen.standing).toBe('running');
  const write = async () =>
    (await app.ended(
      await api['breaches.writeLetters']({ id, letterOn: '2026-03-15', channel: 'post' }),
    )) as { ok: boolean; value: { written: number; fileId: string | null } };
  expect((await write()).value.written).toBe(2);
  expect((await write()).value).toEqual({ written: 0, fileId: null });

  const file = await valueOf(api['breaches.get']({ id }));
  const letters = await Promise.all(
    file.persons.map(async ({ letter }) => {
      const { plain } = await valueOf(api['letters.read']({ letterId: letter?.id as never }));
      return plain;
    }),
  );
  expect(letters.some((text) => text.includes('Een laptop werd gestolen'))).toBe(true);
  expect(letters.some((text) => text.includes('Méfiez-vous des messages inattendus'))).toBe(true);
  for (const text of letters) expect(text).not.toContain('Portable volé dans la voiture');
  expect(await api['breaches.choosePersons']({ id, remove: [french] })).toEqual(
    broken('letter-names-person'),
  );

  const posted = await valueOf(api['breaches.postLetters']({ id, sentOn: '2026-03-15', channel: 'post' }));
  expect(posted.duties.persons).toEqual({ because: 'law', isDone: true });
  const { breaches } = await valueOf(api['subjects.get']({ id: french }));
  expect(breaches).toEqual([{ id, reference: 'V-2026-001' }]);
});

test('a letter lacks nothing silently: neither the words, nor the language of the person', async () => {
  const app = await openApp();
  const { api } = app;
  const german = await aPerson(app, { language: 'de' });
  const write = async (differences: object) => {
    const { id } = (await aBreach(app, { risk: risk('high'), ...differences })).breach;
    await valueOf(api['breaches.choosePersons']({ id, add: [german] }));
    return app.ended(await api['breaches.writeLetters']({ id, letterOn: '2026-03-15', channel: 'post' }));
  };
  expect(await write({})).toMatchObject({ ok: false, error: { code: 'language-missing' } });
  expect(await write({ words: { ...words, measures: null } })).toMatchObject({
    ok: false,
    error: { code: 'letter-incomplete', missing: ['breach-words'] },
  });
});

test('where we are processor, the client is told by a letter, and the persons are left to it', async () => {
  const app = await openApp();
  const { api } = app;
  const client = { name: 'Moulin des Brumes', email: 'contact@moulin.example' };
  const { id } = (await aBreach(app, { ourRole: 'processor', client })).breach;
  const file = await valueOf(api['breaches.get']({ id }));
  expect(file.duties).toMatchObject({ authority: null, persons: null, client: { because: 'law' } });
  expect(await api['breaches.choosePersons']({ id, add: [await aPerson(app)] })).toEqual(
    broken('client-decides'),
  );
  const order = {
    breachId: id,
    kind: 'breach-client-notice' as const,
    fields: {
      language: 'fr' as const,
      letterOn: '2026-03-15',
      channel: 'email' as const,
      particulars: { outstanding: 'Le nombre exact' },
    },
  };
  const { letter } = await valueOf(api['letters.freeze'](order));
  const { plain } = await valueOf(api['letters.read']({ letterId: letter.id }));
  for (const said of ['15 mars 2026 à 9 h 30', '120', 'Le nombre exact', '72 heures'])
    expect(plain.replaceAll(/\s/g, ' ')).toContain(said);
  await valueOf(api['letters.post']({ letterId: letter.id, channel: 'email', sentOn: '2026-03-15' }));
  const told = await valueOf(api['breaches.get']({ id }));
  expect(told.standing).toBe('settled');
  expect(told.clientLetters).toHaveLength(1);
  expect(
    await api['breaches.close']({ id, closedOn: '2026-03-15', lessons: 'Relire le contrat' }),
  ).toMatchObject({ ok: true });
});

test('the register of breaches prints in four languages', async () => {
  const app = await openApp();
  await aBreach(app, { risk: risk('high') });
  const titles = {
    fr: 'Registre des violations',
    nl: 'Register van datalekken',
    en: 'Register of data breaches',
    de: 'Verzeichnis der Datenpannen',
  };
  for (const language of ['fr', 'nl', 'en', 'de'] as const) {
    const { fileId } = await valueOf(app.api['reports.breaches']({ language }));
    const text = await textOf(app, fileId);
    expect(text).toContain(titles[language]);
    expect(text).toContain('V-2026-001');
  }
});
