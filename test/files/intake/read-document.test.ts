import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { documentLimits } from '../../../electron/files/intake/document-limits.ts';
import { readDocumentApart } from '../../../electron/files/intake/read-document-apart.ts';
import { readDocument, type DocumentContent } from '../../../electron/files/intake/read-document.ts';
import { zipFiles } from '../../../electron/files/export/zip.ts';
import { renderLetter } from '../../../electron/pdf/letter.ts';
import { readDocumentSchema } from '../../../shared/domain/intake/read-document.ts';
import { aLetter } from '../../pdf/sample-letters.ts';

async function read(bytes: Uint8Array): Promise<DocumentContent> {
  const result = await readDocument(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function pdf(draw: (document: PDFKit.PDFDocument) => void, options: PDFKit.PDFDocumentOptions = {}) {
  const document = new PDFDocument(options);
  const bytes = buffer(document.pipe(new PassThrough()));
  draw(document);
  document.end();
  return bytes;
}

describe('a PDF', () => {
  test('gives its words page by page', async () => {
    const bytes = await pdf((document) => {
      document.text('Je demande la copie de mes données.').text('Merci.');
      document.addPage().text('Annexe');
    });
    expect(await read(bytes)).toMatchObject({
      kind: 'pdf',
      mediaType: 'application/pdf',
      pages: 2,
      hasText: true,
      text: 'Je demande la copie de mes données.\nMerci.\n\nAnnexe',
    });
  });

  test('of this app is read back with all its signs', async () => {
    const letter = aLetter('fr', { title: 'Réponse' });
    const { text, pages } = await read(
      (await renderLetter(letter, { createdAt: '2026-06-03T10:00:00Z' })).bytes,
    );
    expect(pages).toBeGreaterThan(0);
    expect(text).toMatch(/é/u);
    expect(text.length).toBeGreaterThan(300);
  });

  test('that is a scan has pages and no words', async () => {
    const bytes = await pdf((document) => document.rect(0, 0, 500, 700).fill('#777777'));
    expect(await read(bytes)).toMatchObject({ kind: 'pdf', pages: 1, hasText: false, text: '' });
  });

  test('with a password says so; one that only may not be printed is read', async () => {
    const locked = await pdf((document) => document.text('secret'), {
      userPassword: 'x',
      ownerPassword: 'y',
    });
    expect(await readDocument(locked)).toEqual({ ok: false, error: { code: 'encrypted' } });
    const restricted = await pdf((document) => document.text('lisible'), { ownerPassword: 'y' });
    expect(await read(restricted)).toMatchObject({ text: 'lisible' });
  });

  test('of too many pages is left unread', async () => {
    const bytes = await pdf((document) => {
      for (let page = 1; page <= 500; page += 1) document.addPage();
    });
    expect(await readDocument(bytes)).toEqual({ ok: false, error: { code: 'too-many-pages', limit: 500 } });
  });

  test('cut short or damaged is a problem or a text, never a crash', async () => {
    const whole = await pdf((document) => document.text('Bonjour'));
    for (let length = 8; length < whole.length; length += Math.ceil(whole.length / 25)) {
      expect(await readDocument(whole.subarray(0, length))).toHaveProperty('ok');
      const changed = Buffer.from(whole);
      changed.fill(0x20, length, length + 20);
      expect(await readDocument(changed)).toHaveProperty('ok');
    }
    expect(await readDocument(Buffer.from('%PDF-1.7 rien d’autre'))).toEqual({
      ok: false,
      error: { code: 'damaged' },
    });
  });

  test('whose pages refer to each other in a circle ends', async () => {
    const circle = Buffer.from(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>endobj\n' +
        'trailer<</Root 1 0 R/Size 3>>\n%%EOF',
    );
    expect(await readDocumentApart('a.pdf', circle, { timeoutSeconds: 30 })).toHaveProperty('ok');
  });

  test('that unpacks to gigabytes ends its thread, not the app', async () => {
    const packed = deflateSync(deflateSync(Buffer.alloc(900_000_000, 0x20)));
    const bomb = Buffer.concat([
      Buffer.from(
        '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
          '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n' +
          `4 0 obj<</Length ${packed.length}/Filter[/FlateDecode/FlateDecode]>>stream\n`,
      ),
      packed,
      Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF'),
    ]);
    expect(bomb.length).toBeLessThan(100_000);
    const before = process.memoryUsage.rss();
    const result = await readDocumentApart('a.pdf', bomb, { memoryMegabytes: 100, timeoutSeconds: 60 });
    expect(result).toMatchObject({ ok: false, error: { code: 'out-of-memory' } });
    expect(process.memoryUsage.rss() - before).toBeLessThan(1_500_000_000);
  });
});

describe('what else arrives', () => {
  test.each([
    { mediaType: 'image/png', start: '89504e470d0a1a0a' },
    { mediaType: 'image/jpeg', start: 'ffd8ffe000104a464946' },
    { mediaType: 'image/tiff', start: '49492a0008000000' },
    { mediaType: 'image/tiff', start: '4d4d002a00000008' },
    { mediaType: 'image/webp', start: '52494646000000005745425056503820' },
    { mediaType: 'image/heic', start: '00000018667479706865696300000000' },
  ])('$mediaType is kept as a picture without text', async ({ mediaType, start }) => {
    const bytes = Buffer.concat([Buffer.from(start, 'hex'), Buffer.alloc(50)]);
    expect(await read(bytes)).toMatchObject({ kind: 'image', mediaType, hasText: false, pages: null });
  });

  test.each([
    { encoding: 'utf-8', bytes: Buffer.from('Résumé : effacez-moi.\r\nŁukasz') },
    { encoding: 'windows-1252', bytes: Buffer.from('R\xe9sum\xe9 : effacez-moi.\r\nLukasz', 'latin1') },
    { encoding: 'utf-16', bytes: Buffer.from('\uFEFFRésumé : effacez-moi.\r\nŁukasz', 'utf16le') },
  ])('text in $encoding', async ({ bytes }) => {
    expect(await read(bytes)).toMatchObject({
      kind: 'text',
      mediaType: 'text/plain',
      text: expect.stringMatching(/^Résumé : effacez-moi\.\n[ŁL]ukasz$/u),
    });
  });

  test('a web page', async () => {
    expect(await read(Buffer.from('<!DOCTYPE html><html><body><p>Bonjour</p></body></html>'))).toMatchObject({
      kind: 'text',
      mediaType: 'text/html',
      text: 'Bonjour',
    });
  });

  const at = '2026-03-15T10:00:00Z';
  const zip = (files: Readonly<Record<string, string>>) =>
    zipFiles(
      Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) })),
      at,
    );

  test('a text document of Word, without what was deleted', async () => {
    const bytes = await zip({
      '[Content_Types].xml': '<Types/>',
      'word/document.xml':
        '<?xml version="1.0"?><w:document><w:body><w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>Je &amp; vous</w:t></w:r><w:r><w:tab/><w:t xml:space="preserve"> demande </w:t></w:r></w:p>' +
        '<w:p><w:del><w:r><w:delText>non</w:delText></w:r></w:del><w:r><w:t>merci</w:t></w:r></w:p></w:body></w:document>',
    });
    const { text, mediaType, kind } = await read(bytes);
    expect({ kind, mediaType }).toEqual({
      kind: 'text',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    });
    expect(text.replace(/\s+/g, ' ')).toBe('Je & vous demande merci');
  });

  test('a text document of LibreOffice', async () => {
    const mimetype = 'application/vnd.oasis.opendocument.text';
    const content =
      '<office:document-content><office:body><office:text><text:p>Bonjour<text:s/>Madame,</text:p><text:h>Objet</text:h></office:text></office:body></office:document-content>';
    expect(await read(await zip({ mimetype, 'content.xml': content }))).toMatchObject({
      kind: 'text',
      mediaType: mimetype,
      text: 'Bonjour Madame,\nObjet',
    });
    const manifest = '<manifest:encryption-data/>';
    const locked = await zip({ mimetype, 'content.xml': 'x', 'META-INF/manifest.xml': manifest });
    expect(await readDocument(locked)).toEqual({ ok: false, error: { code: 'encrypted' } });
  });

  test('a text document that unpacks to far too much', async () => {
    const bomb = await zip({ '[Content_Types].xml': 'x', 'word/document.xml': 'a'.repeat(60_000_000) });
    expect(await readDocument(bomb)).toMatchObject({ ok: false, error: { code: 'unpacks-too-big' } });
  });

  test('other archives, old Office files and noise are kept as they are', async () => {
    expect(await read(await zip({ 'a.txt': 'x' }))).toMatchObject({
      kind: 'other',
      mediaType: 'application/zip',
    });
    expect(await read(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toMatchObject({ kind: 'other' });
    expect(await read(Buffer.alloc(5_000))).toMatchObject({
      kind: 'other',
      mediaType: 'application/octet-stream',
    });
  });

  test('the name says nothing of what a document is, and comes back clean', async () => {
    const bytes = await pdf((document) => document.text('Bonjour'));
    const result = await readDocumentApart('C:\\Scans\\photo\u202Egnp.eml', bytes);
    expect(result).toMatchObject({ ok: true, value: { kind: 'pdf', name: 'photognp.eml' } });
    expect(result.ok && readDocumentSchema.safeParse(result.value).success).toBe(true);
  });
});

