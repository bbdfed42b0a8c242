/** Further letters in French: colloquial, indirect, on behalf of others. Every name is invented. */
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
  {
    text: `Madame, Monsieur,\n\nClient de votre magasin jusqu'en 2023, je constate que vous utilisez toujours mes coordonnées. J'ai l'honneur de vous demander, en vertu de l'article 17 du RGPD, de bien vouloir effacer de vos fichiers l'ensemble des informations qui me concernent et de m'en donner confirmation écrite.\n\nJe vous rappelle qu'en cas de refus il vous appartient de le motiver.\n\nDans l'attente, je vous prie d'agréer mes salutations.`,
    rights: ['erasure'],
  },
  {
    text: `Bonjour,\nJe vous contacte car je souhaiterais obtenir la liste des données personnelles que votre entreprise possède à mon sujet ainsi que leur durée de conservation. Merci d'avance de votre retour par mail.\nA. Roussel`,
    rights: ['access'],
  },
  {
    text: `Objet : Demande de limitation du traitement\n\nMonsieur, vous utilisez des données inexactes. Je vous demande de bien vouloir les corriger et, dans l'attente, de ne plus les exploiter.`,
    rights: ['restriction', 'rectification'],
  },
  {
    text: `Je reçois tous les jours vos SMS promotionnels. Je n'ai jamais donné mon accord. Veuillez cesser immédiatement ces envois.`,
    rights: ['marketing-objection'],
  },
  {
    text: `Par la présente je vous informe que je retire mon autorisation d'utiliser mon image et vous demande de supprimer les photos où j'apparais.`,
    rights: ['consent-withdrawal', 'erasure'],
  },
  {
    text: `Je fais usage de mon droit à la portabilité : merci de m'adresser un fichier avec tous mes achats.`,
    rights: ['portability'],
  },
  { text: `Bonjour, serait-il possible d'avoir un duplicata de ma facture de mars ? Merci`, rights: [] },
  {
    text: `Suite à notre échange téléphonique, je vous confirme que mes coordonnées sont inchangées et que vous pouvez garder mes données.`,
    rights: [],
  },
  {
    text: `Je m'oppose à ce que mes données soient utilisées pour entraîner vos outils d'intelligence artificielle.`,
    rights: ['objection'],
  },
  {
    text: `J'ai appris que ma demande de location a été rejetée sur la base d'un score. Pouvez-vous m'expliquer la logique et faire réexaminer mon dossier par un conseiller ?`,
    rights: ['automated-decision'],
  },
  {
    text: `Destinataire : responsable de traitement

Bonjour,

Votre entreprise figure parmi les sociétés auxquelles un réseau publicitaire indique avoir communiqué mon identifiant. Le RGPD m'accorde à ce titre un certain nombre de droits.

Je souhaite en premier lieu savoir si des données me concernant font l'objet d'un traitement. Si tel est le cas, j'attends de votre part :

  – une copie intégrale de ces données, dans un format électronique courant ;
  – la base légale retenue pour chaque finalité ;
  – l'identité exacte (et non la seule catégorie) de chaque destinataire ;
  – le temps pendant lequel vous comptez les garder ;
  – l'endroit d'où elles viennent.

Une simple référence à votre politique de confidentialité ne constituerait pas une réponse. Je n'ai pas à justifier ma démarche. Selon vos explications, je déciderai s'il y a lieu de faire effacer ces données ou de m'opposer à leur utilisation.

Sans retour sous un mois, une plainte sera déposée devant la CNIL.

Salutations,
Camille R.`,
    rights: ['access'],
  },
];
