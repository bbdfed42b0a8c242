import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnTargets } from '../../../shared/domain/import/column-target.ts';
import { proposeMapping } from '../../../shared/domain/import/propose-mapping.ts';
import { rowToSubject } from '../../../shared/domain/import/read-row.ts';
import { subjectFieldsSchema } from '../../../shared/domain/subject/subject.ts';
import { draftOf, mappingOf } from './import-helpers.ts';

const refusalOf = (...table: readonly string[]) => {
  const read = rowToSubject((table.at(-1) ?? '').split('|'), mappingOf(...table), { defaultCountry: 'BE' });
  return read.ok ? null : read.error;
};
const codesOf = (draft: ReturnType<typeof draftOf>) => draft.warnings.map(({ code }) => code);

describe('names', () => {
  test.each([
    { text: 'Zoé Brumelune', givenName: 'Zoé', familyName: 'Brumelune' },
    { text: 'BRUMELUNE Zoé', givenName: 'Zoé', familyName: 'BRUMELUNE' },
    { text: 'Zoé BRUME LUNE', givenName: 'Zoé', familyName: 'BRUME LUNE' },
    { text: 'Brumelune, Zoé', givenName: 'Zoé', familyName: 'Brumelune' },
    { text: 'Mme Zoé van den Brume', givenName: 'Zoé', familyName: 'van den Brume' },
    { text: 'Brumelune', givenName: null, familyName: 'Brumelune' },
    { text: 'Mireille Sas', givenName: 'Mireille', familyName: 'Sas' },
  ])('"$text" is taken apart', ({ text, givenName, familyName }) => {
    expect(draftOf('Nom|E-mail', `${text}|z@example.org`)).toMatchObject({
      givenName,
      familyName,
      company: null,
    });
  });

  test('the header may say that the family name comes first', () => {
    expect(draftOf('Nom et prénom|E-mail', 'Van den Brume Zoé|z@example.org')).toMatchObject({
      givenName: 'Zoé',
      familyName: 'Van den Brume',
    });
  });

  test('a legal form makes a company', () => {
    expect(draftOf('Nom|E-mail', 'Ateliers Brumelune SRL|z@example.org')).toMatchObject({
      company: 'Ateliers Brumelune SRL',
      familyName: null,
    });
  });

  test('a Dutch "tussenvoegsel" stands before the family name', () => {
    expect(draftOf('Voornaam|Tussenvoegsel|Achternaam', 'Zoë|van der|Mist')).toMatchObject({
      givenName: 'Zoë',
      familyName: 'van der Mist',
    });
  });

  test('another name on the parcels is kept as data', () => {
    const draft = draftOf(
      'First name|Last name|Billing first name|Billing last name',
      'Zoé|Brume|Abel|Brume',
    );
    expect(draft).toMatchObject({ givenName: 'Zoé', familyName: 'Brume' });
    expect(draft.dataItems).toEqual([
      { label: 'Billing first name', value: 'Abel', categoryCode: 'identity' },
    ]);
  });

  test.each([['NULL'], ['null'], ['N/A'], ['--'], ['\\N']])('%s is no name', (text) => {
    expect(draftOf('Nom|Prénom|E-mail', `${text}|Zoé|z@example.org`).familyName).toBeNull();
  });

  test('somebody may be called Null', () => {
    expect(draftOf('Nom|Prénom|E-mail', 'Null|Zoé|z@example.org').familyName).toBe('Null');
  });

  test('letters of all alphabets stay as they are', () => {
    expect(draftOf('Nom|Prénom', 'Łódź-Ștefănescu|Желязко')).toMatchObject({
      familyName: 'Łódź-Ștefănescu',
      givenName: 'Желязко',
    });
  });
});

