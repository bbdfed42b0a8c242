/** How policies say what data is used for (GDPR Art. 13(1)(c)): running the business. */
import { purpose } from './claim-rules.ts';
import type { PolicyRule } from './policy-rule.ts';

export const purposeRules: readonly PolicyRule[] = [
  purpose(
    'account',
    {
      fr: [
        '@managing ~4 compte|comptes',
        'espace ~ client|personnel|membre|adherent',
        'acces|acceder|connecter|authentifi*|identifier|inscription ~5 compte|espace|portail',
        'creer|creation|ouverture|ouvrir ~3 compte',
        'inscription ~3 site|service|services|plateforme|plate|utilisateurs',
      ],
      nl: ['account'],
      en: ['account|accounts'],
    },
    {
      except: {
        fr: ['rendre|rend|rendons|rendent|tenir|tient|tenons|tenu compte', 'prise|prendre|prenons en compte'],
        en: ['keep|keeping the|our accounts', 'invoices and accounts', 'account for', 'own account'],
      },
    },
  ),
  purpose('orders', {
    fr: [
      '@managing|preparation|preparer|passer|honorer|confirmer|confirmation|enregistrer ~5 @order',
      'suivi ~5 commande|commandes',
      'ventes ~ en ligne',
    ],
    nl: ['bestelling|bestellingen|aankoop|aankopen', 'overeenkomst ~4 uitvoer*'],
    en: [
      'process|manage|fulfil|fulfill|handle ~4 order|orders|purchase|purchases',
      'orders|order management|processing',
    ],
  }),
  purpose('service', {
    fr: [
      'fournir|fourniture|rendre|delivrer|executer|execution|realisation|realiser|prester|offrir|livrer ~5 service|services|prestation|prestations|travaux|chantier|chantiers|mission|missions',
      'gestion ~4 prestations|services|interventions|chantiers|dossiers|missions|mandats|cours',
      'organiser|organisation|planifier|planification|preparer ~5 prestation|intervention|interventions|travaux|seances|seance|cours|formation|formations|chantier|stage|stages',
      'suivi ~4 chantier|chantiers|travaux|interventions|eleves|seances|pedagogique',
      'repondre ~3 besoins',
    ],
    nl: ['dienst|diensten ~4 leveren|verlenen|uitvoeren', 'dienstverlening'],
    en: ['provide|deliver|perform ~5 service|services'],
  }),
  purpose('bookings', {
    fr: [
      'reservez ~3 table|sejour|chambre|seance|cours|creneau|gite',
      '@managing|confirmer|confirmation|enregistrer|valider|rappeler|rappel ~5 reservation|reservations|sejour|sejours|rendez|rdv|location|locations|table|tables',
      'prise de rendez',
      'pour les|vos|des|nos rendez|rdv|reservations',
      'agenda ~4 rendez|consultations',
      'rappel|rappels ~4 rendez|consultation|consultations',
    ],
    nl: ['reservering*|reservatie*|afspraak|afspraken|boeking*'],
    en: ['booking|bookings|reservation|reservations|appointment|appointments'],
  }),
  purpose('quotes', {
    fr: [
      'devis ~5 demande|demandes|etablir|envoyer|adresser|personnalise',
      '@managing|@sending|preparer|rediger|chiffrer ~5 devis|offre|offres ~ prix',
      '@managing|@sending|preparer|rediger|chiffrer ~4 devis',
    ],
    nl: ['offerte|offertes'],
    en: ['quote|quotes|quotation*|estimate|estimates'],
  }),
  purpose('invoicing', {
    fr: [
      'facturation|facturer',
      '@managing|@sending|emettre|emission|editer ~7 facture|factures',
      'factures ~3 correspondantes|vente',
    ],
    nl: ['facturatie|facturering|factureren|facturen|factuur'],
    en: ['invoicing|invoice|invoices|billing'],
  }),
  purpose('payment', {
    fr: [
      '@managing|recueillir|percevoir|encaisser|encaissement|proceder|securiser|effectuer|finaliser ~5 paiement|paiements|reglement|reglements|transaction|transactions',
      'paiement ~3 commande|commandes|abonnement|en ligne|securise|prestations|sejour',
      'prelevement|domiciliation ~4 paiement|paiements',
      'effectuer les paiements',
      'facturation et ~2 paiement',
      'encaiss*',
    ],
    nl: ['betaling|betalingen'],
    en: ['payment|payments'],
  }),
  purpose(
    'delivery',
    {
      fr: [
        '@managing|assurer ~5 livraison|livraisons|expedition|expeditions',
        'livrer|expedier|acheminer ~6 commande|commandes|colis|produits|marchandises|produit|articles|paniers|panier',
        'livraison ~5 commande|commandes|produits|colis|domicile|panier|paniers|marchandises',
        'expedition|livraisons',
        'faire livrer',
      ],
      nl: ['levering|leveringen|leveren ~3 bestelling|product*|goederen', 'verzending|verzenden'],
      en: ['deliver|delivery|shipping|ship'],
    },
    { except: { nl: ['elke|iedere verzending', 'verzending ~3 nieuwsbrief|bericht|berichten'] } },
  ),
  purpose(
    'after-sales',
    {
      fr: [
        'apres vente',
        'sav',
        'retours|retour ~5 produits|marchandises|commandes|remboursement*',
        'garantie|garanties|remboursement|remboursements|retractation',
        'rappel de produits',
      ],
      nl: ['garantie', 'retour*', 'dienst na verkoop'],
      en: ['returns|refunds|warranty', 'after sales'],
    },
    { unless: ['rights', 'retention', 'changes', 'recipients'] },
  ),
  purpose(
    'accounting',
    {
      fr: [
        'comptabilite',
        '@managing|tenue|tenir|obligations|besoins ~4 comptable|comptables|compta|comptes',
        'registres ~5 comptes',
        'gestion administrative',
        'declarations|obligations ~3 fiscales|fiscale',
      ],
      nl: ['boekhouding|boekhoudkundig*|fiscale'],
      en: ['accounting|bookkeeping|tax'],
    },
    { except: { fr: ['comptes utilisateurs|utilisateur|clients|client|membres|adherents|en|personnels'] } },
  ),
  purpose('customer-relation', {
    fr: [
      'relation|relations ~3 client|clients|clientele|commerciale|commerciales|contractuelle|adherents|patients|beneficiaires|eleves|locataires',
      'gestion ~4 clients|clientele|fichier|patientele',
      'suivi|suivre ~3 client|clients|clientele|commercial',
      'informer ~4 changements|modifications|avancement|evolution|suivi',
      'tenir|vous informe*|informer ~5 commande|commandes|reservation|avancement',
      'contacter ~4 besoin',
      'gestion commerciale',
    ],
    nl: ['klantenbeheer|klantenrelatie*|klantrelatie*'],
    en: ['customer|client relationship|relations|management', 'contact you ~4 order|booking'],
  }),
  purpose(
    'contact-requests',
    {
      fr: [
        'repondre|reponse|reponses|traiter|traitement|donner|suivi|gestion|gerer ~6 question|questions|demande|demandes|message|messages|requete|requetes|sollicitations|contestations|reclamations|candidature|interrogations',
        'pour|afin|de vous repondre|recontacter|rappeler',
        'prendre contact',
        'service client|clients|clientele',
        'repondre ~4 efficacement',
        'demandes|demande ~2 contact|informations|information|renseignements',
        'formulaire ~ de contact',
        'entrer en contact',
        'assistance|support ~3 technique|client|clients|utilisateurs|clientele',
      ],
      nl: ['vragen ~4 beantwoorden', 'contact ~3 opnemen', 'klantendienst|klantenservice'],
      en: [
        'respond|reply|answer ~5 request|requests|question|questions|message|enquiries|inquiries',
        'contact form|you',
        'customer service|support',
      ],
    },
    {
      unless: ['rights', 'changes', 'retention'],
      except: { fr: ['mois|jours|delai ~3 vous repondre', 'repondre ~3 mois|jours'] },
    },
  ),
  purpose('after-sales', {
    fr: ['reclamations|reclamation ~4 clients|commande|commandes|produits'],
  }),
  purpose(
    'claims',
    {
      fr: [
        'litige|litiges|contentieux|precontentieux',
        'constatation|exercice|defense|defendre|exercer ~6 nos droits|justice',
        'faire valoir ~3 droits',
        'contestations',
        'preuve|preuves ~4 contrat|transaction|transactions|commande',
      ],
      nl: ['geschil|geschillen'],
      en: ['disputes|dispute|litigation', 'legal claims'],
    },
    { unless: ['changes', 'retention'] },
  ),
  purpose(
    'debt-collection',
    {
      fr: ['recouvrement|impayes|impaye|impayees', 'rappels|relances ~3 paiement', 'agence ~ recouvrement'],
      nl: ['incasso', 'invordering'],
      en: ['debt|debts ~2 collection|recovery', 'unpaid'],
    },
    { needs: ['purposes', 'recipients', 'data'] },
  ),
  purpose(
    'fraud-prevention',
    {
      fr: [
        'lutte|lutter|prevention|prevenir|detection|detecter|eviter ~5 fraude|fraudes|fraudeuses|frauduleux|frauduleuse',
        'paiements|paiement a risque',
        'antifraude|anti fraude',
        'reduction ~3 risques ~ credit',
      ],
      nl: ['fraude*'],
      en: ['fraud'],
    },
    { unless: ['changes', 'retention'] },
  ),
  purpose(
    'legal-duties',
    {
      fr: [
        'respecter|respect|conformer|satisfaire|remplir|repondre ~3 obligations|exigences|prescriptions ~4 legale|legales|reglementaire|reglementaires|administratives|sociales',
        'respect|respecter|conformer ~4 loi|lois|legislation|reglementation',
        'requisitions|requisition',
      ],
      nl: ['wettelijke verplichting*'],
      en: ['legal obligations|obligation|requirements'],
    },
    { needsHere: ['purposes'], unless: ['rights', 'retention', 'changes', 'bases'] },
  ),
  purpose(
    'privacy-requests',
    {
      fr: [
        'exercice|exercer ~3 vos|leurs droits ~8 fondement|finalite|interet',
        '@managing ~5 demandes ~6 droits',
        'gestion|traitement ~4 droits ~3 personnes',
        'services ~4 exercice de vos droits',
      ],
      nl: [],
      en: ['handle ~4 rights requests'],
    },
    { unless: [], unlessAround: [] },
  ),
  purpose('recruitment', {
    fr: [
      'recrutement|recruter',
      'candidature|candidatures|candidats ~5 gestion|traitement|etude|examen|suivi|emploi',
      '@managing|etudier|examiner ~4 candidature|candidatures|candidats',
    ],
    nl: ['sollicitatie*|aanwerving|rekrutering'],
    en: ['recruitment|applicants|applications'],
  }),
];
