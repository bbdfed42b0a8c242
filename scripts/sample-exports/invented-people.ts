/** Persons who do not exist, always the same ones: invented surnames, streets and mailboxes for samples and tests. */
import { foldText } from '../../shared/domain/text/fold-text.ts';

/** Whole numbers from 0 up to, but not including, `below`; the same series for the same seed (mulberry32). */
export type Dice = (below: number) => number;

export function diceOf(seed: number): Dice {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

export function pick<T>(dice: Dice, items: readonly T[]): T {
  const item = items[dice(items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

const givenNames =
  'Zélie Abel Éloïse Marnix Ysaline Firmin Godelieve Théophile Wannes Apolline Célestin Noor Sidonie Barnabé Lieselot Anaëlle Gaspard Fientje Octave Héloïse Jef Maïwenn Cyprien Griet Léonie Tijl Solène Ambroise Machteld Fañch Bérénice Ward'.split(
    ' ',
  );
const beginnings =
  'Brume Lune Vantrou Plou Grise Tchipo Mirli Boul Fanfre Quenou Zwanze Droo Kwispel Snor Wolken Nuage Perle Chouque Bric Papillo'.split(
    ' ',
  );
const endings =
  'lune bel michet pluie flard buisson dorp kamp veld gnole brol zwam pinet toffel fontaine cotte mousse zand ruis vanille'.split(
    ' ',
  );
const streets = [
  'Rue du Nuage Bleu',
  'Avenue des Trois Lunes',
  'Wolkenstraat',
  'Chemin de l’Étoile Filante',
  'Place du Grand Chaudron',
  'Kwispeldreef',
  'Impasse des Hérissons Polis',
  'Quai de la Brume',
  'Zwanzelaan',
  'Allée des Mille Parapluies',
];
const belgianTowns = [
  '1000 Bruxelles',
  '4000 Liège',
  '5000 Namur',
  '6000 Charleroi',
  '7000 Mons',
  '9000 Gent',
  '2000 Antwerpen',
  '1348 Ottignies-Louvain-la-Neuve',
  '4500 Huy',
  '8000 Brugge',
];
const frenchTowns = [
  '75011 Paris',
  '59000 Lille',
  '69003 Lyon',
  '01000 Bourg-en-Bresse',
  '33000 Bordeaux',
  '67000 Strasbourg',
  '08000 Charleville-Mézières',
  '35000 Rennes',
];
/** Names reserved for examples (RFC 2606, RFC 6761). */
const hosts = ['example.com', 'example.org', 'example.net', 'courriel.example', 'brumeville.example'];

export interface Invented {
  readonly number: number;
  readonly title: 'Mme' | 'M.';
  readonly given: string;
  readonly family: string;
  readonly email: string;
  readonly street: string;
  readonly postalCode: string;
  readonly town: string;
  readonly country: 'BE' | 'FR';
  readonly phone: string;
  /** 'YYYY-MM-DD' */
  readonly bornOn: string;
  /** 'YYYY-MM-DD HH:MM:SS' */
  readonly joinedAt: string;
  /** From the ranges for documentation (RFC 5737). */
  readonly ip: string;
}

/** Names with letters, marks and signs that trip software up; each stands in the samples once. */
const unusual: readonly (readonly [string, string])[] = [
  ['Ștefan', 'Łódź-Ștefănescu'],
  ['Ευτυχία', 'Συννεφιάδου'],
  ['Желязко', 'Облаков'],
  ['Anne-Ève', 'd’Aubépine'],
  ['Maëlys', "O'Brumelune"],
  ['Jean-Noël', 'de la Pluie-Fine'],
  ['Inès', 'Nuñez y Nublado'],
  ['Øyvind', 'Skydækkesen'],
  ['Jürgen', 'Großwölkchen'],
  ['Nguyệt', 'Mây-Trắng'],
  ['Sörine', 'Œillet-Brume'],
  ['Null', 'Brumelune'],
];

export function inventPeople(count: number, seed: number): readonly Invented[] {
  const dice = diceOf(seed);
  return Array.from({ length: count }, (_, index) => {
    const [given, family] = unusual[index / 40] ?? [
      pick(dice, givenNames),
      pick(dice, beginnings) + pick(dice, endings),
    ];
    return person(index + 1, given, family, dice);
  });
}

function person(number: number, given: string, family: string, dice: Dice): Invented {
  const country = dice(10) < 7 ? 'BE' : 'FR';
  const place = pick(dice, country === 'BE' ? belgianTowns : frenchTowns);
  const [postalCode = '', ...town] = place.split(' ');
  const latin = foldText(`${given}.${family}`).replace(/[^a-z.]/g, '');
  const mailbox = latin.length > 3 ? latin : 'client';
  return {
    number,
    title: dice(2) === 0 ? 'Mme' : 'M.',
    given,
    family,
    email: `${mailbox}${number}@${pick(dice, hosts)}`,
    street: `${country === 'FR' ? `${dice(180) + 1} ` : ''}${pick(dice, streets)}${country === 'BE' ? ` ${dice(180) + 1}` : ''}`,
    postalCode,
    town: town.join(' '),
    country,
    phone:
      country === 'FR'
        ? `06 39 98 ${two(dice(100))} ${two(dice(100))}`
        : `0470 00 ${two(dice(100))} ${two(dice(100))}`,
    bornOn: `${1940 + dice(65)}-${two(dice(12) + 1)}-${two(dice(28) + 1)}`,
    joinedAt: `${2014 + dice(12)}-${two(dice(12) + 1)}-${two(dice(28) + 1)} ${two(dice(24))}:${two(dice(60))}:${two(dice(60))}`,
    ip: `${pick(dice, ['192.0.2', '198.51.100', '203.0.113'])}.${dice(254) + 1}`,
  };
}

export function two(number: number): string {
  return String(number).padStart(2, '0');
}

export function letters(dice: Dice, alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet.charAt(dice(alphabet.length))).join('');
}

/** Some days later than `at` ('YYYY-MM-DD HH:MM:SS'). */
export function later(at: string, days: number): string {
  const moved = new Date(Date.parse(`${at.replace(' ', 'T')}Z`) + days * 86_400_000);
  return moved.toISOString().slice(0, 19).replace('T', ' ');
}
