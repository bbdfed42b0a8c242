import { describe, expect, test } from 'vitest';
import { columnOf, describeColumns, mappingOf } from './import-helpers.ts';

describe('exports of known tools are recognised by their columns', () => {
  test.each([
    {
      source: 'prestashop',
      relation: 'customer',
      header:
        'ID|Social title|First name|Last name|Email address|Group|Company|Sales|Enabled|Newsletter|Partner offers|Registration|Last visit',
    },
    {
      source: 'prestashop',
      relation: 'customer',
      header:
        'ID|Titre|Prénom|Nom|Adresse e-mail|Ventes|Activé|Newsletter|Offres partenaires|Inscription|Dernière visite',
    },
    {
      source: 'prestashop',
      relation: 'customer',
      header:
        'ID|Titre de civilité|Prénom|Nom|Adresse e-mail|Ventes|Activé|Newsletter|Opt-in|Inscription|Dernière visite',
    },
    {
      source: 'prestashop',
      relation: 'customer',
      header:
        'id_customer|id_gender|company|firstname|lastname|email|passwd|newsletter|optin|secure_key|date_add',
    },
    {
      source: 'prestashop',
      relation: 'customer',
      header:
        'id_address|id_country|id_customer|alias|company|lastname|firstname|address1|address2|postcode|city|other|phone|phone_mobile|vat_number|dni',
    },
    { source: 'prestashop', relation: 'customer', header: 'ID|Prénom|Nom|Adresse|Code postal|Ville|Pays' },
    {
      source: 'prestashop',
      relation: 'newsletter',
      header: 'id|shop_name|gender|lastname|firstname|email|subscribed|subscribed_on|iso_lang',
    },
    {
      source: 'mailchimp',
      relation: 'newsletter',
      header:
        'Email Address|First Name|Last Name|Address|Phone Number|Birthday|MEMBER_RATING|OPTIN_TIME|OPTIN_IP|CONFIRM_TIME|CONFIRM_IP|LATITUDE|LONGITUDE|GMTOFF|DSTOFF|TIMEZONE|CC|REGION|LAST_CHANGED|LEID|EUID|NOTES|TAGS',
    },
    {
      source: 'mailchimp',
      relation: 'newsletter',
      header:
        'Adresse e-mail|Prénom|Nom|MEMBER_RATING|OPTIN_TIME|UNSUB_TIME|UNSUB_CAMPAIGN_TITLE|UNSUB_REASON|LEID|EUID|NOTES|TAGS',
    },
    {
      source: 'woocommerce',
      relation: 'customer',
      header:
        'Name|Username|Last Active|Sign Up|Email|Orders|Total Spend|AOV|Country / Region|City|Region|Postal Code',
    },
    {
      source: 'woocommerce',
      relation: 'customer',
      header:
        'ID|user_login|user_pass|user_email|first_name|last_name|billing_first_name|billing_address_1|billing_postcode|billing_city',
    },
    {
      source: 'shopify',
      relation: 'customer',
      header:
        'Customer ID|First Name|Last Name|Email|Accepts Email Marketing|Default Address Address1|Default Address Zip|Phone|Total Spent|Total Orders|Note|Tax Exempt|Tags',
    },
    {
      source: 'brevo',
      relation: 'newsletter',
      header: 'CONTACT ID|EMAIL|PRENOM|NOM|SMS|EMAIL_BLACKLISTED|ADDED_TIME|MODIFIED_TIME',
    },
    { source: 'unknown', relation: 'customer', header: 'Code client|Nom|Prénom|E-mail|Rue|Ville' },
    { source: 'unknown', relation: 'newsletter', header: 'E-mail|Prénom|Newsletter' },
  ] as const)('$source, $relation: $header', ({ source, relation, header }) => {
    expect(mappingOf(header)).toMatchObject({ source, relation });
  });
});

