/** Carrying out what a granted right changes in the register: once, in one change, with its line in the timeline. */
import type { AppError } from '../../shared/contract/app-error.ts';
import { dataItemIdSchema, type RequestId } from '../../shared/domain/id.ts';
import type { LocalDate } from '../../shared/domain/local-date.ts';
import type { ProcessingActivity } from '../../shared/domain/processing/processing-activity.ts';
import { areDetailsComplete, erasesAfterDeath, mayCarryOut } from '../../shared/domain/request/effect.ts';
import { requestWords } from '../../shared/domain/request/request-words.ts';
import { detailsOf, type DetailsOf, type RightDetails } from '../../shared/domain/request/right-details.ts';
import { rightRules, type Right } from '../../shared/domain/request/right.ts';
import { correctField, isCorrectable } from '../../shared/domain/subject/correct-field.ts';
import { identityFields } from '../../shared/domain/subject/identity-field.ts';
import { subjectFieldsSchema, type Subject } from '../../shared/domain/subject/subject.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { listActivities } from '../database/activities.ts';
import { withdrawConsent } from '../database/consents.ts';
import { listCategories } from '../database/categories.ts';
import { controllerOn } from '../database/controller.ts';
import { correctDataItem, insertDataItem, listDataItems } from '../database/data-items.ts';
import type { WriteDb } from '../database/database.ts';
import { saveRight } from '../database/requests.ts';
import { recordObjection } from '../database/stopped-activities.ts';
import { archiveSubject, findSubject, markSubject, updateSubject } from '../database/subjects.ts';
import { isIdentityOpen } from './identity-doubt.ts';
import { settleRestriction, stopMarketing } from './marks.ts';
import { onOpenRequest, rule, type Reply } from './on-request.ts';

interface CarryOut {
  readonly requestId: RequestId;
  readonly right: Right;
}

export function carryOut(context: Context, { requestId, right }: CarryOut): Reply {
  return onOpenRequest(context, requestId, 'effect-carried-out', (db, request) => {
    const asked = request.rights.find((each) => each.right === right);
    if (asked === undefined) return rule('right-not-asked');
    if (request.ourRole === 'processor') return rule('client-decides');
    if (asked.carriedOutOn !== null) return rule('already-carried-out');
    if (right === 'erasure' || erasesAfterDeath(asked)) return rule('erasure-not-carried-out');
    if (!mayCarryOut(asked)) return rule(asked.outcome === null ? 'decision-needed' : 'nothing-to-carry-out');
    if (!areDetailsComplete(right, asked.details)) return rule('details-needed');
    // What stops at once protects whoever it is; what changes data waits until it is known who asks.
    const isAtOnce = rightRules[right].pace !== 'month';
    if (!isAtOnce && isIdentityOpen(db, requestId)) return rule('identity-open');
    const subject = request.subjectId === null ? null : findSubject(db, request.subjectId);
    if (subject?.archivedOn != null) return rule('erasure-already-carried-out');
    const effect = effectOf({ context, db, subject, details: asked.details }, right);
    if (!effect.ok) return effect;
    saveRight(db, requestId, { ...asked, details: effect.value, carriedOutOn: context.today() });
    if (subject !== null) settleRestriction(context, db, subject.id);
    const changed = subject === null ? [] : [subject.id];
    return ok({ kind: 'effect-carried-out', detail: right, changed });
  });
}

interface Work {
  readonly context: Context;
  readonly db: WriteDb;
  readonly subject: Subject | null;
  readonly details: RightDetails | null;
}

/** The details as they stand once it is done. */
function effectOf(work: Work, right: Right): Result<RightDetails | null, AppError> {
  const { subject } = work;
  const details = work.details === null ? null : detailsOf([{ right, details: work.details }], right);
  if (details?.right === 'automated-decision') return reviewed(details);
  if (subject === null) return rule('subject-needed');
  const onSubject = { ...work, subject };
  switch (details?.right) {
    case 'rectification':
      return rectify(onSubject, details);
    case 'objection':
      return stopObjected(onSubject, details);
    case 'consent-withdrawal':
      return stopConsented(onSubject, details);
    case 'post-mortem':
      return afterDeath(onSubject, details);
    default:
      // A restriction keeps the mark of its receipt, which is set here where the person was found later.
      if (right === 'marketing-objection') stopMarketing(work.context, work.db, subject.id);
      return ok(work.details);
  }
}

type OnSubject = Work & { readonly subject: Subject };

