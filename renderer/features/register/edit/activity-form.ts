/** An activity as it is typed in, and the way to and from the record (Art. 30(1)). */
import { z } from 'zod';
import { activityIdSchema, categoryIdSchema, processorIdSchema } from '../../../../shared/domain/id.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import {
  lawfulBasisSchema,
  specialBases,
  type ProcessingActivity,
} from '../../../../shared/domain/processing/processing-activity.ts';
import type { ActivityDraft } from '../register-room-store.ts';
import {
  formToLocalized,
  localizedToForm,
  optionalDay,
  optionalLocalized,
  requiredLocalized,
  writtenDay,
  writtenText,
  type LocalizedForm,
} from './localized-form.ts';

/** Texts of the activity itself. */
const ownTexts = [
  'name',
  'purpose',
  'persons',
  'basisDetail',
  'dataSource',
  'security',
  'specialBasisDetail',
  'jointArrangement',
  'automatedDecision',
  'automatedConsequences',
  'automatedReview',
] as const;

export const activityTexts = [...ownTexts, 'necessity', 'balance', 'consentObtained', 'consentKept'] as const;

export function activityFormSchema(main: Language) {
  return z.object({
    name: requiredLocalized(main),
    purpose: requiredLocalized(main),
    persons: requiredLocalized(main),
    lawfulBasis: lawfulBasisSchema.nullable(),
    basisDetail: optionalLocalized,
    necessity: optionalLocalized,
    balance: optionalLocalized,
    decidedOn: optionalDay,
    consentObtained: optionalLocalized,
    consentKept: optionalLocalized,
    minimumAge: z.number().int().min(0).max(18).nullable(),
    specialBasis: z.enum(specialBases).nullable(),
    specialBasisDetail: optionalLocalized,
    jointArrangement: optionalLocalized,
    isMarketing: z.boolean(),
    dataSource: optionalLocalized,
    security: optionalLocalized,
    automatedDecision: optionalLocalized,
    automatedConsequences: optionalLocalized,
    automatedReview: optionalLocalized,
    categoryIds: z.array(z.string()),
    processorIds: z.array(z.string()),
  });
}
export type ActivityForm = z.infer<ReturnType<typeof activityFormSchema>>;

export function activityToForm(activity: ProcessingActivity | null): ActivityForm {
  const text = (field: (typeof ownTexts)[number]): LocalizedForm =>
    localizedToForm(activity?.[field] ?? null);
  const { balanceTest = null, consentProof = null } = activity ?? {};
  return {
    name: text('name'),
    purpose: text('purpose'),
    persons: text('persons'),
    lawfulBasis: activity?.lawfulBasis ?? null,
    basisDetail: text('basisDetail'),
    necessity: localizedToForm(balanceTest?.necessity ?? null),
    balance: localizedToForm(balanceTest?.balance ?? null),
    decidedOn: balanceTest?.decidedOn ?? null,
    consentObtained: localizedToForm(consentProof?.obtained ?? null),
    consentKept: localizedToForm(consentProof?.kept ?? null),
    minimumAge: activity?.minimumAge ?? null,
    specialBasis: activity?.specialBasis ?? null,
    specialBasisDetail: text('specialBasisDetail'),
    jointArrangement: text('jointArrangement'),
    isMarketing: activity?.isMarketing ?? false,
    dataSource: text('dataSource'),
    security: text('security'),
    automatedDecision: text('automatedDecision'),
    automatedConsequences: text('automatedConsequences'),
    automatedReview: text('automatedReview'),
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
    balanceTest: balanceOf(form),
    consentProof: proofOf(form),
    minimumAge: form.minimumAge,
    specialBasis: form.specialBasis,
    specialBasisDetail: formToLocalized(form.specialBasisDetail),
    jointArrangement: formToLocalized(form.jointArrangement),
    isMarketing: form.isMarketing,
    dataSource: formToLocalized(form.dataSource),
    security: formToLocalized(form.security),
    automatedDecision: formToLocalized(form.automatedDecision),
    automatedConsequences: formToLocalized(form.automatedConsequences),
    automatedReview: formToLocalized(form.automatedReview),
    categoryIds: form.categoryIds.map((id) => categoryIdSchema.parse(id)),
    processorIds: form.processorIds.map((id) => processorIdSchema.parse(id)),
  };
}

function balanceOf(form: ActivityForm): ActivityDraft['balanceTest'] {
  const necessity = formToLocalized(form.necessity);
  const balance = formToLocalized(form.balance);
  const decidedOn = writtenDay(form.decidedOn);
  return necessity === null && balance === null && decidedOn === null
    ? null
    : { necessity, balance, decidedOn };
}

function proofOf(form: ActivityForm): ActivityDraft['consentProof'] {
  const obtained = formToLocalized(form.consentObtained);
  const kept = formToLocalized(form.consentKept);
  return obtained === null && kept === null ? null : { obtained, kept };
}
