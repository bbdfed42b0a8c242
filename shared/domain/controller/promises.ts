/** What the published privacy policy promises to those who write in; in force from a day on. */
import { z } from 'zod';
import { localDateSchema } from '../local-date.ts';
import { channelSchema } from '../request/channel.ts';
import { promisedDelaySchema } from '../request/deadline.ts';
import { publishedPolicySchema } from './published-policy.ts';

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
    /** The authority learns of every breach, whatever its risk, within so many hours (Art. 33 asks for less); null: no such promise. */
    breachNoticeWithinHours: z.int().min(1).max(720).nullable().default(null),
    /** Whoever is concerned by a breach learns of it, whatever its risk (Art. 34 asks for less). */
    tellsPersonsOfEveryBreach: z.boolean().default(false),
    /** What else the policy contains and claims; null while nobody has read it for this. */
    policy: publishedPolicySchema.nullable().default(null),
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
  breachNoticeWithinHours: null,
  tellsPersonsOfEveryBreach: false,
  policy: null,
};
