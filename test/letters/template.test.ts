/** Templates as data: what a place, a condition, a list and a clause do, and what cannot even be written. */
import { describe, expect, test } from 'vitest';
import { languages } from '../../shared/domain/language.ts';
import { letterKinds } from '../../shared/domain/letter/letter-kind.ts';
import { clauseNames, frameOf } from '../../shared/letters/clauses/clauses.ts';
import { letterModules } from '../../shared/letters/letter-kinds.ts';
import { resolveTemplate } from '../../shared/letters/resolve-template.ts';
import type { Condition, Facts, Sentence, Template, TemplateBlock } from '../../shared/letters/template.ts';
import { wordsFor } from '../../shared/letters/template-words.ts';

interface SomeFacts {
  readonly name: string;
  readonly nickname: string | null;
  readonly isLate: boolean;
  readonly things: readonly string[];
  readonly rows: readonly { readonly left: string; readonly right: string }[];
}
const facts: SomeFacts & Facts = {
  name: 'Ada',
  nickname: null,
  isLate: false,
  things: ['un', 'deux'],
  rows: [{ left: 'a', right: 'b' }],
};
const words = wordsFor<SomeFacts, 'greeting'>();
const {
  clause,
  groupUnless,
  groupWhen,
  heading,
  list,
  listEach,
  paragraph,
  paragraphEach,
  say,
  table,
  unless,
  when,
} = words;

const resolve = (blocks: readonly TemplateBlock[], given: Facts = facts) =>
  resolveTemplate(
    words.template({ version: 1, subject: 'Objet', blocks }),
    given,
    { greeting: [paragraph(say('Bonjour {name}.'))] },
    'fr',
  ).blocks;

describe('a template', () => {
  test('puts facts into places', () => {
    expect(resolve([heading('De {name}'), paragraph(say('Pour {name}.'))])).toEqual([
      { kind: 'heading', text: 'De Ada' },
      { kind: 'paragraph', text: 'Pour Ada.' },
    ]);
  });

  test('leaves out a sentence whose fact is absent, and a block without a sentence', () => {
    expect(
      resolve([paragraph(say('Oui.'), say('Dite {nickname}.')), paragraph(say('Dite {nickname}.'))]),
    ).toEqual([{ kind: 'paragraph', text: 'Oui.' }]);
  });

  test.each([null, false, '', []])('takes %j as absent', (absent) => {
    const given: Facts = { ...facts, isLate: absent };
    expect(resolve([paragraph(when('isLate', 'Tard.'), unless('isLate', 'À temps.'))], given)).toEqual([
      { kind: 'paragraph', text: 'À temps.' },
    ]);
  });

  test('makes a list of texts, a table of rows, paragraphs of texts', () => {
    expect(
      resolve([
        listEach('things', '{item} pour {name}'),
        table('rows', (column) => [column('Gauche', '{left}'), column('Droite', '{right} {name}')]),
        paragraphEach('things', '{item}'),
        list(say('seul'), when('isLate', 'absent')),
      ]),
    ).toEqual([
      { kind: 'list', items: ['un pour Ada', 'deux pour Ada'] },
      { kind: 'table', head: ['Gauche', 'Droite'], rows: [['a', 'b Ada']] },
      { kind: 'paragraph', text: 'un' },
      { kind: 'paragraph', text: 'deux' },
      { kind: 'list', items: ['seul'] },
    ]);
  });

  test('has no list and no table where there is nothing to list', () => {
    const blocks = [listEach('things', '{item}'), table('rows', (column) => [column('Gauche', '{left}')])];
    expect(resolve(blocks, { ...facts, things: [], rows: [] })).toEqual([]);
  });

  test('groups blocks under one condition, and shares clauses by name', () => {
    expect(resolve([groupWhen('isLate', heading('Non')), groupUnless('isLate', clause('greeting'))])).toEqual(
      [{ kind: 'paragraph', text: 'Bonjour Ada.' }],
    );
  });

  test('takes facts literally: braces and markup in them stay text', () => {
    const given: Facts = { ...facts, name: '{nickname} <b>{name}</b> $& « a:b ; c »' };
    expect(resolve([paragraph(say('Pour {name}.'))], given)).toEqual([
      { kind: 'paragraph', text: 'Pour {nickname} <b>{name}</b> $& « a:b ; c ».' },
    ]);
  });

  test.each<[string, TemplateBlock, RegExp]>([
    ['an unknown fact', { kind: 'heading', text: '{nobody}' }, /unknown fact "nobody"/],
    ['a fact that is only inherited', { kind: 'heading', text: '{toString}' }, /unknown fact "toString"/],
    ['an unknown condition', { kind: 'paragraph', when: 'nobody', sentences: [] }, /unknown fact "nobody"/],
    ['an unknown clause', { kind: 'clause', clause: 'nobody' }, /unknown clause "nobody"/],
    ['a list that is none', { kind: 'list-each', each: 'name', item: '{item}' }, /"name" is not a list/],
    ['a place that is not text', { kind: 'heading', text: '{isLate}' }, /"isLate" is not text/],
    ['an absent fact where something must stand', { kind: 'heading', text: '{nickname}' }, /must be filled/],
  ])('throws on %s', (_, block, message) => {
    expect(() => resolve([block])).toThrow(message);
  });

  test('that names what its letter does not know does not compile', () => {
    // @ts-expect-error no such fact
    say('Pour {nobody}.');
    // @ts-expect-error a condition is not text
    say('{isLate}');
    // @ts-expect-error no such condition
    when('nobody', 'Oui.');
    // @ts-expect-error not a list
    listEach('name', '{item}');
    // @ts-expect-error rows have fields, no item
    listEach('rows', '{item}');
    // @ts-expect-error no such field
    table('rows', (column) => [column('Gauche', '{middle}')]);
    // @ts-expect-error no such clause
    clause('farewell');
    expect(true).toBe(true);
  });
});

