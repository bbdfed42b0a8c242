/** What the client learns of a request that reached us as its processor: who asks, what, since when (GDPR Art. 28(3)(e)). */
import { z } from 'zod';
import { askedRights, askedRightsShape } from '../asked-rights.ts';
import { buildCommonFacts, commonFacts } from '../common-facts.ts';
import { contactLine } from '../contact-line.ts';
import { asSentence, formatDate } from '../format.ts';
import type { LetterInput } from '../letter-input.ts';
import type { Localizer } from '../localizer.ts';
import { particular } from '../particular.ts';

const optionalText = z.string().nullable();

export const forwardingFactsSchema = z
  .object({
    ...commonFacts,
    ...askedRightsShape,
    requesterName: z.string(),
    requesterContact: optionalText,
    /** Telephone and counter: the words noted down; otherwise the request itself goes with the letter. */
    wordsUsed: optionalText,
    isEnclosed: z.boolean(),
    isIdentityConfirmed: z.boolean(),
    /** The end of the month counted from the day on which the request reached us. */
    limitOn: z.string(),
    /** What we can do to help, in the user's words. */
    offer: optionalText,
    /** The day the person was told that the request was passed on. */
    toldOn: optionalText,
  })
  .readonly();
export type ForwardingFacts = z.infer<typeof forwardingFactsSchema>;

export function buildForwardingFacts(input: LetterInput, localizer: Localizer): ForwardingFacts {
  const { request, language, deadline } = input;
  const { requester, channel } = request;
  const isSpoken = channel === 'phone' || channel === 'counter';
  const told = input.letters.findLast(({ kind, postedOn }) => kind === 'forwarded' && postedOn !== null);
  const offer = particular(input, 'offer');
  return {
    ...buildCommonFacts(input, localizer),
    ...askedRights(input, rightsOfClient(input), 'theirs'),
    requesterName: requester.name,
    requesterContact: contactLine(requester),
    wordsUsed: isSpoken ? request.note : null,
    isEnclosed: !isSpoken,
    isIdentityConfirmed: input.isIdentityConfirmed,
    limitOn: formatDate(language, deadline.firstMonth.limitOn),
    offer: offer === null ? null : asSentence(offer),
    toldOn: told?.postedOn == null ? null : formatDate(language, told.postedOn),
  };
}

/** What was decided to be the client's; before anything is decided, all that was asked. */
function rightsOfClient({ request: { rights } }: LetterInput) {
  const theirs = rights.filter(({ outcome }) => outcome === 'forwarded');
  const asked = theirs.length > 0 ? theirs : rights.filter(({ outcome }) => outcome !== 'withdrawn');
  return asked.map(({ right }) => right);
}
