/** Reads a published privacy policy: every claim it makes, with its sentences, and what Art. 13 asks for that it does not say. */
import { detectLanguage } from '../intake/detect-language.ts';
import type { Language } from '../language.ts';
import { findProviders, type KnownProvider } from './find-providers.ts';
import { findMissing } from './find-missing.ts';
import type { FindingClaim, PolicyEvidence, PolicyFinding, PolicyReading } from './policy-finding.ts';
import { mostSentences, policySentences } from './policy-text.ts';
import { readAuthority } from './read-authority.ts';
import { readBases } from './read-bases.ts';
import { readChannels } from './read-channels.ts';
import { readClaims, type ReadClaim } from './read-claims.ts';
import { readController } from './read-controller.ts';
import { readDates, readPromisedDays } from './read-promised-days.ts';
import { readRetention } from './read-retention.ts';
import { readSentences } from './sentence-reading.ts';

export type { KnownProvider } from './find-providers.ts';

/** The longest policies have a third of this; what follows is not read, so that reading takes a bounded time whatever comes in. */
export const longestPolicy = 200_000;
/** Sentences kept for one claim. */
const mostEvidence = 8;
const longestQuote = 1_000;

export function readPolicy(text: string, directory: readonly KnownProvider[]): PolicyReading {
  const policy = text.slice(0, longestPolicy);
  const sentences = policySentences(policy);
  const language = detectLanguage(sentences.slice(0, 2_000).flatMap(({ words }) => words));
  const spoken: Language = language ?? 'fr';
  const readings = readSentences(sentences, spoken);
  const claims = [
    ...readController(policy, sentences),
    ...readClaims(readings, spoken).filter(({ claim }) => claim.kind !== 'lawful-basis'),
    ...readBases(readings, spoken),
    ...readChannels(policy, readings),
    ...readRetention(policy, readings, spoken),
    ...readPromisedDays(policy, readings),
    ...readDates(policy, readings),
    ...readAuthority(policy, readings),
    ...findProviders(policy, readings, directory, spoken),
  ];
  const findings = settled(merged(policy, oneNameEach(claims)));
  return {
    language,
    findings,
    missing: findMissing(findings),
    isCut: text.length > longestPolicy || sentences.length >= mostSentences,
  };
}

/** Google and Google Analytics are one provider: under the name by which the policy first names it. */
function oneNameEach(claims: readonly ReadClaim[]): readonly ReadClaim[] {
  const names = new Map<string, string>();
  for (const { claim } of claims)
    if (claim.kind === 'processor' && claim.code !== null && !names.has(claim.code))
      names.set(claim.code, claim.name);
  return claims.map((each) =>
    each.claim.kind === 'processor' && each.claim.code !== null
      ? { ...each, claim: { ...each.claim, name: names.get(each.claim.code) ?? each.claim.name } }
      : each,
  );
}

/** The same claim once, with all its sentences. */
function merged(text: string, claims: readonly ReadClaim[]): readonly PolicyFinding[] {
  const byClaim = new Map<string, { readonly claim: FindingClaim; readonly found: ReadClaim[] }>();
  for (const each of claims) {
    const key = JSON.stringify(each.claim);
    const known = byClaim.get(key);
    if (known === undefined) byClaim.set(key, { claim: each.claim, found: [each] });
    else known.found.push(each);
  }
  return [...byClaim.values()]
    .map(({ claim, found }): PolicyFinding => ({
      claim,
      confidence: found.some(({ confidence }) => confidence === 'clear') ? 'clear' : 'possible',
      evidence: evidenceOf(text, found),
    }))
    .toSorted((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

function evidenceOf(text: string, same: readonly ReadClaim[]): readonly PolicyEvidence[] {
  const clear = same.filter(({ confidence }) => confidence === 'clear');
  const sentences = new Map(
    (clear.length === 0 ? same : clear).map(({ sentence }) => [sentence.start, sentence]),
  );
  return [...sentences.values()]
    .toSorted((a, b) => a.start - b.start)
    .slice(0, mostEvidence)
    .map(({ start, end }) => ({
      start,
      end,
      sentence: text.slice(start, Math.min(end, start + longestQuote)),
    }));
}

function isAllWithin(evidence: readonly PolicyEvidence[], other: PolicyFinding | undefined): boolean {
  return (
    other !== undefined && evidence.every(({ start }) => other.evidence.some((each) => each.start === start))
  );
}

/** Where a policy says a thing and its contrary in the same words of a list, what is more closely said stands. */
function settled(findings: readonly PolicyFinding[]): readonly PolicyFinding[] {
  const has = (wanted: (claim: FindingClaim) => boolean) => findings.some(({ claim }) => wanted(claim));
  const never = has((claim) => claim.kind === 'marketing' && claim.promise === 'never');
  return findings.filter(({ claim, confidence, evidence }) => {
    // "Nous n'envoyons pas de newsletter": no purpose, unless said elsewhere.
    if (claim.kind === 'automated-decision' && claim.isTaken)
      return !has((other) => other.kind === 'automated-decision' && !other.isTaken);
    // "Un justificatif en cas de doute" is asked on doubt only.
    if (claim.kind === 'identity-rule' && claim.rule === 'identity-copy')
      return !isAllWithin(
        evidence,
        findings.find(({ claim: other }) => other.kind === 'identity-rule' && other.rule === 'on-doubt'),
      );
    if (claim.kind === 'cookies' && claim.use === 'not-used')
      return !has((other) => other.kind === 'cookies' && other.use !== 'not-used');
    if (claim.kind === 'recipient' && claim.isDenied)
      return !has(
        (other) => other.kind === 'recipient' && other.recipient === claim.recipient && !other.isDenied,
      );
    if (claim.kind === 'marketing' && claim.promise === 'newsletter' && never)
      return confidence === 'clear' && evidence.length > 0;
    return true;
  });
}
