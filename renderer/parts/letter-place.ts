/** How a letter still to be written is addressed in the room of letters: by what it is about and its kind. */
import { breachIdSchema, letterIdSchema, type BreachId, type LetterId } from '../../shared/domain/id.ts';
import { letterAbout, type LetterAbout } from '../../shared/domain/letter/letter-about.ts';
import { letterKindSchema, matterOfKind, type LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import type { RecordRef } from '../navigation.ts';

export type LetterPlace =
  | {
      readonly kind: 'draft';
      readonly about: LetterAbout;
      readonly letterKind: LetterKind;
      /** Of which a letter to a person tells. */
      readonly breachId: BreachId | null;
    }
  | { readonly kind: 'closed'; readonly letterId: LetterId };

/** For `goTo('letters', …)`: the id of the request, the case, the person or the breach, as the kind of letter wants. */
export function draftRecord(id: string, letterKind: LetterKind, breachId: BreachId | null = null): RecordRef {
  return { kind: 'letter', id: [letterKind, id, ...(breachId === null ? [] : [breachId])].join(':') };
}

/** Null where the room was entered without a letter, or at one that cannot be. */
export function readLetterPlace(record: RecordRef | null): LetterPlace | null {
  if (record?.kind !== 'letter') return null;
  const closed = letterIdSchema.safeParse(record.id);
  if (closed.success) return { kind: 'closed', letterId: closed.data };
  const [kind, id = '', breach] = record.id.split(':');
  const letterKind = letterKindSchema.safeParse(kind).data;
  const about = letterKind === undefined ? null : letterAbout(matterOfKind(letterKind), id);
  if (letterKind === undefined || about === null) return null;
  const breachId = breachIdSchema.safeParse(breach).data ?? null;
  return { kind: 'draft', about, letterKind, breachId };
}