describe('refused lines', () => {
  test('neither name nor e-mail', () => {
    expect(refusalOf('Nom|E-mail|Tél', '|z@example.org|', '||0470 00 00 01')).toEqual({
      code: 'no-name-no-email',
      column: null,
    });
  });

  test.each([
    ['zoe@'],
    ['zoe@@example.org'],
    ['zoe.example.org'],
    ['zoe@exa mple.org'],
    ['z@example.org; abel@'],
  ])('the malformed e-mail %s', (email) => {
    expect(refusalOf('Nom|E-mail', 'A|a@example.org', 'B|b@example.org', `Zoé|${email}`)).toEqual({
      code: 'malformed-email',
      column: 1,
    });
  });

  test('a name of more than 300 characters', () => {
    expect(refusalOf('Nom|E-mail', `${'x'.repeat(301)}|z@example.org`)).toEqual({
      code: 'value-too-long',
      column: 0,
    });
  });

  test('a name alone, or an e-mail alone, is enough', () => {
    expect(refusalOf('Nom|E-mail', 'A|a@example.org', 'Zoé|')).toBeNull();
    expect(refusalOf('Nom|E-mail', 'A|a@example.org', '|z@example.org')).toBeNull();
  });
});

describe('e-mails and telephones', () => {
  test('several in one cell and in several columns, each once', () => {
    const draft = draftOf('Nom|E-mail|E-mail 2', 'Zoé|Z@example.org, "Zoé" <zoe@example.org>|z@EXAMPLE.org');
    expect(draft.emails).toEqual(['Z@example.org', 'zoe@example.org']);
  });

  test('the apostrophe that Shopify puts before numbers goes', () => {
    expect(draftOf('Nom|Phone|Zip', "Zoé|'+32470000001|'4000")).toMatchObject({
      phones: ['+32470000001'],
      postalCode: '4000',
    });
  });

  test('what a spreadsheet has spoilt is kept as text with a warning', () => {
    const draft = draftOf('Nom|Tél', 'Zoé|3,2477E+10');
    expect(draft.phones).toEqual([]);
    expect(codesOf(draft)).toEqual(['damaged-number']);
    expect(draft.dataItems).toEqual([{ label: 'Tél', value: '3,2477E+10', categoryCode: 'contact' }]);
  });
});

