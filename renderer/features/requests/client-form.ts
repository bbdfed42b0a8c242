/** The client for whom we process, as typed: all texts; and the way to and from the record. */
import { z } from 'zod';
import { clientSchema, type Client } from '../../../shared/domain/request/request.ts';
import { addressFormSchema, addressToForm, formToAddress } from '../../parts/address-form.ts';

/** Messages are the keys of the catalogs; `fieldMessage` words them. */
export const clientFormSchema = z.object({
  name: z.string().trim().max(200, 'common.too-long'),
  email: z
    .string()
    .trim()
    .refine((text) => text === '' || z.email().safeParse(text).success, { error: 'common.not-an-email' }),
  address: addressFormSchema,
});
export type ClientForm = z.infer<typeof clientFormSchema>;

export function clientToForm(client: Client | null, countryCode: string): ClientForm {
  return {
    name: client?.name ?? '',
    email: client?.email ?? '',
    address: addressToForm(client?.address ?? null, countryCode),
  };
}

/** Of a form that was checked. Throws where it was not. */
export function formToClient({ name, email, address }: ClientForm): Client {
  const trimmed = email.trim();
  return clientSchema.parse({
    name,
    email: trimmed === '' ? null : trimmed,
    address: formToAddress(address),
  });
}
