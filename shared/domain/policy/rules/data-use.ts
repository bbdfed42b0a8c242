/** How policies name the data they collect (GDPR Art. 13, 14(1)(d)): what the person does, buys and writes. */
import { data } from './claim-rules.ts';
import type { PolicyRule } from './policy-rule.ts';

export const useDataRules: readonly PolicyRule[] = [
  data('account', {
    fr: [
      'identifiant|identifiants|pseudo|pseudonyme|login',
      'nom ~ utilisateur',
      'enregistrer aupres',
      'donnees d inscription',
    ],
    nl: ['gebruikersnaam|accountgegevens'],
    en: ['username|login', 'account data|information|details'],
  }),
  data('account', { fr: ['donnees|informations ~3 compte|profil'] }, { unless: ['retention'] }),
  data('password', { fr: ['mot|mots de passe'], nl: ['wachtwoord*'], en: ['password|passwords'] }),
  data(
    'orders',
    {
      fr: [
        'historique|detail|details|contenu|donnees|informations|numero|montant|suivi|produits ~5 commande|commandes|achat|achats',
        'produits|articles ~ achetes|commandes|commande',
        'commandes passees',
        'transaction|transactions ~4 historique|effectuee|effectuees|donnees|informations|site',
        'donnees ~2 commandes|commande|transaction|transactions',
        'commandes',
        'panier',
      ],
      nl: ['bestelling*|aankopen|aankoopgeschiedenis'],
      en: ['order|orders|purchase|purchases ~2 history|details|data', 'transaction|transactions'],
    },
    { unless: ['cookies', 'retention'] },
  ),
  data(
    'bookings',
    {
      fr: [
        'date|dates|heure|details|detail|historique|informations|donnees|nombre ~5 sejour|reservation|reservations|rendez|arrivee|location',
        'nombre ~3 personnes|convives|voyageurs|couverts',
      ],
      nl: ['reserverings*|boekings*'],
      en: ['booking|reservation|appointment details|data|history|dates'],
    },
    { unless: ['retention'] },
  ),
  data(
    'invoices',
    {
      fr: [
        'donnees|informations ~3 facturation',
        'factures',
        'coordonnees de facturation',
        'informations de facturation',
      ],
      nl: ['facturatiegegevens|factuurgegevens|facturen'],
      en: ['invoice|billing data|information|details', 'invoices'],
    },
    { unless: ['recipients'], unlessAround: ['rights', 'retention'] },
  ),
  data('payment', {
    fr: [
      'donnees|informations|moyens|moyen|mode|historique|details ~4 paiement|paiements|reglement',
      'donnees ~2 financieres',
      'informations financieres',
    ],
    nl: ['betaalgegevens|betalingsgegevens|financiele gegevens'],
    en: ['payment|financial data|information|details'],
  }),
  data(
    'bank-account',
    {
      fr: [
        'iban|rib|bic',
        'coordonnees|donnees|donnee|informations|compte|references|numero|comptes ~5 bancaire|bancaires',
        'compte en banque',
        'domiciliation',
        'mandat sepa',
      ],
      nl: ['rekeningnummer|bankgegevens|bankrekening*|iban'],
      en: ['bank account|details|data', 'iban'],
    },
    {
      needs: ['data', 'purposes'],
      except: {
        fr: [
          'carte|cartes bancaire|bancaires',
          // Whoever else takes them: the business has none.
          'traite|traitent|gere|collecte ~ seul|seule|seuls|directement|exclusivement ~4 bancaire|bancaires',
        ],
      },
    },
  ),
  data('payment-card', {
    fr: [
      'carte|cartes ~2 credit|bancaire|bancaires|bleue|paiement',
      'numero|numeros|donnees ~3 carte|cartes',
    ],
    nl: ['kredietkaart*|bankkaart*|kaartgegevens'],
    en: ['credit|debit|payment|bank card|cards', 'card number|details'],
  }),
  data(
    'delivery',
    {
      fr: ['donnees|informations|preferences|instructions ~4 livraison', 'adresse ~2 livraison'],
      nl: ['leveringsgegevens|leveradres|afleveradres'],
      en: ['delivery details|information|address'],
    },
    { unless: ['retention'] },
  ),
  data(
    'messages',
    {
      fr: [
        'contenu|objet|texte|copie ~4 message|messages|courriels|echanges|demande|emails',
        'vos|votre messages|message|echanges|correspondance|correspondances',
        'correspondances|correspondance|echanges ~5 service|clients|client|nous',
        'message',
        'historique ~3 echanges|demandes',
      ],
      nl: ['bericht|berichten|correspondentie'],
      en: ['message|messages|correspondence|communications'],
    },
    { unless: ['retention', 'rights', 'changes'] },
  ),
  data(
    'comments',
    {
      fr: ['commentaire|commentaires', 'avis ~4 laissez|deposes|publiez|clients|evaluations'],
      nl: ['reacties|reactie|beoordelingen'],
      en: ['comments|comment|reviews'],
    },
    { unless: ['retention', 'rights'] },
  ),
  data('newsletter', {
    fr: ['souscrire|abonn*|inscri* ~13 newsletter|newsletters|notifications|infolettre'],
    nl: ['inschrijving ~3 nieuwsbrief'],
    en: ['newsletter subscription'],
  }),
  data(
    'preferences',
    {
      fr: [
        'preferences|preference|gouts',
        'centres ~ d interet|interets',
        'souhaits',
        'allergies|regime ~2 alimentaire*',
        'habitudes',
      ],
      nl: ['voorkeur|voorkeuren|interesses'],
      en: ['preferences|interests'],
    },
    { unless: ['retention', 'rights'] },
  ),
  data('ip-address', {
    fr: ['adresse|adresses ~4 ip', 'ip'],
    nl: ['ip adres', 'ip'],
    en: ['ip address|addresses', 'ip'],
  }),
  data(
    'browser',
    {
      fr: [
        'navigateur|navigateurs|browser|browsers',
        'systeme|systemes d exploitation',
        'agent utilisateur',
        'user agent',
        'type ~2 appareil|terminal|ordinateur',
        'modele ~ appareil',
        'materiel',
      ],
      nl: ['browser|besturingssysteem|toestel'],
      en: ['browser|device', 'operating system'],
    },
    { needsHere: ['data'], unless: ['cookies', 'rights'] },
  ),
  data(
    'browser',
    { fr: ['type|types|version|modele ~2 navigateur|appareil|terminal', 'systeme d exploitation'] },
    { unless: ['cookies', 'rights'] },
  ),
  data(
    'site-use',
    {
      fr: [
        'pages ~2 consultees|visitees|vues|ouvertes|web',
        'duree|date|heure|nombre ~3 visite|visites|consultation|session|connexion',
        'donnees|informations|historique|comportement|parcours ~4 navigation|utilisation|usage|visite|visites',
        'statistiques ~4 utilisation|visite',
        'navigation',
        'visites sur le|notre',
      ],
      nl: ['surfgedrag|paginas', 'bezochte paginas'],
      en: ['pages visited|viewed', 'browsing data|behaviour|history', 'usage data'],
    },
    { unless: ['rights', 'retention'] },
  ),
  data(
    'location',
    {
      fr: ['localisation|geolocalisation', 'donnees ~3 localisation'],
      nl: ['locatie|locatiegegevens'],
      en: ['location'],
    },
    { needsHere: ['data', 'purposes'] },
  ),
  data(
    'logs',
    {
      fr: [
        'donnees|journaux|historique|logs|informations ~3 connexion|connexions|log',
        'logs|journaux|journal',
        'fichiers ~ log|logs|journaux',
        'trace|traces ~3 actions|connexions|activite',
      ],
      nl: ['logbestanden|logs'],
      en: ['logs|log'],
    },
    { unless: ['rights', 'retention'] },
  ),
  data(
    'application',
    {
      fr: [
        'cv|curriculum',
        'lettre ~2 motivation',
        'parcours professionnel',
        'diplomes|diplome',
        'candidature',
      ],
      nl: ['cv|motivatiebrief|sollicitatie*'],
      en: ['cv|resume', 'cover letter'],
    },
    { unless: ['retention', 'rights', 'purposes'] },
  ),
  data('health', {
    fr: [
      'donnees|informations|antecedents|etat|renseignements|dossier|dossiers ~4 sante|medical|medicaux|medicales',
      'pathologies|pathologie|allergie|allergies|grossesse|handicap',
      'groupe sanguin',
      'traitements medicaux',
      'antecedents',
      'problemes ~ sante',
      'etat de sante',
      'poids|mensurations|vaccinations|vaccins|blessures',
      'mutuelle|mutualite',
      'traitement ~2 patient|medical',
      'prescription|ordonnance ~3 medecin',
    ],
    nl: ['gezondheidsgegevens|gezondheid|medische'],
    en: ['health|medical|allergies'],
  }),
  data('biometric', {
    fr: ['biometrique|biometriques', 'empreinte|empreintes ~ digitale|digitales'],
    nl: ['biometrische'],
    en: ['biometric'],
  }),
  data('beliefs', {
    fr: [
      'opinion|opinions|convictions|croyances ~3 politique|politiques|religieuse|religieuses|philosophiques',
      'appartenance syndicale',
      'religion',
    ],
    nl: ['politieke|religieuze'],
    en: ['political|religious'],
  }),
  data('origin', {
    fr: ['origine|origines ~3 raciale|ethnique|raciales|ethniques'],
    nl: ['etnische'],
    en: ['ethnic'],
  }),
  data(
    'images',
    {
      fr: [
        'images ~5 camera|cameras|video|videosurveillance|surveillance',
        'enregistrements|enregistrement ~2 video|videos',
        'video ~ surveillance|protection',
        'videosurveillance',
      ],
      nl: ['camerabeelden'],
      en: ['cctv', 'video recordings'],
    },
    { needs: ['data', 'retention'] },
  ),
  data('vehicle', {
    fr: [
      'immatriculation ~4 vehicule|plaque|numero|voiture',
      'plaque ~2 immatriculation',
      'marque|modele ~4 vehicule',
    ],
    nl: ['nummerplaat'],
    en: ['registration|license plate'],
  }),
  data('content', {
    fr: [
      'contenu|contenus|informations ~5 placez|publiez|publies|postez|mettez|televers*',
      'actions ~3 stockons|enregistrons|site',
    ],
    nl: [],
    en: ['content you'],
  }),
];