describe('addresses', () => {
  const header = 'Nom|Rue|N°|Bte|CP|Ville|Pays';

  test('street, number and box make one line in Belgium', () => {
    expect(draftOf(header, 'X|Rue Bleue|3|4|4000|Liège|Belgique').addresses).toEqual([
      { line1: 'Rue Bleue 3 bte 4', line2: null, postalCode: '4000', town: 'Liège', countryCode: 'BE' },
    ]);
  });

  test.each([
    ['Belgique', 'BE'],
    ['België', 'BE'],
    ['belgien', 'BE'],
    ['BE', 'BE'],
    ['BEL', 'BE'],
    ['Belgium (BE)', 'BE'],
    ['France', 'FR'],
    ['Frankrijk', 'FR'],
    ['Frankreich', 'FR'],
    ['Pays-Bas', 'NL'],
    ['Nederland', 'NL'],
    ['Niederlande', 'NL'],
    ['Royaume-Uni', 'GB'],
    ['UK', 'GB'],
    ['Grand-Duché de Luxembourg', 'LU'],
    ['Deutschland', 'DE'],
    ['Côte d’Ivoire', 'CI'],
  ])('%s is %s', (country, code) => {
    expect(
      draftOf(header, `X|Rue|3||4000|Ville|Belgique`, `X|Rue|3||40000|Ville|${country}`).addresses[0]
        ?.countryCode,
    ).toBe(code);
  });

  test('a country that nobody knows falls back on the usual one, with a warning', () => {
    const draft = draftOf(header, 'X|R|1||4000|L|Belgique', 'X|Rue|3||4000|Ville|Syldavie');
    expect(draft.addresses[0]?.countryCode).toBe('BE');
    expect(codesOf(draft)).toEqual(['unknown-country']);
  });

  test('without a country, the postal code tells Belgium from France', () => {
    const draft = draftOf('Nom|Adresse|CP|Ville', 'X|3 rue Bleue|59000|Lille');
    expect(draft.addresses[0]?.countryCode).toBe('FR');
    expect(codesOf(draft)).toEqual(['country-guessed']);
  });

  test('the zero that spreadsheets drop comes back to French postal codes', () => {
    const draft = draftOf('Nom|Adresse|CP|Ville|Pays', 'X|3 rue Bleue|1000|Bourg|France');
    expect(draft.addresses[0]?.postalCode).toBe('01000');
    expect(codesOf(draft)).toEqual(['postal-code-mended']);
  });

  test('the numbers by which PrestaShop calls countries are understood', () => {
    const addresses = 'id_address|id_country|id_customer|lastname|firstname|address1|postcode|city';
    expect(draftOf(addresses, '1|3|7|Brume|Zoé|Rue Bleue 3|4000|Liège').addresses[0]?.countryCode).toBe('BE');
    expect(draftOf(addresses, '1|8|7|Brume|Zoé|3 rue Bleue|59000|Lille').addresses[0]?.countryCode).toBe(
      'FR',
    );
  });

  test('invoice and delivery are two addresses, and one where they are the same', () => {
    const both = 'Nom|Billing street|Billing zip|Billing city|Shipping street|Shipping zip|Shipping city';
    expect(draftOf(both, 'X|Rue Bleue 3|4000|Liège|Rue Rose 5|5000|Namur').addresses).toHaveLength(2);
    expect(draftOf(both, 'X|Rue Bleue 3|4000|Liège|Rue Bleue 3|4000|Liège').addresses).toHaveLength(1);
  });

  test.each([
    { how: 'two spaces, as Mailchimp does', cell: 'Rue Bleue 3  Liège  4000  BE' },
    {
      how: 'two spaces and a complement',
      cell: 'Rue Bleue 3  Résidence 2  Liège  4000  BE',
      line2: 'Résidence 2',
    },
    { how: 'two spaces, then town and code together', cell: 'Rue Bleue 3  Liège 4000 BE' },
    { how: 'the province repeated', cell: 'Rue Bleue 3  Liège Liège 4000 BE' },
    { how: 'commas', cell: 'Rue Bleue 3, 4000 Liège, Belgique' },
    { how: 'lines', cell: 'Rue Bleue 3\n4000 Liège' },
    { how: 'a code with the country', cell: 'Rue Bleue 3, B-4000 Liège' },
  ])('one cell is taken apart: $how', ({ cell, line2 = null }) => {
    expect(draftOf('Nom|Adresse', `X|${cell}`).addresses).toEqual([
      { line1: 'Rue Bleue 3', line2, postalCode: '4000', town: 'Liège', countryCode: 'BE' },
    ]);
  });

  test('one that cannot be taken apart is kept whole, with a warning', () => {
    const draft = draftOf('Nom|Adresse', 'X|Près du grand chêne, demander Abel');
    expect(draft.addresses).toEqual([]);
    expect(codesOf(draft)).toEqual(['address-not-split']);
    expect(draft.dataItems).toEqual([
      { label: 'Adresse', value: 'Près du grand chêne, demander Abel', categoryCode: 'contact' },
    ]);
  });

  test('postal code and town in one cell are told apart', () => {
    expect(
      draftOf('Naam|Straat + nr|Postcode + gemeente', 'X|Kerkstraat 3|9000 Gent').addresses[0],
    ).toMatchObject({ postalCode: '9000', town: 'Gent' });
  });

  test('a town without a street is kept as data, and its postal code for comparing', () => {
    const draft = draftOf('Nom|CP|Ville', 'X|4000|Liège');
    expect(draft).toMatchObject({ addresses: [], postalCode: '4000' });
    expect(draft.dataItems.map(({ value }) => value)).toEqual(['4000', 'Liège']);
  });
});

