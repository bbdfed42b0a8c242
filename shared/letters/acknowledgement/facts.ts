/** What an acknowledgement says: what arrived when, which rights, by when the answer comes, what was done at once. */
import { z } from 'zod';
import { isAfter, isBefore } from '../../domain/local-date.ts';
import { isElectronic, isPublicNetwork } from '../../domain/request/channel.ts';
import type { Right } from '../../domain/request/right.ts';
import { askedRights, askedRightsShape } from '../asked-rights.ts';
import { buildCommonFacts, commonFacts } from '../common-facts.ts';
import { formatDate } from '../format.ts';
import type { AcknowledgementContent, LetterSurroundings } from '../letter-input.ts';
import type { Localizer } from '../localizer.ts';

const optionalText = z.string().nullable();

export const acknowledgementFactsSchema = z
  .object({
    ...commonFacts,
    ...askedRightsShape,
    /** The day by which the answer comes, while it lies ahead. */
    limitOn: optionalText,
    /** The day on which the period ended before this letter was written: nothing is promised any more. */
    endedOn: optionalText,
    /** Where the published policy promises less than the law allows, and nothing has moved the end of the period. */
    promisedOn: optionalText,
    /** Art. 12(3): why the period was extended, in the controller's words. */
    extensionReason: optionalText,
    /** The period rests until the person answers; `limitOn` is then the day without that rest. */
    isSuspended: z.boolean(),
    /** Telephone and counter: the words noted down. */
    wordsUsed: optionalText,
    asksAccess: z.boolean(),
    asksErasure: z.boolean(),
    /** Art. 21(2) and 21(3): the day on which marketing was stopped, or that it stops at once. */
    marketingStoppedOn: optionalText,
    marketingStopsNow: z.boolean(),
    withdrawsConsent: z.boolean(),
    /** Art. 18: the data is only stored while the request is examined. */
    restrictedOn: optionalText,
    /** Whoever asks has lost somebody. */
    isHeir: z.boolean(),
    isIdentityConfirmed: z.boolean(),
    /** Not confirmed, and nothing asked about it. */
    isIdentityOpen: z.boolean(),
    answersElectronically: z.boolean(),
    cameByPublicNetwork: z.boolean(),
  })
  .readonly();
export type AcknowledgementFacts = z.infer<typeof acknowledgementFactsSchema>;

export function buildAcknowledgementFacts(
  input: LetterSurroundings & AcknowledgementContent,
  localizer: Localizer,
): AcknowledgementFacts {
  const { language, request, deadline } = input;
  const asked = request.rights.filter(({ outcome }) => outcome !== 'withdrawn').map(({ right }) => right);
  const asks = (right: Right) => asked.includes(right);
  const { promisedOn, isSuspended } = deadline;
  // A period that rests ends later every day: what can be named is its end without that, while it lies ahead.
  const { undisturbed } = deadline;
  const isAhead = !isBefore(undisturbed.limitOn, input.letterOn);
  const limitOn = isSuspended && isAhead ? undisturbed.limitOn : deadline.limitOn;
  const isLate = isBefore(limitOn, input.letterOn);
  const isPromiseKept =
    promisedOn !== null && isBefore(promisedOn, limitOn) && !isBefore(promisedOn, input.letterOn);
  const extensionReason = isLate ? null : extensionReasonOf(input);
  const isSpoken = request.channel === 'phone' || request.channel === 'counter';
  const restricts = asks('restriction') || asks('objection');
  return {
    ...buildCommonFacts(input, localizer),
    ...askedRights(input, asked),
    limitOn: isLate ? null : formatDate(language, limitOn),
    endedOn: isLate && !isSuspended ? formatDate(language, limitOn) : null,
    promisedOn:
      isPromiseKept && extensionReason === null && !isSuspended ? formatDate(language, promisedOn) : null,
    extensionReason,
    isSuspended,
    wordsUsed: isSpoken ? request.note : null,
    asksAccess: asks('access'),
    asksErasure: asks('erasure'),
    marketingStoppedOn: dayIf(asks('marketing-objection'), input.marketingStoppedOn, input),
    marketingStopsNow: asks('marketing-objection') && input.marketingStoppedOn === null,
    withdrawsConsent: asks('consent-withdrawal'),
    restrictedOn: dayIf(restricts, input.restrictedOn, input),
    isHeir: request.requester.role === 'heir',
    isIdentityConfirmed: input.isIdentityConfirmed,
    isIdentityOpen: !input.isIdentityConfirmed && !isSuspended,
    answersElectronically: isElectronic(request.channel) && !isPublicNetwork(request.channel),
    cameByPublicNetwork: isPublicNetwork(request.channel),
  };
}

/** Art. 12(3): an extension that was told in time moves the limit, and the person has to read why. */
function extensionReasonOf({
  deadline,
  request,
}: LetterSurroundings & AcknowledgementContent): string | null {
  if (!isAfter(deadline.limitOn, deadline.firstMonth.limitOn)) return null;
  return request.rights.find(({ extendedOn }) => extendedOn !== null)?.extensionReason ?? null;
}

function dayIf(
  applies: boolean,
  on: AcknowledgementContent['restrictedOn'],
  { language }: Pick<LetterSurroundings, 'language'>,
): string | null {
  return applies && on !== null ? formatDate(language, on) : null;
}
