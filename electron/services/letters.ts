/** Writing and sealing letters. What was sealed is never altered: date, text and bytes are frozen together. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { LetterSummary } from '../../shared/contract/request-calls.ts';
import { missingForSigning } from '../../shared/domain/controller/controller.ts';
import { letterIdSchema, type LetterId } from '../../shared/domain/id.ts';
import { isAfter } from '../../shared/domain/local-date.ts';
import { isAnsweredBy, letterRules, type LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import { letterAboutSchema } from '../../shared/domain/letter/letter-about.ts';
import { isEffectOwed } from '../../shared/domain/request/effect.ts';
import type { RequestRight, SubjectRequest } from '../../shared/domain/request/request.ts';
import { plainText } from '../../shared/letters/plain-text.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { insertAttachment, readAttachment, sha256 } from '../database/attachments.ts';
import { change } from '../database/change.ts';
import { deleteLetterDraft } from '../database/letter-drafts.ts';
import { findLetter, insertLetter, readLetterDocument, type LetterRow } from '../database/letters.ts';
import { letterRendererVersion, renderLetter } from '../pdf/letter.ts';
import { isIdentityOpen } from './identity-doubt.ts';
import { stateOf, summariseLetter } from './request-file.ts';
import { nameMatter } from './letter-matter.ts';
import { mayTakeEffect } from './letter-effects.ts';
import { draftLetter, type LetterDraft, type LetterOrder } from './letter-draft.ts';
import { isProofMissing, mayRestOnProof } from './excess-sheet.ts';
import { record, rule } from './on-request.ts';
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
    deleteLetterDraft(db, { about: order, kind: order.kind, breachId: order.fields.breachId });
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

/** Those that a letter of this kind answers, as they were decided. */
export function answeredBy(kind: LetterKind, { rights }: SubjectRequest) {
  return rights.filter((asked) => isAnsweredBy(asked, kind));
}

export function summariseFound({ db }: Context, id: LetterId): LetterSummary {
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
