/** A postal address as it is stored, and nothing about how it is printed. */
import { z } from 'zod';
import { lineSchema } from '../text/typed-text.ts';
import { countryCodeSchema } from './country-code.ts';

const line = lineSchema.max(200);

export const postalAddressSchema = z
  .object({
    /** Street and number: "Rue Haute 139 bte 20", "3 place de Fontenoy". */
    line1: line.min(1),
    /** Complement: building, "c/o", "BP 12", "TSA 80715". */
    line2: line
      .transform((text) => (text === '' ? null : text))
      .nullable()
      .default(null),
    /** Without a country in front; empty in countries that have none. */
    postalCode: lineSchema.max(16),
    town: line.min(1),
    countryCode: countryCodeSchema,
  })
  .readonly();
export type PostalAddress = z.infer<typeof postalAddressSchema>;
