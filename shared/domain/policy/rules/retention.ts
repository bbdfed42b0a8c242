/** How policies say how long they keep what, and from when (GDPR Art. 13(2)(a)). */
import type { StartEvent } from '../../retention/retention-rule.ts';
import type { RetentionSubject } from '../policy-codes.ts';
import type { Phrases } from './policy-rule.ts';

export type RetentionCue =
  /** "Aussi longtemps que nécessaire": criteria without a period. */
  | 'criteria'
  /** "Les critères sont …". */
  | 'criteria-named'
  /** "La durée légale", without a number. */
  | 'law'
  /** "Jusqu'à votre désinscription". */
  | 'until-stop'
  /** "Pendant la durée de la relation". */
  | 'during-relation'
  | 'during-account'
  /** From the 1 January after: "à compter du 1er janvier qui suit". */
  | 'next-january'
  /** "Depuis trois ans": a period only where something starts it. */
  | 'since'
  /** "Indéfiniment". */
  | 'forever'
  /** The duration is another one: that of a guarantee, a visit, a session, an answer. */
  | 'other-duration';

interface SubjectRule extends Phrases {
  readonly subject: RetentionSubject;
}
interface EventRule extends Phrases {
  readonly event: StartEvent;
}
interface CueRule extends Phrases {
  readonly cue: RetentionCue;
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
    fr: ['commande|commandes|achat|achats|vente|ventes|livraison|livraisons|transactions|transaction'],
    nl: ['bestelling|bestellingen|bestelgegevens'],
    en: ['order|orders|purchase|purchases'],
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
    fr: ['exercice ~3 vos droits', 'demandes ~5 droits|completees', 'demandes d exercice'],
    nl: [],
    en: ['rights requests'],
  },
];

export const startEventRules: readonly EventRule[] = [
  {
    event: 'account-closed',
    fr: [
      'cloture|fermeture|suppression|clos|desactivation|resiliation ~5 compte|comptes|profil',
      'compte ~3 clos|cloture|supprime|ferme',
      'existence ~3 compte',
      'compte ~3 actif',
    ],
    nl: ['sluiten|afsluiten|sluiting|verwijdering ~4 account'],
    en: ['account ~4 closed|closure|deleted|deletion', 'closure|deletion|closing ~4 account'],
  },
  {
    event: 'subscription-ended',
    fr: [
      'fin|terme|echeance|resiliation|expiration|duree|issue ~5 abonnement|abonnements|adhesion|cotisation|licence',
      'desabonnement|desinscription|adhesion',
    ],
    nl: ['einde ~4 abonnement'],
    en: ['end|termination ~4 subscription|membership'],
  },
  {
    event: 'relation-ended',
    fr: [
      'fin|terme|cessation|issue|rupture|expiration|terminaison ~6 relation|relations|contrat|collaboration|mandat|bail|convention|mission|missions|accompagnement|suivi|scolarite|inscription',
      'depart|sortie ~3 enfant|client|locataire|eleve|membre|adherent',
      'relation|relations ~2 commerciale|commerciales|contractuelle|contractuelles|affaires|client|clients',
      'terme de celle|celui',
      'apres ~3 contrat|contractuelle',
      'fin ~4 accompagnement|suivi',
      'relation ~4 terminee|prend',
    ],
    nl: ['einde|beeindiging ~5 overeenkomst|relatie|contract|samenwerking'],
    en: ['end|termination|after ~6 relationship|contract|agreement'],
  },
  {
    event: 'last-contact',
    fr: [
      'dernier|derniere|derniers|dernieres ~3 contact|contacts|echange|echanges|activite|interaction|connexion|message|prise|visite|consultation|seance|demande|rendez',
      'dernier contact',
      'inactivite',
      'plus|pas|aucune ~4 commande|achete|connecte|visite|contacte|nouvelles|authentifie|reserve',
      'sans ~3 activite|contact|reponse|interaction',
      'prise de contact',
    ],
    nl: ['laatste ~2 contact|activiteit|interactie|bericht', 'inactiviteit'],
    en: ['last ~3 contact|activity|interaction|login|message', 'inactivity'],
  },
  {
    event: 'contract-performed',
    fr: [
      'dernier|derniere ~3 commande|achat|livraison|prestation|sejour|intervention|location|vente',
      'apres|suit|suivant|compter|partir|des|depuis|fin|depart|issue|execution|realisation ~5 livraison|sejour|prestation|prestations|travaux|chantier|intervention|evenement|stage|formation|execution|commande|achat|reservation|location',
      'commande livree',
      'execution ~3 contrat|commande',
      'fin ~3 garantie',
    ],
    nl: ['levering|uitvoering|laatste aankoop|bestelling'],
    en: ['last ~2 order|purchase', 'after ~4 delivery|stay|order|purchase|performance'],
  },
  {
    event: 'satisfactory-answer',
    fr: [
      'reponse ~4 satisfaisante|apportee|definitive|donnee',
      'apres ~3 reponse',
      'traitement ~3 demande',
      'cloture ~3 demande|dossier|echange',
      'reponse|traitee ~4 demande|votre',
      'demande ~4 traitee|cloturee',
    ],
    nl: ['antwoord', 'afhandeling'],
    en: ['satisfactory answer', 'request ~4 handled|closed|answered', 'after ~3 answer|reply|response'],
  },
  {
    event: 'financial-year-closed',
    fr: ['cloture|fin ~5 exercice|annee', 'exercice ~3 comptable|social|fiscal', 'annee fiscale|comptable'],
    nl: ['boekjaar'],
    en: ['financial|fiscal|accounting year'],
  },
  {
    event: 'invoice-issued',
    fr: ['emission|date|etablissement|envoi ~4 facture|factures', 'date ~3 facturation'],
    nl: ['factuurdatum'],
    en: ['invoice date', 'date ~3 invoice'],
  },
  {
    event: 'collected',
    fr: [
      'collecte|recueil|enregistrement ~4 donnees|donnee|informations',
      'compter|partir|apres|depuis|des ~3 collecte|enregistrement|recueil|inscription|depot|creation|reception|envoi',
      'depot ~4 cookie|cookies|terminal|candidature',
      'leur depot|collecte|enregistrement',
      'reception ~3 candidature|cv|demande',
    ],
    nl: ['verzameling|verzamelen|ontvangst'],
    en: ['collection|collected', 'receipt'],
  },
  {
    event: 'recorded',
    fr: ['apres|compter|date ~3 enregistrement ~3 images|image', 'enregistrement des images'],
    nl: ['opname'],
    en: ['recording'],
  },
  { event: 'request-closed', fr: ['cloture ~3 demande'], nl: [], en: [] },
  { event: 'document', fr: ['date ~2 document|piece|signature'], nl: [], en: [] },
];

