import { describe, expect, test } from 'vitest';
import { subjectIdSchema } from '../../../shared/domain/id.ts';
import {
  matchDrafts,
  nameKey,
  type ExistingPerson,
  type ExistingPersons,
} from '../../../shared/domain/import/find-duplicates.ts';
import type { SubjectDraft } from '../../../shared/domain/import/subject-draft.ts';
import { draftOf, knowing, nobody } from './import-helpers.ts';

const header = 'Code client|Prénom|Nom|E-mail|Adresse|CP|Ville';
const person = (line: string): SubjectDraft => draftOf(header, line);
const match = (existing: ExistingPersons, ...lines: readonly string[]) =>
  matchDrafts(
    lines.map((line, index) => ({ line: index + 2, draft: person(line) })),
    existing,
  );

const zoe: ExistingPerson = {
  subjectId: subjectIdSchema.parse('0198c0de-0000-7000-8000-000000000001'),
  givenName: 'Zoé',
  familyName: 'Brumelune',
  company: null,
};
const { subjectId } = zoe;

describe('against the register', () => {
  test.each([
    {
      why: 'the same e-mail and name',
      line: '7|Zoé|Brumelune|zoe@example.org|||',
      found: { byEmail: [zoe] },
      outcome: { kind: 'same', subjectId, by: 'email' },
    },
    {
      why: 'the same e-mail without a name',
      line: '||| zoe@example.org |||',
      found: { byEmail: [zoe] },
      outcome: { kind: 'same', subjectId, by: 'email' },
    },
    {
      why: 'the same e-mail, the name in another order and case',
      line: '|BRUMELUNE|Zoe|zoe@example.org|||',
      found: { byEmail: [zoe] },
      outcome: { kind: 'same', subjectId, by: 'email' },
    },
    {
      why: 'a mailbox that two people share',
      line: '|Abel|Brumelune|zoe@example.org|||',
      found: { byEmail: [zoe] },
      outcome: { kind: 'possible', subjectId, line: null, by: 'email' },
    },
    {
      why: 'the same number and name, a new e-mail',
      line: '7|Zoé|Brumelune|nouveau@example.org|||',
      found: { byCustomerNumber: [zoe] },
      outcome: { kind: 'same', subjectId, by: 'customer-number' },
    },
    {
      why: 'the same number, another person',
      line: '7|Abel|Pluie|abel@example.org|||',
      found: { byCustomerNumber: [zoe] },
      outcome: { kind: 'possible', subjectId, line: null, by: 'customer-number' },
    },
    {
      why: 'the same number and e-mail, a married name',
      line: '7|Zoé|Pluie|zoe@example.org|||',
      found: { byCustomerNumber: [zoe], byEmail: [zoe] },
      outcome: { kind: 'same', subjectId, by: 'customer-number' },
    },
    {
      why: 'the same name at the same postal code',
      line: '|Zoé|Brumelune|||4000|Liège',
      found: { byNameAndPostalCode: [zoe] },
      outcome: { kind: 'possible', subjectId, line: null, by: 'name-and-postal-code' },
    },
    {
      why: 'nothing in common',
      line: '|Abel|Pluie|abel@example.org|||',
      found: {},
      outcome: { kind: 'new' },
    },
  ] as const)('$why', ({ line, found, outcome }) => {
    expect(match(knowing(found), line)).toEqual([outcome]);
  });

  test('the register is asked with the normalised e-mail and the folded name', () => {
    const asked: string[] = [];
    const spy: ExistingPersons = {
      byEmail: (email) => (asked.push(email), []),
      byCustomerNumber: (number) => (asked.push(number), []),
      byNameAndPostalCode: (name, postalCode) => (asked.push(`${name} @ ${postalCode}`), []),
    };
    match(spy, '7|Ève|Żelazna-Ős|Eve@Example.ORG|Rue Bleue 3|4000|Liège');
    expect(asked).toEqual(['eve@example.org', '7', 'eve os zelazna @ 4000']);
  });
});

describe('within the file', () => {
  test('a person who comes again leads back to the first line', () => {
    expect(
      match(
        nobody,
        '1|Zoé|Brume|zoe@example.org|||',
        '2|Abel|Pluie|abel@example.org|||',
        '3|Zoé|Brume|ZOE@example.org|||',
        '4||Brume|zoe@example.org|||',
      ),
    ).toEqual([
      { kind: 'new' },
      { kind: 'new' },
      { kind: 'repeated-in-file', line: 2, by: 'email' },
      { kind: 'repeated-in-file', line: 2, by: 'email' },
    ]);
  });

  test('another name at the same mailbox, or the same name at the same place, is for the user to say', () => {
    expect(
      match(nobody, '1|Zoé|Brume|famille@example.org|||', '2|Abel|Brume|famille@example.org|||')[1],
    ).toEqual({ kind: 'possible', subjectId: null, line: 2, by: 'email' });
    expect(match(nobody, '1|Zoé|Brume||Rue|4000|Liège', '2|Zoé|Brume||Rue|4000|Liège')[1]).toEqual({
      kind: 'possible',
      subjectId: null,
      line: 2,
      by: 'name-and-postal-code',
    });
  });

  test('several addresses of one customer number are one person', () => {
    expect(match(nobody, '7|Zoé|Brume||Rue Bleue|4000|Liège', '7|Zoé|Brume||Rue Rose|5000|Namur')[1]).toEqual(
      { kind: 'repeated-in-file', line: 2, by: 'customer-number' },
    );
  });
});

test('names are compared without accents, case and order', () => {
  const key = (givenName: string | null, familyName: string | null, company: string | null = null) =>
    nameKey({ givenName, familyName, company });
  expect(key('Ève', 'Żelazna-Ős')).toBe(key('ŻELAZNA ŐS', 'eve'));
  expect(key(null, null, 'Ateliers SRL')).toBe('ateliers srl');
  expect(key(null, null)).toBe('');
});
