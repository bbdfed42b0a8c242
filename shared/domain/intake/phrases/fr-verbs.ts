/** What people say in French shall be done with what is theirs: the verbs of each right beside their objects. */
import type { SomePhrases } from './language-phrases.ts';

export const frenchVerbs: SomePhrases = {
  access: {
    demands: [
      'ce qui ~2 est|figure|trouve|apparait|existe ~5 ma|mon|mes ~ fiche|dossier|fichier|nom|carte',
      'que figure|contien*|comporte|mentionne ~6 ma|mon|mes ~ fiche|dossier|fichier|nom|carte',
      'qui ~2 a|ont ~ eu acces',

      'a qui ~2 avez|aviez|ont|a|est|ete ~4 @giving ~4 #mine',
      'a qui ~2 avez|aviez|ont|a|est|ete ~4 @giving ~4 mon|ma|mes|notre ~2 @contact',
      'a qui mon|ma|mes|notre ~3 @contact|donnees ~4 @giving',
      'combien de temps ~4 @held|garder|conserver ~5 #mine',
      'combien de temps ~2 mes|mon ~2 @data ~4 conserv*|gard*|stock*',
      'a quoi serv* ~3 #mine',
      'que|ce faites vous ~3 #mine',
      'que ~2 vous faites ~3 #mine',
      'quelles|lesquelles ~2 de mes ~2 @data ~4 @held',
      '@held ~2 #mine ~2 et lesquelles',
    ],
    mentions: [
      '@seeing ~4 @writings ~12 #onMe',
      '@seeing ~2 mes|nos ~ @writings',
      'mes|nos ~ @writings ~14 @seeing',

      'me|moi|nous @disclosing ~6 tout|tous|toutes|ensemble|integralite ~8 #onMe',
      'etat|bilan|resume|recapitulatif ~6 #mine|informations|sait',
    ],
  },
  receipt: {
    mentions: ['me|m|nous|lui @disclosing ~6 #mine', '@disclosing moi|nous ~6 #mine', 'remise ~5 #mine'],
  },
  rectification: {
    hints: [
      'change* ~ de ~ numero|mail|nom|banque|telephone|gsm',
      'nouvelle|nouvel|nouveau ~ @contact|nom|iban|numero ~3 enregistrer|noter|encoder|suivante',
    ],
    mentions: [
      'inexact*|errone*|fausse*|incorrect* ~6 @mending',
      '@mending|redress*|regularis* ~5 mention|inscription|encodage|donnee',
    ],
  },
  'unnamed-correction': {
    demands: ['a enregistrer|noter|encoder|modifier|corriger|rectifier|changer'],
    mentions: ['a ~ jour ~', 'rectifiee|corrigee|modifiee|redressee'],
  },
  erasure: {
    demands: [
      'mes|mon|nos ~2 @data|@contact|nom ~4 apparai*|figur*|exist*|subsist* ~2 plus|nulle',

      '@clearing ~3 tout ~8 #onMe',

      'pas|plus|aucun|aucune|rien ~6 gard*|conserv*|stock* ~8 #onMe',
      'pas|plus|aucun|aucune|rien ~6 gard*|conserv*|stock* ~5 #mine',
      'rien|aucune ~8 #onMe ~6 gard*|conserv*|stock*|rest*|subsist*',
    ],
    mentions: [
      'tout|toute|toutes ~ trace* ~6 disparaitre|@wiping',

      'faire|faites ~2 sauter|partir ~4 @my ~2 @account',

      '@wiping ~6 informations|donnees ~5 @files',
      '@files ~12 disparaitre|purge*|expurge*',
      'disparaitre ~6 @files ~12 @data',
      '@wiping ~4 toute ~2 trace*|reference*|mention*',
    ],
  },
  'unnamed-erasure': {
    demands: ['detruisez|supprimez|effacez|eliminez|virez|jetez le|la|les|ca|cela|tout|ceux|celles'],
    mentions: ['en ~4 destruction|suppression|effacement', 'leur|sa ~2 destruction|suppression|effacement'],
  },
  restriction: {
    mentions: [
      'suspen*|gel*|bloqu*|neutralis* ~5 #mine',
      'suspen*|gel*|bloqu*|neutralis* ~5 mention|fiche|dossier|compte ~6 verifi*|enquete|litige|contest*',
      'usage|utilisation|exploitation|traitement ~8 suspendu*|gele*|bloque*|limite*',
    ],
    demands: [
      'ne|n @wiping|utilis*|touch*|fai* rien ~6 @wiping|utilis*|touch* rien',
      'plus|rien ~2 fai* ~3 avec|de ~2 #mine',
      'ne ~2 fai* ~2 plus|rien ~3 avec|de ~2 #mine',
    ],
  },
  objection: {
    demands: [
      'pas|plus d accord ~8 camera*|filmer|film*|surveill*|pist*|trac*|profil*|analys*|comptage|geolocalis*',

      'interdis|interdisons|defends ~4 utiliser|traiter|exploiter|partager|transmettre|vendre|ceder|communiquer|analyser|publier ~6 #mine|photo|nom|image',
      'interdis|interdisons ~4 utilisation|traitement|exploitation|partage|cession|profilage',
    ],
  },
  'marketing-objection': {
    demands: [
      'plus ~2 telephon*|appel*|contact*|ecri*|envoy* ~12 vendre|proposer|placer',

      'interdis|interdisons|defends ~4 contacter|appeler|ecrire|demarcher|solliciter',
      'plus ~4 contact*|appel*|sollicit*|derang*|importun* ~10 @marketing|vendre|partenaires',
    ],
  },
  'consent-withdrawal': {
    demands: [
      'mets|mettons|mettre fin ~14 @agreed',

      'revien* ~4 @agreed',
      'mets|mettons|mettre fin ~4 @agreed',
      '@agreed ~20 ne ~2 vaut plus',
      'decoch* ~8 case',
    ],
  },
  cessation: {
    demands: [
      'ne|n ~3 plus ~3 envoy*|adress*',
      'plus ~ la ~ envoyer',
      'n en veux|voulons|voudrais ~ plus',
      'en ai|avons ~ assez|marre',
      'ca suffit',
    ],
  },
  portability: {
    mentions: [
      '@my ~4 @content|@data ~10 tableau|tableur|fichier|format ~6 donner|remettre|lire|importer|ouvrir|reprendre|utiliser|transmettre|confier',
    ],
  },
  'human-look': {
    mentions: ['a la main', 'manuellement'],
  },
  'unnamed-withdrawal': {
    demands: ['mais ~2 je retire|reprends|refuse', 'c est non', 'le|la|l|je ~ regrette'],
  },
};
