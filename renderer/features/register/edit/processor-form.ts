/** A processor or other recipient as it is typed in, and the way to and from the record. */
import { z } from 'zod';
import { categoryIdSchema } from '../../../../shared/domain/id.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import { isCountryCode } from '../../../../shared/domain/postal/country-code.ts';
import {
  ownUses,
  processorRoles,
  transferSafeguards,
  type Processor,
} from '../../../../shared/domain/processing/processing-activity.ts';
import { contractClauses } from '../../../../shared/domain/processing/processor-contract.ts';
import { emailSchema } from '../../../../shared/domain/text/email.ts';
import type { ProcessorDraft } from '../register-room-store.ts';
import {
  localizedToForm,
  optionalDay,
  requiredLocalized,
  writtenDay,
  writtenText,
} from './localized-form.ts';

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
    isUnnamed: z.boolean(),
    isBuyer: z.boolean(),
    ownUse: z.enum(ownUses),
    subProcessors: z
      .array(
        z.object({
          name: line.min(1, 'common.required'),
          countryCode: z.string().refine(isCountryCode).nullable(),
        }),
      )
      .max(100),
    hasContract: z.boolean(),
    clauses: z.array(z.string()),
    concludedOn: optionalDay,
    reviewOn: optionalDay,
  });
}
export type ProcessorForm = z.infer<ReturnType<typeof processorFormSchema>>;

export function processorToForm(processor: Omit<Processor, 'id'> | null): ProcessorForm {
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
    isUnnamed: processor?.isUnnamed ?? false,
    isBuyer: processor?.isBuyer ?? false,
    ownUse: processor?.ownUse ?? 'not-stated',
    subProcessors: (processor?.subProcessors ?? []).map((each) => ({ ...each })),
    hasContract: processor?.contract != null,
    clauses: [...(processor?.contract?.clauses ?? [])],
    concludedOn: processor?.contract?.concludedOn ?? null,
    reviewOn: processor?.contract?.reviewOn ?? null,
  };
}

/** Of a form that was checked; throws where it was not. `processor` is null for a new one, perhaps `taken` from the directory. */
export function formToProcessor(
  form: ProcessorForm,
  processor: Processor | null,
  taken: Pick<Processor, 'code' | 'source'> | null = null,
): ProcessorDraft {
  return {
    id: processor?.id ?? null,
    code: processor?.code ?? taken?.code ?? null,
    source: processor?.source ?? taken?.source ?? null,
    name: form.name.trim(),
    role: form.role,
    service: writtenText(form.service),
    countryCode: form.countryCode,
    safeguard: form.safeguard,
    address: textOrNull(form.address),
    email: textOrNull(form.email),
    website: textOrNull(form.website),
    categoryIds: form.categoryIds.map((id) => categoryIdSchema.parse(id)),
    isUnnamed: form.isUnnamed,
    isBuyer: form.isBuyer,
    ownUse: form.ownUse,
    subProcessors: form.subProcessors,
    contract: contractOf(form),
  };
}

/** Asked of processors only: what was ticked for another role is not kept. */
function contractOf({ role, hasContract, clauses, concludedOn, reviewOn }: ProcessorForm) {
  if (role !== 'processor' || !hasContract) return null;
  const settled = contractClauses.filter((clause) => clauses.includes(clause));
  return { clauses: settled, concludedOn: writtenDay(concludedOn), reviewOn: writtenDay(reviewOn) };
}

function textOrNull(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}
