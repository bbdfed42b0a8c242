/** An e-mail to send from the user's own program, with the letter and the copies of the data. What is in it has left the register. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { LetterId } from '../../shared/domain/id.ts';
import { inOneName } from '../../shared/domain/intake/clean-file-name.ts';
import { letterRules } from '../../shared/domain/letter/letter-kind.ts';
import { copiesWith, exportFormatsMade } from '../../shared/domain/request/export-scope.ts';
import type { SubjectRequest } from '../../shared/domain/request/request.ts';
import { knownWay } from '../../shared/domain/request/request-warnings.ts';
import { emailCover } from '../../shared/letters/email-cover.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { readAttachment } from '../database/attachments.ts';
import { change } from '../database/change.ts';
import { controllerOn, promisesOn } from '../database/controller.ts';
import type { Db } from '../database/database.ts';
import { findRequestLetter, type RequestLetterRow } from '../database/letters.ts';
import { listProcessors } from '../database/processors.ts';
import { listEvents } from '../database/request-history.ts';
import { findRequest } from '../database/requests.ts';
import { findSubject } from '../database/subjects.ts';
import { writeEmail, type EmailDraft } from '../files/export/email.ts';
import type { StagedFile } from '../files/staged-files.ts';
import * as exports from './exports.ts';
import { notFound, record, rule } from './on-request.ts';

interface DraftOrder {
  readonly letterId: LetterId;
  readonly includeExports: boolean;
}

export async function make(context: Context, { letterId, includeExports }: DraftOrder) {
  const { db } = context;
  const letter = findRequestLetter(db, letterId);
  const request = letter === null ? null : findRequest(db, letter.requestId);
  if (letter === null || request === null) return notFound('letter');
  if (request.voided !== null) return rule('request-voided');
  if (letter.replacedById !== null) return rule('letter-replaced');
  const to = recipientOf(context, letter, request);
  if (to === null) return rule('email-needed');
  const copies = includeExports ? await copiesOf(context, letter) : ok([]);
  if (!copies.ok) return copies;

  const controller = controllerOn(db, context.today());
  const sender = controller.tradeName ?? controller.name;
  const cover = emailCover({
    language: letter.language,
    addressee: letterRules[letter.kind].addressee,
    reference: request.reference,
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
    record(context, write, request.id, { kind: 'email-draft-made', detail: letter.kind });
    return ok({
      value: null,
      audit: { action: 'email-draft-made', recordKind: 'letter', recordId: letter.id },
    });
  });
  if (!noted.ok) return noted;
  const name = `${request.reference}.eml`;
  return ok({ fileId: context.files.add({ name, mediaType: 'message/rfc822', bytes }) });
}

function recipientOf(
  { db }: Context,
  { kind, processorId }: RequestLetterRow,
  request: SubjectRequest,
): EmailDraft['to'] | null {
  const { requester, client } = request;
  const party = (name: string, address: string | null) => (address === null ? null : { name, address });
  switch (letterRules[kind].addressee) {
    case 'requester':
      return party(requester.name, emailOf(db, request));
    case 'client':
      return client === null ? null : party(client.name, client.email);
    case 'recipient': {
      const processor = listProcessors(db).find(({ id }) => id === processorId);
      return processor === undefined ? null : party(processor.name, processor.email);
    }
    case 'authority':
    case 'person':
      return null;
  }
}

/** Where the policy answers to the known address alone, a new one is not taken on trust. */
function emailOf(db: Db, { requester, subjectId, receivedOn }: SubjectRequest): string | null {
  const isPromised = promisesOn(db, receivedOn).answersGoTo === 'known-email' && requester.role === 'self';
  const subject = isPromised && subjectId !== null ? findSubject(db, subjectId) : null;
  if (subject === null || knownWay(subject, { requester }) === 'known-email') return requester.email;
  return subject.contacts.find(({ kind }) => kind === 'email')?.value ?? requester.email;
}

/** Those that were made for this answer, made anew from what is held now: their bytes are not kept. */
async function copiesOf(
  context: Context,
  { requestId, language, kind }: RequestLetterRow,
): Promise<Result<readonly StagedFile[], AppError>> {
  const scope = copiesWith(kind);
  if (scope === null) return ok([]);
  const copies: StagedFile[] = [];
  for (const format of exportFormatsMade(listEvents(context.db, requestId), scope)) {
    const made = await exports.person(context, { requestId, format, language, scope });
    if (!made.ok) return made;
    const file = context.files.get(made.value.fileId);
    if (file !== null) copies.push(file);
  }
  return ok(copies);
}
