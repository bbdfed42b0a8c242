/** Letters in French as small businesses receive them; every name is invented. */
import type { LetterCase } from './letter-case.ts';

export const frenchLetters: readonly LetterCase[] = [
  {
    text: 'Bonjour,\n\nQuelles données détenez-vous sur moi et à qui les avez-vous transmises ?\n\nMerci,\nLucie Marchal',
    rights: ['access'],
  },
  {
    text: 'Madame, Monsieur,\n\nEn application de l’article 15 du RGPD, je vous demande de me communiquer une copie de l’ensemble des données à caractère personnel me concernant. Vous trouverez en annexe une copie de ma carte d’identité.\n\nVeuillez agréer, Madame, Monsieur, mes salutations distinguées.\n\nBruno Lambotte',
    rights: ['access'],
    remarks: ['identity-enclosed'],
  },
  { text: 'Supprimez mon compte svp, je n’utilise plus le site.', rights: ['erasure'] },
  {
    text: 'Objet : droit à l’oubli\n\nBonjour, je souhaite que toutes les informations me concernant soient effacées de vos serveurs. À défaut de réponse sous 30 jours, je saisirai la CNIL.\n\nCordialement\nNadia Kerbrat',
    rights: ['erasure'],
    remarks: ['complaint-threat', 'deadline-named'],
  },
  {
    text: 'Bonjour, mon nom est mal orthographié sur mes courriers : c’est Dehousse avec deux s. Pouvez-vous corriger mon nom dans votre fichier ? Merci',
    rights: ['rectification'],
  },
  {
    text: 'J’ai déménagé, ma nouvelle adresse est rue du Moulin 4 à Namur. Merci de mettre à jour mes coordonnées.',
    rights: ['rectification'],
  },
  {
    text: 'Merci de me désabonner de votre newsletter.',
    rights: ['marketing-objection'],
    remarks: ['newsletter-unsubscribe'],
  },
  {
    text: 'STOP PUB. Je ne veux plus recevoir vos offres par SMS ni par mail !!!',
    rights: ['marketing-objection'],
  },
  {
    text: 'Madame, Monsieur, conformément à l’article 21 § 2 du RGPD, je m’oppose à l’utilisation de mes données à des fins de prospection commerciale.',
    rights: ['marketing-objection'],
  },
  {
    text: 'Par la présente, je retire le consentement que j’avais donné pour la publication de ma photo sur votre site.',
    rights: ['consent-withdrawal'],
  },
  {
    text: 'Je conteste l’exactitude de mon dossier. En attendant, je demande la limitation du traitement de mes données (article 18).',
    rights: ['restriction'],
  },
  {
    text: 'Je m’oppose à l’effacement de mes données car j’en ai besoin pour une procédure ; gelez-les simplement.',
    rights: ['restriction'],
  },
  {
    text: 'Bonjour, je change de prestataire et souhaite recevoir mes données dans un format structuré et lisible par machine afin de les transmettre à mon nouveau fournisseur.',
    rights: ['portability'],
  },
  {
    text: 'Pour des raisons tenant à ma situation particulière, je m’oppose au traitement de mes données fondé sur votre intérêt légitime.',
    rights: ['objection'],
  },
  {
    text: 'Votre système a refusé automatiquement ma demande de paiement en trois fois. Je demande qu’une personne réexamine cette décision.',
    rights: ['automated-decision'],
  },
  {
    text: 'Madame, mon père, Jean Collard, est décédé le 3 février. Merci de supprimer son compte client et ses données.',
    rights: ['post-mortem'],
    remarks: ['deceased'],
  },
  { text: 'Bonjour, je voudrais savoir où en est ma commande 45871. Elle devait arriver mardi.', rights: [] },
  {
    text: 'Bonjour, veuillez trouver ci-joint notre facture n° 2026-118 payable à 30 jours. Cordialement, Imprimerie Lesage',
    rights: [],
  },
  {
    text: 'Je souhaite résilier mon abonnement et être remboursé du mois en cours.',
    rights: [],
    remarks: ['contract-cancellation'],
  },
  { text: 'Je ne souhaite plus vos services, merci pour tout.', rights: [], remarks: ['end-of-service'] },
  {
    text: 'Madame, Monsieur,\nJe vous adresse ma candidature au poste de vendeuse. Vous trouverez mon CV en annexe.\nConformément au RGPD, vous pouvez conserver mes données deux ans.\nCordialement,\nInès Petit',
    rights: [],
  },
  {
    text: 'Je ne demande pas l’effacement de mes données, seulement une copie de mon dossier.',
    rights: ['access'],
  },
  {
    text: 'Merci pour votre réponse rapide.\n\nLe 3 mai 2026 à 10:12, Service client <info@exemple.be> a écrit :\n> Bonjour,\n> Vous pouvez demander l’effacement de vos données à tout moment.\n> Supprimez mon compte : cliquez ici',
    rights: [],
  },
  {
    text: `Sophie Vandal
12 rue des Tilleuls
59000 Lille

Boutique Exemple
À l’attention du délégué à la protection des données

Lille, le 4 mars 2026

Objet : exercice de mon droit d’accès

Madame, Monsieur,

Je suis cliente de votre boutique depuis 2021. Sur le fondement de l’article 15 du règlement (UE) 2016/679, je vous prie de bien vouloir me confirmer si des données me concernant sont traitées par vos services et, dans l’affirmative, de m’indiquer :

a) les finalités du traitement ;
b) les catégories de données concernées ;
c) les destinataires auxquels elles ont été communiquées, y compris hors de l’Union ;
d) la durée de conservation envisagée ;
e) l’existence du droit de demander la rectification ou l’effacement de ces données, ou une limitation du traitement, ou de s’opposer à ce traitement ;
f) la source de ces données si elles n’ont pas été recueillies auprès de moi ;
g) l’existence d’une prise de décision automatisée, y compris un profilage visé à l’article 22, et la logique sous-jacente.

Je vous rappelle que vous disposez d’un mois pour me répondre. À défaut, je me réserve le droit d’introduire une réclamation auprès de la CNIL et de demander l’effacement de toutes mes données.

Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.

Sophie Vandal
P.J. : copie de ma carte d’identité`,
    rights: ['access'],
    remarks: ['complaint-threat', 'identity-enclosed'],
  },
  {
    text: `À qui de droit,

Par ce courrier, j’exerce plusieurs des droits que me donne le règlement général sur la protection des données.

1. Je demande l’effacement de toutes les données à caractère personnel que vous détenez à mon sujet (article 17, paragraphe 1).
2. Dans la mesure où un traitement repose sur mon consentement, je le retire : je révoque tout consentement donné.
3. Je m’oppose en outre au traitement de mes données, profilage compris, sur la base de l’article 21, paragraphe 1.

Si vous avez transmis mes données à des tiers, vous êtes tenus de les informer de ma demande conformément à l’article 19. Si vous refusez d’effacer mes données, vous devez motiver votre refus.

Je vous rappelle le délai d’un mois de l’article 12, paragraphe 3. Sans réponse, je m’adresserai à l’autorité de protection des données.

Cordialement,
Maxence Oliveri`,
    rights: ['erasure', 'consent-withdrawal', 'objection'],
    remarks: ['complaint-threat'],
  },
  {
    text: `Bonjour,

Depuis plusieurs mois je reçois vos catalogues alors que je n’ai jamais rien acheté chez vous. Je vous demande donc :
- de m’indiquer d’où vous tenez mon adresse ;
- de cesser de m’envoyer de la publicité, par courrier comme par téléphone ;
- d’effacer mes données de vos fichiers.

Je vous remercie de me répondre par courrier postal.

Bien à vous,
Georges Thill`,
    rights: ['access', 'marketing-objection', 'erasure'],
    remarks: ['wants-post'],
  },
];
