/** What every builder of pages works with: one document, its type and its tags. */
import { PaperDocument, type PaperOptions } from './document.ts';
import { Tags } from './tags.ts';
import { Typesetter } from './typesetter.ts';

export interface Bench {
  readonly doc: PaperDocument;
  readonly type: Typesetter;
  readonly tags: Tags;
}

/** A new document without pages. */
export function benchFor(options: PaperOptions): Bench {
  const doc = new PaperDocument(options);
  return { doc, type: new Typesetter(doc), tags: new Tags(doc) };
}
