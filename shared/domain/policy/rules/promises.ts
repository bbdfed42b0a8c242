/** How policies promise and warn: marketing, sale of data, automated decisions, minors, breaches, changes, cookies. */
import type { PolicyRule } from './policy-rule.ts';
import { statement } from './claim-rules.ts';

export const promiseRules: readonly PolicyRule[] = [
  {
    claim: { kind: 'marketing', promise: 'newsletter' },
    whenDenied: { kind: 'marketing', promise: 'never' },
    fr: [
      'newsletter|newsletters|infolettre|infolettres',
      'lettre|lettres|bulletin ~ d|de information|informations',
      'emails|mails|courriels ~4 promotionnel*|commerciaux|marketing',
    ],
    unless: ['retention', 'changes', 'recipients', 'cookies', 'defining'],
    nl: ['nieuwsbrief|nieuwsbrieven'],
    en: ['newsletter|newsletters'],
  },
  {
    claim: { kind: 'marketing', promise: 'with-consent' },
    fr: [
      'inscri*|abonn* ~5 newsletter|newsletters|infolettre',
      'consentement|accord|acceptation ~10 newsletter|newsletters|prospection|marketing|offres|promotionnel*|infolettre',
      'newsletter|newsletters|prospection|marketing|offres|promotionnel*|infolettre|commerciales ~12 consentement|accord|accepte|consenti',
      'newsletter|infolettre ~8 inscri*|abonn*',
    ],
    unless: ['changes', 'cookies', 'retention'],
    nl: ['nieuwsbrief ~8 toestemming', 'toestemming ~8 nieuwsbrief'],
    en: ['newsletter ~8 consent', 'consent ~8 newsletter|marketing'],
  },
  {
    claim: { kind: 'marketing', promise: 'can-object' },
    fr: [
      'oppos* ~10 @marketing',
      'desabonn*|desinscri*|desincrire',
      'ne plus recevoir',
      'lien ~4 desabonnement|desinscription',
    ],
    unless: ['retention', 'cookies'],
    unlessAround: ['retention'],
    ignoresDenial: true,
    nl: ['uitschrijven|afmelden'],
    en: ['unsubscribe|opt'],
  },
  {
    claim: { kind: 'marketing', promise: 'never' },
    ignoresDenial: true,
    fr: [
      'aucune|aucun|aucunement|jamais|pas ~8 prospection|marketing|demarchage|publicite|publicitaires|promotionnels',
      'n|ne ~8 pas|jamais ~2 newsletter|newsletters|infolettre',
      'aucune newsletter|infolettre',
    ],
    unless: ['rights', 'bases', 'changes', 'cookies', 'recipients'],
    nl: ['geen|nooit ~5 marketing|reclame|nieuwsbrief'],
    en: ['no|never|not ~5 marketing|newsletter'],
  },
  statement(
    'never-sold',
    {
      fr: [
        'vends|vend|vendue|vendu|revendue|revendus|revente|loue|louee|cedee|vendre|vendons|vendues|vendus|vend|vendrons|vente|revendues|revendons|revendre|cession|commercialisation|commercialisons|louons|louees|cedons|cedees|monnay*|commercialisees',
      ],
      nl: ['verkopen|verkocht|verkoop'],
      en: ['sell|sold|rent'],
    },
    {
      needsDenial: true,
      unless: ['retention', 'rights'],
      except: { fr: ['vente en ligne', 'ventes', 'point de vente', 'produits vendus'] },
    },
  ),
  statement(
    'no-recipients',
    {
      fr: ['@sharing ~8 tiers|tierce|tierces|personne', 'tiers ~6 @sharing'],
      nl: ['@sharing ~6 derden', 'derden ~6 @sharing'],
      en: ['@sharing ~6 third parties'],
    },
    {
      needsDenial: true,
      needs: ['recipients'],
      unless: ['rights', 'retention', 'excepting'],
      except: { fr: ['tiers ~12 commerciales|marketing|publicitaires'] },
    },
  ),
  statement(
    'no-recipients',
    { fr: ['usage|usages ~ purement|strictement|exclusivement interne|internes'] },
    { unless: ['rights', 'retention'] },
  ),
  statement('not-shared-for-marketing', {
    fr: [
      'jamais|pas|aucun|aucune ~10 tiers ~6 commerciales|marketing|publicitaires|commerciale|prospection|publicite',
      'sans ~4 consentement|accord ~8 tiers ~4 commerciales|marketing',
    ],
    en: ['not|never ~8 third parties ~4 marketing'],
  }),
  statement('unsubscribe-link', {
    fr: [
      'lien ~5 desabonnement|desinscription|desabonner|desinscrire',
      'desabonner|desinscrire ~10 lien|cliquant|bas|pied',
    ],
    nl: ['uitschrijflink', 'link ~6 uitschrijven|afmelden'],
    en: ['unsubscribe ~5 link', 'link ~5 unsubscribe'],
  }),
  statement('transactional-mails', {
    fr: ['transactionnel|transactionnels', 'emails|mails ~4 ne ~3 pas ~2 desabonner'],
    en: ['transactional emails'],
  }),
  {
    claim: { kind: 'automated-decision', isTaken: true },
    whenDenied: { kind: 'automated-decision', isTaken: false },
    fr: [
      'decision|decisions ~6 automatise|automatisee|automatisees|automatiques|automatisees',
      'decisions ~3 basees|fondees ~6 automatise',
      'prise ~2 decision ~4 automatisee',
    ],
    unless: ['rights'],
    nl: ['geautomatiseerde besluit*|beslissing*', 'besluiten|beslissingen ~4 geautomatiseerd'],
    en: ['automated decision|decisions', 'decisions ~4 automated'],
  },
  {
    claim: { kind: 'automated-decision', isTaken: true },
    whenDenied: { kind: 'automated-decision', isTaken: false },
    fr: ['profilage'],
    unless: ['rights'],
    isOnlyPossible: true,
    nl: ['profilering'],
    en: ['profiling'],
  },
  {
    claim: { kind: 'automated-decision', isTaken: false },
    fr: [
      'ne|n prenons|effectuons|utilisons|recourons|procedons ~2 aucune|pas ~10 automatise|automatisee|automatisees|profilage',
      'aucune decision ~6 automatisee|automatisees',
      'aucun profilage',
      'ne traitons pas ~8 droit s applique',
    ],
    ignoresDenial: true,
    nl: ['geen ~4 geautomatiseerde|profilering'],
    en: ['no|not ~5 automated|profiling'],
  },
  ...breachRules(),
  {
    claim: { kind: 'policy-change', notice: 'any-time' },
    fr: [
      'reserv*|pouvons|susceptible|peut|pourra|pourront|pouvant|peuvent|etre|droit ~8 modifi*|mise|mettre|actualis*|evoluer|amend*|adapt*|changer|revis*',
      'a|tout tout|moment moment ~4 modif*',
      'modifiee|modifie|jour|evoluer ~6 tout moment|instant',
    ],
    needsHere: ['changes'],
    nl: ['wijzigen|aanpassen|gewijzigd|aangepast'],
    en: ['may|reserve|can ~6 change|update|modify|amend'],
  },
  {
    claim: { kind: 'policy-change', notice: 'published' },
    fr: ['publi*|affich*|ligne|disponible|accessible|consulter|consultez|consulte|trouverez'],
    needs: ['changes'],
    unless: ['rights', 'cookies', 'recipients'],
    nl: ['website|gepubliceerd'],
    en: ['posted|published|posting'],
  },
  {
    claim: { kind: 'policy-change', notice: 'persons-informed' },
    fr: [
      'vous|en ~2 informerons|aviserons|avertirons|notifierons|annoncer|annoncerons|previendrons|informer',
      'tiendrons informe*',
      'serez|seront ~2 informe*|averti*|notifi*|prevenu*',
      'utilisateurs|clients|visiteurs|membres informes|avertis|prevenus|notifies',
      'notification|notifications|notifie|notifiee|signalee|signalees|communiquee|communiquees',
    ],
    needs: ['changes'],
    unless: ['breach', 'rights'],
    nl: ['informeren|meedelen|verwittigen'],
    en: ['notify|notified', 'inform you'],
  },
  statement(
    'consent-by-use',
    {
      fr: [
        'utilisant|utilisation|usage|naviguant|navigation|navigant|accedant|continuant|visitant|poursuivant|recours|inscrivant|appel ~14 acceptez|acceptes|accepte|consentez|consentement|reconnaissez|accord|acceptation|approuvez',
        'utilisation|usage|navigation ~6 vaut|implique|emporte|marque|signifie|constitue ~6 acceptation|consentement|accord',
      ],
      nl: ['gebruik* ~8 akkoord|aanvaard*|instem*'],
      en: ['using|use ~8 agree|accept|consent'],
    },
    { unless: ['cookies', 'rights', 'minors', 'defining'] },
  ),
  statement('consent-recorded', {
    fr: ['prendre connaissance ~6 marquer ~3 accord', 'cochant|cocher|cochez|coche', 'case ~3 cocher'],
    nl: ['aanvinken'],
    en: ['tick|ticking|checkbox'],
  }),
  {
    claim: { kind: 'cookies', use: 'used' },
    whenDenied: { kind: 'cookies', use: 'not-used' },
    fr: [
      'utilis*|depos*|recour*|plac*|installation|emploi|employ*|enregistr*|place|provoquer|usage|fait ~6 cookie|cookies|traceurs',
      'cookie|cookies ~8 utilis*|depos*|plac*|place|installe|installes|stockes',
    ],
    unless: ['rights', 'defining', 'changes'],
    except: {
      fr: [
        'cookie|cookies ~2 publicitaire|publicitaires|tiers|analytique|analytiques|marketing|suivi|statistiques|tracage',
      ],
    },
    nl: ['gebruik*|plaats* ~5 cookies', 'cookies ~5 gebruik*'],
    en: ['use|uses|using|place|set ~4 cookies'],
  },
  {
    claim: { kind: 'cookies', use: 'functional' },
    whenDenied: { kind: 'cookies', use: 'functional' },
    needs: ['cookies'],
    fr: [
      'cookie|cookies|traceurs ~6 fonctionnel|fonctionnels|techniques|technique|necessaires|essentiels|session|fonctionnement|indispensables',
      'fonctionnels|techniques|session|panier ~3 cookies',
    ],
    nl: ['functionele|noodzakelijke'],
    en: ['functional|essential|necessary|technical cookies'],
    unless: ['rights'],
  },
  {
    claim: { kind: 'cookies', use: 'analytics' },
    needs: ['cookies'],
    fr: [
      'cookie|cookies|traceurs ~8 analytique|analytiques|statistique|statistiques|audience|frequentation|analytics|mesure|performance',
      'statistique|statistiques|audience|frequentation ~6 cookie|cookies',
    ],
    nl: ['analytische|statistische'],
    en: ['analytics|analytical|statistics|performance cookies'],
    unless: ['rights'],
  },
  {
    claim: { kind: 'cookies', use: 'advertising' },
    needs: ['cookies'],
    fr: [
      'cookie|cookies|traceurs ~8 publicitaire|publicitaires|publicite|marketing|ciblage|suivi|reciblage|tiers',
    ],
    nl: ['marketing|advertentie|tracking cookies'],
    en: ['advertising|marketing|tracking|targeting cookies'],
    unless: ['rights'],
  },
  {
    claim: { kind: 'cookies', use: 'social' },
    needs: ['cookies'],
    fr: ['cookie|cookies ~8 reseaux sociaux', 'cookie|cookies ~4 sociaux', 'boutons ~4 sociaux|partage'],
    en: ['social media cookies'],
    unless: ['rights'],
  },
  {
    claim: { kind: 'cookie-refusal', by: 'browser' },
    needs: ['cookies'],
    fr: [
      'effacant|supprimant|bloquant ~8 navigateur',
      'navigateur|navigateurs|browser|browsers ~10 refuser|desactiver|bloquer|supprimer|parametres|configur*|parametr*|parametrant',
      'refuser|desactiver|bloquer|supprimer|parametres|configur*|parametr*|opposer|gerer|effacer ~12 navigateur|navigateurs|browser|browsers',
    ],
    ignoresDenial: true,
    nl: ['browser*'],
    en: ['browser ~8 settings|refuse|block|disable', 'settings|refuse|block|disable ~8 browser'],
  },
  {
    claim: { kind: 'cookie-refusal', by: 'banner' },
    needs: ['cookies'],
    fr: [
      'bandeau|banniere|banner|axeptio|tarteaucitron|didomi|module ~ gestion',
      'gestionnaire ~3 cookies',
      'premiere visite',
    ],
    ignoresDenial: true,
    nl: ['cookiebanner'],
    en: ['banner'],
  },
];

function breachRules(): readonly PolicyRule[] {
  return [
    statement(
      'external-links',
      {
        fr: [
          'lien|liens|hyperliens ~6 sites|site|externes|tiers|hypertexte|hypertextes',
          'liens hypertexte|hypertextes',
        ],
        nl: ['links ~4 websites|sites'],
        en: ['links ~4 sites|websites|third'],
      },
      { unless: ['cookies'] },
    ),
    statement('erases-minors-data', {
      fr: [
        'supprim*|detrui*|detruirons|effac* ~14 mineur|mineurs|enfant',
        'mineur|mineurs|enfant ~30 supprim*|detrui*|effac*',
      ],
      en: ['delete ~8 child|minor'],
    }),
  ];
}
