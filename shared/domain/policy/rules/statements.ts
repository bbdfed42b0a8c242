/** What else policies undertake, allow, admit or warn of. */
import { statement } from './claim-rules.ts';
import type { PolicyRule } from './policy-rule.ts';

export const statementRules: readonly PolicyRule[] = [
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
  statement('no-guarantee-in-transit', {
    fr: ['ne pouvons|pouvant|saurions|peut ~4 garantir ~6 securite|transmission|donnees|confidentialite'],
  }),
  statement('mail-tracking', {
    fr: [
      'emails|mails|courriels|messages|newsletters ~4 ouverts|ouvertes|lus|lues',
      'taux d ouverture',
      'clics|ouvertures ~4 newsletter|emails|courriels',
    ],
    en: ['emails ~4 opened|read'],
  }),
  statement('restricted-until-lifted', {
    fr: ['jusqu ~6 annul*|lev* ~4 restriction|limitation'],
  }),
  statement(
    'free-of-charge',
    { fr: ['gratuit|gratuitement', 'sans frais'], nl: ['gratis|kosteloos'], en: ['free of charge'] },
    { needs: ['rights', 'request'], except: { fr: ['version|offre|formule|essai gratuit'] } },
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
    {
      unless: ['retention', 'recipients', 'cookies', 'rights'],
      // "Ainsi que les données nécessaires": one more kind, no limit.
      except: { fr: ['ainsi|telles|tels que ~6 necessaires|indispensables|utiles|pertinentes'] },
    },
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
        'paiement|paiements ~8 stocke|stockes|stockee|stockees|conserve|enregistre|enregistrees',
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
        'accord|accords|contrat|contrats|convention|conventions de traitement|traitance|confidentialite',
        'accord|accords|contrat|contrats ~2 sous traitance',
        'accord ~ conclu',
        'clauses ~4 traitance',
        'article 28',
      ],
      nl: ['verwerkersovereenkomst*'],
      en: ['processing agreement|agreements'],
    },
    { unless: ['defining', 'rights'] },
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
    nl: ['beschouwen|behandelen ~6 verzoek ~2 wissing|verwijdering'],
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
