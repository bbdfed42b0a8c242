/** The consents of a person (GDPR Art. 4(11), 7): to which activity, when, how and to which words, what proves it, and since when no more. */
import { z } from 'zod';
import { activityIdSchema, consentIdSchema, type ActivityId } from '../id.ts';
import { localDateSchema, recordedDaySchema } from '../local-date.ts';
import type { ProcessingActivity } from '../processing/processing-activity.ts';
import { lineSchema } from '../text/typed-text.ts';

/** `double-opt-in`: asked again by e-mail and confirmed there. `import`: another tool says so. */
export const consentWays = [
  'web-form',
  'double-opt-in',
  'paper',
  'email',
  'phone',
  'in-person',
  'import',
  'other',
] as const;
const consentWaySchema = z.enum(consentWays);
export type ConsentWay = z.infer<typeof consentWaySchema>;

/** What a user notes of one. */
export const consentFieldsSchema = z
  .object({
    givenOn: recordedDaySchema,
    way: consentWaySchema,
    /** Art. 7(2): the words agreed to, or their version. */
    wording: z.string().trim().min(1).max(5000).nullable().default(null),
    /** Art. 7(1): where the proof is kept, or which tool reports it. */
    proof: lineSchema.pipe(z.string().min(1).max(300)).nullable().default(null),
  })
  .readonly();
export type ConsentFields = z.infer<typeof consentFieldsSchema>;

export const consentSchema = z
  .object({
    id: consentIdSchema,
    activityId: activityIdSchema,
    /** Null: a tool says that it was given, not when; or it was never given. */
    givenOn: localDateSchema.nullable(),
    /** Null: only the withdrawal is known. */
    way: consentWaySchema.nullable(),
    wording: z.string().nullable(),
    proof: z.string().nullable(),
    file: z.object({ name: z.string(), size: z.int() }).readonly().nullable(),
    withdrawnOn: localDateSchema.nullable(),
  })
  .readonly();
export type Consent = z.infer<typeof consentSchema>;

type ConsentStanding = 'given' | 'withdrawn' | 'none';

/** Whoever consents again after a withdrawal has consented. */
export function consentStanding(consents: readonly Consent[], activityId: ActivityId): ConsentStanding {
  const own = consents.filter((consent) => consent.activityId === activityId);
  if (own.some(({ withdrawnOn }) => withdrawnOn === null)) return 'given';
  return own.length === 0 ? 'none' : 'withdrawn';
}

/** Art. 7(1): a day, and a file or a place where the proof lies. */
export function isProven({ givenOn, file, proof }: Pick<Consent, 'givenOn' | 'file' | 'proof'>): boolean {
  return givenOn !== null && (file !== null || proof !== null);
}

/** Art. 6(1)(a), 9(2)(a). */
export function restsOnConsent({
  lawfulBasis,
  specialBasis,
}: Pick<ProcessingActivity, 'lawfulBasis' | 'specialBasis'>): boolean {
  return lawfulBasis === 'consent' || specialBasis === 'explicit-consent';
}

/**
 * Which activity the yes of a mailing tool is about: the marketing one on consent, or among several the one that uses the category
 * of newsletters. Null where it cannot be told: the words of the tool are kept as data all the same.
 */
export function newsletterActivity(
  activities: readonly ProcessingActivity[],
  newsletterCategoryId: string | null,
): ProcessingActivity | null {
  const asking = activities.filter(
    ({ lawfulBasis, isMarketing }) => isMarketing && lawfulBasis === 'consent',
  );
  const [only, ...more] =
    asking.length > 1
      ? asking.filter(({ categoryIds }) => categoryIds.some((id) => id === newsletterCategoryId))
      : asking;
  return more.length === 0 ? (only ?? null) : null;
}