/** Art. 16: every correction whose place is known; the others were made elsewhere and are only told. */
function rectify(work: OnSubject, details: DetailsOf<'rectification'>): Result<RightDetails, AppError> {
  const { context, db, subject } = work;
  const today = context.today();
  const words = requestWords[languageOf(context)];
  let fields = subjectFieldsSchema.parse(subject);
  for (const { itemId, field, was, is, address } of details.corrections) {
    if (itemId !== null) {
      const item = listDataItems(db, subject.id).find(({ id }) => id === itemId);
      if (item === undefined || (was !== null && item.value.trim() !== was)) return rule('changed-since');
      correctDataItem(db, { id: itemId, value: is, source: words.correctionSource });
    } else if (field !== null && isCorrectable(field)) {
      const corrected = correctField(fields, { field, was, is, address }, today);
      if (!corrected.ok)
        return corrected.error === 'changed-since'
          ? rule('changed-since')
          : err({ code: 'invalid-input', fields: [field] });
      fields = corrected.value;
    }
  }
  if (details.statement !== null) {
    fields = keepBeside(work, fields, { label: words.statement, text: details.statement });
  }
  updateSubject(db, subject.id, fields, context.newId);
  return ok({
    ...details,
    corrections: details.corrections.map((correction) => ({ ...correction, correctedOn: today })),
  });
}

/** Among the correspondence, or in the note of a register without that category. */
function keepBeside(
  { context, db, subject }: OnSubject,
  fields: Subject | ReturnType<typeof subjectFieldsSchema.parse>,
  { label, text }: { readonly label: string; readonly text: string },
) {
  const category = listCategories(db).find(({ code }) => code === 'correspondence');
  if (category !== undefined) {
    insertDataItem(db, {
      id: dataItemIdSchema.parse(context.newId()),
      subjectId: subject.id,
      categoryId: category.id,
      activityId: null,
      label,
      value: text,
      source: null,
      collectedOn: context.today(),
      importId: null,
    });
    return subjectFieldsSchema.parse(fields);
  }
  const note = [fields.note, `${label}: ${text}`].filter((part) => part !== null && part !== '').join('\n\n');
  return subjectFieldsSchema.parse({ ...fields, note });
}

/** Art. 21(1): the named activities stop for this person. */
function stopObjected(work: OnSubject, details: DetailsOf<'objection'>): Result<RightDetails, AppError> {
  const { context, db, subject } = work;
  const stopped = activitiesNamed(work, details.activityIds);
  if (!stopped.ok) return stopped;
  for (const { id } of stopped.value) {
    recordObjection(db, {
      id: context.newId(),
      subjectId: subject.id,
      activityId: id,
      on: context.today(),
    });
  }
  if (stopped.value.some(({ isMarketing }) => isMarketing)) stopMarketing(context, db, subject.id);
  return ok(details);
}

/** Art. 7(3): the named activities; where none is named, all that rest on consent. */
function stopConsented(
  work: OnSubject,
  details: DetailsOf<'consent-withdrawal'>,
): Result<RightDetails, AppError> {
  const { context, db, subject } = work;
  const resting = listActivities(db).filter(({ lawfulBasis }) => lawfulBasis === 'consent');
  const stopped = details.activityIds.length === 0 ? ok(resting) : activitiesNamed(work, details.activityIds);
  if (!stopped.ok) return stopped;
  for (const { id } of stopped.value) {
    withdrawConsent(db, {
      id: context.newId(),
      subjectId: subject.id,
      activityId: id,
      on: context.today(),
    });
  }
  if (stopped.value.some(({ isMarketing }) => isMarketing)) stopMarketing(context, db, subject.id);
  return ok({ ...details, activityIds: stopped.value.map(({ id }) => id) });
}

function activitiesNamed(
  { db }: OnSubject,
  ids: readonly string[],
): Result<readonly ProcessingActivity[], AppError> {
  const named = listActivities(db).filter(({ id }) => ids.includes(id));
  return named.length === ids.length ? ok(named) : err({ code: 'not-found', what: 'activity' });
}

/** Art. 22(3): a human looked at it again, on a day, with a result. */
function reviewed(details: DetailsOf<'automated-decision'>): Result<RightDetails, AppError> {
  const { reviewedOn, reviewer, review } = details;
  const isReviewed = reviewedOn !== null && reviewer !== null && review !== null;
  return isReviewed ? ok(details) : rule('details-needed');
}

/** LIL Art. 84 to 86. */
function afterDeath(work: OnSubject, details: DetailsOf<'post-mortem'>): Result<RightDetails, AppError> {
  const { context, db, subject } = work;
  const today = context.today();
  if (details.matter === 'directives-registered') {
    if (details.directives === null) return rule('details-needed');
    const { directives: label } = requestWords[languageOf(context)];
    const fields = keepBeside(work, subject, { label, text: details.directives });
    updateSubject(db, subject.id, fields, context.newId);
  } else {
    markSubject(db, subject.id, 'deceased_on', subject.deceasedOn ?? details.diedOn ?? today);
    stopMarketing(context, db, subject.id);
    if (details.matter === 'directives-executed' && details.effect === 'archive') {
      archiveSubject(db, subject.id, new Set(identityFields), today);
    }
  }
  return ok({ ...details, doneOn: details.doneOn ?? today });
}

function languageOf({ db, today }: Context) {
  return controllerOn(db, today() satisfies LocalDate).language;
}
