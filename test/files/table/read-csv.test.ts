import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../electron/files/table/read-csv.ts';
import type { ReadOptions, Table } from '../../../electron/files/table/table.ts';
import { tableLimits } from '../../../electron/files/table/table.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function table(content: string | Uint8Array, options: ReadOptions = {}): Table {
  const read = readCsv(typeof content === 'string' ? bytes(content) : content, options);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

const cellsOf = ({ rows }: Table) => rows.map(({ cells }) => cells);
const refusalsOf = ({ refused }: Table) => refused.map(({ line, reason }) => `${line} ${reason}`);

describe('the encoding is found', () => {
  const text = 'Prénom;Nom\nZoé;Brumelune\n';
  test.each([
    { encoding: 'utf-8', content: bytes(text) },
    { encoding: 'utf-8-bom', content: bytes(`\uFEFF${text}`) },
    { encoding: 'utf-16le', content: Buffer.from(`\uFEFF${text}`, 'utf16le') },
    { encoding: 'utf-16be', content: Buffer.from(`\uFEFF${text}`, 'utf16le').swap16() },
    { encoding: 'windows-1252', content: Buffer.from(text, 'latin1') },
  ])('$encoding', ({ encoding, content }) => {
    const read = table(content);
    expect(read.form).toMatchObject({ encoding });
    expect(read.header).toEqual(['Prénom', 'Nom']);
    expect(cellsOf(read)).toEqual([['Zoé', 'Brumelune']]);
  });

  test.each(['utf-16le', 'utf-16be'] as const)('%s without a mark, by its NUL bytes', (encoding) => {
    const little = Buffer.from(text, 'utf16le');
    expect(table(encoding === 'utf-16le' ? little : little.swap16())).toMatchObject({
      form: { encoding },
      header: ['Prénom', 'Nom'],
    });
  });

  test('the signs that windows-1252 has beyond Latin-1 are read as such', () => {
    const upper = Array.from({ length: 32 }, (_, index) => 0x80 + index);
    const content = Uint8Array.from([...bytes('a;b\n'), ...upper, 0x3b, 0xe9, 0x0a]);
    const signs = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
    expect(cellsOf(table(content))).toEqual([[signs, 'é']]);
  });

  test('one damaged line does not spoil the accents of a whole UTF-8 file', () => {
    const content = Buffer.concat([
      bytes('Prénom;Nom\n'),
      bytes('Zoé;Œillet\n'.repeat(20)),
      Buffer.from('Zo\xe9;X\n', 'latin1'),
    ]);
    const read = table(content);
    expect(read.form).toMatchObject({ encoding: 'utf-8' });
    expect(read.rows[0]?.cells).toEqual(['Zoé', 'Œillet']);
    expect(refusalsOf(read)).toEqual(['22 undecodable']);
  });

  test('the user may say otherwise', () => {
    expect(table(bytes('Prénom;x\na;b\n'), { encoding: 'windows-1252' }).header[0]).toBe('PrÃ©nom');
  });
});

describe('the delimiter is found', () => {
  test.each([[','], [';'], ['\t'], ['|'], ['^'], ['~'], ['\t\t'], ['||'], [';;']])('%j', (delimiter) => {
    const read = table(
      `Nom${delimiter}E-mail${delimiter}Solde\nZoé${delimiter}zoe@example.org${delimiter}12\n`,
    );
    expect(read).toMatchObject({ form: { delimiter }, header: ['Nom', 'E-mail', 'Solde'] });
  });

  test('decimal commas and commas in addresses do not pass for delimiters', () => {
    const read = table(
      'Nom;Rue;Solde\nZoé;Rue Bleue, 3;12,50\nAbel;Rue Grise, 4;9,00\nNoor;Rue Rose, 5;3,25\n',
    );
    expect(read.form).toMatchObject({ delimiter: ';' });
  });

  test('a blank behind every comma does not hide the quotation marks', () => {
    const read = table('Nom, Rue, Ville\n"Zoé", "Rue Bleue, 3", "Liège"\n"Abel", "Rue Grise, 4", "Namur"\n');
    expect(read.header).toEqual(['Nom', 'Rue', 'Ville']);
    expect(cellsOf(read)).toEqual([
      ['Zoé', 'Rue Bleue, 3', 'Liège'],
      ['Abel', 'Rue Grise, 4', 'Namur'],
    ]);
  });

  test('empty columns that have names do not make a doubled delimiter', () => {
    const read = table('Nom;Fax;Ville\nZoé;;Liège\nAbel;;Namur\n');
    expect(read).toMatchObject({ form: { delimiter: ';' }, header: ['Nom', 'Fax', 'Ville'] });
  });

  test('a text of commas and blanks in one cell does not outweigh the delimiter of the file', () => {
    const read = table('Nom;Goûts\nZoé;thé, pain, miel\nAbel;café\nNoor;thé, eau\n');
    expect(read).toMatchObject({ form: { delimiter: ';' }, header: ['Nom', 'Goûts'] });
  });

  test('the hint of Excel is obeyed and not taken for a line', () => {
    const read = table('sep=|\r\nNom|E-mail\r\nZoé|zoe@example.org\r\n');
    expect(read).toMatchObject({ form: { delimiter: '|' }, header: ['Nom', 'E-mail'], headerLine: 2 });
    expect(read.rows).toEqual([{ line: 3, cells: ['Zoé', 'zoe@example.org'] }]);
  });

  test('a list of nothing but addresses has one column', () => {
    expect(cellsOf(table('E-mail\nzoe@example.org\nabel@example.org\n'))).toEqual([
      ['zoe@example.org'],
      ['abel@example.org'],
    ]);
  });

  test('the user may say otherwise', () => {
    expect(table('a,b;c\n1,2;3\n', { delimiter: ',' }).header).toEqual(['a', 'b;c']);
  });
});

