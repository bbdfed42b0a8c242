/** A service for clients as it is typed in, and the way to and from the processor's own register (Art. 30(2)). */
import { z } from 'zod';
import { processorIdSchema } from '../../../../shared/domain/id.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import type { ClientProcessing } from '../../../../shared/domain/processing/client-processing.ts';
import { emailSchema } from '../../../../shared/domain/text/email.ts';
import type { ClientProcessingDraft } from '../register-room-store.ts';
import {
  formToLocalized,
  localizedToForm,
  optionalLocalized,
  requiredLocalized,
  writtenText,
} from './localized-form.ts';

/** Messages are keys of the catalogs. */
const line = z.string().trim().max(200, 'common.too-long');

export function clientFormSchema(main: Language) {
  return z.object({
    name: requiredLocalized(main),
    categories: requiredLocalized(main),
    clients: z
      .array(
        z.object({
          name: line.min(1, 'common.required'),
          email: line.refine((text) => text === '' || emailSchema.safeParse(text).success, {
            error: 'common.not-an-email',
          }),
          address: z.string().trim().max(600, 'common.too-long'),
          representative: line,
        }),
      )
      .max(1000),
    processorIds: z.array(z.string()),
    transfers: optionalLocalized,
    security: optionalLocalized,
  });
}
export type ClientForm = z.infer<ReturnType<typeof clientFormSchema>>;

export const newClient = { name: '', email: '', address: '', representative: '' };

export function clientToForm(entry: ClientProcessing | null): ClientForm {
  return {
    name: localizedToForm(entry?.name ?? null),
    categories: localizedToForm(entry?.categories ?? null),
    clients: (entry?.clients ?? []).map(({ name, email, address, representative }) => ({
      name,
      email: email ?? '',
      address: address ?? '',
      representative: representative ?? '',
    })),
    processorIds: [...(entry?.processorIds ?? [])],
    transfers: localizedToForm(entry?.transfers ?? null),
    security: localizedToForm(entry?.security ?? null),
  };
}

/** Of a form that was checked; throws where it was not. `entry` is null for a new one. */
export function formToClient(form: ClientForm, entry: ClientProcessing | null): ClientProcessingDraft {
  return {
    id: entry?.id ?? null,
    code: entry?.code ?? null,
    name: writtenText(form.name),
    categories: writtenText(form.categories),
    clients: form.clients.map(({ name, email, address, representative }) => ({
      name: name.trim(),
      email: orNull(email),
      address: orNull(address),
      representative: orNull(representative),
    })),
    processorIds: form.processorIds.map((id) => processorIdSchema.parse(id)),
    transfers: formToLocalized(form.transfers),
    security: formToLocalized(form.security),
  };
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
