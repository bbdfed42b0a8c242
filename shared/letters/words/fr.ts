/** The codes of the domain in French. Nothing here agrees in gender with the person addressed. */
import type { Words } from './words.ts';

export const fr: Words = {
  locale: 'fr',
  placeAndDate: '{town}, le {date}',
  citation: {
    article: 'article {article}',
    paragraph: ', paragraphe {paragraph}',
    point: ', point {point})',
    gdpr: '{place} du RGPD',
    gdprDeep: '{place}, du RGPD',
    'fr-lil': '{place} de la loi n° 78-17 du 6 janvier 1978',
    short: 'art. {article}.{paragraph}.{point}',
  },
  rights: {
    access: 'droit d’accès',
    rectification: 'droit de rectification',
    erasure: 'droit à l’effacement',
    restriction: 'droit à la limitation du traitement',
    portability: 'droit à la portabilité',
    objection: 'droit d’opposition',
    'marketing-objection': 'droit de vous opposer à la prospection',
    'consent-withdrawal': 'droit de retirer votre consentement',
    'automated-decision': 'droit de ne pas faire l’objet d’une décision entièrement automatisée',
    'post-mortem': 'droit de régler le sort de données après un décès',
  },
  rightsOfAnother: {
    'marketing-objection': 'droit d’opposition à la prospection',
    'consent-withdrawal': 'droit de retrait du consentement',
  },
  channels: {
    email: 'par courriel',
    'web-form': 'par le formulaire de notre site',
    post: 'par courrier',
    'registered-post': 'par lettre recommandée',
    phone: 'par téléphone',
    counter: 'sur place',
    messenger: 'par messagerie',
    'social-network': 'par l’intermédiaire d’un réseau social',
    review: 'par un avis en ligne',
  },
  consentGiven: 'donné le {date}',
  consentGivenOnce: 'donné',
  consentWithdrawn: 'retiré le {date}',
  lawfulBases: {
    consent: 'votre consentement',
    contract: 'l’exécution d’un contrat ou de mesures précontractuelles',
    'legal-obligation': 'une obligation légale',
    'vital-interests': 'la sauvegarde d’intérêts vitaux',
    'public-task': 'une mission d’intérêt public',
    'legitimate-interests': 'notre intérêt légitime',
  },
  safeguards: {
    'none-needed': null,
    adequacy: 'décision d’adéquation (article 45 du RGPD)',
    'data-privacy-framework':
      'cadre de protection des données UE–États-Unis, décision d’adéquation (article 45 du RGPD)',
    'standard-clauses': 'clauses contractuelles types de la Commission européenne (article 46 du RGPD)',
    'binding-rules': 'règles d’entreprise contraignantes (article 47 du RGPD)',
    missing: 'garanties en cours de vérification',
  },
  processorRoles: {
    processor: 'sous-traitant',
    'joint-controller': 'responsable conjoint du traitement',
    controller: 'responsable de son propre traitement',
    authority: 'autorité publique, à sa demande',
  },
  origins: {
    person: 'vous-même',
    import: 'reprise d’un fichier que nous tenions déjà',
    request: 'une demande que vous nous avez adressée',
    'third-party': 'un tiers',
    controller: 'nos propres constatations',
  },
  identityFields: {
    'given-name': 'prénom',
    'family-name': 'nom',
    company: 'société',
    'customer-number': 'numéro de client',
    email: 'adresse électronique',
    phone: 'numéro de téléphone',
    address: 'adresse postale',
    language: 'langue',
    birth: 'date de naissance',
    relation: 'type de relation',
    'relation-started': 'début de la relation',
    'relation-ended': 'fin de la relation',
    'last-contact': 'date du dernier contact',
    'account-closed': 'date de clôture du compte',
    'subscription-ended': 'date de fin de l’abonnement',
    'contract-performed': 'date d’exécution du contrat',
    'satisfactory-answer': 'date de la réponse satisfaisante',
    'said-stop': 'date à laquelle vous avez dit ne plus vouloir de nos services',
    note: 'notes',
    'restricted-since': 'mention de limitation du traitement',
    'marketing-stopped-since': 'mention d’opposition à la prospection',
    deceased: 'mention du décès',
  },
  durations: {
    days: { one: '{count} jour', other: '{count} jours' },
    months: { one: '{count} mois', other: '{count} mois' },
    years: { one: '{count} an', other: '{count} ans' },
  },
  startEvents: {
    'account-closed': 'la clôture de votre compte',
    'subscription-ended': 'la fin de votre abonnement',
    'relation-ended': 'la fin de notre relation',
    'last-contact': 'le dernier contact venant de vous',
    'satisfactory-answer': 'une réponse satisfaisante à votre question',
    collected: 'la collecte de la donnée',
    'invoice-issued': 'l’émission de la facture',
    'financial-year-closed': 'la clôture de l’exercice comptable',
    'until-person-says-stop': 'votre demande d’y mettre fin',
    'contract-performed': 'l’exécution du contrat',
    recorded: 'l’enregistrement',
    'letter-sent': 'l’envoi de notre réponse',
    'request-closed': 'la clôture du dossier',
    document: 'la date du document',
  },
  periods: {
    afterEvent: '{duration} après {event}',
    afterNextJanuary: '{duration} à partir du 1er janvier qui suit {event}',
    atOnce: 'effacement sans délai après {event}',
    untilPersonSaysStop: 'jusqu’à ce que vous nous demandiez d’y mettre fin',
    asLongAsNeeded: 'le temps nécessaire aux finalités indiquées ici',
    asLongAsTheRest: 'aussi longtemps que les autres données énumérées ici',
    asLongAsTheReason: 'aussi longtemps que ce motif l’exige',
    atLatest: '{period} (jusqu’au {date} au plus tard)',
    byLaw: '{period} ; {ground}',
    until: 'jusqu’au {date}',
  },
  afterwards: {
    erase: '{period}',
    anonymise: '{period}, puis anonymisation',
    archive: '{period}, puis archivage à accès restreint',
  },
  exceptions: {
    a: 'liberté d’expression et d’information',
    b: 'obligation légale',
    c: 'santé publique',
    d: 'archives d’intérêt public, recherche ou statistiques',
    e: 'constatation, exercice ou défense de droits en justice',
  },
  erasureGrounds: {
    a: 'ces données ne sont plus nécessaires aux finalités pour lesquelles elles ont été collectées',
    b: 'vous avez retiré votre consentement et le traitement n’a pas d’autre fondement juridique',
    c: 'vous avez exercé votre droit d’opposition et aucun motif légitime impérieux ne prévaut',
    d: 'ces données ont fait l’objet d’un traitement illicite',
    e: 'une obligation légale impose leur effacement',
    f: 'ces données ont été collectées auprès d’un enfant par un service en ligne',
  },
  restrictionCases: {
    a: 'vous contestez l’exactitude de données, que nous vérifions entre-temps',
    b: 'le traitement est illicite et vous préférez la limitation à l’effacement',
    c: 'nous n’avons plus besoin de ces données, mais elles vous sont nécessaires pour constater, exercer ou défendre des droits en justice',
    d: 'vous avez exercé votre droit d’opposition, et nous vérifions si nos motifs légitimes prévalent',
  },
  leftOutReasons: {
    basis:
      'ces données ne sont traitées ni sur la base de votre consentement, ni sur celle d’un contrat (article 20, paragraphe 1, point a), du RGPD)',
    inferred: 'ces données ont été déduites d’autres données, et non fournies par vous',
    'not-provided': 'ces données ne viennent pas de vous',
  },
  nothingStood: 'rien n’y figurait',
  refusals: {
    'free-expression':
      'Ces données sont nécessaires à l’exercice du droit à la liberté d’expression et d’information (article 17, paragraphe 3, point a), du RGPD).',
    'public-health':
      'Ces données sont nécessaires pour des motifs d’intérêt public dans le domaine de la santé publique (article 17, paragraphe 3, point c), du RGPD).',
    'archives-research':
      'Ces données sont nécessaires à des archives d’intérêt public, à la recherche ou à des statistiques, que leur effacement rendrait impossibles ou compromettrait gravement (article 17, paragraphe 3, point d), du RGPD).',
    'restricted-by-law': 'Une loi, dans le cadre que trace l’article 23 du RGPD, limite ce droit :',
    'no-ground':
      'L’effacement est dû dans les cas énumérés à l’article 17, paragraphe 1, du RGPD ; aucun d’eux ne se présente ici.',
    'accuracy-not-shown':
      'Rien, dans les éléments reçus ni dans nos propres vérifications, ne montre que ces données soient inexactes ou incomplètes (article 16 du RGPD).',
    'no-restriction-case':
      'La limitation est due dans les cas énumérés à l’article 18, paragraphe 1, du RGPD ; aucun d’eux ne se présente ici.',
    'not-consent-or-contract':
      'Le droit à la portabilité porte sur les données traitées sur la base d’un consentement ou d’un contrat ; ce n’est pas le cas de celles-ci (article 20, paragraphe 1, point a), du RGPD).',
    'not-automated':
      'Le droit à la portabilité porte sur les données traitées à l’aide de procédés automatisés ; ce n’est pas le cas de celles-ci (article 20, paragraphe 1, point b), du RGPD).',
    'not-on-interests':
      'Le droit d’opposition porte sur les traitements fondés sur un intérêt légitime ou une mission d’intérêt public ; ce n’est pas le cas de celui-ci (article 21, paragraphe 1, du RGPD).',
    'compelling-grounds':
      'Des motifs légitimes et impérieux prévalent sur les intérêts, droits et libertés invoqués (article 21, paragraphe 1, du RGPD).',
    'decision-needed-for-contract':
      'Cette décision est nécessaire à la conclusion ou à l’exécution d’un contrat entre vous et nous (article 22, paragraphe 2, point a), du RGPD).',
    'decision-allowed-by-law':
      'Cette décision est autorisée par le droit qui s’applique à nous, lequel prévoit des mesures de sauvegarde (article 22, paragraphe 2, point b), du RGPD).',
    'decision-by-explicit-consent':
      'Cette décision repose sur votre consentement explicite (article 22, paragraphe 2, point c), du RGPD).',
    'no-entitlement':
      'Les éléments reçus n’établissent pas la qualité pour agir après le décès de la personne concernée.',
    'not-identifiable':
      'Les éléments dont nous disposons ne permettent pas de vous identifier parmi nos données (article 11, paragraphe 2, du RGPD) ; si vous nous fournissez des informations qui le permettent, nous reprendrons aussitôt l’examen de votre demande.',
    'identity-not-confirmed':
      'Nous avons des doutes raisonnables sur l’identité de la personne qui présente la demande et n’avons pas reçu les informations qui permettraient de la confirmer (article 12, paragraphes 2 et 6, du RGPD) ; dès que nous les aurons, nous reprendrons l’examen de votre demande.',
    'manifestly-unfounded': 'La demande est manifestement infondée (article 12, paragraphe 5, du RGPD).',
    excessive: 'La demande est manifestement excessive (article 12, paragraphe 5, du RGPD).',
    other: 'Notre motif est le suivant :',
  },
  legalObligation: {
    erasure: 'Une obligation légale s’y oppose (article 17, paragraphe 3, point b), du RGPD).',
    other: 'Une obligation légale s’y oppose.',
  },
  legalClaims: {
    erasure:
      'Ces données sont nécessaires à la constatation, à l’exercice ou à la défense de droits en justice (article 17, paragraphe 3, point e), du RGPD).',
    objection:
      'Ces données sont nécessaires à la constatation, à l’exercice ou à la défense de droits en justice (article 21, paragraphe 1, du RGPD).',
    other:
      'Ces données sont nécessaires à la constatation, à l’exercice ou à la défense de droits en justice.',
  },
  othersRights: {
    access:
      'La communication de ces données porterait atteinte aux droits et libertés d’autres personnes (article 15, paragraphe 4, du RGPD).',
    portability:
      'La transmission de ces données porterait atteinte aux droits et libertés d’autres personnes (article 20, paragraphe 4, du RGPD).',
    other: 'Donner suite à la demande porterait atteinte aux droits et libertés d’autres personnes.',
  },
  items: { one: '{count} élément', other: '{count} éléments' },
  otherItems: { one: '{count} autre élément', other: '{count} autres éléments' },
  andMore: {
    one: '{list} et {count} autre, dans la copie jointe',
    other: '{list} et {count} autres, dans la copie jointe',
  },
  andOtherSources: '{list} ; autres origines possibles : voir la copie jointe',
  inBrackets: '{what} ({details})',
  detailed: '{what} : {details}',
  onward: '{what} ; hors de l’EEE : {details}',
  completesDocuments: 'nécessaires pour que les documents restent complets',
  unknownCountry: 'pays non précisé',
  unknownSource: 'origine non consignée',
  noticeExceptions: {
    'already-informed':
      'vous disposiez déjà de ces informations (article 14, paragraphe 5, point a), du RGPD)',
    'disproportionate-effort':
      'cela se révélait impossible ou aurait exigé des efforts disproportionnés (article 14, paragraphe 5, point b), du RGPD)',
    'laid-down-by-law':
      'la loi prévoit elle-même que nous recevions ces données (article 14, paragraphe 5, point c), du RGPD)',
  },
  noStatedBasis: 'non consignée',
  authorities: {
    BE: 'Autorité de protection des données, rue de la Presse 35, 1000 Bruxelles, contact@apd-gba.be',
    FR: 'CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07 (www.cnil.fr/fr/plaintes)',
  },
};
