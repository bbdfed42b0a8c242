/** Invented policies written after the rules, and never looked at to change them: the honest measure. */
import type { PolicyCase } from './policy-case.ts';

export const fresh: readonly PolicyCase[] = [
  {
    name: 'a driving school in Rennes',
    text: `Protection des données – Auto-école du Thabor

Responsable du traitement
SARL Auto-école du Thabor, 27 rue de Paris, 35000 Rennes – RCS Rennes 552 081 317 – contact@autoecole-thabor.example – 02 99 10 20 30

Quelles données sont recueillies ?
À l’inscription : état civil, adresse, téléphone, courriel, photo d’identité, copie de la pièce d’identité, justificatif de domicile. Pendant la formation : planning des leçons, livret d’apprentissage, résultats aux examens.

Dans quel but ?
– Inscrire l’élève à l’examen et suivre sa formation (exécution du contrat)
– Établir les factures (obligation légale)
– Lui proposer un stage de perfectionnement (intérêt légitime)

Qui les reçoit ?
La préfecture, notre éditeur de logiciel et, pour les paiements en plusieurs fois, la société Alma.

Combien de temps sont-elles gardées ?
Le dossier de l’élève est archivé trois ans après la fin du contrat. Les pièces comptables sont conservées dix ans.

Comment exercer vos droits ?
Vous pouvez demander l’accès à vos données, leur rectification, leur effacement ou la limitation de leur traitement, et vous opposer à la prospection. Il suffit d’écrire au responsable, par courrier ou par courriel. Nous nous engageons à répondre sous un mois. À défaut de réponse satisfaisante, une réclamation peut être portée devant la CNIL.`,
    says: `controller-name:auto-école du thabor
controller-address:35000 Rennes
enterprise-number:552081317
controller-email:contact@autoecole-thabor.example
controller-phone:0299102030
data:name
data:postal-address
data:phone
data:email
data:photo
data:identity-document
purpose:service
purpose:invoicing
purpose:marketing
basis:contract
basis:legal-obligation
basis:legitimate-interests
recipient:authorities
recipient:it-providers
processor:alma
retention:3 years relation-ended
retention:10 years -
right:access
right:rectification
right:erasure
right:restriction
right:objection
right:marketing-objection
marketing:can-object
channel:post
channel:email
deadline:1 months
authority:fr-cnil:none`,
  },
  {
    name: 'a wine merchant in Verviers',
    text: `Politique vie privée

1. Général
Caves Delcour SRL, dont le siège social se trouve à 4800 Verviers, rue de Heusy 61 (BCE 0403.170.701), traite vos données conformément au RGPD et à la loi du 30 juillet 2018.

2. Vos données
Vous nous donnez votre nom, votre adresse, votre date de naissance (nous ne vendons pas d’alcool aux mineurs) et votre adresse e-mail lorsque vous créez un compte ou participez à une dégustation. Nous enregistrons vos achats et vos préférences.

3. Utilisation
Elles nous servent à exécuter vos commandes, à vous inviter à nos dégustations et à vous faire parvenir notre newsletter mensuelle, dont vous pouvez vous désabonner en cliquant sur le lien prévu à cet effet.

4. Partage
Nous faisons appel à des sous-traitants : Combell pour l’hébergement, Mailchimp pour la newsletter, DPD pour les livraisons, Mollie pour les paiements. Mailchimp est établi aux États-Unis et adhère au Data Privacy Framework. Vos données ne sont jamais vendues.

5. Conservation
Compte : deux ans après votre dernière connexion. Commandes et factures : sept ans. Newsletter : jusqu’à ce que vous vous désabonniez.

6. Sécurité
Connexion chiffrée (TLS), mots de passe forts, sauvegardes quotidiennes, accès réservé aux collaborateurs qui en ont besoin.

7. Droits
Accès, rectification, effacement, limitation, portabilité, opposition et retrait du consentement, gratuitement, sur demande datée et signée envoyée à privacy@cavesdelcour.example avec une copie de votre carte d’identité. Nous vous répondons dans les 30 jours. Plainte possible auprès de l’Autorité de protection des données, rue de la Presse 35, 1000 Bruxelles.

8. Modifications
Nous pouvons adapter cette politique ; la version en ligne fait foi. Dernière adaptation : 2 mai 2025.`,
    says: `controller-name:caves delcour
controller-address:4800 Verviers
enterprise-number:0403170701
controller-email:privacy@cavesdelcour.example
law:gdpr
law:be-law-2018
data:name
data:postal-address
data:birth-date
data:email
data:orders
data:preferences
minors:-
purpose:orders
purpose:events
purpose:newsletter
marketing:newsletter
marketing:can-object
says:unsubscribe-link
recipient:service-providers
processor:combell
processor:mailchimp
processor:dpd
processor:mollie
transfer:US
transfer:data-privacy-framework
says:never-sold
retention:2 years last-contact
retention:7 years -
retention:0 days until-person-says-stop
security:encryption-in-transit
security:password-policy
security:backups
security:access-control
right:access
right:rectification
right:erasure
right:restriction
right:portability
right:objection
right:consent-withdrawal
says:free-of-charge
channel:email
identity:signature
identity:identity-copy
deadline:30 days
authority:be-apd:current
change:any-time
change:published
date:2025-05-02:updated`,
  },
  {
    name: 'a freelance translator',
    text: `Confidentialité des données

Ce site est exploité par Nadia Ferrer, traductrice indépendante, 5 place Bellecour, 69002 Lyon (SIREN 552 081 317).

Le formulaire de contact me transmet votre nom, votre e-mail et votre message. Je ne m’en sers que pour vous répondre et préparer un devis. Aucune inscription à une liste de diffusion n’a lieu.

Les textes que vous me confiez sont couverts par le secret professionnel. Ils sont effacés six mois après la livraison de la traduction. Devis et factures sont conservés pendant dix ans pour des raisons comptables.

Je ne partage rien avec personne, hormis mon expert-comptable et mon hébergeur, Infomaniak (Suisse).

Le site ne contient ni publicité, ni cookie, ni outil de statistiques.

Sur simple demande à bonjour@ferrer-traductions.example, vous obtenez une copie de vos données ou leur suppression ; je réponds en général sous huit jours. En cas de désaccord : www.cnil.fr.`,
    says: `controller-name:nadia ferrer
controller-address:69002 Lyon
enterprise-number:552081317
controller-email:bonjour@ferrer-traductions.example
data:name
data:email
data:messages
purpose:contact-requests
purpose:quotes
marketing:never
security:staff-secrecy
retention:6 months contract-performed
retention:10 years -
recipient:accountant
recipient:hosting-providers
processor:infomaniak
hosting:CH
cookies:not-used
right:access
right:erasure
channel:email
deadline:8 days
authority:fr-cnil:none`,
  },
];
