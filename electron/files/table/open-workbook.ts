/** From the bytes of a workbook to its sheets: recognised by content, unpacked under limits, read by the library. */
import { EncryptedFileError, HucreError, readOds, readXls, readXlsx, type Sheet } from 'hucre';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import type { WorkbookFormat } from '../../../shared/domain/import/table-form.ts';
import { isZip, unpack } from '../unpack.ts';
import { mendOds, odsHiddenSheets } from './mend-ods.ts';
import { Unreadable, type TableLimits } from './table.ts';

export interface OpenedWorkbook {
  readonly format: WorkbookFormat;
  readonly sheets: readonly Sheet[];
}

/** True for archives and for the container of old Office files: `openWorkbook` says which of them are workbooks. */
export function mayBeWorkbook(bytes: Uint8Array): boolean {
  return isZip(bytes) || isOldOffice(bytes);
}

const isOldOffice = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, index) => bytes[index] === byte);

/** Throws `Unreadable` for whatever is no workbook, is encrypted or damaged. */
export async function openWorkbook(bytes: Uint8Array, limits: TableLimits): Promise<OpenedWorkbook> {
  try {
    return isOldOffice(bytes) ? await openOldOffice(bytes) : await openArchive(bytes, limits);
  } catch (cause) {
    if (cause instanceof EncryptedFileError) throw new Unreadable({ code: 'encrypted' });
    // The library's own words may quote the file; it tells a sheet that is too wide by them only.
    if (cause instanceof HucreError)
      throw new Unreadable(
        /cells\)?, over the \d+ limit/.test(cause.message)
          ? { code: 'too-many-cells', limit: limits.cells }
          : { code: 'damaged' },
      );
    throw cause;
  }
}

async function openOldOffice(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const container = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (stream: string) => container.includes(Buffer.from(stream, 'utf16le'));
  // Office wraps an .xlsx that has a password into this container.
  if (has('EncryptedPackage') || isEncryptedXls(container)) throw new Unreadable({ code: 'encrypted' });
  if (!has('Workbook') && !has('Book')) throw new Unreadable({ code: 'not-a-table', looksLike: 'binary' });
  return { format: 'xls', sheets: (await readXls(bytes)).sheets };
}

const beginOfFile = 0x0809;
const filePass = 0x002f;

/** The globals of an encrypted BIFF8 workbook say so in one of their first records (MS-XLS 2.1.7.20.3, FilePass). */
function isEncryptedXls(container: Buffer): boolean {
  for (let sector = 512; sector + 24 < container.length; sector += 512) {
    if (container.readUInt16LE(sector) !== beginOfFile || container.readUInt16LE(sector + 2) !== 16) continue;
    let at = sector;
    for (let count = 0; count < 4 && at + 4 <= container.length; count += 1) {
      if (container.readUInt16LE(at) === filePass) return true;
      at += 4 + container.readUInt16LE(at + 2);
    }
  }
  return false;
}

async function openArchive(bytes: Uint8Array, limits: TableLimits): Promise<OpenedWorkbook> {
  const unpacked = await unpack(bytes, isPartOfWorkbook, limits);
  if (!unpacked.ok) throw new Unreadable(unpacked.error);
  const parts = new Map(unpacked.value);
  const kind = textOf(parts, 'mimetype').trim();
  if (kind.startsWith('application/vnd.oasis.opendocument')) {
    if (!/\.spreadsheet(-template)?$/.test(kind))
      throw new Unreadable({ code: 'not-a-table', looksLike: 'binary' });
    if (textOf(parts, 'META-INF/manifest.xml').includes('encryption-data'))
      throw new Unreadable({ code: 'encrypted' });
    const content = textOf(parts, 'content.xml');
    parts.set('content.xml', Buffer.from(mendOds(content)));
    const hidden = odsHiddenSheets(content);
    const { sheets } = await readOds(await repack(parts));
    return {
      format: 'ods',
      sheets: sheets.map((sheet, index) => ({ ...sheet, hidden: hidden[index] === true })),
    };
  }
  if (!parts.has('[Content_Types].xml')) throw new Unreadable({ code: 'not-a-table', looksLike: 'archive' });
  if (!/spreadsheetml|ms-excel/.test(textOf(parts, '[Content_Types].xml')))
    throw new Unreadable({ code: 'not-a-table', looksLike: 'binary' });
  // A binary workbook (.xlsb) has no sheets in XML.
  if (![...parts.keys()].some((name) => /worksheets\/.*\.xml$/.test(name)))
    throw new Unreadable({ code: 'not-a-table', looksLike: 'spreadsheet' });
  return { format: 'xlsx', sheets: await readSheets(await repack(parts)) };
}

/** A workbook with a sheet that is a chart, which the library takes for a missing one, is read sheet by sheet. */
async function readSheets(archive: Uint8Array): Promise<readonly Sheet[]> {
  try {
    return (await readXlsx(archive, { readStyles: true })).sheets;
  } catch (cause) {
    const names: string[] = [];
    await readXlsx(archive, { sheets: ({ name }) => names.push(name) < 0 });
    const sheets: Sheet[] = [];
    for (const name of names.slice(0, 50)) {
      const read = await readXlsx(archive, { readStyles: true, sheets: [name] }).catch(() => null);
      sheets.push(...(read?.sheets ?? []));
    }
    if (sheets.length === 0) throw cause;
    return sheets;
  }
}

/** Text only: no pictures, no macros, no drawings. */
function isPartOfWorkbook(name: string): boolean {
  return (
    name === 'mimetype' ||
    (/\.(xml|rels)$/i.test(name) && !/(^|\/)(drawings|charts|media|customXml)\//.test(name))
  );
}

function textOf(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  return new TextDecoder().decode(parts.get(name));
}

/** The library unpacks with limits of its own, which are too wide: it gets an archive of which nothing is packed any more. */
async function repack(parts: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    level: 0,
    useWebWorkers: false,
    dataDescriptor: false,
  });
  for (const [name, bytes] of parts) await writer.add(name, new Uint8ArrayReader(bytes));
  return writer.close();
}
