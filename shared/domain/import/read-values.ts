/** Small readings of single cells: countries, languages, yes and no, e-mail addresses, telephone numbers. */
import type { Language } from '../language.ts';
import { languages } from '../language.ts';
import { countryCodes, countryName, isCountryCode } from '../postal/country-code.ts';
import { emailSchema } from '../text/email.ts';
import { foldText } from '../text/fold-text.ts';

/** No country, language, consent or telephone number is longer; longer cells are not looked into. */
const longest = 100;
/** Room for some seven e-mail addresses of the greatest length (RFC 5321). */
const longestEmails = 2_000;

/** What tools write for "nothing". */
const nothing = /^(NULL|null|\\N|N\/A|n\/a|None|none|nil|undefined|#N\/A|[-–—.]+|0{4}-00-00( 00:00:00)?)$/;

/** One line without control characters; empty for the many ways of writing nothing. `'0470…` of Shopify loses its mark. */
export function cleanCell(cell: string): string {
  const line = cleanText(cell)
    .replace(/\s+/g, ' ')
    .replace(/^'(?=[\d+])/, '');
  return nothing.test(line) ? '' : line;
}

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

/** Keeps line breaks; control characters, which no keyboard types, become spaces. */
export function cleanText(cell: string): string {
  return cell.replace(/\r\n?/g, '\n').replace(controls, ' ').trim();
}

const otherCountryNames: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  'grande bretagne': 'GB',
  'groot brittannie': 'GB',
  grossbritannien: 'GB',
  angleterre: 'GB',
  england: 'GB',
  engeland: 'GB',
  scotland: 'GB',
  usa: 'US',
  'united states of america': 'US',
  'etats unis d amerique': 'US',
  holland: 'NL',
  hollande: 'NL',
  'the netherlands': 'NL',
  'pays bas': 'NL',
  niederlande: 'NL',
  belgie: 'BE',
  belgique: 'BE',
  luxemburg: 'LU',
  'grand duche de luxembourg': 'LU',
  'france metropolitaine': 'FR',
  'france metropolitan': 'FR',
  'metropolitan france': 'FR',
  el: 'GR',
  'republique tcheque': 'CZ',
  'czech republic': 'CZ',
  tsjechie: 'CZ',
  tschechien: 'CZ',
  espana: 'ES',
  italia: 'IT',
  'united arab emirates': 'AE',
  'ivory coast': 'CI',
  'cote d ivoire': 'CI',
  'coree du sud': 'KR',
  'south korea': 'KR',
  vietnam: 'VN',
  b: 'BE',
  f: 'FR',
  d: 'DE',
};

let countriesByName: ReadonlyMap<string, string> | null = null;

/** "Belgique", "Koninkrijk België", "be", "BEL", "Belgium (BE)" → 'BE'; null where the cell names no country. */
export function readCountry(cell: string): string | null {
  if (cell.length > longest) return null;
  const code = cell.trim().toUpperCase();
  if (isCountryCode(code)) return code;
  const key = plainKey(cell);
  const bracketed = /\(([A-Z]{2})\)\s*$/.exec(cell)?.[1];
  if (bracketed !== undefined && isCountryCode(bracketed)) return bracketed;
  countriesByName ??= countryNames();
  return countriesByName.get(key) ?? alpha3[code] ?? null;
}

function countryNames(): ReadonlyMap<string, string> {
  const names = new Map(Object.entries(otherCountryNames));
  for (const language of languages) {
    for (const code of countryCodes) {
      const key = plainKey(countryName(code, language));
      if (!names.has(key)) names.set(key, code);
    }
  }
  return names;
}

const alpha3: Readonly<Record<string, string>> = {
  BEL: 'BE',
  FRA: 'FR',
  NLD: 'NL',
  LUX: 'LU',
  DEU: 'DE',
  GER: 'DE',
  CHE: 'CH',
  GBR: 'GB',
  ITA: 'IT',
  ESP: 'ES',
  PRT: 'PT',
  USA: 'US',
  CAN: 'CA',
  AUT: 'AT',
  IRL: 'IE',
  POL: 'PL',
};

const languageWords: Readonly<Record<Language, string>> = {
  fr: 'fr fre fra francais french frans franzosisch franzoesisch f',
  nl: 'nl dut nld neerlandais dutch nederlands niederlandisch niederlaendisch flamand vlaams n be-nl',
  en: 'en eng anglais english engels englisch gb us',
  de: 'de ger deu allemand german duits deutsch d',
};

/** "fr", "fr_BE", "Français", "Nederlands (België)" → one of the four languages; null for any other. */
export function readLanguage(cell: string): Language | null {
  if (cell.length > longest) return null;
  const first = foldText(cell).split(/[^a-z]+/)[0] ?? '';
  return languages.find((language) => languageWords[language].split(' ').includes(first)) ?? null;
}

const yes =
  /^(1|y|yes|oui|o|ja|j|true|vrai|waar|wahr|x|on|ok|subscribed|active|actif|abonne|abonnee|inscrit|inscrite|ingeschreven|geabonneerd|angemeldet|abonniert|opt ?in|opted in|confirmed|confirme|accepte|accepted|granted|given|consent given|allowed|email subscribed|enabled|resubscribed|double opt ?in|single opt ?in)$/;
const no = /^(0|n|no|non|nee|nein|false|faux|onwaar|falsch|off|-1|disabled)$/;
const withdrawn =
  /^(unsubscribed|unsubscribe|desabonne|desabonnee|desinscrit|desinscrite|uitgeschreven|afgemeld|abgemeldet|opt ?out|opted out|refuse|refused|denied|revoked|withdrawn|blacklisted|blocklisted|liste noire|complained|spam|removed)$/;
const neither =
  /^(cleaned|nettoye|bounced|bounce|hard ?bounce(d)?|soft ?bounce(d)?|invalid|pending|en attente|unconfirmed|non confirme|not subscribed|notsubscribed|non subscribed|nonsubscribed|non abonne|non inscrit|transactional|archived|never subscribed|inactive|inactif|unknown|none)$/;

export type Consent = 'yes' | 'no' | 'withdrawn' | 'neither';

/**
 * "yes": subscribed; "no": does not subscribe, which is no objection yet; "withdrawn": has said stop; "neither": bounced,
 * pending, never asked. Null for other text.
 */
export function readConsent(cell: string): Consent | null {
  if (cell.length > longest) return null;
  const word = foldText(cell)
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim();
  if (yes.test(word)) return 'yes';
  if (no.test(word)) return 'no';
  if (withdrawn.test(word)) return 'withdrawn';
  return neither.test(word) ? 'neither' : null;
}

export interface ReadEmails {
  readonly valid: readonly string[];
  readonly hasMalformed: boolean;
}

/** "Jean <jean@example.org>; autre@example.org" → two addresses, as typed. */
export function readEmails(cell: string): ReadEmails {
  if (cell.length > longestEmails) return { valid: [], hasMalformed: true };
  const bare = cell.includes('<') ? cell.replace(/"[^"]*"/g, '').replace(/[^<>,;]*<([^<>]*)>/g, '$1') : cell;
  const parts = bare
    .split(/[\s,;|/]+/)
    .map((part) => part.replace(/^mailto:/i, '').replace(/^[<("']+|[>)"'.]+$/g, ''))
    .filter((part) => part !== '');
  const valid = parts.filter(
    (part) => part.includes('@') && part.length <= 254 && emailSchema.safeParse(part).success,
  );
  return { valid, hasMalformed: parts.length === 0 || valid.length < parts.length };
}

/** A telephone number, however it is written; "3,2477E+10" is what a spreadsheet leaves of one. */
export function looksLikePhone(cell: string): boolean {
  if (cell.length > longest) return false;
  const digits = cell.replace(/\D/g, '').length;
  return (
    digits >= 6 &&
    digits <= 20 &&
    /^[+(]?[\d\s().\-/\u00a0\u202f]+(\s*(ext|x|poste|#)\.?\s*\d+)?$/i.test(cell)
  );
}

export function isScientific(cell: string): boolean {
  return /^\d([.,]\d+)?E\+\d+$/i.test(cell);
}

/** Folded, and nothing but letters and digits with single spaces. */
export function plainKey(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
