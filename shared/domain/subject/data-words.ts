/**
 * Names that shop and mailing tools give their columns, in words that the person understands: an answer has to be
 * intelligible (GDPR Art. 12(1)). What is stored, and what a machine-readable copy holds, stays as the tool wrote it.
 */
import { headerKey } from '../import/header-key.ts';
import type { Language } from '../language.ts';

type Words = Readonly<Record<Language, string>>;

interface ColumnWords {
  readonly label: Words;
  readonly values?: Readonly<Record<string, Words>>;
}

const words = (fr: string, nl: string, en: string, de: string): Words => ({ fr, nl, en, de });

const yesOrNo: ColumnWords['values'] = {
  '0': words('non', 'nee', 'no', 'nein'),
  '1': words('oui', 'ja', 'yes', 'ja'),
};

/** By the column's name as `headerKey` writes it. */
const columns: Readonly<Record<string, ColumnWords>> = {
  'id gender': {
    label: words('Civilité', 'Aanspreking', 'Title', 'Anrede'),
    values: { '1': words('M.', 'Dhr.', 'Mr', 'Herr'), '2': words('Mme', 'Mevr.', 'Ms', 'Frau') },
  },
  'is guest': {
    label: words(
      'Commande sans compte',
      'Bestelling zonder account',
      'Ordered without an account',
      'Bestellung ohne Konto',
    ),
    values: yesOrNo,
  },
  deleted: {
    label: words(
      'Compte marqué comme supprimé',
      'Account als verwijderd gemarkeerd',
      'Account marked as deleted',
      'Konto als gelöscht markiert',
    ),
    values: yesOrNo,
  },
  newsletter: {
    label: words(
      'Inscription à la lettre d’information',
      'Inschrijving op de nieuwsbrief',
      'Newsletter subscription',
      'Anmeldung zum Newsletter',
    ),
    values: yesOrNo,
  },
  'newsletter date add': {
    label: words(
      'Date d’inscription à la lettre',
      'Datum van inschrijving',
      'Date of subscription',
      'Datum der Anmeldung',
    ),
  },
  'ip registration newsletter': {
    label: words(
      'Adresse IP à l’inscription',
      'IP-adres bij de inschrijving',
      'IP address at subscription',
      'IP-Adresse bei der Anmeldung',
    ),
  },
  optin: {
    label: words(
      'Accord pour les offres de partenaires',
      'Akkoord met aanbiedingen van partners',
      'Consent to partners’ offers',
      'Einwilligung in Angebote von Partnern',
    ),
    values: yesOrNo,
  },
  'outstanding allow amount': {
    label: words(
      'Encours autorisé',
      'Toegestaan openstaand bedrag',
      'Credit allowed',
      'Erlaubter offener Betrag',
    ),
  },
  'max payment days': {
    label: words(
      'Délai de paiement (jours)',
      'Betalingstermijn (dagen)',
      'Days to pay',
      'Zahlungsfrist (Tage)',
    ),
  },
  siret: { label: words('Numéro SIRET', 'SIRET-nummer', 'SIRET number', 'SIRET-Nummer') },
  ape: { label: words('Code APE', 'APE-code', 'APE code', 'APE-Code') },
  'member rating': {
    label: words(
      'Note d’activité (Mailchimp)',
      'Activiteitsscore (Mailchimp)',
      'Activity rating (Mailchimp)',
      'Aktivitätsbewertung (Mailchimp)',
    ),
  },
  'optin time': {
    label: words(
      'Date et heure de l’inscription',
      'Datum en uur van inschrijving',
      'Date and time of subscription',
      'Datum und Uhrzeit der Anmeldung',
    ),
  },
  'optin ip': {
    label: words(
      'Adresse IP à l’inscription',
      'IP-adres bij de inschrijving',
      'IP address at subscription',
      'IP-Adresse bei der Anmeldung',
    ),
  },
  'confirm time': {
    label: words(
      'Date et heure de la confirmation',
      'Datum en uur van bevestiging',
      'Date and time of confirmation',
      'Datum und Uhrzeit der Bestätigung',
    ),
  },
  'confirm ip': {
    label: words(
      'Adresse IP à la confirmation',
      'IP-adres bij de bevestiging',
      'IP address at confirmation',
      'IP-Adresse bei der Bestätigung',
    ),
  },
  latitude: { label: words('Latitude', 'Breedtegraad', 'Latitude', 'Breitengrad') },
  longitude: { label: words('Longitude', 'Lengtegraad', 'Longitude', 'Längengrad') },
  gmtoff: {
    label: words(
      'Décalage horaire (heure d’hiver)',
      'Tijdsverschil (wintertijd)',
      'Hours from UTC (winter)',
      'Zeitverschiebung (Winterzeit)',
    ),
  },
  dstoff: {
    label: words(
      'Décalage horaire (heure d’été)',
      'Tijdsverschil (zomertijd)',
      'Hours from UTC (summer)',
      'Zeitverschiebung (Sommerzeit)',
    ),
  },
  timezone: { label: words('Fuseau horaire', 'Tijdzone', 'Time zone', 'Zeitzone') },
  cc: { label: words('Pays (déduit)', 'Land (afgeleid)', 'Country (inferred)', 'Land (abgeleitet)') },
  region: {
    label: words('Région (déduite)', 'Regio (afgeleid)', 'Region (inferred)', 'Region (abgeleitet)'),
  },
  'unsub time': {
    label: words(
      'Date et heure du désabonnement',
      'Datum en uur van uitschrijving',
      'Date and time of unsubscribing',
      'Datum und Uhrzeit der Abmeldung',
    ),
  },
  'unsub campaign title': {
    label: words(
      'Lettre qui a mené au désabonnement',
      'Nieuwsbrief die tot uitschrijving leidde',
      'Mailing that led to unsubscribing',
      'Ausgabe, die zur Abmeldung führte',
    ),
  },
  'unsub campaign id': {
    label: words(
      'Numéro de cette lettre',
      'Nummer van die nieuwsbrief',
      'Number of that mailing',
      'Nummer dieser Ausgabe',
    ),
  },
  'unsub reason': {
    label: words(
      'Raison du désabonnement',
      'Reden van uitschrijving',
      'Reason for unsubscribing',
      'Grund der Abmeldung',
    ),
  },
  'unsub reason other': {
    label: words(
      'Raison donnée en toutes lettres',
      'Reden in eigen woorden',
      'Reason in their own words',
      'Grund in eigenen Worten',
    ),
  },
  tags: { label: words('Étiquettes', 'Labels', 'Tags', 'Schlagwörter') },
};

/** "OPTIN_TIME" → "Date et heure de l’inscription"; any other label as it is. */
export function dataLabel(label: string, language: Language): string {
  return columns[headerKey(label)]?.label[language] ?? label;
}

/** "1" under "newsletter" → "oui"; any other value as it is. */
export function dataValue(label: string, value: string, language: Language): string {
  return columns[headerKey(label)]?.values?.[value.trim()]?.[language] ?? value;
}
