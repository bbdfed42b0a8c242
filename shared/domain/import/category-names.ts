/** Names of the categories under which imports keep data, for registers that do not have them yet. */
import type { LocalizedText } from '../language.ts';
import type { ImportCategory } from './column-target.ts';

export const importCategoryNames: Readonly<Record<ImportCategory, LocalizedText>> = {
  identity: {
    fr: 'Identité et coordonnées',
    nl: 'Identiteit en contactgegevens',
    en: 'Identity and contact details',
    de: 'Identität und Kontaktdaten',
  },
  contact: {
    fr: 'Autres coordonnées',
    nl: 'Andere contactgegevens',
    en: 'Other contact details',
    de: 'Weitere Kontaktdaten',
  },
  company: {
    fr: 'Données d’entreprise',
    nl: 'Bedrijfsgegevens',
    en: 'Business details',
    de: 'Unternehmensdaten',
  },
  account: { fr: 'Compte client', nl: 'Klantaccount', en: 'Customer account', de: 'Kundenkonto' },
  purchases: {
    fr: 'Commandes et achats',
    nl: 'Bestellingen en aankopen',
    en: 'Orders and purchases',
    de: 'Bestellungen und Käufe',
  },
  payment: { fr: 'Paiement', nl: 'Betaling', en: 'Payment', de: 'Zahlung' },
  newsletter: { fr: 'Lettre d’information', nl: 'Nieuwsbrief', en: 'Newsletter', de: 'Newsletter' },
  preferences: { fr: 'Préférences', nl: 'Voorkeuren', en: 'Preferences', de: 'Präferenzen' },
  connection: {
    fr: 'Données de connexion',
    nl: 'Verbindingsgegevens',
    en: 'Connection data',
    de: 'Verbindungsdaten',
  },
  location: { fr: 'Localisation', nl: 'Locatie', en: 'Location', de: 'Standort' },
  notes: { fr: 'Notes', nl: 'Notities', en: 'Notes', de: 'Notizen' },
  profession: {
    fr: 'Vie professionnelle',
    nl: 'Beroepsgegevens',
    en: 'Professional life',
    de: 'Berufliches',
  },
  special: {
    fr: 'Données sensibles (art. 9 du RGPD)',
    nl: 'Gevoelige gegevens (art. 9 AVG)',
    en: 'Special categories (Art. 9 GDPR)',
    de: 'Besondere Kategorien (Art. 9 DSGVO)',
  },
  other: { fr: 'Autres données', nl: 'Andere gegevens', en: 'Other data', de: 'Sonstige Daten' },
};
