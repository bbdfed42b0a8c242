/** The numbers of requests: those of Greffe, and those of a list that go on as they were. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate } from '../../../shared/domain/local-date.ts';
import {
  learnReferencePattern,
  nextReference,
  ownReferencePattern,
} from '../../../shared/domain/request/reference-pattern.ts';

const on = localDate('2026-03-15');
const learn = (...references: readonly string[]) =>
  learnReferencePattern(references.map((reference) => ({ reference, receivedOn: on })));

describe('the numbering of a list', () => {
  it.each([
    [['RGPD/2026/012'], 'RGPD/{year}/{number:3}', 'RGPD/2026/013'],
    [['DSAR-7'], 'DSAR-{number:1}', 'DSAR-8'],
    [['2026-0147'], '{year}-{number:4}', '2026-0148'],
    [['12/2026', '13/2026'], '{number:1}/{year}', '14/2026'],
    [['26-014'], '{year:2}-{number:3}', '26-015'],
    [['41', '42'], '{number:1}', '43'],
    [['DPO.2026.9', 'DPO.2026.10'], 'DPO.{year}.{number:1}', 'DPO.2026.11'],
    [['A-001', 'A-002', 'divers 3'], 'A-{number:3}', 'A-003'],
    [['V1-2026-05'], 'V1-{year}-{number:2}', 'V1-2026-06'],
    [['(2026) n° 7+'], '({year}) n° {number:1}+', '(2026) n° 8+'],
  ] as const)('of %o is %s, and goes on with %s', (references, pattern, next) => {
    expect(learn(...references)).toBe(pattern);
    expect(nextReference(pattern, on, references)).toBe(next);
  });

  it('is not learned where nothing counts, or where digits say something else', () => {
    expect(learn('Dupont', 'Vantroubel')).toBeNull();
    expect(learn('202603151022334455')).toBeNull();
    expect(learn('{number}7')).toBeNull();
    expect(learn()).toBeNull();
  });

  it('follows the later of two ways used as often', () => {
    expect(learn('D-1', 'RGPD-002')).toBe('RGPD-{number:3}');
  });

  it('knows the year of a number that was given around New Year', () => {
    const received = { reference: 'R-2027-001', receivedOn: localDate('2026-12-31') };
    expect(learnReferencePattern([received])).toBe('R-{year}-{number:3}');
  });
});

describe('the next number', () => {
  it('begins anew with the year where the year is part of it, and only there', () => {
    const next = localDate('2027-01-04');
    expect(nextReference('RGPD/{year}/{number:3}', next, ['RGPD/2026/012'])).toBe('RGPD/2027/001');
    expect(nextReference('DSAR-{number:1}', next, ['DSAR-7'])).toBe('DSAR-8');
  });

  it('takes no notice of numbers of another kind', () => {
    expect(nextReference(ownReferencePattern, on, ['DSAR-900', '2025-0311', '2026-0002'])).toBe('2026-0003');
  });

  it('is never one that is taken', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('{year}-{number:4}', 'DSAR-{number:1}', '{number:2}/{year:2}'),
        fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 30 }),
        (pattern, numbers) => {
          const taken = numbers.flatMap((number) => [
            `2026-${String(number).padStart(4, '0')}`,
            `DSAR-${number}`,
            `${String(number).padStart(2, '0')}/26`,
          ]);
          expect(taken).not.toContain(nextReference(pattern, on, taken));
        },
      ),
    );
  });
});
