/** Between the form of an identity and its record nothing is lost, and nothing that does not belong is kept. */
import { describe, expect, it } from 'vitest';
import {
  controllerFormSchema,
  emptyControllerForm,
  toController,
  toControllerForm,
} from '../../../renderer/parts/controller/controller-form.ts';
import { letterheadLines } from '../../../renderer/parts/controller/letterhead-lines.ts';
import {
  enterpriseNumberProblem,
  vatNumberProblem,
} from '../../../renderer/parts/controller/controller-numbers.ts';
import { controllerSchema, missingForSigning } from '../../../shared/domain/controller/controller.ts';
import { aController } from '../../helpers/builders.ts';

const filled = {
  ...emptyControllerForm('fr'),
  name: 'Boutique Clairlune',
  line1: 'Quai des Chandelles 12',
  postalCode: '4000',
  town: 'Liège',
};

describe('an identity', () => {
  it.each([
    ['a Belgian company', aController({ vatNumber: 'BE0000000097' })],
    [
      'a French sole trader',
      aController({
        country: 'FR',
        kind: 'natural-person',
        legalForm: null,
        enterpriseNumber: '732829320',
        timeZone: 'Europe/Paris',
        address: { line1: '3 place des Lampions', postalCode: '44000', town: 'Nantes', countryCode: 'FR' },
      }),
    ],
    [
      'a company of Alsace',
      aController({
        country: 'FR',
        legalForm: 'SARL',
        enterpriseNumber: '732829320',
        shareCapital: '10 000 €',
        alsaceMoselle: true,
        goodFriday: true,
        timeZone: 'Europe/Paris',
        address: { line1: '3 rue des Lampions', postalCode: '67000', town: 'Strasbourg', countryCode: 'FR' },
      }),
    ],
    [
      'a company with a seat abroad',
      aController({
        address: { line1: '1, rue des Lampes', postalCode: 'L-1000', town: 'Luxembourg', countryCode: 'LU' },
      }),
    ],
    [
      'one with a privacy contact and an officer',
      aController({
        privacyContact: { name: 'Service clients', email: 'vp@clairlune.example' },
        dpo: { name: 'Ysolde Pimbrelle' },
      }),
    ],
  ])('of %s comes back from its form as it went in', (_, controller) => {
    expect(toController(toControllerForm(controller))).toEqual(controller);
  });

  it('that was just filled in is one that the register accepts', () => {
    expect(controllerSchema.safeParse(toController(filled)).success).toBe(true);
  });

  it('counts its day where it is overseas', () => {
    const form = { ...filled, country: 'FR' as const, overseas: '974' as const };
    expect(toController(form)).toMatchObject({ overseas: '974', timeZone: 'Indian/Reunion' });
  });

  it('keeps no French setting in Belgium, and no overseas holiday in Alsace', () => {
    const form = { ...filled, alsaceMoselle: true, goodFriday: true, overseas: '971' as const };
    expect(toController(form)).toMatchObject({ alsaceMoselle: false, goodFriday: false, overseas: null });
    expect(toController({ ...form, country: 'FR' })).toMatchObject({ alsaceMoselle: true, overseas: null });
  });

  it('of a natural person keeps no form, capital or liquidation of a company', () => {
    const form = { ...filled, kind: 'natural-person' as const, legalForm: 'SRL', inLiquidation: true };
    expect(toController(form)).toMatchObject({ legalForm: null, shareCapital: null, inLiquidation: false });
  });
});

describe('the numbers', () => {
  it.each([
    ['BE', '0403.170.701', '0403170701', null],
    ['BE', 'BE 0403 170 702', 'BE 0403 170 702', 'wrong-check-digits'],
    ['BE', '12', '12', 'wrong-length'],
    ['FR', '732 829 320', '732829320', null],
    ['FR', '732 829 320 00074', '732829320', null],
    ['FR', '732 829 321', '732 829 321', 'wrong-check-digits'],
    ['FR', '  ', null, null],
  ] as const)('of %s typed as « %s » are stored as %s', (country, typed, stored, problem) => {
    expect(toController({ ...filled, country, enterpriseNumber: typed }).enterpriseNumber).toBe(stored);
    expect(enterpriseNumberProblem(typed, country)).toBe(problem);
  });

  it('for VAT are doubted in place and kept as typed', () => {
    expect(vatNumberProblem('DE 123', 'BE')).toBe('unknown-country');
    expect(toController({ ...filled, vatNumber: 'DE 123' }).vatNumber).toBe('DE 123');
    expect(toController({ ...filled, vatNumber: 'be 0403.170.701' }).vatNumber).toBe('BE0403170701');
  });
});

describe('the form', () => {
  it('asks for a name and an address only', () => {
    const checked = controllerFormSchema.safeParse(emptyControllerForm('fr'));
    const asked = checked.error?.issues.map(({ path }) => path[0]);
    expect(asked?.toSorted()).toEqual(['line1', 'name', 'postalCode', 'town']);
    expect(controllerFormSchema.safeParse(filled).success).toBe(true);
  });

  it('refuses half an e-mail address', () => {
    const checked = controllerFormSchema.safeParse({ ...filled, email: 'bonjour@' });
    expect(checked.error?.issues[0]?.message).toBe('common.not-an-email');
  });

  it('leaves for later what only signing needs', () => {
    expect(missingForSigning(toController(filled))).toContain('signatory');
  });
});

describe('the letterhead', () => {
  it('is blank before anything is known', () => {
    expect(letterheadLines(toController(emptyControllerForm('fr')))).toMatchObject({
      name: null,
      contacts: [],
      town: null,
      footer: [],
    });
  });

  it('says what a real letter would say, as far as it is known', () => {
    const { name, contacts } = letterheadLines(
      toController({ ...filled, legalForm: 'SRL', phone: '04 000 00 00' }),
    );
    expect(name).toBe('Boutique Clairlune SRL');
    expect(contacts).toEqual(['Quai des Chandelles 12', '4000 Liège', '04 000 00 00']);
  });
});
