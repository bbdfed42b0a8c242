/** An activity as it is typed in, and the way to and from the record (Art. 30(1)). */
import { z } from 'zod';
import { activityIdSchema, categoryIdSchema, processorIdSchema } from '../../../../shared/domain/id.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import {
  lawfulBasisSchema,
  type ProcessingActivity,
} from '../../../../shared/domain/processing/processing-activity.ts';
import type { ActivityDraft } from '../register-room-store.ts';
import {
  formToLocalized,
  localizedToForm,
  optionalLocalized,
  requiredLocalized,
  writtenText,
  type LocalizedForm,
} from './localized-form.ts';

export const activityTexts = [
  'name',
  'purpose',
  'persons',
  'basisDetail',
  'dataSource',
  'security',
  'automatedDecision',
] as const;

export function activityFormSchema(main: Language) {
  return z.object({
    name: requiredLocalized(main),
    purpose: requiredLocalized(main),
    persons: requiredLocalized(main),
    lawfulBasis: lawfulBasisSchema.nullable(),
    basisDetail: optionalLocalized,
    isMarketing: z.boolean(),
    dataSource: optionalLocalized,
    security: optionalLocalized,
    automatedDecision: optionalLocalized,
    categoryIds: z.array(z.string()),
    processorIds: z.array(z.string()),
  });
}
export type ActivityForm = z.infer<ReturnType<typeof activityFormSchema>>;

export function activityToForm(activity: ProcessingActivity | null): ActivityForm {
  const text = (field: (typeof activityTexts)[number]): LocalizedForm =>
    localizedToForm(activity?.[field] ?? null);
  return {
    name: text('name'),
    purpose: text('purpose'),
    persons: text('persons'),
    lawfulBasis: activity?.lawfulBasis ?? null,
    basisDetail: text('basisDetail'),
    isMarketing: activity?.isMarketing ?? false,
    dataSource: text('dataSource'),
    security: text('security'),
    automatedDecision: text('automatedDecision'),
    categoryIds: [...(activity?.categoryIds ?? [])],
    processorIds: [...(activity?.processorIds ?? [])],
  };
}

/** Of a form that was checked; throws where it was not. `activity` is null for a new one. */
export function formToActivity(form: ActivityForm, activity: ProcessingActivity | null): ActivityDraft {
  return {
    id: activity === null ? null : activityIdSchema.parse(activity.id),
    code: activity?.code ?? null,
    name: writtenText(form.name),
    purpose: writtenText(form.purpose),
    persons: writtenText(form.persons),
    lawfulBasis: form.lawfulBasis,
    basisDetail: formToLocalized(form.basisDetail),
    isMarketing: form.isMarketing,
    dataSource: formToLocalized(form.dataSource),
    security: formToLocalized(form.security),
    automatedDecision: formToLocalized(form.automatedDecision),
    categoryIds: form.categoryIds.map((id) => categoryIdSchema.parse(id)),
    processorIds: form.processorIds.map((id) => processorIdSchema.parse(id)),
  };
}
