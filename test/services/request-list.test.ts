/** A list of requests from a spreadsheet: taken over with its own numbers, which go on. */
import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import type { FileId } from '../../shared/domain/id.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import { someSubjectFields } from '../helpers/builders.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';

/** Nobody of these exists. */
const list = `N°;Date de réception;Nom;Prénom;E-mail;Droit exercé;Canal;Échéance;Statut;Répondu le;Remarques
RGPD/2025/011;14/11/2025;Brumecourt;Zélie;zelie@brumecourt.example;Accès;e-mail;14/12/2025;Clôturé;02/12/2025;copie envoyée
RGPD/2026/001;05/01/2026;Vantroubel;Ondine;;Effacement + opposition à la prospection;courrier recommandé;05/02/2026;Refusé;20/01/2026;
RGPD/2026/002;20/02/2026;Grisezand;Ward;ward@grisezand.example;art. 15;formulaire;20/03/2026;en cours;;
RGPD/2026/002;21/02/2026;Brumequai;Ève;;Accès;téléphone;;ouvert;;
;22/02/2026;Nuageux;Ernest;pas-un-mail;Rectification;pigeon;;À suivre;;
RGPD/2026/009;30/02/2026;Impossible;Jour;;Accès;e-mail;;;;
RGPD/2026/010;01/03/2026;Sans;Droit;;bonjour;e-mail;;;;
`;

describe('the look at a list', () => {
  it('says what its columns are, by their names and their values', async () => {
    const { preview } = await look(list);
    expect(preview.mapping.map(({ target }) => target)).toEqual([
      'reference',
      'received-on',
      'name',
      'given-name',
      'email',
      'rights',
      'channel',
      'ignore',
      'outcome',
      'answered-on',
      'note',
    ]);
    expect(preview.mapping[1]?.dateOrder).toBe('dmy');
  });

  it('counts what goes in, open and closed, and says why the others do not', async () => {
    const { app, preview } = await look(list);
    expect(preview.counts).toEqual({ lines: 7, open: 2, closed: 2, linked: 1, refused: 3 });
    expect(preview.refused.map(({ line, reason, column }) => [line, reason, column])).toEqual([
      [5, 'reference-repeated', 'N°'],
      [7, 'unreadable-date', 'Date de réception'],
      [8, 'unknown-right', 'Droit exercé'],
    ]);
    expect(preview.warnings).toEqual([
      { warning: 'reference-given', count: 1 },
      { warning: 'email-left-out', count: 1 },
      { warning: 'channel-assumed', count: 1 },
      { warning: 'state-unclear', count: 1 },
    ]);
    expect(preview.numbering).toEqual({ learned: 'RGPD/2026/003', own: '2026-0001' });
    expect((await valueOf(app.api['requests.list']({ filter: 'all' }))).total).toBe(0);
  });

  it.each([
    ['fr', 'Ligne;Raison du refus;N°', 'La date est illisible (Date de réception)'],
    ['de', 'Zeile;', 'Das Datum ist unlesbar'],
  ] as const)('hands out what stays out as a table with its reasons: %s', async (language, head, why) => {
    const { app, order, preview } = await look(list.replace('Impossible;Jour', '=1+1;Jour'));
    const { fileId } = await valueOf(
      app.api['requests.refusedListLines']({ ...order, mapping: preview.mapping, language }),
    );
    const { name, base64 } = await valueOf(app.api['files.read']({ fileId }));
    expect(name).toMatch(/\.csv$/u);
    const lines = Buffer.from(base64, 'base64').toString('utf8').split('\r\n');
    expect(lines[0]?.slice(1).startsWith(head)).toBe(true);
    expect(lines.slice(1).map((line) => line.split(';')[0])).toEqual(['5', '7', '8']);
    expect(lines[2]).toContain(why);
    // No cell acts as a formula.
    expect(lines[2]).toContain(`"'=1+1"`.replaceAll('"', ''));
  });

  it('refuses to hand out the lines of another table', async () => {
    const { app, order, preview } = await look(list);
    const mapping = preview.mapping.slice(1);
    expect(await app.api['requests.refusedListLines']({ ...order, mapping, language: 'fr' })).toMatchObject({
      ok: false,
      error: { code: 'mapping-refused' },
    });
  });

  it('refuses a file that is no table, and columns of another one', async () => {
    const { app, order, preview } = await look(list);
    const pdf = await stage(app, 'liste.pdf', Buffer.from('%PDF-1.7\n'));
    expect(await app.api['requests.previewList']({ fileId: pdf })).toMatchObject({
      error: { code: 'table-unreadable' },
    });
    expect(
      await app.api['requests.previewList']({ ...order, mapping: preview.mapping.slice(1) }),
    ).toMatchObject({ error: { code: 'mapping-refused' } });
  });
});

