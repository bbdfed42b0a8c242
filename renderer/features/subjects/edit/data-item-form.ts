/** One thing held about a person as it is typed in, and the way to the record. */
import { z } from 'zod';
import { activityIdSchema, categoryIdSchema } from '../../../../shared/domain/id.ts';
import { localDateSchema } from '../../../../shared/domain/local-date.ts';
import type { NewDataItem } from '../subject-actions.ts';

/** Messages are keys of the catalogs. */
export const dataItemFormSchema = z.object({
  categoryId: z.string().min(1, 'common.required'),
  /** `none`: as many activities as use the category. */
  activityId: z.string(),
  label: z.string().trim().min(1, 'common.required').max(200, 'common.too-long'),
  value: z.string().max(100_000, 'common.too-long'),
  source: z.string().trim().max(200, 'common.too-long'),
  collectedOn: z
    .string()
    .nullable()
    .refine((text) => text === null || localDateSchema.safeParse(text).success, {
      error: 'common.not-a-date',
    }),
});
export type DataItemForm = z.infer<typeof dataItemFormSchema>;

/** Of a form that was checked; throws where it was not. */
export function formToDataItem(form: DataItemForm): NewDataItem {
  const source = form.source.trim();
  return {
    categoryId: categoryIdSchema.parse(form.categoryId),
    activityId: form.activityId === 'none' ? null : activityIdSchema.parse(form.activityId),
    label: form.label.trim(),
    value: form.value,
    source: source === '' ? null : source,
    collectedOn: form.collectedOn === null ? null : localDateSchema.parse(form.collectedOn),
  };
}
