/** A request by a data subject, with one or several rights: the central record of the register. */
import { z } from 'zod';
import { requestIdSchema, subjectIdSchema } from '../id.ts';
import { languageSchema } from '../language.ts';
import { localDateSchema } from '../local-date.ts';
import { postalAddressSchema } from '../postal/postal-address.ts';
import { channelSchema } from './channel.ts';
import { outcomeSchema, rightSchema } from './right.ts';

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

/** Who asks, as they presented themselves: a snapshot that stays when the register's own data goes. */
export const requesterSchema = z
  .object({
    name: z.string().trim().min(1).max(200),
    role: z.enum(requesterRoles).default('self'),
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
  'no-ground',
  'others-rights',
  'not-identifiable',
  'identity-not-confirmed',
  'manifestly-unfounded',
  'excessive',
  'other',
] as const;
export const refusalReasonSchema = z.enum(refusalReasons);
export type RefusalReason = z.infer<typeof refusalReasonSchema>;

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
  })
  .readonly();
export type RequestRight = z.infer<typeof requestRightSchema>;

/** "2026-0147": the year of receipt and a number that counts within it. */
export const requestReferenceSchema = z.string().regex(/^\d{4}-\d{4,}$/);

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
