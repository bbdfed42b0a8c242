/** Removing what is due: data annexes after the answer, files after their period, each leaving what proves or counts it. */
import type { ArchiveFile, DueFile } from '../../shared/contract/archive-calls.ts';
import type { AppError } from '../../shared/contract/app-error.ts';
import type { JobControl } from '../../shared/contract/define.ts';
import { anonymousLineOf } from '../../shared/domain/archive/anonymous-request.ts';
import {
  isDue,
  removalDue,
  type KeepingChoice,
  type RequestKeeping,
} from '../../shared/domain/archive/request-keeping.ts';
import type { RequestId } from '../../shared/domain/id.ts';
import type { SubjectRequest } from '../../shared/domain/request/request.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { insertAnonymousRequest, listAnonymousRequests } from '../database/anonymous-requests.ts';
import { change } from '../database/change.ts';
import type { WriteDb } from '../database/database.ts';
import { listLettersOf } from '../database/letters.ts';
import { listRequestAttachments } from '../database/request-attachments.ts';
import { deleteRequestFile } from '../database/request-removal.ts';
import { findRequest, listRequests } from '../database/requests.ts';
import { listRetentionRules } from '../database/retention-rules.ts';
import { destroyCopy } from './data-annexes.ts';
import { audit, notFound, onRequest, rule, type Reply } from './on-request.ts';
import { checklist, standingOf } from './request-file.ts';
import { keepingOf } from './request-keeping.ts';
import { fileWithRoom, rewrite } from './rewriting.ts';

/** What is due today, what is due and held, and the erasures that wait for the user's choice. */
export function due(context: Context) {
  return ok(whatIsDue(context));
}

function whatIsDue(context: Context, files = closedFiles(context)) {
  const today = context.today();
  return {
    due: files
      .filter(({ keeping }) => removalDue(keeping, today) !== null)
      .map((file) => dueFile(context, file))
      .toSorted((a, b) => a.since.localeCompare(b.since)),
    held: files
      .filter(
        ({ keeping }) => keeping.hold !== null && removalDue({ ...keeping, hold: null }, today) !== null,
      )
      .map((file) => named(file)),
    toChoose: files.filter(({ keeping }) => keeping.asksChoice).map((file) => named(file)),
    anonymousLines: listAnonymousRequests(context.db).length,
  };
}

/** Closed, and their period over: only the archive still shows them, until their removal is confirmed. */
export function requestsPastKeeping(context: Context): ReadonlySet<RequestId> {
  const over = closedFiles(context).filter(({ keeping }) => keeping.layer === 'anonymous');
  return new Set(over.map(({ request }) => request.id));
}

/** For the day's list: how much there is to do, and since when. */
export function removalsToDo(context: Context) {
  const { due: files, toChoose } = whatIsDue(context, closedFiles(context, 'counted'));
  return { due: files.length, since: files[0]?.since ?? null, toChoose: toChoose.length };
}

/** Chosen at the closing of an erasure where the policy promises to keep only anonymous data; changed until the file is gone. */
export function choose(
  context: Context,
  { requestId, choice }: { readonly requestId: RequestId; readonly choice: KeepingChoice },
): Reply {
  return onRequest(context, requestId, 'keeping-chosen', (_, request) => {
    const { asksChoice, choice: chosen } = look(context, request);
    if (!asksChoice && chosen === null) return rule('nothing-to-choose');
    return ok({ kind: 'keeping-chosen', detail: choice });
  });
}

interface Removal {
  readonly requestId: RequestId;
  readonly what: DueFile['what'];
}

/** Art. 5(1)(e): exactly what was shown, in one change, and the file rewritten without it; where there is no room, at the next lock. */
export async function remove(
  context: Context,
  { removals }: { readonly removals: readonly Removal[] },
  { progress }: JobControl,
): Promise<Result<{ files: number; annexes: number }, AppError>> {
  const file = fileWithRoom(context);
  if (!file.ok) return file;
  await progress(0, 2);
  const removed = change(context, (db) => removeAll(context, db, removals));
  if (!removed.ok) return removed;
  await progress(1, 2);
  const rewritten = rewrite(file.value);
  if (!rewritten.ok) return rewritten;
  await progress(2, 2);
  return removed;
}

