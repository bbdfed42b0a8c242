/** The recipients that policies speak of without a name. */
import type { LocalizedText } from '../../language.ts';
import type { PolicyRecipient } from '../policy-codes.ts';
import { words } from './words.ts';

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
