/** What a letter says right now: gathers its content from the register and has it composed. Writes nothing. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { LetterFields } from '../../shared/contract/letter-fields.ts';
import type { Controller } from '../../shared/domain/controller/controller.ts';
import type { RequestId } from '../../shared/domain/id.ts';
import type { Language } from '../../shared/domain/language.ts';
import { isBefore } from '../../shared/domain/local-date.ts';
import {
  isAnsweredBy,
  letterRules,
  rightAnsweredBy,
  type LetterKind,
} from '../../shared/domain/letter/letter-kind.ts';
import type { PostalAddress } from '../../shared/domain/postal/postal-address.ts';
import type { SubjectRequest } from '../../shared/domain/request/request.ts';
import type { RetentionRule } from '../../shared/domain/retention/retention-rule.ts';
import { displayName, subjectFieldsSchema, type Subject } from '../../shared/domain/subject/subject.ts';
import { composeLetter, type ComposedLetter } from '../../shared/letters/compose-letter.ts';
import type { LetterGap } from '../../shared/letters/letter-problem.ts';
import type { DataCopy, LetterContent, LetterSurroundings } from '../../shared/letters/letter-input.ts';
import { asTemplate } from '../../shared/letters/own-template.ts';
import type { Template } from '../../shared/letters/template.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { controllerOn, promisesOn } from '../database/controller.ts';
import { findErasureProof } from '../database/erasure-proofs.ts';
import { findLetterTemplate } from '../database/letter-templates.ts';
import { listLettersOf } from '../database/letters.ts';
import { listEvents, listIdentityChecks, listSuspensions } from '../database/request-history.ts';
import { listProcessors } from '../database/processors.ts';
import { findRequest } from '../database/requests.ts';
import { listRetentionRules } from '../database/retention-rules.ts';
import { findSubject } from '../database/subjects.ts';
import { isSuppressed } from '../database/suppression-entries.ts';
import { authorities } from './authorities.ts';
import { recipientContent } from './recipient-content.ts';
import { deadlineOf, standingOf } from './request-file.ts';
import { rule } from './on-request.ts';
import { recipientsTold } from './recipients-to-tell.ts';
import { heldData } from './held-data.ts';

export interface LetterOrder {
  readonly requestId: RequestId;
  readonly kind: LetterKind;
  readonly fields: LetterFields;
}

export interface LetterDraft {
  readonly request: SubjectRequest;
  readonly controller: Controller;
  readonly composed: ComposedLetter;
}

export function draftLetter(
  context: Context,
  { requestId, kind, fields }: LetterOrder,
): Result<LetterDraft, AppError> {
  const { db } = context;
  const request = findRequest(db, requestId);
  if (request === null) return err({ code: 'not-found', what: 'request' });
  if (request.voided !== null) return rule('request-voided');
  if (isBefore(fields.letterOn, request.receivedOn)) return rule('date-before-receipt');
  const right = rightAnsweredBy(kind);
  if (right !== null && !request.rights.some((asked) => asked.right === right))
    return rule('right-not-asked');
  const subject = request.subjectId === null ? null : findSubject(db, request.subjectId);
  const controller = controllerOn(db, request.receivedOn);
  const letters = listLettersOf(db, requestId);
  const recipient = recipientOf(context, request, subject, { kind, fields });
  if (recipient === null) return err({ code: 'letter-incomplete', missing: ['addressee'] });
  const replaced = letters.find(({ id }) => id === fields.replacesId) ?? null;
  const composed = composeLetter({
    language: fields.language,
    controller,
    request,
    subjectName: subject === null ? null : displayName(subject),
    letterOn: fields.letterOn,
    recipient,
    postingChannel: fields.channel,
    registeredNumber: fields.registeredNumber,
    extraParagraph: fields.extraParagraph,
    personCountry: countryOf(request, recipient.address, subject),
    authorities: authorities(),
    requestFilePeriod: requestFilePeriod(context, request),
    suppressionPeriod: ruleFor(context, 'suppression-ledger'),
    otherLetters: letters.flatMap(({ kind: other, letterOn }) =>
      request.rights
        .filter((asked) => isAnsweredBy(asked, other))
        .map((asked) => ({ right: asked.right, letterOn })),
    ),
    letters: letters.map(standingOf),
    suspensions: listSuspensions(db, requestId),
    deadline: deadlineOf(context, request),
    isIdentityConfirmed: listIdentityChecks(db, request.id).some(({ confirmed }) => confirmed),
    promises: promisesOn(db, request.receivedOn),
    particulars: fields.particulars,
    ownTemplate: ownTemplateOf(context, kind, fields.language),
    text: fields.text,
    corrects: replaced,
    ...contentOf(context, request, subject, { kind, fields }),
  });
  return composed.ok
    ? ok({ request, controller, composed: composed.value })
    : err(gapError(composed.error.missing));
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
  }
}

function ownTemplateOf({ db }: Context, kind: LetterKind, language: Language): Template | null {
  const own = findLetterTemplate(db, kind, language);
  return own === null ? null : asTemplate(own.template, own.version);
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
        recipientsTold: recipientsTold(db, request.id, 'erasure'),
        namesRecipients: false,
      };
    }
    case 'nothing-held':
      return { kind, keepsSuppressionPrint: isInLedger(context, request) };
    case 'recipient-notice':
    case 'recipient-reminder':
      return recipientContent({ db, request, subject, processorId: fields.processorId }, kind);
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
