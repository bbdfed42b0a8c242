/** Which recipients a request concerns (GDPR Art. 19) and which of them are still to be told. */
import type { NoticeRow } from '../../shared/contract/notice-calls.ts';
import type { RequestId } from '../../shared/domain/id.ts';
import { erasesAfterDeath } from '../../shared/domain/request/effect.ts';
import {
  recipientsConcerned,
  type ConcernedRecipient,
  type RecipientNotice,
} from '../../shared/domain/request/recipient-notice.ts';
import type { RequestRight, SubjectRequest } from '../../shared/domain/request/request.ts';
import { isGranted, rightRules, type Right } from '../../shared/domain/request/right.ts';
import type { Db } from '../database/database.ts';
import { findErasureProof } from '../database/erasure-proofs.ts';
import { listRecipientNotices } from '../database/recipient-notices.ts';
import { findSubject } from '../database/subjects.ts';
import { heldData } from './held-data.ts';
import { readProcessing } from './processing.ts';

/** How many are still to be told, for each right that concerns them. */
export function recipientsToTell(db: Db, request: SubjectRequest): Readonly<Partial<Record<Right, number>>> {
  const notifying = request.rights.filter((asked) => notifies(asked) && isGranted(asked));
  return Object.fromEntries(
    notifying.map((asked) => [
      asked.right,
      noticeRows(db, request, asked).filter(({ state }) => state === 'open').length,
    ]),
  );
}

/** By name, for the answer: Art. 19, last sentence. */
export function recipientsTold(db: Db, requestId: RequestId, right: Right): readonly string[] {
  const told = listRecipientNotices(db, requestId).filter(
    (notice) => notice.right === right && (notice.state === 'told' || notice.state === 'confirmed'),
  );
  return [...new Set(told.map(({ name }) => name))];
}

export function notifies(asked: RequestRight): boolean {
  return rightRules[asked.right].notifiesRecipients || erasesAfterDeath(asked);
}

/** Who is concerned, each with what was noted; then those who were told and have left the register, or hold nothing any more. */
export function noticeRows(db: Db, request: SubjectRequest, asked: RequestRight): readonly NoticeRow[] {
  const notices = listRecipientNotices(db, request.id).filter(({ right }) => right === asked.right);
  const concerned = concernedBy(db, request, asked);
  const isOf = (notice: RecipientNotice, { processorId }: ConcernedRecipient) =>
    notice.processorId === processorId;
  const known = concerned.map((recipient) => {
    const notice = notices.find((each) => isOf(each, recipient));
    if (notice === undefined) return { ...recipient, ...untold };
    const { name, state, toldOn, confirmedOn, letterId, reason } = notice;
    return { ...recipient, name, state, toldOn, confirmedOn, letterId, reason };
  });
  const others = notices
    .filter((notice) => !concerned.some((recipient) => isOf(notice, recipient)))
    .map(({ right: _right, ...notice }) => ({ ...notice, service: null, email: null, categories: [] }));
  return [...known, ...others];
}

const untold = { state: 'open', toldOn: null, confirmedOn: null, letterId: null, reason: null } as const;

function concernedBy(db: Db, request: SubjectRequest, asked: RequestRight): readonly ConcernedRecipient[] {
  const subject = request.subjectId === null ? null : findSubject(db, request.subjectId);
  const erases = asked.right === 'erasure' || erasesAfterDeath(asked);
  return recipientsConcerned({
    asked,
    held: subject === null ? null : heldData(db, subject),
    plan: erases ? (findErasureProof(db, request.id)?.plan ?? null) : null,
    ...readProcessing(db),
  });
}
