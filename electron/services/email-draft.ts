/** An e-mail to send from the user's own program, with the letter and the copies of the data. What is in it has left the register. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { LetterId } from '../../shared/domain/id.ts';
import { inOneName } from '../../shared/domain/intake/clean-file-name.ts';
import { copiesWith, exportFormatsMade } from '../../shared/domain/request/export-scope.ts';
import { emailCover } from '../../shared/letters/email-cover.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { readAttachment } from '../database/attachments.ts';
import { change } from '../database/change.ts';
import { controllerOn } from '../database/controller.ts';
import { findLetter, type LetterRow } from '../database/letters.ts';
import { listEvents } from '../database/request-history.ts';
import { findRequest } from '../database/requests.ts';
import { writeEmail } from '../files/export/email.ts';
import type { StagedFile } from '../files/staged-files.ts';
import { emailAddressee } from './email-addressee.ts';
import * as exports from './exports.ts';
import { nameMatter } from './letter-matter.ts';
import { notFound, record, rule } from './on-request.ts';

interface DraftOrder {
  readonly letterId: LetterId;
  readonly includeExports: boolean;
}

export async function make(context: Context, { letterId, includeExports }: DraftOrder) {
  const { db } = context;
  const letter = findLetter(db, letterId);
  const matter = letter === null ? null : nameMatter(context, letter.about);
  if (letter === null || matter === null) return notFound('letter');
  const { requestId } = letter;
  if (requestId !== null && findRequest(db, requestId)?.voided !== null) return rule('request-voided');
  if (letter.replacedById !== null) return rule('letter-replaced');
  const to = emailAddressee(context, letter);
  if (to === null) return rule('email-needed');
  const copies = includeExports ? await copiesOf(context, letter) : ok([]);
  if (!copies.ok) return copies;

  const controller = controllerOn(db, context.today());
  const sender = controller.tradeName ?? controller.name;
  const cover = emailCover({
    language: letter.language,
    kind: letter.kind,
    reference: matter.reference,
    sender,
    hasCopies: copies.value.length > 0,
  });
  const bytes = await writeEmail({
    id: context.newId(),
    madeAt: context.now(),
    from: controller.email === null ? null : { name: sender, address: controller.email },
    to,
    ...cover,
    attachments: [readAttachment(context.db, letter.attachmentId), ...copies.value].map((file) => ({
      ...file,
      name: inOneName(file.name),
    })),
  });
  const noted = change(context, (write) => {
    if (requestId !== null)
      record(context, write, requestId, { kind: 'email-draft-made', detail: letter.kind });
    return ok({
      value: null,
      audit: { action: 'email-draft-made', recordKind: 'letter', recordId: letter.id },
    });
  });
  if (!noted.ok) return noted;
  const name = `${matter.reference ?? 'lettre'}.eml`;
  return ok({ fileId: context.files.add({ name, mediaType: 'message/rfc822', bytes }) });
}

/** Those that were made for this answer, as they were made. */
async function copiesOf(
  context: Context,
  { requestId, language, kind }: LetterRow,
): Promise<Result<readonly StagedFile[], AppError>> {
  const scope = copiesWith(kind);
  if (scope === null || requestId === null) return ok([]);
  const copies: StagedFile[] = [];
  for (const format of exportFormatsMade(listEvents(context.db, requestId), scope)) {
    const copy = await exports.lastCopy(context, { requestId, format, language, scope });
    if (!copy.ok) return copy;
    copies.push(copy.value);
  }
  return ok(copies);
}
