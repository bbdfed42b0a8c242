/** The words of French that its phrases are made of. */
import type { Vocabulary } from '../phrase-pattern.ts';

export const frenchVocabulary: Vocabulary = {
  words: {
    my: 'mes|mon|ma|nos|notre|ses|son|sa|leur|leurs|ce|cet|cette|ces',
    data: 'donnee*|information|informations|info|infos|renseignement*|dossier|dossiers|fiche|historique|fichier',
    held: 'detenez|detenue*|detient|possedez|possede|stockez|stockees|conservez|conservees|conserve|traitez|collectez|collectees|avez|enregistrez|enregistrees|disposez|figurant|gardez|utilisez|garde|gardent|avons|ont|connaissez|savez',
    account: 'compte|comptes|profil|profils|espace',
    erasing:
      'supprim*|effac*|suppression|detrui*|detruit*|destruction|purg*|elimin*|oubli|radi*|radiation|anonymis*|clotur*|fermer|fermeture|fermez|desactiv*|desinstall*',
    wiping:
      'supprim*|effac*|suppression|detrui*|detruit*|destruction|purg*|elimin*|retir*|enlev*|anonymis*|oubli',
    removing: 'retir*|enlev*|ray*|radi*|supprim*|effac*|oter|otez|ote|suppression|retrait|radiation',
    mending:
      'rectifi*|corrig*|correction|corrections|modifi*|changer|changez|change|changement|actualis*|completer|completez|rectificatif|remplac*|mettre|mise|mettez|maj',
    telling: 'savoir|confirm*|dire|dites|moi|indiquer|preciser|informer|nous|verifier|demande',
    article: 'article|articles|art|arts',
    marketing:
      'publicite*|publicitaire*|pub|pubs|prospection|demarchage|commercial|commerciale|commerciales|commerciaux|marketing|promotion*|prospect*|relance*|prospectus|depliant*|publipostage|telemarketing|pubs|newsletters|reclame*|demarcheur*|demarche|vente|promo|promos|newsletter*|infolettre*|mailing*|offres|sollicitation*|emailing*|spam|spams|catalogue*|demarcher|demarchez',
    stopping: 'cess*|arret*|stop*|lach*|epargn*|interromp*|suspend*|dispens*|assez|halte|marre|fini*|fin',
    contact: 'adresse|adresses|mail|email|courriel|numero|telephone|portable|gsm|coordonnees|tel',
    sending:
      'envoy*|communiqu*|transmet*|transmis|fourni*|adress*|parvenir|donne*|montre*|recevoir|obtenir|voir|connaitre|savoir|dites|dire|imprim*|sorte*|livr*|delivr*',
    clearing:
      'vire|virez|virer|degagez|degager|jetez|jeter|nettoyez|nettoyer|balayez|videz|vider|otez|oter|sortez|sortir|enlev*|retir*|effac*|supprim*|detrui*|elimin*|purg*|bazardez|bazarder|balancez|balancer|gomm*|ecras*|disparaitre',
    wipingIt:
      'virer|virez|jeter|jetez|fermer|fermez|gommer|gommez|ecraser|supprimer|supprimez|effacer|effacez|detruire|detruisez|enlever|enlevez|eliminer|eliminez|anonymiser',
    keeping: 'gardez|garder|conservez|conserver|laissez|laisser|stockez',
    files:
      'contacts|base|bases|fichier|fichiers|systeme*|serveur*|registre*|archives|crm|repertoire|plateforme|ordinateur*|site|memoire',
    usingThat:
      'analysi*|profili*|pisti*|traqui*|suivi*|croisi*|exploiti*|utilisi*|traiti*|partagi*|vendi*|revendi*|cedi*|transmetti*|communiqui*|transmis*|vendu*|analysee*|exploitee*',
    agreed: 'consentement*|accord|autorisation*|permission*|consenti|aval|assentiment|agrement',
    giving:
      'donne|donnee|fourni|fournie*|transmis|transmise*|communique|communiquee*|vendu*|revendu*|cede|cedee*|partage|partagee*|passe|passee*|refile|file|envoye|envoyee*|divulgue*',
    content:
      'photos|commandes|historique|seances|mesures|achats|messages|notes|listes|factures|resultats|contacts|consommation*|releves',
    writings:
      'notes|analyses|resultats|rapports|bulletins|radiographies|examens|evaluations|conversations|enregistrements|echanges|commentaires|remarques|annotations|observations|appels',
    seeing: 'lire|voir|avoir|recevoir|obtenir|consulter|connaitre|faudrait|recuperer|prendre',
    disclosing:
      'communiqu*|fourni*|remett*|remis*|deliv*|transmet*|transmis*|parvenir|disposition|adress*|envoy*|livr*',
    machine: 'algorithme*|ordinateur*|robot*|logiciel|machine|automatique*|automatis*|score|scoring|bot',
  },
  phrases: {
    mine: [
      '@my ~2 @data',
      'donnee*|information|informations|renseignements ~6 concernant|concernent|concerne|relatives|relatif',
      'donnee*|informations|infos ~5 sur moi',
      'donnees ~2 personnel|personnelles',
      'dossier ~2 personnel|client|complet',
    ],
    onMe: [
      'sur moi|elle|lui|nous',
      'a mon nom|sujet',
      'a mon egard|endroit',
      'me concernant',
      'me concerne',
      'me concernent',
      'a mon propos',
      'de moi',
      'sur ma personne',
      'la concernant',
      'le concernant',
    ],
    aboutMe: ['#onMe', 'mes donnees', 'mes informations'],
  },
};
