/** What the reading of a published privacy policy finds: claims with their kind and typed value, each with the sentence it came from. */
import { z } from 'zod';
import { languageSchema } from '../language.ts';
import { localDateSchema } from '../local-date.ts';
import { postalAddressSchema } from '../postal/postal-address.ts';
import { lawfulBasisSchema, transferSafeguards } from '../processing/processing-activity.ts';
import { channelSchema } from '../request/channel.ts';
import { promisedDelaySchema } from '../request/promised-delay.ts';
import { rightSchema } from '../request/right.ts';
import { countsFromSchema, durationSchema, startEventSchema } from '../retention/retention-rule.ts';
import {
  policyDataKinds,
  policyMeasures,
  policyPurposes,
  policyRecipients,
  policyStatements,
  retentionSubjects,
} from './policy-codes.ts';

const line = z.string().min(1).max(300);
const span = { start: z.int().min(0), end: z.int().min(0) };

const controllerClaims = [
  z.object({ kind: z.literal('controller-name'), name: line, legalForm: line.nullable() }).readonly(),
  z.object({ kind: z.literal('trade-name'), name: line }).readonly(),
  z.object({ kind: z.literal('controller-address'), address: postalAddressSchema }).readonly(),
  z.object({ kind: z.literal('controller-email'), email: line }).readonly(),
  z.object({ kind: z.literal('controller-phone'), phone: line }).readonly(),
  z.object({ kind: z.literal('website'), website: line }).readonly(),
  /** BCE/KBO or SIREN, digits only. */
  z.object({ kind: z.literal('enterprise-number'), country: z.enum(['BE', 'FR']), number: line }).readonly(),
  /** `officer`: a data protection officer (Art. 37). */
  z
    .object({
      kind: z.literal('privacy-contact'),
      contact: z.enum(['officer', 'contact']),
      email: line.nullable(),
    })
    .readonly(),
] as const;

export const legalTexts = [
  'gdpr',
  'directive-95-46',
  'fr-lil',
  'be-law-2018',
  'be-law-1992',
  'eprivacy',
  'fr-lcen',
  'be-economic-code',
] as const;

/** What is no longer law: letters and registers must not cite it. */
export const repealedTexts: readonly (typeof legalTexts)[number][] = ['directive-95-46', 'be-law-1992'];

const answerClaims = [
  z.object({ kind: z.literal('right'), right: rightSchema }).readonly(),
  /** Null: "un délai raisonnable", "dans les meilleurs délais". */
  z.object({ kind: z.literal('answer-deadline'), within: promisedDelaySchema.nullable() }).readonly(),
  z.object({ kind: z.literal('channel'), channel: channelSchema }).readonly(),
  z
    .object({
      kind: z.literal('identity-rule'),
      /** `on-doubt` and `identification`: asked for without saying which proof. */
      rule: z.enum(['known-address-only', 'signature', 'identity-copy', 'identification', 'on-doubt']),
    })
    .readonly(),
  z
    .object({
      kind: z.literal('answer-destination'),
      destination: z.enum(['channel-asked', 'known-email', 'address-stated']),
    })
    .readonly(),
  z
    .object({
      kind: z.literal('authority'),
      /** `be-cpvp`: the Belgian commission that the APD replaced on 25 May 2018. Null: no name. */
      authority: z.enum(['be-apd', 'fr-cnil', 'be-cpvp', 'lu-cnpd']).nullable(),
      isDead: z.boolean(),
      /** `obsolete`: an address that the authority, or its predecessor, has left. */
      address: z.enum(['current', 'obsolete', 'none']),
    })
    .readonly(),
  z.object({ kind: z.literal('legal-text'), text: z.enum(legalTexts), isRepealed: z.boolean() }).readonly(),
] as const;

const processingClaims = [
  z.object({ kind: z.literal('purpose'), purpose: z.enum(policyPurposes) }).readonly(),
  /** `isDenied`: "nous ne collectons aucune donnée bancaire". */
  z
    .object({ kind: z.literal('data-category'), data: z.enum(policyDataKinds), isDenied: z.boolean() })
    .readonly(),
  z
    .object({
      kind: z.literal('lawful-basis'),
      basis: lawfulBasisSchema,
      /** What the sentence, or the entry of the list, rests on it; empty where it does not say. */
      purposes: z.array(z.enum(policyPurposes)).readonly(),
    })
    .readonly(),
  z
    .object({
      kind: z.literal('processor'),
      name: line,
      /** Code in the directory of processors; null for a name that it lacks. */
      code: line.nullable(),
      /** "Nous n'utilisons pas …". */
      isDenied: z.boolean(),
    })
    .readonly(),
  z
    .object({ kind: z.literal('recipient'), recipient: z.enum(policyRecipients), isDenied: z.boolean() })
    .readonly(),
  /** Country codes (ISO 3166-1) where named. `isDenied`: "aucun transfert hors de l'Union". */
  z
    .object({
      kind: z.literal('transfer'),
      countryCode: z.string().length(2).nullable(),
      safeguard: z.enum(transferSafeguards).nullable(),
      isDenied: z.boolean(),
    })
    .readonly(),
  z.object({ kind: z.literal('hosting-place'), countryCode: z.string().length(2) }).readonly(),
  z
    .object({
      kind: z.literal('retention'),
      subjects: z.array(z.enum(retentionSubjects)).readonly(),
      /** `law`: "la durée légale", without a number. `criteria`: "aussi longtemps que nécessaire". */
      basis: z.enum(['period', 'law', 'criteria']),
      /** Null where only the law or criteria are named. */
      duration: durationSchema.nullable(),
      /** Null where the policy does not say from when. */
      startEvent: startEventSchema.nullable(),
      countsFrom: countsFromSchema,
    })
    .readonly(),
] as const;

