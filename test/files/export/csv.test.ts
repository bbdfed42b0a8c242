/** CSV that reads back equal and runs nothing in a spreadsheet. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../electron/files/export/csv.ts';

function textOf(rows: readonly (readonly (string | null)[])[], columns = ['a', 'b']): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(toCsv(columns, rows));
}

/** RFC 4180, by hand: the parser of the same library would forgive the same faults. */
function parse(csv: string): readonly (readonly string[])[] {
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  const rows: string[][] = [[]];
  for (let match = cell.exec(csv); match !== null; match = cell.exec(csv)) {
    const [, text = '', end] = match;
    rows.at(-1)?.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('CSV', () => {
  it('is UTF-8 after a byte order mark, with commas and CR LF', () => {
    expect(textOf([['Łódź', 'Παπαδόπουλος']])).toBe('\ufeffa,b\r\nŁódź,Παπαδόπουλος\r\n');
    expect([...toCsv(['a'], [])]).toEqual([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a]);
  });

  it.each([
    ['a quote, doubled', 'dit « "oui" »', '"dit « ""oui"" »"'],
    ['a comma', 'pain, beurre', '"pain, beurre"'],
    ['line breaks', 'un\ndeux\r\ntrois', '"un\ndeux\r\ntrois"'],
    ['a semicolon, which means nothing here', 'a;b', 'a;b'],
    ['spaces at the ends', ' x ', '" x "'],
    ['a tag', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['braces', '{reference}', '{reference}'],
    ['a control character, which would end the file for some', 'a\u0000b\u001bc', 'a\ufffdb\ufffdc'],
  ])('keeps %s', (_, value, written) => {
    expect(textOf([[value, 'x']])).toBe(`\ufeffa,b\r\n${written},x\r\n`);
  });

  it.each([
    '=1+1',
    '+32 470',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '=1\n2',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '=HYPERLINK("x","y")',
  ])('puts an apostrophe before what a spreadsheet would run: %j', (value) => {
    expect(parse(textOf([[value, 'x']]).slice(1))[1]).toEqual([`'${value}`, 'x']);
  });

  it.each(['1+1', 'a=b', "l'eau", '12,50 €', '2026-06-03'])('leaves other texts alone: %s', (value) => {
    expect(parse(textOf([[value, 'x']]).slice(1))[1]).toEqual([value, 'x']);
  });

  it('writes nothing for null', () => {
    expect(textOf([[null, '']])).toBe('\ufeffa,b\r\n,\r\n');
  });

  it('reads back equal, whatever the text', () => {
    const cell = fc.string({ unit: 'binary' }).map((text) => text.replaceAll(/\p{Cc}/gu, '\n'));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
        const csv = textOf(rows, ['a', 'b', 'c']).slice(1);
        const expected = [['a', 'b', 'c'], ...rows.map((row) => row.map(guarded))];
        expect(parse(csv)).toEqual(expected);
        expect(Papa.parse(csv, { newline: '\r\n', skipEmptyLines: false }).data.slice(0, -1)).toEqual(
          expected,
        );
      }),
    );
  });
});

function guarded(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
