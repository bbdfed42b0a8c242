/** Every question of the law, on every right, is worded on the screen, and no wording is left without its question. */
import { expect, test } from 'vitest';
import { conditions } from '../../shared/domain/request/conditions.ts';
import { catalogs } from '../../shared/i18n/catalogs.ts';

test('the questions of the catalogs are those of the law', () => {
  const asked = Object.entries(conditions).flatMap(([right, { questions }]) =>
    questions.map(({ code }) => `condition.${right}.${code}`),
  );
  const worded = Object.keys(catalogs.fr).filter((key) => key.startsWith('condition.'));
  expect(new Set(worded)).toEqual(new Set(asked));
});
