/** Small questions about the tasks of a checklist that several parts ask. */
import type { RequestFile } from '../../../../shared/contract/request-calls.ts';
import type { ChecklistItem } from '../../../../shared/domain/request/checklist.ts';
import type { RequestRight } from '../../../../shared/domain/request/request.ts';
import { rightSchema, type Right } from '../../../../shared/domain/request/right.ts';
import { answerKindOf, type LetterKind } from '../../../../shared/domain/letter/letter-kind.ts';

/** The right a task serves; null for the request as a whole. */
export function rightOf({ right }: ChecklistItem): Right | null {
  const parsed = rightSchema.safeParse(right);
  return parsed.success ? parsed.data : null;
}

/** One task of a checklist, told apart from the same task for another right. */
export function taskKey({ task, right }: ChecklistItem): string {
  return `${right ?? 'request'}:${task}`;
}

/** The element of a task, for moving the focus there. */
export function taskElementId(key: string): string {
  return `task-${key.replace(':', '-')}`;
}

export function askedRight({ request }: RequestFile, right: Right | null): RequestRight | null {
  return request.rights.find((each) => each.right === right) ?? null;
}

/** The letter that a task writes or sends; null for work of another kind. */
export function letterOf(file: RequestFile, item: ChecklistItem): LetterKind | null {
  if (item.task === 'acknowledge') return 'acknowledgement';
  // As a processor, one letter answers for the whole request.
  const asked = askedRight(file, rightOf(item)) ?? file.request.rights[0] ?? null;
  const isLetterWork = item.task === 'write-answer' || item.task === 'send-answer';
  return isLetterWork && asked !== null ? answerKindOf(asked) : null;
}
