import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { workerUrl } from '../../../electron/files/apart.ts';
import { parseApart } from '../../../electron/files/table/parse-apart.ts';
import { readCsv } from '../../../electron/files/table/read-csv.ts';
import { tableLimits } from '../../../electron/files/table/table.ts';

const sample = readFileSync(new URL('../../../resources/samples/prestashop-customers.csv', import.meta.url));

describe('a table is parsed in a thread of its own', () => {
  test('with the same outcome as in this one, and the bytes stay usable', async () => {
    const before = Buffer.from(sample);
    expect(await parseApart(sample)).toEqual(readCsv(sample));
    expect(sample.equals(before)).toBe(true);
  });

  test('bytes that are a part of a greater buffer arrive alone', async () => {
    const around = Buffer.concat([
      Buffer.from('avant'),
      Buffer.from('Nom;Ville\nZoé;Liège\n'),
      Buffer.from('après'),
    ]);
    const read = await parseApart(around.subarray(5, -6));
    expect(read).toMatchObject({ ok: true, value: { header: ['Nom', 'Ville'], rows: [{ line: 2 }] } });
  });

  test('many rows arrive whole and in order', async () => {
    const rows = Array.from({ length: 12_345 }, (_, index) => `${index};x`);
    const read = await parseApart(Buffer.from(`Nombre;Lettre\n${rows.join('\n')}`));
    expect(read.ok && read.value.rows.map(({ line }) => line)).toEqual(rows.map((_, index) => index + 2));
  });

  test('what cannot be read is told as a problem', async () => {
    expect(await parseApart(Buffer.from('%PDF-1.7'))).toEqual({
      ok: false,
      error: { code: 'not-a-table', looksLike: 'pdf' },
    });
    const limits = { ...tableLimits, bytes: 5 };
    expect(await parseApart(sample, { limits })).toEqual({
      ok: false,
      error: { code: 'too-many-bytes', limit: 5 },
    });
  });

  test('a thread that takes too long is ended', async () => {
    expect(await parseApart(sample, { timeoutSeconds: 0 })).toEqual({
      ok: false,
      error: { code: 'took-too-long', seconds: 0 },
    });
  });

  test('a thread that needs too much memory is ended, and the app lives on', async () => {
    const wide = Buffer.from(`a;b;c;d;e;f;g;h\n${'1;2;3;4;5;6;7;8\n'.repeat(400_000)}`);
    expect(await parseApart(wide, { memoryMegabytes: 16 })).toEqual({
      ok: false,
      error: { code: 'out-of-memory' },
    });
  });
});

test('the thread is source beside source, and a bundle beside a bundle', () => {
  expect(workerUrl('parser-worker', 'file:///x/electron/files/table/parse-apart.ts').pathname).toBe(
    '/x/electron/files/table/parser-worker.ts',
  );
  expect(workerUrl('parser-worker', 'file:///x/out/main/host-process.js').pathname).toBe(
    '/x/out/main/parser-worker.js',
  );
});
