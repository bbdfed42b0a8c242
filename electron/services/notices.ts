/** Telling recipients (GDPR Art. 19): who holds what was rectified, erased or restricted, and what became of telling each one. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { NoticeRow } from '../../shared/contract/notice-calls.ts';
import type { LetterId, ProcessorId, RequestId } from '../../shared/domain/id.ts';
import { isAfter, isBefore, type LocalDate } from '../../shared/domain/local-date.ts';
import type { RecipientNotice } from '../../shared/domain/request/recipient-notice.ts';
import type { SubjectRequest } from '../../shared/domain/request/request.ts';
import { isGranted } from '../../shared/domain/request/right.ts';
import type { Right } from '../../shared/domain/request/right.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { change } from '../database/change.ts';
import type { Db, WriteDb } from '../database/database.ts';
import { deleteRecipientNotice, saveRecipientNotice } from '../database/recipient-notices.ts';
import { findRequest } from '../database/requests.ts';
import { audit, notFound, record, rule } from './on-request.ts';
import { noticeRows, notifies } from './recipients-to-tell.ts';

interface OfRight {
  readonly requestId: RequestId;
  readonly right: Right;
}

export function list({ db }: Context, { requestId, right }: OfRight): Result<NoticeList, AppError> {
  const found = findNotifying(db, requestId, right);
  return found.ok ? ok({ items: noticeRows(db, found.value.request, found.value.asked) }) : found;
}

interface NoticeList {
  readonly items: readonly NoticeRow[];
}

interface NoticeInput extends OfRight {
  readonly processorId: ProcessorId;
  readonly state: NoticeRow['state'];
  readonly toldOn: LocalDate | null;
  readonly confirmedOn: LocalDate | null;
  readonly reason: string | null;
}

/** Also after the answer: a recipient may confirm weeks later. */
export function save(context: Context, input: NoticeInput): Result<NoticeList, AppError> {
  const { requestId, right, processorId, state } = input;
  const done = change<null>(context, (db) => {
    const found = findNotifying(db, requestId, right);
    if (!found.ok) return found;
    const { request, asked } = found.value;
    if (request.voided !== null) return rule('request-voided');
    const row = noticeRows(db, request, asked).find((each) => each.processorId === processorId);
    if (row === undefined) return notFound('processor');
    if (state === 'open') {
      deleteRecipientNotice(db, { requestId, right, processorId });
    } else {
      const notice = noticeOf(input, state, row);
      if (notice === null) return rule('reason-needed');
      const days = [notice.toldOn, notice.confirmedOn].filter((on) => on !== null);
      if (days.some((on) => isAfter(on, context.today()))) return rule('date-in-future');
      if (days.some((on) => isBefore(on, request.receivedOn))) return rule('date-before-receipt');
      saveRecipientNotice(db, context.newId(), requestId, notice);
    }
    record(context, db, requestId, { kind: 'recipient-noted', detail: `${right}:${state}`, note: row.name });
    return ok({ value: null, audit: audit('recipient-noted', requestId) });
  });
  return done.ok ? list(context, input) : done;
}

/** Null where a reason is missing. A day that was not given is that of the telling, or stays open. */
function noticeOf(
  { right, processorId, toldOn, confirmedOn, reason }: NoticeInput,
  state: RecipientNotice['state'],
  row: NoticeRow,
): RecipientNotice | null {
  const base = { right, processorId, name: row.name, state, letterId: row.letterId };
  if (state === 'told') return { ...base, toldOn: toldOn ?? row.toldOn, confirmedOn: null, reason };
  if (state === 'confirmed') return { ...base, toldOn: toldOn ?? row.toldOn, confirmedOn, reason };
  return reason === null || reason === '' ? null : { ...base, toldOn: null, confirmedOn: null, reason };
}

/** Ticking the task says it of everyone who is left; taking the tick away, of everyone who was not told by a letter. */
export function tellAll(
  context: Context,
  db: WriteDb,
  request: SubjectRequest,
  right: Right,
  isTold: boolean,
): void {
  const asked = request.rights.find((each) => each.right === right);
  if (asked === undefined) return;
  for (const { processorId, name, state, letterId } of noticeRows(db, request, asked)) {
    if (isTold && state === 'open') {
      saveTold(context, db, request.id, {
        right,
        processorId,
        name,
        toldOn: context.today(),
        letterId: null,
      });
    } else if (!isTold && state === 'told' && letterId === null && processorId !== null) {
      deleteRecipientNotice(db, { requestId: request.id, right, processorId });
    }
  }
}

/** A notice that was posted tells its recipient of all that the request has changed. */
export function noteToldByLetter(
  context: Context,
  db: WriteDb,
  letter: { readonly id: LetterId; readonly requestId: RequestId; readonly processorId: ProcessorId | null },
  sentOn: LocalDate,
): void {
  const request = findRequest(db, letter.requestId);
  if (request === null || letter.processorId === null) return;
  for (const asked of request.rights.filter((each) => notifies(each) && isGranted(each))) {
    const row = noticeRows(db, request, asked).find(({ processorId }) => processorId === letter.processorId);
    if (row === undefined || row.state === 'confirmed') continue;
    const { processorId, name } = row;
    saveTold(context, db, request.id, {
      right: asked.right,
      processorId,
      name,
      toldOn: sentOn,
      letterId: letter.id,
    });
  }
}

function saveTold(
  context: Context,
  db: WriteDb,
  requestId: RequestId,
  notice: Omit<RecipientNotice, 'state' | 'confirmedOn' | 'reason'>,
): void {
  saveRecipientNotice(db, context.newId(), requestId, {
    ...notice,
    state: 'told',
    confirmedOn: null,
    reason: null,
  });
}

function findNotifying(db: Db, requestId: RequestId, right: Right) {
  const request = findRequest(db, requestId);
  if (request === null) return notFound('request');
  const asked = request.rights.find((each) => each.right === right);
  if (asked === undefined) return rule('right-not-asked');
  return notifies(asked)
    ? ok({ request, asked })
    : err<AppError>({ code: 'invalid-input', fields: ['right'] });
}
