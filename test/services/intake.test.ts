/** What arrives, from the envelope to the registered request: read apart, proposed with its words, kept as it came. */
import { PassThrough } from 'node:stream';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { noPromises } from '../../shared/domain/controller/promises.ts';
import { underLawOf } from '../../shared/domain/intake/known-rights.ts';
import { readLetter } from '../../shared/domain/intake/read-letter.ts';
import type { FileId, SubjectId } from '../../shared/domain/id.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import { someSubjectFields } from '../helpers/builders.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';

/** Nobody of these exists. */
const letter = `Madame, Monsieur,

Je souhaite savoir quelles données vous détenez à mon sujet et en recevoir une copie.
Ensuite, veuillez supprimer mon compte et effacer toutes mes données.

Mon numéro de client : C-1001.

Cordialement,
Zélie Brumecourt
`;

const mail = (text: string, headers: Readonly<Record<string, string>> = {}) =>
  [
    ...Object.entries({
      Received: 'from mx by box; Thu, 05 Mar 2026 23:30:00 +0000',
      From: 'Zélie Brumecourt <zelie@brumecourt.example>',
      To: 'bonjour@clairlune.example',
      Subject: 'Mes données',
      Date: 'Thu, 05 Mar 2026 09:00:00 +0100',
      'Message-ID': '<1@brumecourt.example>',
      'MIME-Version': '1.0',
      'Content-Type': 'text/plain; charset=utf-8',
      ...headers,
    }).map(([name, value]) => `${name}: ${value}`),
    '',
    text,
  ].join('\r\n');

describe('a mail', () => {
  it('says who wrote, when it arrived here, and what is asked in which words', async () => {
    const { app, zelie } = await begin();
    const reading = await read(app, 'demande.eml', mail(letter));
    expect(reading.document).toMatchObject({
      kind: 'mail',
      name: 'demande.eml',
      sender: { name: 'Zélie Brumecourt', email: 'zelie@brumecourt.example' },
      subject: 'Mes données',
      writtenOn: '2026-03-05',
      // 23:30 in UTC is after midnight in Brussels.
      receivedOn: '2026-03-06',
      hasText: true,
    });
    expect(reading).toMatchObject({ language: 'fr', channel: 'email' });
    expect(reading.proposals.map(({ right }) => right)).toEqual(['access', 'erasure']);
    for (const { evidence } of reading.proposals)
      for (const { start, end, words } of evidence)
        expect(reading.document.text.slice(start, end).replaceAll(/\s+/g, ' ')).toBe(words);
    expect(reading.candidates).toEqual([
      expect.objectContaining({ subjectId: zelie, why: ['known-email', 'customer-number', 'name'] }),
    ]);
    expect(reading.duplicates).toEqual([]);
  });

  it('that a form of the site sent is from the person to answer', async () => {
    const { app, zelie } = await begin();
    const reading = await read(
      app,
      'formulaire.eml',
      mail(letter, {
        From: 'Boutique <no-reply@clairlune.example>',
        'Reply-To': 'Zélie Brumecourt <zelie@brumecourt.example>',
      }),
    );
    expect(reading.channel).toBe('web-form');
    expect(reading.document.sender?.email).toBe('zelie@brumecourt.example');
    expect(reading.candidates[0]?.subjectId).toBe(zelie);
  });

  it('that the business sent on to itself is about the one within it', async () => {
    const { app, zelie } = await begin();
    const parts = [
      '--clairlune',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Pour le registre.',
      '--clairlune',
      'Content-Type: message/rfc822',
      '',
      mail(letter),
      '--clairlune--',
      '',
    ].join('\r\n');
    const reading = await read(
      app,
      'transfert.eml',
      mail(parts, {
        From: 'Boutique <bonjour@clairlune.example>',
        Date: 'Tue, 10 Mar 2026 09:00:00 +0100',
        'Content-Type': 'multipart/mixed; boundary="clairlune"',
      }),
    );
    expect(reading.document).toMatchObject({
      sender: { email: 'zelie@brumecourt.example' },
      receivedOn: '2026-03-06',
    });
    expect(reading.proposals.map(({ right }) => right)).toEqual(['access', 'erasure']);
    expect(reading.candidates[0]?.subjectId).toBe(zelie);
  });

  it.each([
    ['Le client attend.', "-----Message d'origine-----"],
    ['', '---------- Forwarded message ---------'],
    ['Pour le registre, il m’a dit de supprimer sa fiche.', ''],
  ])('passed on inline by the business is about what stands below "%s"', async (note, mark) => {
    const { app, zelie } = await begin();
    const below = `De : Zélie Brumecourt <zelie@brumecourt.example>\nEnvoyé : jeudi 5 mars 2026 09:00\nÀ : Boutique\nObjet : Mes données`;
    const reading = await read(
      app,
      'tr.eml',
      mail(`${note}\n\n${mark}\n${below}\n\nQuelles données avez-vous sur moi ?`, {
        From: 'Boutique <bonjour@clairlune.example>',
        Subject: 'TR: Mes données',
        Received: 'from mx by box; Tue, 10 Mar 2026 09:00:00 +0000',
        Date: 'Tue, 10 Mar 2026 09:00:00 +0100',
      }),
    );
    expect(reading.document).toMatchObject({
      sender: { name: 'Zélie Brumecourt', email: 'zelie@brumecourt.example' },
      subject: 'Mes données',
      writtenOn: '2026-03-05',
      receivedOn: '2026-03-05',
    });
    expect(reading.channel).toBe('email');
    expect(reading.proposals.map(({ right }) => right)).toEqual(['access']);
    expect(reading.candidates[0]?.subjectId).toBe(zelie);
  });

  it('brings its attachments, and asks what the letters among them ask', async () => {
    const { app } = await begin();
    const pdf = await aPdf((page) => page.text('Je demande la rectification de mon adresse postale.'));
    const reading = await read(app, 'jointe.eml', mailWith('Voir ma lettre en annexe.', 'lettre.pdf', pdf));
    expect(reading.proposals.map(({ right }) => right)).toEqual(['rectification']);
    expect(reading.document.attachments).toMatchObject([
      { name: 'lettre.pdf', mediaType: 'application/pdf' },
    ]);
    expect(reading.document.text).toContain('— lettre.pdf —');
    const [attached] = reading.document.attachments;
    if (attached === undefined) throw new Error('Nothing was attached');
    const { base64 } = await valueOf(app.api['files.read']({ fileId: attached.fileId }));
    expect(Buffer.from(base64, 'base64')).toEqual(Buffer.from(pdf));
  });
});

