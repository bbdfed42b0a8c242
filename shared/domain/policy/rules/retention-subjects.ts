/** What the retention rules of policies are about. */
import type { RetentionSubject } from '../policy-codes.ts';
import type { Phrases } from './policy-rule.ts';

interface SubjectRule extends Phrases {
  readonly subject: RetentionSubject;
}
export const subjectRules: readonly SubjectRule[] = [
  {
    subject: 'prospects',
    fr: ['prospect|prospects|prospection', 'non clients', 'visiteurs ~ du|de site'],
    nl: ['prospect|prospecten|prospects'],
    en: ['prospect|prospects|leads', 'marketing'],
  },
  {
    subject: 'invoices',
    fr: [
      'facture|factures|facturation',
      'comptable|comptables|comptabilite',
      'fiscale|fiscales|fiscal|fiscaux',
    ],
    nl: ['factuur|facturen|factuurgegevens|facturatie*|boekhoud*|fiscale'],
    en: ['invoice|invoices|billing|accounting|tax'],
  },
  {
    subject: 'orders',
    fr: ['commande|commandes|achat|achats|vente|ventes|transactions|transaction'],
    nl: ['bestelling|bestellingen|bestelgegevens'],
    en: ['order|orders|purchase|purchases'],
  },
  {
    subject: 'deliveries',
    fr: ['livraison|livraisons'],
    nl: ['levering|leveringen'],
    en: ['delivery|deliveries'],
  },
  {
    subject: 'bookings',
    fr: ['reservation|reservations|sejour|sejours|rendez|location|locations'],
    nl: ['reservering*|reservatie*|afspraken|boeking*'],
    en: ['booking|bookings|reservation|reservations|appointments'],
  },
  {
    subject: 'contracts',
    fr: [
      'contrat|contrats|devis|contractuels|contractuelles|contractuel|prestation|prestations|chantier|chantiers',
    ],
    nl: ['contract|contracten|overeenkomst|offerte|offertes'],
    en: ['contract|contracts|quote|quotes'],
  },
  {
    subject: 'account',
    fr: ['compte|comptes', 'profil|profils', 'espace client|membre|personnel'],
    nl: ['account|accountgegevens'],
    en: ['account|accounts|profile'],
  },
  {
    subject: 'payment',
    fr: ['paiement|paiements', 'bancaire|bancaires', 'carte ~ credit'],
    nl: ['betaling|betalingen|betaalgegevens'],
    en: ['payment|payments|card'],
  },
  {
    subject: 'newsletter',
    fr: [
      'newsletter|newsletters|infolettre|infolettres|abonnes',
      'liste|listes ~2 envoi|diffusion|distribution',
      'lettre|lettres ~ d|de information|informations',
      'adresse ~3 desinscription',
    ],
    nl: ['nieuwsbrief|nieuwsbrieven'],
    en: ['newsletter|newsletters'],
  },
  {
    subject: 'contact-requests',
    fr: [
      'formulaire|formulaires|message|messages|contact|demandes|demande|questions|correspondance|echanges|courriels',
      'reponse satisfaisante',
    ],
    nl: ['contactformulier|berichten|vragen|contactaanvragen|contact'],
    en: ['contact form|requests', 'messages|enquiries|inquiries|correspondence'],
  },
  {
    subject: 'analytics',
    fr: ['statistiques|statistique|audience|analytics|frequentation|analytique|analytiques|navigation'],
    nl: ['statistieken|analytics'],
    en: ['analytics|statistics'],
  },
  {
    subject: 'cookies',
    fr: ['cookie|cookies|traceur|traceurs'],
    nl: ['cookies|cookie'],
    en: ['cookies|cookie'],
  },
  {
    subject: 'connection',
    fr: ['adresse|adresses ip', 'ip', 'connexion|connexions|logs|journaux'],
    nl: ['ip', 'logbestanden|logs'],
    en: ['ip', 'logs|log'],
  },
  {
    subject: 'applications',
    fr: ['candidature|candidatures|candidat|candidats|cv|recrutement'],
    nl: ['sollicit*|cv'],
    en: ['application|applications|applicants|cv|recruitment'],
  },
  {
    subject: 'health-file',
    fr: ['patient|patients|medical|medicaux|medicale|sante|therapeutique'],
    nl: ['patient|patienten|patientendossier*|medische'],
    en: ['patient|patients|medical|health'],
  },
  {
    subject: 'images',
    fr: ['image|images|camera|cameras|videosurveillance|video|videos|enregistrements'],
    nl: ['camerabeelden|beelden'],
    en: ['cctv|images|recordings|footage'],
  },
  {
    subject: 'identity-document',
    fr: [
      'identite ~3 copie|copies|piece|pieces|justificatif',
      'copie|copies|piece|pieces|justificatif ~4 identite',
    ],
    nl: ['identiteitskaart'],
    en: ['identity document|documents'],
  },
  {
    subject: 'comments',
    fr: ['commentaire|commentaires|avis'],
    nl: ['reacties'],
    en: ['comments|comment|reviews'],
  },
  { subject: 'loyalty', fr: ['fidelite'], nl: ['klantenkaart'], en: ['loyalty'] },
  { subject: 'fraud', fr: ['fraude|fraudes|frauduleux'], nl: ['fraude'], en: ['fraud'] },
  { subject: 'suppliers', fr: ['fournisseur|fournisseurs'], nl: ['leveranciers'], en: ['suppliers'] },
  {
    subject: 'customers',
    fr: [
      'client|clients|clientele|adherents|adherent|eleves|locataires|membres|beneficiaires',
      'relation|relations commerciale|commerciales|client|clients|contractuelle|contractuelles',
      'dossier|dossiers',
    ],
    nl: ['klant|klanten|klantgegevens|klantendossier*'],
    en: ['customer|customers|client|clients'],
  },
  {
    subject: 'content',
    fr: ['contenu|contenus|actions ~6 placez|portail|sites|publies', 'trace ~3 actions'],
    nl: [],
    en: [],
  },
  { subject: 'backups', fr: ['sauvegarde|sauvegardes'], nl: ['backup|backups'], en: ['backup|backups'] },
  {
    subject: 'privacy-requests',
    fr: [
      'exercice ~3 vos droits',
      'demandes ~5 droits|completees',
      'demandes d exercice',
      'demandes ~4 protection ~2 donnees',
    ],
    nl: [],
    en: ['rights requests'],
  },
];
