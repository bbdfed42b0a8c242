/** Gathers what the cover of an evidence file says about a request, its codes worded in the language of the file. */
import type { Language } from '../../shared/domain/language.ts';
import type { DeadlineStep } from '../../shared/domain/request/deadline-step.ts';
import { answeredOn } from '../../shared/domain/request/lifecycle.ts';
import type { ExcessSheet } from '../../shared/domain/request/excess-sheet.ts';
import type { SubjectRequest } from '../../shared/domain/request/request.ts';
import { articleText } from '../../shared/i18n/article-text.ts';
import { catalogs } from '../../shared/i18n/catalogs.ts';
import { stepSentence } from '../../shared/i18n/deadline-step-sentence.ts';
import { eventSentence } from '../../shared/i18n/request-event-sentence.ts';
import { createTranslator, type Translator } from '../../shared/i18n/translator.ts';
import { refusalFacts } from '../../shared/letters/decision-facts.ts';
import { capitalise, phrase } from '../../shared/letters/format.ts';
import type {
  EvidenceAttachment,
  EvidenceFacts,
  EvidenceLetter,
} from '../../shared/reports/evidence-facts.ts';
import { evidenceWordsOf } from '../../shared/reports/words/evidence/words.ts';
import type { Context } from '../context.ts';
import { auditHead, findBrokenEntry, listAuditEntriesOf } from '../database/audit-entries.ts';
import { controllerOn } from '../database/controller.ts';
import { findExcessSheet } from '../database/excess-sheets.ts';
import { listLettersOf, type LetterRow } from '../database/letters.ts';
import { listRecipientNotices } from '../database/recipient-notices.ts';
import { readRegister } from '../database/register.ts';
import { listRequestAttachments } from '../database/request-attachments.ts';
import { listEvents, listIdentityChecks } from '../database/request-history.ts';
import { deadlineOf, standingOf } from './request-file.ts';

/** Under which names letters and attachments lie in the archive, by id; what has none is not in it. */
export type FileNames = ReadonlyMap<string, string>;

export function evidenceFacts(
  context: Context,
  request: SubjectRequest,
  language: Language,
  names: FileNames,
): EvidenceFacts {
  const { db } = context;
  const t = createTranslator(language, catalogs[language]);
  const letters = listLettersOf(db, request.id);
  const { aimOn, limitOn, steps } = deadlineOf(context, request);
  return {
    language,
    reference: request.reference,
    madeOn: context.today(),
    controller: controllerOn(db, context.today()),
    request: requestFacts(t, request),
    deadline: {
      aimOn,
      limitOn,
      // When to post is advice of this app, and nothing to an authority.
      steps: steps.filter(({ kind }) => kind !== 'post-by').map((step) => stepFacts(t, step)),
    },
    decisions: decisionFacts(t, request, letters),
    excess: excessFacts(t, findExcessSheet(db, request.id)),
    identityChecks: listIdentityChecks(db, request.id).map(({ on, method, confirmed, note }) => ({
      on,
      method: t(`identity-method.${method}`),
      confirmed,
      note,
    })),
    letters: letters.map((letter) => letterFacts(t, letter, names)),
    notices: listRecipientNotices(db, request.id).map((notice) => ({
      recipient: notice.name,
      right: t(`right.${notice.right}`),
      state: t(`notice.state.${notice.state}`),
      on: notice.confirmedOn ?? notice.toldOn,
      reason: notice.reason,
    })),
    attachments: listRequestAttachments(db, request.id).map(
      ({ id, role, name, addedOn, size, sha256, destroyed }): EvidenceAttachment => ({
        role: t(`attachment-role.${role}`),
        name,
        addedOn,
        size,
        sha256,
        fileName: names.get(id) ?? null,
        destroyed,
      }),
    ),
    timeline: listEvents(db, request.id).map((event) => ({
      on: event.on,
      sentence: eventSentence(t, event, request),
      note: event.note,
    })),
    audit: auditFacts(context, t, request, letters),
  };
}

