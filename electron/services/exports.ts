/** Handing out what is held about a person: PDF to read, ZIP with JSON and CSV for a machine (Art. 15(3), Art. 20). */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { RequestId } from '../../shared/domain/id.ts';
import type { Language } from '../../shared/domain/language.ts';
import { exportDetail, type ExportScope } from '../../shared/domain/request/export-scope.ts';
import { portableData, portableSubject } from '../../shared/domain/subject/portable-data.ts';
import type { Subject } from '../../shared/domain/subject/subject.ts';
import { personExportReport } from '../../shared/reports/person-export.ts';
import { err, ok } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { sha256 } from '../database/attachments.ts';
import { change } from '../database/change.ts';
import { controllerOn } from '../database/controller.ts';
import type { Db } from '../database/database.ts';
import { findRequest } from '../database/requests.ts';
import { findSubject } from '../database/subjects.ts';
import { personArchive } from '../files/export/person-archive.ts';
import { renderReport } from '../pdf/report.ts';
import { isIdentityOpen } from './identity-doubt.ts';
import { record, rule } from './on-request.ts';
import { heldData } from './held-data.ts';

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
    ...contentOf(db, subject, scope),
  };
  const report = personExportReport(facts);
  if (!report.ok) return report;
  const bytes =
    format === 'pdf'
      ? (await renderReport(report.value, { createdAt: context.now() })).bytes
      : await personArchive(facts, context.now());
  const hash = sha256(bytes);
  const recorded = change(context, (write) => {
    record(context, write, requestId, { kind: 'data-exported', detail: exportDetail(format, hash, scope) });
    return ok({
      value: null,
      audit: { action: 'data-exported', recordKind: 'request', recordId: requestId },
    });
  });
  if (!recorded.ok) return recorded;
  const name = `${request.reference}-${fileNames[language]}.${format}`;
  const mediaType = format === 'pdf' ? 'application/pdf' : 'application/zip';
  return ok({ fileId: context.files.add({ name, mediaType, bytes }), sha256: hash });
}

/** Art. 15(3): all that is held. Art. 20(1): what the person provided, on consent or a contract, and why the rest is not there. */
function contentOf(db: Db, subject: Subject, scope: ExportScope) {
  const held = heldData(db, subject);
  if (scope === 'all') return { subject, held };
  const portable = portableData(held);
  return { ...portable, subject: portableSubject(subject, portable.held) };
}
