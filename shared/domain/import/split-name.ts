/** Whole names in one cell, taken apart into given and family name. */
import { headerKey } from './header-key.ts';

export interface NameParts {
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly company: string | null;
}

const titles =
  /^(?:(?:m|mr|mrs|ms|miss|mme|mlle|monsieur|madame|mademoiselle|mevr|mevrouw|dhr|de heer|heer|herr|frau|dr|prof|me|ma[iî]tre)(?:\.\s*|\s+))+/iu;
/** Capitals matter: "Sas" is a family name, "SAS" a company. */
const companyForm =
  /(^|\s)(S\.?R\.?L\.?|S\.?P\.?R\.?L\.?|S\.?[AÀ]\.?R\.?L\.?|Srl|Sprl|S[aà]rl|S\.?A\.?S?\.?|SASU|EURL|SCI|SNC|SCS|SCRL|B\.?V\.?(B\.?A\.?)?|bv(ba)?|N\.?V\.?|nv|VOF|CommV|A\.?S\.?B\.?L\.?|asbl|V\.?Z\.?W\.?|vzw|GmbH|AG|OHG|e\.\s?V\.|Ltd\.?|LLC|Inc\.?|plc|PLC)$/u;

/** "Nom et prénom", "Naam voornaam", "Name, Vorname": the family name stands first. */
export function isFamilyFirst(header: string): boolean {
  return /^(nom|naam|name|achternaam|nachname|last name|family name|surname)\b.*\b(prenoms?|voornaam|vorname|first name|given name)\b/.test(
    headerKey(header),
  );
}

/**
 * "Jean Dupont", "DUPONT Jean", "Dupont, Jean", "Mme Zélie van den Berg" → given and family name. A single word is a
 * family name; a name that ends in a legal form ("SRL", "BV") is a company's.
 * @param text one line, not empty
 */
export function splitName(text: string, familyFirst: boolean): NameParts {
  if (companyForm.test(text)) return { givenName: null, familyName: null, company: text };
  const name = text.replace(titles, '').trim() || text;
  const comma = /^([^,]+),\s*([^,]+)$/.exec(name);
  if (comma !== null) return person(comma[2], comma[1]);
  const words = name.split(' ');
  if (words.length === 1) return person(null, name);
  const capitals = words.findIndex((word) => !isCapitals(word));
  if (capitals > 0) return person(words.slice(capitals).join(' '), words.slice(0, capitals).join(' '));
  const trailing = words.findLastIndex((word) => !isCapitals(word));
  if (trailing >= 0 && trailing < words.length - 1) {
    return person(words.slice(0, trailing + 1).join(' '), words.slice(trailing + 1).join(' '));
  }
  return familyFirst
    ? person(words.at(-1), words.slice(0, -1).join(' '))
    : person(words[0], words.slice(1).join(' '));
}

const person = (givenName: string | null | undefined, familyName: string | undefined): NameParts => ({
  givenName: givenName?.trim() ?? null,
  familyName: familyName?.trim() ?? null,
  company: null,
});

/** "DUPONT", "VAN"; an initial "J." is none. */
function isCapitals(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase();
}
