/** The name of a column as words that can be compared, and which of a person's addresses it speaks of. */
import { plainKey } from './read-values.ts';

/** What cash registers and old programs shorten. */
const abbreviations: Readonly<Record<string, string>> = {
  cli: 'client',
  clt: 'client',
  adr: 'adresse',
  dt: 'date',
  dat: 'date',
  dern: 'derniere',
  der: 'derniere',
  naiss: 'naissance',
  crea: 'creation',
  fid: 'fidelite',
  pts: 'points',
  prnom: 'prenom',
  str: 'street',
};

/** "Prénom", "PRENOM", "prenom_" → "prenom"; "firstName" → "first name"; "ADR1" → "adresse 1"; "N° client" → "n client". */
export function headerKey(header: string): string {
  const spaced = header
    .slice(0, 300)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[°º]/g, ' ')
    .replace(/\(?UTC[^)]*\)?/g, ' ');
  return plainKey(spaced)
    .split(' ')
    .flatMap((word) => /^(\D{2,})(\d)$/.exec(word)?.slice(1) ?? [word])
    .map((word) => abbreviations[word] ?? word)
    .join(' ');
}

/** Words that say whose address it is. The value names the group. */
const groupWords: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    billing:
      'billing bill invoice invoicing facturation facture factuur facturatie facturatieadres factuuradres rechnung rechnungs rechnungsadresse rechnungsanschrift payment',
    shipping:
      'shipping ship delivery livraison expedition levering lever leverings leveradres afleveradres verzend verzending verzendadres liefer lieferung lieferadresse lieferanschrift versand versandadresse',
    home: 'home domicile prive privee private privat prive thuis perso personnel personnelle personal',
    work: 'work business bureau pro professionnel professionnelle office zakelijk werk geschaftlich arbeit',
    other: 'other autre andere',
    second: 'secondaire secondary second tweede zweite alternate alternative',
  }).flatMap(([group, words]) => words.split(' ').map((word) => [word, group] as const)),
);

const noise = new Set(
  (
    'client clients cliente customer customers klant klanten kunde kunden contact contacts subscriber abonne user utilisateur ' +
    'gebruiker benutzer member membre lid mitglied buyer acheteur koper person personne persoon account compte ' +
    'de du des d la le les l au aux the of van het een der die das von your votre vos uw je ihre my mon ' +
    'default par defaut principal principale main hoofd primary primaire value field champ custom cf meta attr attribute wpcf acf'
  ).split(' '),
);

export interface HeaderWords {
  /** All words. */
  readonly key: string;
  /** Without the words of the group and those that say nothing; never empty where `key` is not. */
  readonly core: string;
  /** 'billing', 'shipping', '1', …; null for the person's only or first address. */
  readonly group: string | null;
}

export function headerWords(header: string): HeaderWords {
  const key = headerKey(header);
  const words = key.split(' ');
  const group = words.map((word) => groupWords[word]).find((each) => each !== undefined) ?? null;
  const core = words.filter((word) => groupWords[word] === undefined && !noise.has(word)).join(' ');
  if (core !== '') return { key, core, group };
  const isAddress = words.some((word) => /(adres|adresse|anschrift)$/.test(word));
  return { key, core: isAddress ? 'address' : key, group };
}
