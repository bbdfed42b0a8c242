/** Puts the columns of one address together. */
import { postalAddressSchema, type PostalAddress } from '../postal/postal-address.ts';
import type { ImportSource } from './column-mapping.ts';
import { prestashopCountry } from './known-exports/prestashop.ts';
import { readCountry } from './read-values.ts';
import { addData, warn, type AddressParts, type Row } from './row-collector.ts';
import { splitAddress } from './split-address.ts';

export interface AddressSurroundings {
  readonly source: ImportSource;
  /** ISO 3166-1 alpha-2, for addresses that name no country: the controller's. */
  readonly defaultCountry: string;
}

/** Null where a street or a town is missing: what there is was then added to the data of the row, with a warning. */
export function buildAddress(
  row: Row,
  parts: AddressParts,
  around: AddressSurroundings,
): PostalAddress | null {
  const [column = null] = parts.columns;
  separatePlace(parts);
  const named = countryOf(row, parts, around);
  const street = parts.street.join(' ');
  if (street !== '' && parts.town === '' && parts.postalCode === '') {
    const split = splitAddress(street, named ?? around.defaultCountry);
    if (split !== null) return withComplement(split, parts.street2);
    warn(row, 'address-not-split', column);
    keepParts(row, parts, street);
    return null;
  }
  if (street === '' && parts.town === '' && parts.postalCode === '' && parts.street2.length === 0)
    return null;
  const { countryCode, postalCode } = placeOf(row, parts, named, around);
  const { line1, line2 } = withBox(street, parts.street2, countryCode, parts);
  const built = postalAddressSchema.safeParse({ line1, line2, postalCode, town: parts.town, countryCode });
  if (built.success) return built.data;
  warn(row, 'address-incomplete', column);
  keepParts(row, parts, street);
  return null;
}

/** "4000 Liège" in one cell, under whichever of the two names. */
function separatePlace(parts: AddressParts): void {
  const together = /^((?:[A-Z]{1,2}-)?\d{4,5}(?: [A-Z]{2})?)[ ,]+(\p{L}.*)$/u.exec(
    parts.town === '' ? parts.postalCode : parts.town,
  );
  if (together === null || (parts.town !== '' && parts.postalCode !== '')) return;
  [parts.postalCode, parts.town] = [together[1] ?? '', together[2] ?? ''];
}

function withComplement(address: PostalAddress, complements: readonly string[]): PostalAddress {
  const line2 = [address.line2 ?? '', ...complements].filter((part) => part !== '').join(', ');
  return { ...address, line2: line2 === '' ? null : line2 };
}

function countryOf(row: Row, parts: AddressParts, { source }: AddressSurroundings): string | null {
  if (parts.country === '') return null;
  const found =
    (source === 'prestashop' ? prestashopCountry(parts.country) : null) ?? readCountry(parts.country);
  const column = parts.columns.find(({ target }) => target === 'country') ?? null;
  if (found === null) warn(row, 'unknown-country', column);
  return found;
}

/**
 * Spreadsheets drop the zero in front of French postal codes ("1000" for "01000"): put back where the country is said to
 * be France. Without a country, four digits are Belgian and five French, whichever of the two the business is in.
 */
function placeOf(
  row: Row,
  parts: AddressParts,
  named: string | null,
  { defaultCountry }: AddressSurroundings,
): { readonly countryCode: string; readonly postalCode: string } {
  const column = parts.columns.find(({ target }) => target === 'postal-code') ?? null;
  const postalCode = parts.postalCode
    .replace(/^(BE?|FR?|LU?|DE?|NL|CH)[ -](?=\d)/i, '')
    .replace(/^(\d{4,5})\.0$/, '$1');
  if (named === 'FR' && /^\d{4}$/.test(postalCode)) {
    warn(row, 'postal-code-mended', column);
    return { countryCode: 'FR', postalCode: `0${postalCode}` };
  }
  if (named !== null) return { countryCode: named, postalCode };
  const guessed =
    defaultCountry === 'BE' && /^\d{5}$/.test(postalCode)
      ? 'FR'
      : defaultCountry === 'FR' && /^\d{4}$/.test(postalCode)
        ? 'BE'
        : null;
  if (guessed !== null) warn(row, 'country-guessed', column);
  return { countryCode: guessed ?? defaultCountry, postalCode };
}

/** A Belgian box number, alone in its column, belongs to the street line: "Rue Haute 139 bte 20". */
function withBox(
  street: string,
  complements: readonly string[],
  countryCode: string,
  parts: AddressParts,
): { readonly line1: string; readonly line2: string } {
  const [first = '', ...others] = complements;
  if (street === '' || !/^[0-9]{1,4}[a-z]?$|^[a-z][0-9]{0,3}$/i.test(first))
    return { line1: street, line2: complements.join(', ') };
  const isDutch = parts.columns.some(({ header }) =>
    /^(bus|straat|huis|toevoeging|gemeente|stad|postcode)/i.test(header),
  );
  const word = countryCode === 'BE' ? (isDutch ? ' bus ' : ' bte ') : ' ';
  return { line1: `${street}${word}${first}`, line2: others.join(', ') };
}

/** Nothing is lost: the parts are kept as data under the names of their columns. */
function keepParts(row: Row, parts: AddressParts, street: string): void {
  const values: Partial<Record<string, string>> = {
    street,
    'street-2': parts.street2.join(', '),
    'postal-code': parts.postalCode,
    town: parts.town,
    country: parts.street.length + parts.town.length > 0 ? parts.country : '',
  };
  const kept = new Set<string>();
  for (const column of parts.columns) {
    const value = values[column.target] ?? '';
    if (value === '' || kept.has(column.target)) continue;
    kept.add(column.target);
    addData(row, column, value, 'contact');
  }
}
