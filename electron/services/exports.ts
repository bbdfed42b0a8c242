/** Handing out what is held about a person: PDF to read, ZIP with JSON, CSV and vCard for a machine (Art. 15(3), Art. 20). */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { RequestId } from '../../shared/domain/id.ts';
import type { Language } from '../../shared/domain/language.ts';
import { cleanFileName } from '../../shared/domain/intake/clean-file-name.ts';
import { attachmentProblem } from '../../shared/domain/request/attachment.ts';
import { exportDetail, type ExportScope } from '../../shared/domain/request/export-scope.ts';
import type { SubjectRequest } from '../../shared/domain/request/request.ts';
import { portableData, portableSubject } from '../../shared/domain/subject/portable-data.ts';
import type { Subject } from '../../shared/domain/subject/subject.ts';
import { personExportReport } from '../../shared/reports/person-export.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { readAttachment, sha256 } from '../database/attachments.ts';
import { change } from '../database/change.ts';
import { controllerOn } from '../database/controller.ts';
import { findRequestAttachment, listRequestAttachments } from '../database/request-attachments.ts';
import { listEvents } from '../database/request-history.ts';
import { findRequest } from '../database/requests.ts';
import { findSubject } from '../database/subjects.ts';
import { personArchive } from '../files/export/person-archive.ts';
import type { StagedFile } from '../files/staged-files.ts';
import { renderReport } from '../pdf/report.ts';
import { storeStaged } from './attachments.ts';
import { destroyReplaced } from './data-annexes.ts';
import { isIdentityOpen } from './identity-doubt.ts';
import { audit, notFound, record, rule } from './on-request.ts';
import { heldForPerson } from './held-data.ts';

interface PersonExport {
  readonly requestId: RequestId;
  readonly format: 'pdf' | 'zip';
  readonly language: Language;
  readonly scope: ExportScope;
}

const fileNames: Readonly<Record<Language, string>> = {
  fr: 'vos-donnees',
  nl: 'uw-gegevens',
  en: 'your-data',
  de: 'ihre-daten',
};

export async function person(context: Context, { requestId, format, language, scope }: PersonExport) {
  const { db, today } = context;
  const request = findRequest(db, requestId);
  if (request === null) return err<AppError>({ code: 'not-found', what: 'request' });
  if (request.voided !== null) return rule('request-voided');
  if (request.ourRole === 'processor') return rule('client-decides');
  const subject = request.subjectId === null ? null : findSubject(db, request.subjectId);
  if (subject === null) return rule('subject-needed');
  if (isIdentityOpen(db, requestId)) return rule('identity-open');

  const facts = {
    language,
    reference: request.reference,
    madeOn: today(),
    controller: controllerOn(db, request.receivedOn),
    ...contentOf(context, subject, scope),
  };
  const report = personExportReport(facts);
  if (!report.ok) return report;
  const bytes =
    format === 'pdf'
      ? (await renderReport(report.value, { createdAt: context.now() })).bytes
      : await personArchive(facts, context.now());
  const hash = sha256(bytes);
  const name = nameOfCopy(request, { language, format });
  const mediaType = format === 'pdf' ? 'application/pdf' : 'application/zip';
  const fileId = context.files.add({ name, mediaType, bytes });
  const recorded = change(context, (write) => {
    // The file shows what was handed out, for as long as copies of data are kept; one too large to keep leaves all the same.
    const annex = { requestId, fileId, role: 'data-annex', letterId: null, note: null } as const;
    const isKept = attachmentProblem(bytes.length) === null;
    destroyReplaced(context, write, request, { format, scope });
    const kept = isKept ? storeStaged(context, write, annex) : ok(null);
    if (!kept.ok) return kept;
    record(context, write, requestId, { kind: 'data-exported', detail: exportDetail(format, hash, scope) });
    const added = isKept ? [audit('attachment-added', requestId)] : [];
    return ok({ value: null, audit: [audit('data-exported', requestId), ...added] });
  });
  if (!recorded.ok) return recorded;
  return ok({ fileId, sha256: hash });
}

/** The copy as it was last made for a request, by its own bytes; made now where it is not kept any more. */
export async function lastCopy(context: Context, order: PersonExport): Promise<Result<StagedFile, AppError>> {
  const { requestId, format, scope } = order;
  const { db, files } = context;
  const request = findRequest(db, requestId);
  if (request === null) return notFound('request');
  if (isIdentityOpen(db, requestId)) return rule('identity-open');
  const name = cleanFileName(nameOfCopy(request, order), 'document');
  const made = new Set(listEvents(db, requestId).map(({ detail }) => detail));
  const kept = listRequestAttachments(db, requestId).findLast(
    (annex) =>
      annex.destroyed === null && annex.name === name && made.has(exportDetail(format, annex.sha256, scope)),
  );
  const bytesId = kept === undefined ? null : (findRequestAttachment(db, kept.id)?.bytesId ?? null);
  if (bytesId !== null) return ok(readAttachment(db, bytesId));
  const anew = await person(context, order);
  if (!anew.ok) return anew;
  const file = files.get(anew.value.fileId);
  return file === null ? notFound('file') : ok(file);
}

function nameOfCopy(
  { reference }: Pick<SubjectRequest, 'reference'>,
  { language, format }: Pick<PersonExport, 'language' | 'format'>,
): string {
  return `${reference}-${fileNames[language]}.${format}`;
}

/** Art. 15(3): all that is held. Art. 20(1): what the person provided, on consent or a contract, and why the rest is not there. */
function contentOf(context: Context, subject: Subject, scope: ExportScope) {
  const held = heldForPerson(context, subject);
  if (scope === 'all') return { subject, held };
  const portable = portableData(held);
  return { ...portable, subject: portableSubject(subject, portable.held) };
}
