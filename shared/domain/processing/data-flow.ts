/** The ways that data takes by the record: for which purpose, which data, to whom, into which country (GDPR Art. 30(1)(b) to (e)). */
import { isInEea } from '../authority/eea.ts';
import { recipientsOf } from '../subject/purposes-of-person.ts';
import type { DataCategory, ProcessingActivity, Processor } from './processing-activity.ts';

/** What the record does not say is null: an activity without data, data that nobody else receives, a recipient of whom no activity speaks. */
export interface DataFlow {
  readonly activity: ProcessingActivity | null;
  readonly category: DataCategory | null;
  readonly recipient: Processor | null;
  /** Null where nobody receives the data. */
  readonly place: FlowPlace | null;
}

export interface FlowPlace {
  /** Null while not known. */
  readonly countryCode: string | null;
  /** Art. 28(2): those who work there for the recipient; empty where it is there itself. */
  readonly subProcessors: readonly string[];
}

interface Records {
  readonly activities: readonly ProcessingActivity[];
  readonly categories: readonly DataCategory[];
  readonly processors: readonly Processor[];
}

/** Everything in the record stands in at least one of them, so that nothing is forgotten because nothing leads to it. */
export function dataFlows({ activities, categories, processors }: Records): readonly DataFlow[] {
  const used = activities.flatMap((activity) => flowsOf(activity, { activities, categories, processors }));
  const reached = new Set(used.flatMap(({ category, recipient }) => [category?.id, recipient?.id]));
  const receivers = processors.filter(({ id }) => !reached.has(id));
  const received = new Set(receivers.flatMap(({ categoryIds }) => categoryIds));
  const unused = categories.filter(({ id }) => !reached.has(id) && !received.has(id));
  return [
    ...used,
    ...unused.map((category) => ({ activity: null, category, recipient: null, place: null })),
    ...receivers.flatMap((recipient) => {
      const own = categories.filter(({ id }) => recipient.categoryIds.includes(id));
      return orNothing(own).flatMap((category) => toRecipient(null, category, recipient));
    }),
  ];
}

/** Art. 44; a country that nobody wrote down counts as one outside. */
export function leavesEea({ place }: DataFlow): boolean {
  return place !== null && (place.countryCode === null || !isInEea(place.countryCode));
}

function flowsOf(
  activity: ProcessingActivity,
  { activities, categories, processors }: Records,
): readonly DataFlow[] {
  const own = categories.filter(({ id }) => activity.categoryIds.includes(id));
  const flows = own.flatMap((category) => {
    const recipients = recipientsOf([activity], category.id, processors, activities);
    return recipients.length === 0
      ? [{ activity, category, recipient: null, place: null }]
      : recipients.flatMap((recipient) => toRecipient(activity, category, recipient));
  });
  const reached = new Set(flows.map(({ recipient }) => recipient?.id));
  const others = processors.filter(({ id }) => activity.processorIds.includes(id) && !reached.has(id));
  const withoutData = others.flatMap((recipient) => toRecipient(activity, null, recipient));
  const isBare = flows.length === 0 && withoutData.length === 0;
  return [
    ...flows,
    ...withoutData,
    ...(isBare ? [{ activity, category: null, recipient: null, place: null }] : []),
  ];
}

function toRecipient(
  activity: ProcessingActivity | null,
  category: DataCategory | null,
  recipient: Processor,
): readonly DataFlow[] {
  return placesOf(recipient).map((place) => ({ activity, category, recipient, place }));
}

/** Where the recipient is, and where those are who work for it. */
function placesOf({ countryCode, subProcessors }: Processor): readonly FlowPlace[] {
  const elsewhere = subProcessors.filter((each) => each.countryCode !== countryCode);
  const countries = [...new Set(elsewhere.map((each) => each.countryCode))];
  return [
    { countryCode, subProcessors: [] },
    ...countries.map((code) => ({
      countryCode: code,
      subProcessors: elsewhere.filter((each) => each.countryCode === code).map(({ name }) => name),
    })),
  ];
}

function orNothing<Item>(items: readonly Item[]): readonly (Item | null)[] {
  return items.length === 0 ? [null] : items;
}
