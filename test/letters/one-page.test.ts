/** A plain acknowledgement is a letter of one page, in every language and both norms. */
import { expect, test } from 'vitest';
import { renderLetter } from '../../electron/pdf/letter.ts';
import { languages } from '../../shared/domain/language.ts';
import { compose } from './letter-text.ts';
import { acknowledgement, aRequest, asked } from './sample.ts';
import { countries } from './variants.ts';

const cases = countries.flatMap((country) => languages.map((language) => ({ country, language })));

test.each(cases)('$country, $language', async ({ country, language }) => {
  const request = aRequest([asked('access')]);
  const { document } = compose(acknowledgement(country, language, request, { isIdentityConfirmed: false }));
  const { pages, missingCharacters } = await renderLetter(document, { createdAt: '2026-03-20T10:00:00Z' });
  expect({ pages, missingCharacters }).toEqual({ pages: 1, missingCharacters: [] });
});