describe('the built-in templates', () => {
  const used = (template: Template) => {
    const names = new Set<string>();
    const take = (text: string) => {
      for (const [, name] of text.matchAll(/\{(\w+)\}/gu)) if (name !== undefined) names.add(name);
    };
    const conditions = ({ when: one, unless: other }: Condition) =>
      [one, other].forEach((name) => (name === undefined ? undefined : names.add(name)));
    const sentence = (each: Sentence) => {
      conditions(each);
      take(each.text);
    };
    const visit = (block: TemplateBlock): void => {
      conditions(block);
      if ('text' in block) take(block.text);
      if ('item' in block) take(block.item);
      if ('each' in block) names.add(block.each);
      if ('clause' in block) names.add(`clause:${block.clause}`);
      if ('sentences' in block) block.sentences.forEach(sentence);
      if ('items' in block) block.items.forEach(sentence);
      if ('columns' in block) block.columns.forEach(({ cell }) => take(cell));
      if ('blocks' in block) block.blocks.forEach(visit);
    };
    take(template.subject);
    template.blocks.forEach(visit);
    template.enclosures.forEach(sentence);
    return [...names].toSorted();
  };

  test.each(letterKinds)('of %s use the same facts in all four languages', (kind) => {
    const expected = used(letterModules[kind].templates.fr);
    for (const language of languages) expect(used(letterModules[kind].templates[language])).toEqual(expected);
  });

  test.each(letterKinds)('of %s have the same version in all four languages', (kind) => {
    expect(new Set(languages.map((language) => letterModules[kind].templates[language].version)).size).toBe(
      1,
    );
  });

  test.each(letterKinds)(
    'of %s leave no fact unused but those of the common ones that concern answers alone',
    (kind) => {
      const inClauses = clauseNames.map((name) => frameOf('fr').clauses[name]);
      const names = new Set([
        ...used(letterModules[kind].templates.fr),
        ...inClauses.flatMap((blocks) => used({ version: 1, subject: '', blocks, enclosures: [] })),
      ]);
      const known = Object.keys(letterModules[kind].factsSchema.unwrap().shape);
      expect(known.filter((name) => !names.has(name))).toEqual([]);
    },
  );

  test.each(clauseNames)('clause %s uses the same facts in all four languages', (name) => {
    const inLanguage = (language: (typeof languages)[number]) =>
      used({ version: 1, subject: '', blocks: frameOf(language).clauses[name], enclosures: [] });
    for (const language of languages) expect(inLanguage(language)).toEqual(inLanguage('fr'));
  });
});
