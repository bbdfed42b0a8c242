import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { renderLetter } from '../../electron/pdf/letter.ts';
import { isPicture } from '../../electron/pdf/picture.ts';
import { resourcesFolder } from '../../electron/resources.ts';
import { readPdf } from './read-pdf.ts';
import { aLetter } from './sample-letters.ts';

const createdAt = '2026-06-03T10:00:00Z';

describe('the metadata of a document', () => {
  it('carries titles and names with signs of XML and of any alphabet', async () => {
    const title = 'Réponse <1> – « R&D » "Łódź" l’\'été';
    const letter = aLetter('fr', { title, sender: ['Œufs & Fils <SRL>'] });
    const { info, xmp } = await readPdf((await renderLetter(letter, { createdAt })).bytes);
    expect(info['Title']).toBe(title);
    expect(xmp.get('dc:title')).toBe(title);
    expect(xmp.get('dc:creator')).toEqual(['Œufs & Fils <SRL>']);
  });

  it('is prepared for PDF/A-3 and PDF/UA, with one date', async () => {
    const { info, xmp } = await readPdf((await renderLetter(aLetter('nl'), { createdAt })).bytes);
    expect(['pdfaid:part', 'pdfaid:conformance', 'pdfuaid:part'].map((name) => xmp.get(name))).toEqual([
      '3',
      'A',
      '1',
    ]);
    expect([info['CreationDate'], info['ModDate']]).toEqual(['D:20260603100000Z', 'D:20260603100000Z']);
    expect(xmp.get('xmp:createdate')).toBe(createdAt);
    expect(info['Language']).toBe('nl');
  });

  it('embeds every font it uses and an sRGB profile', async () => {
    const text = Buffer.from((await renderLetter(aLetter(), { createdAt })).bytes).toString('latin1');
    expect(text.match(/\/Type \/FontDescriptor/gu)?.length).toBe(text.match(/\/FontFile2 \d+ 0 R/gu)?.length);
    expect(text).toContain('/GTS_PDFA1');
    expect(text).not.toContain('/BaseFont /Helvetica');
  });
});

/** A PNG of 8 bits per channel; colour type 2 is RGB, 6 has transparency. */
function aPng(colourType: 2 | 6, width = 40, height = 20): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colourType, 0, 0, 0], 8);
  const row = 1 + width * (colourType === 2 ? 3 : 4);
  const pixels = deflateSync(Buffer.alloc(row * height, 0).fill(90, 1, row));
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
  };
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('pictures on paper', () => {
  it('are a logo that is not read out and a drawn signature that is', async () => {
    for (const colourType of [2, 6] as const) {
      const picture = aPng(colourType);
      expect(isPicture(picture)).toBe(true);
      const { bytes } = await renderLetter(aLetter(), { createdAt, logo: picture, drawnSignature: picture });
      const [page] = (await readPdf(bytes)).pages;
      expect(page?.roles.filter((role) => role === 'Figure')).toHaveLength(1);
      expect(page?.plain).toContain('Fournil des Trois Clochers SRL');
    }
  });

  it('are refused when damaged, cut off, enormous, in four colours or of another kind', () => {
    const good = aPng(2);
    const damaged = Buffer.from(good).fill(0xff, 45, 60);
    const jpeg = (channels: number) =>
      Buffer.from(
        ['ffd8', 'ffc0', '0011', '08', '0010', '0010', channels.toString(16).padStart(2, '0'), '00'].join(''),
        'hex',
      );
    expect(isPicture(jpeg(3))).toBe(true);
    const bad = [
      damaged,
      good.subarray(0, -13),
      aPng(2, 30_000, 1).fill(0x7f, 20, 24),
      jpeg(4),
      Buffer.from('GIF89a'),
    ];
    expect(bad.map((bytes) => isPicture(bytes))).toEqual(bad.map(() => false));
  });
});

describe('the folder of resources', () => {
  it('is the one of this checkout when run as source', () => {
    expect(resourcesFolder()).toBe(`${process.cwd()}/resources`);
  });
});
