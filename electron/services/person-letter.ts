/** What a notice to a person is made from whose data came from elsewhere (GDPR Art. 14): what the register holds about them. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { LetterFields } from '../../shared/contract/letter-fields.ts';
import type { SubjectId } from '../../shared/domain/id.ts';
import { displayName } from '../../shared/domain/subject/subject.ts';
import type { SourceNoticeInput } from '../../shared/letters/letter-input.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { controllerOn } from '../database/controller.ts';
import { findSubject } from '../database/subjects.ts';
import { heldData } from './held-data.ts';
import type { GroundOf } from './letter-ground.ts';
import { notFound, rule } from './on-request.ts';

export function personLetter(
  { db }: Context,
  id: SubjectId,
  fields: LetterFields,
): Result<GroundOf<SourceNoticeInput>, AppError> {
  const subject = findSubject(db, id);
  if (subject === null) return notFound('subject');
  if (subject.archivedOn !== null) return rule('erasure-already-carried-out');
  const known = subject.addresses[0]?.address ?? null;
  return ok({
    kind: 'source-notice',
    controller: controllerOn(db, fields.letterOn),
    recipient: { names: [displayName(subject)], address: fields.address ?? known },
    personCountry: (fields.address ?? known)?.countryCode ?? null,
    held: heldData(db, subject),
  });
}
