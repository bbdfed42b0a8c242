/** The register of disclosures: to whom, on which demand, what was given, and whether the person may know. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { DisclosureFile, DisclosureSummary } from '../../shared/contract/disclosure-calls.ts';
import { matterFilesDueOn } from '../../shared/domain/archive/matter-keeping.ts';
import {
  disclosureState,
  isSecretOn,
  isTellingOwedOn,
  type Disclosure,
  type DisclosureFields,
} from '../../shared/domain/disclosure/disclosure.ts';
import { disclosureIdSchema, type DisclosureId, type FileId } from '../../shared/domain/id.ts';
import { isAfter, isBefore, type LocalDate } from '../../shared/domain/local-date.ts';
import { displayName } from '../../shared/domain/subject/subject.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { change } from '../database/change.ts';
import {
  findDisclosure,
  insertDisclosure,
  listDisclosures,
  nextDisclosureReference,
  updateDisclosure,
} from '../database/disclosures.ts';
import { listRetentionRules } from '../database/retention-rules.ts';
import { listAttachmentsOf } from '../database/request-attachments.ts';
import { findSubject } from '../database/subjects.ts';
import { storeStaged } from './attachments.ts';
import { areCategories } from './breaches.ts';
import { notFound, rule } from './on-request.ts';

type Reply = Result<DisclosureFile, AppError>;

export function list(context: Context) {
  const items = listDisclosures(context.db).map((disclosure) => summarise(context, disclosure));
  return ok({ today: context.today(), items });
}

export function get(context: Context, { id }: { readonly id: DisclosureId }): Reply {
  const { db } = context;
  const disclosure = findDisclosure(db, id);
  if (disclosure === null) return notFound('disclosure');
  const persons = disclosure.fields.subjectIds.flatMap((subjectId) => {
    const subject = findSubject(db, subjectId);
    return subject === null ? [] : [{ subjectId, name: displayName(subject) }];
  });
  return ok({
    ...summarise(context, disclosure),
    today: context.today(),
    persons,
    attachments: listAttachmentsOf(db, { disclosureId: id }),
    filesDueOn: matterFilesDueOn(endedOn(disclosure.fields), listRetentionRules(db)),
  });
}

/** Given or refused; a contest that is pending keeps it open. */
function endedOn({ given, refused, contest }: DisclosureFields): LocalDate | null {
  if (contest?.outcome === 'pending') return null;
  return given?.on ?? refused?.on ?? null;
}

interface Draft {
  readonly id: DisclosureId | null;
  readonly fields: DisclosureFields;
}

export function save(context: Context, { id: known, fields }: Draft): Reply {
  const allowed = mayStand(context, fields);
  if (!allowed.ok) return allowed;
  const id = known ?? disclosureIdSchema.parse(context.newId());
  const done = change<null>(context, (db) => {
    const found = known === null ? null : findDisclosure(db, known);
    if (known !== null && found === null) return notFound('disclosure');
    if (found === null) {
      const on = fields.demand?.receivedOn ?? fields.given?.on ?? context.today();
      insertDisclosure(db, { id, reference: nextDisclosureReference(db, on), fields }, context.now());
    } else updateDisclosure(db, { ...found, fields });
    return ok({ value: null, audit: { action: 'disclosure-saved', recordKind: 'disclosure', recordId: id } });
  });
  return done.ok ? get(context, { id }) : done;
}

interface Attached {
  readonly id: DisclosureId;
  readonly fileId: FileId;
  readonly role: 'received' | 'sent-copy' | 'other';
  readonly note: string | null;
}

export function attach(context: Context, { id, ...file }: Attached): Reply {
  const done = change<null>(context, (db) => {
    if (findDisclosure(db, id) === null) return notFound('disclosure');
    const kept = storeStaged(context, db, { requestId: null, disclosureId: id, letterId: null, ...file });
    if (!kept.ok) return kept;
    return ok({ value: null, audit: { action: 'attachment-added', recordKind: 'disclosure', recordId: id } });
  });
  return done.ok ? get(context, { id }) : done;
}

export function summarise({ today }: Context, disclosure: Disclosure): DisclosureSummary {
  const { fields } = disclosure;
  return {
    disclosure,
    state: disclosureState(fields),
    isSecret: isSecretOn(fields, today()),
    isTellingOwed: isTellingOwedOn(fields, today()),
  };
}

function mayStand({ db, today }: Context, fields: DisclosureFields): Result<null, AppError> {
  const { demand, given, refused, contest, telling } = fields;
  const received = demand?.receivedOn ?? null;
  const steps = [given?.on, refused?.on, contest?.on].filter((on) => on !== undefined);
  const told = telling.kind === 'told' ? [telling.on] : [];
  const past = [...steps, ...told, ...(received === null ? [] : [received])];
  if (past.some((on) => isAfter(on, today()))) return rule('date-in-future');
  if (received !== null && steps.some((on) => isBefore(on, received))) return rule('date-before-receipt');
  if (!areCategories(db, fields.categoryIds)) return notFound('category');
  if (fields.subjectIds.some((id) => findSubject(db, id) === null)) return notFound('subject');
  return ok(null);
}