function stepFacts(t: Translator, step: DeadlineStep): EvidenceFacts['deadline']['steps'][number] {
  if (step.kind !== 'promised')
    return { on: step.on, sentence: stepSentence(t, step), ground: articleText(t, step.article) };
  const { promised, policy } = evidenceWordsOf(t.language).deadline;
  const delay = t(`delay.${step.delay.unit}`, { count: step.delay.count });
  return { on: step.on, sentence: phrase(t.language, promised, { delay }), ground: policy };
}

function requestFacts(t: Translator, request: SubjectRequest): EvidenceFacts['request'] {
  const { requester, closedEarly, voided } = request;
  return {
    receivedOn: request.receivedOn,
    channel: t(`request.by.${request.channel}`),
    requester: requester.name,
    role: t(`requester-role.${requester.role}`),
    onBehalfOf: requester.onBehalfOf,
    mandateSeenOn: requester.mandate?.seenOn ?? null,
    theirReference: request.theirReference,
    rights: capitalise(t.language, t.list(request.rights.map(({ right }) => t(`right.${right}`)))),
    note: request.note,
    ourRole: t(`role.${request.ourRole}`),
    client: request.client?.name ?? null,
    closedEarly: closedEarly === null ? null : { on: closedEarly.on, text: closedEarly.reason },
    voided: voided === null ? null : { on: voided.on, text: voided.reason },
  };
}

function decisionFacts(
  t: Translator,
  request: SubjectRequest,
  letters: readonly LetterRow[],
): EvidenceFacts['decisions'] {
  const standings = letters.map(standingOf);
  return request.rights.map((asked) => {
    const { refusal, reasonText } = refusalFacts(asked, t.language);
    const { outcome, extendedOn, extensionReason } = asked;
    return {
      right: t(`right.${asked.right}`),
      outcome: outcome === null ? null : t(`outcome.${outcome}`),
      decidedOn: asked.decidedOn,
      reasons: [refusal, reasonText].filter((reason) => reason !== null),
      extended: extendedOn === null ? null : { on: extendedOn, text: extensionReason ?? '' },
      carriedOutOn: asked.carriedOutOn,
      answeredOn: answeredOn(asked, standings),
    };
  });
}

function excessFacts(t: Translator, sheet: ExcessSheet | null): EvidenceFacts['excess'] {
  if (sheet === null) return null;
  const { claims, earlier, ...words } = sheet;
  return {
    ...words,
    claims: claims.map((claim) => t(`excess.claim.${claim}`)),
    earlier: earlier.map(({ reference, receivedOn, rights }) => ({
      reference,
      receivedOn,
      rights: t.list(rights.map((right) => t(`right.${right}`))),
    })),
  };
}

function letterFacts(t: Translator, letter: LetterRow, names: FileNames): EvidenceLetter {
  const { id, kind, letterOn, pages, sha256, replacedById, postings } = letter;
  return {
    name: t(`letter-kind.${kind}`),
    letterOn,
    pages,
    sha256,
    fileName: names.get(id) ?? '',
    isReplaced: replacedById !== null,
    postings: postings.map((posting) => ({
      channel: t(`request.by.${posting.channel}`),
      sentOn: posting.sentOn,
      registeredNumber: posting.registeredNumber,
      deliveredOn: posting.deliveredOn,
      returned:
        posting.returnedOn === null
          ? null
          : { on: posting.returnedOn, text: t(`return-reason.${posting.returnReason ?? 'other'}`) },
    })),
  };
}

function auditFacts(
  { db, state }: Context,
  t: Translator,
  request: SubjectRequest,
  letters: readonly LetterRow[],
): EvidenceFacts['audit'] {
  const entries = listAuditEntriesOf(db, [request.id, ...letters.map(({ id }) => id)]);
  return {
    entries: entries.map(({ seq, at, action, hash }) => ({
      seq,
      at,
      action: t(`audit.action.${action}`),
      hash,
    })),
    head: auditHead(db),
    brokenAt: findBrokenEntry(db, state.auditHead(readRegister(db).id)),
  };
}
