/** The built-in retention periods: what the law's table says, and that the table holds together. */
import { describe, expect, test } from 'vitest';
import { activityIdSchema, retentionRuleIdSchema } from '../../../shared/domain/id.ts';
import { languages } from '../../../shared/domain/language.ts';
import { isInForce } from '../../../shared/domain/law/legal-constant.ts';
import { addDays, localDate } from '../../../shared/domain/local-date.ts';
import { dueForDeletionOn } from '../../../shared/domain/retention/due-for-deletion.ts';
import {
  legalPeriodSchema,
  ruleFromLegalPeriod,
  type LegalPeriod,
} from '../../../shared/domain/retention/legal-period.ts';
import { legalPeriods, legalPeriodsInForce } from '../../../shared/domain/retention/legal-periods.ts';
import { retentionRuleSchema } from '../../../shared/domain/retention/retention-rule.ts';
import { happened } from '../../helpers/retention.ts';

const today = localDate('2026-11-02');

function inForce(country: 'BE' | 'FR', code: string, on = today): LegalPeriod | undefined {
  return legalPeriodsInForce(country, on).find((period) => period.code === code);
}

describe('what the law says', () => {
  test.each([
    {
      country: 'BE',
      code: 'be-accounting-books',
      start: 'financial-year-closed',
      on: '2025-12-31',
      due: '2033-01-01',
      kind: 'law',
    },
    {
      country: 'BE',
      code: 'be-accounting-documents',
      start: 'document',
      on: '2025-05-02',
      due: '2032-05-03',
      kind: 'law',
    },
    {
      country: 'BE',
      code: 'be-accounting-internal-documents',
      start: 'document',
      on: '2025-05-02',
      due: '2028-05-03',
      kind: 'law',
    },
    {
      country: 'BE',
      code: 'be-vat-invoices',
      start: 'invoice-issued',
      on: '2025-05-02',
      due: '2033-01-01',
      kind: 'law',
    },
    {
      country: 'BE',
      code: 'be-vat-books',
      start: 'financial-year-closed',
      on: '2025-12-31',
      due: '2033-01-01',
      kind: 'law',
    },
    {
      country: 'BE',
      code: 'be-vat-documents',
      start: 'document',
      on: '2025-05-02',
      due: '2033-01-01',
      kind: 'law',
    },
    {
      country: 'BE',
      code: 'be-income-tax',
      start: 'financial-year-closed',
      on: '2025-12-31',
      due: '2033-01-01',
      kind: 'law',
    },
    {
      country: 'BE',
      code: 'be-vat-immovable',
      start: 'document',
      on: '2025-05-02',
      due: '2041-01-01',
      kind: 'law',
    },
    {
      country: 'BE',
      code: 'be-vat-immovable-letting',
      start: 'document',
      on: '2025-05-02',
      due: '2051-01-01',
      kind: 'law',
    },
    {
      country: 'BE',
      code: 'be-camera-images',
      start: 'recorded',
      on: '2026-10-01',
      due: '2026-11-02',
      kind: 'indicative',
    },
    {
      country: 'FR',
      code: 'fr-accounting',
      start: 'financial-year-closed',
      on: '2025-12-31',
      due: '2036-01-01',
      kind: 'law',
    },
    {
      country: 'FR',
      code: 'fr-electronic-contract',
      start: 'contract-performed',
      on: '2025-05-02',
      due: '2035-05-03',
      kind: 'law',
    },
    {
      country: 'FR',
      code: 'fr-inactive-customers',
      start: 'relation-ended',
      on: '2025-05-02',
      due: '2028-05-03',
      kind: 'indicative',
    },
    {
      country: 'FR',
      code: 'fr-prospects',
      start: 'last-contact',
      on: '2025-05-02',
      due: '2028-05-03',
      kind: 'indicative',
    },
    {
      country: 'FR',
      code: 'fr-applicants',
      start: 'last-contact',
      on: '2025-05-02',
      due: '2027-05-03',
      kind: 'indicative',
    },
    {
      country: 'FR',
      code: 'fr-camera-images',
      start: 'recorded',
      on: '2026-10-01',
      due: '2026-11-02',
      kind: 'indicative',
    },
    {
      country: 'BE',
      code: 'request-file',
      start: 'request-closed',
      on: '2025-05-02',
      due: '2030-05-03',
      kind: 'indicative',
    },
    {
      country: 'FR',
      code: 'answer-annexes',
      start: 'letter-sent',
      on: '2025-05-02',
      due: '2025-08-03',
      kind: 'indicative',
    },
  ] as const)('$code: $start on $on is due on $due', ({ country, code, start, on, due, kind }) => {
    const period = inForce(country, code);
    expect(period?.ground.kind).toBe(kind);
    expect(period && dueForDeletionOn(period, [happened(start, on)])).toMatchObject({
      ok: true,
      value: { dueOn: due },
    });
  });

  test.each(['be-vat-invoices', 'be-vat-books', 'be-vat-documents', 'be-income-tax'])(
    '%s: ten years from 2023 to 2025, seven since, the latter at second hand',
    (code) => {
      expect(inForce('BE', code, localDate('2022-12-31'))).toBeUndefined();
      expect(inForce('BE', code, localDate('2023-01-01'))).toMatchObject({
        duration: { count: 10 },
        confidence: 'primary',
      });
      expect(inForce('BE', code, localDate('2025-12-31'))).toMatchObject({ duration: { count: 10 } });
      expect(inForce('BE', code, localDate('2026-01-01'))).toMatchObject({
        duration: { count: 7 },
        confidence: 'secondary',
      });
    },
  );

  test('a country sees its own periods and those of every country', () => {
    const codes = legalPeriodsInForce('FR', today).map(({ code }) => code);
    expect(codes).toContain('request-file');
    expect(codes.filter((code) => code.startsWith('be-'))).toEqual([]);
  });

  test('a corrected table replaces the built-in one', () => {
    const corrected = legalPeriods.map((period) => ({ ...period, inForceUntil: localDate('2026-06-30') }));
    expect(legalPeriodsInForce('FR', localDate('2026-06-30'), corrected)).not.toEqual([]);
    expect(legalPeriodsInForce('FR', localDate('2026-07-01'), corrected)).toEqual([]);
  });
});

