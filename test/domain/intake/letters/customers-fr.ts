/** Letters in French as ordinary customers write them, on data, parcels, passwords and bills alike; every name is invented. */
import type { LetterCase } from './letter-case.ts';

export const customersFrenchLetters: readonly LetterCase[] = [
  {
    text: 'Bonjour, je commande chez vous depuis 2019 et je me demande ce que vous avez accumulé à mon sujet. Pourriez-vous me faire un récapitulatif complet ? Merci, Solène Wargnies',
    rights: ['access'],
  },
  {
    text: "Bjr, je reçois encore vos offres alors que j'ai cliqué 3 fois sur le lien. Merci d'arrêter.",
    rights: ['marketing-objection'],
  },
  {
    text: "Bonjour, ma commande 4471 n'est toujours pas arrivée, pouvez-vous me dire où elle en est ?",
    rights: [],
  },
  { text: "Salut, j'ai ouvert un compte par erreur hier, vous pouvez le virer ? merci", rights: ['erasure'] },
  {
    text: 'Nous avons déménagé le 1er mars. Nouvelle adresse à enregistrer : 12 rue des Tanneurs, 7500 Tournai.',
    rights: ['rectification'],
  },
  {
    text: "Pourriez vous m'envoyer une copie de mon dossier svp ? j'en ai besoin pour mon assurance",
    rights: ['access'],
  },
  {
    text: 'Bonjour, je souhaite résilier mon abonnement à la salle au 31 décembre. Merci de confirmer.',
    rights: [],
  },
  {
    text: "Bonjour, je ne veux pas que vous analysiez mes achats pour établir mon profil. Merci d'arrêter cela pour mon compte.",
    rights: ['objection'],
  },
  {
    text: "Votre site m'a refusé le paiement en trois fois en deux secondes. Je voudrais qu'une vraie personne regarde mon dossier.",
    rights: ['automated-decision'],
  },
  {
    text: "A qui avez vous donné mon adresse mail ? Depuis que j'ai acheté chez vous je reçois des trucs d'inconnus. Je veux la liste.",
    rights: ['access'],
  },
  {
    text: 'Je ne souhaite plus être sollicité par vos partenaires ni par vous.',
    rights: ['marketing-objection'],
  },
  {
    text: 'Bonjour, depuis combien de temps gardez-vous mes informations et lesquelles ? Cordialement, H. Quiévreux',
    rights: ['access'],
  },
  {
    text: "Je reviens sur l'autorisation que je vous avais donnée de partager mes coordonnées avec vos partenaires.",
    rights: ['consent-withdrawal'],
  },
  {
    text: "Envoyez-moi d'abord tout ce que vous avez sur moi, puis détruisez-le.",
    rights: ['erasure', 'access'],
  },
  {
    text: "Vous m'écrivez toujours « Monsieur » alors que je suis une femme. Merci de modifier ma civilité.",
    rights: ['rectification'],
  },
  {
    text: `Madame, Monsieur,
Je ne suis plus cliente. Merci de bien vouloir faire le ménage dans vos fichiers et d'enlever tout ce qui me concerne.`,
    rights: ['erasure'],
  },
  {
    text: "Bonjour, mon nom est mal écrit sur vos factures : c'est Vandenplas et non Vandeplas. Pouvez-vous rectifier ?",
    rights: ['rectification'],
  },
  {
    text: `Bonjour,
Votre vendeur savait que j'avais acheté un lit en 2020, ma date d'anniversaire et le prénom de ma fille. J'aimerais savoir exactement ce qui est écrit sur ma fiche et d'où ça vient.`,
    rights: ['access'],
  },
  {
    text: 'Plus de pub dans ma boîte aux lettres svp, ni catalogue ni rien. Merci',
    rights: ['marketing-objection'],
  },
  {
    text: "Bonjour, j'avais coché la case pour que vous utilisiez ma photo sur votre site. Je change d'avis, je ne suis plus d'accord.",
    rights: ['consent-withdrawal'],
  },
  {
    text: "Supprimez mon numéro de téléphone de vos listes et ne m'appelez plus jamais pour vos promotions.",
    rights: ['marketing-objection'],
  },
  {
    text: "Bonjour, je change d'opticien. Pouvez-vous transmettre mes mesures et mon historique à Optique Lune dans un fichier qu'ils peuvent lire ?",
    rights: ['portability'],
  },
  {
    text: "Tant que notre litige n'est pas réglé, je vous demande de ne plus toucher à mes données, mais de ne rien effacer non plus.",
    rights: ['restriction'],
  },
  {
    text: "Mon père, Lucien Fabrègues, est décédé en janvier. Il avait un compte chez vous, merci de le fermer et d'effacer ses informations.",
    rights: ['post-mortem'],
  },
  { text: 'Je vous prie de ne conserver aucune trace de mon passage dans votre hôtel.', rights: ['erasure'] },
  {
    text: "Ma date de naissance est fausse dans mon espace client, je suis né le 4 mai 1961 et pas 1916 !! corrigez s'il vous plait",
    rights: ['rectification'],
  },
  { text: "Enlevez-moi de votre liste de clients, j'ai rendu ma carte de fidélité.", rights: ['erasure'] },
  { text: 'Bonjour, quels sont vos horaires pendant les fêtes ? Et livrez-vous à Namur ?', rights: [] },
  { text: 'STOP SMS svp, votre numéro ne répond pas au mot stop', rights: ['marketing-objection'] },
  {
    text: "J'aimerais récupérer l'historique de mes séances au format Excel pour le remettre à mon nouveau coach.",
    rights: ['portability'],
  },
  {
    text: 'Bonjour, je voudrais lire les commentaires que vos vendeurs ont écrits à propos de moi dans le logiciel.',
    rights: ['access'],
  },
  {
    text: "Mon fils de 12 ans s'est inscrit sans mon accord. Merci de faire sauter son profil et tout ce qui va avec.",
    rights: ['erasure'],
  },
  {
    text: "Votre newsletter finit à la poubelle chaque semaine, autant ne plus l'envoyer. Merci !",
    rights: ['marketing-objection'],
  },
  {
    text: "Attention, j'ai changé de numéro, l'ancien n'est plus attribué : 0478 00 00 00.",
    rights: ['rectification'],
  },
  {
    text: "Finalement je ne veux plus que ma fille apparaisse sur la photo de classe de votre page, j'avais signé mais je retire.",
    rights: ['consent-withdrawal'],
  },
  {
    text: "Vous avez mes analyses de l'an passé, il me les faudrait toutes svp, avec les notes du kiné.",
    rights: ['access'],
  },
  {
    text: "Je trouve anormal que vous notiez mes habitudes d'achat. Arrêtez de me profiler.",
    rights: ['objection'],
  },
  {
    text: "Pouvez-vous faire en sorte que mes coordonnées n'apparaissent plus nulle part chez vous ?",
    rights: ['erasure'],
  },
  { text: "Bonjour, le vélo que j'ai acheté fait du bruit, puis-je passer samedi ?", rights: [] },
  { text: "Pouvez-vous supprimer l'article 2 de ma commande et garder le reste ?", rights: [] },
  {
    text: "Je ne mets plus les pieds dans votre magasin depuis deux ans. Soyez gentils et retirez-moi de l'ordinateur.",
    rights: ['erasure'],
  },
  {
    text: "Bonjour, ma fille s'appelle Maëlys avec un tréma et un y, pouvez-vous le changer sur sa carte de membre ?",
    rights: ['rectification'],
  },
  {
    text: "L'an passé j'avais dit oui pour que vous mettiez mon témoignage en ligne. Je le regrette, c'est non désormais.",
    rights: ['consent-withdrawal'],
  },
  {
    text: "Mon avocat examine l'affaire : ne supprimez rien et n'utilisez rien en attendant.",
    rights: ['restriction'],
  },
  {
    text: "Pouvez vous clôturer le compte ouvert avec leo@wargnies.example et tout effacer ? je m'en sers plus",
    rights: ['erasure'],
  },
  {
    text: "Merci de ne plus me téléphoner à l'heure du souper pour me vendre des fenêtres.",
    rights: ['marketing-objection'],
  },
  {
    text: "Je n'arrive plus à me connecter à mon compte, le mot de passe est refusé. Pouvez-vous m'aider ?",
    rights: [],
  },
  { text: "À qui dois-je envoyer mes documents pour la garantie ? J'ai ouvert un dossier hier.", rights: [] },
  { text: "Merci beaucoup pour votre accueil, j'ai bien reçu mes photos. À bientôt !", rights: [] },
];
