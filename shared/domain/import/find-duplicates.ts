/** Tells new persons from those the register already has, and from those who stand in the file twice. */
import { z } from 'zod';
import { subjectIdSchema, type SubjectId } from '../id.ts';
import { normaliseEmail } from '../text/email.ts';
import { nameKey } from './name-key.ts';
import type { SubjectDraft } from './subject-draft.ts';

export { nameKey } from './name-key.ts';

export const matchKinds = ['email', 'customer-number', 'name-and-postal-code'] as const;
export type MatchKind = (typeof matchKinds)[number];

/**
 * `same`: is taken for a person of the register. `possible`: may be one, or may be the person of an earlier line; the user
 * decides, and without an answer the two stay apart. `repeated-in-file`: the person of an earlier line again.
 */
export const matchOutcomeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('new') }).readonly(),
  z.object({ kind: z.literal('same'), subjectId: subjectIdSchema, by: z.enum(matchKinds) }).readonly(),
  z
    .object({
      kind: z.literal('possible'),
      subjectId: subjectIdSchema.nullable(),
      line: z.int().nullable(),
      by: z.enum(matchKinds),
    })
    .readonly(),
  z.object({ kind: z.literal('repeated-in-file'), line: z.int(), by: z.enum(matchKinds) }).readonly(),
]);
export type MatchOutcome = z.infer<typeof matchOutcomeSchema>;

/** What must be known of a person already held in order to compare: names as stored. */
export interface ExistingPerson {
  readonly subjectId: SubjectId;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly company: string | null;
}

/** How the register is asked; each answer may be empty. */
export interface ExistingPersons {
  /** @param email as `normaliseEmail` writes it */
  readonly byEmail: (email: string) => readonly ExistingPerson[];
  /** Customer numbers of different tools collide: ask only among persons that came from the same source. */
  readonly byCustomerNumber: (customerNumber: string) => readonly ExistingPerson[];
  /** @param nameKey as `nameKey` writes it */
  readonly byNameAndPostalCode: (nameKey: string, postalCode: string) => readonly ExistingPerson[];
}

export interface DraftLine {
  readonly line: number;
  readonly draft: SubjectDraft;
}

/** One outcome per draft, in order. */
export function matchDrafts(
  drafts: readonly DraftLine[],
  existing: ExistingPersons,
): readonly MatchOutcome[] {
  return drafts.map(createMatcher(existing));
}

/** To be given the lines of one file in order: each is compared with the register first, then with the lines above it. */
export function createMatcher(existing: ExistingPersons): (line: DraftLine) => MatchOutcome {
  const seen = {
    email: new Map<string, Seen>(),
    number: new Map<string, Seen>(),
    place: new Map<string, Seen>(),
  };
  return ({ line, draft }) => {
    const keys = keysOf(draft);
    const outcome = inRegister(keys, existing) ?? inFile(keys, seen);
    const me: Seen = { line, name: keys.name };
    // A repetition leads back to the first of its lines.
    for (const email of keys.emails) if (!seen.email.has(email)) seen.email.set(email, me);
    if (keys.number !== null && !seen.number.has(keys.number)) seen.number.set(keys.number, me);
    if (keys.place !== null && !seen.place.has(keys.place)) seen.place.set(keys.place, me);
    return outcome ?? { kind: 'new' };
  };
}

interface Seen {
  readonly line: number;
  readonly name: string;
}

interface Keys {
  readonly emails: readonly string[];
  readonly number: string | null;
  readonly name: string;
  readonly postalCode: string | null;
  readonly place: string | null;
}

function keysOf(draft: SubjectDraft): Keys {
  const name = nameKey(draft);
  const postalCode = draft.postalCode?.replace(/\s/g, '').toUpperCase() ?? null;
  return {
    emails: draft.emails.map(normaliseEmail),
    number: draft.customerNumber,
    name,
    postalCode,
    place: name === '' || postalCode === null ? null : `${name}\n${postalCode}`,
  };
}

function inRegister(keys: Keys, existing: ExistingPersons): MatchOutcome | null {
  const byEmail = keys.emails.flatMap((email) => existing.byEmail(email));
  const byNumber = keys.number === null ? [] : existing.byCustomerNumber(keys.number);
  const agreed = byNumber.find((person) => byEmail.some(({ subjectId }) => subjectId === person.subjectId));
  const candidates = [
    ...(agreed === undefined ? [] : [{ person: agreed, by: 'customer-number' as const, isCertain: true }]),
    ...byEmail.map((person) => ({
      person,
      by: 'email' as const,
      isCertain: namesAgree(nameKey(person), keys.name),
    })),
    ...byNumber.map((person) => ({
      person,
      by: 'customer-number' as const,
      isCertain: keys.name !== '' && nameKey(person) === keys.name,
    })),
  ];
  const certain = candidates.find(({ isCertain }) => isCertain);
  if (certain !== undefined) return { kind: 'same', subjectId: certain.person.subjectId, by: certain.by };
  const [possible] = candidates;
  if (possible !== undefined)
    return { kind: 'possible', subjectId: possible.person.subjectId, line: null, by: possible.by };
  const [namesake] =
    keys.place === null ? [] : existing.byNameAndPostalCode(keys.name, keys.postalCode ?? '');
  if (namesake === undefined) return null;
  return { kind: 'possible', subjectId: namesake.subjectId, line: null, by: 'name-and-postal-code' };
}

interface SeenInFile {
  readonly email: ReadonlyMap<string, Seen>;
  readonly number: ReadonlyMap<string, Seen>;
  readonly place: ReadonlyMap<string, Seen>;
}

function inFile(keys: Keys, seen: SeenInFile): MatchOutcome | null {
  for (const email of keys.emails) {
    const before = seen.email.get(email);
    if (before !== undefined) return again(before, 'email', namesAgree(before.name, keys.name));
  }
  const numbered = keys.number === null ? undefined : seen.number.get(keys.number);
  if (numbered !== undefined) return again(numbered, 'customer-number', namesAgree(numbered.name, keys.name));
  const namesake = keys.place === null ? undefined : seen.place.get(keys.place);
  return namesake === undefined ? null : again(namesake, 'name-and-postal-code', false);
}

/** Two people may share a mailbox, and father and son a name and an address: then the user decides. */
function again({ line }: Seen, by: MatchKind, isCertain: boolean): MatchOutcome {
  return isCertain ? { kind: 'repeated-in-file', line, by } : { kind: 'possible', subjectId: null, line, by };
}

/** A missing name contradicts nothing; "Zoé" and "Zoé Brumelune" agree as far as they go. */
function namesAgree(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b) return true;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  const words = new Set(longer.split(' '));
  return shorter.split(' ').every((word) => words.has(word));
}
