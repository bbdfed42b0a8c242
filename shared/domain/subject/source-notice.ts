/** By when a person is told that we hold data which came from elsewhere (GDPR Art. 14(3)), with the steps that lead there. */
import { z } from 'zod';
import type { HolidayCalendar } from '../calendar/holiday-calendar.ts';
import { nextWorkingDay } from '../calendar/working-days.ts';
import { sourceNoticeMonths } from '../law/answering-law.ts';
import { governing } from '../law/legal-constant.ts';
import { addMonths, isBefore, localDateSchema, type LocalDate } from '../local-date.ts';
import type { Subject } from './subject.ts';

/** Worded as `source-notice.step.<kind>`, in this order. */
export const sourceNoticeStepKinds = ['obtained', 'month', 'rolled', 'first-contact'] as const;

export const sourceNoticeDueSchema = z
  .object({
    /** Null where nobody noted when the data came. */
    dueOn: localDateSchema.nullable(),
    steps: z
      .array(z.object({ kind: z.enum(sourceNoticeStepKinds), on: localDateSchema }).readonly())
      .readonly(),
  })
  .readonly();
export type SourceNoticeDue = z.infer<typeof sourceNoticeDueSchema>;

/** Art. 14(5)(a) to (d). */
export const noticeExceptions = [
  'already-informed',
  'disproportionate-effort',
  'laid-down-by-law',
  'secrecy',
] as const;

/** Why a person is not told, in the controller's words too: it has to be shown (Art. 5(2)). */
export const noticeExceptionSchema = z
  .object({
    exception: z.enum(noticeExceptions),
    reason: z.string().trim().min(1).max(1000),
    notedOn: localDateSchema,
  })
  .readonly();
export type NoticeException = z.infer<typeof noticeExceptionSchema>;

interface NoticeFacts {
  readonly subject: Pick<Subject, 'contacts' | 'addresses' | 'archivedOn' | 'deceasedOn'>;
  /** The days on which a letter of ours left for the person. */
  readonly contactedOn: readonly LocalDate[];
  /** A notice has left. */
  readonly isTold: boolean;
  /** An exception of Art. 14(5) was noted. */
  readonly isExcepted: boolean;
  readonly calendar: HolidayCalendar;
}

/**
 * Art. 14(3): within one month of obtaining the data, at the latest with the first letter that uses it. Null where nothing came from a
 * third party, where the person has been told or need not be, and where there is nobody left to tell.
 */
export function sourceNoticeDue(facts: NoticeFacts): SourceNoticeDue | null {
  const { subject, contactedOn, isTold, isExcepted, calendar } = facts;
  const foreign = [...subject.contacts, ...subject.addresses].filter(
    ({ origin }) => origin === 'third-party',
  );
  if (foreign.length === 0 || isTold || isExcepted) return null;
  if (subject.archivedOn !== null || subject.deceasedOn !== null) return null;
  const obtainedOn = foreign.flatMap(({ since }) => (since === null ? [] : [since])).toSorted()[0];
  if (obtainedOn === undefined) return { dueOn: null, steps: [] };
  const monthOn = addMonths(obtainedOn, governing(sourceNoticeMonths, obtainedOn).value);
  // Reg. 1182/71 Art. 3(4).
  const limitOn = nextWorkingDay(calendar, monthOn);
  const contact = contactedOn.filter((on) => !isBefore(on, obtainedOn)).toSorted()[0] ?? null;
  const isEarlier = contact !== null && isBefore(contact, limitOn);
  return {
    dueOn: isEarlier ? contact : limitOn,
    steps: [
      { kind: 'obtained', on: obtainedOn },
      { kind: 'month', on: monthOn },
      ...(limitOn === monthOn ? [] : [{ kind: 'rolled' as const, on: limitOn }]),
      ...(isEarlier ? [{ kind: 'first-contact' as const, on: contact }] : []),
    ],
  };
}
