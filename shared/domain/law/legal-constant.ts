/** Figures that a legislator may change, as versions in force from one day until another, each with its source. */
import { z } from 'zod';
import { isAfter, isBefore, localDateSchema, type LocalDate } from '../local-date.ts';
import { articleSchema } from './article.ts';

/** Both days included; `inForceUntil` is null while nobody has ended it. */
export interface InForce {
  readonly inForceFrom: LocalDate;
  readonly inForceUntil: LocalDate | null;
}

export const legalVersionSchema = z
  .object({
    /** In the unit that the constant's own name states: months, working days, hours, years of age. */
    value: z.int().nonnegative(),
    inForceFrom: localDateSchema,
    inForceUntil: localDateSchema.nullable(),
    source: articleSchema,
  })
  .readonly()
  .refine(({ inForceFrom, inForceUntil }) => inForceUntil === null || !isBefore(inForceUntil, inForceFrom), {
    error: 'ends-before-it-begins',
  });
export type LegalVersion = z.infer<typeof legalVersionSchema>;

/** At least one version, in any order. */
export type LegalConstant = readonly [LegalVersion, ...LegalVersion[]];

export function isInForce(version: InForce, on: LocalDate): boolean {
  const hasBegun = !isAfter(version.inForceFrom, on);
  return hasBegun && (version.inForceUntil === null || !isAfter(on, version.inForceUntil));
}

/** The version in force on a day; where several are, the one that began last. Null where there is none. */
export function inForceOn<V extends InForce>(versions: readonly V[], on: LocalDate): V | null {
  return latest(versions.filter((version) => isInForce(version, on)));
}

/**
 * The version by which a request of that day is computed: the one in force, otherwise the last that
 * had begun, otherwise the oldest kept. A request older than the law kept here still gets a date.
 */
export function governing(constant: LegalConstant, on: LocalDate): LegalVersion {
  const begun = constant.filter(({ inForceFrom }) => !isAfter(inForceFrom, on));
  return (
    inForceOn(constant, on) ??
    latest(begun) ??
    constant.reduce((a, b) => (isBefore(b.inForceFrom, a.inForceFrom) ? b : a))
  );
}

function latest<V extends InForce>(versions: readonly V[]): V | null {
  return versions.reduce<V | null>(
    (best, version) => (best === null || isAfter(version.inForceFrom, best.inForceFrom) ? version : best),
    null,
  );
}
