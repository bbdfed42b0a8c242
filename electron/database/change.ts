/** The only way to write: one transaction that ends with its audit entries. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { Area } from '../../shared/contract/events.ts';
import type { AuditDraft } from '../../shared/domain/audit/audit-entry.ts';
import { changeIdSchema, type ChangeId } from '../../shared/domain/id.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { appendAuditEntry } from './audit-entries.ts';
import type { Connection, WriteDb } from './database.ts';
import { startRecording, stopRecording } from './undo.ts';

interface Change<T> {
  readonly value: T;
  readonly audit: AuditDraft | readonly AuditDraft[];
}
type Work<T> = (db: WriteDb) => Result<Change<T>, AppError>;

/** Runs `work` in one transaction. A refusal (`ok: false`) or an exception rolls back and leaves no trace. */
export function change<T>(context: Context, work: Work<T>): Result<T, AppError> {
  return run(context, work, null);
}

/** As `change`, and keeps how to take it back under the id it returns. */
export function undoableChange<T>(
  context: Context,
  work: Work<T>,
): Result<{ value: T; changeId: ChangeId }, AppError> {
  const changeId = changeIdSchema.parse(context.newId());
  const done = run(context, work, changeId);
  return done.ok ? ok({ value: done.value, changeId }) : done;
}

/** As `undoableChange`, for entries of the register that come from elsewhere and go again together. */
export function undoableTakeover<T>(
  context: Context,
  work: Work<T>,
): Result<{ value: T; changeId: ChangeId }, AppError> {
  const changeId = changeIdSchema.parse(context.newId());
  const done = run(context, work, changeId, true);
  return done.ok ? ok({ value: done.value, changeId }) : done;
}

/** As `undoableChange`, for work that is done in several slices and taken back as one. */
export function changeSlice<T>(context: Context, changeId: string, work: Work<T>): Result<T, AppError> {
  return run(context, work, changeId);
}

function run<T>(
  context: Context,
  work: Work<T>,
  recordAs: string | null,
  takesOver = false,
): Result<T, AppError> {
  const db = context.db as Connection;
  const refused = Symbol('refused');
  let outcome: Result<Change<T>, AppError> | undefined;
  let drafts: readonly AuditDraft[] = [];
  const transaction = db.transaction(() => {
    if (recordAs !== null) startRecording(db, recordAs, takesOver);
    outcome = work(db as unknown as WriteDb);
    if (!outcome.ok) throw refused;
    const { audit } = outcome.value;
    drafts = Array.isArray(audit) ? audit : [audit as AuditDraft];
    for (const draft of drafts) appendAuditEntry(db as unknown as WriteDb, draft, context.now());
    if (recordAs !== null) stopRecording(db);
  });
  try {
    transaction.immediate();
  } catch (thrown) {
    if (thrown !== refused) throw thrown;
  }
  if (outcome === undefined) throw new Error('The transaction did not run');
  if (!outcome.ok) return outcome;
  context.emit({
    kind: 'changed',
    areas: [...new Set(drafts.flatMap(({ recordKind }) => areasOf[recordKind]))],
  });
  return ok(outcome.value.value);
}

const areasOf: Readonly<Record<AuditDraft['recordKind'], readonly Area[]>> = {
  register: ['controller'],
  controller: ['controller'],
  promises: ['controller', 'requests'],
  policy: ['processing'],
  activity: ['processing'],
  processor: ['processing'],
  category: ['processing', 'subjects'],
  'retention-rule': ['processing'],
  'client-processing': ['processing'],
  gap: ['processing'],
  subject: ['subjects'],
  'data-item': ['subjects'],
  import: ['imports', 'subjects'],
  sweep: ['retention', 'subjects'],
  request: ['requests'],
  letter: ['letters', 'requests'],
  'authority-case': ['requests', 'letters'],
  breach: ['breaches', 'letters'],
  disclosure: ['disclosures', 'subjects'],
  template: ['letters'],
  change: ['subjects', 'processing'],
};
