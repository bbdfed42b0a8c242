/** Files kept with a request: taken as they are, handed out unchanged, destroyed for good with their reason. */
import type { AppError } from '../../shared/contract/app-error.ts';
import {
  requestAttachmentIdSchema,
  type FileId,
  type LetterId,
  type RequestAttachmentId,
  type RequestId,
} from '../../shared/domain/id.ts';
import { cleanFileName } from '../../shared/domain/intake/clean-file-name.ts';
import { attachmentProblem, type AttachmentRole } from '../../shared/domain/request/attachment.ts';
import { isOpen } from '../../shared/domain/request/lifecycle.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { readAttachment } from '../database/attachments.ts';
import type { WriteDb } from '../database/database.ts';
import { listLettersOf } from '../database/letters.ts';
import {
  destroyRequestAttachment,
  findRequestAttachment,
  insertRequestAttachment,
  type NewRequestAttachment,
} from '../database/request-attachments.ts';
import { mediaTypeOf } from '../files/intake/recognise-document.ts';
import { isRequestHeld } from './authority-hold.ts';
import { notFound, onRequest, record, rule, type Reply } from './on-request.ts';
import { stateOf } from './request-file.ts';

export interface AttachmentInput {
  readonly requestId: RequestId;
  readonly fileId: FileId;
  readonly role: AttachmentRole;
  readonly letterId: LetterId | null;
  readonly note: string | null;
}

export function add(context: Context, input: AttachmentInput): Reply {
  return onRequest(context, input.requestId, 'attachment-added', (db, request) => {
    const { requestId, letterId, role, note } = input;
    // Art. 5(1)(c): nobody has to be identified any more.
    if (role === 'identity-copy' && !isOpen(stateOf(context, request)))
      return rule('identity-copy-not-needed');
    if (letterId !== null && !listLettersOf(db, requestId).some(({ id }) => id === letterId))
      return notFound('letter');
    const kept = storeStaged(context, db, input);
    return kept.ok ? ok({ kind: 'attachment-added', detail: role, note }) : kept;
  });
}

/** Within a change of its own that brings a file: an entry, a posting. */
export function keepStaged(
  context: Context,
  db: WriteDb,
  input: AttachmentInput,
): Result<RequestAttachmentId, AppError> {
  const kept = storeStaged(context, db, input);
  if (kept.ok)
    record(context, db, input.requestId, { kind: 'attachment-added', detail: input.role, note: input.note });
  return kept;
}

type StagedInput = Omit<AttachmentInput, 'requestId'> &
  Pick<NewRequestAttachment, 'requestId' | 'breachId' | 'disclosureId'>;

/** Within a change of its own; the caller says what it came with. */
export function storeStaged(
  context: Context,
  db: WriteDb,
  { fileId, role, note, ...matter }: StagedInput,
): Result<RequestAttachmentId, AppError> {
  const file = context.files.get(fileId);
  if (file === null) return notFound('file');
  const problem = attachmentProblem(file.bytes.length);
  if (problem !== null) return err({ code: 'attachment-refused', problem });
  const id = requestAttachmentIdSchema.parse(context.newId());
  insertRequestAttachment(db, {
    ...matter,
    id,
    role,
    name: cleanFileName(file.name, 'document'),
    mediaType: mediaTypeOf(file.bytes),
    addedOn: context.today(),
    note: note === '' ? null : note,
    bytes: file.bytes,
    bytesId: context.newId(),
    createdAt: context.now(),
  });
  return ok(id);
}

export function read({ db, files }: Context, { id }: { readonly id: RequestAttachmentId }) {
  const found = findRequestAttachment(db, id);
  if (found === null) return notFound('attachment');
  if (found.bytesId === null) return rule('attachment-destroyed');
  return ok({ fileId: files.add(readAttachment(db, found.bytesId)) });
}

export function destroy(
  context: Context,
  { id, reason }: { readonly id: RequestAttachmentId; readonly reason: string },
): Reply {
  const found = findRequestAttachment(context.db, id);
  if (found === null || found.requestId === null) return notFound('attachment');
  const { role } = found.attachment;
  return onRequest(context, found.requestId, 'attachment-destroyed', (db, request) => {
    if (findRequestAttachment(db, id)?.bytesId === null) return rule('attachment-destroyed');
    // A copy of an identity document has no business here, whoever looks into the request.
    if (role !== 'identity-copy' && isRequestHeld(db, request.id)) return rule('authority-hold');
    destroyRequestAttachment(db, id, { on: context.today(), reason });
    return ok({ kind: 'attachment-destroyed', detail: role, note: reason });
  });
}
