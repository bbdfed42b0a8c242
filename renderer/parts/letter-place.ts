/** How a letter still to be written is addressed in the room of letters: by its request and its kind. */
import { letterIdSchema, requestIdSchema, type LetterId, type RequestId } from '../../shared/domain/id.ts';
import { letterKindSchema, type LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import type { RecordRef } from '../navigation.ts';

export type LetterPlace =
  | { readonly kind: 'draft'; readonly requestId: RequestId; readonly letterKind: LetterKind }
  | { readonly kind: 'closed'; readonly letterId: LetterId };

/** For `goTo('letters', …)`. */
export function draftRecord(requestId: RequestId, letterKind: LetterKind): RecordRef {
  return { kind: 'letter', id: `${letterKind}:${requestId}` };
}

/** Null where the room was entered without a letter, or at one that cannot be. */
export function readLetterPlace(record: RecordRef | null): LetterPlace | null {
  if (record?.kind !== 'letter') return null;
  const closed = letterIdSchema.safeParse(record.id);
  if (closed.success) return { kind: 'closed', letterId: closed.data };
  const [kind, id] = record.id.split(':');
  const letterKind = letterKindSchema.safeParse(kind);
  const requestId = requestIdSchema.safeParse(id);
  if (!letterKind.success || !requestId.success) return null;
  return { kind: 'draft', requestId: requestId.data, letterKind: letterKind.data };
}
