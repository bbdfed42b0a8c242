/** Writing, sealing and posting letters. What was sealed is never altered: date, text and bytes are frozen together. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { LetterSummary, RequestFile } from '../../shared/contract/request-calls.ts';
import { missingForSigning } from '../../shared/domain/controller/controller.ts';
import { letterIdSchema, type FileId, type LetterId } from '../../shared/domain/id.ts';
import { isAfter, isBefore, type LocalDate } from '../../shared/domain/local-date.ts';
import { isAnsweredBy, letterRules, type LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import { letterAboutSchema } from '../../shared/domain/letter/letter-about.ts';
import type { LetterState } from '../../shared/domain/letter/posting.ts';
import { isEffectOwed } from '../../shared/domain/request/effect.ts';
import type { PostingChannel } from '../../shared/domain/request/channel.ts';
import type { RequestRight, SubjectRequest } from '../../shared/domain/request/request.ts';
import { plainText } from '../../shared/letters/plain-text.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { insertAttachment, readAttachment, sha256 } from '../database/attachments.ts';
import { change, undoableChange } from '../database/change.ts';
import type { Db } from '../database/database.ts';
import { deleteLetterDraft } from '../database/letter-drafts.ts';
import {
  countLetters,
  findLetter,
  findRequestLetter,
  insertLetter,
  insertPosting,
  listLetters,
  readLetterDocument,
  type LetterRow,
  type RequestLetterRow,
} from '../database/letters.ts';
import { hasDecisionSince } from '../database/request-history.ts';
import { findRequest } from '../database/requests.ts';
import { letterRendererVersion, renderLetter } from '../pdf/letter.ts';
import { endIdentityCopies } from './identity-copies.ts';
import { isIdentityOpen } from './identity-doubt.ts';
import { requestFile, stateOf, summariseLetter } from './request-file.ts';
import { nameMatter } from './letter-matter.ts';
import { mayTakeEffect, takeEffect } from './letter-effects.ts';
import { draftLetter, type LetterDraft, type LetterOrder } from './letter-draft.ts';
import { noteToldByLetter } from './notices.ts';
import { isProofMissing, mayRestOnProof } from './excess-sheet.ts';
import { keepProof } from './postings.ts';
import { audit, record, rule } from './on-request.ts';
import { sealOf } from './seal.ts';

export async function preview(context: Context, order: LetterOrder) {
  const draft = draftLetter(context, order);
  if (!draft.ok) return draft;
  const { document, warnings } = draft.value.composed;
  const { bytes, pages, missingCharacters } = await renderLetter(document, { createdAt: context.now() });
  const unprintable = missingCharacters.length > 0 ? ['missing-characters'] : [];
  const { request } = draft.value;
  const isUnproven = request !== null && isProofMissing(context.db, request, order);
  const unproven = isUnproven ? ['excess-sheet-needed'] : [];
  const name = fileName(context, order);
  return ok({
    fileId: context.files.add({ name, mediaType: 'application/pdf', bytes }),
    pages,
    warnings: [...unproven, ...warnings, ...unprintable],
  });
}

/** Seals the letter and keeps its bytes. Refused while the letterhead lacks what the law asks for, or a right is undecided. */
export async function freeze(context: Context, order: LetterOrder) {
  const draft = draftLetter(context, order);
  if (!draft.ok) return draft;
  const { request, controller, composed } = draft.value;
  const allowed = mayFreeze(context, draft.value, order);
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
  const name = fileName(context, order);
  const done = change(context, (db) => {
    const still = isStillSo(context, order, draft.value);
    if (!still.ok) return still;
    const attachmentId = context.newId();
    insertAttachment(db, { id: attachmentId, name, mediaType: 'application/pdf', createdAt: at, bytes });
    deleteLetterDraft(db, order, order.kind);
    insertLetter(db, {
      id,
      about: letterAboutSchema.parse(order),
      kind: order.kind,
      processorId: order.fields.processorId,
      breachId: order.fields.breachId,
      replacesId: order.fields.replacesId,
      language: order.fields.language,
      letterOn: order.fields.letterOn,
      frozenAt: at,
      facts: JSON.stringify(composed.facts),
      fields: JSON.stringify(order.fields),
      templateVersion: composed.templateVersion,
      ownTemplateVersion: composed.ownTemplateVersion,
      document: JSON.stringify(composed.document),
      rendererVersion: letterRendererVersion,
      pages,
      attachmentId,
      sha256: sha256(bytes),
    });
    const event = { kind: 'letter-frozen', on: order.fields.letterOn, detail: order.kind } as const;
    if (request !== null) record(context, db, request.id, event);
    return ok({ value: null, audit: { action: 'letter-frozen', recordKind: 'letter', recordId: id } });
  });
  if (!done.ok) return done;
  const fileId = context.files.add({ name, mediaType: 'application/pdf', bytes });
  return ok({ letter: summariseFound(context, id), fileId });
}

