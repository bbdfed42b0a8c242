/** Supervisory authorities (GDPR Art. 51): the directory entry, and which ones a letter has to name. */
import { z } from 'zod';
import type { ControllerCountry } from '../controller/controller.ts';
import { localizedTextSchema } from '../language.ts';
import { localDateSchema } from '../local-date.ts';
import { countryCodeSchema } from '../postal/country-code.ts';
import { dataProtectionCountry } from './eea.ts';

const optionalLine = z.string().trim().min(1).max(300).nullable();

/** An entry of `resources/directories/authorities.json`. */
export const authoritySchema = z
  .object({
    code: z.string().min(1),
    countryCode: countryCodeSchema,
    name: localizedTextSchema,
    /** As on an envelope from abroad, the country last: "Postbus 93374", "2509 AJ Den Haag", "Nederland". */
    addressLines: z.array(z.string().trim().min(1)).min(1).readonly(),
    email: optionalLine,
    phone: optionalLine,
    website: optionalLine,
    /** Page or form for a complaint. */
    complaintUrl: optionalLine,
    /** Where the entry was read, and when. */
    source: z.string().min(1),
    sourceOn: localDateSchema,
  })
  .readonly();
export type Authority = z.infer<typeof authoritySchema>;

export const authorityDirectorySchema = z.array(authoritySchema).readonly();

export interface AuthoritiesForLetter {
  /** The controller's own authority; null where the directory lacks it. Its words in letters are fixed clauses. */
  readonly lead: Authority | null;
  /** Art. 77(1): the one where the person lives, if that is another country of the Union or the EEA. */
  readonly other: Authority | null;
}

/** `personCountry` is ISO 3166-1 alpha-2, null where unknown. Of several entries for one country the first is named. */
export function authoritiesFor(
  {
    controllerCountry,
    personCountry,
  }: { readonly controllerCountry: ControllerCountry; readonly personCountry: string | null },
  directory: readonly Authority[],
): AuthoritiesForLetter {
  const firstOf = (country: string) => directory.find(({ countryCode }) => countryCode === country) ?? null;
  const home = dataProtectionCountry(personCountry);
  return {
    lead: firstOf(controllerCountry),
    other: home === null || home === controllerCountry ? null : firstOf(home),
  };
}
