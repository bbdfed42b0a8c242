/** The text file that explains an evidence file to whoever opens it. */
import type { Controller } from '../domain/controller/controller.ts';
import type { Language } from '../domain/language.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { legalName } from '../letters/letterhead.ts';
import { createScribe } from './scribe.ts';
import { evidenceWordsOf } from './words/evidence/words.ts';

export interface EvidenceReadmeFacts {
  readonly language: Language;
  readonly reference: string;
  readonly madeOn: LocalDate;
  readonly controller: Controller;
  readonly cover: string;
  readonly letters: readonly string[];
  readonly attachments: readonly string[];
}

/** Lines end in CR LF, so that every editor shows them. */
export function evidenceReadme(file: EvidenceReadmeFacts): { readonly name: string; readonly text: string } {
  const { say, date, words } = createScribe(file.language);
  const text = evidenceWordsOf(file.language);
  const { readme } = text;
  const { reference } = file;
  const files: readonly (readonly [name: string, what: string])[] = [
    [file.cover, say(readme.cover)],
    ...file.letters.map((name) => [name, say(readme.letter)] as const),
    ...file.attachments.map((name) => [name, say(readme.attachment)] as const),
    ['audit.json', say(readme.audit)],
    ['manifest.json', say(readme.manifest)],
    ['SHA256SUMS', say(readme.sums)],
  ];
  const { archive } = words;
  const paragraphs = [
    [
      `${say(text.title)} – ${say(text.subtitle, { reference })}`,
      legalName(file.controller),
      say(words.madeOn, { date: date(file.madeOn) }),
    ],
    [say(text.what, { reference })],
    [say(archive.filesHeading), ...files.flatMap(([name, what]) => [`  ${name}`, `      ${what}`])],
    [say(archive.checkHeading), say(archive.check), say(readme.seal)],
  ];
  return {
    name: `${text.fileNames.readme}.txt`,
    text: paragraphs.map((lines) => `${lines.join('\r\n')}\r\n`).join('\r\n'),
  };
}
