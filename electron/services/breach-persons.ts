/** The persons of a breach: a signed letter for each, all at once, and the day on which they left (GDPR Art. 34). */
import { letterFieldsSchema, type LetterFields } from '../../shared/contract/letter-fields.ts';
import type { AppError } from '../../shared/contract/app-error.ts';
import type { BreachFile } from '../../shared/contract/breach-calls.ts';
import type { JobControl } from '../../shared/contract/define.ts';
import type { BreachId, SubjectId } from '../../shared/domain/id.ts';
import type { LocalDate } from '../../shared/domain/local-date.ts';
import type { PostingChannel } from '../../shared/domain/request/channel.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { readAttachment } from '../database/attachments.ts';
import { findBreach, listBreachSubjects } from '../database/breaches.ts';
import { change } from '../database/change.ts';
import { controllerOn } from '../database/controller.ts';
import { findLetterDraft, saveLetterDraft } from '../database/letter-drafts.ts';
import { findLetter, listLettersAbout } from '../database/letters.ts';
import { findSubject } from '../database/subjects.ts';
import { zipFiles, type ArchiveFile } from '../files/export/zip.ts';
import { get } from './breaches.ts';
import { breachNoticeDraft, letterTo } from './breach-file.ts';
import { freeze } from './letters.ts';
import { notFound, rule } from './on-request.ts';
import { post } from './postings.ts';

interface WritingOrder {
  readonly id: BreachId;
  readonly letterOn: LocalDate;
  readonly channel: PostingChannel;
}

interface SharedWords {
  readonly id: BreachId;
  readonly subjectId: SubjectId;
  readonly fields: LetterFields;
}

/** What was written to one is what the others read; only in the same language, and only where nothing is signed yet. */
export function shareWords(context: Context, { id, subjectId, fields }: SharedWords) {
  const { db } = context;
  const breach = findBreach(db, id);
  if (breach === null) return notFound('breach');
  if (breach.closed !== null) return rule('breach-closed');
  const letters = listLettersAbout(db, { breachId: id });
  const others = listBreachSubjects(db, id).filter(
    (each) =>
      each !== subjectId &&
      letterTo(letters, each) === null &&
      fieldsTo(context, { id, ...fields }, each).language === fields.language,
  );
  const { text, extraParagraph, particulars } = fields;
  const done = change(context, (write) => {
    for (const each of others) {
      const shared = { ...fieldsTo(context, { id, ...fields }, each), text, extraParagraph, particulars };
      saveLetterDraft(write, breachNoticeDraft(id, each), shared, context.now());
    }
    return ok({ value: null, audit: { action: 'breach-changed', recordKind: 'breach', recordId: id } });
  });
  return done.ok ? ok({ shared: others.length }) : done;
}

/** As the letter to that person was begun, else as such a letter begins. */
function fieldsTo(
  { db }: Context,
  { id, letterOn, channel }: WritingOrder,
  subjectId: SubjectId,
): LetterFields {
  const begun = letterFieldsSchema.safeParse(findLetterDraft(db, breachNoticeDraft(id, subjectId))).data;
  const language = findSubject(db, subjectId)?.language ?? controllerOn(db, letterOn).language;
  return begun ?? letterFieldsSchema.parse({ language, letterOn, channel, breachId: id });
}

/** One that is refused stops the rest; those that are signed by then stay, and the next attempt goes on after them. */
export async function writeLetters(context: Context, order: WritingOrder, control: JobControl) {
  const { db } = context;
  const breach = findBreach(db, order.id);
  if (breach === null) return notFound('breach');
  if (breach.closed !== null) return rule('breach-closed');
  const letters = listLettersAbout(db, { breachId: order.id });
  const waiting = listBreachSubjects(db, order.id).filter((id) => letterTo(letters, id) === null);
  const files: ArchiveFile[] = [];
  for (const subjectId of waiting) {
    if (control.isCancelled()) return err<AppError>({ code: 'cancelled' });
    const fields = {
      ...fieldsTo(context, order, subjectId),
      letterOn: order.letterOn,
      channel: order.channel,
    };
    const frozen = await freeze(context, { subjectId, kind: 'breach-notice', fields });
    if (!frozen.ok) return frozen;
    const letter = findLetter(db, frozen.value.letter.id);
    // Numbered, without names: file names show in places that others see.
    const name = `${breach.reference}-${String(files.length + 1).padStart(3, '0')}.pdf`;
    if (letter !== null) files.push({ name, bytes: readAttachment(db, letter.attachmentId).bytes });
    await control.progress(files.length, waiting.length);
  }
  if (files.length === 0) return ok({ written: 0, fileId: null });
  const bytes = await zipFiles(files, context.now());
  const name = `${breach.reference}-lettres.zip`;
  return ok({
    written: files.length,
    fileId: context.files.add({ name, mediaType: 'application/zip', bytes }),
  });
}

interface PostingOrder {
  readonly id: BreachId;
  readonly sentOn: LocalDate;
  readonly channel: PostingChannel;
}

export function postLetters(
  context: Context,
  { id, sentOn, channel }: PostingOrder,
): Result<BreachFile, AppError> {
  const letters = listLettersAbout(context.db, { breachId: id });
  const waiting = listBreachSubjects(context.db, id).flatMap((subjectId) => {
    const letter = letterTo(letters, subjectId);
    return letter === null || letter.sentOn !== null ? [] : [letter];
  });
  for (const { id: letterId } of waiting) {
    const posted = post(context, { letterId, channel, sentOn, registeredNumber: null, proofFileId: null });
    if (!posted.ok) return posted;
  }
  return get(context, { id });
}
