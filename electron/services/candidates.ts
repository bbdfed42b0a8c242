/** Who a letter may come from, and whether it was registered already: looked up, never decided. */
import type { Candidate, Duplicate } from '../../shared/contract/intake-calls.ts';
import type { SubjectId } from '../../shared/domain/id.ts';
import { nameKey } from '../../shared/domain/import/name-key.ts';
import { isOpen } from '../../shared/domain/request/lifecycle.ts';
import { normaliseEmail } from '../../shared/domain/text/email.ts';
import type { Context } from '../context.ts';
import type { Db } from '../database/database.ts';
import { requestsWithDocument } from '../database/request-attachments.ts';
import { listRequests } from '../database/requests.ts';
import { subjectsByCustomerNumber, subjectsByEmail, subjectsByName } from '../database/subject-candidates.ts';
import { searchSubjects } from '../database/subject-search.ts';
import { stateOf, summarise } from './request-file.ts';

/** What a letter says of who wrote it. */
export interface LetterSender {
  readonly emails: readonly string[];
  readonly customerNumbers: readonly string[];
  readonly names: readonly string[];
}

type Reason = Candidate['why'][number];
type Found = Omit<Candidate, 'why'>;

/** So many at most are offered to choose from. */
const mostOffered = 8;

/** Who matches in most ways first; the e-mail counts before the number, and both before the name. */
export function candidatesOf({ db }: Context, sender: LetterSender): readonly Candidate[] {
  const found = new Map<SubjectId, { person: Found; why: Reason[] }>();
  const note = (people: readonly Found[], why: Reason) => {
    for (const person of people) {
      const known = found.get(person.subjectId);
      if (known === undefined) found.set(person.subjectId, { person, why: [why] });
      else if (!known.why.includes(why)) known.why.push(why);
    }
  };
  for (const email of sender.emails) note(subjectsByEmail(db, normaliseEmail(email)), 'known-email');
  for (const number of sender.customerNumbers) note(subjectsByCustomerNumber(db, number), 'customer-number');
  for (const name of sender.names) note(subjectsByName(db, keyOf(name)), 'name');
  if (found.size === 0) for (const name of sender.names) note(similarTo(db, name), 'similar-name');
  return [...found.values()]
    .toSorted((a, b) => strength(b.why) - strength(a.why))
    .slice(0, mostOffered)
    .map(({ person, why }) => ({ ...person, why }));
}

const weights: Readonly<Record<Reason, number>> = {
  'known-email': 8,
  'customer-number': 4,
  name: 2,
  'similar-name': 1,
};

function strength(why: readonly Reason[]): number {
  return why.reduce((sum, each) => sum + weights[each], 0);
}

function similarTo(db: Db, name: string): readonly Found[] {
  return searchSubjects(db, name, null, 5).rows.map(({ id, name: found, email, town, customerNumber }) => ({
    subjectId: id,
    name: found,
    email,
    town,
    customerNumber,
  }));
}

function keyOf(name: string): string {
  return nameKey({ givenName: null, familyName: name, company: null });
}

/** The same document, in whatever state its request is; then what the same person or sender has open. */
export function duplicatesOf(
  context: Context,
  sender: LetterSender,
  candidates: readonly Candidate[],
  sha256: string | null,
): readonly Duplicate[] {
  const { db } = context;
  const withDocument = new Set(sha256 === null ? [] : requestsWithDocument(db, sha256));
  const persons = new Set(
    candidates
      .filter(({ why }) => why.some((each) => each !== 'similar-name'))
      .map(({ subjectId }) => subjectId),
  );
  const emails = new Set(sender.emails.map(normaliseEmail));
  const names = new Set(sender.names.map(keyOf).filter((key) => key !== ''));
  return listRequests(db).flatMap((request) => {
    const { id, subjectId, requester, voided } = request;
    if (voided !== null) return [];
    const why = withDocument.has(id)
      ? 'same-document'
      : subjectId !== null && persons.has(subjectId)
        ? 'same-person'
        : (requester.email !== null && emails.has(normaliseEmail(requester.email))) ||
            names.has(keyOf(requester.name))
          ? 'same-sender'
          : null;
    if (why === null || (why !== 'same-document' && !isOpen(stateOf(context, request)))) return [];
    return [{ request: summarise(context, request), why }];
  });
}
