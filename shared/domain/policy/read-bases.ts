/** Joins the lawful bases that a policy names with the purposes they are named for, in the sentence, the list entry or the heading. */
import type { Language } from '../language.ts';
import type { LawfulBasis } from '../processing/processing-activity.ts';
import type { PolicyPurpose } from './policy-codes.ts';
import { readClaims, type ReadClaim } from './read-claims.ts';
import type { SentenceReading } from './sentence-reading.ts';

export function readBases(readings: readonly SentenceReading[], language: Language): readonly ReadClaim[] {
  const claims = new Map(readings.map((reading) => [reading.sentence, readClaims([reading], language)]));
  return readings.flatMap(({ sentence, own }, index) => {
    const here = claims.get(sentence) ?? [];
    const bases = here.filter(({ claim }) => claim.kind === 'lawful-basis');
    if (bases.length === 0) return [];
    // "Gestion des commandes. Base légale : contrat."
    const before = readings[index - 1]?.sentence;
    const sameParagraph = before !== undefined && own.has('bases') && before.paragraph === sentence.paragraph;
    const above = [
      ...(sameParagraph ? [before] : []),
      sentence.intro,
      ...sentence.headings.toReversed(),
    ].flatMap((each) => (each === null ? [] : [claims.get(each) ?? []]));
    const purposes = [here, ...above].map(purposesOf).find((found) => found.length > 0) ?? [];
    if (purposes.length === 0) return bases;
    return bases.map((each) => ({
      ...each,
      claim:
        each.claim.kind === 'lawful-basis'
          ? { ...each.claim, purposes: likelyFor(each.claim.basis, purposes) }
          : each.claim,
    }));
  });
}

function purposesOf(claims: readonly ReadClaim[]): readonly PolicyPurpose[] {
  return [
    ...new Set(claims.flatMap(({ claim }) => (claim.kind === 'purpose' ? [claim.purpose] : []))),
  ].toSorted();
}

/** What each basis usually carries: where a sentence names several purposes, its basis is said of these. */
const usual: Readonly<Partial<Record<LawfulBasis, readonly PolicyPurpose[]>>> = {
  consent: [
    'newsletter',
    'marketing',
    'advertising',
    'statistics',
    'personalisation',
    'reviews',
    'contests',
    'health-file',
  ],
  contract: [
    'account',
    'orders',
    'service',
    'bookings',
    'quotes',
    'invoicing',
    'payment',
    'delivery',
    'after-sales',
    'customer-relation',
    'membership',
    'events',
  ],
  'legal-obligation': ['invoicing', 'accounting', 'legal-duties', 'health-file', 'privacy-requests'],
};

function likelyFor(basis: LawfulBasis, purposes: readonly PolicyPurpose[]): readonly PolicyPurpose[] {
  const likely = purposes.filter((each) => usual[basis]?.includes(each));
  return purposes.length > 1 && likely.length > 0 ? likely : purposes;
}
