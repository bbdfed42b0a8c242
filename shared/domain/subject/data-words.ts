/**
 * Names that shop and mailing tools give their columns and exports, in words that the person understands: an answer has to be
 * intelligible (GDPR Art. 12(1)). What is stored, and what a machine-readable copy holds, stays as the tool wrote it.
 */
import { importSources, type ImportSource } from '../import/column-mapping.ts';
import { headerKey } from '../import/header-key.ts';
import { importSourceText } from '../import/source-words.ts';
import { languages, type Language } from '../language.ts';
import { requestWordsIn } from '../request/request-words.ts';

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

/** By the column's name as `headerKey` writes it; as it stands in the middle of a sentence. */
const columns: Readonly<Record<string, ColumnWords>> = {
  'id gender': {
    label: words('civilité', 'aanspreking', 'title', 'Anrede'),
    values: { '1': words('M.', 'Dhr.', 'Mr', 'Herr'), '2': words('Mme', 'Mevr.', 'Ms', 'Frau') },
  },
  'is guest': {
    label: words(
      'commande sans compte',
      'bestelling zonder account',
      'ordered without an account',
      'Bestellung ohne Konto',
    ),
    values: yesOrNo,
  },
  deleted: {
    label: words(
      'compte marqué comme supprimé',
      'account als verwijderd gemarkeerd',
      'account marked as deleted',
      'Konto als gelöscht markiert',
    ),
    values: yesOrNo,
  },
  newsletter: {
    label: words(
      'inscription à la lettre d’information',
      'inschrijving op de nieuwsbrief',
      'newsletter subscription',
      'Anmeldung zum Newsletter',
    ),
    values: yesOrNo,
  },
  'newsletter date add': {
    label: words(
      'date d’inscription à la lettre d’information',
      'datum van inschrijving op de nieuwsbrief',
      'date of newsletter subscription',
      'Datum der Newsletter-Anmeldung',
    ),
  },
  'ip registration newsletter': {
    label: words(
      'adresse IP à l’inscription',
      'IP-adres bij de inschrijving',
      'IP address at subscription',
      'IP-Adresse bei der Anmeldung',
    ),
  },
  optin: {
    label: words(
      'accord pour les offres de partenaires',
      'akkoord met aanbiedingen van partners',
      'consent to partners’ offers',
      'Einwilligung in Angebote von Partnern',
    ),
    values: yesOrNo,
  },
  'outstanding allow amount': {
    label: words(
      'encours autorisé',
      'toegestaan openstaand bedrag',
      'credit allowed',
      'erlaubter offener Betrag',
    ),
  },
  'max payment days': {
    label: words(
      'délai de paiement (jours)',
      'betalingstermijn (dagen)',
      'days to pay',
      'Zahlungsfrist (Tage)',
    ),
  },
  siret: { label: words('numéro SIRET', 'SIRET-nummer', 'SIRET number', 'SIRET-Nummer') },
  ape: { label: words('code APE', 'APE-code', 'APE code', 'APE-Code') },
  'member rating': {
    label: words(
      'note d’activité (Mailchimp)',
      'activiteitsscore (Mailchimp)',
      'activity rating (Mailchimp)',
      'Aktivitätsbewertung (Mailchimp)',
    ),
  },
  'optin time': {
    label: words(
      'date et heure de l’inscription',
      'datum en uur van inschrijving',
      'date and time of subscription',
      'Datum und Uhrzeit der Anmeldung',
    ),
  },
  'optin ip': {
    label: words(
      'adresse IP à l’inscription',
      'IP-adres bij de inschrijving',
      'IP address at subscription',
      'IP-Adresse bei der Anmeldung',
    ),
  },
  'confirm time': {
    label: words(
      'date et heure de la confirmation',
      'datum en uur van bevestiging',
      'date and time of confirmation',
      'Datum und Uhrzeit der Bestätigung',
    ),
  },
  'confirm ip': {
    label: words(
      'adresse IP à la confirmation',
      'IP-adres bij de bevestiging',
      'IP address at confirmation',
      'IP-Adresse bei der Bestätigung',
    ),
  },
  latitude: { label: words('latitude', 'breedtegraad', 'latitude', 'Breitengrad') },
  longitude: { label: words('longitude', 'lengtegraad', 'longitude', 'Längengrad') },
  gmtoff: {
    label: words(
      'décalage horaire (heure d’hiver)',
      'tijdsverschil (wintertijd)',
      'hours from UTC (winter)',
      'Zeitverschiebung (Winterzeit)',
    ),
  },
  dstoff: {
    label: words(
      'décalage horaire (heure d’été)',
      'tijdsverschil (zomertijd)',
      'hours from UTC (summer)',
      'Zeitverschiebung (Sommerzeit)',
    ),
  },
  timezone: { label: words('fuseau horaire', 'tijdzone', 'time zone', 'Zeitzone') },
  cc: { label: words('pays (déduit)', 'land (afgeleid)', 'country (inferred)', 'Land (abgeleitet)') },
  region: {
    label: words('région (déduite)', 'regio (afgeleid)', 'region (inferred)', 'Region (abgeleitet)'),
  },
  'unsub time': {
    label: words(
      'date et heure du désabonnement',
      'datum en uur van uitschrijving',
      'date and time of unsubscribing',
      'Datum und Uhrzeit der Abmeldung',
    ),
  },
  'unsub campaign title': {
    label: words(
      'titre de l’envoi qui a mené au désabonnement',
      'titel van de nieuwsbrief die tot uitschrijving leidde',
      'title of the mailing that led to unsubscribing',
      'Titel der Ausgabe, die zur Abmeldung führte',
    ),
  },
  'unsub campaign id': {
    label: words(
      'numéro de l’envoi qui a mené au désabonnement',
      'nummer van de nieuwsbrief die tot uitschrijving leidde',
      'number of the mailing that led to unsubscribing',
      'Nummer der Ausgabe, die zur Abmeldung führte',
    ),
  },
  'unsub reason': {
    label: words(
      'raison du désabonnement',
      'reden van uitschrijving',
      'reason for unsubscribing',
      'Grund der Abmeldung',
    ),
  },
  'unsub reason other': {
    label: words(
      'raison, dans vos propres mots',
      'reden in uw eigen woorden',
      'reason in your own words',
      'Grund in Ihren eigenen Worten',
    ),
  },
  tags: { label: words('étiquettes', 'labels', 'tags', 'Schlagwörter') },
};