describe('columns are understood by their names', () => {
  test.each([
    {
      language: 'French',
      header:
        'N° client|Civilité|Nom|Prénom|Société|Rue|N°|Bte|CP|Ville|Pays|GSM|Adresse e-mail|Né(e) le|Client depuis|Dernière commande|Reçoit la lettre|Remarques|N° TVA|Langue',
      targets:
        'customer-number data family-name given-name company street street street-2 postal-code town country mobile email birth-date created-on last-order-on newsletter-consent note vat-number language',
    },
    {
      language: 'Dutch',
      header:
        'Klantnummer|Aanhef|Voornaam|Achternaam|Bedrijfsnaam|Straat|Huisnummer|Bus|Postcode|Woonplaats|Land|Mobiel|E-mailadres|Geboortedatum|Klant sinds|Laatste bestelling|Nieuwsbrief|Opmerkingen|Btw-nummer|Taal',
      targets:
        'customer-number data given-name family-name company street street street-2 postal-code town country mobile email birth-date created-on last-order-on newsletter-consent note vat-number language',
    },
    {
      language: 'German',
      header:
        'Kundennummer|Anrede|Vorname|Name|Firma|Straße|Hausnummer|Adresszusatz|PLZ|Ort|Land|Handy|E-Mail|Geburtsdatum|Kunde seit|Letzte Bestellung|Newsletter|Bemerkungen|USt-IdNr.|Sprache',
      targets:
        'customer-number data given-name family-name company street street street-2 postal-code town country mobile email birth-date created-on last-order-on newsletter-consent note vat-number language',
    },
    {
      language: 'English',
      header:
        'Customer ID|Title|FirstName|LastName|Company|Street|House Number|Address 2|Zip|City|Country|Mobile|EmailAddress|Date of birth|Created at|Last order date|Accepts marketing|Notes|VAT number|Preferred language',
      targets:
        'customer-number data given-name family-name company street street street-2 postal-code town country mobile email birth-date created-on last-order-on newsletter-consent note vat-number language',
    },
    {
      language: 'a cash register',
      header:
        'CODE_CLI|NOM_CLI|PRENOM_CLI|ADR1|ADR2|CP|VILLE|TEL|PORTABLE|MAIL|DT_NAISS|DT_CREA|DT_DERN_ACHAT|CA_CUMUL|OPT_IN_MAIL',
      targets:
        'customer-number family-name given-name street street-2 postal-code town phone mobile email birth-date created-on last-order-on data newsletter-consent',
    },
  ])('$language', ({ header, targets }) => {
    expect(
      mappingOf(header)
        .columns.map(({ target }) => target)
        .join(' '),
    ).toBe(targets);
  });

  test('"Nom" is a family name beside a "Prénom", and the whole name alone', () => {
    expect(columnOf(mappingOf('Nom|Prénom|E-mail'), 'Nom').target).toBe('family-name');
    expect(columnOf(mappingOf('Nom|E-mail'), 'Nom').target).toBe('full-name');
    expect(columnOf(mappingOf('Name|Last name|Email'), 'Name').target).toBe('given-name');
  });

  test('"ID" is the customer number only where no column says so in words', () => {
    expect(columnOf(mappingOf('ID|Nom|E-mail'), 'ID').target).toBe('customer-number');
    expect(columnOf(mappingOf('ID|Code client|Nom|E-mail'), 'ID').target).toBe('ignore');
  });

  test('"Numéro" beside a street is the number of the house, elsewhere that of the customer', () => {
    expect(columnOf(mappingOf('Nom|Rue|Numéro|CP', 'X|Rue Bleue|3|4000'), 'Numéro').target).toBe('street');
    expect(columnOf(mappingOf('Numéro|Nom|E-mail', '3|X|x@example.org'), 'Numéro').target).toBe(
      'customer-number',
    );
  });

  test('the addresses of invoices and deliveries are kept apart, the own address first', () => {
    const mapping = mappingOf(
      'E-mail|Shipping Street|Shipping City|Billing Street|Billing City|Address|City',
    );
    expect(mapping.columns.map(({ addressGroup }) => addressGroup)).toEqual([null, 2, 2, 1, 1, 0, 0]);
  });

  test('beside a newsletter, another consent is kept but not obeyed', () => {
    expect(describeColumns(mappingOf('E-mail|Opt-in|Newsletter'))).toEqual([
      'E-mail → email',
      'Opt-in → data/newsletter',
      'Newsletter → newsletter-consent',
    ]);
  });

  test('what nobody knows is kept as other data; what is empty is ignored', () => {
    expect(describeColumns(mappingOf('E-mail|Zébulon|Vide', 'a@example.org|zig|'))).toEqual([
      'E-mail → email',
      'Zébulon → data/other',
      'Vide → ignore',
    ]);
  });
});

describe('names of columns are checked against their content', () => {
  test.each([
    { header: 'Statut', values: ['subscribed', 'unsubscribed'], target: 'newsletter-consent' },
    { header: 'Statut', values: ['actif', 'bloqué'], target: 'data' },
    { header: 'Newsletter', values: ['2021-03-01', '2022-04-05'], target: 'newsletter-optin-at' },
    { header: 'Last order', values: ['#1001', '#1002'], target: 'data' },
    { header: 'Subscriber', values: ['a@example.org', 'b@example.org'], target: 'email' },
    { header: 'Mail', values: ['oui', 'non'], target: 'data' },
    { header: 'Zorglub', values: ['a@example.org', 'b@example.org'], target: 'email' },
    { header: 'Zorglub', values: ['+32 470 00 00 01', '0470 00 00 02'], target: 'phone' },
    { header: 'Zorglub', values: ['BE68 5390 0754 7034'], target: 'data' },
    { header: 'Country', values: ['Gold', 'Silver'], target: 'data' },
  ])('$header with $values → $target', ({ header, values, target }) => {
    expect(mappingOf(header, ...values).columns[0]?.target).toBe(target);
  });

  test('a table without a header is guessed from its values', () => {
    const mapping = mappingOf(
      '#1|#2|#3|#4|#5',
      'Zoé Brume|zoe@example.org|+32470000001|4000|Liège',
      'Abel Pluie|abel@example.org|+32470000002|5000|Namur',
    );
    expect(mapping.columns.map(({ target }) => target)).toEqual([
      'full-name',
      'email',
      'phone',
      'postal-code',
      'town',
    ]);
  });
});

