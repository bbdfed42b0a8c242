import { expect, test } from 'vitest';
import { dataLabel, dataValue } from '../../../shared/domain/subject/data-words.ts';

test.each([
  ['OPTIN_TIME', 'fr', 'Date et heure de l’inscription'],
  ['optin_time', 'nl', 'Datum en uur van inschrijving'],
  ['id_gender', 'de', 'Anrede'],
  ['Facture F-2024-0311', 'en', 'Facture F-2024-0311'],
] as const)('%s in %s is %s', (label, language, words) => {
  expect(dataLabel(label, language)).toBe(words);
});

test.each([
  ['newsletter', '1', 'oui'],
  ['newsletter', ' 0 ', 'non'],
  ['id_gender', '2', 'Mme'],
  ['newsletter', 'peut-être', 'peut-être'],
  ['Points', '1', '1'],
])('under %s, %j reads %s', (label, value, words) => {
  expect(dataValue(label, value, 'fr')).toBe(words);
});
