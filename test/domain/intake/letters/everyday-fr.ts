/** Letters in French in everyday words, with typing errors and without the words of the law; every name is invented. */
import type { LetterCase } from './letter-case.ts';

export const everydayFrenchLetters: readonly LetterCase[] = [
  {
    text: "Salut, dites-moi un peu tout ce que vous gardez sur ma pomme, mon nom, mes achats, tout. C'est la loi je crois.",
    rights: ['access'],
  },
  { text: "svp virez moi de votre base, j'ai plus envie que vous ayez mon adresse", rights: ['erasure'] },
  {
    text: 'Bonjour est ce que vous pourriez fermer mon compte et tout effacer derriere ? je trouve pas le bouton. merci bcp',
    rights: ['erasure'],
  },
  {
    text: "Arrêtez de m'envoyer vos mails promo svp c'est tous les jours maintenant",
    rights: ['marketing-objection'],
  },
  {
    text: "bonjour, desinscrivez moi de la lettre d'info, le lien en bas marche pas",
    rights: ['marketing-objection'],
  },
  {
    text: "Bonjour, petite erreur dans mon dossier : vous avez noté que je suis né en 1978 alors que c'est 1987. Pouvez vous changer ça ? Merci",
    rights: ['rectification'],
  },
  {
    text: `Bonjour
Depuis mon mariage je m'appelle Delmotte et non plus Fauquet. Merci d'adapter mes papiers chez vous.
Cordialement`,
    rights: ['rectification'],
  },
  {
    text: "mon mail a changé, l'ancien c'est lulu74@courrier.example et le nouveau lucie.hanot@courrier.example, vous pouvez modifier svp",
    rights: ['rectification'],
  },
  {
    text: "Bonjour, tant que notre désaccord sur la facture n'est pas tranché, je vous demande de ne plus toucher à mes données : conservez-les mais ne les utilisez pas.",
    rights: ['restriction'],
  },
  {
    text: 'Bonjour, merci de transférer directement mon dossier de fidélité à la société Armoise, à laquelle je viens de souscrire, comme le prévoit la portabilité.',
    rights: ['portability'],
  },
  {
    text: "Je ne veux pas que vous analysiez mes habitudes d'achat pour dresser mon profil. Vu ma situation (je suis suivie par mon ex-conjoint), j'y suis opposée.",
    rights: ['objection'],
  },
  {
    text: "Bonjour, finalement je ne suis plus d'accord pour que les photos de mon fils à l'atelier soient sur votre page. J'avais signé un papier à la rentrée, considérez-le comme annulé.",
    rights: ['consent-withdrawal'],
  },
  {
    text: "J'avais coché la case pour que vous puissiez me géolocaliser avec l'appli, je reviens là-dessus : ce n'est plus autorisé.",
    rights: ['consent-withdrawal'],
  },
  {
    text: "Mon crédit a été recalé en deux secondes par votre ordinateur. J'exige que quelqu'un de chair et d'os regarde mon dossier et m'explique.",
    rights: ['automated-decision'],
  },
  {
    text: `Bonjour, avant toute chose envoyez-moi l'ensemble de ce que vous possédez à mon sujet ; ensuite seulement vous pourrez tout détruire.
Merci, R. Van Hecke`,
    rights: ['access', 'erasure'],
  },
  {
    text: "Je reprends l'accord que je vous avais donné pour l'utilisation de mes mesures corporelles et je veux qu'elles soient supprimées.",
    rights: ['erasure', 'consent-withdrawal'],
  },
  {
    text: 'Bonjour, le colis est arrivé abîmé. Je voudrais un remboursement ou un échange, à vous de voir. Photos en pièce jointe. Bonne journée !',
    rights: [],
  },
  {
    text: "Bonjour Mme Lenoir, merci de bien vouloir corriger le devis : il manque la TVA à 6 %. Pour le reste c'est parfait, on garde la date du 4.",
    rights: [],
  },
  {
    text: "Bravo pour la qualité de votre service, vraiment... 3 semaines pour une ampoule. La prochaine fois j'irai ailleurs.",
    rights: [],
  },
  {
    text: 'Je ne veux plus de vos services, arrêtez les frais et envoyez-moi la dernière facture.',
    rights: [],
  },
  {
    text: "Ah ben bravo pour la fuite de données ! Je n'ai aucune envie que mes infos traînent encore chez vous. Nettoyez-moi tout ça, vite.",
    rights: ['erasure'],
  },
  {
    text: "Madame, Monsieur, je fais suite à mon courrier du 2 août resté sans réponse à ce jour : je vous demandais de me fournir l'intégralité de mes données personnelles. Le délai légal est dépassé. Je vous mets en demeure de me répondre sous huit jours.",
    rights: ['access'],
  },
  {
    text: "Bonsoir, c'est possible d'avoir une copie de ma fiche cliente ? J'aimerais voir ce que le vendeur a noté dessus l'autre jour. Merci",
    rights: ['access'],
  },
  {
    text: "Quelqu'un chez vous peut-il m'éclairer : que contient exactement mon dossier, et avec qui le partagez-vous ?",
    rights: ['access'],
  },
  {
    text: "Bonjour, on m'a dit que je devais vous écrire pour ne plus exister dans vos tablettes. Voilà c'est fait. Merci de me confirmer la suppression.",
    rights: ['erasure'],
  },
  {
    text: "mon ado s'est inscrite sur votre site sans notre accord, elle a 13 ans, merci d'annuler son inscription et de tout effacer",
    rights: ['erasure'],
  },
  {
    text: "Je reçois encore vos pubs malgré trois clics sur se désinscrire !!! C'est du harcelement, faites cesser ca",
    rights: ['marketing-objection'],
  },
  {
    text: 'Madame, veuillez noter que je ne désire pas être contactée à des fins commerciales, ni par courrier ni par téléphone.',
    rights: ['marketing-objection'],
  },
  {
    text: "Sur ma carte d'adhérent il est écrit Monsieur alors que je suis une femme. Ce serait bien de le corriger.",
    rights: ['rectification'],
  },
  {
    text: "Bonjour, changement d'IBAN : à partir du 1er, utilisez BE00 0000 0000 0000 pour mes domiciliations svp. L'ancien compte est clôturé.",
    rights: ['rectification'],
  },
  {
    text: 'Comment faire pour récupérer toutes mes photos et mes commandes en un seul fichier ? Je migre vers une autre boutique de tirages.',
    rights: ['portability'],
  },
  {
    text: "J'avais accepté vos offres partenaires lors de mon achat. Je change d'avis et retire cet accord : plus aucun partage avec vos partenaires ni pub de leur part.",
    rights: ['consent-withdrawal', 'marketing-objection'],
  },
  {
    text: "Je m'oppose, pour des motifs tenant à ma situation professionnelle (je suis magistrate), à ce que mon nom figure dans votre annuaire en ligne.",
    rights: ['objection'],
  },
  {
    text: "Bonjour, mon inscription a été refusée « automatiquement ». Je souhaite exprimer mon point de vue auprès d'un responsable et obtenir un réexamen.",
    rights: ['automated-decision'],
  },
  {
    text: "Bonjour, nous avons bien effacé le tableau de bord de démonstration. Merci de nous confirmer que l'export fonctionne chez vous.",
    rights: [],
  },
  {
    text: "Bonjour, je souhaiterais modifier ma commande 5521 : deux pots au lieu d'un. Merci !",
    rights: [],
  },
  {
    text: "Je confirme que j'accepte de recevoir vos offres et que vous pouvez garder mes coordonnées. À bientôt en boutique !",
    rights: [],
  },
  {
    text: 'Je cherche à savoir quelle taille de vélo prendre pour mon fils de 10 ans. Avez-vous des informations ?',
    rights: [],
  },
  {
    text: "C'est super sympa de m'avoir souhaité mon anniversaire alors que j'ai demandé deux fois à être oubliée. On fait comment maintenant, je viens effacer moi-même ?",
    rights: ['erasure'],
  },
  {
    text: "Madame, Monsieur, en ma qualité d'héritière de M. Armand Leclef, décédé le 12 janvier, je sollicite la clôture de l'espace client qu'il avait ouvert auprès de vous et la communication des informations utiles au règlement de sa succession. Ci-joint l'acte de notoriété.",
    rights: ['post-mortem'],
  },
  {
    text: "Coucou, je deménage à l'étranger donc plus la peine de me garder dans vos contacts, vous pouvez tout suprimer !",
    rights: ['erasure'],
  },
  {
    text: "Vous me connaissez mieux que ma mère on dirait, vos pubs tombent toujours juste. J'exige de voir la liste complète de ce que vous avez collecté.",
    rights: ['access'],
  },
  { text: 'Lâchez-moi avec vos newsletters. Bonne soirée quand même', rights: ['marketing-objection'] },
  {
    text: "Pourquoi votre site m'affiche un prix plus cher qu'à mon voisin ? Si c'est un algorithme qui fixe ça selon mon profil, je conteste et je veux qu'un humain revoie le tarif.",
    rights: ['automated-decision'],
  },
  {
    text: 'ma photo est toujours dans votre vitrine facebook, enlevez la svp, je ne travaille plus chez vous depuis juin',
    rights: ['erasure'],
  },
  {
    text: 'Bonjour, comme convenu je vous transmets nos données techniques (débit, pression). Pouvez-vous rectifier le plan en conséquence ? Cordialement',
    rights: [],
  },
  {
    text: "Bonjour, suite à la mise à jour de votre politique de confidentialité, j'ai bien noté que je dispose d'un droit d'accès, de rectification et d'effacement. Rien à signaler de mon côté. Bonne journée",
    rights: [],
  },
  {
    text: "Je n'ai plus besoin de votre service de livraison à partir du 15. Quand puis-je récupérer ma caution ?",
    rights: [],
  },
  {
    text: "Bonjour, je participe à une campagne de l'association Vie Numérique et j'aimerais obtenir de votre part toutes les informations que vous traitez à mon égard, y compris celles issues de vos traceurs publicitaires. Merci de me répondre sous un format électronique courant.",
    rights: ['access'],
  },
  {
    text: `Madame, Monsieur,
Je n'ai plus recours à votre application depuis deux ans. Je vous invite à procéder à la suppression définitive de mes données ainsi que de mon compte utilisateur, sans oublier vos sous-traitants.
Bien cordialement`,
    rights: ['erasure'],
  },
  {
    text: "Je ne souhaite plus faire partie de votre fichier prospects ni être relancé. Merci d'effacer mes coordonnées.",
    rights: ['erasure', 'marketing-objection'],
  },
  {
    text: "Vous m'écrivez toujours au nom de mon ex-mari. Je vous serais reconnaissante d'utiliser désormais mon nom de jeune fille, Vasseur.",
    rights: ['rectification'],
  },
  {
    text: 'qui a consulté mon dossier médical chez vous au mois de mai ? je veux la liste',
    rights: ['access'],
  },
  {
    text: "Merci de m'envoyer l'ensemble de mes relevés de consommation au format CSV : je compare les fournisseurs.",
    rights: ['portability'],
  },
  {
    text: "Je souhaite revenir sur mon autorisation concernant la prise d'empreinte pour la pointeuse.",
    rights: ['consent-withdrawal'],
  },
  {
    text: 'Je refuse que mes données servent à entraîner votre intelligence artificielle.',
    rights: ['objection'],
  },
  {
    text: "Ne supprimez surtout pas les images de vidéosurveillance du 3 octobre, j'en ai besoin pour ma plainte ; gardez-les de côté.",
    rights: ['restriction'],
  },
  {
    text: "Merci de ne plus m'adresser de courrier publicitaire à l'adresse ci-dessous (mention « refus de publicité » à enregistrer).",
    rights: ['marketing-objection'],
  },
  {
    text: 'Bonjour, je voudrais annuler ma réservation du 12 et récupérer mon acompte. Merci de me confirmer par mail dans les 48 h.',
    rights: [],
  },
  {
    text: "Pouvez-vous me dire où en est mon dossier de financement ? Je n'ai toujours rien reçu.",
    rights: [],
  },
];
