/** Reads a letter back as text, for tests that look for what must and must not be in it. */
import type { Language } from '../../shared/domain/language.ts';
import { composeLetter, type ComposedLetter } from '../../shared/letters/compose-letter.ts';
import type { LetterBlock, LetterDocument } from '../../shared/letters/letter.ts';
import type { AnyLetterInput } from '../../shared/letters/letter-input.ts';

export function compose(input: AnyLetterInput): ComposedLetter {
  const composed = composeLetter(input);
  if (!composed.ok) throw new Error(JSON.stringify(composed.error));
  return composed.value;
}

export function textsOfBlock(block: LetterBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return [...block.head, ...block.rows.flat()];
  }
}

/** Every text that is drawn, but for the page label, which keeps its places until the pages are counted. */
export function textsOf(letter: LetterDocument): readonly string[] {
  return [
    letter.title,
    ...letter.sender,
    ...letter.recipient,
    letter.placeAndDate,
    ...(letter.sendingNotice === null ? [] : [letter.sendingNotice]),
    ...letter.references.flatMap(({ label, value }) => [label, value]),
    letter.subjectLabel,
    letter.subject,
    letter.salutation,
    ...letter.blocks.flatMap(textsOfBlock),
    letter.closing,
    letter.signature.name,
    letter.signature.caption,
    letter.enclosuresLabel,
    ...letter.enclosures,
    ...letter.footer,
  ];
}

/** The whole letter with plain spaces. */
export function plainText(letter: LetterDocument): string {
  return plain(textsOf(letter).join('\n'));
}

export function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/gu, ' ');
}

export type PerLanguage<T> = Readonly<Record<Language, T>>;