describe('a list that was taken over', () => {
  it('keeps its numbers, and the next request gets the one that follows', async () => {
    const { app, end } = await takenOver();
    expect(end).toEqual({ ok: true, value: { added: 4, closed: 2, refused: 3 } });
    expect(await references(app)).toEqual(
      ['RGPD/2025/011', 'RGPD/2026/001', 'RGPD/2026/002', 'RGPD/2026/003'].toSorted(),
    );
    const next = await valueOf(
      app.api['requests.register']({
        channel: 'email',
        receivedOn: localDate('2026-03-10'),
        requester: { name: 'Zélie Brumecourt', language: 'fr' },
        rights: ['access'],
      }),
    );
    expect(next.request.reference).toBe('RGPD/2026/004');
  });

  it('brings in closed what was closed, as decided then, and open what is owed', async () => {
    const { app } = await takenOver();
    const closed = await fileOf(app, 'RGPD/2026/001');
    expect(closed.state).toBe('closed');
    expect(closed.request).toMatchObject({
      channel: 'registered-post',
      receivedOn: '2026-01-05',
      closedEarly: { on: '2026-01-20', reason: 'Reprise d’une liste tenue auparavant' },
    });
    expect(closed.request.rights).toMatchObject([
      { right: 'erasure', outcome: 'refused', decidedOn: '2026-01-20' },
      { right: 'marketing-objection', outcome: 'refused' },
    ]);
    expect(closed.events.map(({ kind, note }) => [kind, note])).toEqual([
      ['registered', null],
      ['taken-over', 'Refusé'],
    ]);
    const open = await fileOf(app, 'RGPD/2026/002');
    expect(open).toMatchObject({ state: 'received', deadline: { limitOn: '2026-03-20' } });
    const unclear = await fileOf(app, 'RGPD/2026/003');
    expect(unclear).toMatchObject({ state: 'received', request: { requester: { email: null } } });
  });

  it('is linked to who has that e-mail', async () => {
    const { app } = await takenOver();
    expect((await fileOf(app, 'RGPD/2025/011')).subjectName).toBe('Zélie Brumecourt');
    expect((await fileOf(app, 'RGPD/2026/002')).subjectName).toBeNull();
  });

  it('has numbers that no file system takes cleaned in the names of its files alone', async () => {
    const { app } = await takenOver();
    const { api } = app;
    const { request } = await fileOf(app, 'RGPD/2026/002');
    expect(request.reference).toBe('RGPD/2026/002');
    await valueOf(
      api['requests.decideRight']({
        requestId: request.id,
        right: 'access',
        outcome: 'refused',
        refusalReason: 'others-rights',
        reasonText: 'x',
      }),
    );
    const fields = { language: 'fr', letterOn: '2026-03-15', channel: 'email' } as const;
    const { letter, fileId } = await valueOf(
      api['letters.freeze']({ requestId: request.id, kind: 'access-answer', fields }),
    );
    const nameOf = async (id: FileId) => (await valueOf(api['files.read']({ fileId: id }))).name;
    expect(await nameOf(fileId)).toBe('RGPD-2026-002-reponse-acces.pdf');
    const mail = await valueOf(api['letters.emailDraft']({ letterId: letter.id, includeExports: false }));
    expect(await nameOf(mail.fileId)).toBe('RGPD-2026-002.eml');
    const { base64 } = await valueOf(api['files.read']({ fileId: mail.fileId }));
    expect(Buffer.from(base64, 'base64').toString('latin1')).toContain('RGPD-2026-002-reponse-acces.pdf');
  });

  it('does not go in twice', async () => {
    const { app, order } = await takenOver();
    const again = await valueOf(app.api['requests.previewList'](order));
    expect(again.refused.filter(({ reason }) => reason === 'reference-taken')).toHaveLength(3);
  });

  it('leaves Greffe its own numbers where that is wanted', async () => {
    const { app, order, preview } = await look(list);
    await app.ended(
      await app.api['requests.importList']({
        ...order,
        mapping: preview.mapping,
        continuesNumbering: false,
      }),
    );
    expect(await references(app)).toContain('2026-0001');
  });

  it('is in the audit trail, whole and without a name', async () => {
    const { app } = await takenOver();
    const { items } = await valueOf(app.api['audit.list']({}));
    const actions = items.map(({ action }) => action);
    expect(actions.filter((action) => action === 'request-list-taken-over')).toHaveLength(1);
    expect(actions.filter((action) => action === 'request-registered')).toHaveLength(4);
    expect(await valueOf(app.api['audit.verify']({}))).toMatchObject({ isWhole: true });
  });

  it('is voided line by line: one that came in closed is reopened first', async () => {
    const { app } = await takenOver();
    const { request } = await fileOf(app, 'RGPD/2025/011');
    const requestId = request.id;
    expect((await app.api['requests.void']({ requestId, reason: 'par erreur' })).ok).toBe(false);
    await valueOf(app.api['requests.reopen']({ requestId }));
    const voided = await valueOf(app.api['requests.void']({ requestId, reason: 'par erreur' }));
    expect(voided.state).toBe('voided');
  });
});

