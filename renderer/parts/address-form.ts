/** A postal address as it is typed: all texts, empty where nothing was written; and the way to and from the record. */
import { z } from 'zod';
import { countryCodeSchema } from '../../shared/domain/postal/country-code.ts';
import type { PostalAddress } from '../../shared/domain/postal/postal-address.ts';

/** Messages are the keys of the catalogs. */
export const addressFormSchema = z
  .object({
    line1: z.string().trim().max(200, 'common.too-long'),
    line2: z.string().trim().max(200, 'common.too-long'),
    postalCode: z.string().trim().max(16, 'common.too-long'),
    town: z.string().trim().max(200, 'common.too-long'),
    countryCode: countryCodeSchema,
  })
  .superRefine((address, context) => {
    if (isEmptyAddress(address)) return;
    for (const field of ['line1', 'town'] as const) {
      if (address[field] === '')
        context.addIssue({ code: 'custom', message: 'common.required', path: [field] });
    }
  });
export type AddressForm = z.infer<typeof addressFormSchema>;

export function emptyAddress(countryCode: string): AddressForm {
  return { line1: '', line2: '', postalCode: '', town: '', countryCode };
}

export function addressToForm(address: PostalAddress | null, countryCode: string): AddressForm {
  if (address === null) return emptyAddress(countryCode);
  return { ...address, line2: address.line2 ?? '' };
}

/** Null where nothing but the country stands in it. */
export function formToAddress(form: AddressForm): PostalAddress | null {
  if (isEmptyAddress(form)) return null;
  const line2 = form.line2.trim();
  return {
    line1: form.line1.trim(),
    line2: line2 === '' ? null : line2,
    postalCode: form.postalCode.trim(),
    town: form.town.trim(),
    countryCode: form.countryCode,
  };
}

function isEmptyAddress({ line1, line2, postalCode, town }: AddressForm): boolean {
  return [line1, line2, postalCode, town].every((text) => text.trim() === '');
}

/** "Rue des Nuages 3, 1000 Bruxelles, BE" */
export function addressInOneLine({ line1, line2, postalCode, town, countryCode }: PostalAddress): string {
  return [line2, line1, `${postalCode} ${town}`.trim(), countryCode]
    .filter((part) => part !== null && part !== '')
    .join(', ');
}
