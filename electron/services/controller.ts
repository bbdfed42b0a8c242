/** What the user can do with the controller's identity, its promises, the recovery sheet, the audit trail, and undo. */
import type { AppError } from '../../shared/contract/app-error.ts';
import { missingForSigning, type ControllerVersion } from '../../shared/domain/controller/controller.ts';
import type { PromisesVersion } from '../../shared/domain/controller/promises.ts';
import type { ChangeId } from '../../shared/domain/id.ts';
import type { Language } from '../../shared/domain/language.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import {
  auditHead,
  countAuditEntries,
  findBrokenEntry,
  listAuditEntries,
} from '../database/audit-entries.ts';
import { change } from '../database/change.ts';
import {
  controllerOn,
  listControllerVersions,
  listPromisesVersions,
  promisesOn,
  saveControllerVersion,
  savePromisesVersion,
} from '../database/controller.ts';
import { markRecoverySheetMade, readRegister } from '../database/register.ts';
import { reindexSubjects } from '../database/subject-search.ts';
import { subjectsTouchedBy, takeBack } from '../database/undo.ts';
import { formatRecoveryKey } from '../files/register-key.ts';
import { renderReport } from '../pdf/report.ts';
import { recoverySheetReport } from '../../shared/reports/recovery-sheet.ts';

export function get(context: Context) {
  return ok(controllerFile(context));
}

function controllerFile({ db, today }: Context) {
  const controller = controllerOn(db, today());
  return {
    controller,
    controllerVersions: listControllerVersions(db),
    promises: promisesOn(db, today()),
    promisesVersions: listPromisesVersions(db),
    missingForSigning: missingForSigning(controller),
  };
}

export function saveController(context: Context, version: ControllerVersion) {
  const saved = change(context, (db) => {
    saveControllerVersion(db, version);
    return ok({
      value: null,
      audit: { action: 'controller-changed', recordKind: 'controller', recordId: version.validFrom },
    });
  });
  return saved.ok ? ok(controllerFile(context)) : saved;
}

export function savePromises(context: Context, version: PromisesVersion) {
  const saved = change(context, (db) => {
    savePromisesVersion(db, version);
    return ok({
      value: null,
      audit: { action: 'promises-changed', recordKind: 'promises', recordId: version.validFrom },
    });
  });
  return saved.ok ? ok(controllerFile(context)) : saved;
}

export async function recoverySheet(context: Context, { language }: { readonly language: Language }) {
  const open = context.session.current();
  if (open === null) return err<AppError>({ code: 'register', problem: 'locked' });
  const recoveryKey = formatRecoveryKey(open.file.key);
  const report = recoverySheetReport({
    language,
    controllerName: controllerOn(context.db, context.today()).name,
    recoveryKey,
    madeOn: context.today(),
  });
  const { bytes } = await renderReport(report, { createdAt: context.now() });
  const fileId = context.files.add({
    name: 'greffe-cle-de-secours.pdf',
    mediaType: 'application/pdf',
    bytes,
  });
  const marked = change(context, (db) => {
    markRecoverySheetMade(db, context.now());
    const recordId = readRegister(db).id;
    return ok({ value: null, audit: { action: 'recovery-sheet-made', recordKind: 'register', recordId } });
  });
  return marked.ok ? ok({ fileId, recoveryKey }) : marked;
}

export function listAudit(
  { db }: Context,
  { cursor, limit }: { readonly cursor: string | null; readonly limit: number },
) {
  const beforeSeq = cursor === null ? Number.MAX_SAFE_INTEGER : Number(cursor);
  const { entries: items, nextBeforeSeq } = listAuditEntries(db, beforeSeq, limit);
  const nextCursor = nextBeforeSeq === null ? null : String(nextBeforeSeq);
  return ok({ items, nextCursor, total: countAuditEntries(db) });
}

export function verifyAudit({ db, state }: Context) {
  const brokenAt = findBrokenEntry(db, state.auditHead(readRegister(db).id));
  return ok({
    entries: countAuditEntries(db),
    isWhole: brokenAt === null,
    brokenAt,
    head: auditHead(db).hash,
  });
}

export function undo(
  context: Context,
  { changeId }: { readonly changeId: ChangeId },
): Result<Record<string, never>, AppError> {
  return change(context, (db) => {
    const touched = subjectsTouchedBy(db, changeId);
    const outcome = takeBack(db, changeId);
    if (outcome === 'unknown') return err({ code: 'not-found', what: 'change' });
    if (outcome !== 'done') return err({ code: 'rule-broken', rule: outcome });
    reindexSubjects(db, touched);
    return ok({ value: {}, audit: { action: 'change-undone', recordKind: 'change', recordId: changeId } });
  });
}
