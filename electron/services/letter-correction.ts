/** Correcting a closed letter: a new one begins with the same fields and names the one it replaces. Both are kept. */
import type { AppError } from '../../shared/contract/app-error.ts';
import { letterFieldsSchema, type LetterFields } from '../../shared/contract/letter-fields.ts';
import type { LetterId } from '../../shared/domain/id.ts';
import { correctedBlocks } from '../../shared/letters/correction.ts';
import { err, ok } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { findLetter, readLetterFields, type LetterRow } from '../database/letters.ts';
import { rule } from './on-request.ts';

export function correction(context: Context, { letterId }: { readonly letterId: LetterId }) {
  const letter = findLetter(context.db, letterId);
  if (letter === null) return err<AppError>({ code: 'not-found', what: 'letter' });
  if (letter.replacedById !== null) return rule('letter-replaced');
  const { about, kind, sentOn, language, letterOn } = letter;
  const before = fieldsOf(context, letter);
  // A text that was changed by hand is not filled again: what it replaces is written into it.
  const text =
    before.text === null || sentOn === null
      ? before.text
      : {
          ...before.text,
          blocks: correctedBlocks(language, letterOn, before.text.blocks),
        };
  const fields: LetterFields = {
    ...before,
    text,
    letterOn: context.today(),
    registeredNumber: null,
    replacesId: letterId,
  };
  return ok({ about, kind, fields });
}

/** As they were when it was closed; of a letter closed before they were kept, what its sheet shows. */
function fieldsOf(
  { db }: Context,
  { id, language, letterOn, processorId, postings }: LetterRow,
): LetterFields {
  const kept = letterFieldsSchema.safeParse(JSON.parse(readLetterFields(db, id) ?? 'null'));
  const channel = postings[0]?.channel ?? 'post';
  return kept.data ?? letterFieldsSchema.parse({ language, letterOn, channel, processorId });
}
