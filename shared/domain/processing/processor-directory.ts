/** Directory of processors and recipients that small businesses use (`resources/directories/processors.json`): suggestions to edit. */
import { z } from 'zod';
import { localizedTextSchema } from '../language.ts';
import { localDateSchema } from '../local-date.ts';
import { countryCodeSchema } from '../postal/country-code.ts';
import { processorRoles, processorSchema, type Processor } from './processing-activity.ts';

const optionalLine = z.string().trim().min(1).max(300).nullable();

const directoryProcessorSchema = z
  .object({
    code: z.string().regex(/^[a-z][a-z0-9-]*$/),
    /** Legal name, as letters print it. */
    name: processorSchema.unwrap().shape.name,
    /** Products and former names by which a user looks for it. */
    alsoKnownAs: z.array(z.string().trim().min(1)).readonly(),
    service: localizedTextSchema,
    /** Null where it depends on the product used; the user chooses. */
    role: z.enum(processorRoles).nullable(),
    /** ISO 3166-1 alpha-2, of the address. */
    countryCode: countryCodeSchema,
    safeguard: processorSchema.unwrap().shape.safeguard,
    /** Customers of these countries deal with this entry; empty: of any country. */
    servesCountries: z.array(countryCodeSchema).readonly(),
    /** Lines separated by "\n". */
    address: z.string().trim().min(1).nullable(),
    email: optionalLine,
    website: optionalLine,
    /** Where the entry was read, and when. */
    source: z.string().min(1),
    sourceOn: localDateSchema,
  })
  .readonly();
export type DirectoryProcessor = z.infer<typeof directoryProcessorSchema>;

export const processorDirectorySchema = z
  .array(directoryProcessorSchema)
  .readonly()
  .refine((entries) => new Set(entries.map((entry) => entry.code)).size === entries.length, {
    error: 'duplicate-code',
  });

/** A processor to be checked and saved by the user: no id yet, no categories; without a role on record, a processor (Art. 28). */
export function proposedProcessor(entry: DirectoryProcessor): Omit<Processor, 'id'> {
  const { name, service, countryCode, safeguard, address, email, website } = entry;
  return {
    code: entry.code,
    name,
    role: entry.role ?? 'processor',
    service,
    countryCode,
    safeguard,
    address,
    email,
    website,
    source: `${entry.source} (${entry.sourceOn})`,
    categoryIds: [],
    isUnnamed: false,
    isBuyer: false,
    ownUse: 'not-stated',
    subProcessors: [],
    contract: null,
  };
}
