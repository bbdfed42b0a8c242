/** How people say no in French: to processing, advertising, consent given, machines that decide; and for the dead. */
import type { PhrasesOf } from './language-phrases.ts';

export const frenchObjections: PhrasesOf<
  | 'objection'
  | 'marketing-objection'
  | 'consent-withdrawal'
  | 'automated-decision'
  | 'post-mortem'
  | 'cessation'
  | 'contact-removal'
> = {
  objection: {
    demands: [
      'm oppose|opposons|oppose ~4 traitement|utilisation|collecte|conservation|exploitation|profilage|diffusion|publication|transfert|transmission|cession|vente|partage|communication|reutilisation',
      'm oppose ~6 donnees',
      'm oppose ~4 soient',
      'cessez|arretez|stoppez ~4 traiter|utiliser|exploiter|partager|vendre|publier ~5 donnees|informations|image|photo',
      'je refuse que ~8 donnees ~4 trait*|utilis*|vend*|partag*|transmis*|cede*',
      'ne ~2 plus ~2 trait*|utilis*|exploit* ~4 #mine',
      'plus que ~2 mes donnees ~4 trait*|utilis*|exploit*|partag*|vend*|cede*',
    ],
    mentions: [
      'droit* ~12 opposition',
      'opposition ~5 traitement|utilisation|donnees',
      '@article ~3 21',
      'm opposer ~5 traitement|utilisation|donnees|profilage|que',
      's opposer ~4 traitement|utilisation|donnees',
      'cesser|arreter|mettre|fin|stopper|cessation|arret ~4 traitement|utilisation|traiter|utiliser|exploiter ~6 donnees|informations',
    ],
  },
  'marketing-objection': {
    demands: [
      'plus ~4 recevoir|recoive|etre ~6 @marketing',
      'm|me ~ enlever|retirer|oter|rayer|supprimer ~4 liste*|envois|mailing*',
      'plus ~2 recevoir|recoive ~3 vos|de|d ~ mails|mail|emails|email|courriels|messages|sms|appels|courriers|envois|publicites|offres',
      'ne ~3 plus ~2 @marketing ~2 telephone|mail|courrier',
      'plus ~3 etre ~ demarch*|sollicit*|contacte|contactee|appele|appelee|prospecte*',
      'n envoyez|envoyer plus',
      'ne ~3 envoyez|envoyer|contactez|contacter|appelez|appeler|ecrivez|sollicitez|solliciter plus',
      'plus ~ m|me|nous envoyer|contacter|appeler|solliciter|demarcher|adresser ~8 @marketing|mails|courriels|sms|courriers|appels|telephone|messages',
      'desabonnez|desinscrivez|desabonner|desinscrire moi|nous|me',
      'me desabonner|desinscrire',
      'me retirer|enlever|rayer|supprimer ~4 liste*',
      'cessez|arretez|stop|stopper|cesser|arreter ~5 @marketing|mails|appels|sms|harceler|courriels',
      'cessez|arretez ~3 envoyer|contacter|appeler|ecrire|solliciter|demarcher',
      'oppose|opposer|opposition|opposons ~12 @marketing',
      'stop pub',
      'opt out',
    ],
    mentions: [
      'desabonnement|desinscription',
      'cesser|arreter|cessez ~4 envois|sms|appels|courriels|messages',
      '@article ~3 21 2|3',
      '@article ~3 21 ~2 paragraphe|par|alinea|al|ss ~ 2|3',
      '21 2',
      'cesser|arreter|fin|arret ~4 @marketing',
    ],
  },
  'consent-withdrawal': {
    demands: [
      'retire|retirons|revoque|revoquons|annule|reprends ~6 consentement*|accord|autorisation|consenti',
      'consentement|accord|autorisation|consenti ~26 retire|revoque',
      'ne ~2 consens plus',
      'ne ~2 autorise plus ~8 donnees|image|photo|photos|publier|utiliser|envoyer',
      'retrait ~3 consentement',
      'reviens|revenir|revient ~4 consentement|accord|autorisation',
      'plus d accord ~8 donnees|image|photo|photos',
    ],
    mentions: [
      'retirer|revoquer|retrait|revocation|annuler ~4 consentement|accord|autorisation',
      '@article ~3 7 3',
      '@article ~3 7 ~2 paragraphe|par|alinea|al 3',
    ],
  },
  'automated-decision': {
    demands: [
      'conteste|contester ~8 automati*|algorithm*|score|scoring',
      'refus|refuse|refusee|rejet*|decision ~10 algorithme*|automatiquement|ordinateur|robot|scoring|logiciel|automatise*',
      'algorithme*|robot|ordinateur|logiciel|systeme|score ~5 refuse|rejete|decide|bloque',
      'm oppose ~6 decision* ~4 automatise*',
    ],
    mentions: [
      'intervention ~2 humaine',
      'intervention ~3 humain',
      'reexamen|reexamin*|revu*|revoir|examin*|verifi* ~8 personne|humain|humaine|etre|employe|collaborateur|conseiller',
      'ne pas ~3 objet ~4 decision*',
      'decision* ~5 automatise* ~8 objet|soumis|conteste*|revoir|humain*',
      '@article ~3 22',
    ],
  },
  'post-mortem': {
    demands: ['directives ~8 mort|deces', 'sort ~4 donnees ~4 mort|deces'],
    mentions: [
      '@article ~3 85',
      'donnees|compte|profil|dossier|informations ~6 defunt|defunte|decede|decedee|feu|feue',
      'droits ~4 defunt*',
    ],
  },
  cessation: {
    demands: [
      'cessez|cesser|arretez|arreter|stoppez ~2 cela|ca|ces',
      'stop maintenant|immediatement',
      'que ~ cela|ca cesse|s',
    ],
  },
  'contact-removal': {
    demands: [
      'supprimez|effacez|retirez|enlevez|rayez|otez ~4 mon|mes|ma ~2 adresse|mail|email|courriel|numero|nom|coordonnees|telephone|gsm',
      'retirez|enlevez|rayez|otez|radiez|supprimez moi ~6 liste*|fichier*|base*|envois|registre*',
    ],
    mentions: [
      '@removing ~4 mon|mes|ma|notre|nos|ses|son ~2 adresse|mail|email|courriel|numero|nom|coordonnees|telephone|gsm',
      'mon|ma|mes ~3 adresse|mail|email|courriel|numero|nom|coordonnees ~5 @removing',
      'me|m|nous @removing ~6 liste*|fichier*|base*|registre*',
      'ne plus figurer ~4 liste*',
    ],
  },
};
