/** What the published privacy policy contains and claims, as facts that the register can be held against. */
import { z } from 'zod';
import { localDateSchema } from '../local-date.ts';
import { rightSchema } from '../request/right.ts';

/** What Art. 13(1) and (2) ask a policy to say, and that it tells of breaches. */
export const policyElements = [
  'controller',
  'contact',
  'purposes',
  'lawful-bases',
  'categories',
  'recipients-by-name',
  'transfers',
  'retention',
  'security',
  'breaches',
] as const;
const policyElementSchema = z.enum(policyElements);
export type PolicyElement = z.infer<typeof policyElementSchema>;

/** Sentences that bind, or that the law does not bear out. */
export const policyClaims = [
  /** Data is never sold, or given away for others' marketing. */
  'never-sells',
  /** Nobody outside the business receives anything. */
  'no-recipients',
  /** Going on using the site is taken for consent. */
  'use-is-consent',
  /** "We erase all your data", without exception. */
  'erases-everything',
  /** The person's data serves a recipient's own purposes, with our leave. */
  'authorises-own-use',
  /** Changes of the policy hold from the moment they appear. */
  'changes-unannounced',
] as const;
const policyClaimSchema = z.enum(policyClaims);

export const lawsCited = ['none', 'gdpr', 'directive-95-46'] as const;

/** `name-only`: without an address. `former`: a predecessor, or an address it has left. */
export const authoritiesNamed = ['none', 'name-only', 'with-address', 'former'] as const;

export const publishedPolicySchema = z
  .object({
    /** The date or version it bears; null where it bears none. */
    datedOn: localDateSchema.nullable(),
    lawCited: z.enum(lawsCited),
    authorityNamed: z.enum(authoritiesNamed),
    /** The age below which parents must agree, as the policy says; null where it names none. */
    minorsAge: z.int().min(0).max(18).nullable(),
    contains: z.array(policyElementSchema).readonly(),
    rightsNamed: z.array(rightSchema).readonly(),
    claims: z.array(policyClaimSchema).readonly(),
    /** Codes of data categories that it says are not personal data. */
    declaredNotPersonal: z.array(z.string().min(1).max(100)).max(100).readonly(),
  })
  .readonly();
export type PublishedPolicy = z.infer<typeof publishedPolicySchema>;