describe('other documents', () => {
  it('a scan has no text and leaves all to type', async () => {
    const { app } = await begin();
    const reading = await read(app, 'scan.pdf', await aPdf((page) => page.rect(50, 50, 300, 200).fill()));
    expect(reading.document).toMatchObject({ kind: 'pdf', hasText: false, pages: 1, receivedOn: null });
    expect(reading).toMatchObject({ channel: 'post', proposals: [], candidates: [] });
  });

  it('a registered letter is taken for one by its head', async () => {
    const { app } = await begin();
    const pdf = await aPdf((page) =>
      page.text(`Lettre recommandée avec accusé de réception\n\nLiège, le 3 mars 2026\n\n${letter}`),
    );
    const reading = await read(app, 'lettre.pdf', pdf);
    expect(reading).toMatchObject({ channel: 'registered-post', document: { writtenOn: '2026-03-03' } });
  });

  it('pasted words are read, and become a file that can be kept', async () => {
    const { app } = await begin();
    const reading = await valueOf(app.api['intake.read']({ text: letter }));
    expect(reading).toMatchObject({ channel: null, language: 'fr', document: { kind: 'text' } });
    expect(reading.document.text).toContain('Je souhaite savoir');
    const { base64 } = await valueOf(app.api['files.read']({ fileId: reading.document.fileId }));
    expect(Buffer.from(base64, 'base64').toString()).toContain('Zélie');
  });

  it('one that cannot be read says why, and can be kept all the same', async () => {
    const { app } = await begin();
    const secret = await aPdf((page) => page.text('Secret'), { userPassword: 'autre chose' });
    const fileId = await stage(app, 'protege.pdf', secret);
    expect(await app.api['intake.read']({ fileId })).toEqual({
      ok: false,
      error: { code: 'document-unreadable', problem: { code: 'encrypted' } },
    });
    const { attachments } = await register(app, { originals: [{ fileId, role: 'original' }] });
    expect(attachments).toMatchObject([{ role: 'original', name: 'protege.pdf', size: secret.length }]);
  });

  it('needs a file or words, not both and not neither', async () => {
    const { app } = await begin();
    expect((await app.api['intake.read']({})).ok).toBe(false);
    const fileId = await stage(app, 'a.txt', Buffer.from('a'));
    expect((await app.api['intake.read']({ fileId, text: 'b' })).ok).toBe(false);
  });
});

