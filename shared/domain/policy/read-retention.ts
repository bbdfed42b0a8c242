/** Reads retention rules: a duration, what it starts from and what it is about; or criteria; or the law alone. */
import type { Language } from '../language.ts';
import type { StartEvent } from '../retention/retention-rule.ts';
import { findDurations, type FoundDuration } from './find-durations.ts';
import type { RetentionSubject } from './policy-codes.ts';
import type { ClaimOf } from './policy-finding.ts';
import { isDenied } from './denial.ts';
import type { ReadClaim } from './read-claims.ts';
import type { RetentionCue } from './rules/retention-cues.ts';
import { foundAs, type FoundAs, type SentenceReading } from './sentence-reading.ts';

type Retention = ClaimOf<'retention'>;

/** A stretch of a sentence, in words, that speaks of one period. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly duration: FoundDuration | null;
  /** The word that the duration begins at. */
  readonly at: number;
}

export function readRetention(
  text: string,
  readings: readonly SentenceReading[],
  language: Language,
): readonly ReadClaim[] {
  const bySentence = new Map(readings.map((reading) => [reading.sentence, reading]));
  return readings.flatMap((reading) => {
    const { sentence, topics, own } = reading;
    if (sentence.isHeading || own.has('defining') || !topics.has('retention')) return [];
    // What stands before a semicolon of the same paragraph has a subject of its own.
    const intro =
      sentence.intro === null || sentence.intro.paragraph === sentence.paragraph ? [] : [sentence.intro];
    const above = [...sentence.headings, ...intro].flatMap((each) => bySentence.get(each) ?? []);
    return stretchesOf(text, reading).flatMap((stretch) => claimOf(stretch, reading, above, language));
  });
}

/** In words. */
const shortEntry = 25;

function claimOf(
  stretch: Stretch,
  reading: SentenceReading,
  above: readonly SentenceReading[],
  language: Language,
): readonly ReadClaim[] {
  const { sentence, own, topics } = reading;
  const cues = cuesIn(reading, stretch);
  const subjects = subjectsOf(reading, stretch, above);
  const make = (claim: Omit<Retention, 'kind' | 'subjects'>, isClear: boolean): readonly ReadClaim[] => [
    {
      claim: { kind: 'retention', subjects, ...claim },
      confidence: isClear ? 'clear' : 'possible',
      sentence,
    },
  ];
  if (stretch.duration !== null) {
    if (cues.has('other-duration')) return [];
    const duration = keptFor(stretch.duration);
    if (duration === null) return [];
    if (subjects.includes('cookies') && topics.has('cookies')) {
      return [{ claim: { kind: 'cookie-limit', duration }, confidence: 'clear', sentence }];
    }
    // "Tant que vous êtes client, puis cinq ans".
    const said =
      eventNear(reading, stretch) ??
      (cues.has('during-relation') ? 'relation-ended' : cues.has('during-account') ? 'account-closed' : null);
    // Images are recorded, other data is collected.
    const startEvent = said === 'collected' && subjects.includes('images') ? 'recorded' : said;
    if (cues.has('since') && startEvent === null) return [];
    const countsFrom = cues.has('next-january') ? 'next-1-january' : 'event';
    const stated = make(
      { basis: 'period', duration, startEvent, countsFrom },
      own.has('retention') || subjects.length > 0,
    );
    // "Jusqu'à sa suppression ou trois ans d'inactivité".
    const isEither =
      sentence.words[stretch.at - 1]?.folded === 'ou' &&
      (cues.has('during-account') || cues.has('until-stop'));
    if (!isEither) return stated;
    const until = {
      duration: { unit: 'days', count: 0 },
      startEvent: subjects.includes('account') ? 'account-closed' : 'until-person-says-stop',
    } as const;
    return [...make({ basis: 'period', ...until, countsFrom: 'event' }, true), ...stated];
  }
  // "Pièces comptables : délai légal", under a heading on how long.
  if (!own.has('retention') && sentence.intro === null && sentence.words.length > shortEntry) return [];
  const event = { duration: null, startEvent: null, countsFrom: 'event' } as const;
  if (own.has('rights') && !above.some((each) => each.own.has('retention'))) return [];
  if (cues.has('criteria-named')) return make({ basis: 'criteria', ...event }, own.has('retention'));
  if (cues.has('forever'))
    return make(
      {
        basis: 'period',
        duration: { unit: 'indefinite', criterion: null },
        startEvent: null,
        countsFrom: 'event',
      },
      own.has('retention'),
    );
  if (
    cues.has('criteria') &&
    comesBefore(reading, 'criteria', ['during-relation', 'during-account', 'until-stop']) &&
    !isDeniedKeeping(reading, language)
  )
    return make({ basis: 'criteria', ...event }, own.has('retention'));
  const until = cues.has('during-account')
    ? 'account-closed'
    : cues.has('during-relation')
      ? 'relation-ended'
      : cues.has('until-stop')
        ? 'until-person-says-stop'
        : null;
  if (until !== null) {
    const duration = { unit: 'days', count: 0 } as const;
    return make({ basis: 'period', duration, startEvent: until, countsFrom: 'event' }, own.has('retention'));
  }
  if (cues.has('law')) return make({ basis: 'law', ...event }, own.has('retention'));
  if (cues.has('criteria') && !isDeniedKeeping(reading, language))
    return make({ basis: 'criteria', ...event }, own.has('retention'));
  return [];
}

