/** How policies name the data they collect (GDPR Art. 13, 14(1)(d)). */
import { data } from './claim-rules.ts';
import type { PolicyRule } from './policy-rule.ts';

export const dataRules: readonly PolicyRule[] = [
  data(
    'name',
    {
      fr: [
        'nom|noms',
        'prenom|prenoms',
        'civilite',
        'etat civil',
        'donnees|informations ~ d identification|identite',
        'identite',
        'coordonnees',
      ],
      nl: ['naam|voornaam|achternaam'],
      en: ['name|names|surname'],
    },
    {
      except: {
        fr: [
          'en|a|au notre|votre|son|leur nom',
          'nom ~2 domaine|site|commercial|societe|entreprise|utilisateur|organisation',
          'noms de domaine',
          'usurpation ~ d identite',
          'nos coordonnees',
          'piece|carte|titre|document d identite',
          'coordonnees ~2 bancaires|bancaire|gps',
        ],
      },
    },
  ),
  data(
    'email',
    {
      fr: [
        'adresse|adresses ~ @mail',
        '@mail ~3 adresse',
        'email|mail|courriel',
        'adresse ~ email|electronique|messagerie',
      ],
      nl: ['emailadres|email|mailadres'],
      en: ['email'],
    },
    { unless: ['reaching'] },
  ),
  data(
    'phone',
    {
      fr: ['telephone|telephones|gsm', 'numero|numeros ~3 telephone|gsm|portable|mobile'],
      nl: ['telefoonnummer|telefoon|gsm'],
      en: ['phone|telephone|mobile'],
    },
    { unless: ['reaching'], except: { fr: ['par telephone'] } },
  ),
  data(
    'postal-address',
    {
      fr: [
        'adresse|adresses ~ postale|postales|livraison|facturation|domicile|physique',
        'code postal',
        'adresse chantier',
        'nom|noms|prenom|prenoms ~3 adresse|adresses',
        'details ~ de residence',
        'lieu de residence',
        'adresse du|de chantier|intervention|livraison|facturation',
        'coordonnees postales',
        'domicile',
      ],
      nl: ['adres|woonplaats|postcode'],
      en: ['postal|delivery|billing|home|shipping address', 'name ~3 address', 'address'],
    },
    {
      except: {
        fr: [
          'adresse|adresses ip|electronique|email|mail',
          'adresse de messagerie|courriel|courrier',
          'adresse ~2 ip',
        ],
      },
    },
  ),
  data('country', {
    fr: ['pays ~2 residence', 'nationalite'],
    nl: ['nationaliteit|land'],
    en: ['nationality|country'],
  }),
  data('company', {
    fr: [
      'raison sociale',
      'societe|entreprise ~3 nom|denomination',
      'nom ~4 societe|entreprise|organisation|employeur',
      'denomination sociale',
      'siret|siren',
      'numero ~2 entreprise',
    ],
    nl: ['bedrijfsnaam|ondernemingsnummer'],
    en: ['company name'],
  }),
  data('vat-number', {
    fr: ['numero|n|no ~3 tva', 'tva intracommunautaire'],
    nl: ['btw nummer', 'btwnummer'],
    en: ['vat number'],
  }),
  data('birth-date', {
    fr: ['date|dates|lieu|annee ~4 naissance', 'age'],
    nl: ['geboortedatum|leeftijd'],
    en: ['date of birth', 'age|birthday'],
  }),
  data('gender', { fr: ['sexe|genre'], nl: ['geslacht'], en: ['gender|sex'] }),
  data('photo', {
    fr: ['photo|photos|photographie|photographies|portrait'],
    nl: ['foto*'],
    en: ['photo|photos|picture'],
  }),
  data('family', {
    fr: [
      'situation ~2 familiale|matrimoniale',
      'composition ~3 famille|familiale|menage',
      'nom ~3 enfant|enfants',
      'enfants ~3 nombre',
    ],
    nl: ['gezinssamenstelling|gezinssituatie'],
    en: ['family ~2 situation|composition', 'marital'],
  }),
  data('profession', {
    fr: [
      'profession|metier|employeur',
      'votre|leur|sa|la fonction',
      'fonction exercee|occupee',
      'situation professionnelle',
      'poste occupe',
      'vie professionnelle',
    ],
    nl: ['beroep|functie'],
    en: ['job title', 'profession|occupation|employer'],
  }),
  data('language', {
    fr: [
      'choix ~2 langues|langue',
      'langue ~2 preferee|choisie|navigateur|contact|correspondance',
      'langue|langues',
    ],
    nl: ['taal|taalkeuze'],
    en: ['language'],
  }),
  data(
    'identity-document',
    {
      fr: [
        'copie|photocopie|scan|numero ~5 identite|passeport|permis',
        'permis de conduire',
        'carte|piece d identite',
      ],
      nl: ['identiteitskaart'],
      en: ['identity card|document', 'passport'],
    },
    { unless: ['rights', 'request', 'reaching'] },
  ),
  data('national-number', {
    fr: [
      'registre national',
      'securite sociale ~2 numero',
      'numero ~3 securite ~ sociale',
      'niss',
      'numero national',
      'carte vitale',
    ],
    nl: ['rijksregisternummer'],
    en: ['national insurance|registration number'],
  }),
  data('account', {
    fr: [
      'identifiant|identifiants|pseudo|pseudonyme|login',
      'nom ~ utilisateur',
      'donnees|informations ~3 compte|profil',
      'enregistrer aupres',
      'donnees d inscription',
    ],
    nl: ['gebruikersnaam|accountgegevens'],
    en: ['username|login', 'account data|information|details'],
  }),
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
    { unless: ['retention', 'recipients'] },
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
    { except: { fr: ['carte|cartes bancaire|bancaires'] } },
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
    fr: ['souscrire|abonn*|inscri* ~8 newsletter|newsletters|notifications|infolettre'],
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
      'pathologies|pathologie|allergies|grossesse|handicap',
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
  data('social-profile', {
    fr: ['profil|profils|comptes|compte ~3 facebook|instagram|linkedin|sociaux|reseaux', 'photo ~ profil'],
    nl: [],
    en: ['social media profile|account'],
  }),
];
