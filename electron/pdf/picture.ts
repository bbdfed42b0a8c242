/** Checks a logo or drawn signature before it reaches pdfkit, which throws out of reach on a damaged PNG. */
import { inflateSync } from 'node:zlib';

const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex');
/** Far above what 600 dpi needs on paper, far below what would fill the memory. */
const mostPixels = 16_000_000;
/** Bits of one pixel at most: four channels of 16. */
const mostBytesPerPixel = 8;

/** Whether the bytes are a whole PNG or a JPEG in grey or RGB: four-colour JPEG would contradict the sRGB of the file. */
export function isPicture(bytes: Uint8Array): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isPng(data) || isJpeg(data);
}

/** Walks the chunks and unpacks the pixels once. */
function isPng(data: Buffer): boolean {
  if (!data.subarray(0, 8).equals(pngSignature)) return false;
  const pixels: Buffer[] = [];
  let area = 0;
  for (let at = 8; at + 12 <= data.length;) {
    const length = data.readUInt32BE(at);
    const type = data.toString('latin1', at + 4, at + 8);
    const end = at + 12 + length;
    if (end > data.length) return false;
    if (type === 'IHDR' && length === 13) area = data.readUInt32BE(at + 8) * data.readUInt32BE(at + 12);
    if (type === 'IDAT') pixels.push(data.subarray(at + 8, end - 4));
    if (type === 'IEND') return area > 0 && area <= mostPixels && unpacks(Buffer.concat(pixels), area);
    at = end;
  }
  return false;
}

function unpacks(packed: Buffer, area: number): boolean {
  try {
    return inflateSync(packed, { maxOutputLength: area * (mostBytesPerPixel + 1) + 1 }).length > 0;
  } catch {
    return false;
  }
}

/** Looks for the frame header, which tells size and number of channels. */
function isJpeg(data: Buffer): boolean {
  if (data.length < 4 || data.readUInt16BE(0) !== 0xffd8) return false;
  for (let at = 2; at + 10 <= data.length && data[at] === 0xff;) {
    const marker = data.readUInt8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const area = data.readUInt16BE(at + 5) * data.readUInt16BE(at + 7);
      return area > 0 && area <= mostPixels && [1, 3].includes(data.readUInt8(at + 9));
    }
    at += 2 + data.readUInt16BE(at + 2);
  }
  return false;
}
