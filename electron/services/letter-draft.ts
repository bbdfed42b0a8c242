/** What a letter says right now: gathers its content from the register and has it composed. Writes nothing. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { LetterFields } from '../../shared/contract/letter-fields.ts';
import type { Controller } from '../../shared/domain/controller/controller.ts';
import type { RequestId } from '../../shared/domain/id.ts';
import { isBefore } from '../../shared/domain/local-date.ts';
import { matterOf, type LetterAbout } from '../../shared/domain/letter/letter-about.ts';
import {
  letterRules,
  matterOfKind,
  rightAnsweredBy,
  type LetterKind,
} from '../../shared/domain/letter/letter-kind.ts';
import { answers } from '../../shared/domain/request/lifecycle.ts';
import type { PostalAddress } from '../../shared/domain/postal/postal-address.ts';
import type { SubjectRequest } from '../../shared/domain/request/request.ts';
import { knownWay } from '../../shared/domain/request/request-warnings.ts';
import type { RetentionRule } from '../../shared/domain/retention/retention-rule.ts';
import { displayName, subjectFieldsSchema, type Subject } from '../../shared/domain/subject/subject.ts';
import { composeLetter, type ComposedLetter } from '../../shared/letters/compose-letter.ts';
import type { LetterGap } from '../../shared/letters/letter-problem.ts';
import type {
  AnyLetterInput,
  DataCopy,
  LetterContent,
  LetterSurroundings,
} from '../../shared/letters/letter-input.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { controllerOn, promisesOn } from '../database/controller.ts';
import { findErasureProof } from '../database/erasure-proofs.ts';
import { listLettersAbout, listLettersOf } from '../database/letters.ts';
import { listEvents, listIdentityChecks, listSuspensions } from '../database/request-history.ts';
import { listProcessors } from '../database/processors.ts';
import { findRequest } from '../database/requests.ts';
import { listRetentionRules } from '../database/retention-rules.ts';
import { findSubject } from '../database/subjects.ts';
import { isSuppressed } from '../database/suppression-entries.ts';
import { breachClientLetter, breachPersonLetter } from './breach-letters.ts';
import { caseLetter } from './case-letter.ts';
import { extensionContent } from './extension-content.ts';
import { groundOf, type GroundOf } from './letter-ground.ts';
import { personLetter } from './person-letter.ts';
import { recipientContent } from './recipient-content.ts';
import { deadlineOf, standingOf } from './request-file.ts';
import { rightAnswerContent } from './right-answer-content.ts';
import { rule } from './on-request.ts';
import { recipientsTold } from './recipients-to-tell.ts';
import { heldForPerson } from './held-data.ts';
import { toldOfSource } from './source-notices.ts';

export type LetterOrder = LetterAbout & { readonly kind: LetterKind; readonly fields: LetterFields };

export interface LetterDraft {
  /** Null where the letter is about something else. */
  readonly request: SubjectRequest | null;
  readonly controller: Controller;
  readonly composed: ComposedLetter;
}

export function draftLetter(context: Context, order: LetterOrder): Result<LetterDraft, AppError> {
  const { kind, fields } = order;
  if (matterOfKind(kind) !== matterOf(order)) return err({ code: 'invalid-input', fields: ['kind'] });
  const replaced = listLettersAbout(context.db, order).find(({ id }) => id === fields.replacesId) ?? null;
  if (fields.replacesId !== null && replaced?.kind !== kind)
    return err({ code: 'not-found', what: 'letter' });
  // Of two corrections of one letter nobody could say which one stands.
  if (replaced !== null && replaced.replacedById !== null) return rule('letter-replaced');
  const matter = matterFor(context, order);
  if (!matter.ok) return matter;
  // What kind of letter it is and what it is about were just found to fit.
  const input = { ...groundOf(context, order, replaced), ...matter.value } as AnyLetterInput;
  const composed = composeLetter(input);
  if (!composed.ok) return err(gapError(composed.error.missing));
  const request = 'request' in input ? input.request : null;
  return ok({ request, controller: input.controller, composed: composed.value });
}

type Matter = Pick<AnyLetterInput, 'kind' | 'controller' | 'recipient' | 'personCountry'>;

function matterFor(context: Context, order: LetterOrder): Result<Matter, AppError> {
  if ('authorityCaseId' in order) return caseLetter(context, order.authorityCaseId, order.fields);
  if ('requestId' in order) return requestLetter(context, order);
  if ('subjectId' in order) {
    const write = order.kind === 'breach-notice' ? breachPersonLetter : personLetter;
    return write(context, order.subjectId, order.fields);
  }
  return breachClientLetter(context, order.breachId, order.fields);
}

