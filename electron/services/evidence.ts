/** The evidence file of a request for an authority: everything that shows how it was handled, in one ZIP that can be checked. */
import { extname } from 'node:path';
import type { AppError } from '../../shared/contract/app-error.ts';
import type { JobControl } from '../../shared/contract/define.ts';
import type { RequestId } from '../../shared/domain/id.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { SubjectRequest } from '../../shared/domain/request/request.ts';
import { evidenceReport } from '../../shared/reports/evidence.ts';
import { evidenceReadme } from '../../shared/reports/evidence-readme.ts';
import { evidenceWordsOf } from '../../shared/reports/words/evidence/words.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { readAttachment, sha256 } from '../database/attachments.ts';
import { auditHead, listAuditEntriesOf } from '../database/audit-entries.ts';
import { change } from '../database/change.ts';
import type { Db } from '../database/database.ts';
import { listLettersOf } from '../database/letters.ts';
import { findRequestAttachment, listRequestAttachments } from '../database/request-attachments.ts';
import { findRequest } from '../database/requests.ts';
import { jsonBytes, withManifest } from '../files/export/manifest.ts';
import { zipFiles, type ArchiveFile } from '../files/export/zip.ts';
import { renderReport } from '../pdf/report.ts';
import { evidenceFacts } from './evidence-facts.ts';
import { audit, notFound, record } from './on-request.ts';

interface EvidenceOrder {
  readonly requestId: RequestId;
  readonly language: Language;
}
type Made = Result<{ fileId: ReturnType<Context['files']['add']>; sha256: string }, AppError>;

export async function make(
  context: Context,
  { requestId, language }: EvidenceOrder,
  { progress, isCancelled }: JobControl,
): Promise<Made> {
  const request = findRequest(context.db, requestId);
  if (request === null) return notFound('request');
  const kept = keptFiles(context.db, request, language);
  const steps = kept.length + 2;
  const contents: ArchiveFile[] = [];
  for (const { bytesId, name } of kept) {
    await progress(contents.length, steps);
    if (isCancelled()) return err({ code: 'cancelled' });
    contents.push({ name, bytes: readAttachment(context.db, bytesId).bytes });
  }
  const files = await allFiles(context, request, language, { kept, contents });
  await progress(steps - 1, steps);
  if (isCancelled()) return err({ code: 'cancelled' });
  const bytes = await zipFiles(files, context.now());
  const hash = sha256(bytes);
  const noted = change(context, (db) => {
    record(context, db, requestId, { kind: 'evidence-made', detail: hash });
    return ok({ value: null, audit: audit('evidence-made', requestId) });
  });
  if (!noted.ok) return noted;
  const name = `${request.reference}-${evidenceWordsOf(language).fileNames.archive}.zip`;
  const fileId = context.files.add({ name, mediaType: 'application/zip', bytes });
  return ok({ fileId, sha256: hash });
}

interface KeptFile {
  /** Of the letter or attachment. */
  readonly id: string;
  readonly bytesId: string;
  readonly name: string;
  readonly isLetter: boolean;
}

/** Never a copy of an identity document: who asks for evidence has no need of it (Art. 5(1)(c)). */
function keptFiles(db: Db, { id: requestId }: SubjectRequest, language: Language): readonly KeptFile[] {
  const { letter, attachment } = evidenceWordsOf(language).fileNames;
  const letters = listLettersOf(db, requestId).map(({ id, attachmentId, kind, letterOn }, index) => ({
    id,
    bytesId: attachmentId,
    name: `${letter}-${index + 1}-${letterOn}-${kind}.pdf`,
    isLetter: true,
  }));
  const attachments = listRequestAttachments(db, requestId)
    .filter(({ role }) => role !== 'identity-copy')
    .flatMap(({ id, name, role }) => {
      const bytesId = findRequestAttachment(db, id)?.bytesId ?? null;
      return bytesId === null ? [] : [{ id, bytesId, ending: extname(name), role, isLetter: false }];
    })
    .map(({ ending, role, ...file }, index) => ({
      ...file,
      name: `${attachment}-${index + 1}-${role}${ending}`,
    }));
  return [...letters, ...attachments];
}

interface Gathered {
  readonly kept: readonly KeptFile[];
  readonly contents: readonly ArchiveFile[];
}

async function allFiles(
  context: Context,
  request: SubjectRequest,
  language: Language,
  { kept, contents }: Gathered,
): Promise<readonly ArchiveFile[]> {
  const { reference } = request;
  const facts = evidenceFacts(
    context,
    request,
    language,
    new Map(kept.map(({ id, name }) => [id, name] as const)),
  );
  const { bytes } = await renderReport(evidenceReport(facts), { createdAt: context.now() });
  const cover = { name: `${evidenceWordsOf(language).fileNames.cover}.pdf`, bytes };
  const namesOf = (isLetter: boolean) =>
    kept.filter((file) => file.isLetter === isLetter).map(({ name }) => name);
  const { controller, madeOn } = facts;
  const readme = evidenceReadme({
    language,
    reference,
    madeOn,
    controller,
    cover: cover.name,
    letters: namesOf(true),
    attachments: namesOf(false),
  });
  const about = {
    format: 'greffe-evidence',
    version: 1,
    madeAt: context.now(),
    madeOn,
    reference,
    controller: { name: controller.name, enterpriseNumber: controller.enterpriseNumber },
  };
  return withManifest(about, [
    { name: readme.name, bytes: new TextEncoder().encode(readme.text) },
    cover,
    ...contents,
    { name: 'audit.json', bytes: auditFile(context.db, request, facts.audit.brokenAt) },
  ]);
}

/** Each entry can be checked by itself, and against the register as long as that leads through the head. */
function auditFile(db: Db, { id }: SubjectRequest, brokenAt: number | null): Uint8Array {
  const letters = listLettersOf(db, id).map((letter) => letter.id);
  return jsonBytes({
    format: 'greffe-audit',
    version: 1,
    hash: 'SHA-256 over canonical JSON (RFC 8785) of the entry without "hash"',
    head: auditHead(db),
    isWhole: brokenAt === null,
    brokenAt,
    entries: listAuditEntriesOf(db, [id, ...letters]),
  });
}
