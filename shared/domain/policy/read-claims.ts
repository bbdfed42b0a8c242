/** Applies the rules to the sentences of a policy: which claims they make, which they deny, and how sure that is. */
import type { Language } from '../language.ts';
import { isDenied } from './denial.ts';
import type { FindingClaim, PolicyFinding } from './policy-finding.ts';
import type { PolicySentence } from './policy-text.ts';
import type { PolicyRule, PolicyTopic } from './rules/policy-rule.ts';
import { foundAs, type FoundAs, type SentenceReading } from './sentence-reading.ts';

/** What a reader found in one sentence. */
export interface ReadClaim {
  readonly claim: FindingClaim;
  readonly confidence: PolicyFinding['confidence'];
  readonly sentence: PolicySentence;
}

export function readClaims(readings: readonly SentenceReading[], language: Language): readonly ReadClaim[] {
  return readings.flatMap((reading) => {
    const spoken = longestOfEach(foundAs(reading, 'rule')).map((each) => ({
      each,
      denied: deniedIn(each, reading, language),
    }));
    // "Quant à vos données bancaires, nous n'en conservons aucune": the denial speaks of both mentions.
    const denied = new Set(spoken.flatMap(({ each, denied: is }) => (is ? [each.meaning.rule] : [])));
    return spoken.flatMap(
      ({ each }) => claimOf(each.meaning.rule, denied.has(each.meaning.rule), reading) ?? [],
    );
  });
}

function deniedIn(
  { meaning: { rule }, first, last }: FoundAs<'rule'>,
  { sentence }: SentenceReading,
  language: Language,
): boolean {
  if (rule.ignoresDenial === true && rule.needsDenial !== true) return false;
  return isDenied(sentence.words, first, last, language);
}

function claimOf(
  rule: PolicyRule,
  denied: boolean,
  { sentence, own, topics }: SentenceReading,
): ReadClaim | null {
  if (own.has('defining') && rule.claim.kind !== 'controller-name') return null;
  if (sentence.isHeading && rule.inHeadings !== true) return null;
  if (rule.needs !== undefined && !rule.needs.some((topic) => topics.has(topic))) return null;
  if (rule.needsHere !== undefined && !rule.needsHere.some((topic) => own.has(topic))) return null;
  if (rule.unless?.some((topic: PolicyTopic) => own.has(topic)) === true) return null;
  if (rule.unlessAround?.some((topic: PolicyTopic) => topics.has(topic)) === true) return null;
  const claim =
    rule.needsDenial === true ? (denied ? rule.claim : undefined) : denied ? rule.whenDenied : rule.claim;
  if (claim === undefined) return null;
  const isSure = rule.isOnlyPossible !== true && !sentence.isHeading;
  return { claim, confidence: isSure ? 'clear' : 'possible', sentence };
}

/** The same rule may be found several times over: the denial that one of them meets holds for those within it. */
function longestOfEach(found: readonly FoundAs<'rule'>[]): readonly FoundAs<'rule'>[] {
  return found.filter(
    (each) =>
      !found.some(
        (other) =>
          other !== each &&
          other.meaning.rule === each.meaning.rule &&
          other.first <= each.first &&
          other.last >= each.last &&
          other.last - other.first > each.last - each.first,
      ),
  );
}
