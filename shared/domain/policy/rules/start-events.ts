/** From when policies say that a period counts. */
import type { StartEvent } from '../../retention/retention-rule.ts';
import type { Phrases } from './policy-rule.ts';

interface EventRule extends Phrases {
  readonly event: StartEvent;
}
export const startEventRules: readonly EventRule[] = [
  {
    event: 'account-closed',
    fr: [
      'cloture|fermeture|suppression|clos|desactivation|resiliation ~5 compte|comptes|profil',
      'compte ~3 clos|cloture|supprime|ferme',
      'existence ~3 compte',
      'compte ~3 actif',
    ],
    nl: ['sluiten|afsluiten|afsluiting|sluiting|verwijdering ~4 account'],
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
      'apres ~2 contrat|contractuelle',
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
      'sans ~3 activite|contact|reponse|interaction|connexion|commande|achat',
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
      'apres|compter|partir|fin|realisation ~4 course|courses|trajet|voyage|chantiers',
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
      'cloture ~3 demande|echange',
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
  {
    event: 'request-closed',
    fr: ['cloture ~3 demande|dossier'],
    nl: ['afsluiting ~3 dossier|verzoek'],
    en: ['closing|closure ~3 file|request'],
  },
  {
    event: 'letter-sent',
    fr: ['envoi ~3 reponse'],
    nl: ['verzending ~3 antwoord'],
    en: ['sending ~3 answer|reply'],
  },
  { event: 'document', fr: ['date ~2 document|piece|signature'], nl: [], en: [] },
];
