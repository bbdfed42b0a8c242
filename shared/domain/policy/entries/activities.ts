/** The processing activities that policies speak of, under the codes of the ready-made registers where these have them. */
import type { LocalizedText } from '../../language.ts';
import type { PolicyPurpose } from '../policy-codes.ts';
import { words } from './words.ts';

const customers = words('Clients', 'Klanten', 'Customers', 'Kunden');
const prospects = words(
  'Clients et prospects',
  'Klanten en prospecten',
  'Customers and prospects',
  'Kunden und Interessenten',
);
const visitors = words(
  'Visiteurs du site',
  'Bezoekers van de website',
  'Visitors of the site',
  'Besucher der Website',
);

interface ActivityEntry {
  readonly name: LocalizedText;
  readonly purposes: readonly PolicyPurpose[];
  readonly persons: LocalizedText;
  readonly categories: readonly string[];
  readonly isMarketing?: true;
}

export const activityEntries: Readonly<Record<string, ActivityEntry>> = {
  'customer-account': {
    name: words('Compte client', 'Klantenaccount', 'Customer account', 'Kundenkonto'),
    purposes: ['account'],
    persons: customers,
    categories: ['identity', 'account', 'company', 'preferences'],
  },
  orders: {
    name: words('Commandes', 'Bestellingen', 'Orders', 'Bestellungen'),
    purposes: ['orders'],
    persons: customers,
    categories: ['identity', 'company', 'purchases'],
  },
  services: {
    name: words('Prestations', 'Dienstverlening', 'Services', 'Dienstleistungen'),
    purposes: ['service'],
    persons: customers,
    categories: ['identity', 'company', 'contracts', 'vehicle', 'photos', 'health'],
  },
  bookings: {
    name: words(
      'Réservations et rendez-vous',
      'Reserveringen en afspraken',
      'Bookings and appointments',
      'Buchungen und Termine',
    ),
    purposes: ['bookings'],
    persons: customers,
    categories: ['identity', 'company', 'bookings'],
  },
  quotes: {
    name: words('Devis', 'Offertes', 'Quotes', 'Angebote'),
    purposes: ['quotes'],
    persons: prospects,
    categories: ['identity', 'company', 'contracts'],
  },
  invoicing: {
    name: words(
      'Facturation et comptabilité',
      'Facturatie en boekhouding',
      'Invoicing and accounting',
      'Rechnungen und Buchhaltung',
    ),
    purposes: ['invoicing', 'accounting'],
    persons: customers,
    categories: ['identity', 'company', 'invoices', 'payment'],
  },
  payment: {
    name: words('Paiements', 'Betalingen', 'Payments', 'Zahlungen'),
    purposes: ['payment'],
    persons: customers,
    categories: ['identity', 'payment'],
  },
  delivery: {
    name: words('Livraison', 'Levering', 'Delivery', 'Lieferung'),
    purposes: ['delivery'],
    persons: customers,
    categories: ['identity', 'delivery', 'purchases'],
  },
  'customer-service': {
    name: words('Service clients', 'Klantendienst', 'Customer service', 'Kundenservice'),
    purposes: ['contact-requests', 'customer-relation', 'after-sales'],
    persons: prospects,
    categories: ['identity', 'correspondence', 'purchases'],
  },
  newsletter: {
    name: words('Lettre d’information', 'Nieuwsbrief', 'Newsletter', 'Newsletter'),
    purposes: ['newsletter'],
    persons: prospects,
    categories: ['identity', 'newsletter', 'preferences'],
    isMarketing: true,
  },
  marketing: {
    name: words('Prospection commerciale', 'Commerciële prospectie', 'Direct marketing', 'Direktwerbung'),
    purposes: ['marketing'],
    persons: prospects,
    categories: ['identity', 'preferences'],
    isMarketing: true,
  },
  advertising: {
    name: words('Publicité en ligne', 'Onlineadvertenties', 'Online advertising', 'Online-Werbung'),
    purposes: ['advertising'],
    persons: visitors,
    categories: ['site-use', 'connection'],
    isMarketing: true,
  },
  improvement: {
    name: words(
      'Amélioration et personnalisation',
      'Verbetering en personalisatie',
      'Improvement and personalisation',
      'Verbesserung und Personalisierung',
    ),
    purposes: ['improvement', 'personalisation'],
    persons: prospects,
    categories: ['site-use', 'preferences'],
  },
  'site-statistics': {
    name: words('Mesure d’audience', 'Websitestatistieken', 'Site statistics', 'Reichweitenmessung'),
    purposes: ['statistics', 'shared-statistics'],
    persons: visitors,
    categories: ['site-use', 'connection'],
  },
  'site-security': {
    name: words(
      'Fonctionnement et sécurité du site',
      'Werking en beveiliging van de website',
      'Operation and security of the site',
      'Betrieb und Sicherheit der Website',
    ),
    purposes: ['site-administration', 'security'],
    persons: visitors,
    categories: ['connection', 'account'],
  },
  'fraud-prevention': {
    name: words('Lutte contre la fraude', 'Fraudebestrijding', 'Fraud prevention', 'Betrugsbekämpfung'),
    purposes: ['fraud-prevention'],
    persons: customers,
    categories: ['identity', 'payment', 'purchases'],
  },
  claims: {
    name: words(
      'Litiges et recouvrement',
      'Geschillen en invordering',
      'Disputes and debt collection',
      'Streitfälle und Forderungseinzug',
    ),
    purposes: ['claims', 'debt-collection'],
    persons: customers,
    categories: ['identity', 'invoices', 'correspondence'],
  },
  reviews: {
    name: words(
      'Avis et enquêtes de satisfaction',
      'Beoordelingen en tevredenheidsonderzoek',
      'Reviews and surveys',
      'Bewertungen und Umfragen',
    ),
    purposes: ['reviews'],
    persons: customers,
    categories: ['identity', 'comments'],
  },
  comments: {
    name: words(
      'Commentaires sur le site',
      'Reacties op de website',
      'Comments on the site',
      'Kommentare auf der Website',
    ),
    purposes: ['comments'],
    persons: visitors,
    categories: ['identity', 'comments', 'connection'],
  },
  contests: {
    name: words('Jeux-concours', 'Wedstrijden', 'Contests', 'Gewinnspiele'),
    purposes: ['contests'],
    persons: prospects,
    categories: ['identity'],
  },
  loyalty: {
    name: words('Fidélité', 'Klantenbinding', 'Loyalty', 'Kundenbindung'),
    purposes: ['loyalty'],
    persons: customers,
    categories: ['identity', 'purchases', 'preferences'],
  },
  events: {
    name: words(
      'Événements et formations',
      'Evenementen en opleidingen',
      'Events and courses',
      'Veranstaltungen und Kurse',
    ),
    purposes: ['events'],
    persons: prospects,
    categories: ['identity', 'bookings'],
  },
  membership: {
    name: words(
      'Adhésions et inscriptions',
      'Lidmaatschappen en inschrijvingen',
      'Memberships and enrolments',
      'Mitgliedschaften und Anmeldungen',
    ),
    purposes: ['membership'],
    persons: words('Membres', 'Leden', 'Members', 'Mitglieder'),
    categories: ['identity', 'family', 'payment', 'health'],
  },
  'health-file': {
    name: words('Suivi de santé', 'Opvolging van de gezondheid', 'Health care', 'Gesundheitsversorgung'),
    purposes: ['health-file'],
    persons: words('Patients', 'Patiënten', 'Patients', 'Patienten'),
    categories: ['identity', 'identity-documents', 'health'],
  },
  'video-surveillance': {
    name: words('Vidéosurveillance', 'Camerabewaking', 'Video surveillance', 'Videoüberwachung'),
    purposes: ['video-surveillance'],
    persons: words('Visiteurs', 'Bezoekers', 'Visitors', 'Besucher'),
    categories: ['camera-images'],
  },
  recruitment: {
    name: words('Recrutement', 'Aanwerving', 'Recruitment', 'Personalauswahl'),
    purposes: ['recruitment'],
    persons: words('Candidats', 'Sollicitanten', 'Applicants', 'Bewerber'),
    categories: ['identity', 'applications'],
  },
  'privacy-requests': {
    name: words(
      'Demandes d’exercice de droits',
      'Verzoeken over rechten',
      'Requests on rights',
      'Anträge zu Rechten',
    ),
    purposes: ['privacy-requests'],
    persons: words(
      'Personnes qui exercent leurs droits',
      'Personen die hun rechten uitoefenen',
      'Persons who use their rights',
      'Personen, die ihre Rechte ausüben',
    ),
    categories: ['identity', 'requests'],
  },
};
