/** How policies describe their security (GDPR Art. 32) and what else they undertake, allow or admit. */
import { measure, statement } from './claim-rules.ts';
import type { PolicyRule } from './policy-rule.ts';

const breaching = { unless: ['cookies'] } as const;

export const securityRules: readonly PolicyRule[] = [
  measure('encryption-in-transit', {
    fr: [
      'ssl|tls',
      'protocole|en https',
      'chiffr*|crypt* ~4 connexion|echanges|transmission|communications|transactions|transferts',
      'connexion|connexions securisee|securisees|chiffree|chiffrees',
    ],
    nl: ['ssl|tls|https'],
    en: ['ssl|tls|https'],
  }),
  measure('encryption-at-rest', {
    fr: [
      'chiffrement|chiffrees|chiffres|cryptage|cryptees|cryptes|chiffre ~5 disque|disques|base|bases|donnees|sauvegardes|ordinateur|ordinateurs|stockage',
      'donnees|disque|disques|base|bases|sauvegardes|ordinateur|ordinateurs|dossiers ~4 chiffrees|chiffres|chiffre|cryptees|cryptes|chiffree',
    ],
    nl: ['versleuteld|versleuteling'],
    en: ['encrypted at rest', 'disk encryption', 'encrypted'],
  }),
  measure('hashed-passwords', {
    fr: [
      'bcrypt|argon2|hashage|hachage|haches|hachés|hache',
      'mot|mots ~2 passe ~8 chiffre|chiffres|crypte|cryptes|cryptage|hache|haches',
      'passe ~8 cryptage',
    ],
    nl: ['gehasht'],
    en: ['hashed|bcrypt'],
  }),
  measure('password-policy', {
    fr: [
      'mot|mots de passe ~4 robuste|robustes|fort|forts|complexe|complexes|renforce|personnel|individuel|individuels|regulierement',
      'politique|strategie|gestion ~2 mot|mots de passe',
      'double authentification',
      'authentification forte',
      'protege*|protegee|acces ~4 mot|mots de passe',
      'double facteur',
    ],
    nl: ['wachtwoordbeleid', 'sterke wachtwoorden'],
    en: ['strong passwords|password', 'two factor'],
  }),
  measure(
    'access-control',
    {
      fr: [
        'acces ~4 restreint|limite|limites|controle|controles|reserve|reserves|restreints',
        'controle|controles|gestion|droits|habilitation|habilitations d|des|aux acces',
        'limit*|restrei* ~4 acces',
        'seul|seules|seuls ~6 acces|habilite|habilitees|autorisees|autorises|accedent|accede|acceder',
        'personnes|personnel habilitees|habilite|autorisees',
        'habilitation|habilitations',
      ],
      nl: ['toegang ~4 beperkt', 'toegangscontrole'],
      en: ['restricted|limited access', 'access ~4 restricted|limited|control|controls'],
    },
    { needs: ['security', 'recipients', 'data', 'retention'], unless: ['rights', 'cookies'] },
  ),
  measure(
    'staff-secrecy',
    {
      fr: [
        'tenu*|soumis*|astreint*|lies|liees|lie|engages ~5 secret|discretion',
        'tenu*|soumis|soumise|astreint*|lies|liees|lie|engages ~4 confidentialite',
        'secret professionnel|medical',
        'clause|engagement|obligation|accord de confidentialite',
      ],
      nl: ['geheimhouding|beroepsgeheim'],
      en: ['bound ~4 confidentiality|secrecy', 'confidentiality obligations'],
    },
    { unless: ['cookies', 'rights'] },
  ),
  measure(
    'staff-training',
    {
      fr: [
        'forme|formes|formation|formations|sensibilis*|formons|expliquons ~6 personnel|employes|collaborateurs|salaries|equipe|equipes|securiser|securite',
        'personnel|employes|collaborateurs|salaries|equipe|equipes ~5 forme|formes|formation|sensibilis*|formee|formees',
        'rappelons ~6 devoir',
      ],
      nl: ['opleiding ~4 medewerkers'],
      en: ['staff|employees ~4 trained|training'],
    },
    breaching,
  ),
  measure(
    'backups',
    {
      fr: ['sauvegarde|sauvegardes|sauvegardees|backup|backups'],
      nl: ['backup|backups|reservekopie*'],
      en: ['backup|backups'],
    },
    { unless: ['rights'], needs: ['security', 'retention', 'data'] },
  ),
  measure('penetration-tests', {
    fr: ['test|tests ~2 intrusion|penetration|securite', 'audit|audits ~3 securite'],
    nl: ['penetratietest*'],
    en: ['penetration tests|testing', 'security audits'],
  }),
  measure(
    'updates',
    {
      fr: [
        'mis|mise|mises|mettons a jour ~6 regulierement|logiciels|systemes|securite|frequemment',
        'jour regulierement',
        'mises|mise ~2 jour ~3 logiciels|systeme|securite|regulieres',
      ],
      nl: ['updates'],
      en: ['regularly updated', 'software updates'],
    },
    { needs: ['security'], unless: ['changes', 'rights', 'data'] },
  ),
  measure('firewall', {
    fr: ['pare feu|feux', 'firewall|firewalls', 'antivirus|anti virus'],
    nl: ['firewall|firewalls|antivirus'],
    en: ['firewall|firewalls|antivirus'],
  }),
  measure('locked-premises', {
    fr: [
      'armoire|armoires|locaux|local|bureau|tiroir ~6 cle|ferme|fermee|fermees|verrouille|verrouilles|verrouillee|securise|securises|alarme|fermant',
      'sous cle|clef',
    ],
    nl: ['afgesloten|slot'],
    en: ['locked cabinets|cabinet|premises'],
  }),
  measure(
    'pseudonymisation',
    { fr: ['pseudonymis*'], nl: ['pseudonimis*'], en: ['pseudonymis*'] },
    { unless: ['defining', 'retention', 'rights'] },
  ),
  measure(
    'technical-and-organisational',
    {
      fr: [
        'mesure|mesures|moyens|dispositions ~4 technique|techniques ~3 organisationnelle|organisationnelles|physiques|administratives',
        'mesures ~4 appropriees|securite|raisonnables|necessaires|adaptees|utiles',
        'mesures ~6 securite|protection|proteger',
        'precautions ~4 raisonnables|utiles|necessaires|appropriees',
        'organisationnelles ~3 techniques',
        'dispositif|dispositifs|moyens ~4 securite|protection',
      ],
      nl: ['technische ~3 organisatorische'],
      en: ['technical ~3 organisational|organizational', 'appropriate measures'],
    },
    { needs: ['security'], unless: ['rights', 'cookies', 'transfers'] },
  ),
  measure(
    'binding-providers',
    {
      fr: [
        'exige*|imposons|demandons|garantissent|engagent|tenus|tenu|soumis|engages|lies|exigeons|presentent ~12 prestataires|traitants|fournisseurs|tiers|partenaires',
        'prestataires|traitants|fournisseurs|tiers|partenaires|societes ~12 engagent|tenus|garantissent|soumis|engages|respecter|lies|garanties',
        'contrat|contrats|accord|accords|clause ~4 traitance|traitement|traitants|traitant',
      ],
      nl: ['verwerkersovereenkomst*'],
      en: ['data processing agreement|agreements', 'processors|providers ~8 bound|comply'],
    },
    { needs: ['recipients', 'security'], unless: ['rights', 'cookies', 'bases', 'changes'] },
  ),
  statement(
    'no-guarantee-in-transit',
    {
      fr: [
        'garantir|garantie|garantissons ~6 securite|inviolabilite ~8 internet|transmission|transitent',
        'aucune|pas ~8 garantir|garantie|garantissons ~6 absolue|totale|securite',
        'securite absolue|totale|risque ~2 zero',
      ],
      nl: [],
      en: ['cannot guarantee'],
    },
    { needsDenial: true },
  ),
  statement(
    'free-of-charge',
    { fr: ['gratuit|gratuite|gratuitement', 'sans frais'], nl: ['gratis|kosteloos'], en: ['free of charge'] },
    { needs: ['rights', 'request'], unless: ['data'] },
  ),
  statement(
    'data-minimised',
    {
      fr: [
        'que|uniquement|seulement|strictement|seules|minimum ~6 donnees|informations ~6 necessaires|indispensables|utiles|pertinentes',
        'minimisation',
        'donnees ~4 indispensables|pertinentes|adequates',
      ],
      nl: ['minimale gegevensverwerking'],
      en: ['only ~6 necessary', 'minimisation'],
    },
    { unless: ['retention', 'recipients', 'cookies', 'rights'] },
  ),
  statement('asks-before-other-contact', {
    fr: ['demanderons ~4 permission|autorisation|accord|consentement'],
    en: ['ask ~4 permission'],
  }),
  statement(
    'no-bank-data-kept',
    {
      fr: [
        'donnee|donnees|coordonnees|informations|numero|numeros ~4 bancaire|bancaires|carte|paiement',
        'carte bancaire|credit',
        'coordonnees bancaires',
      ],
      nl: ['kaartgegevens|bankgegevens'],
      en: ['card|bank numbers|details|data'],
    },
    { needsDenial: true, needs: ['data', 'retention', 'recipients'], unless: ['rights'] },
  ),
  statement(
    'mandatory-fields',
    {
      fr: [
        'obligatoire|obligatoires|obligatoirement|facultatif|facultatifs|facultative|facultatives|asterisque',
      ],
      nl: ['verplicht|verplichte'],
      en: ['mandatory|optional'],
    },
    { needs: ['data'], unless: ['rights', 'recipients', 'retention'] },
  ),
  statement(
    'staff-access',
    {
      fr: [
        'employes|collaborateurs|salaries|personnel ~6 acces|accedent',
        'accessibles|acces ~8 employes|collaborateurs|salaries|personnel|equipe',
      ],
      nl: [],
      en: ['employees|staff ~4 access'],
    },
    { unless: ['rights'] },
  ),
  statement(
    'processing-agreement',
    {
      fr: [
        'accord|accords|contrat|contrats|convention ~3 traitement|traitance|confidentialite',
        'accord ~ conclu',
        'clauses ~4 traitance',
        'article 28',
      ],
      nl: ['verwerkersovereenkomst*'],
      en: ['processing agreement|agreements'],
    },
    { unless: ['defining', 'rights', 'bases', 'purposes'] },
  ),
  statement(
    'provider-responsible-for-security',
    {
      fr: [
        'responsabilite ~8 chiffrement|stockage|securite',
        'sous ~ responsabilite ~4 tiers|prestataire|prestataires',
      ],
      en: ['responsible ~4 security'],
    },
    { needs: ['recipients', 'security', 'data'], unless: ['rights'] },
  ),
  statement('provider-may-reuse', {
    fr: ['reserve|reservent le droit ~4 utiliser|partager|exploiter ~8 donnees|informations'],
    en: ['reserves the right ~4 use|share ~6 data'],
  }),
  statement(
    'other-use-allowed',
    { fr: ['autorisons ~6 utiliser|exploiter|partager|reutiliser'], en: ['allow ~6 use ~6 other'] },
    { ignoresDenial: false, whenDenied: { kind: 'statement', statement: 'other-use-forbidden' } },
  ),
  statement(
    'other-use-forbidden',
    {
      fr: [
        'pas ~2 autorise ~6 utiliser|exploiter|partager',
        'interdi* ~8 utiliser|exploiter|reutiliser',
        'jamais|pas ~4 donnees ~4 autres fins',
        'jamais|pas ~6 propres fins',
      ],
      en: ['not authorised ~4 use', 'not ~4 own purposes'],
    },
    { unless: ['rights', 'purposes'] },
  ),
  statement(
    'partners-own-controllers',
    {
      fr: [
        'eux|elles memes|meme responsables|responsable',
        'responsables ~2 independants|distincts|autonomes',
        'responsable ~ traitement distinct|independant|autonome',
      ],
      en: ['independent controllers'],
    },
    { needs: ['recipients', 'data'] },
  ),
  statement(
    'ip-called-not-personal',
    {
      fr: [
        'ne sont|constituent pas ~3 donnees ~ personnelles|caractere',
        'pas des donnees personnelles|caractere',
      ],
      en: ['not personal data'],
    },
    { needs: ['data', 'purposes', 'cookies'] },
  ),
  statement('erasure-on-end-of-service', {
    fr: [
      'considererons|considere|traitee|vaut|vaudra|considerons|assimilee ~8 demande ~2 pardon|effacement|suppression|oubli',
    ],
    en: ['treat ~6 request ~2 erasure|deletion'],
  }),
  statement(
    'erases-everything',
    {
      fr: ['supprim*|effac*|detrui* ~3 toutes|integralite|ensemble ~3 donnees|informations'],
      nl: ['alle gegevens ~2 verwijder*|wissen'],
      en: ['delete ~2 all'],
    },
    { needs: ['rights', 'request'], unless: ['cookies', 'minors'] },
  ),
  statement(
    'erases-but-legal',
    {
      fr: [
        'supprim*|effac*|effacement|suppression ~12 sauf|exception|reserve|hormis|excepte ~8 facturation|factures|legales|legale|obligations|fraude|conservation|comptable|comptables',
        'sous reserve ~5 obligations ~3 conservation|legales',
      ],
      en: ['delete ~8 unless|except|subject ~6 legal'],
    },
    { needs: ['rights', 'request', 'retention'], unless: ['defining'] },
  ),
  statement(
    'restricted-archive',
    {
      fr: [
        'archivage ~8 restreint|limite|intermediaire',
        'archivage intermediaire',
        'archive|archives|archivees ~6 restreint|limite|intermediaire|limites|separee',
        'n ont plus acces',
      ],
      en: ['restricted archive'],
    },
    { unless: ['cookies'] },
  ),
  statement(
    'only-anonymous-after-erasure',
    {
      fr: [
        'conserv*|gard* ~3 que ~3 donnees anonymes|anonymisees',
        'effacement|suppression|oubli ~14 donnees anonymes|anonymisees',
      ],
      en: ['only ~3 anonymous data'],
    },
    { unless: ['cookies', 'purposes'] },
  ),
  statement('log-of-requests', {
    fr: [
      'conserv*|gard*|registre|trace|enregistrements ~6 demandes ~4 completees|traitees|recues|exercice',
      'registre|trace|enregistrements|historique ~4 demandes',
    ],
    en: ['log|record ~4 requests'],
  }),
  statement('stops-at-once-on-objection', {
    fr: [
      'arreter*|arrete|cesser*|cessons|cesse|suspend* ~4 immediatement ~4 traitement',
      'immediatement ~3 traitement',
    ],
    en: ['stop ~4 immediately'],
  }),
  statement(
    'answer-names-processors',
    { fr: ['apercu|liste ~4 processeurs|traitants|destinataires ~8'], en: [] },
    { needs: ['rights', 'request'] },
  ),
  statement('service-may-end', { fr: ['plus ~2 continuer|poursuivre|fournir ~3 service|services'], en: [] }),
  statement('profile-photo-public', { fr: ['photo ~3 profil ~8 publique*|publiquement|visible'], en: [] }),
  statement(
    'data-stored-in-eu',
    {
      fr: [
        'heberge*|stocke*|conserve*|serveurs|traitees|restent|localise* ~8 union europeenne|europe|ue|eee',
      ],
      nl: ['europese unie ~6 opgeslagen', 'opgeslagen ~8 europ*'],
      en: ['stored|hosted ~8 eu|europe|european|eea'],
    },
    { ignoresDenial: false, unless: ['rights'] },
  ),
];
