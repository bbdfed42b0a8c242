/** Writing, sealing and posting letters. What was sealed is never altered: date, text and bytes are frozen together. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { LetterFields, LetterSummary, RequestFile } from '../../shared/contract/request-calls.ts';
import { missingForSigning, type Controller } from '../../shared/domain/controller/controller.ts';
import { letterIdSchema, type LetterId, type RequestId } from '../../shared/domain/id.ts';
import { isAfter, isBefore, type LocalDate } from '../../shared/domain/local-date.ts';
import { answeredRight, type LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import type { PostalAddress } from '../../shared/domain/postal/postal-address.ts';
import type { PostingChannel } from '../../shared/domain/request/channel.ts';
import type { ErasurePlan } from '../../shared/domain/request/erasure-plan.ts';
import type { SubjectRequest } from '../../shared/domain/request/request.ts';
import type { RetentionRule } from '../../shared/domain/retention/retention-rule.ts';
import { displayName, subjectFieldsSchema, type Subject } from '../../shared/domain/subject/subject.ts';
import { composeLetter, type ComposedLetter, type LetterGap } from '../../shared/letters/compose-letter.ts';
import type { DataCopy, LetterContent } from '../../shared/letters/letter-input.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { insertAttachment, readAttachment, sha256 } from '../database/attachments.ts';
import { change } from '../database/change.ts';
import { controllerOn, promisesOn } from '../database/controller.ts';
import { findErasureProof } from '../database/erasure-proofs.ts';
import {
  countLetters,
  findLetter,
  insertLetter,
  insertPosting,
  listLetters,
  listLettersOf,
  type LetterRow,
} from '../database/letters.ts';
import {
  hasDecisionSince,
  listEvents,
  listIdentityChecks,
  listTickedTasks,
} from '../database/request-history.ts';
import { listProcessors } from '../database/processors.ts';
import { findRequest } from '../database/requests.ts';
import { listRetentionRules } from '../database/retention-rules.ts';
import { findSubject } from '../database/subjects.ts';
import { isSuppressed } from '../database/suppression-entries.ts';
import { letterRendererVersion, renderLetter } from '../pdf/letter.ts';
import { authorities } from './authorities.ts';
import { deadlineOf, requestFile, summarise, summariseLetter } from './request-file.ts';
import { record, rule } from './on-request.ts';
import { sealOf } from './seal.ts';
import { heldData } from './subjects.ts';

interface LetterOrder {
  readonly requestId: RequestId;
  readonly kind: LetterKind;
  readonly fields: LetterFields;
}

interface Draft {
  readonly request: SubjectRequest;
  readonly controller: Controller;
  readonly composed: ComposedLetter;
}

export async function preview(context: Context, order: LetterOrder) {
  const draft = compose(context, order);
  if (!draft.ok) return draft;
  const { document, warnings } = draft.value.composed;
  const { bytes, pages, missingCharacters } = await renderLetter(document, { createdAt: context.now() });
  const unprintable = missingCharacters.length > 0 ? ['missing-characters'] : [];
  const name = fileName(draft.value.request, order.kind);
  return ok({
    fileId: context.files.add({ name, mediaType: 'application/pdf', bytes }),
    pages,
    warnings: [...warnings, ...unprintable],
  });
}

/** Seals the letter and keeps its bytes. Refused while the letterhead lacks what the law asks for, or a right is undecided. */
export async function freeze(context: Context, order: LetterOrder) {
  const draft = compose(context, order);
  if (!draft.ok) return draft;
  const { request, controller, composed } = draft.value;
  const allowed = mayFreeze(context, request, controller, order);
  if (!allowed.ok) return allowed;

  const seal = await sealOf(context, controller);
  const at = context.now();
  const { bytes, pages } = await renderLetter(composed.document, {
    createdAt: at,
    seal: {
      certificateDer: seal.certificate,
      privateKeyPkcs8: seal.privateKey,
      name: controller.tradeName ?? controller.name,
      at,
    },
  });
  const id = letterIdSchema.parse(context.newId());
  const name = fileName(request, order.kind);
  const done = change(context, (db) => {
    const still = isStillSo(context, order, draft.value);
    if (!still.ok) return still;
    const attachmentId = context.newId();
    insertAttachment(db, { id: attachmentId, name, mediaType: 'application/pdf', createdAt: at, bytes });
    insertLetter(db, {
      id,
      requestId: request.id,
      kind: order.kind,
      language: order.fields.language,
      letterOn: order.fields.letterOn,
      frozenAt: at,
      facts: JSON.stringify(composed.facts),
      templateVersion: composed.templateVersion,
      document: JSON.stringify(composed.document),
      rendererVersion: letterRendererVersion,
      pages,
      attachmentId,
      sha256: sha256(bytes),
    });
    record(context, db, request.id, { kind: 'letter-frozen', on: order.fields.letterOn, detail: order.kind });
    return ok({ value: null, audit: { action: 'letter-frozen', recordKind: 'letter', recordId: id } });
  });
  if (!done.ok) return done;
  const fileId = context.files.add({ name, mediaType: 'application/pdf', bytes });
  return ok({ letter: summariseFound(context, id), fileId });
}

