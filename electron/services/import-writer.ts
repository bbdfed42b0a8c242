/** Stores the lines of an import one by one: a new person, or what a known one still lacked. */
import {
  categoryIdSchema,
  dataItemIdSchema,
  subjectIdSchema,
  type CategoryId,
  type ImportId,
  type SubjectId,
} from '../../shared/domain/id.ts';
import { importCategoryNames } from '../../shared/domain/import/category-names.ts';
import type { ImportCategory } from '../../shared/domain/import/column-target.ts';
import type { DraftLine, MatchOutcome } from '../../shared/domain/import/find-duplicates.ts';
import type { DraftDataItem, SubjectDraft } from '../../shared/domain/import/subject-draft.ts';
import type { LocalDate } from '../../shared/domain/local-date.ts';
import type { ProcessingActivity } from '../../shared/domain/processing/processing-activity.ts';
import { newsletterActivity } from '../../shared/domain/subject/consent.ts';
import {
  subjectFieldsSchema,
  type DataItem,
  type Subject,
  type SubjectFields,
} from '../../shared/domain/subject/subject.ts';
import { normaliseEmail } from '../../shared/domain/text/email.ts';
import type { Context } from '../context.ts';
import { listActivities } from '../database/activities.ts';
import { saveCategory, listCategories } from '../database/categories.ts';
import { insertConsent, listConsents, withdrawConsent, type NewConsent } from '../database/consents.ts';
import { insertDataItem, listDataItems } from '../database/data-items.ts';
import type { WriteDb } from '../database/database.ts';
import type { ImportCounts } from '../database/import-batches.ts';
import { findSubject, insertSubject, markSubject, updateSubject } from '../database/subjects.ts';

export interface ImportWriter {
  write(db: WriteDb, line: DraftLine, outcome: MatchOutcome): void;
  counts(): ImportCounts;
}

interface Batch {
  readonly id: ImportId;
  /** Printed as the source of each item: "Export de PrestaShop". */
  readonly source: string;
  readonly refused: number;
}

export function createImportWriter(context: Context, batch: Batch): ImportWriter {
  const { newId } = context;
  const counts = { added: 0, updated: 0, unchanged: 0, refused: batch.refused };
  const idOfLine = new Map<number, SubjectId>();
  const categoryOf = new Map<ImportCategory, CategoryId>();
  let asking: { readonly activity: ProcessingActivity | null } | null = null;

  const add = (db: WriteDb, { line, draft }: DraftLine): void => {
    const id = subjectIdSchema.parse(newId());
    const marketingStoppedOn = stoppedOn(draft, context.today());
    const fields = fieldsOf(draft);
    insertSubject(
      db,
      { id, fields, importId: batch.id, marketingStoppedOn, createdAt: context.now() },
      newId,
    );
    storeItems(db, id, draft, []);
    storeConsent(db, id, draft);
    idOfLine.set(line, id);
    counts.added += 1;
  };

  const merge = (db: WriteDb, subject: Subject, draft: SubjectDraft): void => {
    const { id } = subject;
    const merged = mergeFields(subject, fieldsOf(draft));
    const hasNewFields = JSON.stringify(merged) !== JSON.stringify(subjectFieldsSchema.parse(subject));
    if (hasNewFields) updateSubject(db, id, merged, newId);
    const stopped = subject.marketingStoppedOn === null ? stoppedOn(draft, context.today()) : null;
    if (stopped !== null) markSubject(db, id, 'marketing_stopped_on', stopped);
    const hasNewItems = storeItems(db, id, draft, listDataItems(db, id)) > 0;
    const hasNewConsent = storeConsent(db, id, draft);
    if (hasNewFields || hasNewItems || hasNewConsent || stopped !== null) counts.updated += 1;
    else counts.unchanged += 1;
  };

  /** Returns how many were not there yet: the same file twice changes nothing. */
  const storeItems = (
    db: WriteDb,
    subjectId: SubjectId,
    draft: SubjectDraft,
    present: readonly DataItem[],
  ): number => {
    const added = draft.dataItems.filter((item) => {
      const categoryId = categoryOf.get(item.categoryCode) ?? categoryFor(db, item.categoryCode, newId);
      categoryOf.set(item.categoryCode, categoryId);
      const isPresent = present.some(
        (each) => each.categoryId === categoryId && each.label === item.label && each.value === item.value,
      );
      if (isPresent) return false;
      insertDataItem(db, {
        id: dataItemIdSchema.parse(newId()),
        subjectId,
        categoryId,
        activityId: null,
        label: item.label,
        value: item.value,
        source: batch.source,
        collectedOn: collectedOn(item, draft),
        importId: batch.id,
      });
      return true;
    });
    return added.length;
  };

  /** What the tool says of the newsletter, once: whoever withdrew is not brought back by a later file (Art. 7(3)). */
  const storeConsent = (db: WriteDb, subjectId: SubjectId, draft: SubjectDraft): boolean => {
    const { newsletter, newsletterSince } = draft;
    asking ??= { activity: newsletterOf(db) };
    if (asking.activity === null || newsletter === null) return false;
    const activityId = asking.activity.id;
    const known = listConsents(db, subjectId).filter((consent) => consent.activityId === activityId);
    const id = newId();
    if (newsletter === 'unsubscribed') {
      if (known.length > 0 && known.every(({ withdrawnOn }) => withdrawnOn !== null)) return false;
      if (known.length === 0 && newsletterSince !== null)
        insert(db, { id, subjectId, activityId, givenOn: newsletterSince });
      withdrawConsent(db, {
        id: newId(),
        subjectId,
        activityId,
        on: stoppedOn(draft, context.today()) ?? context.today(),
      });
      return true;
    }
    if (known.length > 0 || findSubject(db, subjectId)?.marketingStoppedOn !== null) return false;
    insert(db, { id, subjectId, activityId, givenOn: newsletterSince });
    return true;
  };

  const insert = (
    db: WriteDb,
    given: Pick<NewConsent, 'id' | 'subjectId' | 'activityId' | 'givenOn'>,
  ): void =>
    insertConsent(
      db,
      { ...given, way: 'import', wording: null, proof: batch.source, withdrawnOn: null, importId: batch.id },
      null,
    );

  return {
    counts: () => ({ ...counts }),
    write: (db, line, outcome) => {
      const known =
        outcome.kind === 'same'
          ? outcome.subjectId
          : outcome.kind === 'repeated-in-file'
            ? idOfLine.get(outcome.line)
            : undefined;
      const subject = known === undefined ? null : findSubject(db, known);
      // Nobody known, or removed since the file was looked at.
      if (subject === null) return add(db, line);
      idOfLine.set(line.line, subject.id);
      // Restricted since the file was looked at.
      if (subject.restrictedOn !== null) {
        counts.unchanged += 1;
        return;
      }
      merge(db, subject, line.draft);
    },
  };
}

