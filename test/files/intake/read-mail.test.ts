import { describe, expect, test } from 'vitest';
import { documentLimits } from '../../../electron/files/intake/document-limits.ts';
import { readDocument, type DocumentContent } from '../../../electron/files/intake/read-document.ts';

const lines = (...all: string[]): string => all.join('\r\n');
const head = [
  'Received: from relais.example.net (relais.example.net [192.0.2.7]) by boite.example.be; Tue, 3 Mar 2026 10:02:11 +0100 (CET)',
  'Received: from portable by relais.example.net; Tue, 3 Mar 2026 08:00:00 +0000',
  'From: =?utf-8?Q?Zo=C3=A9_Brumelune?= <zoe@example.org>',
  'To: "Boutique, la" <info@boutique.example>',
  'Subject: =?iso-8859-1?Q?Mes_donn=E9es?=',
  'Date: Tue, 3 Mar 2026 09:59:58 +0100',
  'X-Spam-Status: No',
  'MIME-Version: 1.0',
];

async function mail(...all: string[]): Promise<DocumentContent> {
  return content(Buffer.from(lines(...all), 'latin1'));
}

async function content(bytes: Uint8Array): Promise<DocumentContent> {
  const read = await readDocument(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const part = (boundary: string, ...rest: string[]): string => lines(`--${boundary}`, ...rest);
const multipart = (kind: string, boundary: string): string =>
  `Content-Type: multipart/${kind}; boundary="${boundary}"`;

describe('a mail says', () => {
  test('who wrote when to whom, and when it reached the mailbox', async () => {
    expect(await mail(...head, 'Content-Type: text/plain', '', 'Bonjour,', '', 'Merci')).toEqual({
      kind: 'mail',
      mediaType: 'message/rfc822',
      sender: { name: 'Zoé Brumelune', email: 'zoe@example.org' },
      replyTo: null,
      to: [{ name: 'Boutique, la', email: 'info@boutique.example' }],
      subject: 'Mes données',
      sentAt: '2026-03-03T08:59:58.000Z',
      receivedAt: '2026-03-03T09:02:11.000Z',
      text: 'Bonjour,\n\nMerci',
      isTextCut: false,
      hasText: true,
      pages: null,
      forwarded: [],
      attachments: [],
    });
  });

  test('whom to answer, where a form of a web site wrote it', async () => {
    const { sender, replyTo } = await mail(
      'From: Formulaire <noreply@boutique.example>',
      'Reply-To: Clients: Ali <ali@example.org>;',
      'Subject: Contact',
      '',
      'x',
    );
    expect(sender).toEqual({ name: 'Formulaire', email: 'noreply@boutique.example' });
    expect(replyTo).toEqual({ name: 'Ali', email: 'ali@example.org' });
  });

  test('nothing of what is illegible: dates, addresses', async () => {
    expect(
      await mail('From: Zoé sans adresse', 'Date: hier', 'Received: par un chemin', 'Subject:', '', 'x'),
    ).toMatchObject({ sentAt: null, receivedAt: null, subject: null, sender: { email: null } });
  });

  test('its dates in UTC, whatever the zone and however it is written', async () => {
    const sent = async (date: string) => (await mail('From: a@example.org', `Date: ${date}`, '', 'x')).sentAt;
    expect(await sent('Fri, 01 May 2026 00:30:00 +0200 (Heure d’été)')).toBe('2026-04-30T22:30:00.000Z');
    expect(await sent('1 May 2026 00:30 GMT')).toBe('2026-05-01T00:30:00.000Z');
    expect(await sent('Fri, 01 May 1826 00:30:00 +0200')).toBeNull();
  });
});

describe('the text', () => {
  test.each([
    { encoding: 'quoted-printable', charset: 'utf-8', body: 'mes donn=C3=A9es =\r\nd=E2=80=99achat' },
    { encoding: 'quoted-printable', charset: 'iso-8859-1', body: 'mes donn=E9es d=27achat' },
    { encoding: '8bit', charset: 'windows-1252', body: 'mes donn\xe9es d\x92achat' },
    { encoding: 'base64', charset: 'utf-8', body: Buffer.from('mes données d’achat').toString('base64') },
    {
      encoding: 'base64',
      charset: 'utf-16le',
      body: Buffer.from('mes données d’achat', 'utf16le').toString('base64'),
    },
  ])('in $encoding and $charset', async ({ encoding, charset, body }) => {
    const { text } = await mail(
      ...head,
      `Content-Type: text/plain; charset=${charset}`,
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      body,
    );
    expect(text.replace("'", '’')).toBe('mes données d’achat');
  });

  test('is the plain one of two', async () => {
    const { text } = await mail(
      ...head,
      multipart('alternative', 'b'),
      '',
      part('b', 'Content-Type: text/plain', '', 'simple'),
      part('b', 'Content-Type: text/html', '', '<p>riche</p>'),
      '--b--',
    );
    expect(text).toBe('simple');
  });

  test('is made of the web page where that is all there is, without markup, scripts or addresses of pictures', async () => {
    const { text } = await mail(
      ...head,
      'Content-Type: text/html; charset=utf-8',
      '',
      '<html><head><title>non</title><style>p{color:red}</style></head><body onload="x()">',
      '<!-- <p>non</p> --><p>Bonjour,</p><p>Je demande l&rsquo;acc&egrave;s<br>&agrave; <b>mes</b> donn&#233;es&#x2e;</p>',
      '<ul><li>noms</li><li>adresses</li></ul><script>non()</script>',
      '<img src="https://pixel.example/x.png" alt="a > b"><a href="https://piste.example">lien</a>',
      '<blockquote><p>Votre message</p></blockquote>5 < 6 &inconnu; <style/>fin</body></html>',
    );
    expect(text).toBe(
      'Bonjour,\n\nJe demande l’accès\nà mes données.\n\n- noms\n- adresses\nlien\n\n> Votre message\n\n5 < 6 &inconnu; fin',
    );
  });

  test('is cut where it is too long, without breaking a character', async () => {
    const { text, isTextCut } = await content(
      Buffer.from(
        `From: a@example.org\nSubject: x\nContent-Type: text/plain; charset=utf-8\n\na${'😀'.repeat(300_000)}`,
      ),
    );
    expect(isTextCut).toBe(true);
    expect(text.length).toBe(499_999);
    expect(text.endsWith('😀')).toBe(true);
  });

  test('loses NUL, control characters and tricks of writing direction', async () => {
    const { text } = await content(
      Buffer.from(
        'From: a@example.org\nSubject: x\nContent-Type: text/plain; charset=utf-8\n\na\0b\x07\u202Ec\tz',
      ),
    );
    expect(text).toBe('abc\tz');
  });
});

describe('attachments', () => {
  const scan = Buffer.from('89504e470d0a1a0a0000', 'hex');

  test('come with their names, in both ways of writing them, and with what they are', async () => {
    const { attachments, text } = await mail(
      ...head,
      multipart('mixed', 'b'),
      '',
      part('b', 'Content-Type: text/plain', '', 'ci-joint'),
      part(
        'b',
        'Content-Type: application/octet-stream',
        "Content-Disposition: attachment; filename*=utf-8''carte%20d%E2%80%99identit%C3%A9.png",
        'Content-Transfer-Encoding: base64',
        '',
        scan.toString('base64'),
      ),
      part(
        'b',
        'Content-Type: application/pdf; name="=?utf-8?B?w6l0w6kucGRm?="',
        'Content-Disposition: attachment',
        '',
        'pas un PDF',
      ),
      part(
        'b',
        'Content-Type: application/ms-tnef',
        'Content-Disposition: attachment; filename=winmail.dat',
        '',
        'x',
      ),
      '--b--',
    );
    expect(text).toBe('ci-joint');
    expect(attachments.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['carte d’identité.png', 'image/png'],
      ['été.pdf', 'application/pdf'],
      ['winmail.dat', 'application/ms-tnef'],
    ]);
    expect(Buffer.from(attachments[0]?.bytes ?? []).equals(scan)).toBe(true);
  });

  test('have no path, no hidden end and no empty name', async () => {
    const names = [
      '../../etc/passwd',
      'C:\\Scans\\lettre.pdf',
      'facture\u202Efdp.exe',
      'CON.txt',
      '...',
      'a:b?.txt',
    ];
    const { attachments } = await content(
      Buffer.from(
        lines(
          ...head,
          multipart('mixed', 'b'),
          '',
          ...names.map((name) =>
            part(
              'b',
              'Content-Type: text/plain',
              `Content-Disposition: attachment; filename*=utf-8''${encodeURIComponent(name)}`,
              '',
              'x',
            ),
          ),
          '--b--',
        ),
      ),
    );
    expect(attachments.map(({ name }) => name)).toEqual([
      'passwd',
      'lettre.pdf',
      'facturefdp.exe',
      '_CON.txt',
      '5.txt',
      'a_b_.txt',
    ]);
  });

  test('of a logo within the text are told from the others', async () => {
    const picture = (...more: string[]) => part('r', 'Content-Type: image/png', ...more, '', 'x');
    const { attachments } = await mail(
      ...head,
      multipart('related', 'r'),
      '',
      part('r', 'Content-Type: text/html', '', '<p>x<img src="cid:logo"></p>'),
      picture('Content-ID: <logo>', 'Content-Disposition: inline; filename=logo.png'),
      '--r--',
    );
    expect(attachments).toMatchObject([{ name: 'logo.png', isInline: true }]);
  });
});

describe('a forwarded mail', () => {
  const forward = (inner: string, boundary: string): string =>
    lines(
      'From: Collègue <collegue@boutique.example>',
      `Subject: Tr: ${boundary}`,
      multipart('mixed', boundary),
      '',
      part(boundary, 'Content-Type: text/plain', '', `voir ${boundary}`),
      part(boundary, 'Content-Type: message/rfc822', '', inner),
      `--${boundary}--`,
      '',
    );
  const inner = lines(
    ...head,
    multipart('mixed', 'dedans'),
    '',
    part('dedans', 'Content-Type: text/plain', '', 'ma demande'),
    part('dedans', 'Content-Type: text/plain', 'Content-Disposition: attachment; filename=a.txt', '', 'x'),
    '--dedans--',
  );

  test('keeps its own sender, date and text; its attachments are taken out', async () => {
    expect(await mail(forward(inner, 'un'))).toMatchObject({
      sender: { email: 'collegue@boutique.example' },
      text: 'voir un',
      forwarded: [
        { sender: { email: 'zoe@example.org' }, receivedAt: '2026-03-03T09:02:11.000Z', text: 'ma demande' },
      ],
      attachments: [{ name: 'a.txt' }],
    });
  });

  test('within others is read to the third; what lies deeper is kept as it is', async () => {
    const five = ['un', 'deux', 'trois', 'quatre', 'cinq'].reduce(forward, inner);
    const { forwarded, attachments } = await mail(five);
    expect(forwarded.map(({ text }) => text)).toEqual(['voir quatre', 'voir trois', 'voir deux']);
    expect(attachments).toMatchObject([{ mediaType: 'message/rfc822', name: '1.eml' }]);
    const again = await content(attachments[0]?.bytes ?? new Uint8Array());
    expect(again.forwarded.map(({ text }) => text)).toEqual(['ma demande']);
  });
});

describe('hostile mails', () => {
  const problemOf = async (text: string | Uint8Array) => {
    const read = await readDocument(typeof text === 'string' ? Buffer.from(text) : text);
    return read.ok ? null : read.error;
  };

  test('a thousand parts within parts', async () => {
    const opening = Array.from({ length: 1_000 }, (_, n) =>
      lines(multipart('mixed', `b${n}`), '', `--b${n}`),
    );
    expect(await problemOf(lines(...head, ...opening, 'Content-Type: text/plain', '', 'x'))).toEqual({
      code: 'too-deep',
      limit: documentLimits.partDepth,
    });
  });

  test('a million parts side by side, and just too many', async () => {
    const many = (count: number) =>
      lines(
        ...head,
        multipart('mixed', 'b'),
        '',
        part('b', 'Content-Disposition: attachment', '', 'x\r\n').repeat(count),
      );
    expect(await problemOf(many(1_000_000))).toEqual({ code: 'too-many-parts', limit: 200 });
    expect(await problemOf(many(201))).toEqual({ code: 'too-many-parts', limit: 200 });
    expect(await problemOf(many(200))).toBeNull();
  });

  test('headers without end', async () => {
    const limit = documentLimits.headerBytes;
    expect(await problemOf(lines(...head, `X-Long: ${'a'.repeat(2_000_000)}`, '', 'x'))).toEqual({
      code: 'headers-too-long',
      limit,
    });
    expect(
      await problemOf(lines(...head, ...Array<string>(100_000).fill('X-Many: aaaaaaaaaaaa'), '', 'x')),
    ).toEqual({
      code: 'headers-too-long',
      limit,
    });
  });

  test('boundaries that are missing, empty, the same twice, or never closed', async () => {
    const bodies = [
      ['Content-Type: multipart/mixed', '', '--', 'x'],
      ['Content-Type: multipart/mixed; boundary=""', '', '--', 'x', '----'],
      [multipart('mixed', 'b'), '', '--b', multipart('mixed', 'b'), '', '--b', '', 'x', '--b--', '--b--'],
      [multipart('mixed', 'b'), '', '--b', 'Content-Type: text/plain', '', 'ouvert'],
      [multipart('mixed', 'b'), '', '--b--', '--b', '', 'après la fin'],
      ['Content-Type: text/plain; charset=inconnu', '', 'x'],
      ['Content-Type: text/plain', 'Content-Transfer-Encoding: base64', '', '!!!! pas du base64 ====='],
      ['Content-Type: text/plain', 'Content-Transfer-Encoding: quoted-printable', '', '=E9=ZZ=='],
    ];
    for (const body of bodies) expect(await problemOf(lines(...head, ...body))).toBeNull();
  });

  test('every cut of one, and noise in the middle', async () => {
    const whole = Buffer.from(
      lines(
        ...head,
        multipart('alternative', 'b'),
        '',
        part('b', 'Content-Type: text/html', '', '<p>a</p>'),
        part('b', 'Content-Type: message/rfc822', '', ...head, '', 'x'),
        '--b--',
      ),
    );
    for (let length = 1; length < whole.length; length += 7) {
      expect(await problemOf(whole.subarray(0, length))).toBeNull();
      const noisy = Buffer.from(whole);
      noisy.fill(0, length, length + 3);
      expect(await problemOf(noisy)).toBeNull();
    }
  });

  test('a web page of brackets and comments that never close is read once', async () => {
    for (const noise of ['<', '<a ', '<!--', '<a href="', '<style>', '<blockquote>', '&#', '<p title=\'"']) {
      const text = lines(
        ...head,
        'Content-Type: text/html',
        '',
        `avant ${noise.repeat(2_000_000 / noise.length)}`,
      );
      expect(await problemOf(text)).toBeNull();
    }
  }, 60_000);
});
