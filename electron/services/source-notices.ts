/** Whom we still have to tell that their data came from elsewhere (GDPR Art. 14), and by when. */
import { holidayCalendarOf } from '../../shared/domain/calendar/holiday-calendar.ts';
import type { SubjectId } from '../../shared/domain/id.ts';
import { sourceNoticeDue, type SourceNoticeDue } from '../../shared/domain/subject/source-notice.ts';
import { displayName, type Subject } from '../../shared/domain/subject/subject.ts';
import type { Context } from '../context.ts';
import { controllerOn } from '../database/controller.ts';
import { listLettersAbout, listLettersOf } from '../database/letters.ts';
import { listRequestsOf } from '../database/requests.ts';
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
    isTold: listLettersAbout(db, { subjectId: subject.id }).some(({ sentOn }) => sentOn !== null),
    calendar: holidayCalendarOf(controllerOn(db, today())),
  });
}
