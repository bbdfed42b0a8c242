/** Address blocks as the posts of Belgium, France and other countries want them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressLines } from '../../../shared/domain/postal/address-lines.ts';
import { countryCodes, countryCodeSchema, countryName } from '../../../shared/domain/postal/country-code.ts';
import { postalAddressSchema, type PostalAddress } from '../../../shared/domain/postal/postal-address.ts';

function anAddress(fields: Partial<PostalAddress>): PostalAddress {
  return postalAddressSchema.parse({
    line1: 'Rue Haute 139 bte 20',
    line2: null,
    postalCode: '1000',
    town: 'Bruxelles',
    countryCode: 'BE',
    ...fields,
  });
}

const fromBelgium = { from: 'BE', language: 'fr' } as const;
const fromFrance = { from: 'FR', language: 'fr' } as const;

const cnil = anAddress({
  line1: '3 place de Fontenoy',
  line2: 'TSA 80715',
  postalCode: '75334',
  town: 'Paris Cedex 07',
  countryCode: 'FR',
});

describe('Belgium', () => {
  test('the street as typed, the town in capitals, no country at home', () => {
    expect(addressLines(['Zélie Vantroubel'], anAddress({}), fromBelgium)).toEqual({
      lines: ['Zélie Vantroubel', 'Rue Haute 139 bte 20', '1000 BRUXELLES'],
      problems: [],
    });
  });

  test('the complement stands above the street, the town keeps its accents, commas go', () => {
    const address = anAddress({
      line1: 'Chaussée d’Andenne 130, bte 1',
      line2: 'Bloc A – étage 4',
      postalCode: '4000',
      town: 'Liège',
    });
    expect(addressLines(['Zélie Vantroubel'], address, fromBelgium).lines).toEqual([
      'Zélie Vantroubel',
      'Bloc A – étage 4',
      'Chaussée d’Andenne 130 bte 1',
      '4000 LIÈGE',
    ]);
  });

  test.each([
    { language: 'fr', country: 'BELGIQUE' },
    { language: 'nl', country: 'BELGIË' },
    { language: 'en', country: 'BELGIUM' },
    { language: 'de', country: 'BELGIEN' },
  ] as const)(
    'posted in France by a sender who writes $language, the last line is $country',
    ({ language, country }) => {
      expect(addressLines(['A'], anAddress({}), { from: 'FR', language }).lines.at(-1)).toBe(country);
    },
  );
});

describe('France (NF Z 10-011)', () => {
  test('the CNIL stands as it writes itself', () => {
    expect(addressLines(['CNIL'], cnil, fromFrance)).toEqual({
      lines: ['CNIL', '3 PLACE DE FONTENOY', 'TSA 80715', '75334 PARIS CEDEX 07'],
      problems: [],
    });
  });

  test('posted in Belgium, France comes last', () => {
    expect(addressLines(['CNIL'], cnil, fromBelgium).lines.at(-1)).toBe('FRANCE');
    expect(addressLines(['CNIL'], cnil, { from: 'BE', language: 'nl' }).lines.at(-1)).toBe('FRANKRIJK');
  });

  test('street and town lose accents, ligatures and signs; the lines above keep theirs', () => {
    const address = anAddress({
      line1: '12/14, rue de l’Œuvre-Sacrée',
      line2: 'Résidence « Les Lilas », bât. B',
      postalCode: '94240',
      town: 'L’Haÿ-les-Roses',
      countryCode: 'FR',
    });
    expect(addressLines(['Mme Zélie Vantroubel-Œil'], address, fromFrance).lines).toEqual([
      'Mme Zélie Vantroubel-Œil',
      'Résidence « Les Lilas », bât. B',
      '12 14 RUE DE L OEUVRE SACREE',
      '94240 L HAY LES ROSES',
    ]);
  });

  test.each([
    'BP 40012',
    'B.P. 12',
    'CS 70001',
    'TSA 80715',
    'Lieu-dit Les Ormes',
    'Boîte postale 3',
    'Cidex 12',
  ])('%s stands between street and town', (line2) => {
    const { lines } = addressLines(['A'], { ...cnil, line2 }, fromFrance);
    expect(lines[1]).toBe('3 PLACE DE FONTENOY');
    expect(lines[2]).toMatch(/^[A-Z0-9 ]+$/);
  });

  test.each(['Bât. C', 'c/o Dupré', 'BPost-Center', 'Csárda'])(
    '%s stands above the street, as typed',
    (line2) => {
      expect(addressLines(['A'], { ...cnil, line2 }, fromFrance).lines.slice(0, 3)).toEqual([
        'A',
        line2,
        '3 PLACE DE FONTENOY',
      ]);
    },
  );

  test('overseas departments are France for a French sender, a country of their own for a Belgian one', () => {
    const address = { ...cnil, line2: null, postalCode: '97400', town: 'Saint-Denis', countryCode: 'RE' };
    expect(addressLines(['A'], address, fromFrance).lines).toEqual([
      'A',
      '3 PLACE DE FONTENOY',
      '97400 SAINT DENIS',
    ]);
    expect(addressLines(['A'], address, fromBelgium).lines.at(-1)).toBe('LA RÉUNION');
  });

  test('street, distribution and town hold letters, digits and spaces only, whatever was typed', () => {
    const someText = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(someText, someText, (line1, town) => {
        const { lines } = addressLines([], { ...cnil, line1, line2: null, town }, fromFrance);
        for (const line of lines) expect(line).toMatch(/^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u);
      }),
    );
  });
});

describe('other countries', () => {
  test.each([
    { countryCode: 'NL', postalCode: '1012 ab', town: 'Amsterdam', lines: ['1012 AB AMSTERDAM', 'PAYS-BAS'] },
    { countryCode: 'DE', postalCode: '35390', town: 'Gießen', lines: ['35390 GIESSEN', 'ALLEMAGNE'] },
    { countryCode: 'LU', postalCode: '1660', town: 'Luxembourg', lines: ['1660 LUXEMBOURG', 'LUXEMBOURG'] },
    {
      countryCode: 'GB',
      postalCode: 'sw1a 1aa',
      town: 'London',
      lines: ['LONDON', 'SW1A 1AA', 'ROYAUME-UNI'],
    },
    {
      countryCode: 'US',
      postalCode: '10001',
      town: 'New York NY',
      lines: ['NEW YORK NY 10001', 'ÉTATS-UNIS'],
    },
    { countryCode: 'AE', postalCode: '', town: 'Dubai', lines: ['DUBAI', 'ÉMIRATS ARABES UNIS'] },
  ])('$countryCode ends with $lines', ({ lines, ...fields }) => {
    expect(
      addressLines(['A'], anAddress({ ...fields, line1: '1 Main Street' }), fromBelgium).lines.slice(2),
    ).toEqual(lines);
  });
});

describe('what does not fit', () => {
  test('a line of 38 characters fits; longer ones are reported by their number and kept whole', () => {
    const fits = 'x'.repeat(38);
    const block = addressLines([fits, `${fits}éé`], { ...cnil, line1: `${fits} y` }, fromFrance);
    expect(block.problems).toEqual([
      { kind: 'line-too-long', line: 2, tooLongBy: 2 },
      { kind: 'line-too-long', line: 3, tooLongBy: 2 },
    ]);
    expect(block.lines[1]).toBe(`${fits}éé`);
  });

  test('six lines fit, a seventh is reported and kept', () => {
    const names = ['Société Exemple', 'Service clients', 'Mme Zélie Vantroubel'];
    expect(addressLines(names, cnil, fromFrance).problems).toEqual([]);
    const abroad = addressLines(names, cnil, fromBelgium);
    expect(abroad.problems).toEqual([{ kind: 'too-many-lines', tooManyBy: 1 }]);
    expect(abroad.lines).toHaveLength(7);
  });

  test('empty lines and superfluous spaces vanish, a line break never makes a line', () => {
    const { lines } = addressLines([' Zélie \n Vantroubel ', ''], anAddress({ line2: '  ' }), fromBelgium);
    expect(lines).toEqual(['Zélie Vantroubel', 'Rue Haute 139 bte 20', '1000 BRUXELLES']);
  });
});

describe('the stored address', () => {
  test('an empty complement is null', () => {
    expect(anAddress({ line2: ' ' }).line2).toBeNull();
  });

  test.each(['be', 'B', 'ZZ', 'EU', ''])('"%s" is no country', (countryCode) => {
    expect(countryCodeSchema.safeParse(countryCode).success).toBe(false);
  });

  test('every country has a name in every language', () => {
    for (const language of ['fr', 'nl', 'en', 'de'] as const) {
      expect(countryCodes.filter((code) => countryName(code, language) === code)).toEqual([]);
    }
    expect(countryCodes).toHaveLength(250);
    expect(new Set(countryCodes).size).toBe(250);
  });
});
