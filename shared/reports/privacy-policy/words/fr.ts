/** The words of a privacy policy in French, for Belgium and for France. */
import type { PolicyWords } from './words.ts';

export const fr: PolicyWords = {
  fileName: 'politique-de-confidentialite',
  title: 'Politique de confidentialité',
  versionOf: 'Version du {date}',
  intro: {
    BE: 'Nous expliquons ici quelles données nous recueillons sur vous, pourquoi, avec qui nous les partageons, combien de temps nous les conservons et quels sont vos droits, comme le demandent le règlement (UE) 2016/679 (« RGPD ») et la loi du 30 juillet 2018 relative à la protection des personnes physiques à l’égard des traitements de données à caractère personnel.',
    FR: 'Nous expliquons ici quelles données nous recueillons sur vous, pourquoi, avec qui nous les partageons, combien de temps nous les conservons et quels sont vos droits, comme le demandent le règlement (UE) 2016/679 (« RGPD ») et la loi n° 78-17 du 6 janvier 1978 relative à l’informatique, aux fichiers et aux libertés.',
  },
  headings: {
    controller: 'Qui est responsable de vos données',
    purposes: 'Pourquoi nous utilisons vos données',
    recipients: 'Qui reçoit vos données',
    transfers: 'Transferts hors de l’Espace économique européen',
    retention: 'Combien de temps nous conservons vos données',
    automated: 'Décisions automatisées',
    rights: 'Vos droits',
    requests: 'Comment exercer vos droits',
    complaint: 'Réclamation et recours',
    security: 'Sécurité de vos données',
    cookies: 'Cookies',
    version: 'Version et modifications de cette politique',
  },
  draft: {
    title: 'Projet – à ne pas publier',
    lead: {
      one: 'Il manque {count} renseignement au registre pour que cette politique soit complète et exacte :',
      other:
        'Il manque {count} renseignements au registre pour que cette politique soit complète et exacte :',
    },
    lacks: {
      'no-activities': 'Le registre ne contient aucune activité.',
      'no-lawful-basis': '{name} : la base juridique',
      'no-interest-named': '{name} : l’intérêt légitime poursuivi',
      'no-law-named': '{name} : la loi qui oblige à ce traitement',
      'no-special-basis': '{name} : ce qui autorise à traiter des données sensibles',
      'no-categories': '{name} : les catégories de données',
      'no-source': '{name} : d’où viennent les données',
      'no-retention': '{name} : une durée de conservation ({names})',
      'no-automated-consequences': '{name} : les conséquences de la décision automatisée',
      'no-human-review': '{name} : comment obtenir qu’une personne revoie la décision',
      'no-joint-arrangement': '{name} : les grandes lignes de l’accord entre responsables conjoints',
      'no-country': '{name} : le pays',
      'no-safeguard': '{name} : la garantie qui encadre le transfert hors de l’Espace économique européen',
      'own-use-authorised':
        '{name} : présenté comme sous-traitant, mais libre d’utiliser les données pour ses propres fins ; revoyez le contrat ou son rôle',
      'marketing-promised-never':
        '{name} : vous avez promis de ne pas démarcher ; retirez cette activité ou cette promesse',
      'sold-promised-never':
        '{name} : vous avez promis de ne jamais vendre de données ; mettez fin à la vente ou retirez la promesse',
      'minors-age-below-law':
        '{name} : l’âge à partir duquel le consentement d’un mineur est recueilli est inférieur à celui que fixe la loi',
    },
  },
  controller: {
    lead: 'Le responsable du traitement de vos données est {name} : c’est nous qui décidons pourquoi et comment elles sont utilisées.',
    reach: 'Pour toute question sur vos données, vous pouvez nous joindre : {ways}.',
    privacyContact: 'Notre personne de contact pour vos données : {contact}.',
    dpo: 'Notre délégué à la protection des données : {contact}.',
    joint:
      'Pour certaines finalités, nous décidons avec d’autres responsables : {names}. La finalité concernée dit comment nous nous répartissons les tâches ; vous pouvez exercer vos droits auprès de chacun.',
  },
  purposes: {
    lead: 'Voici, finalité par finalité, les données que nous recueillons et ce qui nous autorise à les utiliser.',
    labels: {
      why: 'Finalité',
      persons: 'Personnes concernées',
      data: 'Données recueillies',
      basis: 'Base juridique',
      required: 'Obligatoire ou non',
      source: 'Origine des données',
      recipients: 'Destinataires',
      freely: 'Votre choix',
    },
    special: 'Des données sensibles sont traitées (article 9 du RGPD) : {basis}.',
    required: {
      consent:
        'Non. Vous êtes libre de refuser ; sans votre accord, nous n’utilisons pas vos données dans ce but.',
      contract:
        'Oui, dans la mesure où le contrat, ou ce que vous nous demandez avant de conclure, en dépend : sans ces données, nous ne pouvons pas le conclure ni l’exécuter.',
      'legal-obligation':
        'Oui, lorsque la loi nous impose de vous les demander : sans ces données, nous ne pouvons pas faire ce qu’elle exige.',
      'vital-interests':
        'Non, rien ne vous y oblige ; sans ces données, nous ne pouvons pas protéger les intérêts vitaux en jeu.',
      'public-task':
        'Oui, lorsque la loi le prévoit ; sans ces données, nous ne pouvons pas remplir cette mission.',
      'legitimate-interests':
        'Ni la loi ni un contrat ne vous y oblige ; sans ces données, nous ne pouvons pas atteindre ce but en ce qui vous concerne.',
    },
    noRecipients: 'Personne en dehors de notre entreprise.',
    withdrawal:
      'Vous pouvez retirer votre consentement à tout moment, aussi simplement que vous l’avez donné, en nous écrivant. Le retrait ne remet pas en cause ce qui a été fait avant lui.',
    marketing:
      'Vous pouvez vous opposer à tout moment, sans donner de motif et sans frais, à la prospection commerciale.',
    minors:
      'En dessous de {age} ans, nous demandons l’accord du titulaire de l’autorité parentale en plus de celui de l’enfant.',
    joint: 'Nous en décidons avec {names}. {essence}',
    noMarketing: 'Nous ne faisons aucune prospection commerciale.',
  },
  recipients: {
    lead: 'Vos données sont communiquées aux destinataires suivants, chacun pour ce qui le concerne. Un sous-traitant travaille pour nous et sur nos instructions ; un responsable distinct décide lui-même de ce qu’il fait des données et en répond.',
    none: 'Vos données ne sont communiquées à aucun destinataire extérieur à notre entreprise.',
    line: '{name} ({country}), {role} : {service}',
    lineWithoutCountry: '{name}, {role} : {service}',
    roles: {
      processor: 'sous-traitant',
      'joint-controller': 'responsable conjoint du traitement',
      controller: 'responsable distinct',
      authority: 'autorité publique, à sa demande',
    },
    helpedBy: '{line} ; fait appel à {names}',
    pays: 'Ces données sont cédées contre paiement à : {names}.',
    neverSells: 'Nous ne vendons jamais vos données.',
  },
  transfers: {
    lead: 'Certains destinataires traitent, ou peuvent traiter, des données hors de l’Espace économique européen. Voici ce qui les protège dans chaque cas :',
    none: 'Nous ne transférons pas vos données hors de l’Espace économique européen.',
    line: '{name} ({country}) : {safeguard}',
    onward: '{country}, avec des transferts possibles hors de l’Espace économique européen',
    copy: 'Pour obtenir une copie de ces garanties, ou savoir où les consulter, écrivez-nous.',
  },
  retention: {
    lead: 'Nous conservons vos données pendant les durées suivantes :',
    line: '{categories} : {period}',
    criteria: '{categories}, selon les critères suivants : {period}',
    forActivity: '{line} (pour la finalité « {activity} »)',
    byLaw: '{line} (obligation légale : {ground})',
    end: 'À la fin de ces durées, les données sont effacées, à moins qu’une autre suite ne soit indiquée. Lorsque plusieurs durées valent pour la même donnée, c’est la plus longue qui compte.',
  },
  automated: {
    lead: 'Les décisions suivantes sont entièrement automatisées (article 22 du RGPD). Vous pouvez demander qu’une personne les revoie, donner votre point de vue et les contester.',
    none: 'Nous ne prenons à votre égard aucune décision fondée exclusivement sur un traitement automatisé, y compris le profilage (article 22 du RGPD).',
    line: '{activity} : {logic}',
  },
  rights: {
    lead: 'Vous avez les droits suivants, dans les conditions que fixe la loi :',
    objection: 'Votre droit d’opposition',
    meanings: {
      access:
        'Droit d’accès : savoir si nous avons des données sur vous, lesquelles et ce que nous en faisons, et en recevoir une copie (article 15 du RGPD).',
      rectification:
        'Droit de rectification : faire corriger une donnée inexacte ou compléter une donnée incomplète (article 16 du RGPD).',
      erasure:
        'Droit à l’effacement : faire effacer vos données, par exemple lorsqu’elles ne sont plus utiles, sous réserve de nos obligations légales de conservation (article 17 du RGPD).',
      restriction:
        'Droit à la limitation du traitement : faire suspendre l’utilisation de vos données, par exemple le temps de vérifier si elles sont exactes (article 18 du RGPD).',
      portability:
        'Droit à la portabilité : recevoir, dans un format courant et lisible par machine, les données que vous nous avez fournies et que nous traitons avec votre consentement ou pour un contrat, ou les faire transmettre à quelqu’un d’autre (article 20 du RGPD).',
      objection:
        'Droit d’opposition : vous opposer, pour des raisons tenant à votre situation, à ce que nous faisons de vos données sur la base de notre intérêt légitime ou d’une mission d’intérêt public (article 21 du RGPD).',
      'marketing-objection':
        'Droit de vous opposer à la prospection : refuser à tout moment, sans donner de motif, toute sollicitation commerciale (article 21, paragraphe 2, du RGPD).',
      'consent-withdrawal':
        'Droit de retirer votre consentement : à tout moment, là où nous vous l’avons demandé, sans effet sur ce qui a été fait avant (article 7, paragraphe 3, du RGPD).',
      'automated-decision':
        'Droit de ne pas faire l’objet d’une décision entièrement automatisée qui aurait pour vous des conséquences importantes, et de demander qu’une personne la revoie (article 22 du RGPD).',
      'post-mortem':
        'Droit de donner des directives pour après votre décès : décider si vos données seront alors conservées, effacées ou communiquées, et à qui. Vous pouvez nous confier ces directives, désigner quelqu’un pour les faire appliquer, les modifier ou les révoquer à tout moment ; à défaut, vos héritiers peuvent exercer certains droits (articles 84 à 86 de la loi n° 78-17 du 6 janvier 1978).',
    },
  },
  requests: {
    write: 'Pour exercer vos droits, vous pouvez nous adresser votre demande {ways}.',
    anyWay: 'Aucune forme n’est imposée : une demande qui nous parvient autrement compte tout autant.',
    within: 'Nous répondons à votre demande sans tarder, et au plus tard {period} après sa réception.',
    aMonth: 'un mois',
    withinDays:
      'Nous répondons à votre demande sans tarder, et au plus tard {period} après sa réception, sans jamais dépasser celui de la loi.',
    workingDays: { one: '{count} jour ouvrable', other: '{count} jours ouvrables' },
    extension:
      'Si elle est complexe, ou si vous en présentez plusieurs, la loi nous permet de prolonger ce délai une seule fois, de deux autres mois au plus ; nous vous le dirions alors à temps, avec les motifs (article 12, paragraphe 3, du RGPD).',
    free: 'L’exercice de vos droits est gratuit.',
    identity:
      'Nous ne demandons un justificatif d’identité qu’en cas de doute raisonnable sur l’identité de la personne qui présente la demande (article 12, paragraphe 6, du RGPD).',
    knownAddress: 'Nous envoyons notre réponse uniquement à une adresse que nous connaissons déjà.',
    knownEmail: 'Nous envoyons notre réponse uniquement à l’adresse électronique que nous connaissons déjà.',
    destinations: {
      'channel-asked':
        'Notre réponse part par la même voie que votre demande, sauf si vous en souhaitez une autre.',
      'known-email': 'Notre réponse part à l’adresse électronique que nous connaissons déjà.',
      'address-stated': 'Indiquez-nous l’adresse à laquelle vous souhaitez recevoir notre réponse.',
    },
    endOfService:
      'Si vous nous dites ne plus vouloir de nos services, nous considérons votre message comme une demande d’effacement.',
  },
  complaint: {
    elsewhere:
      'Si vous vivez ou travaillez dans un autre pays de l’Union européenne, vous pouvez aussi vous adresser à l’autorité de contrôle de ce pays (article 77 du RGPD).',
  },
  security: {
    lead: 'Nous protégeons vos données par des mesures techniques et organisationnelles adaptées au risque, notamment contre la perte, la divulgation et l’accès non autorisé (article 32 du RGPD).',
    authority:
      'En cas de violation de données, nous la notifions à l’autorité de contrôle dans les 72 heures après en avoir pris connaissance, sauf s’il n’en résulte vraisemblablement aucun risque pour vous (article 33 du RGPD).',
    authorityAlways:
      'En cas de violation de données, nous la notifions à l’autorité de contrôle dans les {hours} heures après en avoir pris connaissance.',
    persons:
      'Si la violation vous expose à un risque élevé, nous vous en informons dans les meilleurs délais (article 34 du RGPD).',
    personsAlways: 'Si une violation de données vous concerne, nous vous en informons.',
  },
  cookies: {
    lead: 'Les finalités suivantes reposent sur des cookies ou d’autres traceurs :',
    line: '{activity} : {basis}',
    consent:
      'Lorsque la base juridique est votre consentement, nous le demandons avant de déposer les cookies ; vous pouvez refuser aussi simplement qu’accepter, et changer d’avis à tout moment.',
  },
  version: {
    dated: 'Cette version est datée du {date}.',
    changes:
      'Si nous voulons utiliser vos données dans un autre but que ceux qui figurent ici, nous vous en informerons avant de le faire (article 13, paragraphe 3, du RGPD).',
  },
};
