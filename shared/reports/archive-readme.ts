/** The text file that explains a ZIP of a person's data to the person. */
import type { Language } from '../domain/language.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { LeftOut } from '../domain/subject/portable-data.ts';
import { legalName } from '../letters/letterhead.ts';
import type { Controller } from '../domain/controller/controller.ts';
import { leftOutLines } from './person-export.ts';
import { createScribe } from './scribe.ts';

export interface ArchiveReadmeFacts {
  readonly language: Language;
  readonly reference: string;
  readonly madeOn: LocalDate;
  readonly controller: Controller;
  /** Of a copy to be taken elsewhere (Art. 20); absent where everything is here. */
  readonly leftOut?: readonly LeftOut[];
  /** Files beside these that are there. */
  readonly standing: readonly ('identity.vcf' | 'disclosures.csv' | 'consents.csv')[];
  /** The tables of single categories, with the category's name in that language. */
  readonly tables: readonly { readonly fileName: string; readonly category: string }[];
}

/** File name and text; lines end in CR LF, so that every editor shows them. */
export function archiveReadme(facts: ArchiveReadmeFacts): { readonly name: string; readonly text: string } {
  const scribe = createScribe(facts.language);
  const { say, date, words } = scribe;
  const text = words.archive;
  const {
    'data.json': data,
    'schema.json': schema,
    'identity.csv': identity,
    'contacts.csv': contacts,
  } = text.files;
  const files: readonly (readonly [name: string, what: string])[] = [
    ['data.json', say(data)],
    ['schema.json', say(schema)],
    ['identity.csv', say(identity)],
    ['contacts.csv', say(contacts)],
    ...facts.standing.map((name) => [name, say(text.files[name])] as const),
    ...facts.tables.map(({ fileName, category }) => [fileName, category] as const),
    ['manifest.json', say(text.files['manifest.json'])],
    ['SHA256SUMS', say(text.files.SHA256SUMS)],
  ];
  const paragraphs = [
    [
      say(text.title, { reference: facts.reference }),
      legalName(facts.controller),
      say(words.madeOn, { date: date(facts.madeOn) }),
    ],
    [say(facts.leftOut === undefined ? text.what : words.portability.what)],
    ...(facts.leftOut === undefined || facts.leftOut.length === 0
      ? []
      : [[say(words.portability.leftOutHeading), ...leftOutLines(facts.leftOut, scribe)]]),
    [say(text.filesHeading), ...files.flatMap(([name, what]) => [`  ${name}`, `      ${what}`])],
    [say(text.tablesHeading), say(text.tables), say(text.formulas)],
    [say(text.checkHeading), say(text.check)],
  ];
  return { name: text.readmeName, text: paragraphs.map((lines) => `${lines.join('\r\n')}\r\n`).join('\r\n') };
}