/** Clearly before, in words: "le temps nécessaire …, pendant la durée de notre relation"; not "aussi longtemps que vous êtes client". */
function comesBefore(reading: SentenceReading, cue: RetentionCue, others: readonly RetentionCue[]): boolean {
  const found = foundAs(reading, 'cue');
  if (!found.some(({ meaning }) => others.includes(meaning.cue))) return false;
  const first = found.find(({ meaning }) => meaning.cue === cue)?.last ?? Infinity;
  return found.every(({ meaning, first: other }) => !others.includes(meaning.cue) || other > first + 3);
}

/** "Nous ne conservons pas …": nothing is kept, so nothing is said of how long; "pas plus longtemps que" is a limit. */
function isDeniedKeeping(reading: SentenceReading, language: Language): boolean {
  const { words } = reading.sentence;
  const keeping = foundAs(reading, 'topic').find(({ meaning }) => meaning.topic === 'retention');
  const isLimit = words.some(({ folded }, at) => folded === 'longtemps' && words[at - 1]?.folded === 'plus');
  return keeping !== undefined && !isLimit && isDenied(words, keeping.first, keeping.last, language);
}

function keptFor({ unit, count }: FoundDuration): Retention['duration'] {
  switch (unit) {
    case 'hours':
      return count % 24 === 0 ? { unit: 'days', count: count / 24 } : null;
    case 'days':
    case 'working-days':
      return { unit: 'days', count };
    case 'weeks':
      return { unit: 'days', count: 7 * count };
    case 'months':
      return { unit: 'months', count };
    case 'years':
      return count > 100 ? null : { unit: 'years', count };
  }
}

/** One stretch per duration; where two follow each other they part at the comma or the "et" between them. */
function stretchesOf(text: string, { sentence: { start, end, words } }: SentenceReading): readonly Stretch[] {
  const durations = findDurations(text.slice(start, end)).map((found) => ({
    ...found,
    at: words.findIndex((word) => word.end > start + found.start),
    behind: words.findLastIndex((word) => word.start < start + found.end),
  }));
  if (durations.length === 0) return [{ from: 0, to: words.length - 1, duration: null, at: 0 }];
  const borders = durations.slice(1).map((next, index) => {
    const from = (durations[index]?.behind ?? 0) + 1;
    for (let at = next.at; at > from; at -= 1)
      if (words[at]?.afterComma === true || /^(?:et|puis|and|en)$/.test(words[at]?.folded ?? '')) return at;
    return from;
  });
  return durations.map((duration, index) => ({
    from: index === 0 ? 0 : (borders[index - 1] ?? 0),
    to: (borders[index] ?? words.length) - 1,
    duration,
    at: duration.at,
  }));
}

function within<Each extends { readonly first: number; readonly last: number }>(
  found: readonly Each[],
  { from, to }: Stretch,
): readonly Each[] {
  return found.filter(({ first, last }) => first >= from && last <= to);
}

function cuesIn(reading: SentenceReading, stretch: Stretch): ReadonlySet<RetentionCue> {
  return new Set(within(foundAs(reading, 'cue'), stretch).map(({ meaning }) => meaning.cue));
}

/** What follows the duration ("à compter de …"), before what stands before it ("la relation … plus trois ans"). */
function eventNear(reading: SentenceReading, stretch: Stretch): StartEvent | null {
  const events = within(foundAs(reading, 'event'), stretch);
  const behind = events.filter(({ first }) => first > stretch.at);
  const nearest = (found: readonly FoundAs<'event'>[], distance: (each: FoundAs<'event'>) => number) =>
    found.toSorted((a, b) => distance(a) - distance(b) || b.last - b.first - (a.last - a.first))[0]?.meaning
      .event;
  return nearest(behind, ({ first }) => first) ?? nearest(events, ({ last }) => stretch.at - last) ?? null;
}

/** In the stretch; otherwise in the sentence where it holds one duration, the beginning of the list, the heading. */
function subjectsOf(
  reading: SentenceReading,
  stretch: Stretch,
  above: readonly SentenceReading[],
): readonly RetentionSubject[] {
  const named = (each: SentenceReading, part: Stretch | null): readonly RetentionSubject[] => {
    const events = foundAs(each, 'event');
    const found = foundAs(each, 'subject');
    // "Demandes relatives à la protection des données" are no messages.
    // "…, sauf obligation comptable": what is excepted is not what the period is about.
    const excepted = foundAs(each, 'topic').find(
      ({ meaning, first }) => meaning.topic === 'excepting' && first > stretch.at,
    );
    const subjects = found.filter(
      ({ meaning, first, last }) =>
        !(part !== null && excepted !== undefined && first > excepted.first) &&
        // "Adresse IP : 30 jours, cookies de session": the cookies come after it.
        !(
          part !== null &&
          meaning.subject === 'cookies' &&
          first > part.at &&
          found.some((other) => other.meaning.subject !== 'cookies' && other.last < part.at)
        ) &&
        !events.some((event) => event.first <= first && event.last >= last) &&
        !found.some(
          (other) => other.first <= first && other.last >= last && other.last - other.first > last - first,
        ),
    );
    return [
      ...new Set((part === null ? subjects : within(subjects, part)).map(({ meaning }) => meaning.subject)),
    ];
  };
  const here = named(reading, stretch);
  if (here.length > 0) return here;
  for (const each of above.toReversed()) {
    const subjects = named(each, null);
    if (subjects.length > 0) return subjects;
  }
  return [];
}
