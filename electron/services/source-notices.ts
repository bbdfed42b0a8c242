/** Whom we still have to tell that their data came from elsewhere (GDPR Art. 14), and by when. */
import { holidayCalendarOf } from '../../shared/domain/calendar/holiday-calendar.ts';
import type { SubjectId } from '../../shared/domain/id.ts';
import {
  sourceNoticeDue,
  type NoticeException,
  type SourceNoticeDue,
} from '../../shared/domain/subject/source-notice.ts';
import { displayName, type Subject } from '../../shared/domain/subject/subject.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { AppError } from '../../shared/contract/app-error.ts';
import { letterFieldsSchema } from '../../shared/contract/letter-fields.ts';
import { particular } from '../../shared/letters/particular.ts';
import type { Context } from '../context.ts';
import { change } from '../database/change.ts';
import { controllerOn } from '../database/controller.ts';
import type { Db } from '../database/database.ts';
import { listLettersAbout, listLettersOf, readLetterFields } from '../database/letters.ts';
import { listRequestsOf } from '../database/requests.ts';
import {
  findNoticeException,
  forgetNoticeException,
  saveNoticeException,
} from '../database/source-notice-exceptions.ts';
import { findSubject, listSubjectsFromThirdParties } from '../database/subjects.ts';

export interface PersonToTell {
  readonly subjectId: SubjectId;
  readonly name: string;
  readonly dueOn: SourceNoticeDue['dueOn'];
}

/** What is due first stands first; those of whom no day is known come last. */
export function personsToTell(context: Context): readonly PersonToTell[] {
  return listSubjectsFromThirdParties(context.db)
    .flatMap((subjectId) => {
      const subject = findSubject(context.db, subjectId);
      const due = subject === null ? null : noticeDue(context, subject);
      if (subject === null || due === null) return [];
      return [{ subjectId, name: displayName(subject), dueOn: due.dueOn }];
    })
    .toSorted((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'));
}

export function noticeDue({ db, today }: Context, subject: Subject): SourceNoticeDue | null {
  const contactedOn = listRequestsOf(db, subject.id)
    .filter(({ requester }) => requester.role === 'self')
    .flatMap(({ id }) => listLettersOf(db, id).flatMap(({ sentOn }) => (sentOn === null ? [] : [sentOn])));
  return sourceNoticeDue({
    subject,
    contactedOn,
    isTold: listLettersAbout(db, { subjectId: subject.id }).some(
      ({ kind, sentOn }) => kind === 'source-notice' && sentOn !== null,
    ),
    isExcepted: findNoticeException(db, subject.id) !== null,
    calendar: holidayCalendarOf(controllerOn(db, today())),
  });
}

/** What an access answer repeats of it (Art. 15(1)(g)): the source as the last notice that left named it, or why there was none. */
export function toldOfSource(db: Db, subjectId: SubjectId) {
  const notice = listLettersAbout(db, { subjectId }).findLast(
    ({ kind, sentOn }) => kind === 'source-notice' && sentOn !== null,
  );
  const kept = notice === undefined ? null : readLetterFields(db, notice.id);
  const fields = kept === null ? undefined : letterFieldsSchema.safeParse(JSON.parse(kept)).data;
  return {
    toldSource: fields === undefined ? null : particular(fields, 'source'),
    noticeException: findNoticeException(db, subjectId)?.exception ?? null,
  };
}

interface Exempting {
  readonly subjectId: SubjectId;
  /** Null takes it back. */
  readonly exception: Omit<NoticeException, 'notedOn'> | null;
}

/** Art. 14(5), with the reason that has to be shown (Art. 5(2)). */
export function except(
  context: Context,
  { subjectId, exception }: Exempting,
): Result<Record<never, never>, AppError> {
  const done = change<null>(context, (db) => {
    const subject = findSubject(db, subjectId);
    if (subject === null) return err({ code: 'not-found', what: 'subject' });
    if (subject.archivedOn !== null) return err({ code: 'rule-broken', rule: 'erasure-already-carried-out' });
    if (exception === null) forgetNoticeException(db, subjectId);
    else saveNoticeException(db, subjectId, { ...exception, notedOn: context.today() });
    const action = 'subject-changed' as const;
    return ok({ value: null, audit: { action, recordKind: 'subject', recordId: subjectId } });
  });
  return done.ok ? ok({}) : done;
}