function requestLetter(
  context: Context,
  { requestId, kind, fields }: LetterOrder & { readonly requestId: RequestId },
): Result<GroundOf<LetterSurroundings> & LetterContent, AppError> {
  const { db } = context;
  const request = findRequest(db, requestId);
  if (request === null) return err({ code: 'not-found', what: 'request' });
  if (request.voided !== null) return rule('request-voided');
  if (isBefore(fields.letterOn, request.receivedOn)) return rule('date-before-receipt');
  const right = rightAnsweredBy(kind);
  if (right !== null && !request.rights.some((asked) => asked.right === right))
    return rule('right-not-asked');
  const subject = request.subjectId === null ? null : findSubject(db, request.subjectId);
  const letters = listLettersOf(db, requestId);
  const recipient = recipientOf(context, request, subject, { kind, fields });
  if (recipient === null) return err({ code: 'letter-incomplete', missing: ['addressee'] });
  return ok({
    controller: controllerOn(db, request.receivedOn),
    request,
    subjectName: subject === null ? null : displayName(subject),
    recipient,
    personCountry: countryOf(request, recipient.address, subject),
    requestFilePeriod: requestFilePeriod(context, request),
    suppressionPeriod: ruleFor(context, 'suppression-ledger'),
    otherLetters: letters.flatMap((other) =>
      request.rights
        .filter((asked) => answers(standingOf(other), asked))
        .map((asked) => ({ right: asked.right, letterOn: other.letterOn })),
    ),
    letters: letters.map(standingOf),
    suspensions: listSuspensions(db, requestId),
    deadline: deadlineOf(context, request),
    isIdentityConfirmed: listIdentityChecks(db, request.id).some(({ confirmed }) => confirmed),
    sender:
      subject === null || subject.archivedOn !== null
        ? 'cannot-tell'
        : (knownWay(subject, request) ?? 'not-known'),
    promises: promisesOn(db, request.receivedOn),
    ...contentOf(context, request, subject, { kind, fields }),
  });
}

/** To whom the letter goes, and where; null where that was not said. */
function recipientOf(
  { db }: Context,
  { requester, client }: SubjectRequest,
  subject: Subject | null,
  { kind, fields }: Pick<LetterOrder, 'kind' | 'fields'>,
): LetterSurroundings['recipient'] | null {
  switch (letterRules[kind].addressee) {
    case 'requester': {
      // Whoever asks for another does not live where the person does.
      const known = requester.role === 'self' ? (subject?.addresses[0]?.address ?? null) : null;
      return { names: [requester.name], address: fields.address ?? requester.address ?? known };
    }
    case 'client':
      return client === null ? null : { names: [client.name], address: fields.address ?? client.address };
    case 'recipient': {
      const processor = listProcessors(db).find(({ id }) => id === fields.processorId);
      return processor === undefined ? null : { names: [processor.name], address: fields.address };
    }
    case 'authority':
    case 'person':
      return null;
  }
}

function gapError(gaps: readonly LetterGap[]): AppError {
  const texts = gaps.flatMap((gap) => (gap.kind === 'language' ? [gap.text] : []));
  if (texts.length > 0) return { code: 'language-missing', missing: texts };
  return {
    code: 'letter-incomplete',
    missing: gaps.map((gap) => (gap.kind === 'particular' ? `particular.${gap.name}` : gap.kind)),
  };
}

function contentOf(
  context: Context,
  request: SubjectRequest,
  subject: Subject | null,
  { kind, fields }: Pick<LetterOrder, 'kind' | 'fields'>,
): LetterContent {
  const { db } = context;
  switch (kind) {
    case 'acknowledgement':
      return {
        kind,
        marketingStoppedOn: subject?.marketingStoppedOn ?? null,
        restrictedOn: subject?.restrictedOn ?? null,
      };
    case 'access-answer':
      return {
        kind,
        held: subject === null ? null : heldForPerson(context, subject),
        copies: copiesOf(context, request.id),
        ...(subject === null ? {} : toldOfSource(db, subject.id)),
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
        recipientsTold: recipientsTold(db, request.id, 'erasure'),
        // Whoever asks for access asks for the recipients as well (Art. 15(1)(c), 19).
        namesRecipients: request.rights.some(({ right }) => right === 'access'),
      };
    }
    case 'nothing-held':
      return { kind, keepsSuppressionPrint: isInLedger(context, request) };
    case 'extension':
      return extensionContent(context, request, fields.letterOn);
    case 'recipient-notice':
    case 'recipient-reminder':
      return recipientContent({ db, request, subject, processorId: fields.processorId }, kind);
    case 'rectification-answer':
    case 'restriction-answer':
    case 'restriction-lifting':
    case 'restriction-lifted':
    case 'portability-answer':
    case 'objection-answer':
    case 'marketing-answer':
    case 'consent-answer': {
      const keepsSuppressionPrint = isInLedger(context, request);
      const { letterOn } = fields;
      return rightAnswerContent({ db, request, subject, letterOn, keepsSuppressionPrint }, kind);
    }
    case 'authority-answer':
    case 'source-notice':
    case 'breach-notice':
    case 'breach-client-notice':
      throw new Error('This kind of letter is not about a request');
    default:
      return { kind };
  }
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

/** Art. 77(1): where the person lives, not whoever asks for them. */
function countryOf(
  { requester }: SubjectRequest,
  address: PostalAddress | null,
  subject: Subject | null,
): string | null {
  const known = subject?.addresses[0]?.address.countryCode ?? null;
  return requester.role === 'self' ? (address?.countryCode ?? known) : known;
}
