/** The icon is there in every size that desktops ask for. */
import { describe, expect, it } from 'vitest';
import { readBytes } from './read-resource.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

describe('the icon', () => {
  it.each([16, 24, 32, 48, 64, 128, 256, 512])(
    'is a PNG of %i by as many pixels with transparency',
    (size) => {
      const png = readBytes(`icons/greffe-${size}.png`);
      expect(png.subarray(0, 8)).toEqual(signature);
      // ISO/IEC 15948, IHDR: width, height, bit depth, colour type (bit 2 is alpha; a palette may carry it in tRNS).
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
      const hasAlpha = (png.readUInt8(25) & 4) !== 0 || png.includes('tRNS');
      expect(hasAlpha).toBe(true);
    },
  );

  it('is drawn in a square that scales, with nothing fetched from elsewhere', () => {
    const svg = readBytes('icons/greffe.svg').toString('utf8');
    expect(svg).toContain('viewBox="0 0 512 512"');
    expect(svg).not.toMatch(/<image|<script|href=|url\(/);
  });
});
