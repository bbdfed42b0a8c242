/** What the entries of the ready-made registers mean in the terms in which policies are read. */
import type { PolicyRecipient } from '../policy-codes.ts';

/** What the law itself brings about: told with the rights, and with the duties towards authorities (Art. 4(9), 5(2)). */
export const ownDuties: ReadonlySet<string> = new Set([
  'privacy-requests',
  'suppression-ledger',
  'authority-requests',
]);
export const categoriesOfOwnDuties: ReadonlySet<string> = new Set([
  'requests',
  'answer-copies',
  'authority-disclosures',
  'suppression-ledger',
]);

/** Code of an activity → codes of the activities that a reading proposes. */
export const activityMeanings: Readonly<Record<string, readonly string[]>> = {
  'subscription-payment': ['payment'],
  'direct-debit': ['payment'],
  'site-administration': ['site-security'],
  'secure-login': ['site-security', 'customer-account'],
  'website-building': ['services', 'customer-account'],
  'support-access': ['customer-service'],
  'contact-form': ['customer-service'],
  'customer-relations': ['customer-service'],
  'service-messages': ['customer-service', 'services', 'marketing'],
  'transactional-mail': ['customer-service', 'services'],
  notifications: ['newsletter', 'services'],
  'site-personalisation': ['improvement'],
  'automated-personalisation': ['improvement'],
  'site-performance': ['improvement', 'site-statistics'],
  'usage-statistics': ['site-statistics', 'improvement'],
  'site-statistics': ['site-statistics', 'improvement'],
  'site-cookies': ['site-statistics', 'improvement'],
  'defence-of-rights': ['claims', 'fraud-prevention'],
  disputes: ['claims'],
  'unpaid-invoices': ['claims'],
  'commercial-mail': ['marketing', 'newsletter'],
  prospecting: ['marketing'],
  'customer-reviews': ['reviews', 'improvement'],
};

/** Code of a category → codes of the categories that a reading proposes. */
export const categoryMeanings: Readonly<Record<string, readonly string[]>> = {
  contact: ['identity'],
  accounting: ['invoices'],
  'newsletter-tracking': ['newsletter'],
  'answer-copies': ['requests'],
  'fraud-checks': ['payment'],
  'email-hash': ['comments', 'identity'],
  'profile-picture': ['photos', 'comments'],
  reviews: ['comments'],
  cookies: ['site-use'],
  'portal-actions': ['connection', 'content'],
  'site-content': ['content'],
};

/** Words in the name or the service of a recipient that tell what it is; matched at the beginning of a word. */
export const recipientWords: Readonly<Partial<Record<PolicyRecipient, string>>> = {
  carriers: 'livr|transport|colis|coursier|poste|postaux|bpost|pakket|vervoer|bezorg|carrier|deliver|parcel',
  accountant: 'compta|fiduciaire|boekhou|accountant|accounting',
  'debt-collection': 'recouvr|huissier|incasso|deurwaarder|debt|collection',
  'payment-providers': 'paiement|payment|betaal|betaling',
  'hosting-providers': 'heberg|hosting|hosted|serveur|server|cloud|stockage|sauvegarde|opslag|backup',
  'it-providers': 'informati|logiciel|software|maintenance|web|technique|techni|developp|boutique|platef',
  'mailing-providers': 'newsletter|lettre|emailing|mailing|courriel|nieuwsbrief|email|e mail|routage',
  'analytics-providers': 'statisti|audience|analy|mesure',
  advertisers: 'publicit|regie|advert|reclame',
  'credit-agencies': 'credit|kredit|krediet|solvabilite',
  'fraud-prevention': 'fraud',
  banks: 'banque|bancaire|bank|domicili',
  insurers: 'assur|mutuel|mutualit|verzeker|ziekenfonds|insur',
  advisers: 'avocat|notaire|juridi|advoca|notaris|lawyer|notary|huissier',
  group: 'groupe|filiale|maison mere|groep|group|subsidiar',
  'health-professionals': 'medec|sante|soin|labora|arts|zorg|doctor|health',
  partners: 'partenaire|partner',
};
