/** Joins the lawful bases that a policy names with the purposes they are named for, in the sentence, the list entry or the heading. */
import type { Language } from '../language.ts';
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
      claim: each.claim.kind === 'lawful-basis' ? { ...each.claim, purposes } : each.claim,
    }));
  });
}

function purposesOf(claims: readonly ReadClaim[]): readonly PolicyPurpose[] {
  return [
    ...new Set(claims.flatMap(({ claim }) => (claim.kind === 'purpose' ? [claim.purpose] : []))),
  ].toSorted();
}
