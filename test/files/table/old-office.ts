/** Builds the container of old Office files (MS-CFB) and the records of an `.xls` (MS-XLS, BIFF8), as small as readers accept. */

const sector = 512;
const endOfChain = 0xfffffffe;
const fatSector = 0xfffffffd;
const free = 0xffffffff;

/** One storage of streams, each long enough to lie in whole sectors. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Buffer {
  const contents = Object.entries(streams).map(([name, bytes]) => {
    const length = Math.max(4096, bytes.length);
    return { name, length, padded: padTo(bytes, Math.ceil(length / sector) * sector) };
  });
  // Sector 0: the allocation table; 1: the directory; then the streams.
  const fat = [fatSector, endOfChain];
  let next = 2;
  const starts = contents.map(({ padded }) => {
    const start = next;
    next += padded.length / sector;
    for (let at = start; at < next; at += 1) fat.push(at + 1 === next ? endOfChain : at + 1);
    return start;
  });
  const table = Buffer.alloc(sector, 0xff);
  for (const [index, value] of fat.entries()) table.writeUInt32LE(value, index * 4);
  const directory = padTo(
    Buffer.concat([
      entry('Root Entry', 5, endOfChain, 0, 1),
      ...contents.map(({ name, length }, index) =>
        entry(name, 2, starts[index] ?? 0, length, index + 1 < contents.length ? index + 2 : free),
      ),
    ]),
    sector,
  );
  return Buffer.concat([header(), table, directory, ...contents.map(({ padded }) => padded)]);
}

function header(): Buffer {
  const bytes = Buffer.alloc(sector);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(0x3e, 24);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(1, 44);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(4096, 56);
  bytes.writeUInt32LE(endOfChain, 60);
  bytes.writeUInt32LE(endOfChain, 68);
  bytes.fill(0xff, 76);
  bytes.writeUInt32LE(0, 76);
  return bytes;
}

function entry(name: string, kind: number, start: number, length: number, link: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 0, 'utf16le');
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes.writeUInt8(kind, 66);
  bytes.writeUInt8(1, 67);
  bytes.writeUInt32LE(free, 68);
  bytes.writeUInt32LE(kind === 5 ? free : link, 72);
  bytes.writeUInt32LE(kind === 5 ? link : free, 76);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(length, 120);
  return bytes;
}

type XlsCell = string | number | boolean;

/** The Workbook stream of one sheet; `filePass` puts in the record of an encrypted one. */
export function xls(name: string, rows: readonly (readonly XlsCell[])[], { filePass = false } = {}): Buffer {
  const begin = (kind: number) => record(0x809, [u16(0x600), u16(kind), Buffer.alloc(12)]);
  const boundSheet = (position: number) =>
    record(0x85, [u32(position), u16(0), Buffer.from([name.length, 0]), Buffer.from(name, 'latin1')]);
  const globals = [begin(5), ...(filePass ? [record(0x2f, [Buffer.alloc(54)])] : [])];
  const before = Buffer.concat(globals).length + boundSheet(0).length + 4;
  const cells = rows.flatMap((row, y) => row.map((value, x) => cellRecord(y, x, value)));
  const stream = Buffer.concat([
    ...globals,
    boundSheet(before),
    record(0x0a, []),
    begin(0x10),
    ...cells,
    record(0x0a, []),
  ]);
  return compoundFile({ Workbook: stream });
}

function cellRecord(y: number, x: number, value: XlsCell): Buffer {
  const place = [u16(y), u16(x), u16(0)];
  if (typeof value === 'string')
    return record(0x204, [...place, u16(value.length), Buffer.from([1]), Buffer.from(value, 'utf16le')]);
  if (typeof value === 'boolean') return record(0x205, [...place, Buffer.from([value ? 1 : 0, 0])]);
  const number = Buffer.alloc(8);
  number.writeDoubleLE(value);
  return record(0x203, [...place, number]);
}

function record(id: number, parts: readonly Buffer[]): Buffer {
  const data = Buffer.concat(parts);
  return Buffer.concat([u16(id), u16(data.length), data]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function padTo(bytes: Uint8Array, length: number): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(Math.max(0, length - bytes.length))]);
}
