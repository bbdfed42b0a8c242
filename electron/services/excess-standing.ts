/** Whether a request has its sheet of Art. 12(5), and on which ground a fee is announced in it. */
import { letterFieldsSchema } from '../../shared/contract/letter-fields.ts';
import type { RequestId } from '../../shared/domain/id.ts';
import type { LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import {
  excessGroundSchema,
  type ExcessGround,
  type ExcessStanding,
} from '../../shared/domain/request/excess-sheet.ts';
import { particular, type Particulars } from '../../shared/letters/particular.ts';
import type { Db } from '../database/database.ts';
import { hasExcessSheet } from '../database/excess-sheets.ts';
import { findLetterDraft } from '../database/letter-drafts.ts';

/** A fee that is being written counts already: whoever writes it is to find the sheet. */
export function excessStanding(db: Db, requestId: RequestId): ExcessStanding {
  const place = { about: { requestId }, kind: 'fee-announcement', breachId: null } as const;
  const drafted = letterFieldsSchema.safeParse(findLetterDraft(db, place)).data;
  return {
    hasSheet: hasExcessSheet(db, requestId),
    feeGround: drafted === undefined ? null : feeGroundOf('fee-announcement', drafted),
  };
}

/** Null for every other letter, and for the fee of a further copy (Art. 15(3)), which needs no proof of excess. */
export function feeGroundOf(
  kind: LetterKind,
  fields: { readonly particulars: Particulars },
): ExcessGround | null {
  if (kind !== 'fee-announcement') return null;
  return excessGroundSchema.safeParse(particular(fields, 'feeGround')).data ?? null;
}
