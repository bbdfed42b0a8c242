/** An invented policy that says everything that Art. 13 asks of it, and nothing against the law. */
export const completePolicy = `Politique de confidentialité

Dernière mise à jour : 12 mars 2025

1. Qui sommes-nous ?
Le responsable du traitement est la SRL Atelier Bois Clair, rue du Tilleul 14, 5020 Malonne (Belgique), inscrite à la BCE sous le numéro 0403.170.701. Vous pouvez nous joindre à l’adresse bonjour@boisclair.example ou au 081 23 45 67.

2. Quelles données collectons-nous ?
Lorsque vous passez commande, nous recueillons vos nom et prénom, votre adresse de livraison, votre adresse e-mail, votre numéro de téléphone et l’historique de vos commandes. Nous ne recevons jamais votre numéro de carte bancaire.

3. Pourquoi les utilisons-nous ?
- pour préparer et livrer vos commandes (exécution du contrat) ;
- pour établir nos factures et tenir notre comptabilité (obligation légale) ;
- pour vous envoyer notre infolettre, si vous y avez consenti.

4. Avec qui les partageons-nous ?
Les paiements sont traités par Mollie. Les colis sont confiés à bpost. Nos infolettres partent par Mailchimp, établi aux États-Unis, qui adhère au Data Privacy Framework. Notre expert-comptable reçoit les factures. Nous ne vendons pas vos données. Nous ne prenons aucune décision automatisée à votre égard.

5. Combien de temps ?
Les données des commandes sont conservées trois ans après le dernier achat ; les factures, sept ans à compter de la clôture de l’exercice. Votre adresse e-mail reste dans notre liste d’envoi jusqu’à votre désinscription.

6. Sécurité
Le site est chiffré (TLS) et nos sauvegardes sont chiffrées. Violation de données : si elle présente un risque pour vos droits, elle est notifiée à l’autorité dans les 72 heures.

7. Vos droits
Vous disposez d’un droit d’accès, de rectification, d’effacement, de limitation, d’opposition et de portabilité. Vous pouvez retirer votre consentement à tout moment. Écrivez-nous par e-mail : nous répondons dans un délai d’un mois, uniquement à l’adresse e-mail que nous connaissons déjà. Vous pouvez aussi introduire une plainte auprès de l’Autorité de protection des données, rue de la Presse 35, 1000 Bruxelles.`;
