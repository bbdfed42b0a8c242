/** The table of customers of an invented PrestaShop, as a database tool exports it: hashes of passwords and all. */
import { diceOf, inventPeople, later, letters, pick, type Dice, type Invented } from './invented-people.ts';

const columns =
  'id_customer id_shop_group id_shop id_gender id_default_group id_lang id_risk company siret ape firstname lastname email passwd last_passwd_gen birthday newsletter ip_registration_newsletter newsletter_date_add optin website outstanding_allow_amount show_public_prices max_payment_days secure_key note active is_guest deleted date_add date_upd reset_password_token reset_password_validity'.split(
    ' ',
  );

const hex = '0123456789abcdef';
const bcryptLetters = './ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

type Fields = Readonly<Record<string, string | null>>;

function fieldsOf(person: Invented, dice: Dice): Fields {
  const isOld = person.joinedAt < '2018';
  const hasNewsletter = dice(10) < 4;
  const hasLeft = !hasNewsletter && dice(10) === 0;
  const isCompany = dice(12) === 0;
  const updated = later(person.joinedAt, dice(400));
  return {
    id_customer: String(person.number),
    id_shop_group: '1',
    id_shop: '1',
    id_gender: person.title === 'M.' ? '1' : '2',
    id_default_group: '3',
    id_lang: String(dice(2) + 1),
    id_risk: '0',
    company: isCompany ? `Atelier ${person.family} SRL` : null,
    siret: null,
    ape: null,
    firstname: person.given,
    lastname: person.family,
    email: person.email,
    passwd: isOld ? letters(dice, hex, 32) : `$2y$10$${letters(dice, bcryptLetters, 53)}`,
    last_passwd_gen: updated,
    birthday: dice(10) < 6 ? person.bornOn : '0000-00-00',
    newsletter: hasNewsletter ? '1' : '0',
    ip_registration_newsletter: hasNewsletter || hasLeft ? person.ip : null,
    newsletter_date_add: hasNewsletter || hasLeft ? later(person.joinedAt, dice(90)) : null,
    optin: dice(10) === 0 ? '1' : '0',
    website: null,
    outstanding_allow_amount: '0.000000',
    show_public_prices: '0',
    max_payment_days: '0',
    secure_key: letters(dice, hex, 32),
    note: dice(25) === 0 ? pick(dice, notes) : null,
    active: '1',
    is_guest: dice(15) === 0 ? '1' : '0',
    deleted: '0',
    date_add: person.joinedAt,
    date_upd: updated,
    reset_password_token: null,
    reset_password_validity: '0000-00-00 00:00:00',
  };
}

const notes = [
  'Préfère être livré le samedi.',
  'A demandé un échange ; « très satisfait ».\nRappeler en janvier.',
  'Belt liever niet, mailt graag.',
  'Ne pas sonner : bébé nuage dort.',
];

const quoted = (value: string | null): string =>
  value === null ? 'NULL' : `"${value.replaceAll('"', '""')}"`;
const line = (fields: Fields): string => columns.map((column) => quoted(fields[column] ?? null)).join(';');

/** What goes wrong in a shop of ten years: by the number of the customer. Twelve of these lines cannot be taken over. */
const mishaps: Readonly<Record<number, (fields: Fields) => string>> = {
  17: (fields) => line({ ...fields, email: 'zelie.brumelune@' }),
  63: (fields) => line({ ...fields, email: 'abel@@example.org' }),
  104: (fields) => line({ ...fields, email: 'nuage.example.org' }),
  171: (fields) => line({ ...fields, email: 'ploum@example' }),
  222: (fields) => line({ ...fields, email: 'lune@exa mple.org' }),
  287: (fields) => line({ ...fields, firstname: '', lastname: '', email: '', company: null }),
  333: (fields) =>
    line({ ...fields, firstname: '', lastname: '', email: 'NULL', company: null, deleted: '1' }),
  402: (fields) => line({ ...fields, lastname: 'Brume\0lune' }),
  455: (fields) => line(fields).replace('"0.000000"', '0;000000'),
  518: () => '"518"',
  577: () => columns.join(';'),
  640: (fields) => line(fields).replace(quoted(fields['firstname'] ?? null), `"${fields['firstname'] ?? ''}`),
  // These can be taken over all the same.
  29: (fields) => `${line(fields)}\n`,
  350: (fields) => `${line(fields)}\n\n;;;`,
  710: (fields) => line({ ...fields, lastname: '=HYPERLINK("https://brumeville.example/";"Brumelune")' }),
  744: (fields) => line({ ...fields, birthday: '1985-02-31' }),
  781: (fields) =>
    line({ ...fields, note: 'A dicté sa carte au téléphone : 4111 1111 1111 1111, à détruire' }),
  820: (fields) => line({ ...fields, email: ` ${(fields['email'] ?? '').toUpperCase()} ` }),
};

/** 1,000 lines of customers after the header, UTF-8, semicolons. */
export function prestashopCustomers(): string {
  const dice = diceOf(20_260);
  const people = inventPeople(1000, 7);
  const lines = people.map((person) => {
    const fields = fieldsOf(asOrderedAgain(person, people), dice);
    return (mishaps[person.number] ?? line)(fields);
  });
  return `${columns.join(';')}\n${lines.join('\n')}\n`;
}

/** Every fiftieth customer orders again as a guest; every two hundredth is somebody else of the same household. */
function asOrderedAgain(person: Invented, people: readonly Invented[]): Invented {
  const before = people[person.number - 31];
  if (before === undefined || person.number % 50 !== 45) return person;
  if (person.number % 200 === 45) return { ...person, email: before.email, family: before.family };
  return { ...person, given: before.given, family: before.family, email: before.email };
}
