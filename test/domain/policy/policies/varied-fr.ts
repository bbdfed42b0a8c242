/** Invented policies in other styles: tables, questions, lists without sentences, the first person. The rules were mended on them. */
import type { PolicyCase } from './policy-case.ts';

export const varied: readonly PolicyCase[] = [
  {
    name: 'a photographer in Lyon',
    text: `Données personnelles

Studio Lumière Douce est la marque de Camille Perrachon, photographe indépendante (micro-entreprise, SIREN 552081317), domiciliée 15 bis rue Sainte-Catherine, 69001 Lyon. Contact : camille@lumieredouce.example.

Quand vous remplissez le formulaire de réservation, je récolte : prénom, nom, e-mail, téléphone et la date souhaitée pour la séance. Les photos elles-mêmes sont aussi des données personnelles.

J’utilise ces informations pour organiser votre séance, vous livrer vos photos en ligne et facturer ma prestation. Avec votre accord écrit, certaines images peuvent être publiées sur mon compte Instagram.

La galerie est hébergée chez Pixieset ; les factures sont faites avec Indy. Je ne loue ni ne vends aucun fichier.

Les photos sont conservées un an après la livraison, les factures 10 ans, les messages 6 mois après ma dernière réponse.

Vous pouvez me demander l’accès, la correction ou la suppression de vos données, ou récupérer vos photos dans un format courant. J’ai un mois pour vous répondre. Si ma réponse ne vous convient pas, la CNIL est à votre disposition.`,
    says: `trade-name:studio lumière douce
controller-name:camille perrachon
controller-address:69001 Lyon
enterprise-number:552081317
controller-email:camille@lumieredouce.example
data:name
data:email
data:phone
data:bookings
data:photo
purpose:service
purpose:delivery
purpose:invoicing
basis:consent
recipient:public
recipient:social-networks
processor:instagram
processor:pixieset
processor:indy
says:never-sold
retention:1 years contract-performed
retention:10 years -
retention:6 months satisfactory-answer
right:access
right:rectification
right:erasure
right:portability
deadline:1 months
authority:fr-cnil:none`,
  },
  {
    name: 'a garage in Mons',
    text: `PROTECTION DE LA VIE PRIVÉE

Garage Delmotte & Fils SRL
Chaussée de Binche 212
7000 Mons
TVA BE 0403.170.701
info@garage-delmotte.example

1) Quelles informations ?
Nous traitons les données suivantes de nos clients : nom, adresse, e-mail, téléphone, numéro de plaque et de châssis, historique des entretiens, données de facturation.

2) Dans quel but ?
a) réaliser l’entretien et les réparations de votre véhicule ;
b) vous rappeler l’échéance du contrôle technique ;
c) respecter nos obligations comptables et fiscales ;
d) gérer les litiges éventuels.

3) Sur quelle base ?
L’exécution du contrat, nos obligations légales et notre intérêt légitime à fidéliser notre clientèle.

4) Qui y a accès ?
Notre personnel, le constructeur en cas de rappel de sécurité, notre fiduciaire, notre assureur en cas de sinistre et les autorités lorsque la loi nous y contraint.

5) Vidéosurveillance
Des caméras filment le parking pour la sécurité des biens. Les images sont effacées après 30 jours.

6) Combien de temps ?
La fiche client est conservée tant que vous êtes client, puis pendant cinq ans. Les documents comptables sont conservés 7 ans à partir du 1er janvier de l’année qui suit la clôture de l’exercice.

7) Vos droits
Consultation, rectification, effacement, limitation, opposition, portabilité : il suffit d’envoyer un courrier daté et signé ou un e-mail, avec la preuve de votre identité. Nous traiterons votre demande au plus tard dans les 30 jours. Autorité de protection des données : contact@apd-gba.be.`,
    says: `controller-name:garage delmotte & fils
controller-address:7000 Mons
enterprise-number:0403170701
controller-email:info@garage-delmotte.example
data:name
data:postal-address
data:email
data:phone
data:vehicle
data:invoices
purpose:service
purpose:accounting
purpose:claims
purpose:customer-relation
purpose:loyalty
purpose:legal-duties
purpose:video-surveillance
basis:contract
basis:legal-obligation
basis:legitimate-interests
recipient:staff
recipient:accountant
recipient:insurers
recipient:authorities
data:images
retention:30 days recorded
retention:30 days -
retention:5 years relation-ended
retention:7 years financial-year-closed
right:access
right:rectification
right:erasure
right:restriction
right:objection
right:portability
channel:post
channel:email
identity:signature
identity:identity-copy
deadline:30 days
authority:be-apd:none`,
  },
  {
    name: 'an online training business',
    text: `Politique RGPD de Compta Sereine

Identité : Compta Sereine, SARL au capital de 5 000 €, siège social : 44 cours de la Marne, 33800 Bordeaux, immatriculée au RCS de Bordeaux sous le n° 552 081 317.

Nos formations sont vendues en ligne. À l’inscription, vous nous communiquez votre civilité, vos nom et prénoms, votre adresse de facturation, votre profession et votre e-mail professionnel. Un identifiant et un mot de passe vous sont attribués.

Finalités | Base légale | Durée
Accès à la plateforme de cours | Contrat | Durée de l’abonnement + 1 an
Facturation | Obligation légale | 10 ans
Lettre d’information | Consentement | Jusqu’au désabonnement
Enquêtes de satisfaction | Intérêt légitime | 2 ans

Sous-traitants : Podia (plateforme, États-Unis), Stripe (paiement), Zoom (visioconférences), Google Workspace (messagerie). Les transferts vers les États-Unis sont encadrés par des clauses contractuelles types.

Sécurité : site en https, mots de passe hachés, double authentification des comptes administrateurs, sauvegardes quotidiennes.

Vos droits : accès, rectification, suppression, limitation, opposition, portabilité, retrait du consentement, directives post-mortem. Pour les exercer : formulaire de contact du site ou rgpd@compta-sereine.example. Délai de réponse : un mois, prolongeable de deux mois pour les demandes complexes.

Toute violation de données est notifiée à la CNIL dans les soixante-douze heures.

Cookies : uniquement des cookies techniques et de mesure d’audience (Matomo), durée 6 mois.

Mise à jour : 04/02/2025`,
    says: `controller-name:compta sereine
controller-address:33800 Bordeaux
enterprise-number:552081317
controller-email:rgpd@compta-sereine.example
data:name
data:postal-address
data:invoices
data:profession
data:email
data:account
data:password
purpose:account
purpose:invoicing
purpose:newsletter
purpose:reviews
basis:contract
basis:legal-obligation
basis:consent
basis:legitimate-interests
retention:1 years subscription-ended
retention:10 years -
retention:0 days until-person-says-stop
retention:2 years -
processor:podia
processor:stripe
processor:zoom
processor:google workspace
transfer:US
transfer:standard-clauses
security:encryption-in-transit
security:hashed-passwords
security:password-policy
security:backups
right:access
right:rectification
right:erasure
right:restriction
right:objection
right:portability
right:consent-withdrawal
right:post-mortem
channel:web-form
channel:email
deadline:1 months
breach:72:any:authority
cookies:functional
cookies:analytics
cookie-limit:6 months
marketing:newsletter
date:2025-02-04:updated`,
  },
  {
    name: 'a restaurant in Brussels',
    text: `Le respect de votre vie privée nous tient à cœur

Nous, c’est le restaurant La Table d’Ostara, exploité par Ostara BV, Vlaamsesteenweg 88, 1000 Brussel. Pour toute question relative à vos données : privacy@ostara.example.

Vous réservez une table ? Nous vous demandons un nom, un numéro de téléphone, une adresse e-mail et le nombre de convives. Si vous nous signalez une allergie, nous la notons pour la cuisine et l’effaçons après votre visite. Les réservations passent par Zenchef, qui agit comme sous-traitant.

Vous commandez un bon cadeau ? Le paiement se fait via Payconiq ; nous ne voyons pas vos données bancaires.

Vous vous inscrivez à notre newsletter ? Mailchimp, une société américaine, conserve votre adresse. Vous pouvez vous désinscrire en un clic.

Nous gardons les réservations pendant deux ans et les données comptables durant la période imposée par la loi.

Aucune donnée n’est revendue ni communiquée à des annonceurs.

Envie de consulter, corriger ou supprimer vos données, ou de vous opposer à leur utilisation ? Un simple e-mail suffit ; nous vous répondons dans les quatre semaines, uniquement à l’adresse utilisée pour la réservation. Pas satisfait ? Adressez-vous à l’Autorité de protection des données (Rue de la Presse 35, 1000 Bruxelles).`,
    says: `trade-name:la table d’ostara
controller-name:ostara
controller-address:1000 Brussel
controller-email:privacy@ostara.example
data:name
data:phone
data:email
data:bookings
data:health
processor:zenchef
processor:payconiq
processor:mailchimp
no-data:bank-account
says:no-bank-data-kept
transfer:US
purpose:bookings
purpose:newsletter
marketing:newsletter
marketing:with-consent
marketing:can-object
retention:2 years -
retention:law
says:never-sold
no-recipient:advertisers
right:access
right:rectification
right:erasure
right:objection
channel:email
deadline:28 days
identity:known-address-only
authority:be-apd:current`,
  },
  {
    name: 'a beekeeper with a small shop',
    text: `Confidentialité

Les Ruchers du Vercors (M. Paul Astier), Le Village, 26420 Vassieux-en-Vercors. Tél. 04 75 00 22 33.

Conformément à la directive européenne 95/46/CE et à la loi Informatique et Libertés du 6 janvier 1978, les informations recueillies sur ce site sont destinées au traitement de votre commande de miel. Elles sont enregistrées dans un fichier informatisé et réservées à notre usage interne.

Sont demandés : nom, adresse, téléphone. L’adresse e-mail est facultative.

Les colis partent par Colissimo ou Mondial Relay. Le règlement se fait par chèque ou par PayPal.

Nous conservons vos informations aussi longtemps que nécessaire au regard des finalités, dans la limite de cinq ans.

Vous disposez d’un droit d’accès, de modification et de suppression que vous pouvez exercer par courrier à l’adresse ci-dessus en justifiant de votre identité.

Nous nous réservons le droit de modifier cette page sans préavis. La poursuite de la navigation vaut acceptation des présentes conditions.`,
    says: `trade-name:les ruchers du vercors
controller-name:paul astier
controller-address:26420 Vassieux-en-Vercors
controller-phone:0475002233
law:directive-95-46
law:fr-lil
purpose:orders
recipient:staff
data:name
data:postal-address
data:phone
data:email
says:mandatory-fields
processor:colissimo
processor:mondial relay
processor:paypal
retention:5 years -
retention:criteria
right:access
right:rectification
right:erasure
channel:post
identity:identity-copy
change:any-time
says:consent-by-use`,
  },
  {
    name: 'a web agency and host',
    text: `Privacy & données – Pixel Ardent

La société Pixel Ardent SRL (BE 0403.170.701), sise place du Marché 3, 4900 Spa, agit comme responsable du traitement pour ses prospects et clients, et comme sous-traitant pour les données hébergées pour le compte de ses clients.

Nous collectons : les données de contact professionnelles (nom, fonction, société, e-mail, téléphone), les données de facturation et le numéro de TVA, les journaux de connexion à l’espace client (adresse IP, date et heure).

Traitements et fondements
• Exécution de nos contrats d’hébergement et de maintenance – art. 6.1.b RGPD
• Prospection auprès de professionnels – intérêt légitime, art. 6.1.f
• Sécurité de nos serveurs – intérêt légitime
• Recrutement – mesures précontractuelles

Nos sous-traitants ultérieurs sont Hetzner (Allemagne), Combell (Belgique) et Odoo (facturation). Aucune donnée ne quitte l’Espace économique européen.

Durées : données clients, durée du contrat et 10 ans ensuite ; prospects, 2 ans après le dernier contact ; journaux, 6 mois ; candidatures, un an, sauf demande contraire.

Vous disposez des droits prévus aux articles 15 à 22 du RGPD : accès, rectification, effacement, limitation, portabilité, opposition, et le droit de ne pas faire l’objet d’une décision automatisée. Contactez privacy@pixelardent.example ; une vérification d’identité pourra être effectuée. Réponse dans le mois. Plainte : APD, rue de la Presse 35, 1000 Bruxelles.

Nos collaborateurs sont liés par une clause de confidentialité et formés à la protection des données ; les accès sont limités au strict nécessaire et des tests d’intrusion sont menés chaque année.

Nous ne pratiquons ni profilage ni décision automatisée. Nous vous préviendrons par e-mail de toute modification importante de la présente politique. Version 3, en vigueur depuis le 15 janvier 2026.`,
    says: `controller-name:pixel ardent
controller-address:4900 Spa
enterprise-number:0403170701
controller-email:privacy@pixelardent.example
data:name
data:profession
data:company
data:email
data:phone
data:invoices
data:vat-number
data:logs
data:ip-address
purpose:service
purpose:marketing
purpose:security
purpose:recruitment
basis:contract
basis:legitimate-interests
processor:hetzner
processor:combell
processor:odoo
transfer:no
retention:10 years relation-ended
retention:2 years last-contact
retention:6 months -
retention:1 years -
right:access
right:rectification
right:erasure
right:restriction
right:portability
right:objection
right:automated-decision
channel:email
identity:identification
deadline:1 months
authority:be-apd:current
security:staff-secrecy
security:staff-training
security:access-control
security:penetration-tests
automated:no
change:persons-informed
date:2026-01-15:in-force
law:gdpr`,
  },
];
