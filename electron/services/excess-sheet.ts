/**
 * The sheet of GDPR Art. 12(5): what the controller could show an authority of a request that it calls unfounded or excessive. No
 * letter that says so is signed without it, and what a signed letter rests on does not change.
 */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { ExcessFile } from '../../shared/contract/excess-calls.ts';
import { letterFieldsSchema } from '../../shared/contract/letter-fields.ts';
import type { RequestId } from '../../shared/domain/id.ts';
import { isAnsweredBy, type LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import { isAfter, isBefore } from '../../shared/domain/local-date.ts';
import { earlierRequests } from '../../shared/domain/request/earlier-request.ts';
import {
  groundOfRefusal,
  groundsToProve,
  type ExcessGround,
  type ExcessSheetFields,
} from '../../shared/domain/request/excess-sheet.ts';
import { answers } from '../../shared/domain/request/lifecycle.ts';
import type { SubjectRequest } from '../../shared/domain/request/request.ts';
import type { Particulars } from '../../shared/letters/particular.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import type { Db } from '../database/database.ts';
import { findExcessSheet, hasExcessSheet, saveExcessSheet } from '../database/excess-sheets.ts';
import { listLettersOf, readLetterFields, type LetterRow } from '../database/letters.ts';
import { findRequest, listRequests } from '../database/requests.ts';
import { excessStanding, feeGroundOf } from './excess-standing.ts';
import { notFound, onOpenRequest, rule, type Reply } from './on-request.ts';
import { standingOf } from './request-file.ts';

interface OnRequest {
  readonly requestId: RequestId;
}

export function get({ db }: Context, { requestId }: OnRequest): Result<ExcessFile, AppError> {
  const request = findRequest(db, requestId);
  if (request === null) return notFound('request');
  const sheet = findExcessSheet(db, requestId);
  const feeGround = excessStanding(db, requestId).feeGround ?? feeGroundAnnounced(db, request);
  const isFrozen = sheet !== null && restsOnSheet(db, request);
  return ok({
    sheet,
    earlier: isFrozen ? sheet.earlier : earlierRequests(request, listRequests(db)),
    grounds: groundsToProve(request.rights, { feeGround }),
    isFee: feeGround !== null,
    isFrozen,
  });
}

export function save(
  context: Context,
  { requestId, sheet }: OnRequest & { readonly sheet: ExcessSheetFields },
): Reply {
  return onOpenRequest(context, requestId, 'excess-sheet-saved', (db, request) => {
    if (request.ourRole === 'processor') return rule('client-decides');
    if (restsOnSheet(db, request)) return rule('excess-sheet-frozen');
    if (isAfter(sheet.decidedOn, context.today())) return rule('date-in-future');
    if (isBefore(sheet.decidedOn, request.receivedOn)) return rule('date-before-receipt');
    saveExcessSheet(db, requestId, { ...sheet, earlier: earlierRequests(request, listRequests(db)) });
    return ok({ kind: 'excess-sheet-saved' });
  });
}

interface Letter {
  readonly kind: LetterKind;
  readonly fields: { readonly particulars: Particulars };
}

/** A letter that calls a request unfounded or excessive before anybody wrote down what shows it. */
export function isProofMissing(db: Db, request: SubjectRequest, letter: Letter): boolean {
  return groundsOf(request, letter).length > 0 && !hasExcessSheet(db, request.id);
}

/** Art. 12(4): what the sheet says stays inside, so the letter gives its reason in words of its own; the letter of refusals asks for them. */
export function mayRestOnProof(db: Db, request: SubjectRequest, letter: Letter): Result<null, AppError> {
  if (isProofMissing(db, request, letter)) return rule('excess-sheet-needed');
  const isMute =
    letter.kind !== 'refusal' &&
    refusedFor(request, letter.kind).some(({ reasonText }) => (reasonText ?? '').trim() === '');
  return isMute ? rule('excess-reason-needed') : ok(null);
}

function groundsOf(request: SubjectRequest, { kind, fields }: Letter): readonly ExcessGround[] {
  return groundsToProve(refusedFor(request, kind), { feeGround: feeGroundOf(kind, fields) });
}

/** The rights that a letter of this kind says no to because of Art. 12(5). */
function refusedFor({ rights }: SubjectRequest, kind: LetterKind) {
  return rights.filter((asked) => groundOfRefusal(asked) !== null && isAnsweredBy(asked, kind));
}

function restsOnSheet(db: Db, request: SubjectRequest): boolean {
  const isRefusedBy = (letter: LetterRow) =>
    request.rights.some((asked) => groundOfRefusal(asked) !== null && answers(standingOf(letter), asked));
  return feeGroundAnnounced(db, request) !== null || signedLetters(db, request).some(isRefusedBy);
}

/** Of the last fee that a signed letter announces; null for the fee of a further copy. */
function feeGroundAnnounced(db: Db, request: SubjectRequest): ExcessGround | null {
  const grounds = signedLetters(db, request).map(({ id, kind }) => {
    if (kind !== 'fee-announcement') return null;
    const fields = letterFieldsSchema.safeParse(JSON.parse(readLetterFields(db, id) ?? 'null')).data;
    return fields === undefined ? null : feeGroundOf(kind, fields);
  });
  return grounds.findLast((ground) => ground !== null) ?? null;
}

/** Without those that were corrected before they left: nobody has read them. */
function signedLetters(db: Db, { id }: SubjectRequest): readonly LetterRow[] {
  return listLettersOf(db, id).filter(({ replacedById, sentOn }) => replacedById === null || sentOn !== null);
}
