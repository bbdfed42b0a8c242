/** What is left of a request once its file is gone: enough for the figures of a year, nothing that leads to a person. */
import { z } from 'zod';
import { countryCodeSchema } from '../postal/country-code.ts';
import { daysBetween, yearOf } from '../local-date.ts';
import { channelSchema } from '../request/channel.ts';
import { answeredOn, type LetterStanding } from '../request/lifecycle.ts';
import type { SubjectRequest } from '../request/request.ts';
import { outcomeSchema, rights as allRights, rightSchema } from '../request/right.ts';

export const anonymousRequestSchema = z
  .object({
    /** Of receipt. */
    year: z.int(),
    rights: z
      .array(z.object({ right: rightSchema, outcome: outcomeSchema.nullable() }).readonly())
      .readonly(),
    /** From receipt to the last answer; null where none left. */
    daysToAnswer: z.int().nullable(),
    channel: channelSchema,
    country: countryCodeSchema.nullable(),
  })
  .readonly();
export type AnonymousRequest = z.infer<typeof anonymousRequestSchema>;

/** Null for one that was entered by mistake: there was no request. */
export function anonymousLineOf(
  request: SubjectRequest,
  letters: readonly LetterStanding[],
): AnonymousRequest | null {
  if (request.voided !== null) return null;
  const { receivedOn, channel, requester } = request;
  const answers = request.rights.map((asked) => answeredOn(asked, letters)).filter((on) => on !== null);
  const last = answers.toSorted().at(-1);
  return {
    year: yearOf(receivedOn),
    rights: request.rights
      .map(({ right, outcome }) => ({ right, outcome }))
      .toSorted((a, b) => allRights.indexOf(a.right) - allRights.indexOf(b.right)),
    daysToAnswer: last === undefined ? null : daysBetween(receivedOn, last),
    channel,
    country: requester.address?.countryCode ?? null,
  };
}
