/** A breach as the register knows it now: what it obliges to, what was told, whom it concerns. Reads only. */
import { matterFilesDueOn } from '../../shared/domain/archive/matter-keeping.ts';
import { letterFieldsSchema } from '../../shared/contract/letter-fields.ts';
import type { BreachFile, BreachSummary, DutyView } from '../../shared/contract/breach-calls.ts';
import { breachDuties, runningNotice, type NoticeDuty } from '../../shared/domain/breach/breach-duties.ts';
import { breachStanding, breachStandings } from '../../shared/domain/breach/breach-standing.ts';
import type { Breach, BreachPhase } from '../../shared/domain/breach/breach.ts';
import type { BreachId, SubjectId } from '../../shared/domain/id.ts';
import type { Controller } from '../../shared/domain/controller/controller.ts';
import { localTimeAt } from '../../shared/domain/local-time.ts';
import { breachNoticeDueAt } from '../../shared/domain/law/hours-deadline.ts';
import type { BreachClockFacts } from '../../shared/domain/request/clock-facts.ts';
import { displayName } from '../../shared/domain/subject/subject.ts';
import type { Context } from '../context.ts';
import { listBreachPhases } from '../database/breach-phases.ts';
import { listBreaches, listBreachSubjects } from '../database/breaches.ts';
import { listCategories } from '../database/categories.ts';
import { controllerOn, promisesOn, readTimeZone } from '../database/controller.ts';
import { findLetterDraft, type DraftPlace } from '../database/letter-drafts.ts';
import { listLettersAbout, type LetterRow } from '../database/letters.ts';
import { listAttachmentsOf } from '../database/request-attachments.ts';
import { listRetentionRules } from '../database/retention-rules.ts';
import { findSubject } from '../database/subjects.ts';
import { summariseLetter } from './request-file.ts';

/** What of a breach is read from several tables, once. */
interface Gathered {
  readonly breach: Breach;
  readonly timeZone: string;
  readonly phases: readonly BreachPhase[];
  readonly letters: readonly LetterRow[];
  readonly subjectIds: ReturnType<typeof listBreachSubjects>;
}

function gather({ db }: Context, breach: Breach): Gathered {
  return {
    breach,
    timeZone: readTimeZone(db),
    phases: listBreachPhases(db, breach.id),
    letters: listLettersAbout(db, { breachId: breach.id }),
    subjectIds: listBreachSubjects(db, breach.id),
  };
}

export function summariseBreach(context: Context, breach: Breach): BreachSummary {
  return summaryOf(context, gather(context, breach));
}

export function breachFile(context: Context, breach: Breach): BreachFile {
  const { db } = context;
  const gathered = gather(context, breach);
  const { timeZone, phases, letters, subjectIds } = gathered;
  const summary = summaryOf(context, gathered);
  const promises = promisesOn(db, summary.aware.on);
  const persons = subjectIds.flatMap((subjectId) => {
    const subject = findSubject(db, subjectId);
    if (subject === null) return [];
    const letter = letterTo(letters, subjectId);
    const begun = letterFieldsSchema.safeParse(
      findLetterDraft(db, breachNoticeDraft(breach.id, subjectId)),
    ).data;
    return [
      {
        subjectId,
        name: displayName(subject),
        language: begun?.language ?? subject.language ?? controllerOn(db, context.today()).language,
        letter: letter === null ? null : standingOfLetter(letter),
        hasDraft: begun !== undefined,
      },
    ];
  });
  return {
    ...summary,
    today: context.today(),
    now: context.now(),
    promises: {
      withinHours: promises.breachNoticeWithinHours,
      tellsPersons: promises.tellsPersonsOfEveryBreach,
    },
    phases: phases.map((phase) => ({ ...phase, told: localTimeAt(phase.toldAt, timeZone) })),
    proposedSheet: proposedSheet(context, breach, phases),
    needsDelayReasons: needsDelayReasons(breach, phases, context.now()),
    persons: persons.toSorted((a, b) => a.name.localeCompare(b.name)),
    clientLetters: letters
      .filter(({ kind, replacedById }) => kind === 'breach-client-notice' && replacedById === null)
      .map(summariseLetter),
    attachments: listAttachmentsOf(db, { breachId: breach.id }),
    filesDueOn: matterFilesDueOn(breach.closed?.on ?? null, listRetentionRules(db)),
  };
}

