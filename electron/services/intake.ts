/** Reads what arrives, and proposes what to register of it. Stores nothing and decides nothing. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { Reading } from '../../shared/contract/intake-calls.ts';
import type { Controller } from '../../shared/domain/controller/controller.ts';
import type { FileId } from '../../shared/domain/id.ts';
import { findDates } from '../../shared/domain/intake/find-dates.ts';
import { findSender } from '../../shared/domain/intake/find-sender.ts';
import { underLawOf } from '../../shared/domain/intake/known-rights.ts';
import { passedOnMail, type PassedOnMail } from '../../shared/domain/intake/passed-on-mail.ts';
import { proposeChannel } from '../../shared/domain/intake/propose-channel.ts';
import type { DocumentAttachment, MailHead, ReadDocument } from '../../shared/domain/intake/read-document.ts';
import { readLetter, type LetterPart } from '../../shared/domain/intake/read-letter.ts';
import { localDateAt, type LocalDate } from '../../shared/domain/local-date.ts';
import { largestAttachment } from '../../shared/domain/request/attachment.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { sha256 } from '../database/attachments.ts';
import { controllerOn, promisesOn } from '../database/controller.ts';
import { documentLimits } from '../files/intake/document-limits.ts';
import { readDocumentApart } from '../files/intake/read-document-apart.ts';
import type { StagedFile } from '../files/staged-files.ts';
import { candidatesOf, duplicatesOf, type LetterSender } from './candidates.ts';

interface ReadInput {
  readonly fileId: FileId | null;
  readonly text: string | null;
}

/** What can be kept can be read. */
const limits = { ...documentLimits, bytes: largestAttachment };

const subjectLabels = { fr: 'Objet', nl: 'Onderwerp', en: 'Subject', de: 'Betreff' } as const;

/** Letters among the attachments of a mail that are read with it; more are a mailing, not a letter. */
const mostAttachmentsRead = 5;

export async function read(context: Context, input: ReadInput): Promise<Result<Reading, AppError>> {
  const arrived = take(context, input);
  if (arrived === null) return err({ code: 'not-found', what: 'file' });
  const { fileId, file } = arrived;
  const outcome = await readDocumentApart(file.name, file.bytes, { limits });
  if (!outcome.ok) return err({ code: 'document-unreadable', problem: outcome.error });
  const document = outcome.value;
  const controller = controllerOn(context.db, context.today());
  const own = ownEmails(controller);
  const passedOn = inlineMailOf(document, own);
  const head = passedOn === null ? headOf(document, own) : headPassedOn(passedOn);
  const clockOf = passedOn === null ? head : document;
  const sentOn = [passedOn?.sentOn ?? null].find((on) => on !== null && on <= context.today()) ?? null;
  const receivedOn = sentOn ?? dayOf(clockOf.receivedAt ?? clockOf.sentAt, controller, context.today());
  const promises = promisesOn(context.db, receivedOn ?? context.today());
  const parts = await partsOf(document, head, passedOn, subjectLabels[controller.language]);
  const letter = underLawOf(readLetter(parts, promises), controller.country);
  const dates = findDates(letter.text).filter(({ on }) => on <= context.today());
  const sender = senderOf(head, letter.text, own);
  const candidates = candidatesOf(context, sender);
  return ok({
    document: {
      fileId,
      name: document.name,
      mediaType: document.mediaType,
      size: file.bytes.length,
      kind: document.kind,
      sender: presented(head, sender),
      subject: head.subject,
      receivedOn,
      writtenOn: sentOn ?? dayOf(head.sentAt, controller, context.today()) ?? dates[0]?.on ?? null,
      text: letter.text,
      isTextCut: document.isTextCut,
      hasText: letter.text.trim() !== '',
      pages: document.pages,
      attachments: document.attachments
        .filter(({ isInline }) => !isInline)
        .map((attachment) => staged(context, attachment)),
    },
    language: letter.language,
    channel: passedOn === null ? proposeChannel({ ...document, text: letter.text }, own) : 'email',
    proposals: letter.proposals,
    remarks: letter.remarks,
    candidates,
    duplicates: duplicatesOf(context, sender, candidates, sha256(file.bytes)),
  });
}

/** Pasted words become a file of their own, so that they can be kept as they came. */
function take(
  { files }: Context,
  { fileId, text }: ReadInput,
): { readonly fileId: FileId; readonly file: StagedFile } | null {
  if (fileId !== null) {
    const file = files.get(fileId);
    return file === null ? null : { fileId, file };
  }
  // With a byte-order mark: short words in other alphabets would be taken for another encoding.
  const bytes = new TextEncoder().encode(`\ufeff${text ?? ''}`);
  const file = { name: 'message.txt', mediaType: 'text/plain', bytes };
  return { fileId: files.add(file), file };
}

