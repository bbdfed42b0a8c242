/** Telephone numbers as people write them, in the one form of E.164. */
import { expect, test } from 'vitest';
import { normalisePhone } from '../../../shared/domain/text/phone.ts';

test.each([
  { text: '02 274 48 00', country: 'BE', e164: '+3222744800' },
  { text: '+32 (0)2 274 48 00', country: 'FR', e164: '+3222744800' },
  { text: '+32 02 274 48 00', country: 'BE', e164: '+3222744800' },
  { text: '0032 2 274 48 00', country: 'FR', e164: '+3222744800' },
  { text: '0470/12.34.56', country: 'BE', e164: '+32470123456' },
  { text: '01 53 73 22 22', country: 'FR', e164: '+33153732222' },
  { text: '01\u00a053\u00a073\u00a022\u00a022', country: 'FR', e164: '+33153732222' },
  { text: '01-53-73-22-22', country: 'FR', e164: '+33153732222' },
  { text: '+33 1 53 73 22 22', country: 'BE', e164: '+33153732222' },
  { text: '+352 26 10 60 1', country: 'BE', e164: '+3522610601' },
  { text: '26 10 60 1', country: 'LU', e164: '+3522610601' },
  { text: '020 123 4567', country: 'NL', e164: '+31201234567' },
  { text: '+41 (0)22 345 67 89', country: 'BE', e164: '+41223456789' },
  { text: '+1 212 555 0123', country: 'BE', e164: '+12125550123' },
])('$text in $country is $e164', ({ text, country, e164 }) => {
  expect(normalisePhone(text, country)).toBe(e164);
  expect(normalisePhone(e164, country)).toBe(e164);
});

test.each([
  { text: '', why: 'nothing' },
  { text: '1234', why: 'too short' },
  { text: '+32 470 12 34 56 78 90 12', why: 'too long' },
  { text: '470 12 34 56', why: 'no prefix to tell where it belongs' },
  { text: '0470 12 34 56 (bureau)', why: 'words' },
  { text: '0470123456 / 022744800', why: 'two numbers at once' },
  { text: '++32470123456', why: 'two plus signs' },
])('"$text" stays as typed: $why', ({ text }) => {
  expect(normalisePhone(text, 'BE')).toBeNull();
});

test('a national number of a country without a plan here stays as typed', () => {
  expect(normalisePhone('022 123 45 67', 'CH')).toBeNull();
});
