/** A request by a data subject, with one or several rights: the central record of the register. */
import { z } from 'zod';
import { requestIdSchema, subjectIdSchema } from '../id.ts';
import { languageSchema } from '../language.ts';
import { localDateSchema } from '../local-date.ts';
import { postalAddressSchema } from '../postal/postal-address.ts';
import { lineSchema } from '../text/typed-text.ts';
import { channelSchema } from './channel.ts';
import { outcomeSchema, rightSchema } from './right.ts';
import { rightDetailsSchema } from './right-details.ts';

export const requesterRoles = [
  'self',
  'agent',
  'lawyer',
  'association',
  'parent',
  'guardian',
  'heir',
  'executor',
] as const;

/** What somebody who asks for another may do: seen, and how far it goes. */
export const mandateSchema = z
  .object({
    /** The day the mandate, judgment, deed or family record was seen; a lawyer's statement is enough unless in doubt. */
    seenOn: localDateSchema.nullable(),
    /** In the controller's words: for which rights and until when. */
    scope: z.string().trim().max(500).nullable(),
    /** Without it the answer goes to the person. */
    mayReceiveCopy: z.boolean(),
  })
  .readonly();
export type Mandate = z.infer<typeof mandateSchema>;

/** Who asks, as they presented themselves: a snapshot that stays when the register's own data goes. */
export const requesterSchema = z
  .object({
    name: lineSchema.min(1).max(200),
    role: z.enum(requesterRoles).default('self'),
    /** Whose data it is, where somebody else asks and the register does not know the person. */
    onBehalfOf: lineSchema.min(1).max(200).nullable().default(null),
    mandate: mandateSchema.nullable().default(null),
    email: z.email().nullable().default(null),
    address: postalAddressSchema.nullable().default(null),
    language: languageSchema,
  })
  .readonly();
export type Requester = z.infer<typeof requesterSchema>;

/** The grounds of GDPR Art. 17(1)(a) to (f). */
export const erasureGrounds = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
export const erasureGroundSchema = z.enum(erasureGrounds);
export type ErasureGround = z.infer<typeof erasureGroundSchema>;

/** Why a right is refused or granted in part; each names its article in the letter. */
export const refusalReasons = [
  'legal-obligation',
  'legal-claims',
  /** Art. 17(3)(a), (c) and (d). */
  'free-expression',
  'public-health',
  'archives-research',
  'no-ground',
  'others-rights',
  /** Art. 16. */
  'accuracy-not-shown',
  /** None of Art. 18(1)(a) to (d). */
  'no-restriction-case',
  /** Art. 20(1)(a) and (b). */
  'not-consent-or-contract',
  'not-automated',
  /** Art. 21(1). */
  'not-on-interests',
  'compelling-grounds',
  /** Art. 22(2)(a) to (c). */
  'decision-needed-for-contract',
  'decision-allowed-by-law',
  'decision-by-explicit-consent',
  /** LIL Art. 85. */
  'no-entitlement',
  'not-identifiable',
  'identity-not-confirmed',
  'manifestly-unfounded',
  'excessive',
  /** Art. 23: a law that the controller names. */
  'restricted-by-law',
  'other',
] as const;
export const refusalReasonSchema = z.enum(refusalReasons);
export type RefusalReason = z.infer<typeof refusalReasonSchema>;

/** Art. 12(4): says nothing to the person without the controller's own words. */
export function needsWords(reason: RefusalReason): boolean {
  return reason === 'other' || reason === 'restricted-by-law';
}

/** One right of a request. Each ends on its own; the request itself has no outcome. */
export const requestRightSchema = z
  .object({
    right: rightSchema,
    outcome: outcomeSchema.nullable(),
    refusalReason: refusalReasonSchema.nullable(),
    /** In the controller's words, printed in the letter. */
    reasonText: z.string().nullable(),
    erasureGround: erasureGroundSchema.nullable(),
    decidedOn: localDateSchema.nullable(),
    /** The day the person was told of the two further months (Art. 12(3)), once. */
    extendedOn: localDateSchema.nullable(),
    extensionReason: z.string().nullable(),
    details: rightDetailsSchema.nullable().default(null),
    /** The day its effect was carried out in the register: data corrected, restricted, stopped. */
    carriedOutOn: localDateSchema.nullable().default(null),
  })
  .readonly();
export type RequestRight = z.infer<typeof requestRightSchema>;

/** "2026-0147", or as a list kept before Greffe numbered it. */
export const requestReferenceSchema = z.string().trim().min(1).max(40);

/** What we are for the data in question: GDPR Art. 4(7), 4(8) and 26. */
export const ourRoles = ['controller', 'joint-controller', 'processor'] as const;
export const ourRoleSchema = z.enum(ourRoles);
export type OurRole = z.infer<typeof ourRoleSchema>;

/** The controller for whom we process the data, and to whom the request is passed on (Art. 28(3)(e)). */
export const clientSchema = z
  .object({
    name: lineSchema.min(1).max(200),
    email: z.email().nullable().default(null),
    address: postalAddressSchema.nullable().default(null),
  })
  .readonly();
export type Client = z.infer<typeof clientSchema>;

export const subjectRequestSchema = z
  .object({
    id: requestIdSchema,
    reference: requestReferenceSchema,
    channel: channelSchema,
    receivedOn: localDateSchema,
    requester: requesterSchema,
    /** Null where the person is not in the register, or not yet found in it. */
    subjectId: subjectIdSchema.nullable(),
    /** The answer goes to an address that the register knew before the request. */
    theirReference: z.string().nullable(),
    /** The words used, for telephone and counter; a summary otherwise. */
    note: z.string().nullable(),
    rights: z.array(requestRightSchema).min(1).readonly(),
    ourRole: ourRoleSchema.default('controller'),
    client: clientSchema.nullable().default(null),
    /** Closed with a duty open, for a reason that the user wrote down. */
    closedEarly: z.object({ on: localDateSchema, reason: z.string() }).readonly().nullable().default(null),
    /** Entered by mistake, with the reason; never deleted. */
    voided: z.object({ on: localDateSchema, reason: z.string() }).readonly().nullable(),
  })
  .readonly();
export type SubjectRequest = z.infer<typeof subjectRequestSchema>;

export const suspensionReasons = ['identity', 'clarification'] as const;
export const suspensionReasonSchema = z.enum(suspensionReasons);

/** The deadline pauses from the day a question leaves to the day the answer is there. */
export const suspensionSchema = z
  .object({ from: localDateSchema, until: localDateSchema.nullable(), reason: suspensionReasonSchema })
  .readonly();
export type Suspension = z.infer<typeof suspensionSchema>;

export const identityMethods = [
  'known-email',
  'known-address',
  'account',
  'questions',
  'document-seen',
  'mandate',
  'other',
] as const;

/** What convinced the controller of the person's identity (Art. 12(6)). Never the document itself. */
export const identityCheckSchema = z
  .object({
    on: localDateSchema,
    method: z.enum(identityMethods),
    confirmed: z.boolean(),
    /** What was seen, without numbers. */
    note: z.string().max(500).nullable(),
  })
  .readonly();
export type IdentityCheck = z.infer<typeof identityCheckSchema>;
