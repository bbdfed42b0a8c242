/** Single cells of foreign registers: typed where the words are certain, left in words where they are not. */
import { describe, expect, it } from 'vitest';
import { fieldOfHeading } from '../../../shared/domain/register-import/heading-words.ts';
import { readBasis } from '../../../shared/domain/register-import/read-basis.ts';
import { readPeriod } from '../../../shared/domain/register-import/read-period.ts';
import { readRecipient } from '../../../shared/domain/register-import/read-recipient.ts';
import { recordWordsOf } from '../../../shared/reports/tables/read-back.ts';

const words = recordWordsOf('fr');

describe('a lawful basis', () => {
  it.each([
    ['intérêt légitime', 'legitimate-interests', null],
    ['Consentement de la personne concernée', 'consent', null],
    ['Art. 6.1.b RGPD', 'contract', null],
    ['6(1)(c) – Code de la TVA', 'legal-obligation', '6(1)(c) – Code de la TVA'],
    ['Wettelijke verplichting', 'legal-obligation', null],
    ['berechtigtes Interesse', 'legitimate-interests', null],
    [
      'Intérêt légitime : prévenir la fraude',
      'legitimate-interests',
      'Intérêt légitime : prévenir la fraude',
    ],
  ] as const)('is read where exactly one is named: %s', (text, lawfulBasis, detail) => {
    expect(readBasis(text, words)).toEqual({ lawfulBasis, detail });
  });

  it.each(['contrat ou consentement', 'à voir avec le notaire', 'art. 6', 'intérêts du gérant'])(
    'stays in words where none or several are: %s',
    (text) => {
      expect(readBasis(text, words)).toEqual({ lawfulBasis: null, detail: text });
    },
  );
});

describe('a period', () => {
  it.each([
    ['5 ans après la fin du contrat', 'years', 5, 'relation-ended', 'erase'],
    ['3 ans après le dernier contact, puis anonymisation', 'years', 3, 'last-contact', 'anonymise'],
    ['5 jaar na het einde van de overeenkomst', 'years', 5, 'relation-ended', 'erase'],
    ['10 ans à compter de la clôture de l’exercice comptable', 'years', 10, 'financial-year-closed', 'erase'],
  ] as const)('is read where length and beginning are said: %s', (text, unit, count, startEvent, action) => {
    expect(readPeriod(text, words)).toMatchObject({ duration: { unit, count }, startEvent, action });
  });

  it.each(['5 ans', 'le temps nécessaire', '3 ans puis 5 ans après la fin du contrat', 'selon la loi'])(
    'is not guessed: %s',
    (text) => {
      expect(readPeriod(text, words)).toBeNull();
    },
  );
});

describe('a recipient', () => {
  it.each([
    ['Brevo (hébergement UE)', { name: 'Brevo', service: 'hébergement UE', countryCode: null }],
    [
      'Mouette Postale Inc. (États-Unis) : clauses contractuelles types',
      { name: 'Mouette Postale Inc.', countryCode: 'US', safeguard: 'standard-clauses' },
    ],
    ['Colis du Plat Pays SA (sous-traitant) : livraison', { role: 'processor', service: 'livraison' }],
    ['URSSAF', { name: 'URSSAF', role: 'authority' }],
  ] as const)('%s', (text, said) => {
    expect(readRecipient(text, null, words)).toMatchObject(said);
  });
});

describe('a heading', () => {
  it.each([
    ['Finalité du traitement', 'purpose'],
    ['Doel van de verwerking', 'purpose'],
    ['Verwerkingsactiviteit', 'name'],
    ['Verwerkingsverantwoordelijke', 'ignore'],
    ['Verwerkers', 'processors'],
    ['Categorieën van betrokkenen', 'persons'],
    ['Catégories de destinataires', 'recipients'],
    ['Catégories de personnes concernées', 'persons'],
    ['Délais prévus pour l’effacement', 'retention'],
    ['Description générale des mesures de sécurité techniques et organisationnelles', 'security'],
    ['Rechtsgrundlage', 'basis'],
    ['Type de traitement', null],
    ['Date de création du traitement', null],
    ['Prix', null],
  ] as const)('%s', (heading, field) => {
    expect(fieldOfHeading(heading)).toBe(field);
  });
});
