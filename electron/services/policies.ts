/** What the user can do with the published policy: have it read, answer its proposals, forget it. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { PolicyOverview } from '../../shared/contract/policy-calls.ts';
import type { ChangeId, FileId } from '../../shared/domain/id.ts';
import { cleanFileName } from '../../shared/domain/intake/clean-file-name.ts';
import type { LocalDate } from '../../shared/domain/local-date.ts';
import { sentencesOf, type OpenProposal } from '../../shared/domain/policy/open-proposal.ts';
import { findingsOf } from '../../shared/domain/policy/propose-register.ts';
import type { PolicyReading } from '../../shared/domain/policy/policy-finding.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { sha256 } from '../database/attachments.ts';
import { change, undoableTakeover } from '../database/change.ts';
import type { WriteDb } from '../database/database.ts';
import {
  deletePublishedPolicies,
  insertPolicyAnswer,
  savePublishedPolicy,
} from '../database/published-policies.ts';
import { readPolicyApart } from '../files/policy/read-policy-apart.ts';
import { enterProposals, type EnteredRecord } from './policy-acceptance.ts';
import { currentStanding, overviewOf, type ReadStanding } from './policy-standing.ts';
import { readDirectory } from './processor-directory.ts';

interface ReadInput {
  readonly fileId: FileId | null;
  readonly text: string | null;
  readonly validFrom: LocalDate | null;
}

export function standing(context: Context): Result<PolicyOverview, AppError> {
  return ok(overviewOf(context));
}

export async function read(context: Context, input: ReadInput): Promise<Result<PolicyOverview, AppError>> {
  const file = input.fileId === null ? null : context.files.get(input.fileId);
  const source = file?.bytes ?? input.text;
  if (source === null) return err({ code: 'not-found', what: 'file' });
  const opened = await readPolicyApart(source, readDirectory());
  if (!opened.ok)
    return err(
      opened.error.code === 'no-text'
        ? { code: 'policy-without-text' }
        : { code: 'document-unreadable', problem: opened.error },
    );
  const { text, reading } = opened.value;
  if (text.trim() === '') return err({ code: 'policy-without-text' });
  const publishedOn = publicationDay(reading, context.today());
  const id = context.newId();
  const saved = change(context, (db) => {
    savePublishedPolicy(db, {
      id,
      validFrom: input.validFrom ?? publishedOn ?? context.today(),
      publishedOn,
      sourceName: file === null ? null : cleanFileName(file.name, 'policy'),
      sha256: sha256(typeof source === 'string' ? new TextEncoder().encode(source) : source),
      text,
      isCut: reading.isCut,
      readAt: context.now(),
    });
    return ok({ value: null, audit: { action: 'policy-read', recordKind: 'policy', recordId: id } });
  });
  return saved.ok ? ok(overviewOf(context)) : saved;
}

/** A day to come would put the policy out of force until then. */
function publicationDay({ findings }: PolicyReading, today: LocalDate): LocalDate | null {
  const days = findingsOf(findings, 'policy-date').map(({ claim }) => claim.on);
  return (
    days
      .filter((on) => on <= today)
      .toSorted()
      .at(-1) ?? null
  );
}

interface Keys {
  readonly keys: readonly string[];
}
interface Accepted {
  readonly changeId: ChangeId;
  readonly records: readonly EnteredRecord[];
}

export function accept(context: Context, { keys }: Keys): Result<Accepted, AppError> {
  const found = openProposals(context, keys);
  if (found === null) return err({ code: 'not-found', what: 'proposal' });
  const done = undoableTakeover<readonly EnteredRecord[]>(context, (db) => {
    const { records, audit } = enterProposals(context, db, found);
    answer(context, db, found.chosen, 'accepted');
    return ok({ value: records, audit: [...audit, answered(found)] });
  });
  return done.ok ? ok({ changeId: done.value.changeId, records: [...done.value.value] }) : done;
}

export function refuse(context: Context, { keys }: Keys): Result<{ readonly changeId: ChangeId }, AppError> {
  const found = openProposals(context, keys);
  if (found === null) return err({ code: 'not-found', what: 'proposal' });
  const done = undoableTakeover<null>(context, (db) => {
    answer(context, db, found.chosen, 'refused');
    return ok({ value: null, audit: answered(found) });
  });
  return done.ok ? ok({ changeId: done.value.changeId }) : done;
}

export function forget(context: Context): Result<Record<string, never>, AppError> {
  return change(context, (db) => {
    deletePublishedPolicies(db);
    return ok({ value: {}, audit: { action: 'policy-forgotten', recordKind: 'policy', recordId: 'all' } });
  });
}

/** Null where one of them is not open: answered meanwhile, or no longer said. */
function openProposals(context: Context, keys: readonly string[]) {
  const current = currentStanding(context);
  if (current === null) return null;
  const chosen = current.proposals.filter(({ key }) => keys.includes(key));
  const isWhole = keys.every((key) => chosen.some((each) => each.key === key));
  return isWhole ? { ...current, chosen } : null;
}

function answer(
  { newId, now }: Context,
  db: WriteDb,
  proposals: readonly OpenProposal[],
  given: 'accepted' | 'refused',
): void {
  for (const proposal of proposals) {
    insertPolicyAnswer(db, {
      id: newId(),
      key: proposal.key,
      sentences: sentencesOf(proposal),
      answer: given,
      answeredAt: now(),
    });
  }
}

function answered({ policy }: ReadStanding) {
  return { action: 'policy-answered', recordKind: 'policy', recordId: policy.id } as const;
}