function staged({ files }: Context, { name, mediaType, bytes }: DocumentAttachment) {
  return { fileId: files.add({ name, mediaType, bytes }), name, mediaType, size: bytes.length };
}

function ownEmails({ email, privacyContact, dpo }: Controller): ReadonlySet<string> {
  const known = [email, privacyContact?.email ?? null, dpo?.email ?? null];
  return new Set(known.flatMap((each) => (each === null ? [] : [each.toLowerCase()])));
}

/** A mail that the controller sent on to itself is about the one within it. */
function headOf(document: ReadDocument, own: ReadonlySet<string>): MailHead {
  const [first] = document.forwarded;
  return first !== undefined && isOwn(document.sender?.email ?? null, own) ? first : document;
}

/** A mail may also be passed on within the text of another. */
function inlineMailOf(document: ReadDocument, own: ReadonlySet<string>): PassedOnMail | null {
  const isMailOrText = document.kind === 'mail' || document.kind === 'text';
  if (!isMailOrText || document.forwarded.length > 0) return null;
  return passedOnMail(document.text, { ofOwn: isOwn(document.sender?.email ?? null, own) });
}

function headPassedOn({ sender, subject }: PassedOnMail): MailHead {
  return { sender, replyTo: null, to: [], sentAt: null, receivedAt: null, subject };
}

function isOwn(email: string | null, own: ReadonlySet<string>): boolean {
  return email !== null && own.has(email.toLowerCase());
}

async function partsOf(
  document: ReadDocument,
  head: MailHead,
  passedOn: PassedOnMail | null,
  subjectLabel: string,
): Promise<readonly LetterPart[]> {
  const isForwarded = passedOn === null && head !== document;
  const mails = document.forwarded.map((mail, index) =>
    isForwarded && index === 0
      ? { name: null, text: withSubject(mail, subjectLabel) }
      : { name: mail.subject ?? 'message.eml', text: mail.text },
  );
  // What was passed on names its subject in its own head.
  const own = passedOn?.text ?? withSubject(document, subjectLabel);
  const letter = isForwarded ? [] : [{ name: null, text: own }];
  const attached: LetterPart[] = [];
  const readable = document.attachments.filter(({ isInline, mediaType }) => !isInline && isLetter(mediaType));
  for (const { name, bytes } of readable.slice(0, mostAttachmentsRead)) {
    const outcome = await readDocumentApart(name, bytes, { limits });
    if (outcome.ok && outcome.value.hasText) attached.push({ name, text: outcome.value.text });
  }
  return [...letter, ...mails, ...attached].filter(({ text }) => text.trim() !== '');
}

/** The subject of a mail is part of what it asks. */
function withSubject({ subject, text }: Pick<ReadDocument, 'subject' | 'text'>, label: string): string {
  return subject === null || subject === '' ? text : `${label}: ${subject}\n\n${text}`;
}

function isLetter(mediaType: string): boolean {
  return (
    mediaType === 'application/pdf' ||
    mediaType.startsWith('text/') ||
    mediaType.includes('wordprocessingml') ||
    mediaType === 'application/vnd.oasis.opendocument.text'
  );
}

/** Null for what bears no instant, and for a clock that ran ahead. */
function dayOf(instant: string | null, { timeZone }: Controller, today: LocalDate): LocalDate | null {
  if (instant === null) return null;
  const on = localDateAt(instant, timeZone);
  return on <= today ? on : null;
}

function senderOf(head: MailHead, text: string, own: ReadonlySet<string>): LetterSender {
  const answerTo = head.replyTo ?? head.sender;
  const found = findSender(text);
  const valuesOf = (kind: (typeof found)[number]['kind']) =>
    found.filter((each) => each.kind === kind).map(({ value }) => value);
  const emails = [answerTo?.email ?? null, head.sender?.email ?? null, ...valuesOf('email')];
  return {
    emails: distinct(emails.filter((email) => email !== null && !isOwn(email, own))),
    customerNumbers: distinct(valuesOf('customer-number')),
    names: distinct([...valuesOf('name'), answerTo?.name ?? null].filter(isName)),
  };
}

/** Mail programs put the address where a name is missing. */
function isName(name: string | null): name is string {
  return name !== null && name !== '' && !name.includes('@');
}

function distinct(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== null))];
}

function presented(head: MailHead, { emails, names }: LetterSender): Reading['document']['sender'] {
  const name = head.replyTo?.name || head.sender?.name || names[0] || '';
  const email = emails[0] ?? null;
  return name === '' && email === null ? null : { name: isName(name) ? name : (names[0] ?? ''), email };
}