/** Art. 33(1), last sentence: only the first notice, and only past the hours of the law, not of a stricter promise. */
export function needsDelayReasons(
  { ourRole, awareAt }: Breach,
  phases: readonly BreachPhase[],
  toldAt: string,
): boolean {
  const isFirst = phases.every((phase) => phase.toldAt > toldAt);
  return ourRole === 'controller' && isFirst && toldAt > breachNoticeDueAt(awareAt);
}

/** Those that are not closed: what presses most first. */
export function breachesToday(context: Context): readonly BreachSummary[] {
  const open = listBreaches(context.db).filter(({ closed }) => closed === null);
  return open
    .map((breach) => summariseBreach(context, breach))
    .toSorted((a, b) => breachStandings.indexOf(a.standing) - breachStandings.indexOf(b.standing));
}

/** Those whose notice is owed and not given, for the clock. */
export function runningBreaches(
  context: Context,
): readonly { readonly facts: BreachClockFacts; readonly reference: string }[] {
  const open = listBreaches(context.db).filter(({ closed }) => closed === null);
  return open.flatMap((breach) => {
    const { aware, duties } = summariseBreach(context, breach);
    const notice = runningNotice(duties);
    if (notice === null) return [];
    const { dueAt } = notice;
    const dueOn = localTimeAt(dueAt, readTimeZone(context.db)).on;
    const facts = { breachId: breach.id, awareOn: aware.on, dueAt, dueOn };
    return [{ facts, reference: breach.reference }];
  });
}

/** The one that stands: a correction takes the place of what it corrects. */
export function letterTo(letters: readonly LetterRow[], subjectId: string): LetterRow | null {
  return lettersTo(letters, subjectId).at(-1) ?? null;
}

function lettersTo(letters: readonly LetterRow[], subjectId: string): readonly LetterRow[] {
  return letters.filter(
    ({ kind, about }) => kind === 'breach-notice' && 'subjectId' in about && about.subjectId === subjectId,
  );
}

/** Where the letter is kept that is being written to one of the persons. */
export function breachNoticeDraft(breachId: BreachId, subjectId: SubjectId): DraftPlace {
  return { about: { subjectId }, kind: 'breach-notice', breachId };
}

function standingOfLetter(letter: LetterRow) {
  return { id: letter.id, state: summariseLetter(letter).state, sentOn: letter.sentOn };
}

function summaryOf(
  context: Context,
  { breach, timeZone, phases, letters, subjectIds }: Gathered,
): BreachSummary {
  const aware = localTimeAt(breach.awareAt, timeZone);
  const toClient = letters.filter(({ kind }) => kind === 'breach-client-notice');
  const duties = breachDuties({
    breach,
    phases,
    promises: promisesOn(context.db, aware.on),
    letters: {
      expected: subjectIds.length,
      // Whoever got a letter was told, also where a correction of it has yet to leave.
      sent: subjectIds.filter((id) => lettersTo(letters, id).some(({ sentOn }) => sentOn !== null)).length,
    },
    clientToldOn: toClient.flatMap(({ sentOn }) => sentOn ?? []).toSorted()[0] ?? null,
    now: context.now(),
  });
  const view = (duty: NoticeDuty | null): DutyView | null =>
    duty === null ? null : { ...duty, due: localTimeAt(duty.dueAt, timeZone) };
  return {
    breach,
    aware,
    standing: breachStanding(breach, duties),
    duties: { authority: view(duties.authority), client: view(duties.client), persons: duties.persons },
  };
}

/** What is known now, in the language of the register; what was told last, where nothing newer was written. */
function proposedSheet(
  { db, today }: Context,
  breach: Breach,
  phases: readonly BreachPhase[],
): BreachFile['proposedSheet'] {
  const controller = controllerOn(db, today());
  const { language } = controller;
  const { words } = breach;
  const last = phases.at(-1)?.sheet ?? null;
  return {
    nature: breach.summary,
    persons: breach.persons,
    personsCount: breach.personsCount,
    recordsCount: breach.recordsCount,
    categories: listCategories(db)
      .filter(({ id }) => breach.categoryIds.includes(id))
      .map(({ name }) => name[language] ?? Object.values(name)[0] ?? ''),
    contact: last?.contact ?? contactOf(controller),
    consequences: words.consequences?.[language] ?? last?.consequences ?? '',
    measures: words.measures?.[language] ?? last?.measures ?? '',
    outstanding: last?.outstanding ?? null,
  };
}

/** Art. 33(3)(b): the data protection officer, or whoever else can say more. */
function contactOf({ dpo, privacyContact, name, email, phone }: Controller): string {
  const contact = dpo ?? privacyContact ?? { name, email, phone };
  return [contact.name, contact.email, contact.phone].filter((part) => part !== null).join(', ');
}
