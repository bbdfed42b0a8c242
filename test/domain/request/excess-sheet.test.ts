/** The sheet of GDPR Art. 12(5): what it must say, the history it takes from the register, and what is to be weighed. */
import { describe, expect, test } from 'vitest';
import { subjectIdSchema } from '../../../shared/domain/id.ts';
import { localDate } from '../../../shared/domain/local-date.ts';
import { earlierRequests } from '../../../shared/domain/request/earlier-request.ts';
import {
  claimsGround,
  excessSheetFieldsSchema,
  groundOfRefusal,
  groundsToProve,
  longestProof,
} from '../../../shared/domain/request/excess-sheet.ts';
import { excessWarnings } from '../../../shared/domain/request/excess-warnings.ts';
import type { Requester, SubjectRequest } from '../../../shared/domain/request/request.ts';
import type { Right } from '../../../shared/domain/request/right.ts';
import { aRequestId } from '../../helpers/clock-builders.ts';
import { aRequest, asked as right } from '../../letters/sample.ts';

const sheet = {
  claims: ['repetitive'],
  circumstances: 'Neuf demandes identiques en un mois, chacune répondue.',
  evidence: 'Les neuf lettres, pièces 1 à 9.',
  intent: null,
  triedInstead: null,
  decidedBy: 'Ondine Vantroubel',
  decidedOn: '2026-03-15',
};

describe('a sheet', () => {
  const isTaken = (change: object) => excessSheetFieldsSchema.safeParse({ ...sheet, ...change }).success;

  test('says what is claimed, on which facts and proof, and who decided when', () => {
    expect(isTaken({})).toBe(true);
    for (const blank of ['circumstances', 'evidence', 'decidedBy'])
      expect([blank, isTaken({ [blank]: '  ' })]).toEqual([blank, false]);
    expect(isTaken({ claims: [] })).toBe(false);
    expect(isTaken({ claims: ['annoying'] })).toBe(false);
    expect(isTaken({ claims: ['abuse', 'abuse'], intent: 'x' })).toBe(false);
    expect(isTaken({ decidedOn: '2026-02-30' })).toBe(false);
    expect(isTaken({ circumstances: 'x'.repeat(longestProof + 1) })).toBe(false);
  });

  test('claims an abuse only with what shows the intention', () => {
    expect(isTaken({ claims: ['abuse'] })).toBe(false);
    expect(isTaken({ claims: ['abuse'], intent: ' ' })).toBe(false);
    expect(isTaken({ claims: ['abuse'], intent: 'Elle écrit qu’elle veut nous ruiner.' })).toBe(true);
  });
});

describe('what has to be proven', () => {
  test.each([
    ['refused', 'excessive', 'excessive'],
    ['partly-granted', 'manifestly-unfounded', 'unfounded'],
    ['refused', 'others-rights', null],
    ['granted', 'excessive', null],
    ['withdrawn', 'excessive', null],
    [null, null, null],
  ] as const)('of a right that is %s as %s: %s', (outcome, refusalReason, ground) => {
    expect(groundOfRefusal({ outcome, refusalReason })).toBe(ground);
  });

  test('is each ground once, of refusals and of a fee', () => {
    const refused = { outcome: 'refused', refusalReason: 'excessive' } as const;
    expect(groundsToProve([refused, refused], { feeGround: 'unfounded' })).toEqual([
      'unfounded',
      'excessive',
    ]);
    expect(groundsToProve([], { feeGround: null })).toEqual([]);
  });

  test('is covered by a claim of its kind: a repetition and an abuse are excessive', () => {
    expect(claimsGround(['repetitive'], 'excessive')).toBe(true);
    expect(claimsGround(['abuse'], 'excessive')).toBe(true);
    expect(claimsGround(['repetitive', 'abuse'], 'unfounded')).toBe(false);
    expect(claimsGround(['unfounded'], 'excessive')).toBe(false);
  });
});

