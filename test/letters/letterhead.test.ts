/** Who writes, as Belgian and French law want it in a letterhead. */
import { describe, expect, test } from 'vitest';
import { controllerSchema, type Controller } from '../../shared/domain/controller/controller.ts';
import { languages } from '../../shared/domain/language.ts';
import { footerLines, legalName, senderLines } from '../../shared/letters/letterhead.ts';
import { plain } from './letter-text.ts';
import { controllers } from './sample.ts';

const belgian = (parts: object): Controller => controllerSchema.parse({ ...controllers.BE, ...parts });
const french = (parts: object): Controller => controllerSchema.parse({ ...controllers.FR, ...parts });
const footer = (controller: Controller) => footerLines(controller).map(plain);
const sarl = {
  kind: 'company',
  name: 'Pots Imaginés',
  legalForm: 'SARL',
  shareCapital: '10 000 €',
  registryTown: 'Lyon',
  tradeName: null,
};

describe('Belgium', () => {
  test('a company: name, form, seat, number, RPM and court', () => {
    expect(footer(controllers.BE)).toEqual([
      'Atelier Imaginaire SRL · Rue des Exemples 12, 4000 Liège',
      'BE 0123.456.749 · RPM Liège',
    ]);
  });

  test('with VAT, the number stands once', () => {
    expect(footer(belgian({ vatNumber: 'BE0123456749' }))[1]).toBe('TVA BE 0123.456.749 · RPM Liège');
  });

  test('a natural person has no RPM', () => {
    const person = belgian({
      kind: 'natural-person',
      name: 'Ada Exemple',
      legalForm: null,
      registryTown: 'Liège',
    });
    expect(footer(person)).toEqual(['Ada Exemple · Rue des Exemples 12, 4000 Liège', 'BE 0123.456.749']);
  });

  test.each([
    ['fr', 'Atelier Imaginaire SRL en liquidation', 'RPM Liège'],
    ['nl', 'Atelier Imaginaire SRL in vereffening', 'RPR Liège'],
    ['de', 'Atelier Imaginaire SRL in Liquidation', 'RJP Liège'],
  ] as const)('in the language of the letterhead (%s)', (language, name, register) => {
    const controller = belgian({ language, inLiquidation: true });
    expect(legalName(controller)).toBe(name);
    expect(footer(controller)[1]).toContain(register);
  });
});

describe('France', () => {
  test('a sole trader puts EI beside the name, and no RCS unless registered', () => {
    expect(senderLines(controllers.FR, false)).toEqual([
      'Zoé Fictive EI',
      'Les Pots de Zoé',
      '5 rue Modèle',
      '69003 Lyon',
      'bonjour@pots-de-zoe.example',
    ]);
    expect(footer(controllers.FR)[1]).toBe('SIREN 732 829 320');
    expect(footer(french({ registryTown: 'Lyon' }))[1]).toBe('SIREN 732 829 320 · RCS Lyon');
  });

  test.each([
    'Zoé Fictive EI',
    'Entrepreneur individuel Zoé Fictive',
    'Zoé Fictive, entrepreneure individuelle',
  ])('who wrote it already is not given it twice: %s', (name) => {
    expect(legalName(french({ name }))).toBe(name);
  });

  test('a company: form, capital, seat, SIREN, RCS and town, VAT', () => {
    expect(footer(french({ ...sarl, vatNumber: 'FR44732829320' }))).toEqual([
      'Pots Imaginés SARL · SARL au capital de 10 000 € · 5 rue Modèle, 69003 Lyon',
      'SIREN 732 829 320 · TVA FR 44 732 829 320 · RCS Lyon',
    ]);
  });
});

test('what is not known leaves no trace', () => {
  const bare = belgian({
    enterpriseNumber: null,
    registryTown: null,
    email: null,
    phone: null,
    privacyContact: null,
  });
  expect(footer(bare)).toEqual(['Atelier Imaginaire SRL · Rue des Exemples 12, 4000 Liège']);
  expect(senderLines(bare, false)).toEqual(['Atelier Imaginaire SRL', 'Rue des Exemples 12', '4000 Liège']);
});

test('a number that does not parse is printed as it was typed', () => {
  expect(footer(belgian({ enterpriseNumber: '123' }))[1]).toBe('BE 123 · RPM Liège');
});

test.each(languages)(
  'a letter that goes abroad names the country, in the language of the letterhead: %s',
  (language) => {
    const last = { fr: 'Belgique', nl: 'België', en: 'Belgium', de: 'Belgien' }[language];
    expect(senderLines(belgian({ language }), true)).toContain(last);
  },
);