export function read(context: Context, { letterId }: { readonly letterId: LetterId }) {
  const letter = findLetter(context.db, letterId);
  if (letter === null) return err<AppError>({ code: 'not-found', what: 'letter' });
  return ok({ fileId: context.files.add(readAttachment(context.db, letter.attachmentId)) });
}

interface PostingOrder {
  readonly letterId: LetterId;
  readonly channel: PostingChannel;
  readonly sentOn: LocalDate;
  readonly registeredNumber: string | null;
}

export function post(context: Context, order: PostingOrder): Result<RequestFile, AppError> {
  const letter = findLetter(context.db, order.letterId);
  if (letter === null) return err({ code: 'not-found', what: 'letter' });
  if (letter.sentOn !== null) return rule('already-posted');
  const allowed = mayPost(context, letter);
  if (!allowed.ok) return allowed;
  if (isAfter(order.sentOn, context.today())) return rule('date-in-future');
  if (isBefore(order.sentOn, letter.letterOn)) return rule('posted-before-letter');
  const done = change(context, (db) => {
    insertPosting(db, { ...order, id: context.newId() });
    record(context, db, letter.requestId, {
      kind: 'letter-posted',
      on: order.sentOn,
      detail: `${letter.kind}:${order.channel}`,
    });
    return ok({ value: null, audit: { action: 'letter-posted', recordKind: 'letter', recordId: letter.id } });
  });
  return done.ok ? requestFile(context, letter.requestId) : done;
}

export function list(
  { db }: Context,
  { cursor, limit }: { readonly cursor: string | null; readonly limit: number },
) {
  const rows = listLetters(db, cursor, limit);
  const items = rows.flatMap((row) => {
    const request = findRequest(db, row.requestId);
    if (request === null) return [];
    const { reference, requester } = request;
    return [
      { requestId: row.requestId, reference, requesterName: requester.name, letter: summariseLetter(row) },
    ];
  });
  return ok({
    items,
    nextCursor: rows.length < limit ? null : (rows.at(-1)?.id ?? null),
    total: countLetters(db),
  });
}

function compose(context: Context, { requestId, kind, fields }: LetterOrder): Result<Draft, AppError> {
  const { db } = context;
  const request = findRequest(db, requestId);
  if (request === null) return err({ code: 'not-found', what: 'request' });
  if (request.voided !== null) return rule('request-voided');
  if (isBefore(fields.letterOn, request.receivedOn)) return rule('date-before-receipt');
  const right = answeredRight[kind];
  if (right !== null && !request.rights.some((asked) => asked.right === right))
    return rule('right-not-asked');
  const subject = request.subjectId === null ? null : findSubject(db, request.subjectId);
  const controller = controllerOn(db, request.receivedOn);
  const address = fields.address ?? request.requester.address ?? subject?.addresses[0]?.address ?? null;
  const composed = composeLetter({
    language: fields.language,
    controller,
    request,
    subjectName: subject === null ? null : displayName(subject),
    letterOn: fields.letterOn,
    recipient: { names: [request.requester.name], address },
    postingChannel: fields.channel,
    registeredNumber: fields.registeredNumber,
    extraParagraph: fields.extraParagraph,
    personCountry: countryOf(address, subject),
    authorities: authorities(),
    requestFilePeriod: requestFilePeriod(context, request),
    suppressionPeriod: ruleFor(context, 'suppression-ledger'),
    otherLetters: listLettersOf(db, requestId).flatMap((letter) => {
      const answered = answeredRight[letter.kind];
      return answered === null ? [] : [{ right: answered, letterOn: letter.letterOn }];
    }),
    ...contentOf(context, request, subject, kind),
  });
  return composed.ok
    ? ok({ request, controller, composed: composed.value })
    : err(gapError(composed.error.missing));
}

function gapError(gaps: readonly LetterGap[]): AppError {
  const texts = gaps.flatMap((gap) => (gap.kind === 'language' ? [gap.text] : []));
  if (texts.length > 0) return { code: 'language-missing', missing: texts };
  return { code: 'letter-incomplete', missing: gaps.map(({ kind }) => kind) };
}

function contentOf(
  context: Context,
  request: SubjectRequest,
  subject: Subject | null,
  kind: LetterKind,
): LetterContent {
  const { db } = context;
  switch (kind) {
    case 'acknowledgement':
      return {
        kind,
        deadline: deadlineOf(context, request),
        isIdentityConfirmed: listIdentityChecks(db, request.id).some(({ confirmed }) => confirmed),
        marketingStoppedOn: subject?.marketingStoppedOn ?? null,
        restrictedOn: subject?.restrictedOn ?? null,
      };
    case 'access-answer':
      return {
        kind,
        held: subject === null ? null : heldData(db, subject),
        copies: copiesOf(context, request.id),
        keepsSuppressionPrint: isInLedger(context, request),
      };
    case 'erasure-answer': {
      const proof = findErasureProof(db, request.id);
      return {
        kind,
        plan: proof?.plan ?? null,
        carriedOutOn: proof?.carriedOutOn ?? null,
        backupsGoneOn: null,
        backupDays: null,
        keepsSuppressionPrint: proof !== null,
        recipientsTold: recipientsTold(context, request.id, proof?.plan ?? null),
        namesRecipients: false,
      };
    }
  }
}