/** "OPTIN_TIME" → "date et heure de l’inscription", as in the middle of a sentence; null for a label that is no such column. */
export function columnWords(label: string, language: Language): string | null {
  return columns[headerKey(label)]?.label[language] ?? requestWordsIn(label, language);
}

/** "1" under "newsletter" → "oui"; any other value as it is. */
export function dataValue(label: string, value: string, language: Language): string {
  return columns[headerKey(label)]?.values?.[value.trim()]?.[language] ?? value;
}

const shop = words('notre boutique en ligne', 'onze webwinkel', 'our online shop', 'unser Online-Shop');
const mailing = words(
  'notre outil d’envoi de lettres d’information',
  'ons verzendplatform voor nieuwsbrieven',
  'our newsletter tool',
  'unsere Newsletter-Plattform',
);

const tools: Readonly<Record<ImportSource, { readonly what: Words; readonly name: string | null }>> = {
  prestashop: { what: shop, name: 'PrestaShop' },
  woocommerce: { what: shop, name: 'WooCommerce' },
  shopify: { what: shop, name: 'Shopify' },
  mailchimp: { what: mailing, name: 'Mailchimp' },
  brevo: { what: mailing, name: 'Brevo' },
  unknown: {
    what: words(
      'un fichier que nous tenions déjà',
      'een bestand dat wij al bijhielden',
      'a file that we already kept',
      'eine Datei, die wir bereits führten',
    ),
    name: null,
  },
};

/** "Export de PrestaShop", in whatever language it was stored → "notre boutique en ligne (PrestaShop)"; null for any other source. */
export function importWords(source: string, language: Language): string | null {
  const tool = importSources.find((each) => languages.some((any) => importSourceText(each, any) === source));
  if (tool === undefined) return requestWordsIn(source, language);
  const { what, name } = tools[tool];
  return name === null ? what[language] : `${what[language]} (${name})`;
}
