/** What a letter's template is made of: plain data with `{fact}` places, `when`, `each` and shared clauses, no other logic. */

/** One line of a list of facts; its fields are named as places beside the letter's own facts. */
export type FactRow = Readonly<Record<string, string | null>>;
export type FactValue = string | boolean | null | readonly string[] | readonly FactRow[];
/** Everything that a template may name, already worded and formatted in the letter's language. */
export type Facts = Readonly<Record<string, FactValue>>;

/** Printed only where the fact `when` is present, or the fact `unless` absent: null, false, empty text and empty lists are absent. */
export interface Condition {
  readonly when?: string;
  readonly unless?: string;
}

/** A sentence or an item. One that names an absent fact is left out as a whole, so that no place ever stays empty. */
export interface Sentence extends Condition {
  readonly text: string;
}

export interface TableColumn {
  readonly head: string;
  readonly cell: string;
}

export type TemplateBlock = Condition &
  (
    | { readonly kind: 'heading'; readonly text: string }
    | { readonly kind: 'paragraph'; readonly sentences: readonly Sentence[] }
    | { readonly kind: 'list'; readonly items: readonly Sentence[] }
    /** One item per row, or per text, which is then named `{item}`. */
    | { readonly kind: 'list-each'; readonly each: string; readonly item: string }
    | { readonly kind: 'paragraph-each'; readonly each: string; readonly text: string }
    | { readonly kind: 'table'; readonly each: string; readonly columns: readonly TableColumn[] }
    | { readonly kind: 'clause'; readonly clause: string }
    | { readonly kind: 'group'; readonly blocks: readonly TemplateBlock[] }
  );

export interface Template {
  /** Rises by one with every change of wording; kept with each frozen letter. */
  readonly version: number;
  readonly subject: string;
  readonly blocks: readonly TemplateBlock[];
  readonly enclosures: readonly Sentence[];
}

export type TemplateClauses = Readonly<Record<string, readonly TemplateBlock[]>>;
