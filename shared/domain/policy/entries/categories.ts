/** The categories of data that policies speak of, under the codes and names of the ready-made registers where these have them. */
import type { LocalizedText } from '../../language.ts';
import type { PolicyDataKind, RetentionSubject } from '../policy-codes.ts';
import { words } from './words.ts';

interface CategoryEntry {
  readonly name: LocalizedText;
  readonly data: readonly PolicyDataKind[];
  readonly subjects: readonly RetentionSubject[];
  /** GDPR Art. 9. */
  readonly isSpecial?: true;
}

export const categoryEntries: Readonly<Record<string, CategoryEntry>> = {
  identity: {
    name: words(
      'Identité et coordonnées',
      'Identiteit en contactgegevens',
      'Identity and contact details',
      'Identität und Kontaktdaten',
    ),
    data: ['name', 'email', 'phone', 'postal-address', 'country', 'birth-date', 'gender', 'language'],
    subjects: ['customers', 'prospects', 'suppliers'],
  },
  account: {
    name: words(
      'Compte client et connexion',
      'Klantenaccount en aanmelding',
      'Customer account and log-in',
      'Kundenkonto und Anmeldung',
    ),
    data: ['account', 'password'],
    subjects: ['account'],
  },
  company: {
    name: words(
      'Entreprise et numéro de TVA',
      'Onderneming en btw-nummer',
      'Business and VAT number',
      'Unternehmen und MwSt.-Nummer',
    ),
    data: ['company', 'vat-number', 'profession'],
    subjects: [],
  },
  preferences: {
    name: words(
      'Préférences et centres d’intérêt',
      'Voorkeuren en interesses',
      'Preferences and interests',
      'Vorlieben und Interessen',
    ),
    data: ['preferences'],
    subjects: ['loyalty'],
  },
  purchases: {
    name: words('Commandes', 'Bestellingen', 'Orders', 'Bestellungen'),
    data: ['orders'],
    subjects: ['orders'],
  },
  bookings: {
    name: words('Réservations', 'Reserveringen', 'Bookings', 'Buchungen'),
    data: ['bookings'],
    subjects: ['bookings'],
  },
  contracts: {
    name: words(
      'Devis et contrats',
      'Offertes en overeenkomsten',
      'Quotes and contracts',
      'Angebote und Verträge',
    ),
    data: [],
    subjects: ['contracts'],
  },
  delivery: {
    name: words('Livraison', 'Levering', 'Delivery', 'Lieferung'),
    data: ['delivery'],
    subjects: ['deliveries'],
  },
  payment: {
    name: words('Paiements', 'Betalingen', 'Payments', 'Zahlungen'),
    data: ['payment', 'bank-account', 'payment-card'],
    subjects: ['payment', 'fraud'],
  },
  invoices: {
    name: words('Factures', 'Facturen', 'Invoices', 'Rechnungen'),
    data: ['invoices'],
    subjects: ['invoices'],
  },
  correspondence: {
    name: words(
      'Échanges avec le service clients',
      'Correspondentie met de klantendienst',
      'Correspondence with customer service',
      'Schriftwechsel mit dem Kundenservice',
    ),
    data: ['messages'],
    subjects: ['contact-requests'],
  },
  comments: {
    name: words(
      'Commentaires et avis',
      'Reacties en beoordelingen',
      'Comments and reviews',
      'Kommentare und Bewertungen',
    ),
    data: ['comments'],
    subjects: ['comments'],
  },
  newsletter: {
    name: words(
      'Inscription à la lettre d’information',
      'Inschrijving op de nieuwsbrief',
      'Newsletter subscription',
      'Newsletter-Anmeldung',
    ),
    data: ['newsletter'],
    subjects: ['newsletter'],
  },
  connection: {
    name: words(
      'Données de connexion (adresse IP, navigateur)',
      'Verbindingsgegevens (IP-adres, browser)',
      'Connection data (IP address, browser)',
      'Verbindungsdaten (IP-Adresse, Browser)',
    ),
    data: ['ip-address', 'browser', 'logs'],
    subjects: ['connection'],
  },
  'site-use': {
    name: words(
      'Utilisation du site et cookies',
      'Gebruik van de website en cookies',
      'Use of the site and cookies',
      'Nutzung der Website und Cookies',
    ),
    data: ['site-use', 'cookies'],
    subjects: ['cookies', 'analytics'],
  },
  location: {
    name: words('Localisation', 'Locatie', 'Location', 'Standort'),
    data: ['location'],
    subjects: [],
  },
  content: {
    name: words(
      'Contenus publiés par la personne',
      'Inhoud die de persoon publiceert',
      'Content published by the person',
      'Von der Person veröffentlichte Inhalte',
    ),
    data: ['content', 'social-profile'],
    subjects: ['content'],
  },
  photos: { name: words('Photos', 'Foto’s', 'Photos', 'Fotos'), data: ['photo'], subjects: [] },
  family: {
    name: words('Situation familiale', 'Gezinssituatie', 'Family situation', 'Familiäre Situation'),
    data: ['family'],
    subjects: [],
  },
  vehicle: { name: words('Véhicule', 'Voertuig', 'Vehicle', 'Fahrzeug'), data: ['vehicle'], subjects: [] },
  applications: {
    name: words('Candidatures', 'Sollicitaties', 'Job applications', 'Bewerbungen'),
    data: ['application'],
    subjects: ['applications'],
  },
  'camera-images': {
    name: words('Images de vidéosurveillance', 'Camerabeelden', 'Camera images', 'Kamerabilder'),
    data: ['images'],
    subjects: ['images'],
  },
  'identity-documents': {
    name: words(
      'Pièces d’identité et numéros nationaux',
      'Identiteitsbewijzen en nationale nummers',
      'Identity documents and national numbers',
      'Ausweise und nationale Kennnummern',
    ),
    data: ['identity-document', 'national-number'],
    subjects: ['identity-document'],
  },
  health: {
    name: words('Santé', 'Gezondheid', 'Health', 'Gesundheit'),
    data: ['health'],
    subjects: ['health-file'],
    isSpecial: true,
  },
  biometric: {
    name: words('Données biométriques', 'Biometrische gegevens', 'Biometric data', 'Biometrische Daten'),
    data: ['biometric'],
    subjects: [],
    isSpecial: true,
  },
  beliefs: {
    name: words(
      'Opinions et convictions',
      'Meningen en overtuigingen',
      'Opinions and beliefs',
      'Meinungen und Überzeugungen',
    ),
    data: ['beliefs', 'origin'],
    subjects: [],
    isSpecial: true,
  },
  requests: {
    name: words(
      'Demandes d’exercice de droits',
      'Verzoeken over rechten',
      'Requests on rights',
      'Anträge zu Rechten',
    ),
    data: [],
    subjects: ['privacy-requests'],
  },
};
