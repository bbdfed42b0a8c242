/** Reads an incoming letter and proposes which rights it asks for, each with the words that led there; the user decides. */
import { rights, type Right } from '../request/right.ts';
import type { TextSpan } from '../text/text-span.ts';
import { askedRights, spanOf } from './asked-rights.ts';
import { detectLanguage } from './detect-language.ts';
import { letterLines } from './letter-lines.ts';
import { letterSentences, type Sentence } from './letter-sentences.ts';
import { isNote, readInOrder, type ReadSentence } from './read-in-order.ts';
import type { IntakeProposal, IntakeRemark, IntakeRemarkKind, RightProposal } from './right-proposal.ts';
import { settleRights, type AskedRight } from './settle-rights.ts';

/** Nobody writes a longer letter; what follows is not read, so that reading takes a bounded time whatever comes in. */
export const longestLetter = 100_000;

export function proposeRights(text: string): IntakeProposal {
  const letter = text.slice(0, longestLetter);
  const sentences = letterSentences(letter);
  const language = detectLanguage(sentences.flatMap(({ words }) => words));
  const read = readInOrder(sentences, language);
  const remarks = remarksOf(read);
  const asked = askedRights(read, isNoteOn(letter, sentences));
  const settled = settleRights(asked, new Set(remarks.map(({ kind }) => kind)));
  const proposals = inOrder(settled.map(toProposal));
  return {
    language,
    proposals,
    remarks: remarks.filter(
      (remark) => remark.kind !== 'newsletter-unsubscribe' || asksOnlyToLeave(proposals),
    ),
  };
}

/** "Effacez tout", above the message that it answers. */
function isNoteOn(letter: string, sentences: readonly Sentence[]): boolean {
  return isNote(sentences) && letterLines(letter).some(({ kind }) => kind === 'quoted');
}

function remarksOf(read: readonly ReadSentence[]): readonly IntakeRemark[] {
  const first = new Map<IntakeRemarkKind, TextSpan>();
  for (const { sentence, reading } of read)
    for (const { kind, first: from, last } of reading.remarks)
      if (!first.has(kind)) first.set(kind, spanOf(sentence, from, last));
  return [...first]
    .map(([kind, evidence]) => ({ kind, evidence }))
    .sort((a, b) => a.evidence.start - b.evidence.start);
}

/** Leaving a mailing is an objection or a withdrawal, never an erasure. */
function asksOnlyToLeave(proposals: readonly RightProposal[]): boolean {
  return (
    proposals.length > 0 &&
    proposals.every(({ right }) => right === 'marketing-objection' || right === 'consent-withdrawal')
  );
}

function toProposal({
  right,
  asked,
}: {
  readonly right: Right;
  readonly asked: readonly AskedRight[];
}): RightProposal {
  return {
    right,
    confidence: asked.some(({ isClear }) => isClear) ? 'clear' : 'possible',
    evidence: withoutOverlap(asked.map(({ evidence }) => evidence)),
  };
}

/** The longest of each group that overlaps, in the order of the text. */
function withoutOverlap(spans: readonly TextSpan[]): readonly TextSpan[] {
  const kept: TextSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = kept.at(-1);
    if (before === undefined || span.start >= before.end) kept.push(span);
    else if (span.end > before.end) kept[kept.length - 1] = { start: before.start, end: span.end };
  }
  return kept;
}

function inOrder(proposals: readonly RightProposal[]): readonly RightProposal[] {
  const startOf = ({ evidence }: RightProposal) => evidence[0]?.start ?? 0;
  return [...proposals].sort(
    (a, b) => startOf(a) - startOf(b) || rights.indexOf(a.right) - rights.indexOf(b.right),
  );
}
