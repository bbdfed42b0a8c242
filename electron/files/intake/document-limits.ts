/** How much of a document that arrives is read, and what carries a problem out of the middle of reading. */
import type { DocumentProblem } from '../../../shared/domain/intake/document-problem.ts';
import type { DocumentText } from '../../../shared/domain/intake/read-document.ts';

export interface DocumentLimits {
  readonly bytes: number;
  /** UTF-16 code units of one text. */
  readonly text: number;
  readonly pages: number;
  /** Mails within mails; deeper ones are kept as attachments. */
  readonly mailDepth: number;
  /** Multiparts within multiparts. */
  readonly partDepth: number;
  readonly parts: number;
  readonly headerBytes: number;
  readonly unpackedBytes: number;
}

export const documentLimits: DocumentLimits = {
  bytes: 50_000_000,
  text: 500_000,
  pages: 500,
  mailDepth: 3,
  partDepth: 50,
  parts: 200,
  headerBytes: 1_000_000,
  unpackedBytes: 100_000_000,
};

/** It goes no further than `readDocument`, which turns it into a result. */
export class UnreadableDocument extends Error {
  readonly problem: DocumentProblem;
  constructor(problem: DocumentProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Control characters but line ends and tabs, and those that turn the direction of what is shown. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const invisible = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Tidied, and cut where it is longer than the limit. */
export function plainText(text: string, { text: limit }: Pick<DocumentLimits, 'text'>): DocumentText {
  // Tidying takes away, rarely much: a text far beyond the limit need not be tidied whole.
  const tidy = text
    .slice(0, 4 * limit)
    // Halves of a character.
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(invisible, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const isTextCut = tidy.length > limit || text.length > 4 * limit;
  return { text: tidy.slice(0, limit).replace(/\p{Cs}$/u, ''), isTextCut };
}
