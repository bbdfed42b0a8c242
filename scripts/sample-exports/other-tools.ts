/** Short exports of other tools in the encodings and shapes they really have, for the tests of the import. */
import { inventPeople, type Invented } from './invented-people.ts';

const people = inventPeople(12, 4);

const tabs = (cells: readonly string[]): string => cells.join('\t');
const semicolons = (cells: readonly string[]): string =>
  cells.map((cell) => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';');
const commas = (cells: readonly string[]): string =>
  cells.map((cell) => (/[,"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
const [dayOf, monthOf, yearOf] = [8, 5, 0].map(
  (start) => (date: string) => date.slice(start, start === 0 ? 4 : start + 2),
) as [(date: string) => string, (date: string) => string, (date: string) => string];
const frenchDate = (date: string): string => `${dayOf(date)}/${monthOf(date)}/${yearOf(date)}`;

/** WordPress users with WooCommerce fields: tabs, UTF-16 little endian with its mark, as "Unicode text" of a spreadsheet. */
export function woocommerceUsers(): Uint8Array {
  const header =
    'ID user_login user_pass user_email user_registered display_name first_name last_name roles billing_first_name billing_last_name billing_company billing_email billing_phone billing_address_1 billing_address_2 billing_postcode billing_city billing_state billing_country shipping_first_name shipping_last_name shipping_address_1 shipping_postcode shipping_city shipping_country';
  const rows = people.map((person, index) => [
    String(person.number + 100),
    `login${person.number}`,
    `$P$B${'abcdefghijklmnopqrstuvwxyz01234'.slice(0, 31 - 1)}${index % 10}`,
    person.email,
    person.joinedAt,
    `${person.given} ${person.family}`,
    person.given,
    person.family,
    'customer',
    person.given,
    person.family,
    '',
    person.email,
    person.phone,
    person.street,
    '',
    person.postalCode,
    person.town,
    '',
    person.country,
    ...(index % 4 === 0
      ? ['Voisine', 'Serviable', 'Rue de la Cave à Brouillard 3', '4000', 'Liège', 'BE']
      : ['', '', '', '', '', '']),
  ]);
  return utf16([tabs(header.split(' ')), ...rows.map(tabs)].join('\r\n'));
}

/** What a bookkeeper saves from a French spreadsheet: titles above the header, semicolons, windows-1252, dates by the day. */
export function frenchSpreadsheet(): Uint8Array {
  const header = [
    'N° client',
    'Civilité',
    'Nom',
    'Prénom',
    'Société',
    'Adresse',
    'CP',
    'Ville',
    'Pays',
    'Tél.',
    'E-mail',
    'Né(e) le',
    'Client depuis',
    'Dernière commande',
    'CA total',
    'Reçoit la lettre',
    'Observations',
    'Mot de passe',
  ];
  const rows = people.map((person, index) =>
    [
      `C${String(person.number).padStart(4, '0')}`,
      person.title,
      person.family,
      person.given,
      index === 3 ? 'Brumeville & Cœur SRL' : '',
      person.street,
      person.country === 'FR' ? person.postalCode.replace(/^0/, '') : person.postalCode,
      person.town.toUpperCase(),
      person.country === 'BE' ? 'Belgique' : 'France',
      person.phone,
      index === 5 ? '' : person.email,
      frenchDate(person.bornOn),
      frenchDate(person.joinedAt),
      index % 3 === 0 ? '' : frenchDate(person.joinedAt.replace(/^\d{4}/, '2025')),
      `${index * 37},50 €`,
      index % 2 === 0 ? 'oui' : 'non',
      index === 2 ? 'Très fidèle ; paie « à l’œil »' : '',
      `nuage${index}`,
    ].filter((_, place) => place >= 0),
  );
  const latin = (cells: readonly string[]): readonly string[] =>
    cells.map((cell) => cell.replace(/[^\u0020-\u007e\u00a0-\u00ff€Œœ’«»]/gu, '?'));
  const lines = [
    'Fichier clients;;;;;;;;;;;;;;;;;',
    `Édité le;12/03/2026${';'.repeat(16)}`,
    ';'.repeat(17),
    semicolons(header),
    ...rows.map((row) => semicolons(latin(row))),
    ';'.repeat(17),
    `Total;${rows.length}`,
  ];
  return windows1252(`${lines.join('\r\n')}\r\n`);
}

/** Shopify marks numbers with an apostrophe so that spreadsheets leave them alone. */
export function shopifyCustomers(): Uint8Array {
  const header =
    'Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address Address1,Default Address Address2,Default Address City,Default Address Province Code,Default Address Country Code,Default Address Zip,Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,Tax Exempt,Tags';
  const rows = people.map((person, index) =>
    commas([
      `'${6_000_000_000_000 + person.number}`,
      person.given,
      person.family,
      person.email,
      index % 3 === 0 ? 'yes' : 'no',
      '',
      person.street,
      index === 1 ? 'Appartement 4' : '',
      person.town,
      '',
      person.country,
      `'${person.postalCode}`,
      '',
      `'+${person.country === 'BE' ? '32470000' : '33639980'}${String(person.number).padStart(3, '0')}`,
      'no',
      (index * 12.5).toFixed(2),
      String(index),
      index === 4 ? 'Allergique, dit-elle, aux "nuages"' : '',
      'no',
      index === 2 ? 'VIP, Atelier' : '',
    ]),
  );
  return utf8([header, ...rows].join('\n'));
}

/** Brevo: semicolons, UTF-8 with a mark, names of attributes in the language of the account. */
export function brevoContacts(): Uint8Array {
  const header =
    'CONTACT ID;EMAIL;PRENOM;NOM;SMS;LANDLINE_NUMBER;DOUBLE_OPT-IN;EMAIL_BLACKLISTED;SMS_BLACKLISTED;ADDED_TIME;MODIFIED_TIME';
  const rows = people.map((person, index) =>
    semicolons([
      String(person.number),
      person.email,
      person.given,
      person.family,
      person.country === 'FR' ? '33639980042' : '',
      '',
      index % 2 === 0 ? '1' : '2',
      index % 5 === 4 ? '1' : '0',
      '0',
      `${dayOf(person.joinedAt)}-${monthOf(person.joinedAt)}-${yearOf(person.joinedAt)} 10:00:00`,
      '',
    ]),
  );
  return utf8(`\uFEFF${[header, ...rows].join('\r\n')}\r\n`);
}

/** The list of customers of PrestaShop's back office in French, with the button "Export". */
export function prestashopList(): Uint8Array {
  const header =
    'ID;Titre;Prénom;Nom;"Adresse e-mail";Groupe;Société;Ventes;Activé;Newsletter;"Offres partenaires";Inscription;"Dernière visite"';
  const rows = people.map(
    (person: Invented, index) =>
      `${person.number};${person.title};${person.given};"${person.family}";${person.email};Client;;"${index * 20},00 €";1;${index % 2};0;"${person.joinedAt}";${index % 2 === 0 ? `"${person.joinedAt}"` : ''}`,
  );
  return utf8([header, ...rows].join('\n'));
}

/** Mailchimp's table of addresses that bounced. */
export function mailchimpCleaned(): Uint8Array {
  const header =
    '"Email Address","First Name","Last Name",MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,CLEAN_TIME,CLEAN_CAMPAIGN_TITLE,CLEAN_CAMPAIGN_ID,LEID,EUID,NOTES,TAGS';
  const rows = people
    .slice(0, 4)
    .map(
      (person) =>
        `${person.email},"${person.given}","${person.family}",1,"${person.joinedAt}",${person.ip},"${person.joinedAt}",${person.ip},,,,,,,,"2024-05-05 10:00:00","Lettre des nuages",0a1b2c3d4e,4001,5f6e7d8c9b,,`,
    );
  return utf8([header, ...rows].join('\n'));
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let index = 0; index < text.length; index++)
    view.setUint16(2 + index * 2, text.charCodeAt(index), true);
  return bytes;
}

/** Only the letters beyond Latin-1 that the fixture uses. */
const beyondLatin1: Readonly<Record<string, number>> = { '€': 0x80, Œ: 0x8c, '’': 0x92, œ: 0x9c };

export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => beyondLatin1[letter] ?? letter.charCodeAt(0));
}
