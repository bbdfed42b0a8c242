/** Further letters in French: written after the rules, to see how they do on what they were not made for. Every name is invented. */
import type { LetterCase } from './letter-case.ts';

export const moreFrenchLetters: readonly LetterCase[] = [
  {
    text: 'Bonsoir, j’aimerais recevoir tout ce que vous avez comme informations à mon nom dans votre système. Bien à vous, Kevin',
    rights: ['access'],
  },
  {
    text: 'Pourriez-vous me dire si mon adresse mail a été transmise à des partenaires, et lesquels ? Je souhaite aussi consulter ma fiche client.',
    rights: ['access'],
  },
  {
    text: 'Note d’appel : Mme Rossi veut savoir quelles infos on garde sur elle. À rappeler.',
    rights: ['access'],
  },
  {
    text: 'Je sollicite la communication de mon dossier complet, y compris les notes internes et les enregistrements téléphoniques me concernant.',
    rights: ['access'],
  },
  { text: 'bonjour je veux plus de compte chez vous effacez tout merci', rights: ['erasure'] },
  {
    text: 'Formulaire de contact\nNom : Pauline Brasseur\nType de demande : Suppression de mes données\nMessage : Merci de faire le nécessaire.',
    rights: ['erasure'],
  },
  {
    text: 'N’étant plus cliente depuis trois ans, je vous mets en demeure de procéder à la destruction de mon dossier et de me le confirmer par lettre recommandée.',
    rights: ['erasure'],
    remarks: ['wants-registered'],
  },
  {
    text: 'Je vous prie de retirer de votre site l’avis que j’ai publié ainsi que ma photo.',
    rights: ['erasure'],
  },
  {
    text: 'Ma date de naissance est fausse dans votre base (1987 au lieu de 1978). Merci de rectifier.',
    rights: ['rectification'],
  },
  {
    text: 'Suite à mon mariage, je m’appelle désormais Claire Dubreuil : veuillez modifier mon nom sur ma carte de fidélité.',
    rights: ['rectification'],
  },
  {
    text: 'Arrêtez de m’appeler pour me vendre des panneaux, c’est la quatrième fois cette semaine.',
    rights: ['marketing-objection'],
  },
  {
    text: 'Pourriez-vous m’enlever de votre liste d’envoi ? Je reste évidemment client.',
    rights: ['marketing-objection'],
    remarks: ['newsletter-unsubscribe'],
  },
  {
    text: 'Je ne suis plus d’accord pour que vous utilisiez mes données de santé : je reviens sur mon consentement donné en 2024.',
    rights: ['consent-withdrawal'],
  },
  {
    text: 'Tant que vous n’avez pas vérifié mon adresse, merci de suspendre toute utilisation de mes données.',
    rights: ['restriction'],
  },
  {
    text: 'Pouvez-vous m’exporter l’historique de mes commandes en CSV et l’envoyer directement à la société Vélo Plus, au titre de la portabilité ?',
    rights: ['portability'],
  },
  {
    text: 'Je refuse que mes données soient vendues à vos partenaires et je m’oppose à tout profilage.',
    rights: ['objection'],
  },
  {
    text: 'C’est un algorithme qui a décidé de me refuser le crédit. Au titre de l’article 22 du RGPD, je demande une intervention humaine et à pouvoir donner mon point de vue.',
    rights: ['automated-decision'],
  },
  {
    text: 'En qualité d’héritière de ma tante Odette Rigal, décédée le 8 mars, je demande la clôture de son compte et la communication des informations utiles à la succession.',
    rights: ['post-mortem'],
    remarks: ['deceased', 'mandate'],
  },
  {
    text: 'Je souhaite définir des directives sur le sort de mes données après ma mort.',
    rights: ['post-mortem'],
  },
  {
    text: 'Agissant au nom de ma fille mineure, âgée de 14 ans, je demande la suppression du compte qu’elle a créé.',
    rights: ['erasure'],
    remarks: ['mandate', 'minor'],
  },
  {
    text: 'Je vous ai écrit le 2 janvier pour obtenir une copie de mes données et n’ai toujours pas reçu de réponse.',
    rights: ['access'],
    remarks: ['reminder'],
  },
  {
    text: 'Bonjour, le pantalon ne me va pas, je voudrais l’échanger contre une taille 42. Quelles informations vous faut-il ?',
    rights: [],
  },
  { text: 'Pouvez-vous modifier l’adresse de livraison de ma commande 5521 ?', rights: [] },
  {
    text: 'Bonjour, je souhaite supprimer un article de mon panier mais le bouton ne marche pas.',
    rights: [],
  },
  {
    text: 'Merci d’annuler ma réservation du 12 et de me rembourser l’acompte.',
    rights: [],
    remarks: ['contract-cancellation'],
  },
  {
    text: 'Découvrez nos offres de printemps ! Vous recevez ce message car vous êtes inscrit. Vous disposez d’un droit d’accès, de rectification et d’opposition. Pour vous désinscrire, cliquez ici.',
    rights: [],
  },
  {
    text: 'Dans votre politique de confidentialité, vous écrivez que l’on peut demander l’effacement à tout moment. C’est bien de le dire ! Une question : livrez-vous le samedi ?',
    rights: [],
  },
  {
    text: 'Le colis est arrivé abîmé. Si vous ne me remboursez pas, je saisis le tribunal et je demanderai aussi la suppression de mes données.',
    rights: [],
    remarks: ['complaint-threat'],
  },
  {
    text: `Maître Hélène Aubry
Avocate au barreau

Madame, Monsieur,

Je suis le conseil de Monsieur Patrick Nollet, qui m’a mandatée (procuration jointe). Mon client a appris que votre société conserve des informations le concernant, sans qu’il sache d’où elles proviennent.

Au nom de mon client, je vous demande :
1° de lui communiquer l’intégralité des données à caractère personnel le concernant, leur origine et leurs destinataires ;
2° de rectifier son adresse, qui est inexacte ;
3° de geler toute utilisation de ces données jusqu’à cette rectification, conformément à l’article 18 du RGPD.

Il va de soi que mon client se réserve tous ses droits, notamment celui de réclamer ultérieurement l’effacement.

Je vous saurais gré de me répondre dans le mois.

Veuillez croire, Madame, Monsieur, en l’assurance de ma considération distinguée.

Hélène Aubry`,
    rights: ['access', 'rectification', 'restriction'],
    remarks: ['mandate', 'deadline-named'],
  },
  {
    text: `Objet : opposition

Madame, Monsieur,

Je viens de recevoir par courrier électronique une publicité de votre part alors que je ne vous ai jamais donné mon accord.

Le RGPD (art. 21.2) et la loi me permettent de m’y opposer sans motif. Je vous demande dès lors de ne plus utiliser mes données à des fins de marketing direct, de m’indiquer auprès de qui vous les avez obtenues et de transmettre mon opposition à tous ceux à qui vous les avez communiquées.

Si vous ne donnez pas suite à ce courrier dans le délai d’un mois, j’introduirai une plainte auprès de l’Autorité de protection des données.

Recevez mes salutations distinguées.

Thierry Wauters

-----Message d'origine-----
De : Promo Jardin
Objet : -50 % sur les tondeuses
Pour exercer votre droit à l'effacement, écrivez-nous.`,
    rights: ['marketing-objection', 'access'],
    remarks: ['complaint-threat'],
  },
];
