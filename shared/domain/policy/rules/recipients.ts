/** How policies say who receives the data (GDPR Art. 13(1)(e)), where no name is given. */
import { recipient } from './claim-rules.ts';
import type { PolicyRule } from './policy-rule.ts';

export const recipientRules: readonly PolicyRule[] = [
  recipient(
    'carriers',
    {
      fr: [
        'transporteur|transporteurs|livreur|livreurs',
        'societe|societes|entreprise|entreprises|prestataire|prestataires|partenaire|partenaires|service|services ~3 transport|livraison|expedition|logistique|logistiques|postaux|coursier',
        'service|services postaux|postal',
        'logisticien|logisticiens',
      ],
      nl: ['vervoerder*|koerier*|transporteur*', 'postbedrijf*|pakjesdienst*|bezorgdienst*'],
      en: [
        'carrier|carriers|courier|couriers',
        'delivery|shipping|logistics companies|company|partners|providers|services',
      ],
    },
    { needs: ['recipients'] },
  ),
  recipient('accountant', {
    fr: [
      'comptable|comptables ~ expert|experts|cabinet|notre|externe|service',
      'expert|experts|cabinet|cabinets|notre|bureau|fiduciaire ~2 comptable|comptables|comptabilite',
      'fiduciaire',
      'comptable',
    ],
    nl: ['boekhouder*|accountant'],
    en: ['accountant|accountants|bookkeeper'],
  }),
  recipient(
    'debt-collection',
    {
      fr: ['recouvrement', 'huissier|huissiers', 'commissaire ~ justice'],
      nl: ['incassobureau*|gerechtsdeurwaarder*'],
      en: ['debt collection|recovery', 'bailiff'],
    },
    { needs: ['recipients', 'purposes'] },
  ),
  recipient(
    'payment-providers',
    {
      fr: [
        'prestataire|prestataires|solution|solutions|plateforme|plateformes|service|services|organisme|organismes|partenaire|partenaires|etablissement|etablissements|operateur|tiers ~4 paiement|paiements',
      ],
      nl: ['betaaldienst*|betaalprovider*|betalingsprovider*|betaalpartner*'],
      en: ['payment providers|provider|processors|processor|partner|partners|services|service'],
    },
    { needs: ['recipients', 'data', 'security', 'purposes'], ignoresDenial: true },
  ),
  recipient(
    'hosting-providers',
    {
      fr: [
        'hebergeur|hebergeurs',
        'prestataire|prestataires|societe|fournisseur|service|services ~3 hebergement',
      ],
      nl: ['hosting|hostingprovider|hostingbedrijf'],
      en: ['hosting provider|providers|company|partner|service|services'],
    },
    { needs: ['recipients', 'security', 'retention', 'transfers', 'data'] },
  ),
  recipient('it-providers', {
    fr: [
      'prestataire|prestataires|fournisseur|fournisseurs|sous|partenaires|partenaire ~4 informatique|informatiques|technique|techniques|maintenance|logiciel|logiciels|it',
      'developpeur|developpeurs|webmaster',
      'agence web',
      'editeur|editeurs ~3 logiciel|logiciels',
      'technicien|informaticien',
      'maintenance ~2 informatique',
    ],
    nl: ['it leveranciers|leverancier|partners|dienstverleners', 'softwareleverancier*|webmaster|webbouwer'],
    en: ['it|technical|software providers|provider|suppliers', 'webmaster'],
  }),
  recipient('mailing-providers', {
    fr: [
      'prestataire|prestataires|outil|service|solution|plateforme|logiciel ~4 emailing|newsletter|newsletters|mailing|routage|routeur|emails|courriels',
    ],
    nl: ['mailingdienst|nieuwsbriefdienst'],
    en: ['email|mailing|newsletter provider|service|platform|tool'],
  }),
  recipient('analytics-providers', {
    fr: [
      'prestataire|prestataires|outil|outils|service|solution ~4 statistique|statistiques|audience|analyse|analytique',
    ],
    nl: [],
    en: ['analytics provider|providers'],
  }),
  recipient(
    'service-providers',
    {
      fr: [
        'sous traitant|traitants',
        'nos|des|notre|aux|autres|les|a|propres|certains|d prestataires|prestataire|fournisseurs',
        'entreprises|societes ~8 fournir|services|compte|travaillons',
        'travaillons ~6 entreprises|societes|prestataires',
        'prestataires ~ de|externes|services|tiers|techniques',
      ],
      nl: ['verwerker|verwerkers|dienstverlener*|onderaannemer*'],
      en: ['service providers|provider', 'processors|processor|subcontractors'],
    },
    {
      except: {
        fr: [
          'prestataires|prestataire|fournisseurs ~3 paiement|hebergement|transport|livraison|informatique|informatiques|techniques|technique|logistique|emailing',
        ],
      },
    },
  ),
  recipient(
    'partners',
    {
      fr: [
        'partenaire|partenaires ~3 commerciaux|commercial|tiers|privilegies|selectionnes',
        'nos|notre|avec partenaires|partenaire',
        'avec des|certains|plusieurs partenaires',
      ],
      nl: ['partners'],
      en: ['partners'],
    },
    { unless: ['cookies'], isOnlyPossible: true },
  ),
  recipient('advertisers', {
    fr: ['regies|regie|annonceurs|annonceur', 'partenaires publicitaires'],
    nl: ['adverteerders'],
    en: ['advertisers', 'advertising partners'],
  }),
  recipient(
    'authorities',
    {
      fr: [
        'autorite|autorites|administration|administrations|instances ~4 competente|competentes|publique|publiques|policiere|administratives|administrative|habilitee|habilitees|judiciaires|judiciaire|police',
        'police|policiere|gendarmerie|douanes',
        'autorites',
        'caf|pmi|urssaf|onss|onem|prefecture|commune|mairie',
        'organismes publics|sociaux',
        'loi ~3 exige|impose|oblige|requiert',
        'services de l etat',
        'requisition|requisitions',
        'legalement contraint*|tenu*|obligés|obliges',
        'obligation legale',
      ],
      nl: ['overheid|overheden|overheidsinstanties|politie|autoriteiten', 'wettelijk verplicht'],
      en: ['public authorities|authority', 'authorities|police|law enforcement', 'required by law'],
    },
    { needs: ['recipients'], unless: ['retention', 'rights', 'breach'] },
  ),
  recipient(
    'courts',
    {
      fr: [
        'judiciaire|judiciaires',
        'tribunal|tribunaux|juridictions|justice',
        'auxiliaires de justice',
        'procedure|procedures judiciaire|judiciaires',
      ],
      nl: ['rechtbank*|gerechtelijk*'],
      en: ['court|courts|judicial'],
    },
    { needsHere: ['recipients'], unless: ['rights', 'retention', 'request'] },
  ),
  recipient(
    'courts',
    { fr: ['procedures|procedure judiciaires|judiciaire'], en: ['legal proceedings'] },
    { needs: ['recipients'], unless: ['rights', 'retention'] },
  ),
  recipient(
    'authorities',
    {
      fr: [
        'mesure|cas ou|que la loi l|le exige|impose',
        'la loi l|le exige|impose',
        'enquetes|enquete ~4 fiscales|penales|fiscale|penale',
      ],
      en: ['law requires'],
    },
    { needs: ['recipients'], unless: ['rights', 'retention'] },
  ),
  recipient(
    'tax-authorities',
    {
      fr: [
        'administration|administrations|autorites|service|services|enquetes|spf|organismes ~3 fiscale|fiscales|fiscal|fiscaux|impots|finances|tva',
      ],
      nl: ['belastingdienst|fiscus|fod financien'],
      en: ['tax authorities|authority|administration'],
    },
    { needs: ['recipients'], unless: ['retention'] },
  ),
  recipient('credit-agencies', {
    fr: ['agences|agence|organismes|societes ~2 notation|credit', 'risque|risques ~2 credit'],
    nl: ['kredietbureau*'],
    en: ['credit agencies|rating|reference'],
  }),
  recipient('fraud-prevention', {
    fr: ['tiers ~8 fraude', 'organismes ~3 fraude'],
    nl: [],
    en: ['fraud prevention agencies'],
  }),
  recipient(
    'banks',
    {
      fr: [
        'banque|banques',
        'etablissements|etablissement|organismes ~ bancaires|bancaire|financiers|financier',
      ],
      nl: ['bank|banken'],
      en: ['bank|banks'],
    },
    { needs: ['recipients'], except: { fr: ['banque carrefour'] } },
  ),
  recipient(
    'insurers',
    {
      fr: ['assureur|assureurs|assurance|assurances', 'mutuelle|mutuelles|mutualites'],
      nl: ['verzekeraar*|ziekenfonds*'],
      en: ['insurer|insurers|insurance'],
    },
    { needs: ['recipients', 'security'] },
  ),
  recipient('insurers', { fr: ['assureur|assureurs', 'compagnies|compagnie ~ assurance|assurances'] }),
  recipient('advisers', {
    fr: [
      'avocat|avocats|notaire|notaires|conseils|conseillers ~2 juridiques',
      'avocat|avocats|notaire|notaires|huissiers',
    ],
    nl: ['advocaat|advocaten|notaris'],
    en: ['lawyer|lawyers|advisers|advisors'],
  }),
  recipient('group', {
    fr: ['societes|entites|filiales ~3 groupe', 'filiales'],
    nl: ['groep'],
    en: ['group companies', 'affiliates|subsidiaries'],
  }),
  recipient(
    'buyer-of-business',
    {
      fr: ['fusion|rachat|absorption|cession d|acquisition', 'cession ~3 entreprise|activite|fonds|societe'],
      nl: ['fusie|overname'],
      en: ['merger|acquisition'],
    },
    { needs: ['recipients', 'transfers'], isOnlyPossible: true },
  ),
  recipient(
    'staff',
    {
      fr: [
        'employes|collaborateurs|salaries|personnel|equipe|equipes ~6 acces|habilite|habilites|autorise|autorises|destinataires|accedent',
        'acces|accessibles|destinataires|reservees|destinees ~8 employes|collaborateurs|salaries|equipe|personnel',
        'usage ~2 interne',
        'nos|notre|l|aux equipe|equipes',
        'services ~3 internes',
      ],
      nl: ['medewerkers|personeel|werknemers'],
      en: ['employees|staff'],
    },
    { needs: ['recipients', 'security'], unless: ['rights', 'minors'] },
  ),
  recipient(
    'public',
    {
      fr: [
        'visible|visibles|publie|publiee|publies|publiees|affiche|affichee ~4 publiquement|public|site',
        'publiquement',
      ],
      nl: ['openbaar'],
      en: ['publicly'],
    },
    { needs: ['recipients', 'data', 'purposes'], unless: ['changes'], isOnlyPossible: true },
  ),
  recipient(
    'social-networks',
    { fr: ['reseaux|reseau sociaux|social'], nl: ['sociale media'], en: ['social media|networks'] },
    { needs: ['recipients', 'cookies'], isOnlyPossible: true },
  ),
  recipient(
    'health-professionals',
    {
      fr: [
        'medecin|medecins|professionnels|professionnel|praticiens|confreres|laboratoire|laboratoires ~3 traitant|traitants|sante|soins|analyses|specialistes',
        'confreres',
        'medecin|medecins',
      ],
      nl: ['zorgverleners|huisarts'],
      en: ['health professionals|practitioners', 'doctors'],
    },
    { needs: ['recipients', 'security'] },
  ),
];