function removeAll(context: Context, db: WriteDb, removals: readonly Removal[]) {
  let annexes = 0;
  for (const { requestId, what } of removals) {
    const request = findRequest(db, requestId);
    if (request === null) return notFound('request');
    const keeping = look(context, request);
    if (keeping.hold === 'authority-case') return rule('authority-hold');
    if (removalDue(keeping, context.today()) !== what) return rule('changed-since');
    if (what === 'annexes') annexes += removeAnnexes(context, db, request, keeping);
    else removeFile(db, request);
  }
  const files = removals.filter(({ what }) => what === 'file').length;
  const entries = removals.map(({ requestId, what }) =>
    audit(what === 'file' ? 'request-file-removed' : 'attachment-destroyed', requestId),
  );
  return ok({ value: { files, annexes }, audit: entries });
}

function removeAnnexes(
  context: Context,
  db: WriteDb,
  request: SubjectRequest,
  { annexes }: RequestKeeping,
): number {
  const gone = annexes.filter((annex) => isDue(annex.due, context.today()));
  for (const annex of gone) destroyCopy(context, db, { request, annex }, 'periodOver');
  return gone.length;
}

function removeFile(db: WriteDb, request: SubjectRequest): void {
  const line = anonymousLineOf(request, listLettersOf(db, request.id).map(standingOf));
  if (line !== null) insertAnonymousRequest(db, line);
  deleteRequestFile(db, request);
}

interface ClosedFile {
  readonly request: SubjectRequest;
  readonly keeping: RequestKeeping;
}

/** Duties take their time: they are only asked for where something is due, and to name what waits for a choice. */
function closedFiles(context: Context, how: 'named' | 'counted' = 'named'): readonly ClosedFile[] {
  const today = context.today();
  const rules = listRetentionRules(context.db);
  return listRequests(context.db).flatMap((request) => {
    const atFirst = look(context, request, 'quickly', rules);
    if (atFirst.closedOn === null) return [];
    const isIdle = removalDue({ ...atFirst, hold: null }, today) === null;
    if (isIdle && !atFirst.asksChoice) return [];
    const keeping = isIdle && how === 'counted' ? atFirst : look(context, request, 'thoroughly', rules);
    return [{ request, keeping }];
  });
}

function look(
  context: Context,
  request: SubjectRequest,
  how: 'thoroughly' | 'quickly' = 'thoroughly',
  retentionRules = listRetentionRules(context.db),
): RequestKeeping {
  const letters = listLettersOf(context.db, request.id);
  return keepingOf(context, request, {
    letters,
    standings: letters.map(standingOf),
    retentionRules,
    checklist: how === 'quickly' ? [] : checklist(context, request, letters),
  });
}

function named({ request, keeping }: ClosedFile): ArchiveFile {
  const { id, reference, requester } = request;
  return { requestId: id, reference, requesterName: requester.name, hold: keeping.hold };
}

function dueFile({ db, today }: Context, file: ClosedFile): DueFile {
  const { request, keeping } = file;
  const isWhole = isDue(keeping.file, today());
  const attachments = listRequestAttachments(db, request.id).filter(({ destroyed }) => destroyed === null);
  const gone = keeping.annexes.filter(({ due: of }) => isDue(of, today()));
  const first = gone
    .map((annex) => annex.due)
    .filter((each) => each !== null)
    .toSorted(byDay)[0];
  const shown = isWhole ? keeping.file : (first ?? null);
  if (shown === null) throw new Error('Nothing of this request is due');
  return {
    ...named(file),
    what: isWhole ? 'file' : 'annexes',
    since: shown.dueOn,
    steps: shown.steps,
    letters: isWhole ? listLettersOf(db, request.id).length : 0,
    attachments: attachments
      .filter(({ id }) => isWhole || gone.some((annex) => annex.id === id))
      .map(({ name }) => name),
  };
}

function byDay(a: { readonly dueOn: string }, b: { readonly dueOn: string }): number {
  return a.dueOn.localeCompare(b.dueOn);
}
