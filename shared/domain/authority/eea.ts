/** Where the GDPR is the law: the Union, its outermost regions, and the other parties to the EEA Agreement. */

/** ISO 3166-1 alpha-2. Iceland, Liechtenstein and Norway by decision 154/2018 of the EEA Joint Committee. */
const members: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO'.split(' '),
);
/** TFEU Art. 349 and 355(1): parts of France with a code of their own; and Åland, a part of Finland. */
const partsOf: Readonly<Record<string, string>> = {
  GP: 'FR',
  GF: 'FR',
  MQ: 'FR',
  YT: 'FR',
  RE: 'FR',
  MF: 'FR',
  AX: 'FI',
};

/** The member whose supervisory authority a person in `country` can turn to (Art. 77(1)); null outside the EEA, or where unknown. */
export function dataProtectionCountry(country: string | null): string | null {
  const member = country === null ? null : (partsOf[country] ?? country);
  return member !== null && members.has(member) ? member : null;
}

/** False: data that goes there is transferred to a third country (Art. 44). */
export function isInEea(country: string): boolean {
  return dataProtectionCountry(country) !== null;
}
