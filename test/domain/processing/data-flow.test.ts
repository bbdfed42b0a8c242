/** The ways that data takes by the record: no more than it says, and nothing left out. */
import { describe, expect, it } from 'vitest';
import { dataFlows, leavesEea } from '../../../shared/domain/processing/data-flow.ts';
import {
  dataCategorySchema,
  processingActivitySchema,
  processorSchema,
  type Processor,
} from '../../../shared/domain/processing/processing-activity.ts';

const uuid = (n: number) => `0199b6f0-0000-7000-8000-0000000000${String(n).padStart(2, '0')}`;
const text = { fr: 'texte' };

const category = (n: number, name: string) =>
  dataCategorySchema.parse({ id: uuid(n), code: null, name: { fr: name }, isSpecial: false });
const names = category(1, 'Nom');
const health = category(2, 'Santé');
const categories = [names, health];

const recipient = (n: number, name: string, given: Partial<Record<keyof Processor, unknown>> = {}) =>
  processorSchema.parse({
    id: uuid(n),
    code: null,
    name,
    role: 'processor',
    service: text,
    countryCode: 'FR',
    safeguard: 'none-needed',
    address: null,
    email: null,
    website: null,
    source: null,
    categoryIds: [],
    ...given,
  });
const activity = (n: number, name: string, categoryIds: readonly string[], processorIds: readonly string[]) =>
  processingActivitySchema.parse({
    id: uuid(n),
    code: null,
    name: { fr: name },
    purpose: text,
    lawfulBasis: 'contract',
    basisDetail: null,
    isMarketing: false,
    persons: text,
    dataSource: null,
    security: null,
    automatedDecision: null,
    categoryIds,
    processorIds,
  });

function told(records: Parameters<typeof dataFlows>[0]): readonly string[] {
  return dataFlows(records).map(({ activity: purpose, category: data, recipient: to, place }) =>
    [purpose?.name.fr, data?.name.fr, to?.name, place === null ? undefined : (place.countryCode ?? '?')]
      .map((part) => part ?? '–')
      .join(' '),
  );
}

describe('dataFlows', () => {
  it('gives a recipient without categories of its own all data of the activity, and one with only its share', () => {
    const all = recipient(11, 'Tout');
    const part = recipient(12, 'Partie', { categoryIds: [names.id] });
    const orders = activity(21, 'Commandes', [names.id, health.id], [all.id, part.id]);
    expect(told({ activities: [orders], categories, processors: [all, part] })).toEqual([
      'Commandes Nom Tout FR',
      'Commandes Nom Partie FR',
      'Commandes Santé Tout FR',
    ]);
  });

  it('does not lead from one activity over common data to the recipients of another', () => {
    const [mine, theirs] = [recipient(11, 'Mien'), recipient(12, 'Leur')];
    const activities = [
      activity(21, 'Commandes', [names.id], [mine.id]),
      activity(22, 'Paie', [names.id], [theirs.id]),
    ];
    expect(told({ activities, categories: [names], processors: [mine, theirs] })).toEqual([
      'Commandes Nom Mien FR',
      'Paie Nom Leur FR',
    ]);
  });

  it('adds the countries of those who work for a recipient, each with their names', () => {
    const cloud = recipient(11, 'Nuage', {
      subProcessors: [
        { name: 'Loin', countryCode: 'US' },
        { name: 'Ici', countryCode: 'FR' },
        { name: 'Ailleurs', countryCode: 'US' },
        { name: 'Quelque part', countryCode: null },
      ],
    });
    const orders = activity(21, 'Commandes', [names.id], [cloud.id]);
    const flows = dataFlows({ activities: [orders], categories: [names], processors: [cloud] });
    expect(flows.map(({ place }) => place)).toEqual([
      { countryCode: 'FR', subProcessors: [] },
      { countryCode: 'US', subProcessors: ['Loin', 'Ailleurs'] },
      { countryCode: null, subProcessors: ['Quelque part'] },
    ]);
    expect(flows.map(leavesEea)).toEqual([false, true, true]);
  });

  it('shows what is unfinished: no data, nobody who receives it, nothing that uses it', () => {
    const lonely = recipient(11, 'Seul', { countryCode: null });
    const sharing = recipient(12, 'Autre', { categoryIds: [health.id] });
    const named = recipient(13, 'Nommé', { categoryIds: [health.id] });
    const activities = [
      activity(21, 'Vide', [], []),
      activity(22, 'Interne', [names.id], []),
      activity(23, 'Sans données', [], [named.id]),
    ];
    expect(
      told({
        activities,
        categories: [...categories, category(3, 'Oubliée')],
        processors: [lonely, sharing, named],
      }),
    ).toEqual([
      'Vide – – –',
      'Interne Nom – –',
      'Sans données – Nommé FR',
      '– Oubliée – –',
      '– – Seul ?',
      '– Santé Autre FR',
    ]);
  });

  it('has nothing to say of an empty record', () => {
    expect(dataFlows({ activities: [], categories: [], processors: [] })).toEqual([]);
  });
});
