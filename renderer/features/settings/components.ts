/** What Greffe is made with, and under which licence each part comes. */
export interface MadeWith {
  readonly name: string;
  readonly licence: string;
}

export const components: readonly MadeWith[] = [
  { name: 'Electron', licence: 'MIT' },
  { name: 'React', licence: 'MIT' },
  { name: 'React Aria Components', licence: 'Apache-2.0' },
  { name: 'React Hook Form, Zustand, Zod', licence: 'MIT' },
  { name: 'Lucide', licence: 'ISC' },
  { name: 'SQLite', licence: 'Public domain' },
  { name: 'SQLite3 Multiple Ciphers, better-sqlite3', licence: 'MIT' },
  { name: 'hash-wasm, stdnum, Temporal polyfill', licence: 'MIT' },
  { name: 'PDFKit, fontkit', licence: 'MIT' },
  { name: 'PDF.js', licence: 'Apache-2.0' },
  { name: 'PKI.js, ASN1.js, zip.js', licence: 'BSD-3-Clause' },
  { name: 'Papa Parse', licence: 'MIT' },
  { name: 'Source Sans 3, Source Serif 4', licence: 'SIL OFL 1.1' },
];
