/** The postal addresses that a text of a Belgian or French business holds, in a line or over several. */
import type { TextSpan } from '../text/text-span.ts';
import type { PostalAddress } from '../postal/postal-address.ts';

export interface FoundAddress extends TextSpan {
  readonly address: PostalAddress;
}

const streetWord =
  'rue|r\\.|avenue|av\\.?|boulevard|bd\\.?|bld\\.?|chemin|chem\\.|place|pl\\.|allée|allee|impasse|route|rte|chaussée|chaussee|chée|quai|square|cours|passage|clos|drève|dreve|sentier|faubourg|fbg|lieu-dit|lieu dit|ruelle|montée|voie|esplanade|rond-point|résidence|hameau|venelle|promenade|traverse|zone|z\\.?a\\.?c?\\.?|z\\.?i\\.?|parc|domaine|galerie|cité|mail|ferme|moulin|au village|le bourg|le village|la ferme|le hameau|zone artisanale|thier|tienne|grand-place|grand place|grand-rue|grand rue';
const dutchStreet =
  "[\\p{Lu}][\\p{L}’'-]*(?:straat|laan|weg|plein|steenweg|dreef|kaai|lei|baan|pad|hof|markt|dijk|wegel)";
const number = '\\d{1,4}(?:\\s?(?:bis|ter|quater|[a-fA-F](?![\\p{L}])))?(?:\\s?[/-]\\s?\\d{1,4})?';
const box = '(?:[,\\s]+(?:bte|boîte|boite|bus|b)\\.?\\s?[\\dA-Z]{1,4})?';
const words = "[\\p{L}\\d’'.-]+";
const gap = '[\\s,;:–—-]{1,6}(?:\\n\\s*)?(?:à\\s+|in\\s+|te\\s+)?';
const town =
  "(\\p{Lu}[\\p{L}’'-]*(?:[ -](?:\\p{Lu}[\\p{L}’'-]*|le|la|les|lès|lez|de|du|des|sur|sous|en|aux|au|d[’']\\p{Lu}[\\p{L}’'-]*|l[’']\\p{Lu}[\\p{L}’'-]*|et|van|op|aan)){0,5})";
const postcode = '((?:B-?|BE-|F-|FR-|L-)?\\s?(?:\\d{5}|\\d{4}|\\d{2}\\s\\d{3}))';

/** "12 bis, rue des Lilas – 59000 Lille"; "Rue Haute 12 bte 3 à 4000 Liège"; "Kerkstraat 5, 9000 Gent". */
const forms: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])(${number},?\\s+(?:${streetWord})\\s(?:${words}\\s?){0,8}?)${gap}${postcode}\\s+${town}`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}])((?:${streetWord})\\s(?:${words}\\s){1,8}?,?\\s?(?:n[°o]\\s?)?${number}${box})${gap}${postcode}\\s+${town}`,
    'giu',
  ),
  new RegExp(`(?<![\\p{L}])(${dutchStreet}\\s${number}${box})${gap}${postcode}\\s+${town}`, 'gu'),
  new RegExp(`(?<![\\p{L}])((?:${streetWord})\\s(?:${words}\\s?){1,6}?)${gap}${postcode}\\s+${town}`, 'giu'),
];

/** "1348 Louvain-la-Neuve, Grand-Place 5": the town first. */
const townFirst = new RegExp(
  `(?<![\\p{L}\\d])${postcode}\\s+${town},\\s*((?:${streetWord})(?:\\s(?:${words}\\s){0,8}?|\\s)${number}${box}|${number},?\\s(?:${streetWord})\\s(?:${words}\\s?){1,5})`,
  'giu',
);

const belgium = /\b(?:belgique|belgië|belgie|belgium)\b/iu;
const france = /\bfrance\b/iu;

export function findAddresses(text: string): readonly FoundAddress[] {
  const found: FoundAddress[] = [];
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      const [whole, street = '', code = '', place = ''] = match;
      const span = { start: match.index, end: match.index + whole.length };
      if (found.some(({ start, end }) => start < span.end && end > span.start)) continue;
      const address = addressOf(street, code, place, text.slice(span.end, span.end + 30));
      if (address !== null) found.push({ address, ...span });
    }
  }
  for (const match of text.matchAll(townFirst)) {
    const [whole, code = '', place = '', street = ''] = match;
    const span = { start: match.index, end: match.index + whole.length };
    if (found.some(({ start, end }) => start < span.end && end > span.start)) continue;
    const address = addressOf(street, code, place, text.slice(span.end, span.end + 30));
    if (address !== null) found.push({ address, ...span });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function addressOf(street: string, code: string, place: string, behind: string): PostalAddress | null {
  const digits = code.replace(/\D/g, '');
  const countryCode =
    belgium.test(behind) || /^B/i.test(code)
      ? 'BE'
      : /^L/i.test(code)
        ? 'LU'
        : france.test(behind) || digits.length === 5
          ? 'FR'
          : 'BE';
  const line1 = oneLine(street);
  // The country may stand in the same line: it is no part of the town.
  const townName = oneLine(place).replace(/[ -]+(?:Belgique|België|France|Belgium)$/iu, '');
  if (line1.length > 120 || townName.length < 2 || (countryCode === 'BE' && digits.length !== 4)) return null;
  return { line1, line2: null, postalCode: digits, town: townName, countryCode };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[\s,–—-]+|[\s,–—-]+$/g, '');
}
