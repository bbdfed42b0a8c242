/** What the register lacks or contradicts, and the lists that such a sentence names. */
export const gaps = {
  'gap.no-activities':
    'Le registre est vide. Chargez un registre tout prêt, ou inscrivez une première activité.',
  'gap.no-lawful-basis': 'Sur quoi repose cette activité ? Choisissez sa base juridique.',
  'gap.no-interest-named': 'Elle repose sur un intérêt légitime : dites lequel.',
  'gap.no-law-named': 'Elle repose sur une obligation légale : citez la loi.',
  'gap.no-balance-test':
    'La mise en balance n’est pas écrite en entier : pourquoi c’est nécessaire, ce que cela fait à la personne, et le jour où vous en avez décidé.',
  'gap.no-consent-proof':
    'Le consentement doit pouvoir se prouver : dites comment il est recueilli et où la trace en est gardée.',
  'gap.no-special-basis':
    'Elle utilise des données sensibles, interdites sauf exception : choisissez l’exception.',
  'gap.no-categories': 'Aucune catégorie de données n’est cochée.',
  'gap.no-source': 'D’où viennent ces données ? Une réponse à une demande d’accès doit le dire.',
  'gap.no-security': 'Décrivez, même brièvement, comment ces données sont protégées.',
  'gap.no-retention': 'Aucune durée de conservation',
  'gap.no-automated-consequences': 'Une machine décide seule : dites ce qui en découle pour la personne.',
  'gap.no-human-review':
    'Une machine décide seule : dites comment la personne obtient qu’un humain revoie la décision.',
  'gap.no-joint-arrangement':
    'Un responsable conjoint y participe : résumez qui fait quoi, la personne a le droit de le savoir.',
  'gap.marketing-promised-never':
    'Votre politique promet de ne pas démarcher, et cette activité démarche. Changez l’une ou l’autre.',
  'gap.minors-age-below-law': 'Vous acceptez le consentement d’enfants plus jeunes que la loi ne le permet.',
  'gap.minors-age-above-law':
    'Vous attendez l’accord des parents plus longtemps que la loi ne le demande. C’est permis ; dites-le de la même façon partout.',
  'gap.recipient-unnamed':
    'Cette fiche tient lieu de plusieurs destinataires sans les nommer. Une réponse à une demande d’accès les cite par leur nom.',
  'gap.no-country': 'Dans quel pays ce destinataire est-il établi ?',
  'gap.no-safeguard':
    'Des données peuvent sortir d’Europe : dites sous quelle garantie, ou qu’il n’en faut pas.',
  'gap.no-contact': 'Ni adresse ni e-mail : où lui écrire quand des données sont corrigées ou effacées ?',
  'gap.no-contract': 'Un sous-traitant travaille sous contrat : cochez ce que le vôtre règle, et joignez-le.',
  'gap.contract-incomplete': 'Son contrat ne règle pas tout',
  'gap.contract-review-due': 'Son contrat est à relire : la date prévue est passée.',
  'gap.own-use-authorised':
    'Un sous-traitant n’agit que pour vous. Celui-ci peut utiliser les données pour lui-même : retirez cette autorisation, ou traitez-le en responsable distinct, avec une base pour ce partage.',
  'gap.own-use-own-service':
    'Il se sert des données pour améliorer ce qu’il vend. Lisez ce que le contrat en dit, et réglez l’option si elle existe.',
  'gap.data-sold':
    'Il paie pour recevoir ces données. La personne doit le savoir, et presque toujours y avoir consenti.',
  'gap.sold-promised-never':
    'Votre politique promet de ne jamais vendre de données, et ce destinataire paie pour les recevoir.',
  'gap.client-none-named': 'Pour qui faites-vous ce travail ? Inscrivez vos clients.',
  'gap.client-no-contact': 'Ni adresse ni e-mail',
  'gap.client-no-security': 'Décrivez, même brièvement, comment les données de vos clients sont protégées.',
  'gap.policy-undated':
    'Elle ne porte ni date ni version : on ne sait pas laquelle valait quand une demande est arrivée.',
  'gap.policy-cites-directive':
    'Elle cite la directive 95/46, abrogée le 25 mai 2018. Citez le RGPD ; vos lettres le font déjà.',
  'gap.policy-no-authority': 'Elle ne dit pas auprès de quelle autorité se plaindre.',
  'gap.policy-authority-no-address': 'Elle nomme l’autorité sans son adresse.',
  'gap.policy-authority-former':
    'Elle nomme une autorité qui n’existe plus, ou son ancienne adresse. Vos lettres donnent la bonne.',
  'gap.policy-no-delay':
    'Elle ne dit pas en combien de temps vous répondez. Le mois de la loi vaut de toute façon.',
  'gap.policy-no-identity-rule': 'Elle ne dit pas comment la personne montre que c’est bien elle.',
  'gap.policy-identity-copy':
    'Elle exige toujours une copie de la carte d’identité. On ne la demande que s’il y a un doute raisonnable, et jamais pour écarter une demande.',
  'gap.policy-anonymous-only':
    'Elle promet de ne garder que de l’anonyme après un effacement : il ne vous restera aucune preuve d’avoir répondu.',
  'gap.policy-lacks': 'Elle ne dit rien sur ce point',
  'gap.policy-rights-missing': 'Elle n’annonce pas tous les droits',
  'gap.policy-minors-below-law': 'L’âge qu’elle donne pour les mineurs est plus bas que celui de la loi.',
  'gap.policy-minors-above-law':
    'L’âge qu’elle donne pour les mineurs est plus élevé que celui de la loi. C’est permis, et cela vous engage.',
  'gap.policy-no-recipients':
    'Elle dit que personne d’autre ne reçoit les données, et le registre nomme des destinataires.',
  'gap.policy-use-is-consent':
    'Elle tient l’usage du site pour un consentement. Un consentement se donne par un acte clair.',
  'gap.policy-erases-everything':
    'Elle promet de tout effacer. Ce que la loi oblige à garder reste : dites-le',
  'gap.policy-authorises-own-use':
    'Elle dit que vous autorisez un prestataire à se servir des données pour lui-même. Un sous-traitant n’en a pas le droit.',
  'gap.policy-changes-unannounced':
    'Elle change sans prévenir. Un but nouveau s’annonce avant qu’il ne serve.',
  'gap.policy-not-personal':
    'Elle dit que ce ne sont pas des données personnelles. Une adresse IP en est une : une réponse doit les comprendre',
  'gap.with-details': '{sentence} : {details}.',
  'gap.ages': '{age} ans au lieu de {law}',
  'contract-clause.subject': 'son objet',
  'contract-clause.duration': 'sa durée',
  'contract-clause.nature': 'la nature du traitement',
  'contract-clause.purpose': 'sa finalité',
  'contract-clause.data': 'le type de données',
  'contract-clause.persons': 'les personnes concernées',
  'contract-clause.instructions': 'il n’agit que sur vos instructions écrites',
  'contract-clause.confidentiality': 'son personnel est tenu au secret',
  'contract-clause.security': 'la sécurité',
  'contract-clause.sub-processors': 'pas de sous-traitant sans votre accord',
  'contract-clause.rights': 'il vous aide à répondre aux demandes',
  'contract-clause.assistance': 'il vous aide en cas de violation et pour la sécurité',
  'contract-clause.end': 'à la fin, il efface ou rend les données',
  'contract-clause.audits': 'vous pouvez le contrôler',
  'policy-element.controller': 'qui est responsable',
  'policy-element.contact': 'où vous écrire',
  'policy-element.purposes': 'à quoi servent les données',
  'policy-element.lawful-bases': 'la base juridique de chaque but',
  'policy-element.categories': 'les catégories de données',
  'policy-element.recipients-by-name': 'le nom des destinataires',
  'policy-element.transfers': 'les transferts hors d’Europe et leur garantie',
  'policy-element.retention': 'combien de temps les données sont gardées',
  'policy-element.security': 'comment les données sont protégées',
  'policy-element.breaches': 'ce que vous faites en cas de violation de données',
} as const;
