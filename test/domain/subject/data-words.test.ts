import { expect, test } from 'vitest';
import { importSources } from '../../../shared/domain/import/column-mapping.ts';
import { importSourceText } from '../../../shared/domain/import/source-words.ts';
import { languages } from '../../../shared/domain/language.ts';
import { columnWords, dataValue, importWords } from '../../../shared/domain/subject/data-words.ts';

test.each([
  ['OPTIN_TIME', 'fr', 'date et heure de l’inscription'],
  ['optin_time', 'nl', 'datum en uur van inschrijving'],
  ['optin_ip', 'en', 'IP address at subscription'],
  ['id_gender', 'de', 'Anrede'],
  ['Facture F-2024-0311', 'en', null],
] as const)('%s in %s is %s, as in the middle of a sentence', (label, language, words) => {
  expect(columnWords(label, language)).toBe(words);
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

test('the export of a tool is named as what it is for the person, in their language', () => {
  expect(importWords('Export de PrestaShop', 'de')).toBe('unser Online-Shop (PrestaShop)');
  expect(importWords('Export uit Mailchimp', 'fr')).toBe(
    'notre outil d’envoi de lettres d’information (Mailchimp)',
  );
  expect(importWords('dit au téléphone', 'fr')).toBeNull();
});

test.each(importSources)('an import from %s is recognised in whatever language it was stored', (source) => {
  for (const language of languages)
    expect(importWords(importSourceText(source, language), 'fr')).not.toBeNull();
});
