/** Which supervisory authorities a letter names (GDPR Art. 77(1)). */
import { expect, test } from 'vitest';
import { authoritiesFor, authoritySchema } from '../../../shared/domain/authority/authority.ts';
import { isInEea } from '../../../shared/domain/authority/eea.ts';
import { authorities } from '../../letters/sample.ts';

test.each([
  ['BE', 'BE', 'BE', null],
  ['BE', 'FR', 'BE', 'FR'],
  ['FR', 'BE', 'FR', 'BE'],
  ['BE', 'NL', 'BE', 'NL'],
  ['BE', 'NO', 'BE', 'NO'],
  ['BE', 'RE', 'BE', 'FR'],
  ['FR', 'GP', 'FR', null],
  ['BE', 'GB', 'BE', null],
  ['BE', 'CH', 'BE', null],
  ['BE', null, 'BE', null],
] as const)(
  'a controller in %s and a person in %s: %s, and %s',
  (controllerCountry, personCountry, lead, other) => {
    const found = authoritiesFor({ controllerCountry, personCountry }, authorities);
    expect([found.lead?.countryCode ?? null, found.other?.countryCode ?? null]).toEqual([lead, other]);
  },
);

test('an authority that the directory lacks is null, not another', () => {
  expect(authoritiesFor({ controllerCountry: 'BE', personCountry: 'NL' }, [])).toEqual({
    lead: null,
    other: null,
  });
});

test('of several in one country the first is named', () => {
  const german = authorities.filter(({ countryCode }) => countryCode === 'DE').slice(0, 1);
  const second = german.map((entry) => ({ ...entry, code: 'de-zweite' }));
  expect(
    authoritiesFor({ controllerCountry: 'BE', personCountry: 'DE' }, [...german, ...second]).other,
  ).toEqual(german[0]);
});

test('an entry needs a source and an address', () => {
  const [entry] = authorities;
  expect(authoritySchema.safeParse({ ...entry, source: '' }).success).toBe(false);
  expect(authoritySchema.safeParse({ ...entry, addressLines: [] }).success).toBe(false);
});

test.each([
  ['IS', true],
  ['MQ', true],
  ['PF', false],
  ['GB', false],
  ['US', false],
])('%s in the EEA: %s', (country, expected) => {
  expect(isInEea(country)).toBe(expected);
});