it('a workbook in German is taken over as well', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Anfragen',
        rows: [
          ['Aktenzeichen', 'Eingang', 'Betroffene Person', 'Anliegen', 'Weg', 'Stand'],
          ['DSAR-6', new Date('2026-01-12'), 'Ward Grisezand', 'Auskunft und Löschung', 'Brief', 'offen'],
          ['DSAR-7', new Date('2026-02-02'), 'Ondine Vantroubel', 'Widerspruch', 'E-Mail', 'in Bearbeitung'],
        ],
      },
    ],
  });
  const app = await openApp({ readyMade: null });
  const fileId = await stage(app, 'anfragen.xlsx', new Uint8Array(bytes));
  const preview = await valueOf(app.api['requests.previewList']({ fileId }));
  expect(preview).toMatchObject({
    form: { format: 'xlsx', sheet: 'Anfragen' },
    counts: { open: 2, refused: 0 },
    numbering: { learned: 'DSAR-8' },
  });
  expect(preview.lines.map(({ rights }) => rights)).toEqual([['access', 'erasure'], ['objection']]);
});

async function look(text: string) {
  const app = await openApp({ readyMade: null });
  await valueOf(app.api['subjects.create']({ fields: someSubjectFields() }));
  const order = { fileId: await stage(app, 'demandes.csv', Buffer.from(text)), sheet: null };
  return { app, order, preview: await valueOf(app.api['requests.previewList'](order)) };
}

async function takenOver() {
  const { app, order, preview } = await look(list);
  const end = await app.ended(await app.api['requests.importList']({ ...order, mapping: preview.mapping }));
  return { app, order, end };
}

async function stage(app: TestApp, name: string, bytes: Uint8Array): Promise<FileId> {
  const base64 = Buffer.from(bytes).toString('base64');
  return (await valueOf(app.api['files.stage']({ name, base64 }))).fileId;
}

async function references(app: TestApp): Promise<readonly string[]> {
  const { items } = await valueOf(app.api['requests.list']({ filter: 'all' }));
  return items.map(({ reference }) => reference).toSorted();
}

async function fileOf(app: TestApp, reference: string) {
  const { items } = await valueOf(app.api['requests.list']({ filter: 'all' }));
  const found = items.find((each) => each.reference === reference);
  if (found === undefined) throw new Error(`No request ${reference}`);
  return valueOf(app.api['requests.get']({ id: found.id }));
}
