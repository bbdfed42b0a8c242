/** Retention periods of French law, and those that the CNIL recommends. */
import { localDate } from '../local-date.ts';
import type { LegalPeriod } from './legal-period.ts';

const french = {
  country: 'FR',
  countsFrom: 'event',
  action: 'erase',
  confidence: 'primary',
  inForceUntil: null,
} as const;

const commercialGuidelines = {
  kind: 'indicative',
  citation: {
    fr: 'CNIL, référentiel « gestion des activités commerciales » (délibération n° 2021-131)',
    nl: 'CNIL, referentiekader voor commercieel beheer (beraadslaging nr. 2021-131)',
    en: 'CNIL, guidelines on commercial activities (decision no. 2021-131)',
    de: 'CNIL, Leitlinien zur Geschäftstätigkeit (Beschluss Nr. 2021-131)',
  },
} as const;
const commercialSource =
  'CNIL, délibération n° 2021-131 du 23 septembre 2021 ; durée indicative, à justifier si elle est dépassée';

export const frenchPeriods: readonly LegalPeriod[] = [
  {
    ...french,
    code: 'fr-accounting',
    subject: {
      fr: 'Documents comptables et pièces justificatives',
      nl: 'Boekhoudkundige documenten en verantwoordingsstukken',
      en: 'Accounting documents and supporting documents',
      de: 'Buchhaltungsunterlagen und Belege',
    },
    duration: { unit: 'years', count: 10 },
    startEvent: 'financial-year-closed',
    ground: {
      kind: 'law',
      citation: {
        fr: 'Code de commerce, art. L123-22',
        nl: 'Frans Wetboek van koophandel, art. L123-22',
        en: 'French Commercial Code, Art. L123-22',
        de: 'Französisches Handelsgesetzbuch, Art. L123-22',
      },
    },
    source: 'Code de commerce, art. L123-22 ; à compter de la clôture de l’exercice',
    inForceFrom: localDate('2000-09-21'),
  },
  {
    ...french,
    code: 'fr-electronic-contract',
    subject: {
      fr: 'Contrats conclus par voie électronique avec un consommateur, à partir de 120 €',
      nl: 'Elektronische overeenkomsten met een consument vanaf 120 €',
      en: 'Contracts concluded electronically with a consumer, from €120',
      de: 'Elektronisch geschlossene Verbraucherverträge ab 120 €',
    },
    duration: { unit: 'years', count: 10 },
    startEvent: 'contract-performed',
    ground: {
      kind: 'law',
      citation: {
        fr: 'Code de la consommation, art. L213-1, D213-1 et D213-2',
        nl: 'Frans consumentenwetboek, art. L213-1, D213-1 en D213-2',
        en: 'French Consumer Code, Art. L213-1, D213-1 and D213-2',
        de: 'Französisches Verbrauchergesetzbuch, Art. L213-1, D213-1 und D213-2',
      },
    },
    source: 'Code de la consommation, art. L213-1, D213-1 et D213-2',
    inForceFrom: localDate('2016-07-01'),
  },
  {
    ...french,
    code: 'fr-inactive-customers',
    subject: {
      fr: 'Clients inactifs',
      nl: 'Inactieve klanten',
      en: 'Inactive customers',
      de: 'Inaktive Kunden',
    },
    duration: { unit: 'years', count: 3 },
    startEvent: 'relation-ended',
    ground: commercialGuidelines,
    source: commercialSource,
    inForceFrom: localDate('2021-09-23'),
  },
  {
    ...french,
    code: 'fr-prospects',
    subject: { fr: 'Prospects', nl: 'Prospecten', en: 'Prospects', de: 'Interessenten' },
    duration: { unit: 'years', count: 3 },
    startEvent: 'last-contact',
    ground: commercialGuidelines,
    source: commercialSource,
    inForceFrom: localDate('2021-09-23'),
  },
  {
    ...french,
    code: 'fr-applicants',
    subject: {
      fr: 'Candidats non retenus',
      nl: 'Afgewezen sollicitanten',
      en: 'Unsuccessful applicants',
      de: 'Abgelehnte Bewerber',
    },
    duration: { unit: 'years', count: 2 },
    startEvent: 'last-contact',
    ground: {
      kind: 'indicative',
      citation: {
        fr: 'CNIL, guide du recrutement (2023)',
        nl: 'CNIL, gids over aanwerving (2023)',
        en: 'CNIL, recruitment guide (2023)',
        de: 'CNIL, Leitfaden zur Personalgewinnung (2023)',
      },
    },
    source: 'CNIL, « Les durées de conservation des données » : deux ans au plus',
    inForceFrom: localDate('2023-01-30'),
  },
  {
    ...french,
    code: 'fr-camera-images',
    subject: { fr: 'Images de caméras', nl: 'Camerabeelden', en: 'Camera images', de: 'Kamerabilder' },
    duration: { unit: 'months', count: 1 },
    startEvent: 'recorded',
    ground: {
      kind: 'indicative',
      citation: {
        fr: 'CNIL, vidéosurveillance : un mois au plus ; Code de la sécurité intérieure, art. L252-5',
        nl: 'CNIL, camerabewaking: ten hoogste één maand; Frans wetboek van binnenlandse veiligheid, art. L252-5',
        en: 'CNIL, video surveillance: one month at most; French Internal Security Code, Art. L252-5',
        de: 'CNIL, Videoüberwachung: höchstens ein Monat; französisches Gesetzbuch der inneren Sicherheit, Art. L252-5',
      },
    },
    source: 'CNIL, fiches « vidéosurveillance – vidéoprotection »',
    inForceFrom: localDate('2012-05-01'),
  },
];
