/** The cover of a request's evidence file: who asked what and when, what was decided, sent and checked, and the proof of the trail. */
import { capitalise } from '../letters/format.ts';
import { legalName } from '../letters/letterhead.ts';
import type { ReportBlock, ReportDocument } from '../letters/report.ts';
import { facts, heading, note, paragraph, table } from './blocks.ts';
import type { EvidenceFacts, EvidenceScribe, Noted } from './evidence-facts.ts';
import { excessBlocks } from './evidence-excess.ts';
import { attachmentBlocks, inGroups, letterBlocks } from './evidence-files.ts';
import { createScribe } from './scribe.ts';
import { evidenceWordsOf } from './words/evidence/words.ts';

export function evidenceReport(file: EvidenceFacts): ReportDocument {
  const { language, reference, madeOn, controller } = file;
  const plain = createScribe(language);
  const scribe: EvidenceScribe = {
    ...plain,
    text: evidenceWordsOf(language),
    day: (on) => (on === null ? '' : plain.date(on)),
  };
  const { say, date, words, text } = scribe;
  return {
    language,
    orientation: 'portrait',
    issuer: legalName(controller),
    title: say(text.title),
    subtitle: say(text.subtitle, { reference }),
    blocks: [
      paragraph(say(text.what, { reference })),
      ...request(file, scribe),
      ...deadline(file, scribe),
      ...decisions(file, scribe),
      ...excessBlocks(file.excess, scribe),
      ...identity(file, scribe),
      ...letterBlocks(file.letters, scribe),
      ...notices(file, scribe),
      ...attachmentBlocks(file.attachments, scribe),
      ...timeline(file, scribe),
      ...audit(file, scribe),
    ],
    footer: [say(words.request, { reference }), say(words.madeOn, { date: date(madeOn) })],
    pageLabel: say(words.pageLabel, { page: '{page}', pages: '{pages}' }),
  };
}

function request({ request: asked }: EvidenceFacts, { say, day, date, text }: EvidenceScribe) {
  const words = text.request;
  const onWith = (noted: Noted | null) =>
    noted === null ? null : say(words.onWith, { date: date(noted.on), text: noted.text });
  return [
    heading(1, say(words.heading)),
    facts(
      [say(words.receivedOn), day(asked.receivedOn)],
      [say(words.channel), asked.channel],
      [say(words.requester), asked.requester],
      [say(words.role), asked.role],
      [say(words.onBehalfOf), asked.onBehalfOf],
      [say(words.mandate), day(asked.mandateSeenOn)],
      [say(words.theirReference), asked.theirReference],
      [say(words.rights), asked.rights],
      [say(words.ourRole), asked.ourRole],
      [say(words.client), asked.client],
      [say(words.note), asked.note],
      [say(words.closedEarly), onWith(asked.closedEarly)],
      [say(words.voided), onWith(asked.voided)],
    ),
  ];
}

function deadline({ deadline: { aimOn, limitOn, steps } }: EvidenceFacts, scribe: EvidenceScribe) {
  const { say, day } = scribe;
  const words = scribe.text.deadline;
  return [
    heading(1, say(words.heading)),
    facts([say(words.aim), day(aimOn)], [say(words.limit), day(limitOn)]),
    table(
      [
        [say(words.day), 3],
        [say(words.step), 8],
        [say(words.ground), 4],
      ],
      steps.map(({ on, sentence, ground }) => [day(on), sentence, ground]),
    ),
    note(say(words.note)),
  ];
}

function decisions(file: EvidenceFacts, { say, day, date, text, language }: EvidenceScribe) {
  const words = text.decisions;
  return [
    heading(1, say(words.heading)),
    table(
      [
        [say(words.right), 4],
        [say(words.outcome), 3],
        [say(words.decidedOn), 3],
        [say(words.reason), 6],
        [say(words.answeredOn), 3],
      ],
      file.decisions.map(({ right, outcome, decidedOn, reasons, extended, carriedOutOn, answeredOn }) => [
        capitalise(language, right),
        outcome ?? say(words.undecided),
        day(decidedOn),
        [
          ...reasons,
          ...(extended === null
            ? []
            : [say(words.extended, { date: date(extended.on), text: extended.text })]),
          ...(carriedOutOn === null ? [] : [say(words.carriedOut, { date: date(carriedOutOn) })]),
        ].join('\n'),
        day(answeredOn),
      ]),
    ),
  ];
}

function identity({ identityChecks }: EvidenceFacts, { say, day, text }: EvidenceScribe) {
  const words = text.identity;
  return [
    heading(1, say(words.heading)),
    identityChecks.length === 0
      ? paragraph(say(words.none))
      : table(
          [
            [say(words.on), 3],
            [say(words.method), 5],
            [say(words.result), 3],
            [say(words.seen), 6],
          ],
          identityChecks.map(({ on, method, confirmed, note: seen }) => [
            day(on),
            method,
            say(confirmed ? words.confirmed : words.notConfirmed),
            seen ?? '',
          ]),
        ),
    note(say(words.note)),
  ];
}

function notices(file: EvidenceFacts, { say, day, text, language }: EvidenceScribe): readonly ReportBlock[] {
  if (file.notices.length === 0) return [];
  const words = text.notices;
  return [
    heading(1, say(words.heading)),
    table(
      [
        [say(words.recipient), 5],
        [say(words.right), 4],
        [say(words.state), 4],
        [say(words.on), 3],
        [say(words.reason), 4],
      ],
      file.notices.map(({ recipient, right, state, on, reason }) => [
        recipient,
        capitalise(language, right),
        state,
        day(on),
        reason ?? '',
      ]),
    ),
  ];
}

function timeline(file: EvidenceFacts, { say, day, text }: EvidenceScribe) {
  const words = text.timeline;
  return [
    heading(1, say(words.heading)),
    table(
      [
        [say(words.day), 3],
        [say(words.what), 7],
        [say(words.note), 5],
      ],
      file.timeline.map(({ on, sentence, note: written }) => [day(on), sentence, written ?? '']),
    ),
  ];
}

function audit({ audit: { entries, head, brokenAt } }: EvidenceFacts, { say, text }: EvidenceScribe) {
  const words = text.audit;
  return [
    heading(1, say(words.heading)),
    paragraph(say(words.what)),
    facts(
      [say(words.entries), String(entries.length)],
      [say(words.head), say(words.headValue, { seq: String(head.seq), hash: inGroups(head.hash) })],
      [say(words.chain), brokenAt === null ? say(words.whole) : say(words.broken, { seq: String(brokenAt) })],
    ),
    table(
      [
        [say(words.seq), 1],
        [say(words.at), 3],
        [say(words.action), 4],
        [say(words.hash), 7],
      ],
      entries.map(({ seq, at, action, hash }) => [
        String(seq),
        at.replace('T', ' ').replace(/\.\d+Z$/u, ''),
        action,
        inGroups(hash),
      ]),
    ),
  ];
}