describe('words that are no request, or another one', () => {
  const goodbye = 'Bonjour,\n\nJe ne souhaite plus vos services.\n\nCordialement,\nZélie Brumecourt\n';

  it('the end of the services is an erasure where the policy says so, and it says that it says so', async () => {
    const { app } = await begin();
    const before = await valueOf(app.api['intake.read']({ text: goodbye }));
    expect(before.proposals).toEqual([]);
    expect(before.remarks.map(({ kind }) => kind)).toContain('end-of-service');
    await valueOf(
      app.api['promises.save']({
        validFrom: localDate('2020-01-01'),
        promises: { ...noPromises, endOfServiceMeansErasure: true },
      }),
    );
    const after = await valueOf(app.api['intake.read']({ text: goodbye }));
    expect(after.proposals).toMatchObject([{ right: 'erasure', because: 'promise' }]);
    expect(after.proposals[0]?.evidence[0]?.words).toContain('plus vos services');
  });

  it('leaving a newsletter erases nothing', async () => {
    const { app } = await begin();
    const text = 'Bonjour,\n\nVeuillez me désinscrire de votre newsletter.\n\nMerci,\nZélie Brumecourt\n';
    const reading = await valueOf(app.api['intake.read']({ text }));
    expect(reading.remarks.map(({ kind }) => kind)).toContain('newsletter-unsubscribe');
    expect(reading.proposals.map(({ right }) => right)).not.toContain('erasure');
  });
});

describe('the person', () => {
  it('is one of several where they share an address, the number telling who is first', async () => {
    const { app, zelie } = await begin();
    const { id: other } = await valueOf(
      app.api['subjects.create']({
        fields: someSubjectFields({ givenName: 'Ward', customerNumber: 'C-1002' }),
      }),
    );
    const reading = await read(app, 'demande.eml', mail(letter));
    expect(reading.candidates.map(({ subjectId }) => subjectId)).toEqual([zelie, other]);
    expect(reading.candidates[1]?.why).toEqual(['known-email']);
  });

  it('may be somebody whose name is nearly that', async () => {
    const { app, zelie } = await begin();
    const reading = await valueOf(
      app.api['intake.read']({ text: 'Je demande l’accès à mes données.\n\nCordialement,\nZelie Brumecour' }),
    );
    expect(reading.candidates).toMatchObject([{ subjectId: zelie, why: ['similar-name'] }]);
  });

  it('is never the controller itself', async () => {
    const { app } = await begin();
    const reading = await read(
      app,
      'own.eml',
      mail('Merci de votre réponse.', { From: 'Boutique <bonjour@clairlune.example>' }),
    );
    expect(reading.document.sender?.email ?? null).toBeNull();
  });
});

describe('what is registered', () => {
  it('keeps the original, encrypted in the register and the same to the byte', async () => {
    const { app } = await begin();
    const bytes = Buffer.from(mail(letter));
    const fileId = await stage(app, 'demande.eml', bytes);
    const { attachments, events, request } = await register(app, {
      originals: [{ fileId, role: 'original' }],
    });
    expect(attachments).toMatchObject([
      { role: 'original', name: 'demande.eml', mediaType: 'message/rfc822', size: bytes.length },
    ]);
    expect(events.map(({ kind }) => kind)).toEqual(['registered', 'attachment-added']);
    const [kept] = attachments;
    if (kept === undefined) throw new Error('Nothing was kept');
    const { fileId: out } = await valueOf(app.api['attachments.read']({ id: kept.id }));
    const { base64 } = await valueOf(app.api['files.read']({ fileId: out }));
    expect(Buffer.from(base64, 'base64')).toEqual(bytes);
    const { items } = await valueOf(app.api['audit.list']({}));
    const ofRequest = items.filter(({ recordId }) => recordId === request.id).map(({ action }) => action);
    expect(ofRequest.toSorted()).toEqual(['attachment-added', 'request-registered']);
  });

  it('is not registered at all where its original is gone', async () => {
    const { app } = await begin();
    const gone = '01890000-0000-7000-8000-000000000001' as FileId;
    const reply = await app.api['requests.register']({
      ...aRequest,
      rights: ['access'],
      originals: [{ fileId: gone, role: 'original' }],
    });
    expect(reply).toEqual({ ok: false, error: { code: 'not-found', what: 'file' } });
    expect((await valueOf(app.api['requests.list']({ filter: 'all' }))).total).toBe(0);
  });

  it('is noticed when it comes again: the same document, then the same person', async () => {
    const { app, zelie } = await begin();
    const first = await read(app, 'demande.eml', mail(letter));
    await register(app, {
      subjectId: zelie,
      originals: [{ fileId: first.document.fileId, role: 'original' }],
    });
    const again = await read(app, 'copie.eml', mail(letter));
    expect(again.duplicates).toMatchObject([{ request: { reference: '2026-0001' }, why: 'same-document' }]);
    const reminder = await read(app, 'rappel.eml', mail(`Deuxième rappel.\n\n${letter}`));
    expect(reminder.duplicates).toMatchObject([{ why: 'same-person' }]);
  });

  it('says for whom somebody asks, and what they may do; a correction leaves both', async () => {
    const { app } = await begin();
    const requester = {
      name: 'Maître Ondine Vantroubel',
      role: 'lawyer',
      language: 'fr',
      onBehalfOf: 'Ward Grisezand',
      mandate: { seenOn: localDate('2026-03-10'), scope: 'accès', mayReceiveCopy: true },
    } as const;
    const { request } = await register(app, { requester });
    expect(request.requester).toMatchObject(requester);
    const corrected = await valueOf(
      app.api['requests.correct']({
        requestId: request.id,
        channel: 'post',
        receivedOn: request.receivedOn,
        requester: request.requester,
        theirReference: null,
        note: null,
      }),
    );
    expect(corrected.request).toMatchObject({ requester, ourRole: 'controller' });
  });

  it('for data of a client is passed on from the first', async () => {
    const { app } = await begin();
    const client = { name: 'Atelier Brumequai', email: 'privacy@brumequai.example' };
    const { request, checklist } = await register(app, { ourRole: 'processor', client });
    expect(request).toMatchObject({ ourRole: 'processor', client, rights: [{ outcome: 'forwarded' }] });
    expect(checklist.map(({ task }) => task)).not.toContain('decide');
    expect(
      await app.api['requests.register']({ ...aRequest, rights: ['access'], ourRole: 'processor' }),
    ).toMatchObject({
      error: { rule: 'client-needed' },
    });
  });

  it.each(['phone', 'counter'] as const)(
    'by %s is acknowledged in writing before anything else',
    async (channel) => {
      const { app } = await begin();
      const spoken = await register(app, { channel, note: 'Que savez-vous de moi ?' });
      expect(spoken.summary.nextStep).toBe('acknowledge');
      const written = await register(app, { channel: 'email' });
      expect(written.summary.nextStep).not.toBe('acknowledge');
    },
  );
});