describe('secrets are never proposed for anything else', () => {
  test.each(
    'passwd|password|Password (hash)|mot_de_passe|Mot de passe|MDP|motdepasse|pwd|Wachtwoord|Kennwort|Passwort|user_pass|secure_key|salt|token|reset_password_token|rp_token|remember_token|api_key|Clé API|activation_key|session_tokens|last_passwd_gen|Question secrète|Code PIN|CVV|N° de carte bancaire|Credit card number|Kreditkarte|password_hash|pass_word|login_pass|paswoord|userPassword|mots de passes|phrase secrète|pswd|hasło|contraseña|ww|inloggegevens|Zugangsdaten|session_id|code alarme'.split(
      '|',
    ),
  )('by name: %s', (header) => {
    expect(mappingOf(`E-mail|${header}`, 'a@example.org|azerty').columns[1]).toMatchObject({
      target: 'secret',
      flag: 'secret',
    });
  });

  test.each([
    { what: 'bcrypt', value: '$2y$10$abcdefghijklmnopqrstuuABCDEFGHIJKLMNOPQRSTUVWXYZ01234' },
    { what: 'Argon2', value: '$argon2id$v=19$m=65536,t=3,p=4$c2FsdHNhbHQ$aGFzaGhhc2hoYXNo' },
    { what: 'phpass', value: '$P$Babcdefghijklmnopqrstuvwxyz0123' },
    { what: 'MD5', value: '0123456789abcdef0123456789abcdef' },
    { what: 'MD5 with salt', value: '0123456789abcdef0123456789abcdef:Ab' },
    { what: 'SHA-1', value: '0123456789abcdef0123456789abcdef01234567' },
    { what: 'SHA-256', value: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef' },
    { what: 'PBKDF2', value: 'pbkdf2_sha256$260000$saltsalt$aGFzaGhhc2hoYXNoaGFzaA==' },
    { what: 'a payment card', value: '4111 1111 1111 1111' },
  ])('by content: $what, whatever the column is called', ({ value }) => {
    for (const header of ['Divers', 'Remarques', 'Nom']) {
      expect(columnOf(mappingOf(`E-mail|${header}`, `a@example.org|${value}`), header).target).toBe('secret');
    }
  });

  test('an identifier of hexadecimal digits is no secret', () => {
    expect(columnOf(mappingOf('ID|Nom', '0123456789abcdef0123456789abcdef|X'), 'ID').target).toBe(
      'customer-number',
    );
  });

  test.each([
    ['N° registre national'],
    ['Rijksregisternummer'],
    ['NISS'],
    ['Numéro de sécurité sociale'],
    ['Passeport'],
  ])('national numbers are left out and flagged: %s', (header) => {
    expect(columnOf(mappingOf(`E-mail|${header}`, 'a@example.org|x'), header)).toMatchObject({
      target: 'ignore',
      flag: 'national-number',
    });
  });

  test('health and beliefs are flagged (GDPR Art. 9)', () => {
    expect(columnOf(mappingOf('E-mail|Allergies', 'a@example.org|noix'), 'Allergies')).toMatchObject({
      target: 'data',
      categoryCode: 'special',
      flag: 'special-category',
    });
  });
});

describe('the order of day and month is settled per column', () => {
  test.each([
    { values: ['03/04/2020', '25/04/2020'], order: 'dmy' },
    { values: ['04/03/2020', '04/25/2020'], order: 'mdy' },
    { values: ['2020-04-03', ''], order: 'ymd' },
    { values: ['03/04/2020', '05/06/2020'], order: 'ask' },
    { values: ['03.04.2020', '05.06.2020'], order: 'dmy' },
  ])('$values → $order', ({ values, order }) => {
    expect(
      columnOf(mappingOf('Nom|Client depuis', ...values.map((value) => `X|${value}`)), 'Client depuis')
        .dateOrder,
    ).toBe(order);
  });

  test('a column that says nothing follows the others, which the same tool has written', () => {
    const mapping = mappingOf('Nom|Né(e) le|Client depuis', 'X|03/04/1980|25/12/2020');
    expect(columnOf(mapping, 'Né(e) le').dateOrder).toBe('dmy');
  });

  test('every value of a long column is looked at', () => {
    const rows = Array.from({ length: 3000 }, (_, index) => `X|0${(index % 9) + 1}/05/2020`);
    expect(columnOf(mappingOf('Nom|Client depuis', ...rows, 'X|31/05/2020'), 'Client depuis').dateOrder).toBe(
      'dmy',
    );
  });
});
