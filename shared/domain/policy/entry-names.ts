/** The entries of a register that policies speak of, under the codes and names of the ready-made registers where these have them. */
import type { LocalizedText } from '../language.ts';
import type { PolicyDataKind, PolicyPurpose, PolicyRecipient, RetentionSubject } from './policy-codes.ts';

const words = (fr: string, nl: string, en: string, de: string): LocalizedText => ({ fr, nl, en, de });

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
    subjects: [],
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

interface RecipientEntry {
  readonly name: LocalizedText;
  readonly role: 'processor' | 'controller' | 'authority';
  /** A name in the same sentence is the name of these. */
  readonly isNamedBeside?: true;
}

/** Recipients that a register can hold without their name; a business's own staff, and the public, are none. */
export const recipientEntries: Readonly<Partial<Record<PolicyRecipient, RecipientEntry>>> = {
  carriers: {
    name: words('Transporteurs', 'Vervoerders', 'Carriers', 'Transportunternehmen'),
    role: 'controller',
  },
  accountant: { name: words('Comptable', 'Boekhouder', 'Accountant', 'Buchhaltung'), role: 'processor' },
  'debt-collection': {
    name: words('Agence de recouvrement', 'Incassobureau', 'Debt collection agency', 'Inkassobüro'),
    role: 'controller',
  },
  'payment-providers': {
    name: words('Prestataire de paiement', 'Betaaldienst', 'Payment provider', 'Zahlungsdienst'),
    role: 'controller',
    isNamedBeside: true,
  },
  'hosting-providers': {
    name: words('Hébergeur', 'Hostingbedrijf', 'Hosting provider', 'Hosting-Anbieter'),
    role: 'processor',
    isNamedBeside: true,
  },
  'it-providers': {
    name: words('Prestataire informatique', 'IT-dienstverlener', 'IT provider', 'IT-Dienstleister'),
    role: 'processor',
    isNamedBeside: true,
  },
  'mailing-providers': {
    name: words(
      'Service d’envoi de courriels',
      'Verzenddienst voor e-mails',
      'E-mail service',
      'E-Mail-Dienst',
    ),
    role: 'processor',
    isNamedBeside: true,
  },
  'analytics-providers': {
    name: words('Service de statistiques', 'Statistiekdienst', 'Statistics service', 'Statistikdienst'),
    role: 'processor',
    isNamedBeside: true,
  },
  'service-providers': {
    name: words(
      'Prestataires non nommés',
      'Niet-genoemde dienstverleners',
      'Unnamed service providers',
      'Nicht genannte Dienstleister',
    ),
    role: 'processor',
    isNamedBeside: true,
  },
  partners: {
    name: words(
      'Partenaires non nommés',
      'Niet-genoemde partners',
      'Unnamed partners',
      'Nicht genannte Partner',
    ),
    role: 'controller',
    isNamedBeside: true,
  },
  advertisers: {
    name: words('Régies publicitaires', 'Adverteerders', 'Advertisers', 'Werbepartner'),
    role: 'controller',
  },
  authorities: {
    name: words('Autorités', 'Overheidsinstanties', 'Public authorities', 'Behörden'),
    role: 'authority',
  },
  courts: { name: words('Justice', 'Gerecht', 'Courts', 'Gerichte'), role: 'authority' },
  'tax-authorities': {
    name: words('Administration fiscale', 'Belastingadministratie', 'Tax authorities', 'Finanzverwaltung'),
    role: 'authority',
  },
  'credit-agencies': {
    name: words('Agences de notation de crédit', 'Kredietbureaus', 'Credit agencies', 'Auskunfteien'),
    role: 'controller',
  },
  'fraud-prevention': {
    name: words(
      'Organismes de lutte contre la fraude',
      'Instanties voor fraudebestrijding',
      'Fraud prevention bodies',
      'Stellen zur Betrugsbekämpfung',
    ),
    role: 'controller',
  },
  banks: { name: words('Banque', 'Bank', 'Bank', 'Bank'), role: 'controller' },
  insurers: { name: words('Assureur', 'Verzekeraar', 'Insurer', 'Versicherung'), role: 'controller' },
  advisers: {
    name: words(
      'Avocats et notaires',
      'Advocaten en notarissen',
      'Lawyers and notaries',
      'Anwälte und Notare',
    ),
    role: 'controller',
  },
  group: {
    name: words(
      'Sociétés du groupe',
      'Vennootschappen van de groep',
      'Group companies',
      'Konzernunternehmen',
    ),
    role: 'controller',
  },
  'health-professionals': {
    name: words('Professionnels de la santé', 'Zorgverleners', 'Health professionals', 'Gesundheitsberufe'),
    role: 'controller',
  },
};
