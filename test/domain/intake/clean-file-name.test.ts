import { expect, test } from 'vitest';
import { cleanFileName, inOneName } from '../../../shared/domain/intake/clean-file-name.ts';

test.each([
  ['lettre.pdf', 'lettre.pdf'],
  ['/home/x/../lettre.pdf', 'lettre.pdf'],
  ['C:\\Scans\\été 2026.pdf', 'été 2026.pdf'],
  ['facture\u202Efdp.exe', 'facturefdp.exe'],
  ['a\0b\r\nc\u200B.txt', 'abc.txt'],
  ['qui ? "moi" <a|b>.txt', 'qui _ _moi_ _a_b_.txt'],
  ['aux', '_aux'],
  ['LPT1.pdf', '_LPT1.pdf'],
  ['.. ', 'document'],
  ['', 'document'],
  ['dossier/', 'document'],
  ['.cache', 'cache'],
  [`${'é'.repeat(300)}.pdf`, `${'é'.repeat(100)}…${'é'.repeat(15)}.pdf`],
])('%j becomes %j', (name, clean) => {
  expect(cleanFileName(name, 'document')).toBe(clean);
});

test('no name, however long or odd, ends in a folder or is empty', () => {
  for (let code = 0; code < 0x3000; code += 1) {
    const clean = cleanFileName(`${String.fromCharCode(code)}a${String.fromCharCode(code)}`, 'x');
    expect(clean).toMatch(/^[^/\\]+$/u);
  }
});

test.each([
  ['2026/147-reponse-acces.pdf', '2026-147-reponse-acces.pdf'],
  ['DSAR\\12: a?.eml', 'DSAR-12- a-.eml'],
  ['2026/03/\u202e7.zip', '2026-03-7.zip'],
  ['2026-0147.eml', '2026-0147.eml'],
])('of a name that holds the number of a list, nothing is a folder: %j becomes %j', (name, clean) => {
  expect(inOneName(name)).toBe(clean);
});
