/** Destroying a file kept with a breach or a disclosure: on the user's decision, with its reason, and out of the register's file for good. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { AuditDraft } from '../../shared/domain/audit/audit-entry.ts';
import type { RequestAttachmentId } from '../../shared/domain/id.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { change } from '../database/change.ts';
import type { Db } from '../database/database.ts';
import { findDisclosure } from '../database/disclosures.ts';
import {
  destroyRequestAttachment,
  findRequestAttachment,
  type FoundAttachment,
} from '../database/request-attachments.ts';
import { isSubjectHeld } from './authority-hold.ts';
import { notFound, rule } from './on-request.ts';
import { fileWithRoom, rewrite } from './rewriting.ts';

export function destroy(
  context: Context,
  { id, reason }: { readonly id: RequestAttachmentId; readonly reason: string },
): Result<Record<string, never>, AppError> {
  const file = fileWithRoom(context);
  if (!file.ok) return file;
  const done = change<null>(context, (db) => {
    const found = findRequestAttachment(db, id);
    const matter = found === null ? null : matterOf(found);
    if (found === null || matter === null) return notFound('attachment');
    if (found.bytesId === null) return rule('attachment-destroyed');
    if (isHeld(db, found)) return rule('authority-hold');
    destroyRequestAttachment(db, id, { on: context.today(), reason });
    return ok({ value: null, audit: { action: 'attachment-destroyed', ...matter } });
  });
  if (!done.ok) return done;
  const rewritten = rewrite(file.value);
  return rewritten.ok ? ok({}) : rewritten;
}

function matterOf({ breachId, disclosureId }: FoundAttachment): Omit<AuditDraft, 'action'> | null {
  if (breachId !== null) return { recordKind: 'breach', recordId: breachId };
  return disclosureId === null ? null : { recordKind: 'disclosure', recordId: disclosureId };
}

/** An authority looks into what was done with the data of one of the persons. */
function isHeld(db: Db, { disclosureId }: FoundAttachment): boolean {
  const disclosure = disclosureId === null ? null : findDisclosure(db, disclosureId);
  return disclosure?.fields.subjectIds.some((id) => isSubjectHeld(db, id)) ?? false;
}