describe('what the same person asked before', () => {
  const subjectId = subjectIdSchema.parse('01890000-0000-7000-8000-00000000000a');
  const asked = (place: number, change: Partial<SubjectRequest> = {}): SubjectRequest => ({
    ...aRequest([right('access')]),
    id: aRequestId(place),
    reference: `2026-000${place}`,
    receivedOn: localDate('2026-03-01'),
    subjectId,
    ...change,
  });
  const found = (request: SubjectRequest, ...others: readonly SubjectRequest[]) =>
    earlierRequests(request, [request, ...others]).map(({ reference }) => reference);

  test('is in the order of receipt, without what came later', () => {
    const now = asked(3);
    const others = [asked(4), asked(2), asked(1), asked(5, { receivedOn: localDate('2025-12-01') })];
    expect(found(now, ...others)).toEqual(['2026-0005', '2026-0001', '2026-0002']);
  });

  test('leaves out other persons, mistakes of entry and what was withdrawn', () => {
    const other = subjectIdSchema.parse('01890000-0000-7000-8000-00000000000b');
    const withdrawn = [right('access', { outcome: 'withdrawn' })];
    const voided = { on: localDate('2026-03-02'), reason: 'Doublon' };
    expect(found(asked(4), asked(1, { subjectId: other }), asked(2, { rights: withdrawn }))).toEqual([]);
    expect(found(asked(4), asked(3, { voided }))).toEqual([]);
  });

  test('is found by the address of whoever nobody is linked to, unless an agent wrote from it', () => {
    const unknown = (place: number, email: string, role: Requester['role'] = 'self') =>
      asked(place, { subjectId: null, requester: { ...asked(place).requester, email, role } });
    const now = unknown(3, 'Zelie@Brumecourt.example');
    expect(found(now, unknown(1, 'zelie@brumecourt.example'))).toEqual(['2026-0001']);
    expect(found(now, unknown(1, 'autre@brumecourt.example'))).toEqual([]);
    const agent = unknown(3, 'cabinet@plaideur.example', 'lawyer');
    expect(found(agent, unknown(1, 'cabinet@plaideur.example', 'lawyer'))).toEqual([]);
  });
});

describe('what is to be weighed', () => {
  const before = { id: aRequestId(1), reference: '2026-0001', receivedOn: localDate('2026-01-05') };
  const earlier = (...rights: readonly Right[]) => [{ ...before, rights }];
  const usual = {
    rights: ['access'],
    earlier: earlier('access'),
    grounds: ['excessive'],
    isFee: false,
    claims: ['repetitive'],
    intent: null,
    triedInstead: 'Nous avons proposé un appel.',
  } as const;
  const warnings = (change: Partial<Parameters<typeof excessWarnings>[0]> = {}) =>
    excessWarnings({ ...usual, ...change });

  test('is nothing where a repetition is shown and something else was tried', () => {
    expect(warnings()).toEqual([]);
  });

  test('is that a first access request is free, also after requests of other rights', () => {
    expect(warnings({ earlier: earlier('erasure') })).toEqual(['first-access-free']);
    expect(warnings({ earlier: earlier('erasure'), rights: ['rectification'] })).toEqual([]);
  });

  test('is that a first request is excessive on proven intent alone, and no repetition', () => {
    const first = { earlier: [], rights: ['erasure'] } as const;
    expect(warnings(first)).toEqual(['first-needs-intent', 'not-repeated']);
    expect(warnings({ ...first, claims: ['abuse'], intent: 'Ses propres mots.' })).toEqual([]);
  });

  test('is that a fee needs grounds, that nothing was tried, and that the sheet claims something else', () => {
    expect(warnings({ isFee: true })).toEqual(['fee-needs-grounds']);
    expect(warnings({ triedInstead: null })).toEqual(['nothing-tried']);
    expect(warnings({ claims: ['unfounded'] })).toEqual(['other-ground']);
    expect(warnings({ claims: [] })).toEqual([]);
  });
});
