/** The sheet of GDPR Art. 12(5), as the evidence file shows it to an authority. */
import type { ReportBlock } from '../letters/report.ts';
import { facts, heading, linesOf, note } from './blocks.ts';
import type { EvidenceExcess, EvidenceScribe } from './evidence-facts.ts';

export function excessBlocks(
  excess: EvidenceExcess | null,
  { say, day, date, text }: EvidenceScribe,
): readonly ReportBlock[] {
  if (excess === null) return [];
  const words = text.excess;
  const earlier = excess.earlier.map(({ reference, receivedOn, rights }) =>
    say(words.earlierRequest, { reference, date: date(receivedOn), rights }),
  );
  return [
    heading(1, say(words.heading)),
    facts(
      [say(words.claims), linesOf(excess.claims)],
      [say(words.circumstances), excess.circumstances],
      [say(words.evidence), excess.evidence],
      [say(words.intent), excess.intent],
      [say(words.triedInstead), excess.triedInstead],
      [say(words.earlier), earlier.length === 0 ? say(words.noEarlier) : linesOf(earlier)],
      [say(words.decidedBy), excess.decidedBy],
      [say(words.decidedOn), day(excess.decidedOn)],
    ),
    note(say(words.note)),
  ];
}
