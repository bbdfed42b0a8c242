/** Invented policies of small businesses of Belgium and France, on which the rules were written. */
import type { PolicyCase } from './policy-case.ts';

export const practised: readonly PolicyCase[] = [
  {
    name: 'a bakery with a web shop in Namur',
    text: `Politique de confidentialité

Dernière mise à jour : 12 mars 2024

1. Qui sommes-nous ?
Le responsable du traitement est la SRL Au Four de Malonne, rue du Tilleul 14, 5020 Malonne (Belgique), inscrite à la BCE sous le numéro 0403.170.701. Vous pouvez nous joindre à l’adresse bonjour@four-malonne.example ou au 081 23 45 67.

2. Quelles données collectons-nous ?
Lorsque vous passez commande, nous recueillons vos nom et prénom, votre adresse de livraison, votre adresse e-mail et votre numéro de téléphone. Nous ne recevons jamais votre numéro de carte bancaire.

3. Pourquoi les utilisons-nous ?
- pour préparer et livrer vos commandes (exécution du contrat) ;
- pour établir nos factures et tenir notre comptabilité (obligation légale) ;
- pour vous envoyer notre infolettre, si vous y avez consenti.

4. Avec qui les partageons-nous ?
Les paiements sont traités par Mollie. Les colis sont confiés à bpost. Notre expert-comptable reçoit les factures. Nous ne vendons pas vos données.

5. Combien de temps ?
Les données des commandes sont conservées trois ans après le dernier achat ; les factures, sept ans à compter de la clôture de l’exercice. Votre adresse e-mail reste dans notre liste d’envoi jusqu’à votre désinscription.

6. Vos droits
Vous disposez d’un droit d’accès, de rectification, d’effacement, de limitation, d’opposition et de portabilité. Vous pouvez retirer votre consentement à tout moment. Écrivez-nous par e-mail : nous répondons dans un délai d’un mois. Vous pouvez aussi introduire une plainte auprès de l’Autorité de protection des données, rue de la Presse 35, 1000 Bruxelles.`,
    says: `date:2024-03-12:updated
controller-name:au four de malonne
controller-address:5020 Malonne
enterprise-number:0403170701
controller-email:bonjour@four-malonne.example
controller-phone:081234567
data:name
data:postal-address
data:delivery
data:email
data:phone
no-data:payment-card
says:no-bank-data-kept
purpose:orders
purpose:delivery
purpose:invoicing
purpose:accounting
purpose:newsletter
basis:contract
basis:legal-obligation
basis:consent
marketing:newsletter
marketing:with-consent
processor:mollie
processor:bpost
recipient:accountant
says:never-sold
retention:3 years contract-performed
retention:7 years financial-year-closed
retention:0 days until-person-says-stop
right:access
right:rectification
right:erasure
right:restriction
right:objection
right:portability
right:consent-withdrawal
channel:email
deadline:1 months
authority:be-apd:current`,
  },
  {
    name: 'a plumber in Tours',
    text: `MENTIONS RGPD

Thomas Berrichet EI, artisan plombier, 8 impasse des Vignes, 37000 Tours – SIRET 552 081 317 00012 – attache de l’importance à vos données personnelles.

Les informations que vous indiquez dans le formulaire de contact (nom, téléphone, courriel, adresse du chantier) servent uniquement à répondre à votre demande et à établir un devis. Elles ne sont transmises à personne et ne font l’objet d’aucune prospection commerciale.

Les demandes restées sans suite sont supprimées au bout de 12 mois. Les devis signés et les factures sont archivés dix ans, comme la loi l’impose.

Le site est hébergé par o2switch, en France. Il ne dépose aucun cookie.

Conformément au Règlement (UE) 2016/679 et à la loi Informatique et Libertés, vous pouvez accéder à vos données, les faire rectifier ou effacer en écrivant à contact@berrichet-plomberie.example. En cas de doute sur votre identité, un justificatif pourra vous être demandé. Si vous estimez que vos droits ne sont pas respectés, vous pouvez saisir la CNIL (3 place de Fontenoy, 75007 Paris).`,
    says: `controller-name:thomas berrichet
controller-address:37000 Tours
enterprise-number:552081317
controller-email:contact@berrichet-plomberie.example
data:name
data:phone
data:email
data:postal-address
purpose:contact-requests
purpose:quotes
marketing:never
retention:12 months -
retention:10 years -
processor:o2switch
hosting:FR
cookies:not-used
law:gdpr
law:fr-lil
right:access
right:rectification
right:erasure
channel:email
identity:on-doubt
authority:fr-cnil:current`,
  },
  {
    name: 'a yoga studio in Liège',
    text: `Vie privée

L’ASBL Souffle & Terre, dont le siège est établi quai des Ardennes 7 bte 2 à 4020 Liège, organise des cours de yoga.

Données traitées
Pour gérer votre inscription aux cours, nous enregistrons : votre nom, votre date de naissance, votre adresse électronique, votre numéro de GSM et, si vous le souhaitez, des informations sur votre état de santé. Ces dernières ne sont traitées qu’avec votre consentement explicite.

Durée de conservation
- Fiches des élèves : 2 ans après la fin de votre abonnement
- Informations de santé : supprimées à la fin de chaque saison
- Pièces comptables : délai légal

Destinataires
Vos données ne sont pas communiquées à des tiers, à l’exception de notre comptable et de Calendly pour la prise de rendez-vous. Aucun transfert hors de l’Union européenne n’a lieu, sauf par Calendly, aux États-Unis, sur la base des clauses contractuelles types.

Vos droits
Vous avez le droit de consulter vos données, de les corriger et de les faire supprimer, de limiter leur traitement et de vous y opposer. Adressez votre demande par courrier ou par mail à asbl@souffleterre.example en joignant une copie recto verso de votre carte d’identité. Nous vous répondrons dans les 30 jours.

Plainte
Commission de la protection de la vie privée, rue Haute 139, 1000 Bruxelles.`,
    says: `controller-name:souffle & terre
controller-address:4020 Liège
controller-email:asbl@souffleterre.example
purpose:membership
data:name
data:birth-date
data:email
data:phone
data:health
basis:consent
retention:2 years subscription-ended
retention:law
recipient:accountant
processor:calendly
purpose:bookings
transfer:no
transfer:US
transfer:standard-clauses
right:access
right:rectification
right:erasure
right:restriction
right:objection
channel:post
channel:email
identity:identity-copy
deadline:30 days
authority:be-cpvp:obsolete`,
  },
  {
    name: 'a guest house in Brittany',
    text: `Politique de protection des données personnelles – Les Hortensias de Kerlouan

Article 1 : Responsable
Le site est édité par Mme Solenn Le Hir, entreprise individuelle, 3 route de la Plage, 29890 Kerlouan. Téléphone : 02 98 00 11 22. Courriel : accueil@hortensias-kerlouan.example

Article 2 : Données collectées
Dans le cadre de votre réservation, nous collectons vos nom, prénom, adresse postale, adresse mail, numéro de téléphone, ainsi que les dates de votre séjour. Lors de votre arrivée, une fiche de police mentionnant la nationalité et la date de naissance est remplie par les voyageurs étrangers.

Article 3 : Finalités et bases légales
Gestion des réservations et des séjours : exécution du contrat.
Facturation : obligation légale.
Statistiques de fréquentation du site : intérêt légitime.

Article 4 : Destinataires
Nous travaillons avec Booking.com et Airbnb, qui nous transmettent vos coordonnées. Les fiches de police peuvent être remises à la gendarmerie sur réquisition.

Article 5 : Conservation
Les données de réservation sont conservées pendant 3 ans à compter de la fin du séjour. Les fiches de police sont gardées six mois. Les factures sont conservées 10 ans. Les cookies ont une durée de vie maximale de 13 mois.

Article 6 : Droits
Vous bénéficiez d’un droit d’accès, de rectification, de portabilité et d’effacement de vos données, ainsi que du droit de définir des directives relatives au sort de vos données après votre décès. Pour exercer ces droits, adressez-nous un courrier recommandé signé accompagné d’une photocopie de votre pièce d’identité. Vous pouvez introduire une réclamation auprès de la CNIL.

Article 7 : Sécurité
L’accès à notre messagerie est protégé par un mot de passe robuste. Les dossiers papier sont rangés dans une armoire fermée à clé. En cas de violation de données présentant un risque pour vos droits, nous en informons la CNIL sous 72 heures.`,
    says: `controller-name:solenn le hir
controller-address:29890 Kerlouan
controller-phone:0298001122
controller-email:accueil@hortensias-kerlouan.example
data:name
data:postal-address
data:email
data:phone
data:bookings
data:country
data:birth-date
purpose:bookings
purpose:invoicing
purpose:statistics
basis:contract
basis:legal-obligation
basis:legitimate-interests
processor:booking.com
processor:airbnb
recipient:authorities
retention:3 years contract-performed
retention:6 months -
retention:10 years -
cookie-limit:13 months
right:access
right:rectification
right:portability
right:erasure
right:post-mortem
channel:registered-post
identity:signature
identity:identity-copy
authority:fr-cnil:none
security:password-policy
security:locked-premises
breach:72:risk:authority`,
  },
  {
    name: 'a marketing-minded shop for bicycles in Lille',
    text: `Protection de vos données chez Vélo Flandre

Vélo Flandre SAS (RCS Lille 552 081 317), 120 boulevard Victor Hugo 59000 Lille, est responsable de traitement.

Ce que nous savons de vous
Compte client : identité, coordonnées, mot de passe, historique d’achats.
Navigation : adresse IP, pages consultées, type de navigateur.

Ce que nous en faisons
Nous traitons ces données afin de gérer votre compte et vos commandes, d’assurer le service après-vente, de vous adresser des offres promotionnelles personnalisées, de mesurer l’audience du site avec Google Analytics, d’organiser des jeux-concours et de lutter contre la fraude.

À qui elles sont transmises
Vos données peuvent être transmises à nos prestataires de paiement (Stripe, Alma), à notre hébergeur OVH, à Brevo pour l’envoi des e-mails, aux transporteurs et, en cas d’impayé, à une société de recouvrement. Certaines de ces sociétés sont établies aux États-Unis ; ces transferts reposent sur le Data Privacy Framework.

Combien de temps nous les gardons
Compte : jusqu’à sa suppression ou 3 ans d’inactivité. Prospects : 3 ans à compter du dernier contact. Contrats de plus de 120 € : 10 ans à partir de la livraison.

Vos choix
Chaque e-mail comporte un lien de désinscription. Vous pouvez vous opposer à la prospection à tout moment, demander l’accès à vos données, leur rectification ou leur effacement depuis votre espace client ou auprès de notre délégué à la protection des données : dpo@velo-flandre.example. Une réponse vous parviendra sous quinze jours ouvrés.

Aucune décision automatisée n’est prise à votre égard.

Les enfants de moins de 15 ans ne peuvent pas créer de compte.

En utilisant ce site, vous acceptez la présente politique, que nous pouvons modifier à tout moment.`,
    says: `controller-name:vélo flandre
controller-address:59000 Lille
enterprise-number:552081317
controller-email:dpo@velo-flandre.example
data:name
data:password
data:orders
data:ip-address
data:site-use
data:browser
purpose:account
purpose:orders
purpose:after-sales
purpose:marketing
purpose:personalisation
purpose:statistics
purpose:contests
purpose:fraud-prevention
processor:google analytics
processor:stripe
processor:alma
processor:ovh
processor:brevo
recipient:payment-providers
recipient:hosting-providers
recipient:carriers
recipient:debt-collection
purpose:debt-collection
transfer:US
transfer:data-privacy-framework
retention:0 days account-closed
retention:3 years last-contact
retention:10 years contract-performed
says:unsubscribe-link
marketing:can-object
right:marketing-objection
right:objection
right:access
right:rectification
right:erasure
channel:email
privacy-contact:officer
deadline:15 working-days
automated:no
minors:15
says:consent-by-use
change:any-time`,
  },
  {
    name: 'a physiotherapist in Charleroi',
    text: `Déclaration de confidentialité du cabinet

Je soussignée, Élodie Marchal, kinésithérapeute, avenue des Alliés 25, 6000 Charleroi, suis responsable du traitement de vos données (numéro d’entreprise : 0403.170.701).

Je tiens un dossier de patient comme la loi m’y oblige. J’y note votre identité, votre numéro de registre national, votre mutualité, la prescription du médecin et le suivi de votre traitement.

Je peux échanger des informations avec votre médecin traitant, avec votre accord, et avec votre mutuelle pour le remboursement des soins. Mon secrétariat utilise Doctena pour les rendez-vous. Je suis tenue au secret professionnel.

Votre dossier est conservé 30 ans après le dernier contact. Les autres données sont détruites dès qu’elles ne sont plus utiles.

Vous avez le droit de demander une copie de votre dossier et de faire corriger ce qui est inexact. Le droit à l’effacement ne s’applique pas au dossier de patient. Parlez-m’en au cabinet ou par téléphone. Je vous réponds gratuitement et dans un délai raisonnable.

Les données sont sauvegardées chaque semaine sur un disque chiffré. Je n’envoie pas de newsletter.

Autorité de contrôle : www.autoriteprotectiondonnees.be

Version du 1er septembre 2023`,
    says: `controller-name:élodie marchal
controller-address:6000 Charleroi
enterprise-number:0403170701
data:name
data:national-number
data:health
recipient:health-professionals
recipient:insurers
basis:consent
basis:legal-obligation
purpose:health-file
purpose:bookings
processor:doctena
security:staff-secrecy
retention:30 years last-contact
retention:criteria
right:access
right:rectification
right:erasure
channel:phone
channel:counter
deadline:reasonable
says:free-of-charge
security:backups
security:encryption-at-rest
marketing:never
authority:be-apd:none
date:2023-09-01:version`,
  },
];
