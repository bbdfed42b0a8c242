/** Reads and writes the `subject` table with its contacts and addresses. */
import type { ImportId, SubjectId } from '../../shared/domain/id.ts';
import type { LocalDate } from '../../shared/domain/local-date.ts';
import {
  nameKey,
  type ExistingPerson,
  type ExistingPersons,
} from '../../shared/domain/import/find-duplicates.ts';
import type { IdentityField } from '../../shared/domain/subject/identity-field.ts';
import {
  displayName,
  subjectSchema,
  type Subject,
  type SubjectFields,
} from '../../shared/domain/subject/subject.ts';
import { normaliseEmail } from '../../shared/domain/text/email.ts';
import { foldText } from '../../shared/domain/text/fold-text.ts';
import { normalisePhone } from '../../shared/domain/text/phone.ts';
import { forgetConsents } from './consents.ts';
import type { Db, WriteDb } from './database.ts';
import { forgetNoticeException } from './source-notice-exceptions.ts';
import { forgetObjections } from './stopped-activities.ts';
import { indexSubject, unindexSubject } from './subject-search.ts';

export interface NewSubject {
  readonly id: SubjectId;
  readonly fields: SubjectFields;
  readonly importId: ImportId | null;
  readonly marketingStoppedOn: LocalDate | null;
  readonly createdAt: string;
}

const ownColumns = [
  'given_name AS givenName',
  'family_name AS familyName',
  'company',
  'customer_number AS customerNumber',
  'language',
  'relation',
  'relation_started_on AS relationStartedOn',
  'relation_ended_on AS relationEndedOn',
  'last_contact_on AS lastContactOn',
  'account_closed_on AS accountClosedOn',
  'subscription_ended_on AS subscriptionEndedOn',
  'contract_performed_on AS contractPerformedOn',
  'satisfactory_answer_on AS satisfactoryAnswerOn',
  'said_stop_on AS saidStopOn',
  'birth_on AS birthOn',
  'note',
  'restricted_on AS restrictedOn',
  'marketing_stopped_on AS marketingStoppedOn',
  'archived_on AS archivedOn',
  'deceased_on AS deceasedOn',
  'import_id AS importId',
].join(', ');

export function findSubject(db: Db, id: SubjectId): Subject | null {
  const row = db.prepare(`SELECT id, ${ownColumns} FROM subject WHERE id = ?`).get(id) as object | undefined;
  if (row === undefined) return null;
  const contacts = db
    .prepare('SELECT kind, value, origin, since FROM subject_contact WHERE subject_id = ? ORDER BY position')
    .all(id);
  const addresses = db
    .prepare(
      `SELECT line1, line2, postal_code AS postalCode, town, country_code AS countryCode, origin, since
       FROM subject_address WHERE subject_id = ? ORDER BY position`,
    )
    .all(id) as Record<string, unknown>[];
  const known = addresses.map(({ origin, since, ...address }) => ({ address, origin, since }));
  return subjectSchema.parse({ ...row, contacts, addresses: known });
}

/** With a contact or an address that somebody else gave. */
export function listSubjectsFromThirdParties(db: Db): readonly SubjectId[] {
  return db
    .prepare(
      `SELECT subject_id FROM subject_contact WHERE origin = 'third-party'
       UNION SELECT subject_id FROM subject_address WHERE origin = 'third-party'`,
    )
    .pluck()
    .all() as SubjectId[];
}

export function insertSubject(db: WriteDb, subject: NewSubject, newId: () => string): void {
  db.prepare(
    `INSERT INTO subject (id, given_name, family_name, company, customer_number, language, relation, relation_started_on,
       relation_ended_on, last_contact_on, account_closed_on, subscription_ended_on, contract_performed_on,
       satisfactory_answer_on, said_stop_on, birth_on, note, marketing_stopped_on, import_id, sort_name, name_key,
       created_at)
     VALUES (@id, @givenName, @familyName, @company, @customerNumber, @language, @relation, @relationStartedOn,
       @relationEndedOn, @lastContactOn, @accountClosedOn, @subscriptionEndedOn, @contractPerformedOn,
       @satisfactoryAnswerOn, @saidStopOn, @birthOn, @note, @marketingStoppedOn, @importId, @sortName, @nameKey,
       @createdAt)`,
  ).run({
    ...scalarFields(subject.fields),
    id: subject.id,
    importId: subject.importId,
    marketingStoppedOn: subject.marketingStoppedOn,
    createdAt: subject.createdAt,
  });
  insertReach(db, subject.id, subject.fields, newId);
  indexSubject(db, subject.id);
}

