/** The letters with their sendings, and the attachments, as the evidence file lists them. */
import type { ReportBlock } from '../letters/report.ts';
import { facts, heading, paragraph, table } from './blocks.ts';
import type { EvidenceAttachment, EvidenceLetter, EvidenceScribe } from './evidence-facts.ts';

export function letterBlocks(
  letters: readonly EvidenceLetter[],
  scribe: EvidenceScribe,
): readonly ReportBlock[] {
  const { say, day, text } = scribe;
  const words = text.letters;
  if (letters.length === 0) return [heading(1, say(words.heading)), paragraph(say(words.none))];
  return [
    heading(1, say(words.heading)),
    ...letters.flatMap((letter) => [
      heading(2, letter.isReplaced ? `${letter.name} (${say(words.corrected)})` : letter.name),
      facts(
        [say(words.date), day(letter.letterOn)],
        [say(words.pages), String(letter.pages)],
        [say(words.file), letter.fileName],
        [say(words.hash), inGroups(letter.sha256)],
      ),
      ...sendings(letter, scribe),
    ]),
  ];
}

function sendings({ postings }: EvidenceLetter, { say, day, date, text }: EvidenceScribe) {
  if (postings.length === 0) return [];
  const words = text.letters;
  return [
    table(
      [
        [say(words.channel), 4],
        [say(words.sentOn), 3],
        [say(words.number), 4],
        [say(words.arrival), 5],
      ],
      postings.map(({ channel, sentOn, registeredNumber, deliveredOn, returned }) => [
        channel,
        day(sentOn),
        registeredNumber ?? '',
        [
          deliveredOn === null ? '' : say(words.delivered, { date: date(deliveredOn) }),
          returned === null ? '' : say(words.returned, { date: date(returned.on), text: returned.text }),
        ].join(''),
      ]),
    ),
  ];
}

export function attachmentBlocks(
  attachments: readonly EvidenceAttachment[],
  scribe: EvidenceScribe,
): readonly ReportBlock[] {
  const { say, day, text } = scribe;
  const words = text.attachments;
  if (attachments.length === 0) return [heading(1, say(words.heading)), paragraph(say(words.none))];
  return [
    heading(1, say(words.heading)),
    ...attachments.flatMap((attachment) => [
      heading(2, attachment.role),
      facts(
        [say(words.name), attachment.name],
        [say(words.addedOn), day(attachment.addedOn)],
        [say(words.size), String(attachment.size)],
        [say(words.file), placeOf(attachment, scribe)],
        [say(words.hash), inGroups(attachment.sha256)],
      ),
    ]),
  ];
}

function placeOf({ fileName, destroyed }: EvidenceAttachment, { say, date, text }: EvidenceScribe): string {
  const words = text.attachments;
  if (destroyed === null) return fileName ?? say(words.leftOut);
  const on = date(destroyed.on);
  return destroyed.reason === null
    ? say(words.destroyedOnCheck, { date: on })
    : say(words.destroyed, { date: on, text: destroyed.reason });
}

/** Sixteen signs at a time can be compared by eye, and a line can end after them. */
export function inGroups(hash: string): string {
  return hash.replace(/.{16}(?=.)/gu, '$& ');
}
