/** Reads the numbers of a policy that are no retention: the time to answer, the 72 hours of a breach, the age of minors, its dates. */
import { findDates } from '../intake/find-dates.ts';
import { foldText } from '../text/fold-text.ts';
import { findDurations, type FoundDuration } from './find-durations.ts';
import type { ClaimOf } from './policy-finding.ts';
import type { ReadClaim } from './read-claims.ts';
import type { SentenceReading } from './sentence-reading.ts';

const answering =
  /\b(?:repon(?:d|s)\w*|reponse|prise en compte|traite(?:r|e|rons|ons)?\b.{0,40}demande|demande.{0,60}traitee|donn\w+ suite|delai (?:de|d')? ?reponse|satisf\w+.{0,20}demande|antwoord\w*|gevolg|respond|reply|answer)/;
const promising =
  /\b(?:repondons|repondrons|repondre|delai (?:de|d')? ?reponse|wij antwoorden|we antwoorden|antwoorden wij|antwoorden we|beantwoorden|(?:we|will) (?:answer|reply|respond))\b/;
const reception = /\b(?:reception|reçue?|recue?|receipt|ontvangst)\b/;
const reasonable =
  /\b(?:delais? raisonnables?|meilleurs? delais?|plus brefs delais|brefs delais|aussi (?:vite|rapidement) que possible|rapidement|redelijke termijn|zo snel mogelijk|reasonable (?:time|period|delay)|as soon as possible)\b/;
const ages =
  /\b(?:moins de|ages? de|agees? de|inferieur a|avant(?: l'age de)?|sous l'age de|d'au moins|plus de|jonger dan|onder de|under(?: the age of)?|least)\s+(\d{1,2})\s*(?:ans|jaar|years)?/;
const threshold = /\b(?:risque|susceptibles? d|impact|grave|risico|risk)\b/;
const someone =
  /\b(?:vous (?:serez|informer|avertir|tenu)|serez|personnes concernees|utilisateurs concernes|clients concernes|vous en inform|betrokkene|you will)\b/;
const authorityWords = /\b(?:cnil|autorite|apd|gba|autoriteit|authority)\b/;

export function readPromisedDays(text: string, readings: readonly SentenceReading[]): readonly ReadClaim[] {
  return readings.flatMap((reading) => {
    const { sentence } = reading;
    if (sentence.isHeading) return [];
    const raw = text.slice(sentence.start, sentence.end);
    const folded = foldText(raw);
    const claims = [
      deadlineOf(folded, raw, reading),
      breachOf(folded, raw, reading),
      minorsOf(folded, reading),
    ];
    return claims.flatMap((claim) =>
      claim === null ? [] : [{ claim, confidence: 'clear' as const, sentence }],
    );
  });
}

function deadlineOf(
  folded: string,
  raw: string,
  { own, topics }: SentenceReading,
): ClaimOf<'answer-deadline'> | null {
  if (own.has('breach') || own.has('cookies')) return null;
  const isAnswer = answering.test(folded) || (own.has('request') && reception.test(folded));
  const isAboutRequest =
    topics.has('rights') || own.has('request') || /\b(?:repon|antwoord|respon|repl|answer)/.test(folded);
  // "Copies jointes aux réponses : trois mois" stands in a list of what is kept for how long.
  if (topics.has('retention') && !promising.test(folded)) return null;
  const keeps = /\b(?:conserv|stock|archiv|bewaar|keep|retain)/.test(folded);
  if (isAnswer && isAboutRequest && !keeps) {
    const [first] = findDurations(raw).toSorted((a, b) => lengthOf(a) - lengthOf(b));
    const within = first === undefined ? null : promised(first);
    if (within !== null) return { kind: 'answer-deadline', within };
    if (/\bdans le mois\b/.test(folded))
      return { kind: 'answer-deadline', within: { unit: 'months', count: 1 } };
  }
  const acts = isAnswer || /\b(?:efface|effacer|corrig|rectifi|supprim)/.test(folded);
  return reasonable.test(folded) && acts && (topics.has('rights') || isAnswer)
    ? { kind: 'answer-deadline', within: null }
    : null;
}

function promised({ unit, count }: FoundDuration): ClaimOf<'answer-deadline'>['within'] {
  switch (unit) {
    case 'hours':
      return { unit: 'days', count: Math.max(1, Math.ceil(count / 24)) };
    case 'weeks':
      return count > 52 ? null : { unit: 'days', count: 7 * count };
    case 'days':
    case 'months':
    case 'working-days':
      return count > 366 ? null : { unit, count };
    case 'years':
      return null;
  }
}

const daysOf = { hours: 1 / 24, days: 1, 'working-days': 1.4, weeks: 7, months: 30, years: 365 } as const;

function lengthOf({ unit, count }: FoundDuration): number {
  return daysOf[unit] * count;
}

function breachOf(folded: string, raw: string, { own, topics }: SentenceReading): ClaimOf<'breach'> | null {
  if (!own.has('breach') && !topics.has('breach')) return null;
  const hours = findDurations(raw).find(({ unit }) => unit === 'hours')?.count ?? null;
  const isTelling =
    /\b(?:notif[iy]|inform|avert|signal|declar|tenu|prevenu|prevenir|communiqu|meld|breng|tell)\w*/.test(
      folded,
    );
  if (!isTelling) return null;
  const toAuthority = authorityWords.test(folded);
  const toPersons = someone.test(folded) || /\b(?:vous|u|you)\b/.test(folded.replace(/vos|votre/g, ''));
  if (!toAuthority && !toPersons) return null;
  const tells = toAuthority && toPersons ? 'both' : toAuthority ? 'authority' : 'persons';
  return { kind: 'breach', withinHours: hours, hasThreshold: threshold.test(folded), tells };
}

function minorsOf(folded: string, { own, topics }: SentenceReading): ClaimOf<'minors'> | null {
  if (!own.has('minors') && !topics.has('minors')) return null;
  const age = Number(ages.exec(folded)?.[1] ?? /\b(\d{2}) (?:ans|jaar|years)\b/.exec(folded)?.[1] ?? 0);
  if (age >= 10 && age <= 21) return { kind: 'minors', age };
  return own.has('minors') &&
    /\b(?:mineurs?|minderjarigen?|minors?|enfants? de moins)\b/.test(folded) &&
    !/\bage\b/.test(folded)
    ? { kind: 'minors', age: null }
    : null;
}

const updating =
  /\b(?:mise? a jour|misea jour|modifie\w*|actualise\w*|derniere (?:version|modification|revision|mise)|revise\w*|laatst|bijgewerkt|updated|last)\b/;
const inForce = /\b(?:vigueur|applicable|valable|validite|effet|application|in werking|effective)\b/;
const version = /\b(?:date|version|versie)\b/;
/** The laws that policies cite are dated too. */
const otherDate =
  /\b(?:loi|reglement|directive|arrete|decret|ordonnance|wet|verordening|act|regulation|rgpd|gdpr|parlement|conseil|commande|contraignant)\b/;

/** In the title, at the end, or where a sentence says what the date is. */
export function readDates(text: string, readings: readonly SentenceReading[]): readonly ReadClaim[] {
  return readings.flatMap(({ sentence, own }) => {
    const raw = text.slice(sentence.start, sentence.end);
    if (raw.length > 400) return [];
    const dates = findDates(raw);
    return dates.flatMap(({ on, span }): readonly ReadClaim[] => {
      const before = foldText(raw.slice(Math.max(0, span.start - 110), span.start));
      const isShort = sentence.words.length <= 14;
      const date = updating.test(before)
        ? 'updated'
        : inForce.test(before)
          ? 'in-force'
          : (isShort && version.test(before)) || (isShort && own.has('changes'))
            ? 'version'
            : null;
      if (date === null || otherDate.test(before)) return [];
      return [{ claim: { kind: 'policy-date', on, date }, confidence: 'clear', sentence }];
    });
  });
}