describe('every built-in period', () => {
  test.each(legalPeriods)('$code from $inForceFrom is complete in four languages', (period) => {
    expect(legalPeriodSchema.safeParse(period)).toMatchObject({ success: true });
    for (const language of languages) {
      expect(period.subject[language]).toEqual(expect.any(String));
      expect(period.ground.citation[language]).toEqual(expect.any(String));
    }
  });

  test.each(legalPeriods)(
    '$code from $inForceFrom is typeset as French is',
    ({ subject, ground, source }) => {
      for (const text of [subject.fr, ground.citation.fr, source]) {
        expect(text).not.toMatch(/[ \u00a0][;!?»]|« |[ \u202f]:|'|\d €/);
      }
    },
  );

  test('no two versions of a period are in force on the same day', () => {
    const clashes = legalPeriods.filter((period) =>
      legalPeriods.some(
        (other) => other !== period && other.code === period.code && isInForce(other, period.inForceFrom),
      ),
    );
    expect(clashes).toEqual([]);
  });

  test('a version that has ended is followed by the next on the day after', () => {
    for (const { code, inForceUntil } of legalPeriods) {
      if (inForceUntil === null) continue;
      expect(
        legalPeriods.some((next) => next.code === code && next.inForceFrom === addDays(inForceUntil, 1)),
      ).toBe(true);
    }
  });

  test('becomes a rule of the register that remembers where it came from', () => {
    const place = {
      id: retentionRuleIdSchema.parse('0199b6f0-0000-7000-8000-000000000001'),
      activityId: activityIdSchema.parse('0199b6f0-0000-7000-8000-000000000002'),
      categoryCode: 'invoices',
    };
    for (const period of legalPeriods) {
      const rule = ruleFromLegalPeriod(period, place);
      expect(retentionRuleSchema.parse(rule)).toEqual(rule);
      expect(rule).toMatchObject({
        ...place,
        code: period.code,
        duration: period.duration,
        ground: period.ground,
      });
    }
  });
});