const furtherClaims = [
  z
    .object({
      kind: z.literal('cookies'),
      use: z.enum(['used', 'not-used', 'functional', 'analytics', 'advertising', 'social']),
    })
    .readonly(),
  z.object({ kind: z.literal('cookie-limit'), duration: durationSchema }).readonly(),
  z
    .object({ kind: z.literal('cookie-refusal'), by: z.enum(['browser', 'banner', 'unspecified']) })
    .readonly(),
  /** Null: "les mineurs", without an age. */
  z.object({ kind: z.literal('minors'), age: z.int().min(1).max(25).nullable() }).readonly(),
  z
    .object({
      kind: z.literal('marketing'),
      promise: z.enum(['never', 'newsletter', 'with-consent', 'can-object']),
    })
    .readonly(),
  z.object({ kind: z.literal('automated-decision'), isTaken: z.boolean() }).readonly(),
  z.object({ kind: z.literal('security-measure'), measure: z.enum(policyMeasures) }).readonly(),
  z
    .object({
      kind: z.literal('breach'),
      /** To the authority; null where no number is given. */
      withinHours: z.int().min(1).max(1000).nullable(),
      /** False: every breach, whatever the risk: stricter than Art. 33(1). */
      hasThreshold: z.boolean(),
      tells: z.enum(['authority', 'persons', 'both']),
    })
    .readonly(),
  z
    .object({
      kind: z.literal('policy-date'),
      on: localDateSchema,
      date: z.enum(['updated', 'in-force', 'version']),
    })
    .readonly(),
  z
    .object({
      kind: z.literal('policy-change'),
      notice: z.enum(['any-time', 'published', 'persons-informed']),
    })
    .readonly(),
  z.object({ kind: z.literal('statement'), statement: z.enum(policyStatements) }).readonly(),
] as const;

export const findingClaimSchema = z.discriminatedUnion('kind', [
  ...controllerClaims,
  ...answerClaims,
  ...processingClaims,
  ...furtherClaims,
]);
export type FindingClaim = z.infer<typeof findingClaimSchema>;
export type FindingKind = FindingClaim['kind'];
export type ClaimOf<Kind extends FindingKind> = Extract<FindingClaim, { kind: Kind }>;

/** The sentence as it stands in the text, cut where it is long, and its place there. */
export const policyEvidenceSchema = z.object({ ...span, sentence: z.string().max(1_000) }).readonly();
export type PolicyEvidence = z.infer<typeof policyEvidenceSchema>;

export const policyFindingSchema = z
  .object({
    claim: findingClaimSchema,
    /** `possible`: by a heading alone, in passing, or in words that may mean something else. */
    confidence: z.enum(['clear', 'possible']),
    /** The same claim is found once, with every sentence that makes it, in the order of the text. */
    evidence: z.array(policyEvidenceSchema).min(1).readonly(),
  })
  .readonly();
export type PolicyFinding = z.infer<typeof policyFindingSchema>;

/** What Art. 13 asks a policy to say, and it does not. */
export const missingInformation = [
  'controller-name',
  'controller-address',
  'contact',
  'purposes',
  'data-categories',
  'lawful-basis',
  'recipients',
  'named-processors',
  'transfers',
  'retention',
  'retention-periods',
  'access',
  'rectification',
  'erasure',
  'restriction',
  'objection',
  'portability',
  'consent-withdrawal',
  'authority',
  'answer-deadline',
  'identity-rule',
  'automated-decision',
  'security',
  'breach',
  'post-mortem',
  'policy-date',
] as const;
export const missingInformationSchema = z.enum(missingInformation);
export type MissingInformation = z.infer<typeof missingInformationSchema>;

export const policyReadingSchema = z
  .object({
    /** Null where too few words tell. */
    language: languageSchema.nullable(),
    /** In the order of the text. */
    findings: z.array(policyFindingSchema).readonly(),
    missing: z.array(missingInformationSchema).readonly(),
    /** The text was longer than what is read. */
    isCut: z.boolean(),
  })
  .readonly();
export type PolicyReading = z.infer<typeof policyReadingSchema>;