const aRequest = {
  channel: 'email',
  receivedOn: localDate('2026-03-10'),
  requester: { name: 'Zélie Brumecourt', language: 'fr' },
  rights: ['access'],
} as const;

type Registration = Parameters<TestApp['api']['requests.register']>[0];

function register(app: TestApp, differences: Partial<Registration> = {}) {
  return valueOf(app.api['requests.register']({ ...aRequest, rights: ['access'], ...differences }));
}

describe('a letter of heirs', () => {
  const heirs = `Madame, Monsieur,

Mon père, Odon Brumecourt, est décédé le 2 février 2026. En qualité d’héritier, je souhaite savoir quelles données vous
détenez sur lui.

Zélie Brumecourt
`;

  it('asks a Belgian controller for no right, and says so with its words', async () => {
    const { app } = await begin();
    const reading = await read(app, 'demande.eml', mail(heirs));
    expect(reading.proposals).toEqual([]);
    expect(reading.remarks.map(({ kind }) => kind)).not.toContain('deceased');
    const [remark] = reading.remarks;
    expect(remark?.kind).toBe('no-right-after-death');
    expect(heirs.replaceAll(/\s+/g, ' ')).toContain(remark?.evidence.words);
  });

  it('asks a French one for what the law of 1978 gives them', () => {
    const letterRead = readLetter([{ name: null, text: heirs }], noPromises);
    expect(underLawOf(letterRead, 'FR')).toBe(letterRead);
    expect(letterRead.proposals.map(({ right }) => right)).toEqual(['post-mortem']);
  });
});

async function begin(): Promise<{ app: TestApp; zelie: SubjectId }> {
  const app = await openApp({ readyMade: null });
  const { id } = await valueOf(app.api['subjects.create']({ fields: someSubjectFields() }));
  return { app, zelie: id };
}

async function stage(app: TestApp, name: string, bytes: Uint8Array): Promise<FileId> {
  const base64 = Buffer.from(bytes).toString('base64');
  return (await valueOf(app.api['files.stage']({ name, base64 }))).fileId;
}

async function read(app: TestApp, name: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return valueOf(app.api['intake.read']({ fileId: await stage(app, name, bytes) }));
}

function mailWith(text: string, name: string, bytes: Uint8Array): string {
  const boundary = 'clairlune';
  const parts = [
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    `--${boundary}`,
    `Content-Type: application/pdf; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(bytes).toString('base64').replaceAll(/.{76}/g, '$&\r\n'),
    `--${boundary}--`,
    '',
  ].join('\r\n');
  return mail(parts, { 'Content-Type': `multipart/mixed; boundary="${boundary}"` });
}

async function aPdf(
  draw: (page: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const document = new PDFDocument({ ...options, pdfVersion: '1.7' });
  const chunks: Buffer[] = [];
  const out = document.pipe(new PassThrough());
  out.on('data', (chunk: Buffer) => chunks.push(chunk));
  draw(document);
  document.end();
  await new Promise((resolve) => {
    out.on('end', resolve);
  });
  return new Uint8Array(Buffer.concat(chunks));
}
