/** Consents of a person as the user notes them: given with their proof, withdrawn, or taken off where entered by mistake (GDPR Art. 7). */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { ActivityId, ConsentId, FileId, SubjectId } from '../../shared/domain/id.ts';
import { cleanFileName } from '../../shared/domain/intake/clean-file-name.ts';
import { isAfter, isBefore, type LocalDate } from '../../shared/domain/local-date.ts';
import { attachmentProblem } from '../../shared/domain/request/attachment.ts';
import { consentStanding, restsOnConsent, type ConsentFields } from '../../shared/domain/subject/consent.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { listActivities } from '../database/activities.ts';
import { readAttachment, type Attachment } from '../database/attachments.ts';
import { change } from '../database/change.ts';
import {
  deleteConsent,
  findConsent,
  insertConsent,
  listConsents,
  withdrawConsent,
} from '../database/consents.ts';
import { findSubject } from '../database/subjects.ts';
import { mediaTypeOf } from '../files/intake/recognise-document.ts';
import { isSubjectHeld } from './authority-hold.ts';
import { stopMarketing } from './marks.ts';
import { notFound, rule } from './on-request.ts';
import { findChangeable } from './subjects.ts';

type Done = Result<Record<string, never>, AppError>;

interface Given {
  readonly subjectId: SubjectId;
  readonly activityId: ActivityId;
  readonly consent: ConsentFields;
  /** What proves it. */
  readonly fileId: FileId | null;
}

export function record(context: Context, { subjectId, activityId, consent, fileId }: Given): Done {
  if (isAfter(consent.givenOn, context.today()))
    return err({ code: 'invalid-input', fields: ['consent.givenOn'] });
  const file = fileId === null ? ok(null) : proofFrom(context, fileId);
  if (!file.ok) return file;
  return change(context, (db) => {
    const open = findChangeable(db, subjectId);
    if (!open.ok) return open;
    const activity = listActivities(db).find(({ id }) => id === activityId);
    if (activity === undefined) return notFound('activity');
    if (!restsOnConsent(activity)) return rule('not-on-consent');
    const known = listConsents(db, subjectId);
    if (consentStanding(known, activityId) === 'given') return rule('consent-stands');
    insertConsent(
      db,
      { ...consent, id: context.newId(), subjectId, activityId, withdrawnOn: null, importId: null },
      file.value,
    );
    return ok({
      value: {},
      audit: { action: 'consent-recorded', recordKind: 'subject', recordId: subjectId },
    });
  });
}

/** As easy as giving it (Art. 7(3)): whatever else stands against a change of the record. */
export function withdraw(
  context: Context,
  { id, on }: { readonly id: ConsentId; readonly on: LocalDate },
): Done {
  if (isAfter(on, context.today())) return err({ code: 'invalid-input', fields: ['on'] });
  return change(context, (db) => {
    const found = findConsent(db, id);
    if (found === null) return notFound('consent');
    const { consent, subjectId } = found;
    if (consent.withdrawnOn !== null) return rule('consent-withdrawn');
    if (consent.givenOn !== null && isBefore(on, consent.givenOn))
      return err({ code: 'invalid-input', fields: ['on'] });
    withdrawConsent(db, { id: context.newId(), subjectId, activityId: consent.activityId, on });
    const activity = listActivities(db).find((each) => each.id === consent.activityId);
    if (activity?.isMarketing === true) stopMarketing(context, db, subjectId);
    return ok({
      value: {},
      audit: { action: 'consent-withdrawn', recordKind: 'subject', recordId: subjectId },
    });
  });
}

/** Entered by mistake; its file is destroyed with it. */
export function remove(context: Context, { id }: { readonly id: ConsentId }): Done {
  return change(context, (db) => {
    const found = findConsent(db, id);
    if (found === null) return notFound('consent');
    const { subjectId } = found;
    if (findSubject(db, subjectId)?.restrictedOn !== null) return rule('subject-restricted');
    if (isSubjectHeld(db, subjectId)) return rule('authority-hold');
    deleteConsent(db, id);
    return ok({
      value: {},
      audit: { action: 'consent-removed', recordKind: 'subject', recordId: subjectId },
    });
  });
}

export function readProof({ db, files }: Context, { id }: { readonly id: ConsentId }) {
  const bytesId = findConsent(db, id)?.bytesId ?? null;
  return bytesId === null ? notFound('consent') : ok({ fileId: files.add(readAttachment(db, bytesId)) });
}

function proofFrom(context: Context, fileId: FileId): Result<Attachment, AppError> {
  const file = context.files.get(fileId);
  if (file === null) return notFound('file');
  const problem = attachmentProblem(file.bytes.length);
  if (problem !== null) return err({ code: 'attachment-refused', problem });
  return ok({
    id: context.newId(),
    name: cleanFileName(file.name, 'consent'),
    mediaType: mediaTypeOf(file.bytes),
    createdAt: context.now(),
    bytes: file.bytes,
  });
}
