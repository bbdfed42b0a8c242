/** Entering a request, with what arrived kept in the same change. */
import type { AppError } from '../../shared/contract/app-error.ts';
import { requestIdSchema, type FileId, type SubjectId } from '../../shared/domain/id.ts';
import { firstRequestsOn } from '../../shared/domain/law/answering-law.ts';
import { isAfter, isBefore, type LocalDate } from '../../shared/domain/local-date.ts';
import type { Channel } from '../../shared/domain/request/channel.ts';
import type {
  Client,
  OurRole,
  Requester,
  RequestRight,
  SubjectRequest,
} from '../../shared/domain/request/request.ts';
import { isKnownIn, type Right } from '../../shared/domain/request/right.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { undoableChange } from '../database/change.ts';
import { controllerOn } from '../database/controller.ts';
import { insertRequest, nextReference } from '../database/requests.ts';
import { findSubject } from '../database/subjects.ts';
import { keepStaged } from './attachments.ts';
import { markAtOnce } from './marks.ts';
import { audit, notFound, record, rule, type Reply } from './on-request.ts';
import { requestFile } from './request-file.ts';

interface NewRequest {
  readonly channel: Channel;
  readonly receivedOn: LocalDate;
  readonly requester: Requester;
  readonly rights: readonly Right[];
  readonly subjectId: SubjectId | null;
  readonly theirReference: string | null;
  readonly note: string | null;
  /** Null: to be said later. */
  readonly ourRole: OurRole | null;
  readonly client: Client | null;
  readonly originals: readonly { readonly fileId: FileId; readonly role: 'original' }[];
}

export function register(
  context: Context,
  { originals, ourRole, client, rights, ...fields }: NewRequest,
): Reply {
  const day = checkReceipt(fields.receivedOn, context.today());
  if (!day.ok) return day;
  const { country } = controllerOn(context.db, fields.receivedOn);
  // LIL Art. 84 to 86: a Belgian letter could answer it only by citing French law.
  if (!rights.every((right) => isKnownIn(country, right))) return rule('right-not-in-law');
  const isForClient = ourRole === 'processor';
  if (isForClient && client === null) return rule('client-needed');
  const id = requestIdSchema.parse(context.newId());
  // As in `onRequest`: what it marks outlives the undo of an earlier change.
  const done = undoableChange<null>(context, (db) => {
    if (fields.subjectId !== null && findSubject(db, fields.subjectId) === null) return notFound('subject');
    const request: SubjectRequest = {
      ...fields,
      id,
      reference: nextReference(db, fields.receivedOn),
      // Art. 28(3)(e): as a processor we decide nothing, and pass every right on.
      rights: [...new Set(rights)].map((right) =>
        isForClient
          ? { ...openRight(right), outcome: 'forwarded', decidedOn: context.today() }
          : openRight(right),
      ),
      ourRole: ourRole ?? 'controller',
      client: isForClient ? client : null,
      voided: null,
      closedEarly: null,
    };
    insertRequest(db, request, context.now());
    record(context, db, id, { kind: 'registered', on: fields.receivedOn });
    if (ourRole !== null) record(context, db, id, { kind: 'role-set', detail: ourRole });
    for (const { fileId, role } of originals) {
      const stored = keepStaged(context, db, { requestId: id, fileId, role, letterId: null, note: null });
      if (!stored.ok) return stored;
    }
    markAtOnce(context, db, request);
    return ok({
      value: null,
      audit: [audit('request-registered', id), ...originals.map(() => audit('attachment-added', id))],
    });
  });
  return done.ok ? requestFile(context, id) : done;
}

/** Of a day that is typed: neither to come, nor before anybody could ask. */
export function checkReceipt(receivedOn: LocalDate, today: LocalDate): Result<null, AppError> {
  if (isAfter(receivedOn, today)) return rule('date-in-future');
  return isBefore(receivedOn, firstRequestsOn) ? rule('receipt-too-early') : ok(null);
}

/** A right as it is asked: nothing is decided yet. */
export function openRight(right: Right): RequestRight {
  return {
    right,
    outcome: null,
    refusalReason: null,
    reasonText: null,
    erasureGround: null,
    decidedOn: null,
    extendedOn: null,
    extensionReason: null,
    details: null,
    carriedOutOn: null,
  };
}
