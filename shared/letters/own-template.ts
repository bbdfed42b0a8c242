/** A template that the user changed: its schema, and everything that would keep it from being filled. Checked before it is stored. */
import { z } from 'zod';
import { namesComplaint, type LetterKind } from '../domain/letter/letter-kind.ts';
import { clauseNames } from './clauses/clauses.ts';
import { letterModules } from './letter-kinds.ts';
import type { Condition, Sentence, Template, TemplateBlock } from './template.ts';

const text = z.string().trim().min(1).max(4000);
const fact = z.string().max(60);
const condition = { when: fact.exactOptional(), unless: fact.exactOptional() };
const sentenceSchema = z.object({ ...condition, text }).readonly();
const sentencesSchema = z.array(sentenceSchema).max(100).readonly();
const columnSchema = z.object({ head: text, cell: text }).readonly();

/** How far groups may stand within groups: without an end they could be nested until they overflow the stack. */
const deepestGroup = 4;

const blockSchema = (depth: number): z.ZodType<TemplateBlock> =>
  z.discriminatedUnion('kind', [
    z.object({ ...condition, kind: z.literal('heading'), text }),
    z.object({ ...condition, kind: z.literal('paragraph'), sentences: sentencesSchema }),
    z.object({ ...condition, kind: z.literal('list'), items: sentencesSchema }),
    z.object({ ...condition, kind: z.literal('list-each'), each: fact, item: text }),
    z.object({ ...condition, kind: z.literal('paragraph-each'), each: fact, text }),
    z.object({
      ...condition,
      kind: z.literal('table'),
      each: fact,
      columns: z.array(columnSchema).readonly(),
    }),
    z.object({ ...condition, kind: z.literal('clause'), clause: z.enum(clauseNames) }),
    z.object({
      ...condition,
      kind: z.literal('group'),
      blocks: depth === 0 ? z.tuple([]).readonly() : z.array(blockSchema(depth - 1)).readonly(),
    }),
  ]);

export const ownTemplateSchema = z
  .object({
    subject: text,
    blocks: z.array(blockSchema(deepestGroup)).min(1).max(200).readonly(),
    enclosures: sentencesSchema,
  })
  .readonly();
export type OwnTemplate = z.infer<typeof ownTemplateSchema>;

/** `text` quotes the sentence, so that the user finds it. */
export const templateProblemSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('unknown-place'), text: z.string(), name: z.string() }),
  /** A place in a heading, a table or a list that may be empty. */
  z.object({ code: z.literal('place-may-be-empty'), text: z.string(), name: z.string() }),
  z.object({ code: z.literal('unknown-condition'), text: z.string(), name: z.string() }),
  z.object({ code: z.literal('unknown-list'), text: z.string(), name: z.string() }),
  /** Art. 12(4): no answer leaves without the complaint and the court; nor without a correction's notice or the user's own words. */
  z.object({ code: z.literal('clause-missing'), clause: z.enum(clauseNames) }),
]);
export type TemplateProblem = z.infer<typeof templateProblemSchema>;

export interface FactShape {
  readonly isText: boolean;
  readonly mayBeEmpty: boolean;
  /** Fields of its rows; `item` where the rows are texts; null where it is no list. */
  readonly rows: Shape | null;
}
export type Shape = Readonly<Record<string, FactShape>>;

/** What a template of this kind may name. */
export function factsOfKind(kind: LetterKind): Shape {
  return shapeOf(letterModules[kind].factsSchema.unwrap().shape);
}

export function templateProblems(kind: LetterKind, template: OwnTemplate): readonly TemplateProblem[] {
  const facts = factsOfKind(kind);
  return [
    ...placeProblems(facts, template.subject, 'whole'),
    ...template.blocks.flatMap((block) => blockProblems(facts, block)),
    ...template.enclosures.flatMap((each) => sentenceProblems(facts, each)),
    ...missingClauses(kind, template),
  ];
}

/** The user's text in place of the built-in one. */
export function asTemplate(own: OwnTemplate, version: number): Template {
  return { ...own, version };
}

function missingClauses(kind: LetterKind, { blocks }: OwnTemplate): readonly TemplateProblem[] {
  const named = new Set(clausesIn(blocks));
  const builtIn = new Set(clausesIn(letterModules[kind].templates.fr.blocks));
  const needed = clauseNames.filter(
    (name) => builtIn.has(name) && (name === 'complaint' ? namesComplaint(kind) : name === 'extra'),
  );
  return needed.filter((name) => !named.has(name)).map((clause) => ({ code: 'clause-missing', clause }));
}

