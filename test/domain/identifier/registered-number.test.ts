/** Numbers of registered items: S10 of the Universal Postal Union, bpost, La Poste. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRegisteredNumber } from '../../../shared/domain/identifier/registered-number.ts';
import { formatS10, parseS10 } from '../../../shared/domain/identifier/s10.ts';

describe('parseS10', () => {
  test.each([
    { text: 'RR473124829GB', value: 'RR473124829GB', why: 'the example of the standard' },
    { text: 'rr 473 124 829 gb', value: 'RR473124829GB', why: 'in small letters with spaces' },
    { text: 'RR000000005BE', value: 'RR000000005BE', why: 'a sum of 0: 11 becomes 5' },
    { text: 'RR000010000FR', value: null, why: 'a sum of 2 asks for 9' },
    { text: 'RR000001000FR', value: null, why: 'a sum of 5 asks for 6' },
    { text: 'RR200000006FR', value: 'RR200000006FR', why: 'a sum of 16: 11 − 5 = 6' },
    { text: 'RR700000000FR', value: 'RR700000000FR', why: 'a sum of 56: 10 becomes 0' },
  ])('$text: $why', ({ text, value }) => {
    expect(parseS10(text)).toEqual(
      value === null ? { ok: false, error: 'wrong-check-digits' } : { ok: true, value },
    );
  });

  test.each([
    { text: 'RR473124829ZZ', error: 'unknown-country' },
    { text: 'RR47312482GB', error: 'wrong-length' },
    { text: 'R4731248299GB', error: 'wrong-characters' },
  ])('refuses $text as $error', ({ text, error }) => {
    expect(parseS10(text)).toEqual({ ok: false, error });
  });

  test('every serial has exactly one check digit', () => {
    fc.assert(
      fc.property(fc.nat({ max: 99_999_999 }), (serial) => {
        const digits = String(serial).padStart(8, '0');
        const accepted = Array.from({ length: 10 }, (_, check) => parseS10(`RK${digits}${check}FR`)).filter(
          ({ ok }) => ok,
        );
        expect(accepted).toHaveLength(1);
      }),
    );
  });

  test('is printed in the groups of the barcode label', () => {
    expect(formatS10('RR473124829GB')).toBe('RR 473 124 829 GB');
  });
});

describe('readRegisteredNumber', () => {
  const bpost = '010541288500452621221234567890';
  test.each([
    { text: 'RR 473 124 829 GB', recognisedAs: 's10', warning: null },
    { text: 'RR 473 124 828 GB', recognisedAs: 's10', warning: 'wrong-check-digit' },
    { text: 'RR 473 124 829 ZZ', recognisedAs: 's10', warning: 'unknown-country' },
    { text: 'RR 473 124 82 GB', recognisedAs: 's10', warning: 'wrong-length' },
    { text: bpost, recognisedAs: 'bpost', warning: null },
    { text: `${bpost.slice(0, 15)} ${bpost.slice(15)}`, recognisedAs: 'bpost', warning: null },
    { text: bpost.slice(0, 29), recognisedAs: 'bpost', warning: 'wrong-length' },
    { text: `${bpost}1`, recognisedAs: 'bpost', warning: 'wrong-length' },
    { text: '1A 123 456 789 01', recognisedAs: 'la-poste', warning: null },
    { text: '2C12345678901', recognisedAs: 'la-poste', warning: null },
    { text: '2d12345678901', recognisedAs: 'la-poste', warning: null },
    { text: '1A1234567890', recognisedAs: 'la-poste', warning: 'wrong-length' },
    { text: '3C12345678901', recognisedAs: 'unknown', warning: 'unknown-form' },
    { text: '329998745632147852365873', recognisedAs: 'unknown', warning: 'unknown-form' },
    { text: 'LRE-2026-000123', recognisedAs: 'unknown', warning: 'unknown-form' },
    { text: '', recognisedAs: 'unknown', warning: 'unknown-form' },
  ])('reads "$text" as $recognisedAs, warning $warning', ({ text, recognisedAs, warning }) => {
    expect(readRegisteredNumber(text)).toMatchObject({ recognisedAs, warning });
  });

  test('gives back what to store: capitals without spaces', () => {
    expect(readRegisteredNumber(' rr 473 124 829 gb ').compact).toBe('RR473124829GB');
  });

  test('refuses nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(['s10', 'bpost', 'la-poste', 'unknown']).toContain(readRegisteredNumber(text).recognisedAs);
      }),
    );
  });
});
