/** How a signed letter left, whether it arrived, and where that leaves the letter. */
import { z } from 'zod';
import { localDateSchema } from '../local-date.ts';
import { postingChannelSchema } from '../request/channel.ts';
import type { SubjectRequest } from '../request/request.ts';
import { isAnsweredBy, type LetterKind } from './letter-kind.ts';

/** « Avisé non réclamé », « n’habite pas à l’adresse indiquée », refused at the door. */
export const returnReasons = ['unclaimed', 'unknown-address', 'refused', 'other'] as const;
export const returnReasonSchema = z.enum(returnReasons);
export type ReturnReason = z.infer<typeof returnReasonSchema>;

export const postingSchema = z
  .object({
    channel: postingChannelSchema,
    sentOn: localDateSchema,
    registeredNumber: z.string().nullable(),
    deliveredOn: localDateSchema.nullable(),
    returnedOn: localDateSchema.nullable(),
    returnReason: returnReasonSchema.nullable(),
  })
  .readonly();
export type Posting = z.infer<typeof postingSchema>;

export const letterStates = ['to-send', 'replaced', 'sent', 'delivered', 'returned'] as const;
export const letterStateSchema = z.enum(letterStates);
export type LetterState = z.infer<typeof letterStateSchema>;

interface Sendings {
  /** In the order in which the letter left; a copy follows what came back. */
  readonly postings: readonly Posting[];
  /** A corrected letter stands in its place. */
  readonly isReplaced: boolean;
}

/** The last sending says whether the letter arrived; for the deadline the first one counts. */
export function letterStateOf({ postings, isReplaced }: Sendings): LetterState {
  const last = postings.at(-1);
  if (last === undefined) return isReplaced ? 'replaced' : 'to-send';
  if (last.returnedOn !== null) return 'returned';
  return last.deliveredOn === null ? 'sent' : 'delivered';
}

/** Whether the day of the answer may have to be proved: registered post is then proposed, never required of anybody. */
export function isProofWanted(kind: LetterKind, request: Pick<SubjectRequest, 'rights'> | null): boolean {
  // GDPR Art. 31 and 33(2): an authority waits for it, or a client without undue delay.
  if (kind === 'authority-answer' || kind === 'breach-client-notice') return true;
  const answered = (request?.rights ?? []).filter((asked) => isAnsweredBy(asked, kind));
  return answered.some(
    ({ right, outcome }) => right === 'erasure' || outcome === 'refused' || outcome === 'partly-granted',
  );
}
