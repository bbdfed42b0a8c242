/** What the user typed in beside the sheet, as a letter prints it: in paragraphs, or one item for each line. */
import { paragraphsOf } from './common-facts.ts';
import { asSentence } from './format.ts';
import { particular, type Particulars } from './particular.ts';

interface Typed {
  readonly particulars: Particulars;
}

/** Whole sentences; an empty line begins a new paragraph. */
export function typedParagraphs(input: Typed, name: string): readonly string[] {
  return paragraphsOf(particular(input, name)).map(asSentence);
}

export function typedLines(input: Typed, name: string): readonly string[] {
  return (particular(input, name) ?? '')
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
