/** Letters from supervisory authorities: entered, corrected, closed; what they are about is held meanwhile. */
import type { CaseFile, CaseSummary } from '../../shared/contract/case-calls.ts';
import type { AppError } from '../../shared/contract/app-error.ts';
import type {
  AuthorityCase,
  AuthorityCaseFields,
  CaseOutcome,
} from '../../shared/domain/authority/authority-case.ts';
import type { AuditDraft } from '../../shared/domain/audit/audit-entry.ts';
import { authorityCaseIdSchema, type AuthorityCaseId } from '../../shared/domain/id.ts';
import { isAfter, isBefore, type LocalDate } from '../../shared/domain/local-date.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import {
  findAuthorityCase,
  insertAuthorityCase,
  listAuthorityCases,
  nextCaseReference,
  updateAuthorityCase,
} from '../database/authority-cases.ts';
import { change } from '../database/change.ts';
import { controllerOn } from '../database/controller.ts';
import { listLettersAbout } from '../database/letters.ts';
import { findRequest } from '../database/requests.ts';
import { authorities } from './authorities.ts';
import { authorityName } from './letter-matter.ts';
import { notFound, record, rule } from './on-request.ts';
import { summariseLetter } from './request-file.ts';

interface OneCase {
  readonly id: AuthorityCaseId;
}

export function list(context: Context) {
  return ok({ items: listAuthorityCases(context.db).map((found) => summarise(context, found)) });
}

export function get(context: Context, { id }: OneCase): Result<CaseFile, AppError> {
  const found = findAuthorityCase(context.db, id);
  if (found === null) return notFound('authority-case');
  const letters = listLettersAbout(context.db, { authorityCaseId: id }).map(summariseLetter);
  return ok({ ...summarise(context, found), today: context.today(), letters });
}

export function open(context: Context, fields: AuthorityCaseFields): Result<CaseFile, AppError> {
  const allowed = mayStand(context, fields);
  if (!allowed.ok) return allowed;
  const id = authorityCaseIdSchema.parse(context.newId());
  const done = change<null>(context, (db) => {
    const reference = nextCaseReference(db, fields.receivedOn);
    insertAuthorityCase(db, { ...fields, id, reference, closed: null }, context.now());
    if (fields.requestId !== null)
      record(context, db, fields.requestId, {
        kind: 'authority-case-opened',
        on: fields.receivedOn,
        note: reference,
      });
    return ok({ value: null, audit: audit('case-opened', id) });
  });
  return done.ok ? get(context, { id }) : done;
}

export function save(
  context: Context,
  { id, fields }: OneCase & { readonly fields: AuthorityCaseFields },
): Result<CaseFile, AppError> {
  const allowed = mayStand(context, fields);
  if (!allowed.ok) return allowed;
  return onCase(context, id, 'case-changed', (found) => ok({ ...found, ...fields }));
}

/** What was held is let go: the periods of the request's file run on from here. */
export function close(
  context: Context,
  { id, closedOn, outcome }: OneCase & { readonly closedOn: LocalDate; readonly outcome: CaseOutcome },
): Result<CaseFile, AppError> {
  return onCase(context, id, 'case-closed', (found) => {
    if (found.closed !== null) return rule('case-closed');
    if (isAfter(closedOn, context.today())) return rule('date-in-future');
    if (isBefore(closedOn, found.receivedOn)) return rule('date-before-receipt');
    return ok({ ...found, closed: { on: closedOn, outcome } });
  });
}

/** The authority writes again. */
export function reopen(context: Context, { id }: OneCase): Result<CaseFile, AppError> {
  return onCase(context, id, 'case-reopened', (found) => ok({ ...found, closed: null }));
}

export function listAuthorities({ db, today }: Context) {
  const { country } = controllerOn(db, today());
  const isHome = ({ countryCode }: { readonly countryCode: string }) => countryCode === country;
  const all = authorities().map(({ code, countryCode, name }) => ({ code, countryCode, name }));
  return ok({ items: [...all.filter(isHome), ...all.filter((each) => !isHome(each))] });
}

function onCase(
  context: Context,
  id: AuthorityCaseId,
  action: AuditDraft['action'],
  work: (found: AuthorityCase) => Result<AuthorityCase, AppError>,
): Result<CaseFile, AppError> {
  const done = change<null>(context, (db) => {
    const found = findAuthorityCase(db, id);
    if (found === null) return notFound('authority-case');
    const changed = work(found);
    if (!changed.ok) return changed;
    updateAuthorityCase(db, changed.value);
    if (action === 'case-closed' && changed.value.requestId !== null)
      record(context, db, changed.value.requestId, {
        kind: 'authority-case-closed',
        detail: changed.value.closed?.outcome ?? null,
        note: found.reference,
      });
    return ok({ value: null, audit: audit(action, id) });
  });
  return done.ok ? get(context, { id }) : done;
}

function mayStand(context: Context, fields: AuthorityCaseFields): Result<null, AppError> {
  if (!authorities().some(({ code }) => code === fields.authorityCode)) return notFound('authority');
  if (fields.requestId !== null && findRequest(context.db, fields.requestId) === null)
    return notFound('request');
  if (isAfter(fields.receivedOn, context.today())) return rule('date-in-future');
  if (fields.answerDueOn !== null && isBefore(fields.answerDueOn, fields.receivedOn))
    return rule('date-before-receipt');
  return ok(null);
}

function summarise(context: Context, found: AuthorityCase): CaseSummary {
  const request = found.requestId === null ? null : findRequest(context.db, found.requestId);
  return {
    case: found,
    authorityName: authorityName(context, found.authorityCode),
    request:
      request === null ? null : { reference: request.reference, requesterName: request.requester.name },
  };
}

function audit(action: AuditDraft['action'], id: AuthorityCaseId): AuditDraft {
  return { action, recordKind: 'authority-case', recordId: id };
}
