/** The identity of a person as a vCard 4.0 (RFC 6350), which any address book takes in: names and ways to reach them, nothing else. */
import type { Language } from '../../../shared/domain/language.ts';
import { countryName } from '../../../shared/domain/postal/country-code.ts';
import type { PostalAddress } from '../../../shared/domain/postal/postal-address.ts';
import { displayName, type Subject } from '../../../shared/domain/subject/subject.ts';
import { contentLines, textValue } from './content-lines.ts';

/**
 * Null where there is nothing to call the person by: a card must say whom it is of (section 6.2.1).
 * @param countryIn language of the names of countries
 */
export function toVcard(subject: Subject, countryIn: Language): Uint8Array | null {
  const name = displayName(subject);
  if (name === '') return null;
  const { id, givenName, familyName, company, birthOn, language, contacts, addresses } = subject;
  const isNamed = givenName !== null || familyName !== null;
  return contentLines([
    'BEGIN:VCARD',
    'VERSION:4.0',
    `KIND:${!isNamed && company !== null ? 'org' : 'individual'}`,
    `UID:urn:uuid:${id}`,
    `FN:${textValue(name)}`,
    ...(isNamed ? [`N:${textValue(familyName ?? '')};${textValue(givenName ?? '')};;;`] : []),
    ...(company === null ? [] : [`ORG:${textValue(company)}`]),
    ...(birthOn === null ? [] : [`BDAY:${birthOn.replaceAll('-', '')}`]),
    ...(language === null ? [] : [`LANG:${language}`]),
    ...contacts.map(({ kind, value }) => `${kind === 'email' ? 'EMAIL' : 'TEL'}:${textValue(value)}`),
    ...addresses.map(({ address }) => `ADR:${addressValue(address, countryIn)}`),
    'END:VCARD',
  ]);
}

/** Section 6.3.1: post office box and extended address stay empty, as it advises; the street may have several lines. */
function addressValue(
  { line1, line2, postalCode, town, countryCode }: PostalAddress,
  countryIn: Language,
): string {
  const street = [line1, line2].flatMap((line) => (line === null || line === '' ? [] : [textValue(line)]));
  const rest = [town, '', postalCode, countryName(countryCode, countryIn)].map(textValue);
  return ['', '', street.join(','), ...rest].join(';');
}
