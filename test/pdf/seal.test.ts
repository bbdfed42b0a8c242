import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSealCertificate, type SealCertificate } from '../../electron/pdf/certificate.ts';
import { renderLetter } from '../../electron/pdf/letter.ts';
import { languages } from '../../shared/domain/language.ts';
import { readPdf } from './read-pdf.ts';
import { readSeal } from './read-seal.ts';
import { aFrenchLetter, aLetter, manyBlocks } from './sample-letters.ts';

const at = '2026-06-03T10:00:00Z';
const name = 'Fournil des Trois Clochers & Œuvres de Łódź SRL';
let key: SealCertificate;

beforeAll(async () => {
  key = await createSealCertificate({
    commonName: 'Fournil Ștefănescu',
    organisation: name,
    country: 'BE',
    now: at,
    serial: Buffer.from('8102030405060708', 'hex'),
  });
});

async function sealed(letter = aLetter()): Promise<Buffer> {
  const { bytes } = await renderLetter(letter, { createdAt: at, seal: { ...key, name, at } });
  return Buffer.from(bytes);
}

describe('the certificate of a seal', () => {
  it('names the business in its own letters, one part at a time', async () => {
    const { certificate } = readSeal(await sealed());
    expect(certificate.subject.split('\n')).toEqual(['C=BE', `O=${name}`, 'CN=Fournil Ștefănescu']);
    expect(certificate.issuer).toBe(certificate.subject);
  });

  it('signs and nothing else, for ten years, with a positive serial number', async () => {
    const { certificate } = readSeal(await sealed());
    expect(certificate.ca).toBe(false);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.publicKey.asymmetricKeyDetails?.namedCurve).toBe('prime256v1');
    expect(key.notAfter).toBe('2036-06-03T10:00:00.000Z');
    expect(new Date(certificate.validTo).toISOString()).toBe(key.notAfter);
    expect(certificate.serialNumber).toBe('4102030405060708');
  });

  it('takes a sole trader without a registered name and cuts a name longer than a certificate may hold', async () => {
    const { certificateDer } = await createSealCertificate({
      commonName: 'É'.repeat(70),
      organisation: null,
      country: 'FR',
      now: at,
    });
    const { bytes } = await renderLetter(aLetter(), {
      createdAt: at,
      seal: { ...key, certificateDer, name, at },
    });
    expect(readSeal(bytes).certificate.subject).toBe(`C=FR\nCN=${'É'.repeat(64)}`);
  });
});

describe('a sealed letter', () => {
  it('is covered from its first to its last byte, and intact', async () => {
    for (const letter of [aLetter(), aFrenchLetter({ blocks: manyBlocks(8, 30) })]) {
      const seal = readSeal(await sealed(letter));
      expect(seal.coversWholeFile).toBe(true);
      expect(seal.isIntact).toBe(true);
    }
  });

  it('is broken by a single changed byte anywhere', async () => {
    const pdf = await sealed();
    const [, length = 0, second = 0] = readSeal(pdf).byteRange;
    for (const place of [20, length - 1, second, Math.floor((second + pdf.length) / 2), pdf.length - 2]) {
      const changed = Buffer.from(pdf);
      changed.writeUInt8(changed.readUInt8(place) ^ 1, place);
      expect(readSeal(changed).isIntact).toBe(false);
    }
  });

  it('follows PAdES baseline B: three signed attributes, the time in the dictionary only', async () => {
    const pdf = await sealed();
    const seal = readSeal(pdf);
    expect(seal.attributes).toEqual([
      '1.2.840.113549.1.9.3',
      '1.2.840.113549.1.9.4',
      '1.2.840.113549.1.9.16.2.47',
    ]);
    expect(seal.certificateDigest).toBe(createHash('sha256').update(key.certificateDer).digest('hex'));
    const text = pdf.toString('latin1');
    expect(text).toContain('/SubFilter /ETSI.CAdES.detached');
    expect(text).toContain('/M (D:20260603100000Z)');
    expect(text).toContain('/SigFlags 3');
  });

  it('says who sealed it, in UTF-16 where the name needs it', async () => {
    const inFile = Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(name, 'utf16le').swap16()]);
    expect((await sealed()).includes(inFile)).toBe(true);
  });

  it('shows the caption of the letter and claims no more than integrity', async () => {
    for (const language of languages) {
      const letter = aLetter(language);
      const pdf = await sealed(letter);
      const { pages } = await readPdf(pdf);
      expect(pages.at(-1)?.roles).toContain('Form');
      const plain = pages.map((page) => page.plain).join(' ');
      expect(`${plain} ${pdf.toString('latin1')}`).not.toMatch(
        /avancée|qualifiée|certifiée|geavanceerd|gekwalificeerd|advanced|qualified|fortgeschritten|qualifiziert/iu,
      );
    }
  });

  it('has the same pages as its preview', async () => {
    const letter = aFrenchLetter({ blocks: manyBlocks(7, 11) });
    const preview = await readPdf((await renderLetter(letter, { createdAt: at })).bytes);
    const closed = await readPdf(await sealed(letter));
    expect(closed.pages.map(({ texts }) => texts)).toEqual(preview.pages.map(({ texts }) => texts));
  });
});
