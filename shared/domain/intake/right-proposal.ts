/** What the reading of an incoming letter proposes: rights asked and other things said, each with the words that led there. */
import { z } from 'zod';
import { languageSchema } from '../language.ts';
import { rightSchema } from '../request/right.ts';

/** A `TextSpan` of the letter as it was read. */
const spanSchema = z
  .object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() })
  .readonly();

export const rightProposalSchema = z
  .object({
    right: rightSchema,
    /** `possible`: said in passing, under a condition, as a reminder, or in words that may mean something else. */
    confidence: z.enum(['clear', 'possible']),
    evidence: z.array(spanSchema).min(1).readonly(),
  })
  .readonly();
export type RightProposal = z.infer<typeof rightProposalSchema>;

export const intakeRemarkKinds = [
  /** Asks to leave a mailing and nothing more: no erasure. */
  'newsletter-unsubscribe',
  /** No longer wants the services: an erasure where the policy says so, otherwise the end of a contract. */
  'end-of-service',
  /** Ends, withdraws from or wants money back under a contract: no privacy request by itself. */
  'contract-cancellation',
  'complaint-threat',
  'deadline-named',
  'identity-enclosed',
  /** Asks for somebody else: as lawyer, association, parent or heir. */
  'mandate',
  'deceased',
  'minor',
  'authority-letter',
  /** A copy beyond the first, for which a fee may be asked (GDPR Art. 15(3)). */
  'further-copy',
  'wants-email',
  'wants-post',
  'wants-registered',
  /** Refers to an earlier request that is said to be unanswered. */
  'reminder',
] as const;

export const intakeRemarkSchema = z
  .object({ kind: z.enum(intakeRemarkKinds), evidence: spanSchema })
  .readonly();
export type IntakeRemark = z.infer<typeof intakeRemarkSchema>;
export type IntakeRemarkKind = IntakeRemark['kind'];

export const intakeProposalSchema = z
  .object({
    /** Null where too few words tell. */
    language: languageSchema.nullable(),
    /** In the order in which the letter says them. */
    proposals: z.array(rightProposalSchema).readonly(),
    remarks: z.array(intakeRemarkSchema).readonly(),
  })
  .readonly();
export type IntakeProposal = z.infer<typeof intakeProposalSchema>;
