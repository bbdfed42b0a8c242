/** Retention periods of Belgian tax law: VAT, income tax, and the adjustment of VAT on immovable property. */
import type { LocalizedText } from '../language.ts';
import { localDate } from '../local-date.ts';
import type { LegalPeriod } from './legal-period.ts';

type TaxPeriod = Pick<LegalPeriod, 'code' | 'subject' | 'startEvent'> & { readonly citation: LocalizedText };

const vatCitation: LocalizedText = {
  fr: 'Code de la TVA, art. 60',
  nl: 'Btw-wetboek, art. 60',
  en: 'Belgian VAT Code, Art. 60',
  de: 'Belgisches Mehrwertsteuergesetzbuch, Art. 60',
};

const taxPeriods: readonly TaxPeriod[] = [
  {
    code: 'be-vat-invoices',
    subject: { fr: 'Factures (TVA)', nl: 'Facturen (btw)', en: 'Invoices (VAT)', de: 'Rechnungen (MwSt.)' },
    startEvent: 'invoice-issued',
    citation: vatCitation,
  },
  {
    code: 'be-vat-books',
    subject: { fr: 'Livres (TVA)', nl: 'Boeken (btw)', en: 'Books (VAT)', de: 'Bücher (MwSt.)' },
    startEvent: 'financial-year-closed',
    citation: vatCitation,
  },
  {
    code: 'be-vat-documents',
    subject: {
      fr: 'Autres documents (TVA)',
      nl: 'Andere stukken (btw)',
      en: 'Other documents (VAT)',
      de: 'Andere Unterlagen (MwSt.)',
    },
    startEvent: 'document',
    citation: vatCitation,
  },
  {
    code: 'be-income-tax',
    subject: {
      fr: 'Livres et documents nécessaires à l’impôt sur les revenus',
      nl: 'Boeken en bescheiden voor de inkomstenbelastingen',
      en: 'Books and documents needed for income tax',
      de: 'Bücher und Unterlagen für die Einkommensteuern',
    },
    startEvent: 'financial-year-closed',
    citation: {
      fr: 'Code des impôts sur les revenus 1992, art. 315',
      nl: 'Wetboek van de inkomstenbelastingen 1992, art. 315',
      en: 'Belgian Income Tax Code 1992, Art. 315',
      de: 'Belgisches Einkommensteuergesetzbuch 1992, Art. 315',
    },
  },
];

/** Seven years became ten in 2023 and seven again: the law of 18 December 2025 is known here at second hand only. */
const taxVersions = [
  {
    years: 10,
    confidence: 'primary',
    source:
      'Loi du 20 novembre 2022 portant des dispositions fiscales et financières diverses (M.B. 30-11-2022)',
    inForceFrom: localDate('2023-01-01'),
    inForceUntil: localDate('2025-12-31'),
  },
  {
    years: 7,
    confidence: 'secondary',
    source:
      'Loi du 18 décembre 2025 portant des dispositions diverses, d’après la presse professionnelle ; entrée en vigueur à vérifier',
    inForceFrom: localDate('2026-01-01'),
    inForceUntil: null,
  },
] as const;

const immovable = {
  country: 'BE',
  startEvent: 'document',
  countsFrom: 'next-1-january',
  action: 'erase',
  ground: {
    kind: 'law',
    citation: {
      fr: 'Code de la TVA, art. 48 et 60',
      nl: 'Btw-wetboek, art. 48 en 60',
      en: 'Belgian VAT Code, Art. 48 and 60',
      de: 'Belgisches Mehrwertsteuergesetzbuch, Art. 48 und 60',
    },
  },
  confidence: 'secondary',
  inForceUntil: null,
} as const;

const immovablePeriods: readonly LegalPeriod[] = [
  {
    ...immovable,
    code: 'be-vat-immovable',
    subject: {
      fr: 'Documents relatifs aux immeubles (révision de la TVA)',
      nl: 'Stukken over onroerende goederen (herziening van de btw)',
      en: 'Documents about immovable property (VAT adjustment)',
      de: 'Unterlagen über Immobilien (Mehrwertsteuerberichtigung)',
    },
    duration: { unit: 'years', count: 15 },
    source: 'Délai de révision de la TVA sur les immeubles, d’après la presse professionnelle',
    inForceFrom: localDate('2014-05-09'),
  },
  {
    ...immovable,
    code: 'be-vat-immovable-letting',
    subject: {
      fr: 'Documents relatifs aux immeubles donnés en location avec TVA',
      nl: 'Stukken over onroerende goederen die met btw worden verhuurd',
      en: 'Documents about immovable property let with VAT',
      de: 'Unterlagen über mit Mehrwertsteuer vermietete Immobilien',
    },
    duration: { unit: 'years', count: 25 },
    source:
      'Location immobilière soumise à la TVA sur option depuis le 1er janvier 2019, d’après la presse professionnelle',
    inForceFrom: localDate('2019-01-01'),
  },
];

export const belgianTaxPeriods: readonly LegalPeriod[] = [
  ...taxVersions.flatMap(({ years, ...version }) =>
    taxPeriods.map(({ citation, ...period }) => ({
      ...period,
      ...version,
      country: 'BE' as const,
      duration: { unit: 'years' as const, count: years },
      countsFrom: 'next-1-january' as const,
      action: 'erase' as const,
      ground: { kind: 'law' as const, citation },
    })),
  ),
  ...immovablePeriods,
];
