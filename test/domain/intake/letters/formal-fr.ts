/** Letters in French as associations and lawyers word them, replies, and mails passed on; every name is invented. */
import type { LetterCase } from './letter-case.ts';

export const formalFrenchLetters: readonly LetterCase[] = [
  {
    text: `Bonjour

j'aimerais bien savoir ce que vous avez comme infos sur moi dans votre systeme, j'ai le droit de le demander il me semble. Merci d'avance pour la réponse

Kévin`,
    rights: ['access'],
  },
  {
    text: `Bonjour,
Je n'ai plus aucune raison de figurer dans votre fichier client. Faites donc disparaître tout ce qui s'y trouve à mon nom et confirmez-moi que c'est fait.
Bien à vous,
Odile Trazegnies`,
    rights: ['erasure'],
  },
  {
    text: `Bonjour,

Cela fait trois fois que votre commercial m'appelle sur mon portable pour me vendre une alarme. Je refuse tout démarchage de votre part, par téléphone ou autrement.

J. Wattelet`,
    rights: ['marketing-objection'],
  },
  {
    text: `Bonjour,
Ma maman nous a quittés en mars. Elle avait une carte de fidélité chez vous sous le nom de Huguette Piraux. Que fait-on pour clôturer son compte et enlever ses informations ?
Merci
Carine`,
    rights: ['post-mortem'],
  },
  {
    text: `Objet : demande de droit d'accès – art. 15 RGPD

Ilse Crahay
Rue de la Batte 8
4000 Liège
Liège, le 2 octobre 2026

Madame, Monsieur,

Cliente de votre établissement, je souhaite, en vertu de l'article 15 du Règlement général sur la protection des données, obtenir la confirmation que des données me concernant y sont ou non traitées. Si tel est le cas, je vous saurais gré de m'en adresser copie sous une forme compréhensible et de me préciser :
- les finalités de leur traitement ;
- les catégories de données visées ;
- les destinataires, présents ou à venir, notamment ceux établis hors de l'Espace économique européen ;
- la durée pendant laquelle elles seront gardées ;
- l'existence de mon droit de rectification, d'effacement, de limitation et d'opposition ;
- le droit d'introduire une réclamation auprès d'une autorité de contrôle ;
- toute information disponible quant à leur source ;
- le cas échéant, l'existence d'une prise de décision automatisée, profilage inclus.

Vous disposez d'un mois à compter de la réception de ce courrier. Passé ce délai, je n'hésiterai pas à porter plainte auprès de l'Autorité de protection des données.

Vous trouverez ci-joint un justificatif de mon identité.

Salutations distinguées,
Ilse Crahay`,
    rights: ['access'],
  },
  {
    text: `Madame, Monsieur,

J'ai ouvert un compte sur votre boutique en ligne en 2019 et ne l'utilise plus. Conformément à l'article 17.1 du RGPD, je vous demande d'effacer dans les meilleurs délais toutes les données à caractère personnel me concernant, car elles ne sont plus nécessaires aux finalités pour lesquelles vous les aviez collectées.

Je vous rappelle qu'en vertu de l'article 19 il vous revient de notifier cet effacement à chaque destinataire. Si vous estimiez ne pas pouvoir donner suite à ma demande, vous êtes tenus de m'en exposer les motifs et de m'informer de la possibilité d'introduire une réclamation ou de former un recours.

Je vous prie de croire, Madame, Monsieur, à mes sentiments les meilleurs.

Baudouin Lecomte`,
    rights: ['erasure'],
  },
  {
    text: `Madame, Monsieur,

J'ai reçu de votre part, le 14 septembre, un dépliant publicitaire nominatif. Je m'oppose à ce que mes coordonnées soient traitées à des fins de prospection, en application de l'article 21, paragraphes 2 et 3, du RGPD, et souhaite qu'elles soient retirées définitivement de votre fichier.

Je vous invite également à répercuter cette opposition auprès de vos partenaires. Sans nouvelles dans le mois, je saisirai la CNIL.

Cordialement,
Yann Kergoat`,
    rights: ['marketing-objection', 'erasure'],
  },
  {
    text: `Madame, Monsieur,

Le relevé que vous m'avez transmis comporte des inexactitudes : l'impayé de mars y figure alors que je l'ai réglé. Au titre de l'article 16 du RGPD, je vous prie de procéder à la correction de cette mention et, pendant la vérification, de limiter le traitement au sens de l'article 18, § 1er, point a).

Recevez mes salutations.
Noémie Thirion`,
    rights: ['rectification', 'restriction'],
  },
  {
    text: `Bonjour,

Votre plateforme vient de bloquer ma location au motif d'un « score insuffisant ». Conformément à l'article 22 du RGPD, je conteste cette décision fondée exclusivement sur un traitement automatisé et je demande une intervention humaine. Par la même occasion, communiquez-moi les informations que vous avez utilisées à mon sujet pour le calcul du score.

A. Nzuzi`,
    rights: ['automated-decision', 'access'],
  },
  {
    text: `Bonjour Stéphanie,

voir ci-dessous ma réponse. Supprimez tout SVP.

Envoyé de mon téléphone

Le 12 oct. 2026 à 09:14, Stéphanie – Atelier Pré-Vert <contact@prevert.example> a écrit :
> Bonjour Monsieur,
> Souhaitez-vous recevoir une copie de vos données, les faire rectifier ou les effacer ?
> Bien à vous`,
    rights: ['erasure'],
  },
  {
    text: `-----Message d'origine-----
De : Pascal Wéry <p.wery@courrier.example>
Envoyé : jeudi 8 octobre 2026 10:02
À : info@boutique.example
Objet : mes données

Bonjour, pourriez-vous me faire parvenir le détail des informations que votre magasin détient à mon propos ?
P. Wéry`,
    rights: ['access'],
  },
  {
    text: `Bonjour,

Pouvez-vous me renvoyer la facture du mois dernier ? Je l'ai supprimée de ma boîte mail par erreur.

Merci
Laurent`,
    rights: [],
  },
  {
    text: `Madame, Monsieur,

Association de défense des consommateurs, nous conseillons Mme Delphine Rousseaux, qui nous a mandatés. En son nom, nous vous demandons :

1° de lui faire tenir copie de l'ensemble des données que vous traitez à son sujet, accompagnée des indications prévues à l'article 15, paragraphe 1, lettres a) à h) ;
2° de mettre un terme au profilage dont elle fait l'objet, auquel elle s'oppose (article 21, § 1er) ;
3° d'effacer les données devenues sans objet (article 17, § 1er, c).

Nous vous rappelons qu'elle dispose du droit de saisir l'autorité de contrôle.

Veuillez croire, Madame, Monsieur, en l'assurance de notre considération.`,
    rights: ['access', 'erasure', 'objection'],
  },
  {
    text: `Objet : exercice de droits

Madame, Monsieur,

Je souhaiterais, conformément au RGPD et à la loi Informatique et Libertés, connaître les données qui me concernent dans vos traitements informatisés ou papier, et en recevoir copie en clair, codes et abréviations compris.

Je vous saurais gré d'y joindre toute indication sur leur provenance, l'identité de leurs destinataires et la durée pendant laquelle vous les gardez. Si elles devaient se révéler inexactes, je pourrais en demander la rectification ou la suppression.

À défaut de réponse dans le délai d'un mois, j'adresserai une réclamation à la CNIL.

P.-S. : vous trouverez ma carte d'étudiant en annexe.`,
    rights: ['access'],
  },
  {
    text: `Peux-tu t'en charger ? Merci, Lise

---------- Message transféré ---------
De : Aline Moreau <aline.moreau@courrier.example>
Date : lun. 5 oct. 2026 à 18:40
Objet : demande
À : <contact@boutique.example>

Bonjour, quelles informations gardez-vous sur mes achats et sur moi ?`,
    rights: ['access'],
  },
  {
    text: `Madame, Monsieur,

Je vous écris au sujet des données que votre enseigne a recueillies lors de ma souscription à la carte de fidélité. En vertu du droit que me confère l'article 15 du RGPD, merci de m'en remettre une copie intégrale, y compris les notes internes, l'historique de mes passages en caisse et les segments publicitaires qui m'ont été attribués.

Je vous prie de préciser également pour chaque donnée d'où elle provient, qui y a eu accès et pourquoi elle vous est utile.

Cette demande est gratuite. Vous avez un mois pour y répondre, prolongeable de deux mois si elle est complexe, auquel cas vous devez m'en avertir. Un silence m'amènerait à saisir l'APD (rue de la Presse 35, Bruxelles).

Renaud Gillain`,
    rights: ['access'],
  },
  {
    text: `Objet : demande d'effacement (art. 17 RGPD)

Madame, Monsieur,

Des informations me concernant sont accessibles sur la page https://exemple.example/annuaire. Je n'ai jamais souhaité y paraître. Je vous prie de les retirer et de faire le nécessaire pour que les moteurs de recherche ne les indexent plus.

Veuillez m'aviser des suites réservées à cette lettre. J'attire votre attention sur mon droit d'introduire un recours juridictionnel.

Bien cordialement,
Solveig Hamon`,
    rights: ['erasure'],
  },
  {
    text: `Madame, Monsieur,

J'ai été sollicité par téléphone le 9 septembre par un de vos conseillers alors que je suis inscrit sur la liste Bloctel. Je vous demande :
– de cesser immédiatement tout démarchage ;
– de me faire connaître l'origine de mes coordonnées ;
– de transmettre mon opposition aux sociétés auxquelles vous les auriez communiquées.

Salutations,
Gaspard Lenormand`,
    rights: ['marketing-objection', 'access'],
  },
  {
    text: `Madame, Monsieur,

Suite à la consultation de mon espace personnel, j'ai constaté que ma situation familiale et mon adresse y sont erronées. Conformément à l'article 16 du règlement européen, je vous invite à les actualiser comme suit : célibataire, 8 rue des Lilas, 35000 Rennes. Merci de m'adresser une attestation de cette modification.

Loïg Tanguy`,
    rights: ['rectification'],
  },
  {
    text: `Madame, Monsieur,

Lors de ma participation au concours, j'ai donné mon consentement à l'exploitation de mes réponses au questionnaire de santé. J'exerce aujourd'hui la faculté de le retirer que me reconnaît l'article 7, paragraphe 3. Mes réponses doivent en conséquence être détruites.

La licéité du traitement antérieur n'est pas en cause.

Anaëlle Corre`,
    rights: ['consent-withdrawal', 'erasure'],
  },
  {
    text: `Bonjour,

je souhaite exercer deux droits : 1) savoir tout ce que vous avez enregistré à mon sujet ; 2) recevoir, dans un fichier exploitable par un autre service, les séances que j'ai encodées moi-même.

Merci, Édouard`,
    rights: ['access', 'portability'],
  },
  {
    text: `Madame, Monsieur,

Votre politique de confidentialité indique que vous évaluez la solvabilité de vos clients sur la base de votre intérêt légitime. Étant en situation de surendettement, je m'oppose à cette évaluation. Dans l'attente de votre appréciation des motifs légitimes et impérieux, ce traitement doit être suspendu (article 18, § 1er, d).

Fabienne Quertinmont`,
    rights: ['objection', 'restriction'],
  },
];
