/** What the published privacy policy promises to those who write in; in force from a day on. */
import { z } from 'zod';
import { localDateSchema } from '../local-date.ts';
import { channelSchema } from '../request/channel.ts';
import { promisedDelaySchema } from '../request/deadline.ts';

export const identityRules = ['none-stated', 'known-address-only', 'identity-copy-and-signature'] as const;
export const answerDestinations = ['channel-asked', 'known-email', 'address-stated'] as const;

export const promisesSchema = z
  .object({
    /** "30 jours", "1 mois"; null where the policy says "délai raisonnable" or nothing. */
    answerWithin: promisedDelaySchema.nullable(),
    /** Named by the policy; a request by any other channel is just as valid. */
    channels: z.array(channelSchema).readonly(),
    identityRule: z.enum(identityRules),
    answersGoTo: z.enum(answerDestinations),
    /** The policy promises to keep only anonymous data about completed erasure requests. */
    keepsOnlyAnonymousAfterErasure: z.boolean(),
    /** "I no longer want your services" counts as a request for erasure. */
    endOfServiceMeansErasure: z.boolean(),
    /** The policy promises not to prospect: every marketing activity contradicts it. */
    noMarketing: z.boolean(),
  })
  .readonly();
export type Promises = z.infer<typeof promisesSchema>;

export const promisesVersionSchema = z
  .object({ validFrom: localDateSchema, promises: promisesSchema })
  .readonly();
export type PromisesVersion = z.infer<typeof promisesVersionSchema>;

/** Where no policy was described: only the law applies. */
export const noPromises: Promises = {
  answerWithin: null,
  channels: [],
  identityRule: 'none-stated',
  answersGoTo: 'channel-asked',
  keepsOnlyAnonymousAfterErasure: false,
  endOfServiceMeansErasure: false,
  noMarketing: false,
};