/** Art. 19: the recipients of what was erased, once the user has ticked that they were told. */
function recipientsTold({ db }: Context, requestId: RequestId, plan: ErasurePlan | null): readonly string[] {
  if (plan === null || !listTickedTasks(db, requestId).has('tell-recipients')) return [];
  const erased = new Set(
    plan.lines.flatMap(({ decision, categoryId }) => (decision === 'erase' ? [categoryId] : [])),
  );
  return listProcessors(db)
    .filter(({ role, categoryIds }) => role !== 'authority' && categoryIds.some((id) => erased.has(id)))
    .map(({ name }) => name);
}

/** Not named where the policy promises to keep only anonymous data of a completed erasure: the file is one, whatever the letter. */
function requestFilePeriod(context: Context, { receivedOn, rights }: SubjectRequest): RetentionRule | null {
  const mayErase = rights.some(
    ({ right, outcome }) => right === 'erasure' && outcome !== 'withdrawn' && outcome !== 'refused',
  );
  const keepsNothing = mayErase && promisesOn(context.db, receivedOn).keepsOnlyAnonymousAfterErasure;
  return keepsNothing ? null : ruleFor(context, 'requests');
}

function ruleFor({ db }: Context, code: string): RetentionRule | null {
  return listRetentionRules(db).find(({ categoryCode }) => categoryCode === code) ?? null;
}

/** Whoever obtained erasure before still has a keyed hash here, which an access answer names. */
function isInLedger({ db }: Context, { requester: { name, email, address } }: SubjectRequest): boolean {
  const contacts = email === null ? [] : [{ kind: 'email', value: email, origin: 'request', since: null }];
  const addresses = address === null ? [] : [{ address, origin: 'request', since: null }];
  return isSuppressed(db, subjectFieldsSchema.parse({ familyName: name, contacts, addresses }));
}

/** The exports made for this request, which go with the letter. */
function copiesOf({ db }: Context, requestId: RequestId): readonly DataCopy[] {
  const made = listEvents(db, requestId).filter(({ kind }) => kind === 'data-exported');
  return (['pdf', 'zip'] as const).filter((format) =>
    made.some(({ detail }) => detail?.startsWith(`${format}:`)),
  );
}

function mayFreeze(
  context: Context,
  request: SubjectRequest,
  controller: Controller,
  { kind, fields }: LetterOrder,
): Result<null, AppError> {
  if (isAfter(fields.letterOn, context.today())) return rule('date-in-future');
  const missing = missingForSigning(controller);
  if (missing.length > 0) return err({ code: 'controller-incomplete', missing: [...missing] });
  const right = answeredRight[kind];
  if (right === null) return ok(null);
  const asked = request.rights.find((each) => each.right === right);
  if (asked?.outcome === null) return rule('decision-needed');
  return summarise(context, request).state === 'closed' ? rule('request-closed') : ok(null);
}

/** Drawing and sealing take a while, in which another call may have changed what the letter says. */
function isStillSo(context: Context, order: LetterOrder, before: Draft): Result<null, AppError> {
  const now = compose(context, order);
  if (!now.ok) return now;
  const { request, controller, composed } = now.value;
  const allowed = mayFreeze(context, request, controller, order);
  if (!allowed.ok) return allowed;
  const isSame = JSON.stringify(composed.document) === JSON.stringify(before.composed.document);
  return isSame ? ok(null) : rule('changed-since');
}

/** A letter that states a decision which no longer stands does not leave: a correction is a new letter. */
function mayPost({ db }: Context, { id, requestId, kind }: LetterRow): Result<null, AppError> {
  const request = findRequest(db, requestId);
  if (request === null) return err({ code: 'not-found', what: 'request' });
  if (request.voided !== null) return rule('request-voided');
  const right = answeredRight[kind];
  if (right === null) return ok(null);
  if (request.rights.find((asked) => asked.right === right)?.outcome === null) return rule('decision-needed');
  return hasDecisionSince(db, requestId, right, id) ? rule('letter-frozen') : ok(null);
}

function countryOf(address: PostalAddress | null, subject: Subject | null): string | null {
  return address?.countryCode ?? subject?.addresses[0]?.address.countryCode ?? null;
}

function summariseFound({ db }: Context, id: LetterId): LetterSummary {
  return summariseLetter(findLetter(db, id) as LetterRow);
}

/** Without the person's name: file names show in places that others see. */
function fileName({ reference }: SubjectRequest, kind: LetterKind): string {
  const names: Readonly<Record<LetterKind, string>> = {
    acknowledgement: 'accuse-de-reception',
    'access-answer': 'reponse-acces',
    'erasure-answer': 'reponse-effacement',
  };
  return `${reference}-${names[kind]}.pdf`;
}