describe('dates', () => {
  test('an impossible date is kept as text with a warning, and the line goes in', () => {
    const draft = draftOf('Nom|Né(e) le', 'A|31/12/1980', 'X|31/02/1980');
    expect(draft.birthOn).toBeNull();
    expect(codesOf(draft)).toEqual(['impossible-date']);
    expect(draft.dataItems).toEqual([{ label: 'Né(e) le', value: '31/02/1980', categoryCode: 'identity' }]);
  });

  test('a date that may be read in two ways is kept as text until the user has said which', () => {
    const table = ['Nom|Client depuis', 'X|03/04/2020'] as const;
    expect(codesOf(draftOf(...table))).toEqual(['ambiguous-date']);
    const mapping = mappingOf(...table);
    const answered = {
      ...mapping,
      columns: mapping.columns.map((column) =>
        column.dateOrder === 'ask' ? { ...column, dateOrder: 'dmy' as const } : column,
      ),
    };
    const read = rowToSubject(['X', '03/04/2020'], answered, { defaultCountry: 'BE' });
    expect(read.ok && read.value.relationStartedOn).toBe('2020-04-03');
  });

  test('"0000-00-00" is no date and no warning', () => {
    const draft = draftOf('Nom|Birthday', 'A|1980-01-01', 'X|0000-00-00');
    expect(draft).toMatchObject({ birthOn: null, warnings: [], dataItems: [] });
  });
});

describe('newsletters', () => {
  const table = (consent: string, optIn: string, stop: string) =>
    draftOf(
      'E-mail|Newsletter|OPTIN_TIME|Unsubscribed',
      'a@example.org|1|2020-01-01|2021-01-01',
      `z@example.org|${consent}|${optIn}|${stop}`,
    );
  test.each([
    { consent: '1', optIn: '', stop: '', newsletter: 'subscribed' },
    { consent: 'oui', optIn: '2020-02-03', stop: '', newsletter: 'subscribed' },
    { consent: '0', optIn: '', stop: '', newsletter: null },
    { consent: '0', optIn: '2020-02-03', stop: '', newsletter: 'unsubscribed' },
    { consent: 'désinscrit', optIn: '', stop: '', newsletter: 'unsubscribed' },
    { consent: 'cleaned', optIn: '2020-02-03', stop: '', newsletter: null },
    { consent: '', optIn: '2020-02-03', stop: '', newsletter: 'subscribed' },
    { consent: '1', optIn: '2020-02-03', stop: '2021-05-06', newsletter: 'unsubscribed' },
    { consent: '1', optIn: '', stop: 'oui', newsletter: 'unsubscribed' },
    { consent: '1', optIn: '', stop: '0', newsletter: 'subscribed' },
  ])(
    'consent "$consent", opt-in "$optIn", stop "$stop" → $newsletter',
    ({ consent, optIn, stop, newsletter }) => {
      expect(table(consent, optIn, stop).newsletter).toBe(newsletter);
    },
  );

  test('the day of the objection is known where the tool tells it (GDPR Art. 21)', () => {
    expect(table('1', '2020-02-03', '2021-05-06 10:00:00')).toMatchObject({
      newsletterSince: '2020-02-03',
      unsubscribedOn: '2021-05-06',
    });
  });

  test('the words of the consent, its time and its IP address are kept as proof (GDPR Art. 7(1))', () => {
    const draft = draftOf(
      'Email Address|OPTIN_TIME|OPTIN_IP|LEID|EUID',
      'z@example.org|2020-02-03 04:05:06|192.0.2.1|1|2',
    );
    expect(draft.dataItems).toEqual([
      { label: 'OPTIN_TIME', value: '2020-02-03 04:05:06', categoryCode: 'newsletter' },
      { label: 'OPTIN_IP', value: '192.0.2.1', categoryCode: 'newsletter' },
    ]);
  });
});

