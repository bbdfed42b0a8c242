/** How long the file of a privacy request itself is kept: proposals, since no law names a period. */
import { localDate } from '../local-date.ts';
import type { LegalPeriod } from './legal-period.ts';

const proposal = {
  country: null,
  countsFrom: 'event',
  confidence: 'secondary',
  inForceFrom: localDate('2018-05-25'),
  inForceUntil: null,
  ground: {
    kind: 'indicative',
    citation: {
      fr: 'RGPD, art. 5, paragraphe 2 (preuve du respect des règles) ; durée indicative',
      nl: 'AVG, art. 5, lid 2 (bewijs van naleving); indicatieve termijn',
      en: 'GDPR, Art. 5(2) (proof of compliance); indicative period',
      de: 'DSGVO, Art. 5 Abs. 2 (Nachweis der Einhaltung); Richtwert',
    },
  },
} as const;

export const requestFilePeriods: readonly LegalPeriod[] = [
  {
    ...proposal,
    code: 'request-file',
    subject: {
      fr: 'Dossiers de demandes clôturées (archive restreinte, puis une ligne anonyme)',
      nl: 'Dossiers van afgesloten verzoeken (beperkt archief, daarna een anonieme regel)',
      en: 'Files of closed requests (restricted archive, then an anonymous line)',
      de: 'Akten abgeschlossener Anträge (eingeschränktes Archiv, danach eine anonyme Zeile)',
    },
    duration: { unit: 'years', count: 5 },
    startEvent: 'request-closed',
    action: 'anonymise',
    source: 'Délai usuel de prescription en Belgique et en France ; aucun texte ne fixe cette durée',
  },
  {
    ...proposal,
    code: 'answer-annexes',
    subject: {
      fr: 'Annexes de données des réponses (le relevé et les empreintes restent)',
      nl: 'Gegevensbijlagen van de antwoorden (het overzicht en de hashwaarden blijven)',
      en: 'Data annexes of answers (the manifest and the hashes stay)',
      de: 'Datenanlagen der Antworten (das Verzeichnis und die Prüfsummen bleiben)',
    },
    duration: { unit: 'months', count: 3 },
    startEvent: 'letter-sent',
    action: 'erase',
    source: 'Proposition de Greffe : le temps que la personne constate ce qu’elle a reçu',
  },
];
