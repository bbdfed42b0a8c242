/** Every letter in every language, for both countries, however it turns out: whole, clean, and within the right law. */
import { describe, expect, test } from 'vitest';
import { languages } from '../../shared/domain/language.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import { letterModules } from '../../shared/letters/letter-kinds.ts';
import { letterDocumentSchema } from '../../shared/letters/letter.ts';
import { compose, plainText, textsOf, textsOfBlock, type PerLanguage } from './letter-text.ts';
import { countries, variants } from './variants.ts';

const cases = variants.flatMap(({ kind, name, input }) =>
  countries.flatMap((country) => languages.map((language) => ({ kind, name, input, country, language }))),
);

/** Words that a letter in the language cannot do without, and that no other of the four has. */
const ownWords: PerLanguage<RegExp> = {
  fr: /(?<!\p{L})(nous|vous|votre|notre|une|avec)(?!\p{L})/iu,
  nl: /(?<!\p{L})(wij|uw|het|een|niet|onze)(?!\p{L})/iu,
  en: /(?<!\p{L})(the|your|our|with|which|this)(?!\p{L})/iu,
  de: /(?<!\p{L})(wir|Ihre|und|nicht|unsere|dieses)(?!\p{L})/iu,
};

const familiar: PerLanguage<RegExp> = {
  fr: /(?<!\p{L})(tu|toi|ton|tes|ta)(?!\p{L})/iu,
  nl: /(?<!\p{L})(je|jij|jou|jouw|jullie)(?!\p{L})/iu,
  en: /(?<!\p{L})(hi|hey|thanks)(?!\p{L})/iu,
  de: /(?<!\p{L})(du|dir|dich|dein\p{L}*)(?!\p{L})/iu,
};

const foreignLaw = {
  BE: /78-17|CNIL|L123-22|Place de Fontenoy|loi Informatique|\bLIL\b/iu,
  FR: /30 juillet 2018|30 juli 2018|30 July 2018|30\. Juli 2018|apd-gba|rue de la Presse|Drukpersstraat|code de la TVA|référé|kort geding/iu,
} as const;

const obsolete =
  /95\/46|Haute 139|Hoogstraat 139|vie privée|privacycommissie|Commission for the Protection of Privacy|Datenschutzkommission/iu;

const everything =
  /toutes vos données|l’ensemble de vos données|al uw gegevens|alle gegevens|all your data|all of your data|all Ihre Daten|alle Ihre Daten|sämtliche Daten/iu;

describe.each(cases)('$kind, $name, $country, $language', ({ kind, input, country, language }) => {
  const { document, facts } = compose(input(country, language));
  const texts = textsOf(document);
  const text = plainText(document);

  test('is whole: nothing unresolved, nothing empty', () => {
    expect(letterDocumentSchema.safeParse(document).success).toBe(true);
    expect(letterModules[kind].factsSchema.safeParse(facts).success).toBe(true);
    expect(texts.filter((each) => /[{}]|undefined|\bnull\b|NaN/.test(each))).toEqual([]);
    expect(texts.filter((each) => each.trim() === '')).toEqual([]);
    for (const block of document.blocks) expect(textsOfBlock(block).length).toBeGreaterThan(0);
    expect(document.pageLabel).toContain('{page}');
  });

  test('has no gap in its sentences', () => {
    expect(texts.filter((each) => / {2}|\(\s*\)|\s[,.]|\(\s|\s\)|[,;:]\s*[.,;]/.test(each))).toEqual([]);
    const paragraphs = document.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    expect(paragraphs.filter((each) => !/[.:»”“]$|^W-/.test(each))).toEqual([]);
  });

  test('has no heading without a text below it', () => {
    const kinds = document.blocks.map((block) => block.kind);
    expect(
      kinds.filter((each, index) => each === 'heading' && ['heading', undefined].includes(kinds[index + 1])),
    ).toEqual([]);
  });

  test('speaks its own language, and formally', () => {
    expect(languages.filter((each) => ownWords[each].test(text))).toEqual([language]);
    expect(familiar[language].exec(text)?.[0]).toBeUndefined();
  });

  test('stays within the law of its country, and of today', () => {
    expect(foreignLaw[country].exec(text)?.[0]).toBeUndefined();
    expect(obsolete.exec(text)?.[0]).toBeUndefined();
  });

  test('never claims that everything is gone', () => {
    expect(everything.exec(text)?.[0]).toBeUndefined();
  });
});

/** How the other languages name the Regulation and cite its articles. */
const foreignCitation: PerLanguage<RegExp> = {
  fr: /\b(GDPR|DSGVO|AVG)\b|\barticles? \d+\(|\b(lid|Absatz|Buchstabe|Buchst\.)\s/u,
  nl: /\b(GDPR|DSGVO|RGPD)\b|\bartikel \d+\(|\b(paragraphe|Absatz|Buchstabe|Buchst\.)\s/u,
  en: /\b(DSGVO|AVG|RGPD)\b|\bArticles? \d+,|\b(paragraphe|lid|Absatz|Buchstabe|Buchst\.)\s/u,
  de: /\b(GDPR|AVG|RGPD)\b|\b(Artikels?|Art\.) \d+ ?\(|\b(lit\.|paragraphe|lid)\s/u,
};
test.each(cases)('$kind, $name, $country, $language: cites as its language does', (each) => {
  const { language } = each;
  const text = plainText(compose(each.input(each.country, language)).document);
  expect(foreignCitation[language].exec(text)?.[0]).toBeUndefined();
});

const german = cases.filter(({ language }) => language === 'de');
test.each(german)(
  '$kind, $name, $country: goes on from its salutation in lower case, and only there',
  (each) => {
    for (const corrects of [null, { letterOn: localDate('2026-03-18') }]) {
      const { document } = compose({ ...each.input(each.country, 'de'), corrects });
      const [first = '', ...others] = document.blocks.flatMap((block) =>
        block.kind === 'paragraph' ? [block.text] : [],
      );
      expect(first).toMatch(/^\p{Ll}/u);
      expect(others.filter((text) => /^\p{Ll}/u.test(text))).toEqual([]);
    }
  },
);

const french = cases.filter(({ language }) => language === 'fr');
test.each(french)('$kind, $name, $country: set as French is', ({ input, country, language }) => {
  const texts = textsOf(compose(input(country, language)).document);
  expect(texts.filter((each) => /(?<!\u202f)[;!?»]/u.test(each))).toEqual([]);
  expect(texts.filter((each) => /«(?!\u202f)|[^\u00a0]:(?=\s|$)/u.test(each))).toEqual([]);
  expect(texts.filter((each) => /'|"|\boeu|\bOeu/u.test(each))).toEqual([]);
});
