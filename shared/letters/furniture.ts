/** Everything around the body of a letter: letterhead, window, place and date, references, closing, signature, footer. */
import { addressLines, maximumLines } from '../domain/postal/address-lines.ts';
import { frameOf } from './clauses/clauses.ts';
import { formatDate, phrase } from './format.ts';
import type { AnyLetterInput } from './letter-input.ts';
import { footerLines, legalName, senderLines } from './letterhead.ts';
import type { LetterDocument } from './letter.ts';
import { occasionOf } from './occasion.ts';
import { wordsOf } from './words/words.ts';

type Body = Pick<LetterDocument, 'subject' | 'blocks' | 'enclosures'>;

export function furnish(input: AnyLetterInput, body: Body): LetterDocument {
  const { controller, language } = input;
  const { reference } = occasionOf(input);
  const frame = frameOf(language);
  const { country } = controller;
  const goesAbroad = input.recipient.address !== null && input.recipient.address.countryCode !== country;
  return {
    language,
    layout: country,
    title:
      reference === null ? body.subject : phrase(language, frame.title, { subject: body.subject, reference }),
    sender: senderLines(controller, goesAbroad),
    recipient: recipientWindow(input).lines.slice(0, maximumLines),
    placeAndDate: placeAndDate(input),
    sendingNotice: sendingNotice(input),
    references: references(input),
    subjectLabel: frame.subjectLabel,
    subject: body.subject,
    salutation: phrase(language, frame.salutation),
    blocks: body.blocks,
    closing: phrase(language, frame.closing[country]),
    signature: {
      name: controller.signatory?.name ?? legalName(controller),
      function: controller.signatory?.function ?? null,
      caption: phrase(language, frame.sealCaption),
    },
    enclosuresLabel: frame.enclosures[country][body.enclosures.length > 1 ? 'other' : 'one'],
    enclosures: body.enclosures,
    footer: footerLines(controller),
    pageLabel: frame.pageLabel,
  };
}

interface Window {
  readonly lines: readonly string[];
  readonly tooManyBy: number;
  readonly hasLongLines: boolean;
}

/** What the envelope's window shows. The country's name is for the sender's post: in the language of the letterhead. */
export function recipientWindow({ recipient, controller }: AnyLetterInput): Window {
  const { names, address, addressLines: written = [] } = recipient;
  if (address === null) {
    const lines = [...names, ...written];
    return { lines, tooManyBy: Math.max(0, lines.length - maximumLines), hasLongLines: false };
  }
  const { lines, problems } = addressLines(names, address, {
    from: controller.country,
    language: controller.language,
  });
  return {
    lines,
    tooManyBy: Math.max(0, lines.length - maximumLines),
    hasLongLines: problems.some(({ kind }) => kind === 'line-too-long'),
  };
}

/** "Liège, le 7 mai 2026"; on one line, so that its spaces are plain. */
function placeAndDate({ controller, language, letterOn }: AnyLetterInput): string {
  const date = formatDate(language, letterOn).replaceAll('\u00a0', ' ');
  return phrase(language, wordsOf(language).placeAndDate, { town: controller.address.town, date });
}

function references(input: AnyLetterInput): LetterDocument['references'] {
  const { language } = input;
  const { references: labels } = frameOf(language);
  const { reference, received, theirReference } = occasionOf(input);
  const theirs = (theirReference ?? '').trim();
  return [
    ...(received === null
      ? []
      : [
          {
            label: received.what === 'letter' ? labels.letterReceived : labels.received,
            value: formatDate(language, received.on).replaceAll('\u00a0', ' '),
          },
        ]),
    ...(theirs === '' ? [] : [{ label: labels.theirs, value: theirs }]),
    ...(reference === null ? [] : [{ label: labels.ours, value: reference }]),
  ];
}

function sendingNotice({
  postingChannel,
  registeredNumber,
  language,
  controller,
}: AnyLetterInput): string | null {
  if (postingChannel !== 'registered-post') return null;
  const { numbered, plain } = frameOf(language).registered[controller.country];
  const number = (registeredNumber ?? '').trim();
  return number === '' ? phrase(language, plain) : phrase(language, numbered, { number });
}
