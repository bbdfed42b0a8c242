import { describe, expect, test } from 'vitest';
import {
  columnMappingSchema,
  confirmMapping,
  type ColumnMapping,
} from '../../../shared/domain/import/column-mapping.ts';
import { mappingOf } from './import-helpers.ts';

const proposed = mappingOf('Nom|E-mail|Mot de passe|Zébulon', 'X|x@example.org|azerty|zig');

function changed(index: number, change: Partial<ColumnMapping['columns'][number]>): ColumnMapping {
  return {
    ...proposed,
    columns: proposed.columns.map((column) => (column.index === index ? { ...column, ...change } : column)),
  };
}

describe('confirmMapping', () => {
  test('accepts what the user changes', () => {
    const wanted = changed(3, { target: 'note', categoryCode: null, why: 'user' });
    expect(confirmMapping(proposed, wanted)).toEqual({ ok: true, value: wanted });
  });

  test.each(['data', 'note', 'ignore', 'full-name'] as const)(
    'refuses to make %s of a column of passwords',
    (target) => {
      const wanted = changed(2, { target, categoryCode: target === 'data' ? 'account' : null });
      expect(confirmMapping(proposed, wanted)).toEqual({
        ok: false,
        error: { code: 'secret-column', header: 'Mot de passe' },
      });
    },
  );

  test('lets the user declare a further column secret', () => {
    expect(confirmMapping(proposed, changed(3, { target: 'secret', categoryCode: null })).ok).toBe(true);
  });

  test.each([
    { why: 'another name', wanted: changed(0, { header: 'Prénom' }) },
    { why: 'another place', wanted: changed(0, { index: 1 }) },
    { why: 'a column less', wanted: { ...proposed, columns: proposed.columns.slice(1) } },
  ])('refuses a mapping made for another table: $why', ({ wanted }) => {
    expect(confirmMapping(proposed, wanted)).toEqual({ ok: false, error: { code: 'other-table' } });
  });

  test('data needs a category', () => {
    expect(confirmMapping(proposed, changed(3, { target: 'data', categoryCode: null }))).toEqual({
      ok: false,
      error: { code: 'category-missing', header: 'Zébulon' },
    });
  });
});

test('a proposal is what the contract lets through', () => {
  expect(columnMappingSchema.parse(JSON.parse(JSON.stringify(proposed)))).toEqual(proposed);
});