describe('quotation marks', () => {
  test('a quoted cell may hold delimiters, quotation marks and line ends', () => {
    const read = table('Nom;Note\n"Brumelune; Zoé";"dit ""oui""\nle lundi"\nAbel;rien\n');
    expect(read.rows).toEqual([
      { line: 2, cells: ['Brumelune; Zoé', 'dit "oui"\nle lundi'] },
      { line: 4, cells: ['Abel', 'rien'] },
    ]);
  });

  test('apostrophes around every cell are quotation marks; inside a name they are not', () => {
    expect(table("'Nom','Prénom'\n'd''Aubépine','Zoé'\n'X','Y'\n")).toMatchObject({
      form: { quote: "'" },
      header: ['Nom', 'Prénom'],
    });
    expect(cellsOf(table("Nom,Prénom\nd'Aubépine,Zoé\nO'Brume,Abel\n"))[0]).toEqual(["d'Aubépine", 'Zoé']);
  });

  test('a backslash may stand before a quotation mark, as database tools write it', () => {
    const read = table('"Nom","Note"\n"Zoé","dit \\"oui\\", puis non"\n"Abel","x"\n');
    expect(cellsOf(read)).toEqual([
      ['Zoé', 'dit "oui", puis non'],
      ['Abel', 'x'],
    ]);
  });

  test('a mark that never closes costs one line, not the rest of the file', () => {
    const lines = [
      'Nom;Rue;Ville',
      'Zoé;Rue Bleue;Liège',
      'Abel;"Rue Grise;Namur',
      'Noor;Rue Rose;Gent',
      'Jef;Rue Verte;Mons',
    ];
    const read = table(lines.join('\n'));
    expect(read.rows.map(({ line }) => line)).toEqual([2, 4, 5]);
    expect(read.refused).toEqual([{ line: 3, reason: 'unclosed-quote', cells: ['Abel;"Rue Grise;Namur'] }]);
  });

  test('a mark that closes only in a later, quoted line does not swallow the lines between', () => {
    const read = table(
      'Nom;Rue\n"Zoé";"Rue Bleue\n"Abel";"Rue Grise"\n"Noor";"Rue Rose"\n"Jef";"Rue Verte"\n',
    );
    expect(refusalsOf(read)).toEqual(['2 unclosed-quote']);
    expect(cellsOf(read)).toEqual([
      ['Abel', 'Rue Grise'],
      ['Noor', 'Rue Rose'],
      ['Jef', 'Rue Verte'],
    ]);
  });

  test('a file in which no mark ever closes is refused instead of being read for ever', () => {
    const read = readCsv(bytes(`a;b\n${'"x;y\n'.repeat(30_000)}`));
    expect(read).toMatchObject({ ok: false, error: { code: 'quotes-unreadable' } });
  });
});

describe('the header is found', () => {
  test('titles, dates of export and blank lines before it are skipped', () => {
    const read = table(
      'Fichier clients\n\nÉdité le;12/03/2026;;\n;;;\nNom;Prénom;E-mail;Ville\nX;Zoé;zoe@example.org;Liège\n',
    );
    expect(read).toMatchObject({ headerLine: 5, header: ['Nom', 'Prénom', 'E-mail', 'Ville'] });
    expect(read.rows).toHaveLength(1);
  });

  test('repeated names are told apart and nameless columns get a number', () => {
    expect(table('E-mail;;E-mail;e-mail\na@example.org;x;b@example.org;y\n').header).toEqual([
      'E-mail',
      '#2',
      'E-mail (2)',
      'e-mail (3)',
    ]);
  });

  test('a table that begins with a person has numbered columns and loses nobody', () => {
    const read = table('Zoé,zoe@example.org,4000\nAbel,abel@example.org,5000\n');
    expect(read).toMatchObject({ headerLine: null, header: ['#1', '#2', '#3'] });
    expect(read.rows).toHaveLength(2);
  });

  test('a delimiter too many at the end of every line makes no column', () => {
    const read = table('Nom;E-mail;\nZoé;zoe@example.org;\nAbel;abel@example.org;\n');
    expect(read.header).toEqual(['Nom', 'E-mail']);
    expect(read.refused).toEqual([]);
  });
});