export function updateSubject(db: WriteDb, id: SubjectId, fields: SubjectFields, newId: () => string): void {
  db.prepare(
    `UPDATE subject SET given_name = @givenName, family_name = @familyName, company = @company,
       customer_number = @customerNumber, language = @language, relation = @relation,
       relation_started_on = @relationStartedOn, relation_ended_on = @relationEndedOn, last_contact_on = @lastContactOn,
       account_closed_on = @accountClosedOn, subscription_ended_on = @subscriptionEndedOn, contract_performed_on = @contractPerformedOn,
       satisfactory_answer_on = @satisfactoryAnswerOn, said_stop_on = @saidStopOn,
       birth_on = @birthOn, note = @note, sort_name = @sortName, name_key = @nameKey
     WHERE id = @id`,
  ).run({ ...scalarFields(fields), id });
  deleteReach(db, id);
  insertReach(db, id, fields, newId);
  indexSubject(db, id);
}

export function deleteSubject(db: WriteDb, id: SubjectId): void {
  unindexSubject(db, id);
  deleteReach(db, id);
  db.prepare('DELETE FROM data_item WHERE subject_id = ?').run(id);
  forgetConsents(db, id);
  db.prepare('DELETE FROM subject WHERE id = ?').run(id);
}

/** Columns that an erasure empties unless their field is kept. */
const fieldColumns: Readonly<Partial<Record<IdentityField, string>>> = {
  'given-name': 'given_name',
  'family-name': 'family_name',
  company: 'company',
  'customer-number': 'customer_number',
  language: 'language',
  birth: 'birth_on',
  'relation-started': 'relation_started_on',
  'relation-ended': 'relation_ended_on',
  'last-contact': 'last_contact_on',
  'account-closed': 'account_closed_on',
  'subscription-ended': 'subscription_ended_on',
  'contract-performed': 'contract_performed_on',
  'satisfactory-answer': 'satisfactory_answer_on',
  'said-stop': 'said_stop_on',
  note: 'note',
  'restricted-since': 'restricted_on',
  'marketing-stopped-since': 'marketing_stopped_on',
  deceased: 'deceased_on',
};

/** What remains of an erased person whose invoices must be kept: the fields kept, for the controller alone, outside search. */
export function archiveSubject(
  db: WriteDb,
  id: SubjectId,
  kept: ReadonlySet<IdentityField>,
  on: LocalDate,
): void {
  unindexSubject(db, id);
  const emptied = Object.entries(fieldColumns).filter(([field]) => !kept.has(field as IdentityField));
  const assignments = [
    'archived_on = @on',
    `sort_name = ''`,
    `name_key = ''`,
    ...emptied.map(([, column]) => `${column} = NULL`),
  ];
  db.prepare(`UPDATE subject SET ${assignments.join(', ')} WHERE id = @id`).run({ id, on });
  for (const kind of ['email', 'phone'] as const) {
    if (!kept.has(kind))
      db.prepare('DELETE FROM subject_contact WHERE subject_id = ? AND kind = ?').run(id, kind);
  }
  forgetConsents(db, id);
  forgetObjections(db, id);
  forgetNoticeException(db, id);
  if (!kept.has('address')) db.prepare('DELETE FROM subject_address WHERE subject_id = ?').run(id);
}

export function markSubject(
  db: WriteDb,
  id: SubjectId,
  mark: 'restricted_on' | 'marketing_stopped_on' | 'deceased_on',
  on: LocalDate | null,
): void {
  db.prepare(`UPDATE subject SET ${mark} = ? WHERE id = ?`).run(on, id);
}

