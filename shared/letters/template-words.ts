/**
 * The vocabulary in which templates are written. Texts are checked while they are typed: one that names a fact which its
 * letter does not have does not compile.
 */
import type { Condition, FactRow, Sentence, TableColumn, Template, TemplateBlock } from './template.ts';

type Places<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never;

/** `S` itself where every place is one of `Names`; otherwise a type that no text fits, which names the intruder. */
type Naming<S extends string, Names> = [Exclude<Places<S>, Names>] extends [never]
  ? S
  : { readonly unknownFact: Exclude<Places<S>, Names> };

type TextName<F> = { [K in keyof F]: F[K] extends string | null ? K : never }[keyof F];
type ListName<F> = { [K in keyof F]: F[K] extends readonly unknown[] ? K : never }[keyof F] & string;
type Row<F, K extends keyof F> = F[K] extends readonly (infer R)[] ? R : never;
type RowName<F, K extends keyof F> = TextName<F> | (Row<F, K> extends FactRow ? keyof Row<F, K> : 'item');

type Column<F, K extends keyof F> = <H extends string, C extends string>(
  head: H & Naming<H, TextName<F>>,
  cell: C & Naming<C, RowName<F, K>>,
) => TableColumn;

interface TemplateWords<F, C extends string> {
  /** A sentence of a paragraph, or an item of a list. */
  say<S extends string>(text: S & Naming<S, TextName<F>>): Sentence;
  when<S extends string>(fact: keyof F & string, text: S & Naming<S, TextName<F>>): Sentence;
  unless<S extends string>(fact: keyof F & string, text: S & Naming<S, TextName<F>>): Sentence;
  heading<S extends string>(text: S & Naming<S, TextName<F>>): TemplateBlock;
  paragraph(...sentences: readonly Sentence[]): TemplateBlock;
  list(...items: readonly Sentence[]): TemplateBlock;
  listEach<K extends ListName<F>, S extends string>(
    each: K,
    item: S & Naming<S, RowName<F, K>>,
  ): TemplateBlock;
  paragraphEach<K extends ListName<F>, S extends string>(
    each: K,
    text: S & Naming<S, RowName<F, K>>,
  ): TemplateBlock;
  table<K extends ListName<F>>(
    each: K,
    columns: (column: Column<F, K>) => readonly TableColumn[],
  ): TemplateBlock;
  clause(name: C): TemplateBlock;
  /** Blocks that stand or fall together. */
  groupWhen(fact: keyof F & string, ...blocks: readonly TemplateBlock[]): TemplateBlock;
  groupUnless(fact: keyof F & string, ...blocks: readonly TemplateBlock[]): TemplateBlock;
  template<S extends string>(parts: {
    readonly version: number;
    readonly subject: S & Naming<S, TextName<F>>;
    readonly blocks: readonly TemplateBlock[];
    readonly enclosures?: readonly Sentence[];
  }): Template;
}

const sentence = (text: string, condition: Condition = {}): Sentence => ({ text, ...condition });

/** The words for a letter with facts `F` and clauses named `C`. */
export function wordsFor<F, C extends string = never>(): TemplateWords<F, C> {
  return {
    say: (text) => sentence(text),
    when: (fact, text) => sentence(text, { when: fact }),
    unless: (fact, text) => sentence(text, { unless: fact }),
    heading: (text) => ({ kind: 'heading', text }),
    paragraph: (...sentences) => ({ kind: 'paragraph', sentences }),
    list: (...items) => ({ kind: 'list', items }),
    listEach: (each, item) => ({ kind: 'list-each', each, item }),
    paragraphEach: (each, text) => ({ kind: 'paragraph-each', each, text }),
    table: (each, columns) => ({ kind: 'table', each, columns: columns((head, cell) => ({ head, cell })) }),
    clause: (name) => ({ kind: 'clause', clause: name }),
    groupWhen: (fact, ...blocks) => ({ kind: 'group', when: fact, blocks }),
    groupUnless: (fact, ...blocks) => ({ kind: 'group', unless: fact, blocks }),
    template: ({ version, subject, blocks, enclosures = [] }) => ({ version, subject, blocks, enclosures }),
  };
}