export function read(context: Context, { letterId }: { readonly letterId: LetterId }) {
  const letter = findLetter(context.db, letterId);
  if (letter === null) return err<AppError>({ code: 'not-found', what: 'letter' });
  const fileId = context.files.add(readAttachment(context.db, letter.attachmentId));
  return ok({ fileId, plain: plainText(readLetterDocument(context.db, letterId)) });
}

interface PostingOrder {
  readonly letterId: LetterId;
  readonly channel: PostingChannel;
  readonly sentOn: LocalDate;
  readonly registeredNumber: string | null;
  readonly proofFileId: FileId | null;
}

export function post(context: Context, order: PostingOrder): Result<RequestFile, AppError> {
  const letter = findRequestLetter(context.db, order.letterId);
  if (letter === null) return err({ code: 'not-found', what: 'letter' });
  const last = letter.postings.at(-1) ?? null;
  if (last !== null && last.returnedOn === null) return rule('already-posted');
  const allowed = mayPost(context, letter);
  if (!allowed.ok) return allowed;
  if (isAfter(order.sentOn, context.today())) return rule('date-in-future');
  if (isBefore(order.sentOn, letter.letterOn)) return rule('posted-before-letter');
  if (last?.returnedOn != null && isBefore(order.sentOn, last.returnedOn))
    return rule('posted-before-return');
  // Remembered as other changes of a person are: an answer may end a mark.
  const done = undoableChange<null>(context, (db) => {
    const { proofFileId, ...posting } = order;
    insertPosting(db, { ...posting, id: context.newId() });
    if (last === null && letterRules[letter.kind].addressee === 'recipient')
      noteToldByLetter(context, db, letter, order.sentOn);
    record(context, db, letter.requestId, {
      kind: 'letter-posted',
      on: order.sentOn,
      detail: `${letter.kind}:${order.channel}`,
    });
    const proof = keepProof(context, db, letter, proofFileId, 'proof-of-deposit');
    if (!proof.ok) return proof;
    // A letter that came back and leaves again has taken effect the first time.
    const effect = last === null ? takeEffect(context, db, letter, order.sentOn) : ok([]);
    if (!effect.ok) return effect;
    const posted = { action: 'letter-posted', recordKind: 'letter', recordId: letter.id } as const;
    const ended = endIdentityCopies(context, db, letter.requestId).map((each) =>
      audit(each, letter.requestId),
    );
    return ok({ value: null, audit: [posted, ...effect.value, ...ended] });
  });
  return done.ok ? requestFile(context, letter.requestId) : done;
}

/** A letter to an authority, or to a person without a request. */
export function postOther(context: Context, order: Omit<PostingOrder, 'proofFileId'>) {
  const letter = findLetter(context.db, order.letterId);
  if (letter === null || letter.requestId !== null)
    return err<AppError>({ code: 'not-found', what: 'letter' });
  if (letter.replacedById !== null) return rule('letter-replaced');
  if (letter.postings.length > 0) return rule('already-posted');
  if (isAfter(order.sentOn, context.today())) return rule('date-in-future');
  if (isBefore(order.sentOn, letter.letterOn)) return rule('posted-before-letter');
  const done = change<null>(context, (db) => {
    insertPosting(db, { ...order, id: context.newId() });
    return ok({ value: null, audit: { action: 'letter-posted', recordKind: 'letter', recordId: letter.id } });
  });
  return done.ok ? ok({ letter: summariseFound(context, letter.id) }) : done;
}

interface ListInput {
  readonly cursor: string | null;
  readonly limit: number;
  readonly state: LetterState | null;
}

export function list(context: Context, { cursor, limit, state }: ListInput) {
  const { db } = context;
  const found = state === null ? null : listLettersIn(db, state);
  const rows =
    found === null
      ? listLetters(db, cursor, limit)
      : found.filter(({ id }) => cursor === null || id < cursor).slice(0, limit);
  return ok({
    items: rows.flatMap((row) => listed(context, row) ?? []),
    nextCursor: rows.length < limit ? null : (rows.at(-1)?.id ?? null),
    total: found === null ? countLetters(db) : found.length,
  });
}

/** Null where what it is about is not there any more. */
export function listed(context: Context, row: LetterRow) {
  const matter = nameMatter(context, row.about);
  if (matter === null) return null;
  return { about: row.about, reference: matter.reference, name: matter.name, letter: summariseLetter(row) };
}

/** The state is derived, never stored: of all letters, those that stand so. */
export function listLettersIn(db: Db, state: LetterState): readonly LetterRow[] {
  return listLetters(db, null, countLetters(db)).filter((row) => summariseLetter(row).state === state);
}

