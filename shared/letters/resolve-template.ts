/** Fills a template with facts. What is missing is a bug and throws; what is absent takes its sentence or block with it. */
import type { Language } from '../domain/language.ts';
import { assertNever } from '../result.ts';
import type { LetterBlock } from './letter.ts';
import type {
  Condition,
  FactRow,
  Facts,
  FactValue,
  Sentence,
  Template,
  TemplateBlock,
  TemplateClauses,
} from './template.ts';
import { typeset } from './typography.ts';

export interface ResolvedTemplate {
  readonly subject: string;
  readonly blocks: readonly LetterBlock[];
  readonly enclosures: readonly string[];
}

interface Source {
  readonly language: Language;
  readonly facts: Facts;
  readonly clauses: TemplateClauses;
}

/**
 * Facts are put in literally and once: braces or quotes within them are text. Throws an Error that names the fact,
 * clause or list which the template asks for and the letter does not know.
 */
export function resolveTemplate(
  template: Template,
  facts: Facts,
  clauses: TemplateClauses,
  language: Language,
): ResolvedTemplate {
  const source: Source = { language, facts, clauses };
  const subject = fill(source, template.subject, facts);
  if (subject === null) throw new Error('The subject of a letter names an absent fact');
  return {
    subject,
    blocks: template.blocks.flatMap((block) => resolveBlock(source, block)),
    enclosures: sentences(source, template.enclosures),
  };
}

function resolveBlock(source: Source, block: TemplateBlock): readonly LetterBlock[] {
  if (!isMet(source.facts, block)) return [];
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', text: required(source, block.text, source.facts) }];
    case 'paragraph':
      return paragraph(sentences(source, block.sentences).join(' '));
    case 'list':
      return list(sentences(source, block.items));
    case 'list-each':
      return list(rowsOf(source.facts, block.each).map((row) => required(source, block.item, row)));
    case 'paragraph-each':
      return rowsOf(source.facts, block.each).flatMap((row) => paragraph(required(source, block.text, row)));
    case 'table':
      return table(source, block);
    case 'clause':
      return clauseOf(source, block.clause).flatMap((each) => resolveBlock(source, each));
    case 'group':
      return block.blocks.flatMap((each) => resolveBlock(source, each));
    default:
      return assertNever(block);
  }
}

function paragraph(text: string): readonly LetterBlock[] {
  return text === '' ? [] : [{ kind: 'paragraph', text }];
}

function list(items: readonly string[]): readonly LetterBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

function table(source: Source, block: TemplateBlock & { readonly kind: 'table' }): readonly LetterBlock[] {
  const rows = rowsOf(source.facts, block.each).map((row) =>
    block.columns.map(({ cell }) => required(source, cell, row)),
  );
  const head = block.columns.map((column) => required(source, column.head, source.facts));
  return rows.length === 0 ? [] : [{ kind: 'table', head, rows }];
}

function sentences(source: Source, given: readonly Sentence[]): readonly string[] {
  return given
    .filter((sentence) => isMet(source.facts, sentence))
    .map(({ text }) => fill(source, text, source.facts))
    .filter((text) => text !== null);
}

function isMet(facts: Facts, { when, unless }: Condition): boolean {
  return (
    (when === undefined || isPresent(factOf(facts, when))) &&
    (unless === undefined || !isPresent(factOf(facts, unless)))
  );
}

export function isPresent(value: FactValue): boolean {
  return typeof value === 'object' ? value !== null && value.length > 0 : value !== '' && value !== false;
}

function factOf(facts: Facts, name: string): FactValue {
  const value = Object.hasOwn(facts, name) ? facts[name] : undefined;
  if (value === undefined) throw new Error(`A template names the unknown fact "${name}"`);
  return value;
}

/** The letter's facts with those of one row over them; a text of a list is the row's `item`. */
function rowsOf(facts: Facts, name: string): readonly Facts[] {
  const value = factOf(facts, name);
  if (value === null || typeof value !== 'object') throw new Error(`The fact "${name}" is not a list`);
  return value.map((row: string | FactRow) => ({
    ...facts,
    ...(typeof row === 'string' ? { item: row } : row),
  }));
}

function clauseOf({ clauses }: Source, name: string): readonly TemplateBlock[] {
  const clause = Object.hasOwn(clauses, name) ? clauses[name] : undefined;
  if (clause === undefined) throw new Error(`A template names the unknown clause "${name}"`);
  return clause;
}

function required(source: Source, text: string, facts: Facts): string {
  const filled = fill(source, text, facts);
  if (filled === null) throw new Error(`An absent fact in a place that must be filled: "${text}"`);
  return filled;
}

/** Null where a place of the text is absent. */
function fill({ language }: Source, text: string, facts: Facts): string | null {
  let isWhole = true;
  const filled = typeset(language, text).replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = factOf(facts, name);
    if (value !== null && typeof value !== 'string') throw new Error(`The fact "${name}" is not text`);
    isWhole &&= isPresent(value);
    return value ?? '';
  });
  return isWhole ? filled : null;
}
