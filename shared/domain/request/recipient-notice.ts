/** Telling those who received the data what was rectified, erased or restricted (GDPR Art. 19): to whom, and what became of it. */
import { z } from 'zod';
import { letterIdSchema, processorIdSchema, type CategoryId } from '../id.ts';
import { localizedTextSchema, type LocalizedText } from '../language.ts';
import { localDateSchema } from '../local-date.ts';
import type { DataCategory, ProcessingActivity, Processor } from '../processing/processing-activity.ts';
import type { HeldData } from '../subject/held-data.ts';
import { identityCategoryName } from '../subject/group-held-data.ts';
import { identityCode, recipientsOf } from '../subject/purposes-of-person.ts';
import type { ErasurePlan } from './erasure-plan.ts';
import type { RequestRight } from './request.ts';
import { rightSchema } from './right.ts';

/** `impossible`: or disproportionate. `not-needed`: they hold nothing of it. Both with a reason. */
export const noticeStates = ['told', 'confirmed', 'impossible', 'not-needed'] as const;
export const noticeStateSchema = z.enum(noticeStates);

export const recipientNoticeSchema = z
  .object({
    right: rightSchema,
    /** Null once the recipient has left the register. */
    processorId: processorIdSchema.nullable(),
    name: z.string(),
    state: noticeStateSchema,
    toldOn: localDateSchema.nullable(),
    confirmedOn: localDateSchema.nullable(),
    letterId: letterIdSchema.nullable(),
    reason: z.string().nullable(),
  })
  .readonly();
export type RecipientNotice = z.infer<typeof recipientNoticeSchema>;

export const concernedRecipientSchema = z
  .object({
    processorId: processorIdSchema,
    name: z.string(),
    /** Tells two services of one company apart. */
    service: localizedTextSchema,
    email: z.string().nullable(),
    /** Of the data concerned, those that they hold. */
    categories: z.array(localizedTextSchema).readonly(),
  })
  .readonly();
export type ConcernedRecipient = z.infer<typeof concernedRecipientSchema>;

interface RecipientInput {
  readonly asked: RequestRight;
  /** Null where the person is not, or no longer, in the register. */
  readonly held: HeldData | null;
  /** Of an erasure, once carried out. */
  readonly plan: ErasurePlan | null;
  readonly categories: readonly DataCategory[];
  readonly activities: readonly ProcessingActivity[];
  readonly processors: readonly Processor[];
}

/** Who received which of the categories that a right concerns; an authority received it at its own request and is not told. */
export function recipientsConcerned(input: RecipientInput): readonly ConcernedRecipient[] {
  const { processors } = input;
  const receipts = input.plan === null ? heldReceipts(input) : erasedReceipts(input, input.plan);
  return processors
    .filter(({ id, role }) => role !== 'authority' && receipts.some(({ ids }) => ids.has(id)))
    .map(({ id, name, service, email }) => ({
      processorId: id,
      name,
      service,
      email,
      categories: receipts.filter(({ ids }) => ids.has(id)).map(({ category }) => category),
    }));
}

interface Receipt {
  readonly category: LocalizedText;
  readonly ids: ReadonlySet<string>;
}

/** Of data that is still there: as an access answer names them. */
function heldReceipts({ asked, held }: RecipientInput): readonly Receipt[] {
  const concerned = (held?.categories ?? []).filter(({ code, items }) => {
    const { details } = asked;
    if (details?.right !== 'rectification') return true;
    return details.corrections.some(({ itemId, field }) =>
      itemId === null ? field !== null && code === identityCode : items.some(({ id }) => id === itemId),
    );
  });
  return concerned.map(({ name, recipients }) => ({
    category: name,
    ids: new Set(recipients.map(({ processorId }) => processorId)),
  }));
}

/** Of data that is gone: whose purposes concerned the person is not known any more, so all that use the category count. */
function erasedReceipts(input: RecipientInput, { lines }: ErasurePlan): readonly Receipt[] {
  const erased = new Set(
    lines.flatMap(({ decision, categoryId }) => (decision === 'erase' ? [categoryId] : [])),
  );
  return [...erased].map((categoryId) => ({
    category: input.categories.find(({ id }) => id === categoryId)?.name ?? identityCategoryName,
    ids: new Set(receivingErased(input, categoryId).map(({ id }) => id)),
  }));
}

function receivingErased(
  { activities, processors }: RecipientInput,
  categoryId: CategoryId | null,
): readonly Processor[] {
  const using = activities.filter(
    ({ categoryIds }) => categoryId === null || categoryIds.includes(categoryId),
  );
  return recipientsOf(using, categoryId, processors, activities);
}