describe('limits', () => {
  test('of bytes: an endless line is not even looked at; nothing is empty', async () => {
    const limit = documentLimits.bytes;
    const tooLong = Buffer.alloc(limit + 1, 'a');
    expect(await readDocumentApart('a.txt', tooLong)).toEqual({
      ok: false,
      error: { code: 'too-many-bytes', limit },
    });
    expect(await readDocument(new Uint8Array())).toEqual({ ok: false, error: { code: 'empty-file' } });
  });

  test('of text: one line of fifty megabytes is cut', async () => {
    const bytes = Buffer.alloc(documentLimits.bytes, 'a');
    const result = await readDocumentApart('a.txt', bytes);
    expect(result).toMatchObject({ ok: true, value: { isTextCut: true } });
    expect(result.ok && result.value.text.length).toBe(documentLimits.text);
  });

  test('of time', async () => {
    expect(await readDocumentApart('a.txt', Buffer.from('Bonjour'), { timeoutSeconds: 0 })).toEqual({
      ok: false,
      error: { code: 'took-too-long', seconds: 0 },
    });
  });

  test('attachments of a mail arrive from the thread whole', async () => {
    const attached = Buffer.from(Array.from({ length: 100_000 }, (_, index) => index % 251));
    const mail = [
      'From: a@example.org',
      'Subject: x',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: application/octet-stream',
      'Content-Disposition: attachment; filename=a.bin',
      'Content-Transfer-Encoding: base64',
      '',
      attached.toString('base64'),
      '--b--',
    ].join('\r\n');
    const result = await readDocumentApart('a.eml', Buffer.from(mail));
    const bytes = result.ok ? result.value.attachments[0]?.bytes : undefined;
    expect(Buffer.from(bytes ?? []).equals(attached)).toBe(true);
  });
});
