/** The address block in the window of an envelope: the order, capitals and signs that the post of each country reads best. */
import type { Language } from '../language.ts';
import { countryName } from './country-code.ts';
import type { PostalAddress } from './postal-address.ts';

/** NF Z 10-011 for France; the window (80 mm at 10 to 11 pt) holds no more for any other country either. */
export const maximumLines = 6;
export const maximumLineLength = 38;

export type AddressProblem =
  /** `line` counts from 1; `tooLongBy` counts characters beyond 38. */
  | { readonly kind: 'line-too-long'; readonly line: number; readonly tooLongBy: number }
  | { readonly kind: 'too-many-lines'; readonly tooManyBy: number };

export interface AddressBlock {
  readonly lines: readonly string[];
  /** What a person has to shorten. Nothing is ever cut here. */
  readonly problems: readonly AddressProblem[];
}

interface SentFrom {
  /** Country where the letter is posted: inside it the country's name is left out. */
  readonly from: string;
  /** Language of the country name, which the sender's post has to read (UPU Convention). */
  readonly language: Language;
}

/** Countries and territories that the French post serves with French postcodes, written in the French way. */
const frenchForm: ReadonlySet<string> = new Set('FR GP MQ GF RE YT PM BL MF MC NC PF WF'.split(' '));
/** Of these, the ones that need no country line on a letter posted in France. */
const frenchInland: ReadonlySet<string> = new Set('FR GP MQ GF RE YT PM BL MF MC'.split(' '));
const townBeforePostcode: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'NZ']);
const postcodeOnOwnLine: ReadonlySet<string> = new Set(['GB', 'IE', 'GG', 'JE', 'IM', 'GI']);
/** Complements that stand below the street in France: line 5 of NF Z 10-011. */
const belowStreet =
  /^(b\.?p\.?|c\.?s\.?|tsa|cidex|bo[iî]te postale|poste restante|lieu[ -]?dit)(?![\p{L}])/iu;

/**
 * The recipient's name lines (person, company, department) and the address, ready to print: France after NF Z 10-011, Belgium after
 * bpost, others in the common order. A foreign country's name comes last, in capitals.
 */
export function addressLines(
  nameLines: readonly string[],
  address: PostalAddress,
  { from, language }: SentFrom,
): AddressBlock {
  const place = frenchForm.has(address.countryCode) ? frenchLines(address) : otherLines(address);
  const country = isInland(address.countryCode, from)
    ? ''
    : capitals(countryName(address.countryCode, language));
  const lines = [...nameLines, ...place, country].map(oneLine).filter((line) => line !== '');
  return { lines, problems: [...lineProblems(lines), ...countProblems(lines)] };
}

/**
 * NF Z 10-011: free text down to the complement; street, distribution and town in capitals, of nothing but letters, digits and
 * spaces. La Poste asks for capitals without accents there: its sorting machines read them.
 */
function frenchLines({ line1, line2, postalCode, town }: PostalAddress): readonly string[] {
  const complement = line2 ?? '';
  const [above, below] = belowStreet.test(complement) ? ['', complement] : [complement, ''];
  return [above, ...[line1, below, `${postalCode} ${town}`].map(plainCapitals)];
}

/** bpost: complements above the street; no comma in the street line; the town in capitals, with its accents. */
function otherLines({ line1, line2, postalCode, town, countryCode }: PostalAddress): readonly string[] {
  const street = countryCode === 'BE' ? line1.replace(/\s*[,;]\s*/g, ' ') : line1;
  return [line2 ?? '', street, ...townLines(countryCode, postalCode, capitals(town))];
}

function townLines(countryCode: string, postalCode: string, town: string): readonly string[] {
  if (postcodeOnOwnLine.has(countryCode)) return [town, capitals(postalCode)];
  return [townBeforePostcode.has(countryCode) ? `${town} ${postalCode}` : `${capitals(postalCode)} ${town}`];
}

function isInland(countryCode: string, from: string): boolean {
  return countryCode === from || (from === 'FR' && frenchInland.has(countryCode));
}

function capitals(text: string): string {
  return text.toUpperCase();
}

function plainCapitals(text: string): string {
  return capitals(text)
    .replace(/Œ/g, 'OE')
    .replace(/Æ/g, 'AE')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, ' ');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function lineProblems(lines: readonly string[]): readonly AddressProblem[] {
  return lines.flatMap((text, index) => {
    const tooLongBy = [...text].length - maximumLineLength;
    return tooLongBy > 0 ? [{ kind: 'line-too-long' as const, line: index + 1, tooLongBy }] : [];
  });
}

function countProblems(lines: readonly string[]): readonly AddressProblem[] {
  const tooManyBy = lines.length - maximumLines;
  return tooManyBy > 0 ? [{ kind: 'too-many-lines', tooManyBy }] : [];
}
