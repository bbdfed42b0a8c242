/** A processor or other recipient as it is typed in, and the way to and from the record. */
import { z } from 'zod';
import { categoryIdSchema } from '../../../../shared/domain/id.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import { isCountryCode } from '../../../../shared/domain/postal/country-code.ts';
import {
  processorRoles,
  transferSafeguards,
  type Processor,
} from '../../../../shared/domain/processing/processing-activity.ts';
import { emailSchema } from '../../../../shared/domain/text/email.ts';
import type { ProcessorDraft } from '../register-room-store.ts';
import { localizedToForm, requiredLocalized, writtenText } from './localized-form.ts';

/** Messages are keys of the catalogs. */
const line = z.string().trim().max(200, 'common.too-long');

export function processorFormSchema(main: Language) {
  return z.object({
    name: line.min(1, 'common.required'),
    role: z.enum(processorRoles),
    service: requiredLocalized(main),
    countryCode: z.string().refine(isCountryCode).nullable(),
    safeguard: z.enum(transferSafeguards),
    address: z.string().trim().max(600, 'common.too-long'),
    email: line.refine((text) => text === '' || emailSchema.safeParse(text).success, {
      error: 'common.not-an-email',
    }),
    website: line,
    categoryIds: z.array(z.string()),
  });
}
export type ProcessorForm = z.infer<ReturnType<typeof processorFormSchema>>;

export function processorToForm(processor: Processor | null): ProcessorForm {
  return {
    name: processor?.name ?? '',
    role: processor?.role ?? 'processor',
    service: localizedToForm(processor?.service ?? null),
    countryCode: processor?.countryCode ?? null,
    safeguard: processor?.safeguard ?? 'none-needed',
    address: processor?.address ?? '',
    email: processor?.email ?? '',
    website: processor?.website ?? '',
    categoryIds: [...(processor?.categoryIds ?? [])],
  };
}

/** Of a form that was checked; throws where it was not. `processor` is null for a new one. */
export function formToProcessor(form: ProcessorForm, processor: Processor | null): ProcessorDraft {
  return {
    id: processor?.id ?? null,
    code: processor?.code ?? null,
    source: processor?.source ?? null,
    name: form.name.trim(),
    role: form.role,
    service: writtenText(form.service),
    countryCode: form.countryCode,
    safeguard: form.safeguard,
    address: textOrNull(form.address),
    email: textOrNull(form.email),
    website: textOrNull(form.website),
    categoryIds: form.categoryIds.map((id) => categoryIdSchema.parse(id)),
  };
}

function textOrNull(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}
