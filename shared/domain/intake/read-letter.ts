/** What an incoming letter says, over all its parts: a mail, what was forwarded with it, letters attached to it. */
import { z } from 'zod';
import { languageSchema, type Language } from '../language.ts';
import { rightSchema } from '../request/right.ts';
import type { TextSpan } from '../text/text-span.ts';
import { proposeRights } from './propose-rights.ts';
import { intakeRemarkKinds, type IntakeProposal } from './right-proposal.ts';

/** Words of the letter, with their place in its whole text. */
export const quoteSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative(), words: z.string() })
  .readonly();
export type Quote = z.infer<typeof quoteSchema>;

export const proposedRightSchema = z
  .object({
    right: rightSchema,
    confidence: z.enum(['clear', 'possible']),
    /** `promise`: the published policy says that these words count as this right. */
    because: z.enum(['words', 'promise']),
    evidence: z.array(quoteSchema).min(1).readonly(),
  })
  .readonly();
export type ProposedRight = z.infer<typeof proposedRightSchema>;

export const quotedRemarkSchema = z
  .object({
    /** `no-right-after-death`: asked of a controller whose law knows no such right. */
    kind: z.enum([...intakeRemarkKinds, 'no-right-after-death']),
    evidence: quoteSchema,
  })
  .readonly();
export type QuotedRemark = z.infer<typeof quotedRemarkSchema>;

/** A part with the name of the file it stands in; null for the letter itself. */
export interface LetterPart {
  readonly name: string | null;
  readonly text: string;
}

export interface LetterReading {
  readonly text: string;
  readonly language: Language | null;
  readonly proposals: readonly ProposedRight[];
  readonly remarks: readonly QuotedRemark[];
}

export interface PolicyPromises {
  /** P3.26: "I no longer want your services" counts as a request for erasure. */
  readonly endOfServiceMeansErasure: boolean;
}

/** Quotations are cut here; their place still tells all. */
const longestQuote = 300;

export function readLetter(parts: readonly LetterPart[], promises: PolicyPromises): LetterReading {
  const texts = parts.map(({ name, text }) => (name === null ? text : `— ${name} —\n\n${text}`));
  const whole = texts.join('\n\n');
  const read = texts.map(proposeRights);
  const starts = texts.map((_, index) => texts.slice(0, index).join('').length + 2 * index);
  const quote = ({ start, end }: TextSpan, part: number): Quote => {
    const at = starts[part] ?? 0;
    const words = whole.slice(at + start, Math.min(at + end, at + start + longestQuote));
    return { start: at + start, end: at + end, words: words.replace(/\s+/g, ' ').trim() };
  };
  const remarks = read.flatMap((each, part) =>
    each.remarks.map(({ kind, evidence }) => ({ kind, evidence: quote(evidence, part) })),
  );
  const proposals = merged(
    read.flatMap((each, part) =>
      each.proposals.map(({ right, confidence, evidence }) => ({
        right,
        confidence,
        because: 'words' as const,
        evidence: evidence.map((span) => quote(span, part)),
      })),
    ),
  );
  return {
    text: whole,
    language: languageOf(read),
    proposals: promises.endOfServiceMeansErasure ? withPromise(proposals, remarks) : proposals,
    remarks: remarks.filter(({ kind }, index) => remarks.findIndex((each) => each.kind === kind) === index),
  };
}

/** What two parts ask is asked once, clear where one of them is. */
function merged(proposals: readonly ProposedRight[]): readonly ProposedRight[] {
  const byRight = new Map<string, ProposedRight>();
  for (const proposal of proposals) {
    const before = byRight.get(proposal.right);
    byRight.set(
      proposal.right,
      before === undefined
        ? proposal
        : {
            ...before,
            confidence: before.confidence === 'clear' ? 'clear' : proposal.confidence,
            evidence: [...before.evidence, ...proposal.evidence],
          },
    );
  }
  return [...byRight.values()];
}

function withPromise(
  proposals: readonly ProposedRight[],
  remarks: readonly QuotedRemark[],
): readonly ProposedRight[] {
  const ended = remarks.find(({ kind }) => kind === 'end-of-service');
  if (ended === undefined || proposals.some(({ right }) => right === 'erasure')) return proposals;
  return [
    ...proposals,
    { right: 'erasure', confidence: 'possible', because: 'promise', evidence: [ended.evidence] },
  ];
}

/** The letter's own language before that of what came along. */
function languageOf(read: readonly IntakeProposal[]): Language | null {
  return languageSchema.nullable().parse(read.find(({ language }) => language !== null)?.language ?? null);
}