function clausesIn(blocks: readonly TemplateBlock[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'clause' ? [block.clause] : block.kind === 'group' ? clausesIn(block.blocks) : [],
  );
}

function blockProblems(facts: Shape, block: TemplateBlock): readonly TemplateProblem[] {
  return [...conditionProblems(facts, block, quoteOf(block)), ...contentProblems(facts, block)];
}

function contentProblems(facts: Shape, block: TemplateBlock): readonly TemplateProblem[] {
  switch (block.kind) {
    case 'heading':
      return placeProblems(facts, block.text, 'whole');
    case 'paragraph':
      return block.sentences.flatMap((each) => sentenceProblems(facts, each));
    case 'list':
      return block.items.flatMap((each) => sentenceProblems(facts, each));
    case 'list-each':
      return eachProblems(facts, block.each, [block.item]);
    case 'paragraph-each':
      return eachProblems(facts, block.each, [block.text]);
    case 'table':
      return [
        ...block.columns.flatMap(({ head }) => placeProblems(facts, head, 'whole')),
        ...eachProblems(
          facts,
          block.each,
          block.columns.map(({ cell }) => cell),
        ),
      ];
    case 'clause':
      return [];
    case 'group':
      return block.blocks.flatMap((each) => blockProblems(facts, each));
  }
}

function eachProblems(facts: Shape, name: string, texts: readonly string[]): readonly TemplateProblem[] {
  const rows = facts[name]?.rows ?? null;
  if (rows === null) return [{ code: 'unknown-list', text: texts[0] ?? '', name }];
  return texts.flatMap((each) => placeProblems({ ...facts, ...rows }, each, 'whole'));
}

function sentenceProblems(facts: Shape, sentence: Sentence): readonly TemplateProblem[] {
  return [
    ...conditionProblems(facts, sentence, sentence.text),
    ...placeProblems(facts, sentence.text, 'left-out'),
  ];
}

function conditionProblems(
  facts: Shape,
  { when, unless }: Condition,
  quoted: string,
): readonly TemplateProblem[] {
  return [when, unless].flatMap((name) =>
    name === undefined || facts[name] !== undefined
      ? []
      : [{ code: 'unknown-condition' as const, text: quoted, name }],
  );
}

/** `whole`: the text stands in any case, so that none of its places may be empty; `left-out`: it goes with an empty place. */
function placeProblems(facts: Shape, given: string, fate: 'whole' | 'left-out'): readonly TemplateProblem[] {
  return [...given.matchAll(/\{(\w+)\}/gu)].flatMap(([, name = '']): readonly TemplateProblem[] => {
    const shape = facts[name];
    if (shape === undefined || !shape.isText) return [{ code: 'unknown-place', text: given, name }];
    return fate === 'whole' && shape.mayBeEmpty ? [{ code: 'place-may-be-empty', text: given, name }] : [];
  });
}

function quoteOf(block: TemplateBlock): string {
  if ('text' in block) return block.text;
  if ('sentences' in block) return block.sentences[0]?.text ?? '';
  return 'items' in block ? (block.items[0]?.text ?? '') : '';
}

function shapeOf(fields: z.ZodRawShape): Shape {
  return Object.fromEntries(
    Object.entries(fields).map(([name, schema]) => [name, shapeOfFact(schema as z.ZodType)]),
  );
}

function shapeOfFact(schema: z.ZodType): FactShape {
  const { inner, mayBeEmpty } = peel(schema);
  if (!(inner instanceof z.ZodArray)) return { isText: inner instanceof z.ZodString, mayBeEmpty, rows: null };
  const row = peel(inner.element as z.ZodType).inner;
  const item: Shape = { item: { isText: true, mayBeEmpty: false, rows: null } };
  return { isText: false, mayBeEmpty, rows: row instanceof z.ZodObject ? shapeOf(row.shape) : item };
}

function peel(schema: z.ZodType): { readonly inner: z.ZodType; readonly mayBeEmpty: boolean } {
  if (schema instanceof z.ZodReadonly) return peel(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodNullable) return { ...peel(schema.unwrap() as z.ZodType), mayBeEmpty: true };
  return { inner: schema, mayBeEmpty: false };
}
