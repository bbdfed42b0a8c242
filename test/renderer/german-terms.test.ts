/** The words of German data protection practice: what somebody asks under Art. 15 to 22 is an "Antrag". */
import { expect, test } from 'vitest';
import { catalogs } from '../../shared/i18n/catalogs.ts';

/** What an authority or a court asks is no request of a person. */
const ofAuthorities = /^(disclosure|breach|case)/u;

test('no text of the German catalog calls what a person asks an "Anfrage"', () => {
  const found = Object.entries(catalogs.de).filter(
    ([key, text]) => !ofAuthorities.test(key) && /anfrag|fragt an\b/iu.test(text),
  );
  expect(found).toEqual([]);
});