export const retentionCues: readonly CueRule[] = [
  {
    cue: 'criteria',
    fr: [
      'duree|temps|periode|delai|tant|longtemps ~6 necessaire|necessaires|utile|requise',
      'necessaire|necessaires ~4 finalites|finalite|objectifs|motifs|realisation',
      'aussi longtemps',
      'plus ~2 utile|utiles|necessaire|necessaires|besoin',
      'pas|n ~6 plus longtemps que',
      'au dela ~4 necessaire',
    ],
    nl: ['niet langer dan', 'zolang ~4 nodig|noodzakelijk', 'noodzakelijk ~4 doel*'],
    en: ['as long as ~5 necessary|needed|required', 'longer than ~3 necessary|needed'],
  },
  {
    cue: 'criteria-named',
    fr: ['criteres ~8 conservation|periodes|duree|durees'],
    nl: ['criteria'],
    en: ['criteria'],
  },
  {
    cue: 'law',
    fr: [
      'duree|durees|delai|delais|terme|termes|temps|periode|prescription|prescriptions ~4 legal|legale|legales|legaux|reglementaire|reglementaires|applicable|imposee|prevus|prescription|loi',
      'obligations|obligation ~2 legale|legales|fiscales|comptables|reglementaires ~6 conserv*',
      'conserv* ~8 obligations|obligation ~2 legale|legales|comptables|fiscales|administratives',
      'delai|delais de prescription',
      'terme applicable',
    ],
    nl: ['wettelijke ~2 termijn*|bewaartermijn*|bewaarplicht|verplichting*'],
    en: ['legal|statutory ~3 period|periods|obligation|obligations|retention', 'required by law'],
  },
  {
    cue: 'until-stop',
    fr: [
      'jusqu ~4 desinscription|desabonnement|desinscri*|desabonn*|retrait|opposition|demande ~2',
      'jusqu ~5 desinscription|desabonnement|retrait|opposition',
      'jusqu ~3 que vous ~12',
      'jusqu a ce que vous',
      'tant que vous ~6',
      'aussi longtemps que vous',
      'jusqu ~4 suppression|demande',
    ],
    nl: ['tot ~5 uitschrijf*|uitschrijving|afmeld*|intrek*', 'totdat u', 'zolang u'],
    en: ['until you|unsubscribe|withdraw', 'as long as you', 'until ~4 withdraw|unsubscribe|object'],
  },
  {
    cue: 'during-account',
    fr: [
      'tant que ~4 compte',
      'duree ~6 compte|abonnement|inscription|adhesion',
      'jusqu ~4 suppression|cloture|fermeture ~3 compte',
      'pendant|durant ~6 abonnement|adhesion',
    ],
    nl: ['zolang ~4 account'],
    en: [
      'as long as ~4 account',
      'until ~5 account ~3 closed|deleted',
      'until ~3 delete|cancel|close ~3 account',
    ],
  },
  {
    cue: 'during-relation',
    fr: [
      'duree|durant|pendant|long|temps ~6 relation|relations|contrat|contractuelle|collaboration|prestation|prestations|accompagnement|commerciale|sejour|suivi|mandat',
      'longtemps que vous ~2 client|clients',
      'tant que nous',
      'tant que vous ~2 client|clients|adherent|membre',
    ],
    nl: ['duur ~4 relatie|overeenkomst|contract', 'zolang u klant'],
    en: ['duration|during|throughout|course|long ~6 relationship|contract|customer'],
  },
  { cue: 'since', fr: ['depuis'], nl: ['sinds'], en: ['since'] },
  {
    cue: 'forever',
    fr: ['indefiniment', 'sans limite|limitation', 'duree indeterminee|illimitee'],
    nl: ['onbeperkt'],
    en: ['indefinitely'],
  },
  {
    cue: 'next-january',
    fr: ['1er|premier|1 janvier ~6 suit|suivant|suivante|annee'],
    nl: ['1 januari'],
    en: ['1 january', 'january'],
  },
  {
    cue: 'other-duration',
    fr: [
      'delai ~6 repond*|reponse|retractation|paiement',
      'repond* ~8 delai|sous|dans',
      'garantie de',
      'tous|toutes les',
      'reponse ~6 sous|dans|delai',
      'age|ages|agee|agees|moins',
      'preavis',
      'avant ~3 date|expiration',
      'notifi*|informer|signal* ~8 heures',
    ],
    nl: ['antwoord* ~6 binnen', 'jonger'],
    en: ['within', 'respond|reply|answer', 'under', 'every'],
  },
];
