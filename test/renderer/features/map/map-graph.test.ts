/** The map as entries and lines: from a real record to what one sees, hears and finds. */
import { describe, expect, it } from 'vitest';
import type { DataFlow } from '../../../../shared/domain/processing/data-flow.ts';
import {
  dataCategorySchema,
  processingActivitySchema,
  processorSchema,
} from '../../../../shared/domain/processing/processing-activity.ts';
import { catalogs } from '../../../../shared/i18n/catalogs.ts';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import {
  connections,
  filterPaths,
  keysByColumn,
  mapLines,
  mapPaths,
  pathLines,
  pathsThrough,
} from '../../../../renderer/features/register/map/map-graph.ts';
import { connectedName, entryWords, lineText } from '../../../../renderer/features/register/map/map-words.ts';

const uuid = (n: number) => `0199b6f0-0000-7000-8000-0000000000${String(n).padStart(2, '0')}`;
const text = { fr: 'texte' };
const t = createTranslator('fr', catalogs.fr);
const plain = (words: string) => words.replaceAll(/[\u00a0\u202f]/g, ' ');

const newsletter = processingActivitySchema.parse({
  id: uuid(1),
  code: null,
  name: { fr: 'Newsletter' },
  purpose: text,
  lawfulBasis: 'consent',
  basisDetail: null,
  isMarketing: true,
  persons: text,
  dataSource: null,
  security: null,
  automatedDecision: null,
  categoryIds: [],
  processorIds: [],
});
const care = {
  ...newsletter,
  id: processingActivitySchema.unwrap().shape.id.parse(uuid(2)),
  name: { fr: 'Soins' },
};
const category = (n: number, name: string, isSpecial: boolean) =>
  dataCategorySchema.parse({ id: uuid(n), code: null, name: { fr: name }, isSpecial });
const email = category(3, 'e-mail', false);
const allergies = category(4, 'allergies', true);
const sender = processorSchema.parse({
  id: uuid(5),
  code: null,
  name: 'Mouette Postale',
  role: 'processor',
  service: text,
  countryCode: 'US',
  safeguard: 'standard-clauses',
  address: null,
  email: null,
  website: null,
  source: null,
  categoryIds: [],
});

const flows: readonly DataFlow[] = [
  {
    activity: newsletter,
    category: email,
    recipient: sender,
    place: { countryCode: 'US', subProcessors: [] },
  },
  {
    activity: newsletter,
    category: email,
    recipient: sender,
    place: { countryCode: 'IN', subProcessors: ['Ganga Mail'] },
  },
  { activity: care, category: allergies, recipient: null, place: null },
  { activity: care, category: email, recipient: null, place: null },
];
const paths = mapPaths(flows);
const key = { newsletter: `activity ${newsletter.id}`, email: `category ${email.id}` };

describe('the graph', () => {
  it('has each entry once, in its column', () => {
    expect(keysByColumn(paths).map((keys) => keys.length)).toEqual([2, 2, 1, 2]);
  });

  it('has each line once, and marks what only goes through those who work for the recipient', () => {
    const lines = mapLines(paths);
    expect(lines).toHaveLength(6);
    expect(lines.filter(({ isIndirect }) => isIndirect).map(({ to }) => to)).toEqual(['country IN']);
  });

  it('connects an entry with what lies on its own paths only', () => {
    const linked = connections(paths).get(key.newsletter);
    expect(linked?.has(`category ${allergies.id}`)).toBe(false);
    expect([...(linked ?? [])]).toContain('country US');
  });
});

describe('the words', () => {
  it('say a path from the purpose to the country, with safeguard and with whom', () => {
    const lines = pathLines(pathsThrough(paths, key.newsletter)).map((line) => plain(lineText(t, line)));
    expect(lines).toEqual([
      'Newsletter : e-mail → Mouette Postale → États-Unis, clauses types + Inde, par Ganga Mail',
    ]);
  });

  it('say that a transfer lacks its safeguard where the record only says that none is needed', () => {
    const bare = { ...sender, safeguard: 'none-needed' as const };
    const [line] = pathLines(mapPaths(flows.slice(0, 1).map((flow) => ({ ...flow, recipient: bare }))));
    expect(line && plain(lineText(t, line))).toBe(
      'Newsletter : e-mail → Mouette Postale → États-Unis, garantie à trouver',
    );
  });

  it('say that nobody else receives the data', () => {
    const lines = pathLines(pathsThrough(paths, `activity ${care.id}`)).map((line) =>
      plain(lineText(t, line)),
    );
    expect(lines).toEqual(['Soins : allergies, e-mail → personne d’autre']);
  });

  it('mark sensitive data and what leaves the EEA', () => {
    const words = entryWords(t, paths);
    const marks = [...words.values()].flatMap(({ name, mark }) => (mark ? [`${name}: ${mark.text}`] : []));
    expect(marks).toEqual([
      'Mouette Postale: hors EEE',
      'États-Unis: hors EEE',
      'Inde: hors EEE',
      'allergies: sensible',
    ]);
  });

  it('tell who hears the map what an entry is connected to', () => {
    const words = entryWords(t, paths);
    const connected = [...(connections(paths).get(key.newsletter) ?? [])];
    expect(plain(connectedName(t, key.newsletter, connected, words))).toBe(
      'Newsletter. Données : e-mail. Destinataires : Mouette Postale. Pays : États-Unis, Inde',
    );
  });
});

describe('filterPaths', () => {
  const everything = { search: '', isOutsideOnly: false, isSpecialOnly: false };
  const textOf = (entry: string) => (entry === key.newsletter ? 'newsletter' : '');
  it.each([
    ['nothing asked', everything, 4],
    ['only outside the EEA', { ...everything, isOutsideOnly: true }, 2],
    ['only sensitive data', { ...everything, isSpecialOnly: true }, 1],
    ['a name', { ...everything, search: 'news' }, 2],
    ['both at once', { ...everything, isOutsideOnly: true, isSpecialOnly: true }, 0],
  ])('%s', (_, filter, count) => {
    expect(filterPaths(paths, filter, textOf)).toHaveLength(count);
  });
});