/** A draft as the fields of a person. */
export function fieldsOf(draft: SubjectDraft): SubjectFields {
  const since = draft.relationStartedOn;
  return subjectFieldsSchema.parse({
    ...draft,
    contacts: [
      ...draft.emails.map((value) => ({ kind: 'email', value, origin: 'import', since })),
      ...draft.phones.map((value) => ({ kind: 'phone', value, origin: 'import', since })),
    ],
    addresses: draft.addresses.map((address) => ({ address, origin: 'import', since })),
  });
}

/** What the register has stays; what it lacks is filled; contacts and addresses are added to those there are. */
function mergeFields(known: SubjectFields, found: SubjectFields): SubjectFields {
  const plain = subjectFieldsSchema.parse(known);
  const filled = Object.fromEntries(
    Object.entries(plain).map(([field, value]) => [field, value ?? found[field as keyof SubjectFields]]),
  );
  const reach = (value: string) => normaliseEmail(value);
  const newContacts = found.contacts.filter(
    ({ value }) => !plain.contacts.some((each) => reach(each.value) === reach(value)),
  );
  const newAddresses = found.addresses.filter(
    ({ address }) =>
      !plain.addresses.some((each) => JSON.stringify(each.address) === JSON.stringify(address)),
  );
  return subjectFieldsSchema.parse({
    ...filled,
    contacts: [...plain.contacts, ...newContacts],
    addresses: [...plain.addresses, ...newAddresses],
  });
}

/** Art. 21(2): whoever said stop stays stopped, whatever a later file says. */
function stoppedOn({ newsletter, unsubscribedOn }: SubjectDraft, today: LocalDate): LocalDate | null {
  return newsletter === 'unsubscribed' ? (unsubscribedOn ?? today) : null;
}

function collectedOn({ categoryCode }: DraftDataItem, draft: SubjectDraft): LocalDate | null {
  if (categoryCode === 'purchases') return draft.lastOrderOn;
  return categoryCode === 'newsletter' ? (draft.newsletterSince ?? draft.unsubscribedOn) : null;
}

function newsletterOf(db: WriteDb): ProcessingActivity | null {
  const category = listCategories(db).find(({ code }) => code === 'newsletter');
  return newsletterActivity(listActivities(db), category?.id ?? null);
}

function categoryFor(db: WriteDb, code: ImportCategory, newId: () => string): CategoryId {
  const found = listCategories(db).find((category) => category.code === code);
  if (found !== undefined) return found.id;
  const id = categoryIdSchema.parse(newId());
  saveCategory(db, { id, code, name: importCategoryNames[code], isSpecial: code === 'special' });
  return id;
}
