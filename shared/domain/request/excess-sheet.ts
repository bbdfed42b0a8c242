/**
 * The sheet of GDPR Art. 12(5): why a request is held to be unfounded or excessive, and what shows it. The controller bears the
 * proof; nothing in a request makes the app call it so.
 */
import { z } from 'zod';
import { localDateSchema } from '../local-date.ts';
import { earlierRequestSchema } from './earlier-request.ts';
import type { RefusalReason, RequestRight } from './request.ts';
import { needsReason } from './right.ts';

/** What a refusal or a fee rests on: "manifestly unfounded or excessive". */
const excessGrounds = ['unfounded', 'excessive'] as const;
export const excessGroundSchema = z.enum(excessGrounds);
export type ExcessGround = z.infer<typeof excessGroundSchema>;

/** What the controller claims; a repetition (12(5): "in particular") and an abuse are ways of being excessive. */
export const excessClaims = ['unfounded', 'excessive', 'repetitive', 'abuse'] as const;
const excessClaimSchema = z.enum(excessClaims);
export type ExcessClaim = z.infer<typeof excessClaimSchema>;

/** An A4 page and a half of small print: more is an attachment. */
export const longestProof = 4000;
const words = z.string().trim().min(1).max(longestProof);

const fields = {
  claims: z
    .array(excessClaimSchema)
    .min(1)
    .max(excessClaims.length)
    .refine((claims) => new Set(claims).size === claims.length)
    .readonly(),
  /** What happened, when, how often. */
  circumstances: words,
  /** What shows it: letters, logs, attachments of the request. */
  evidence: words,
  /** What shows that the person meant to abuse: C-526/24. */
  intent: words.nullable(),
  /** What was offered before: a narrower request, a call, a reminder of the answer already given. */
  triedInstead: words.nullable(),
  decidedBy: z.string().trim().min(1).max(200),
  decidedOn: localDateSchema,
};

interface Claimed {
  readonly claims: readonly ExcessClaim[];
  readonly intent: string | null;
}

/** An abuse is claimed of an intention: without what shows it, the claim is empty (C-526/24). */
export function lacksIntent({ claims, intent }: Claimed): boolean {
  return claims.includes('abuse') && intent === null;
}

const intentShown = { error: 'intent', path: ['intent'] };

/** As the user writes it. */
export const excessSheetFieldsSchema = z
  .object(fields)
  .refine((sheet) => !lacksIntent(sheet), intentShown)
  .readonly();
export type ExcessSheetFields = z.infer<typeof excessSheetFieldsSchema>;

/** As it is kept: with the requests of the same person that the register knew when it was written. */
export const excessSheetSchema = z
  .object({ ...fields, earlier: z.array(earlierRequestSchema).readonly() })
  .refine((sheet) => !lacksIntent(sheet), intentShown)
  .readonly();
export type ExcessSheet = z.infer<typeof excessSheetSchema>;

const groundsOfReasons: Readonly<Partial<Record<RefusalReason, ExcessGround>>> = {
  'manifestly-unfounded': 'unfounded',
  excessive: 'excessive',
};

/** What the refusal of a right rests on; null where it is refused for another reason, or not at all. */
export function groundOfRefusal({
  outcome,
  refusalReason,
}: Pick<RequestRight, 'outcome' | 'refusalReason'>): ExcessGround | null {
  if (outcome === null || !needsReason(outcome) || refusalReason === null) return null;
  return groundsOfReasons[refusalReason] ?? null;
}

/** Whether a sheet with these claims is about that ground. */
export function claimsGround(claims: readonly ExcessClaim[], ground: ExcessGround): boolean {
  return claims.some((claim) => (claim === 'unfounded' ? 'unfounded' : 'excessive') === ground);
}

/** What is known of a request's sheet by whoever asks whether one is owed. */
export interface ExcessStanding {
  readonly hasSheet: boolean;
  /** On which a fee is announced, or about to be: GDPR Art. 12(5), not the further copy of 15(3). */
  readonly feeGround: ExcessGround | null;
}

/** What has to be proven, each once. */
export function groundsToProve(
  rights: readonly Pick<RequestRight, 'outcome' | 'refusalReason'>[],
  { feeGround }: Pick<ExcessStanding, 'feeGround'>,
): readonly ExcessGround[] {
  const claimed = [feeGround, ...rights.map(groundOfRefusal)];
  return excessGrounds.filter((ground) => claimed.includes(ground));
}
