/** Retention periods of Belgian law: bookkeeping and surveillance cameras, and all of them together. */
import type { LocalizedText } from '../language.ts';
import { localDate } from '../local-date.ts';
import type { LegalPeriod } from './legal-period.ts';
import { belgianTaxPeriods } from './legal-periods-be-tax.ts';

/** Book III of the Code of economic law came into force on this day (arrêté royal du 26 mars 2014). */
const bookThree = localDate('2014-05-09');

const accounting = {
  country: 'BE',
  action: 'erase',
  confidence: 'primary',
  inForceFrom: bookThree,
  inForceUntil: null,
} as const;

const accountingPeriods: readonly LegalPeriod[] = [
  {
    ...accounting,
    code: 'be-accounting-books',
    subject: {
      fr: 'Livres comptables',
      nl: 'Boekhoudkundige boeken',
      en: 'Accounting books',
      de: 'Buchhaltungsbücher',
    },
    duration: { unit: 'years', count: 7 },
    startEvent: 'financial-year-closed',
    countsFrom: 'next-1-january',
    ground: {
      kind: 'law',
      citation: {
        fr: 'Code de droit économique, art. III.88',
        nl: 'Wetboek van economisch recht, art. III.88',
        en: 'Belgian Code of Economic Law, Art. III.88',
        de: 'Belgisches Wirtschaftsgesetzbuch, Art. III.88',
      },
    },
    source: 'Code de droit économique, art. III.88, alinéa 2',
  },
  {
    ...accounting,
    code: 'be-accounting-documents',
    subject: {
      fr: 'Pièces justificatives',
      nl: 'Verantwoordingsstukken',
      en: 'Supporting documents',
      de: 'Belege',
    },
    duration: { unit: 'years', count: 7 },
    startEvent: 'document',
    countsFrom: 'event',
    ground: { kind: 'law', citation: supportingDocuments() },
    source: 'Code de droit économique, art. III.86 (le texte ne nomme pas le point de départ)',
  },
  {
    ...accounting,
    code: 'be-accounting-internal-documents',
    subject: {
      fr: 'Pièces qui ne sont pas appelées à faire preuve à l’égard de tiers',
      nl: 'Stukken die niet strekken tot bewijs jegens derden',
      en: 'Documents that are not meant as evidence towards third parties',
      de: 'Unterlagen, die nicht als Beweis gegenüber Dritten dienen',
    },
    duration: { unit: 'years', count: 3 },
    startEvent: 'document',
    countsFrom: 'event',
    ground: { kind: 'law', citation: supportingDocuments() },
    source: 'Code de droit économique, art. III.86 (le texte ne nomme pas le point de départ)',
  },
];

function supportingDocuments(): LocalizedText {
  return {
    fr: 'Code de droit économique, art. III.86',
    nl: 'Wetboek van economisch recht, art. III.86',
    en: 'Belgian Code of Economic Law, Art. III.86',
    de: 'Belgisches Wirtschaftsgesetzbuch, Art. III.86',
  };
}

const cameraPeriod: LegalPeriod = {
  code: 'be-camera-images',
  country: 'BE',
  subject: { fr: 'Images de caméras', nl: 'Camerabeelden', en: 'Camera images', de: 'Kamerabilder' },
  duration: { unit: 'months', count: 1 },
  startEvent: 'recorded',
  countsFrom: 'event',
  action: 'erase',
  ground: {
    kind: 'indicative',
    citation: {
      fr: 'Loi du 21 mars 2007 (caméras) : un mois au plus, sauf images utiles comme preuve',
      nl: 'Camerawet van 21 maart 2007: ten hoogste één maand, behalve voor beelden die als bewijs dienen',
      en: 'Belgian Camera Act of 21 March 2007: one month at most, except for images needed as evidence',
      de: 'Belgisches Kameragesetz vom 21. März 2007: höchstens ein Monat, außer für Bilder, die als Beweis dienen',
    },
  },
  confidence: 'primary',
  source: 'Autorité de protection des données, « Le délai de conservation des images »',
  inForceFrom: localDate('2018-05-25'),
  inForceUntil: null,
};

export const belgianPeriods: readonly LegalPeriod[] = [
  ...accountingPeriods,
  ...belgianTaxPeriods,
  cameraPeriod,
];