/** Out of lists and search, its record untouched. */
export function hideSubject(db: WriteDb, id: SubjectId, on: LocalDate): void {
  unindexSubject(db, id);
  db.prepare('UPDATE subject SET archived_on = ? WHERE id = ?').run(on, id);
}

/** Everybody, in the order in which they were entered, page by page: those after this row number; 0 for the first page. */
export function subjectsAfter(
  db: Db,
  row: number,
  count: number,
): readonly { readonly row: number; readonly id: SubjectId }[] {
  return db.prepare('SELECT row, id FROM subject WHERE row > ? ORDER BY row LIMIT ?').all(row, count) as {
    row: number;
    id: SubjectId;
  }[];
}

/** With those in the archive. */
export function countAllSubjects(db: Db): number {
  return db.prepare('SELECT count(*) FROM subject').pluck().get() as number;
}

export function isRestricted(db: Db, id: SubjectId): boolean {
  const on = db.prepare('SELECT restricted_on FROM subject WHERE id = ?').pluck().get(id);
  return typeof on === 'string';
}

const person =
  'SELECT DISTINCT subject.id AS subjectId, given_name AS givenName, family_name AS familyName, company FROM subject';

/**
 * How an import asks who is here already. Customer numbers of different tools collide, so they count within one source.
 * `db` is asked each time, because a compaction replaces the connection.
 */
export function existingPersons(db: () => Db, source: string): ExistingPersons {
  const find = (where: string, ...values: readonly string[]) =>
    db()
      .prepare(`${person} ${where}`)
      .all(...values) as ExistingPerson[];
  return {
    byEmail: (email) =>
      find(`JOIN subject_contact ON subject_id = subject.id WHERE kind = 'email' AND normalised = ?`, email),
    byCustomerNumber: (number) =>
      find(
        `LEFT JOIN import_batch ON import_batch.id = import_id
         WHERE customer_number = ? AND (import_id IS NULL OR source = ?) AND archived_on IS NULL`,
        number,
        source,
      ),
    byNameAndPostalCode: (key, postalCode) =>
      find(
        `JOIN subject_address ON subject_id = subject.id
         WHERE name_key = ? AND upper(replace(postal_code, ' ', '')) = ? AND archived_on IS NULL`,
        key,
        postalCode,
      ),
  };
}

export function countSubjects(db: Db): number {
  return db.prepare('SELECT count(*) FROM subject WHERE archived_on IS NULL').pluck().get() as number;
}

/** "vantroubel zelie": by family name, folded, for lists and duplicates. */
export function sortName({ givenName, familyName, company, contacts }: SubjectFields): string {
  const byFamily = [familyName, givenName].filter((part) => part !== null && part !== '').join(' ');
  return foldText(byFamily || displayName({ company, contacts }));
}

function scalarFields(subject: SubjectFields) {
  const { contacts: _contacts, addresses: _addresses, ...fields } = subject;
  return { ...fields, sortName: sortName(subject), nameKey: nameKey(subject) };
}

function insertReach(
  db: WriteDb,
  id: SubjectId,
  { contacts, addresses }: SubjectFields,
  newId: () => string,
): void {
  const insertContact = db.prepare(
    `INSERT INTO subject_contact (id, subject_id, position, kind, value, normalised, origin, since)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  contacts.forEach(({ kind, value, origin, since }, position) => {
    const normalised = kind === 'email' ? normaliseEmail(value) : (normalisePhone(value, 'BE') ?? value);
    insertContact.run(newId(), id, position, kind, value, normalised, origin, since);
  });
  const insertAddress = db.prepare(
    `INSERT INTO subject_address (id, subject_id, position, line1, line2, postal_code, town, country_code, origin, since)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  addresses.forEach(({ address: { line1, line2, postalCode, town, countryCode }, origin, since }, position) =>
    insertAddress.run(newId(), id, position, line1, line2, postalCode, town, countryCode, origin, since),
  );
}

function deleteReach(db: WriteDb, id: SubjectId): void {
  db.prepare('DELETE FROM subject_contact WHERE subject_id = ?').run(id);
  db.prepare('DELETE FROM subject_address WHERE subject_id = ?').run(id);
}
