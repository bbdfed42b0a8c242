/** What the person learns where we process for a client: who decides, and when the request was passed on (GDPR Art. 28(3)(e)). */
import { z } from 'zod';
import { askedRights, askedRightsShape, rightsAnswered } from '../asked-rights.ts';
import { buildCommonFacts, commonFacts } from '../common-facts.ts';
import { contactLine } from '../contact-line.ts';
import { formatDate } from '../format.ts';
import type { LetterInput } from '../letter-input.ts';
import type { Localizer } from '../localizer.ts';
import { particularDay } from '../particular.ts';

export const forwardedFactsSchema = z
  .object({
    ...commonFacts,
    ...askedRightsShape,
    clientName: z.string(),
    clientContact: z.string().nullable(),
    /** The day it left for the client; null: it leaves together with this letter. */
    forwardedOn: z.string().nullable(),
  })
  .readonly();
export type ForwardedFacts = z.infer<typeof forwardedFactsSchema>;

export function buildForwardedFacts(input: LetterInput, localizer: Localizer): ForwardedFacts {
  const { client } = input.request;
  const posted = input.letters.findLast(({ kind, postedOn }) => kind === 'forwarding' && postedOn !== null);
  const forwardedOn = particularDay(input, 'forwardedOn') ?? posted?.postedOn ?? null;
  return {
    ...buildCommonFacts(input, localizer),
    ...askedRights(
      input,
      rightsAnswered(input).map(({ right }) => right),
    ),
    clientName: client?.name ?? '',
    clientContact: client === null ? null : contactLine(client),
    forwardedOn: forwardedOn === null ? null : formatDate(input.language, forwardedOn),
  };
}
