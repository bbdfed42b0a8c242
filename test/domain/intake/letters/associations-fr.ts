/** Letters in French in the form that associations for privacy recommend, with articles, lists, reservations and quoted replies; every name is invented. */
import type { LetterCase } from './letter-case.ts';

export const associationsFrenchLetters: readonly LetterCase[] = [
  {
    text: `Objet : exercice de mes droits (articles 15, §§ 1 à 3, et 20 du RGPD)
Recommandé avec accusé de réception

Madame, Monsieur,

Titulaire d'une carte de fidélité de votre enseigne, j'entends faire usage des prérogatives que me reconnaît le règlement général sur la protection des données.

Je vous saurais gré de m'indiquer :
a) si vous détenez des informations à mon sujet ;
b) pour quelles raisons et sur quel fondement juridique ;
c) à qui elles ont été transmises ;
d) pendant combien de temps elles seront gardées ;
e) d'où elles viennent ;
f) si une décision a été prise à mon égard par des moyens automatisés, et selon quelle logique.

Je vous prie en outre de me remettre les données que je vous ai moi-même fournies dans un format réutilisable.

Je vous rappelle que je dispose également d'un droit de rectification, d'effacement et d'opposition, que je me réserve d'exercer ultérieurement. À défaut de réponse dans le mois, je saisirai l'Autorité de protection des données.`,
    rights: ['access', 'portability'],
  },
  {
    text: `Madame, Monsieur,

J'ai constaté que vos services diffusent des informations me concernant. Sur le fondement de l'art. 17.1.b) du RGPD et de l'article 51 de la loi Informatique et Libertés, je vous mets en demeure d'y mettre fin et d'effacer ces informations de vos bases actives comme de vos archives.

Vous voudrez bien également en avertir les destinataires (art. 19).

La présente ne vaut pas demande d'accès. Si vous deviez considérer que cette demande ne peut aboutir, je vous prie d'en exposer les motifs et de m'indiquer les voies de recours.`,
    rights: ['erasure'],
  },
  {
    text: `Objet : opposition à la prospection

Malgré plusieurs désinscriptions, je continue de recevoir vos sollicitations. En vertu de l'article 21, paragraphes 2 et 3, du règlement (UE) 2016/679, je m'oppose à ce que mes coordonnées soient employées à des fins commerciales, y compris par vos partenaires. Cette opposition ne remet pas en cause mon contrat, et je ne demande pas la suppression de mon compte.`,
    rights: ['marketing-objection'],
  },
  {
    text: "Je conteste l'exactitude de la mention « impayé » qui figure à mon dossier. Conformément à l'article 16 du RGPD, je demande qu'elle soit corrigée. Durant le temps nécessaire à vos vérifications, et en application de l'article 18, § 1er, a), je demande que l'usage de cette mention soit suspendu.",
    rights: ['rectification', 'restriction'],
  },
  {
    text: `Objet : réclamation préalable

Par courriel du 4 février, j'ai demandé l'accès à mes données. Votre réponse du 2 mars se borne à indiquer : « Vous pouvez à tout moment demander la suppression de votre compte ou vous opposer à l'utilisation de vos données depuis votre espace client. » Cette réponse ne satisfait pas aux exigences de l'article 15.

Je réitère donc ma demande et vous invite à me communiquer une copie complète sous quinzaine, à défaut de quoi je déposerai une plainte auprès de la CNIL.`,
    rights: ['access'],
  },
  {
    text: "Par la présente, je révoque, conformément à l'article 7, paragraphe 3, du RGPD, tout consentement donné à l'occasion de mon inscription au programme « Avantages ». Le traitement étant dès lors privé de base légale, je sollicite l'effacement des données recueillies dans ce cadre.",
    rights: ['consent-withdrawal', 'erasure'],
  },
  {
    text: "Ma demande de crédit a été rejetée le jour même par votre système de notation. En application de l'article 22, § 3, je demande qu'une personne physique réexamine ma situation et je souhaite faire valoir mes observations. Je demande également communication, au titre de l'article 15, § 1, h), des critères retenus.",
    rights: ['automated-decision', 'access'],
  },
  {
    text: "Votre politique de confidentialité indique que vous vous fondez sur votre intérêt légitime pour établir des statistiques nominatives de fréquentation. Pour des raisons tenant à ma situation particulière (je suis victime de harcèlement), j'exerce mon droit d'opposition à ce traitement. Il vous appartient de démontrer l'existence de motifs impérieux.",
    rights: ['objection'],
  },
  {
    text: `Objet : plainte

Je vous informe avoir introduit ce jour une plainte auprès de l'Autorité de protection des données concernant votre refus de donner suite à ma demande du 3 janvier. Je n'attends pas de réponse de votre part à la présente.`,
    rights: [],
  },
  {
    text: "Mandatés par Mme Solène Wargnies (mandat en annexe), nous vous adressons, conformément à l'article 80 du RGPD, une demande tendant à obtenir l'intégralité des données à caractère personnel que vous traitez à son sujet, ainsi que toutes les précisions énumérées à l'article 15. Nous attirons votre attention sur le fait que notre mandante se réserve la faculté de demander ensuite l'effacement.",
    rights: ['access'],
  },
  {
    text: `En ma qualité d'ancien abonné, je vous demande :
1°) de cesser sans délai tout envoi publicitaire ;
2°) de faire disparaître de vos fichiers l'ensemble de mes données, dont la conservation n'est plus justifiée depuis la fin du contrat ;
3°) de m'en donner confirmation écrite.`,
    rights: ['erasure', 'marketing-objection'],
  },
  {
    text: "Je vous notifie la résiliation de mon contrat d'assurance n° 88.112 à son échéance du 30 juin. Je ne demande pas l'effacement de mes données, que vous pouvez conserver le temps prévu par la loi.",
    rights: [],
  },
  {
    text: `Objet : demande au titre de l’article 15 du RGPD — réf. client 55-201

Madame, Monsieur le Délégué,

Je me permets de vous solliciter afin de savoir si vos services opèrent des traitements portant sur des données qui me concernent. Dans l’affirmative, il vous incombe de m’en délivrer copie et de m’éclairer sur les points suivants :
• l’objet poursuivi ;
• les catégories visées ;
• l’identité précise des tiers destinataires ;
• l’éventualité d’un profilage ;
• l’existence du droit de faire rectifier ou effacer ces données, ou de s’opposer à leur traitement.
Le silence gardé pendant un mois vaudra refus et m’autorisera à saisir la CNIL.`,
    rights: ['access'],
  },
  {
    text: `1. J’use de la faculté ouverte par l’article 21.1 du RGPD et m’oppose à ce que vous continuiez à traiter mes coordonnées.
2. En conséquence, et conformément à l’article 17.1.c), je requiers que vous procédiez à leur suppression, ainsi qu’au déréférencement de la page correspondante.
3. Votre décision motivée devra me parvenir par écrit.`,
    rights: ['erasure', 'objection'],
  },
  {
    text: 'Votre société m’a adressé le 12 courant un courriel promotionnel auquel je n’ai jamais consenti. Je vous somme de ne plus m’en adresser, de radier mon adresse électronique de vos listes et de supprimer toute donnée me concernant.',
    rights: ['marketing-objection', 'erasure'],
  },
  {
    text: 'Souhaitant changer de fournisseur d’énergie, je sollicite, sur la base de l’article 20 du Règlement (UE) 2016/679, la transmission directe à la société Voltane de mes relevés et données de contrat, dans un format structuré. La présente n’emporte pas résiliation du contrat en cours.',
    rights: ['portability'],
  },
  {
    text: 'Je relève que votre fichier m’attribue à tort une adresse à Namur. Étant domiciliée à Liège depuis 2021 (certificat joint), j’exige que cette donnée inexacte soit modifiée et que la modification soit notifiée à vos sous-traitants. Sans préjudice de mon droit à l’effacement.',
    rights: ['rectification'],
  },
  {
    text: 'Je vous prie, d’une part, de me faire parvenir le relevé exhaustif des informations que vous détenez à mon propos et, d’autre part, une fois cette communication effectuée, d’en assurer la destruction définitive.',
    rights: ['access', 'erasure'],
  },
  {
    text: 'Je fais suite à votre courrier par lequel vous m’informez que « vous disposez d’un droit d’accès, de rectification, d’effacement, de limitation, de portabilité et d’opposition ». J’en prends bonne note et vous en remercie.',
    rights: [],
  },
  {
    text: 'Veuillez prendre acte de ce que je mets fin, à compter de ce jour, à l’autorisation donnée le 5 mai 2024 d’exploiter mon image sur vos supports de communication. La licéité des utilisations antérieures n’est pas contestée.',
    rights: ['consent-withdrawal'],
  },
  {
    text: `Objet : demande d'informations sur mes données

Cliente de votre agence, je sollicite de votre bienveillance la communication des données que vous détenez sur ma personne, en ce compris les courriels internes qui me mentionnent. Je joins une copie partiellement masquée de ma carte d'identité. Le RGPD prévoit aussi des droits de rectification et d'effacement : je n'en use pas aujourd'hui.`,
    rights: ['access'],
  },
  {
    text: "Le traitement que vous opérez se fonde sur l'article 6.1.f). J'y fais opposition pour des motifs propres à ma situation, et vous demande d'en geler l'exécution jusqu'à ce que vous ayez statué (article 18.1.d).",
    rights: ['objection', 'restriction'],
  },
  {
    text: "Le site que vous éditez conserve un compte à mon nom alors que je l'ai fermé en 2022. Il y a lieu d'en faire disparaître toute trace. Si vous estimez devoir conserver certaines pièces, vous me direz lesquelles et pourquoi.",
    rights: ['erasure'],
  },
  {
    text: "J'ai appris que le montant de ma prime résulte d'un calcul purement automatisé. Je conteste cette décision et exige l'intervention d'un être humain.",
    rights: ['automated-decision'],
  },
  {
    text: 'Merci de mettre mes coordonnées à jour dans vos dossiers : nouvelle adresse rue Haute 3 à Mons.',
    rights: ['rectification'],
  },
  {
    text: "Marre de vos mails, j'achète jamais rien. Retirez-moi de tout ça svp.",
    rights: ['marketing-objection'],
  },
  {
    text: 'Votre colis a été envoyé à mon ancienne adresse, pouvez-vous le renvoyer à la nouvelle ?',
    rights: [],
  },
  {
    text: 'Pouvez-vous me transmettre les coordonnées de votre service comptable et me dire quand la facture sera envoyée ?',
    rights: [],
  },
  {
    text: 'Bonjour, je ne retrouve pas mon bulletin de garantie, pouvez-vous me donner une copie du contrat ?',
    rights: [],
  },
  {
    text: "J'aimerais avoir des informations sur vos formations. Gardez-vous des places en juin ?",
    rights: [],
  },
];
