/** The copies of a person's data that were kept as handed out: which of them still have to leave, and destroying the others. */
import type { SubjectId } from '../../shared/domain/id.ts';
import type { RequestAttachment } from '../../shared/domain/request/attachment.ts';
import { exportDetail, type ExportScope } from '../../shared/domain/request/export-scope.ts';
import { answeredOn } from '../../shared/domain/request/lifecycle.ts';
import { requestWords } from '../../shared/domain/request/request-words.ts';
import type { SubjectRequest } from '../../shared/domain/request/request.ts';
import type { Context } from '../context.ts';
import { controllerOn } from '../database/controller.ts';
import type { Db, WriteDb } from '../database/database.ts';
import { listLettersOf } from '../database/letters.ts';
import { destroyRequestAttachment, listRequestAttachments } from '../database/request-attachments.ts';
import { listEvents } from '../database/request-history.ts';
import { listRequestsOf } from '../database/requests.ts';
import { standingOf } from './request-file.ts';
import { record } from './on-request.ts';

interface Copy {
  readonly request: SubjectRequest;
  readonly annex: RequestAttachment;
}

/** Those that an erasure takes along: all but the copy of an answer that has not left yet. */
export function copiesToErase(db: Db, subjectId: SubjectId): readonly Copy[] {
  return listRequestsOf(db, subjectId).flatMap((request) =>
    copiesOf(db, request)
      .filter((annex) => !isToLeave(db, request, annex))
      .map((annex) => ({ request, annex })),
  );
}

/** A copy made anew takes the place of one in the same form that has not left: nobody was given that one. */
export function destroyReplaced(
  context: Context,
  db: WriteDb,
  request: SubjectRequest,
  { format, scope }: { readonly format: 'pdf' | 'zip'; readonly scope: ExportScope },
): void {
  const made = new Set(listEvents(db, request.id).map(({ detail }) => detail));
  const replaced = copiesOf(db, request).filter(
    (annex) => made.has(exportDetail(format, annex.sha256, scope)) && isToLeave(db, request, annex),
  );
  for (const annex of replaced) destroyCopy(context, db, { request, annex }, 'copyReplaced');
}

/** The bytes go; name, size and SHA-256 stay, and what the answer says it enclosed can still be compared. */
export function destroyCopy(
  context: Context,
  db: WriteDb,
  { request, annex }: { readonly request: SubjectRequest; readonly annex: Pick<RequestAttachment, 'id'> },
  why: 'periodOver' | 'copyErased' | 'copyReplaced',
): void {
  const on = context.today();
  const reason = requestWords[controllerOn(db, on).language][why];
  destroyRequestAttachment(db, annex.id, { on, reason });
  record(context, db, request.id, { kind: 'attachment-destroyed', detail: 'data-annex', note: reason });
}

function copiesOf(db: Db, { id }: SubjectRequest): readonly RequestAttachment[] {
  return listRequestAttachments(db, id).filter(
    ({ role, destroyed }) => role === 'data-annex' && destroyed === null,
  );
}

/** With the letter that it stands beside; else with an answer that hands out a copy (Art. 15(3), 20) and is still owed. */
function isToLeave(db: Db, request: SubjectRequest, { letterId }: RequestAttachment): boolean {
  if (request.voided !== null || request.closedEarly !== null) return false;
  const letters = listLettersOf(db, request.id);
  const beside = letters.find(({ id }) => id === letterId);
  if (beside !== undefined) return beside.sentOn === null;
  const standings = letters.map(standingOf);
  return request.rights.some(
    (asked) =>
      (asked.right === 'access' || asked.right === 'portability') &&
      asked.outcome !== 'withdrawn' &&
      asked.outcome !== 'refused' &&
      answeredOn(asked, standings) === null,
  );
}
