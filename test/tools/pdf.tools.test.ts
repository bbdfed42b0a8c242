import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSealCertificate } from '../../electron/pdf/certificate.ts';
import { renderLetter } from '../../electron/pdf/letter.ts';
import { renderReport } from '../../electron/pdf/report.ts';
import { folderWith, runTool } from '../helpers/poppler.ts';
import { aFrenchLetter, aLetter, manyBlocks } from '../pdf/sample-letters.ts';
import { aDataExport, aRecoverySheet, aRegister } from '../pdf/sample-reports.ts';

const at = '2026-06-03T10:00:00Z';
const sealName = 'Fournil Łódź & Œuvres SRL';
let folder: ReturnType<typeof folderWith>;

const letters = {
  'belgian.pdf': aLetter('fr', {
    recipient: ['Ioana Łódź-Ștefănescu', 'Rue Haute 139 bte 20', '1000 BRUXELLES'],
  }),
  'french.pdf': aFrenchLetter({ blocks: manyBlocks(8, 30) }),
  'greek.pdf': aLetter('en', { recipient: ['Παπαδόπουλος Γεώργιος', 'Οδός Ερμού 12', '105 63 ΑΘΗΝΑ'] }),
  'bulgarian.pdf': aLetter('de', { recipient: ['Георгиева Иванка', 'бул. Витоша 12', '1000 СОФИЯ'] }),
} as const;

/** Cuts the CMS and the bytes it signs out of a sealed file. */
function takeApart(pdf: Uint8Array): { readonly cms: Buffer; readonly signed: Buffer } {
  const file = Buffer.from(pdf);
  const range = /\/ByteRange \[0 (\d+) (\d+) \d+/u.exec(file.toString('latin1'));
  const [start, end] = [Number(range?.[1]), Number(range?.[2])];
  const padded = Buffer.from(file.toString('latin1', start + 1, end - 1), 'hex');
  return {
    cms: padded.subarray(0, 4 + padded.readUInt16BE(2)),
    signed: Buffer.concat([file.subarray(0, start), file.subarray(end)]),
  };
}

beforeAll(async () => {
  const key = await createSealCertificate({
    commonName: sealName,
    organisation: sealName,
    country: 'BE',
    now: at,
  });
  const files: Record<string, Uint8Array> = { 'seal.der': key.certificateDer };
  for (const [name, letter] of Object.entries(letters)) {
    const { bytes } = await renderLetter(letter, { createdAt: at, seal: { ...key, name: sealName, at } });
    files[name] = bytes;
    const { cms, signed } = takeApart(bytes);
    files[`${name}.cms`] = cms;
    files[`${name}.signed`] = signed;
  }
  files['export.pdf'] = (
    await renderReport(aDataExport(60), {
      createdAt: at,
      attachments: [
        {
          name: 'données.json',
          type: 'application/json',
          bytes: Buffer.from('{}'),
          relationship: 'Data',
          description: 'Vos données',
        },
      ],
    })
  ).bytes;
  files['register.pdf'] = (await renderReport(aRegister(30), { createdAt: at })).bytes;
  files['recovery.pdf'] = (await renderReport(aRecoverySheet(['K7QX', '9M2T']), { createdAt: at })).bytes;
  files['locked.pdf'] = (await renderReport(aDataExport(2), { createdAt: at, password: 'voûte' })).bytes;
  folder = folderWith(files);
});

afterAll(() => folder.remove());

const run = (tool: Parameters<typeof runTool>[0], ...args: string[]) => runTool(tool, args, folder.path);
const allFiles = [...Object.keys(letters), 'export.pdf', 'register.pdf', 'recovery.pdf'];

describe('programs outside Greffe', () => {
  it.each(Object.keys(letters))('find the seal of %s valid over the whole document', (file) => {
    const report = run('pdfsig', file);
    expect(report).toContain('Signature is Valid');
    expect(report).toContain('Total document signed');
    expect(report).toContain('ETSI.CAdES.detached');
    expect(report).toContain(`CN=${sealName}`);
  });

  it.each(Object.keys(letters))('accept the signature of %s as CAdES', (file) => {
    run('openssl', 'x509', '-inform', 'DER', '-in', 'seal.der', '-out', 'seal.pem');
    const common = [
      '-verify',
      '-cades',
      '-binary',
      '-inform',
      'DER',
      '-purpose',
      'any',
      '-CAfile',
      'seal.pem',
    ];
    const time = ['-attime', String(Date.parse(at) / 1000 + 60)];
    expect(() =>
      run(
        'openssl',
        'cms',
        ...common,
        ...time,
        '-in',
        `${file}.cms`,
        '-content',
        `${file}.signed`,
        '-out',
        'out.bin',
      ),
    ).not.toThrow();
  });

  it.each(allFiles)('find no error in the syntax of %s', (file) => {
    expect(run('qpdf', '--check', file)).toMatch(/No syntax or stream encoding errors found/u);
  });

  it('open a locked export with its password', () => {
    expect(run('qpdf', '--password=voûte', '--check', 'locked.pdf')).toContain('No syntax');
    expect(run('pdfinfo', '-upw', 'voûte', 'locked.pdf')).toMatch(/Encrypted:\s+yes.*AES-256/u);
  });

  it.each(allFiles)('find all fonts of %s embedded as subsets with a map to Unicode', (file) => {
    const rows = run('pdffonts', file)
      .split('\n')
      .slice(2)
      .filter((row) => row !== '');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/ yes yes yes /u);
  });

  it.each(Object.entries(letters))(
    'see the recipient of %s inside the window, word for word',
    (file, letter) => {
      const words = [
        ...run('pdftotext', '-bbox', '-f', '1', '-l', '1', file, '-').matchAll(
          /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/gu,
        ),
      ].map(([, left, top, right, bottom, text]) => ({
        text,
        left: (Number(left) * 25.4) / 72,
        middle: ((Number(top) + Number(bottom)) / 2 / 72) * 25.4,
        right: (Number(right) * 25.4) / 72,
      }));
      const inside = words.filter(
        ({ left, right, middle }) => middle > 55 && middle < 79 && left >= 109.99 && right <= 190,
      );
      expect(inside.map(({ text }) => text).join(' ')).toBe(letter.recipient.join(' '));
      expect(words.filter(({ middle, right }) => middle > 55 && middle < 79 && right > 110)).toEqual(inside);
    },
  );

  it('read a letter aloud in its order', () => {
    const text = run('pdfinfo', '-struct-text', 'belgian.pdf');
    expect(text).toMatch(/H1 .*\n\s+"Objet : votre demande/u);
    expect(text.indexOf('Form')).toBeGreaterThan(text.indexOf('gérante'));
  });

  it('show the caption of the seal on the page', () => {
    expect(run('pdftotext', 'belgian.pdf', '-')).toContain('Document scellé numériquement (intégrité)');
  });

  it('copy a recovery code group by group', () => {
    expect(run('pdftotext', '-raw', 'recovery.pdf', '-')).toMatch(/K7QX\s+9M2T/u);
  });

  it('find the file inside an export', () => {
    expect(run('pdfdetach', '-list', 'export.pdf')).toContain('données.json');
  });
});
