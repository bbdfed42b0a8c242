/** Addresses that a tool writes into one cell, taken apart. */
import type { PostalAddress } from '../postal/postal-address.ts';
import { isCountryCode } from '../postal/country-code.ts';
import { plainKey, readCountry } from './read-values.ts';

const code =
  '(?:[A-Z]{1,2}-)?(\\d{4,5}(?:-\\d{4})?(?: ?[A-Z]{2})?|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)';
const onlyCode = new RegExp(`^${code}$`);
const codeThenTown = new RegExp(`^${code}\\s+(\\D.*)$`);
const townThenCode = new RegExp(`^(.*\\p{L}\\S*)\\s+${code}$`, 'u');
/** Countries whose addresses name the state behind the town. */
const withStates = new Set(['US', 'CA', 'AU']);

/**
 * Mailchimp writes "street  (complement  )town  (state  )postal code  COUNTRY" with two spaces between the parts; people
 * write lines or commas. Null where no part can be told to be the postal code: then the whole has to be kept.
 * @param defaultCountry for an address that names none
 */
export function splitAddress(text: string, defaultCountry: string): PostalAddress | null {
  if (text.length > 800) return null;
  const parts = partsOf(text);
  const { country, rest } = takeCountry(parts);
  const countryCode = country ?? defaultCountry;
  for (let place = rest.length - 1; place >= 1; place--) {
    const part = rest[place] ?? '';
    const first = codeThenTown.exec(part);
    if (first !== null) return address(rest.slice(0, place), first[1], first[2], countryCode);
    const last = townThenCode.exec(part);
    if (last !== null)
      return address(rest.slice(0, place), last[2], withoutState(last[1] ?? '', countryCode), countryCode);
    if (onlyCode.test(part)) return around(rest, place, countryCode);
  }
  return null;
}

function partsOf(text: string): readonly string[] {
  const trimmed = text.trim();
  const separator = /\S {2,}\S/.test(trimmed) ? /\s{2,}|\n/ : trimmed.includes('\n') ? /\n/ : /,/;
  return trimmed
    .split(separator)
    .map((part) => part.trim().replace(/^,|,$/g, '').trim())
    .filter((part) => part !== '');
}

function takeCountry(parts: readonly string[]): {
  readonly country: string | null;
  readonly rest: readonly string[];
} {
  const last = parts.at(-1) ?? '';
  const whole = parts.length > 1 ? readCountry(last) : null;
  if (whole !== null) return { country: whole, rest: parts.slice(0, -1) };
  const tail = /^(.*\S)\s+([A-Z]{2})$/.exec(last);
  const named = tail?.[2] ?? '';
  // "1012 AB" is a Dutch postal code, not Albania or the like.
  if (tail === null || !isCountryCode(named) || onlyCode.test(last)) return { country: null, rest: parts };
  return { country: named, rest: [...parts.slice(0, -1), tail[1] ?? ''] };
}

/** A part that is nothing but the code: the town stands before it ("Liège  4000"), or behind ("4000  Liège"). */
function around(parts: readonly string[], place: number, countryCode: string): PostalAddress | null {
  const before = parts.slice(1, place);
  const complements = before.findIndex((part) => !/\d/.test(part));
  const postalCode = parts[place];
  if (complements === -1) return address(parts.slice(0, place), postalCode, parts[place + 1], countryCode);
  const named = before.slice(complements);
  const town = withStates.has(countryCode) ? named.join(' ') : named[0];
  return address([parts[0] ?? '', ...before.slice(0, complements)], postalCode, town, countryCode);
}

/** "Liège Liège" where a form asked for town and province alike. */
function withoutState(town: string, countryCode: string): string {
  if (withStates.has(countryCode)) return town;
  const words = town.split(' ');
  const half = words.length / 2;
  const isTwice =
    Number.isInteger(half) &&
    plainKey(words.slice(0, half).join(' ')) === plainKey(words.slice(half).join(' '));
  return isTwice ? words.slice(0, half).join(' ') : town;
}

function address(
  lines: readonly string[],
  postalCode: string | undefined,
  town: string | undefined,
  countryCode: string,
): PostalAddress | null {
  const [line1 = '', ...complements] = lines;
  if (line1 === '' || town === undefined || town === '' || postalCode === undefined) return null;
  const line2 = complements.join(', ');
  if (line1.length > 200 || line2.length > 200 || town.length > 200) return null;
  return {
    line1,
    line2: line2 === '' ? null : line2,
    postalCode: postalCode.replace(/^[A-Z]{1,2}-/, ''),
    town,
    countryCode,
  };
}