describe('lines', () => {
  test('blank lines are ignored, and every row knows its line', () => {
    expect(
      table('Nom;E-mail\r\n\r\nZoé;z@example.org\r\n;\r\n  ;\r\nAbel;a@example.org').rows.map(
        ({ line }) => line,
      ),
    ).toEqual([3, 6]);
  });

  test.each([['\n'], ['\r\n'], ['\r']])('lines may end with %j', (end) => {
    expect(cellsOf(table(['Nom;Ville', 'Zoé;Liège', 'Abel;Mons', ''].join(end)))).toEqual([
      ['Zoé', 'Liège'],
      ['Abel', 'Mons'],
    ]);
  });

  test('line ends may be mixed', () => {
    expect(cellsOf(table('Nom;Ville\r\nZoé;Liège\nAbel;"Mons"\r\nNoor;Gent\n'))).toEqual([
      ['Zoé', 'Liège'],
      ['Abel', 'Mons'],
      ['Noor', 'Gent'],
    ]);
  });

  test('a row whose empty end was left out is filled up', () => {
    expect(cellsOf(table('a;b;c;d\n1;2;3;4\n1;2\n'))).toEqual([
      ['1', '2', '3', '4'],
      ['1', '2', '', ''],
    ]);
  });

  test('the two halves of a row with an unquoted line break are refused', () => {
    const read = table('a;b;c;d\n1;2;3;4\n1;2;Rue\nBleue;4\n5;6;7;8\n');
    expect(refusalsOf(read)).toEqual(['3 too-few-cells', '4 too-few-cells']);
    expect(read.rows).toHaveLength(2);
  });

  test.each([
    { why: 'a cell too many', line: '1;2;3;4;5', reason: 'too-many-cells' },
    { why: 'a lone cell', line: 'Total', reason: 'too-few-cells' },
    { why: 'a NUL byte', line: '1;2\0;3;4', reason: 'nul-byte' },
    { why: 'the header again', line: 'a;b;c;d', reason: 'repeated-header' },
    { why: 'a quotation mark that takes in the next cell', line: '1;"2;"3";4', reason: 'unclosed-quote' },
  ])('$why is refused with its reason, and the others go in', ({ line, reason }) => {
    const read = table(`a;b;c;d\n1;2;3;4\n${line}\n5;6;7;8\n`);
    expect(refusalsOf(read)).toEqual([`3 ${reason}`]);
    expect(read.refused[0]?.cells.join(';')).toContain(line.slice(0, 2).replace('"', ''));
    expect(cellsOf(read)).toEqual([
      ['1', '2', '3', '4'],
      ['5', '6', '7', '8'],
    ]);
  });
});

describe('what is no table is named', () => {
  test.each([
    { code: 'empty-file', content: bytes('') },
    { code: 'empty-file', content: bytes('\uFEFF \r\n\r\n') },
    { code: 'not-a-table', looksLike: 'archive', content: bytes('PK\u0003\u0004..........photo.jpg') },
    {
      code: 'not-a-table',
      looksLike: 'spreadsheet',
      content: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
    },
    { code: 'not-a-table', looksLike: 'pdf', content: bytes('%PDF-1.7\n') },
    {
      code: 'not-a-table',
      looksLike: 'web-page',
      content: bytes('<html><table><tr><td>Nom</td></tr></table></html>'),
    },
    { code: 'not-a-table', looksLike: 'json', content: bytes('[{"email":"zoe@example.org"}]') },
    {
      code: 'not-a-table',
      looksLike: 'binary',
      content: Uint8Array.from({ length: 500 }, (_, index) => index % 8),
    },
  ])('$code $looksLike', ({ code, looksLike, content }) => {
    const problem = looksLike === undefined ? { code } : { code, looksLike };
    expect(readCsv(content)).toEqual({ ok: false, error: problem });
  });
});

describe('limits', () => {
  const limits = { ...tableLimits, bytes: 200, columns: 3, cell: 20, rows: 4 };
  test.each([
    { problem: { code: 'too-many-bytes', limit: 200 }, text: 'a;b\n'.repeat(60) },
    { problem: { code: 'too-many-columns', limit: 3 }, text: 'a;b;c;d\n1;2;3;4\n' },
    { problem: { code: 'too-many-rows', limit: 4 }, text: `a;b\n${'1;2\n'.repeat(5)}` },
    { problem: { code: 'cell-too-long', line: 3, limit: 20 }, text: `a;b\n1;2\n${'x'.repeat(21)};2\n` },
  ])('$problem.code', ({ problem, text }) => {
    expect(readCsv(bytes(text), { limits })).toEqual({ ok: false, error: problem });
  });

  test('what is within them is read', () => {
    expect(table(`a;b\n${'1;2\n'.repeat(4)}`, { limits }).rows).toHaveLength(4);
  });
});
