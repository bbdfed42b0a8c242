/** The audience of an invented newsletter, as Mailchimp exports it; a third of the readers are customers of the shop as well. */
import {
  diceOf,
  inventPeople,
  later,
  letters,
  pick,
  two,
  type Dice,
  type Invented,
} from './invented-people.ts';

const header =
  '"Email Address","First Name","Last Name",Address,"Phone Number",Birthday,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_CAMPAIGN_ID,UNSUB_REASON,UNSUB_REASON_OTHER,LAST_CHANGED,LEID,EUID,NOTES,TAGS';

/** Cells with spaces, accents or signs are quoted, as there; plain words and addresses are not. */
const quoted = (value: string): string =>
  /[^\w.:/@-]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

interface Reader {
  readonly person: Invented;
  readonly email: string;
  readonly hasName: boolean;
}

function line({ person, email, hasName }: Reader, dice: Dice): string {
  const hasAddress = dice(10) < 3;
  const leftAt = dice(100) < 12 ? later(person.joinedAt, 30 + dice(600)) : '';
  const isRetired = leftAt !== '';
  const tags = ['Atelier', 'Bruxelles', 'Noël', 'VIP'].filter(() => dice(6) === 0).map((tag) => `"${tag}"`);
  const [, month = '', day = ''] = person.bornOn.split('-');
  return [
    email,
    hasName ? person.given : '',
    hasName ? person.family : '',
    hasAddress ? `${person.street}  ${person.town}  ${person.postalCode}  ${person.country}` : '',
    dice(10) < 2 ? person.phone : '',
    dice(10) < 3 ? `${month}/${day}` : '',
    String(dice(5) + 1),
    person.joinedAt,
    person.ip,
    person.joinedAt,
    person.ip,
    `50.${dice(1000)}`,
    `4.${dice(1000)}`,
    '1',
    '2',
    'Europe/Brussels',
    person.country,
    person.country === 'BE' ? 'wlg' : 'idf',
    leftAt,
    isRetired ? `Lettre des nuages n° ${dice(60) + 1}` : '',
    isRetired ? letters(dice, '0123456789abcdef', 10) : '',
    isRetired ? pick(dice, ['NORMAL', 'NOSIGNUP', 'INAPPROPRIATE', 'OTHER']) : '',
    isRetired && dice(5) === 0 ? 'Trop de messages, merci.' : '',
    isRetired ? leftAt : later(person.joinedAt, dice(30)),
    String(400_000_000 + person.number * 7),
    letters(dice, '0123456789abcdef', 10),
    dice(40) === 0 ? `A écrit le ${two(dice(28) + 1)}/${two(dice(12) + 1)} : « bonjour, merci »` : '',
    tags.join(','),
  ]
    .map(quoted)
    .join(',');
}

const withoutCells = ','.repeat(27);

/** By the place of the line. Twelve of them cannot be taken over. */
const mishaps: Readonly<Record<number, (text: string, reader: Reader) => string>> = {
  21: (text, { email }) => text.replace(email, 'gaspard@'),
  88: (text, { email }) => text.replace(email, 'fientje(at)example.org'),
  140: (text, { email }) => text.replace(email, '"firmin@example.org;ambroise@"'),
  199: (text, { email }) => text.replace(email, '@brumeville.example'),
  260: (text, { email }) => text.replace(email, 'noor@example..org'),
  318: (text, { email }) => text.replace(email, 'ward@-example.org'),
  377: () => withoutCells.replace(',,,,,,', ',,,,0470 00 00 00,,'),
  431: () => withoutCells.replace(/,$/, ',"""Noël"""'),
  490: () => header,
  555: (text) => `${text},,,surplus`,
  606: (text) => text.replace('Europe/Brussels', '"Europe/Brussels'),
  665: () => 'Total: 1000 contacts',
  702: (text) => `${text}\n`,
  760: (text, { email }) => text.replace(email, `"${email.toUpperCase()} "`),
  808: (text, { email }) => text.replace(email, `"Lettre <${email}>"`),
};

/** 1,000 lines of readers after the header, UTF-8, commas. */
export function mailchimpAudience(): string {
  const dice = diceOf(31_415);
  const customers = inventPeople(1000, 7).filter(({ number }) => number % 3 === 1);
  const others = inventPeople(1000 - customers.length, 99).map((person) => ({
    ...person,
    email: `lettre.${person.email}`,
  }));
  const people = [...customers, ...others].sort(
    (a, b) => a.joinedAt.localeCompare(b.joinedAt) || a.number - b.number,
  );
  const lines = people.map((person, index) => {
    const again = index % 100 === 57 ? people[index - 20] : undefined;
    const reader = { person: again ?? person, email: (again ?? person).email, hasName: dice(10) < 8 };
    const text = line(reader, dice);
    return mishaps[index]?.(text, reader) ?? text;
  });
  return `${header}\n${lines.join('\n')}\n`;
}
