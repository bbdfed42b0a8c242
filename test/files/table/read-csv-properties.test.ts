import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../electron/files/table/read-csv.ts';
import { delimiters } from '../../../electron/files/table/table.ts';
import { encodings, type Encoding } from '../../../shared/domain/import/table-form.ts';
import { windows1252 } from '../../../scripts/sample-exports/other-tools.ts';

function encode(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-8-bom':
      return Buffer.from(`\uFEFF${text}`, 'utf8');
    case 'utf-16le':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
    case 'windows-1252':
      return windows1252(text);
  }
}

const header = ['Prénom', 'Nom', 'E-mail', 'Note'];

/** Anything a cell may hold but the NUL byte, which is refused, and half a surrogate pair, which no encoding can write. */
const anyCell = fc
  .string({ unit: 'binary', maxLength: 30 })
  .filter((text) => !/[\0\p{Surrogate}]/u.test(text));
const latinCell = fc.string({
  unit: fc.constantFrom(...' abcéàçüß€œ’"\'\n;,|\t=+-'.split('')),
  maxLength: 30,
});
const rowOf = (cell: fc.Arbitrary<string>) =>
  fc.tuple(fc.constantFrom('Zoé', 'Abel', 'Noor'), cell, cell, cell).map((row) => [...row]);

describe('a table that was written correctly is read back as it was', () => {
  for (const encoding of encodings) {
    const cell = encoding === 'windows-1252' ? latinCell : anyCell;
    test.each(delimiters.map((delimiter) => ({ delimiter })))(
      `${encoding}, delimiter $delimiter`,
      ({ delimiter }) => {
        fc.assert(
          fc.property(
            fc.array(rowOf(cell), { minLength: 1, maxLength: 12 }),
            fc.constantFrom('\r\n', '\n'),
            fc.boolean(),
            (rows, newline, isQuoted) => {
              const text = Papa.unparse([header, ...rows], {
                delimiter,
                newline,
                quotes: isQuoted || rows.flat().some((each) => /['\\]/.test(each)),
              });
              const read = readCsv(encode(text, encoding));
              expect(read).toMatchObject({
                ok: true,
                value: { form: { encoding, delimiter }, header, refused: [] },
              });
              expect(read.ok && read.value.rows.map(({ cells }) => cells)).toEqual(rows);
            },
          ),
          { numRuns: 60 },
        );
      },
    );
  }
});

describe('whatever the bytes, the reader answers', () => {
  test('random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        expect(typeof readCsv(bytes).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });

  test('text made of everything that means something in a table', () => {
    const unit = fc.constantFrom(
      '"',
      "'",
      ';',
      ',',
      '\t',
      '|',
      '\n',
      '\r',
      '\r\n',
      '\\',
      '=',
      'sep=',
      'a',
      'é',
      'x@example.org',
      '\0',
      '\uFEFF',
      ' ',
      '0',
      '"";"',
      'Nom',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 300 }), (text) => {
        const read = readCsv(Buffer.from(text, 'utf8'));
        if (!read.ok) return;
        const { header: names, rows, refused } = read.value;
        expect(new Set(names).size).toBe(names.length);
        expect(names.every((name) => name !== '')).toBe(true);
        expect(rows.every(({ cells }) => cells.length === names.length)).toBe(true);
        const lines = [...rows, ...refused].map(({ line }) => line);
        expect(new Set(lines).size).toBe(lines.length);
      }),
      { numRuns: 1500 },
    );
  });
});