function mayFreeze(
  context: Context,
  { request, controller }: LetterDraft,
  { kind, fields }: LetterOrder,
): Result<null, AppError> {
  if (isAfter(fields.letterOn, context.today())) return rule('date-in-future');
  const missing = missingForSigning(controller);
  if (missing.length > 0) return err({ code: 'controller-incomplete', missing: [...missing] });
  if (request === null) return ok(null);
  const proven = mayRestOnProof(context.db, request, { kind, fields });
  if (!proven.ok) return proven;
  if (letterRules[kind].answers === null)
    return mayTakeEffect(context, request, { kind, replacesId: fields.replacesId });
  const answered = answeredBy(kind, request);
  if (answered.every(({ outcome }) => outcome === null)) return rule('decision-needed');
  // The letter says that it was done.
  if (answered.some(isEffectOwed)) return rule('not-carried-out');
  // Art. 5(1)(a), 12(1): the letter would say that nothing is held, of a person whom the register knows.
  if (request.subjectId !== null && answered.some(saysNothingIsHeld)) return rule('something-held');
  const grants = answered.some(({ outcome }) => outcome === 'granted' || outcome === 'partly-granted');
  const { db } = context;
  if (grants && isIdentityOpen(db, request.id)) return rule('identity-open');
  // A closed request gets no second answer, but the first one can be corrected.
  const isClosed = fields.replacesId === null && stateOf(context, request) === 'closed';
  return isClosed ? rule('request-closed') : ok(null);
}

/** That no such decision is taken, or that nothing rests on consent, is said of people who are known as well. */
function saysNothingIsHeld({ right, outcome }: RequestRight): boolean {
  const isAboutData = right !== 'automated-decision' && right !== 'consent-withdrawal';
  return outcome === 'nothing-held' && isAboutData;
}

/** Drawing and sealing take a while, in which another call may have changed what the letter says. */
function isStillSo(context: Context, order: LetterOrder, before: LetterDraft): Result<null, AppError> {
  const now = draftLetter(context, order);
  if (!now.ok) return now;
  const allowed = mayFreeze(context, now.value, order);
  if (!allowed.ok) return allowed;
  const isSame = JSON.stringify(now.value.composed.document) === JSON.stringify(before.composed.document);
  return isSame ? ok(null) : rule('changed-since');
}

/** A letter that states a decision which no longer stands does not leave: a correction is a new letter. */
function mayPost(
  { db }: Context,
  { id, requestId, kind, replacedById }: RequestLetterRow,
): Result<null, AppError> {
  const request = findRequest(db, requestId);
  if (request === null) return err({ code: 'not-found', what: 'request' });
  if (request.voided !== null) return rule('request-voided');
  if (replacedById !== null) return rule('letter-replaced');
  if (letterRules[kind].answers === null) return ok(null);
  const answered = answeredBy(kind, request);
  if (answered.every(({ outcome }) => outcome === null)) return rule('decision-needed');
  return answered.some(({ right }) => hasDecisionSince(db, requestId, right, id))
    ? rule('letter-frozen')
    : ok(null);
}

function answeredBy(kind: LetterKind, { rights }: SubjectRequest) {
  return rights.filter((asked) => isAnsweredBy(asked, kind));
}

function summariseFound({ db }: Context, id: LetterId): LetterSummary {
  return summariseLetter(findLetter(db, id) as LetterRow);
}

/** Without the person's name: file names show in places that others see. */
function fileName(context: Context, order: LetterOrder): string {
  const names: Readonly<Record<LetterKind, string>> = {
    acknowledgement: 'accuse-de-reception',
    'identity-question': 'question-identite',
    'agent-question': 'question-mandat',
    'clarification-question': 'question-precision',
    reminder: 'rappel',
    extension: 'prolongation',
    'fee-announcement': 'annonce-de-frais',
    'access-answer': 'reponse-acces',
    'rectification-answer': 'reponse-rectification',
    'erasure-answer': 'reponse-effacement',
    'restriction-answer': 'reponse-limitation',
    'portability-answer': 'reponse-portabilite',
    'objection-answer': 'reponse-opposition',
    'marketing-answer': 'reponse-prospection',
    'consent-answer': 'reponse-consentement',
    'automated-decision-answer': 'reponse-decision-automatisee',
    'post-mortem-answer': 'reponse-apres-deces',
    'nothing-held': 'reponse-rien-detenu',
    'not-identifiable': 'reponse-non-identifiable',
    'silence-closing': 'cloture-sans-reponse',
    refusal: 'refus',
    forwarded: 'avis-de-transmission',
    forwarding: 'transmission-au-client',
    'recipient-notice': 'notification-destinataire',
    'recipient-reminder': 'rappel-destinataire',
    'authority-answer': 'reponse-autorite',
    'source-notice': 'information-article-14',
    'breach-notice': 'information-violation-de-donnees',
    'breach-client-notice': 'notification-au-client',
    'restriction-lifting': 'levee-de-limitation-annoncee',
    'restriction-lifted': 'levee-de-limitation',
  };
  const reference = nameMatter(context, order)?.reference ?? null;
  return [...(reference === null ? [] : [reference]), `${names[order.kind]}.pdf`].join('-');
}