describe('what must not be stored is not', () => {
  test('columns of secrets leave no trace in the draft', () => {
    const draft = draftOf(
      'Nom|E-mail|passwd|secure_key|Mot de passe',
      'X|x@example.org|geheim1|geheim2|geheim3',
    );
    expect(JSON.stringify(draft)).not.toContain('geheim');
  });

  test('a password hash in a column of data is left out with a warning', () => {
    const hash = '$2y$10$abcdefghijklmnopqrstuuABCDEFGHIJKLMNOPQRSTUVWXYZ01234';
    const draft = draftOf('Nom|Divers', ...Array.from({ length: 30 }, () => 'A|rien'), `X|${hash}`);
    expect(codesOf(draft)).toEqual(['secret-left-out']);
    expect(JSON.stringify(draft)).not.toContain('abcdefghijklmnopqrstuu');
  });

  test.each([
    ['mdp: $2y$10$abcdefghijklmnopqrstuuABCDEFGHIJKLMNOPQRSTUVWXYZ01234, à changer', 'mdp: ••••, à changer'],
    ['(pw=$argon2id$v=19$m=65536,t=3,p=4$c2FsdHNhbHQ$aGFzaGhhc2hoYXNo)', '(pw=••••)'],
    ['rappeler lundi', 'rappeler lundi'],
  ])('a password hash within a note goes, the note stays: %s', (note, stored) => {
    const draft = draftOf('Nom|Remarques', ...Array.from({ length: 30 }, () => 'A|rien'), `X|${note}`);
    expect(draft.note).toBe(stored);
    expect(codesOf(draft)).toEqual(note === stored ? [] : ['secret-left-out']);
  });

  test('a note that is nothing but a hash is left out', () => {
    const hash = '0123456789abcdef0123456789abcdef';
    const draft = draftOf('Nom|Remarques', ...Array.from({ length: 30 }, () => 'A|rien'), `X|${hash}`);
    expect(draft.note).toBeNull();
  });

  test('a payment card number in a note goes, the note stays', () => {
    const draft = draftOf(
      'Nom|Remarques',
      ...Array.from({ length: 30 }, () => 'A|rien'),
      'X|carte 4111 1111 1111 1111 dictée',
    );
    expect(draft.note).toBe('carte •••• dictée');
    expect(codesOf(draft)).toEqual(['card-number-left-out']);
  });

  test('a formula in a name is text, and is pointed out', () => {
    const draft = draftOf('Nom|Prénom', '=HYPERLINK("https://brumeville.example")|Zoé');
    expect(draft.familyName).toBe('=HYPERLINK("https://brumeville.example")');
    expect(codesOf(draft)).toEqual(['looks-like-formula']);
  });
});

describe('whatever stands in the cells', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      'z@example.org',
      'Zoé',
      '03/04/2020',
      '31/02/2020',
      '4000',
      'Liège',
      'Rue  Bleue  3',
      'BE',
      'oui',
      '0',
      'x'.repeat(12_000),
      '\0',
      'NULL',
      '=1+1',
      '4111111111111111',
    ),
  );
  const base = mappingOf('#');

  test('a line gives a reason or a draft that the register accepts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ target: fc.constantFrom(...columnTargets), cell }), {
          minLength: 1,
          maxLength: 20,
        }),
        (columns) => {
          const mapping = {
            ...base,
            columns: columns.map(({ target }, index) => ({
              index,
              header: `c${index}`,
              target,
              categoryCode: target === 'data' ? ('other' as const) : null,
              addressGroup: index % 3,
              dateOrder: 'dmy' as const,
              flag: null,
              why: 'user' as const,
            })),
          };
          const read = rowToSubject(
            columns.map((column) => column.cell),
            mapping,
            { defaultCountry: 'FR' },
          );
          if (!read.ok) return;
          const { emails, phones, addresses } = read.value;
          const contacts = [
            ...emails.map((value) => ({ kind: 'email', value, origin: 'import', since: null })),
            ...phones.map((value) => ({ kind: 'phone', value, origin: 'import', since: null })),
          ];
          const stored = subjectFieldsSchema.safeParse({
            ...read.value,
            contacts,
            addresses: addresses.map((address) => ({ address, origin: 'import', since: null })),
          });
          expect(stored.error).toBeUndefined();
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('a proposal is made for any header and any cells, one column each', () => {
    const line = fc.array(cell, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(line, fc.array(line, { maxLength: 6 }), (header, rows) => {
        expect(proposeMapping(header, rows).columns.map(({ index }) => index)).toEqual(
          header.map((_, index) => index),
        );
      }),
      { numRuns: 500 },
    );
  });
});
