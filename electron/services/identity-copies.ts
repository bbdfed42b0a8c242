/** Copies of identity documents: destroyed once they have served, and whichever way their request closes. */
import type { AuditDraft } from '../../shared/domain/audit/audit-entry.ts';
import type { RequestId } from '../../shared/domain/id.ts';
import { isOpen } from '../../shared/domain/request/lifecycle.ts';
import type { Context } from '../context.ts';
import type { WriteDb } from '../database/database.ts';
import { destroyRequestAttachment, listRequestAttachments } from '../database/request-attachments.ts';
import { insertEvent } from '../database/request-history.ts';
import { findRequest } from '../database/requests.ts';
import { stateOf } from './request-file.ts';

/** Art. 5(1)(e), 12(6): a copy has served once the check is recorded; what was seen is in the note of the check. */
export function destroyIdentityCopies(context: Context, db: WriteDb, requestId: RequestId): 'done' | 'none' {
  const copies = listRequestAttachments(db, requestId).filter(
    ({ role, destroyed }) => role === 'identity-copy' && destroyed === null,
  );
  for (const { id } of copies) destroyRequestAttachment(db, id, { on: context.today(), reason: null });
  return copies.length === 0 ? 'none' : 'done';
}

/** Art. 5(1)(e): with its request ends what a copy was asked for, also one that came after the check. To be called after the change. */
export function endIdentityCopies(
  context: Context,
  db: WriteDb,
  requestId: RequestId,
): readonly AuditDraft['action'][] {
  const request = findRequest(db, requestId);
  if (request === null || isOpen(stateOf(context, request))) return [];
  if (destroyIdentityCopies(context, db, requestId) === 'none') return [];
  insertEvent(db, context.newId(), requestId, {
    kind: 'identity-copy-destroyed',
    on: context.today(),
    at: context.now(),
    detail: null,
    note: null,
  });
  return ['attachment-destroyed'];
}
